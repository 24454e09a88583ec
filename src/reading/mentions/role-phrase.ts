import type { English, Name } from '../../language/english.ts';
import { POSSESSIVES } from '../../language/lexicon/function-words.ts';
import { listedAt } from '../../language/lexicon/gazetteer.ts';
import { isHonorific, isPortfolio } from '../../language/lexicon/titles.ts';
import { nameAt } from '../../language/syntax/index.ts';
import type { EntityKey, Office } from '../../model/index.ts';
import { canonicalRole, isRoleHead, isRoleModifier, STANDINGS } from './roles.ts';

/** An office as the words give it, before the article adds what they leave out. */
export interface RolePhrase extends Office {
  /** Tokens of the phrase without its article; `last` is exclusive. */
  readonly first: number;
  readonly last: number;
  /** The token of "minister". */
  readonly head: number;
}

/** Keys an organisation as the article does. */
export type OrganisationKeys = (name: Name) => { readonly key: EntityKey; readonly state: string | null };

/** Tokens that a phrase may have before its head, and after its "of". */
const REACH = 12;

/** The office named from `token` on: "Norwegian foreign minister", "president of Kenya"; null when none is. */
export function rolePhraseAt(
  english: English,
  token: number,
  limit: number,
  keys: OrganisationKeys,
): RolePhrase | null {
  const { tokens } = english;
  const end = Math.min(limit, token + REACH);
  let owner: Owner = NOBODY;
  let standing: string | null = null;
  let before = '';
  for (let at = token; at < end; at++) {
    const name = nameStartingAt(english, at);
    if (name) {
      if (name.kind === 'person') return null;
      owner = withOwner(owner, name, keys);
      at = name.last - 1;
      continue;
    }
    let word = plain(tokens.lower(at));
    // "then-Prime Minister"
    if (word.startsWith('then-')) {
      standing ??= 'then';
      word = word.slice('then-'.length);
    }
    if (STANDINGS.has(word)) {
      standing ??= word;
      continue;
    }
    if (word === "'s" || word === "'" || word === '-') continue;
    // "HE President of Kenya"
    if (at === token && isHonorific(word) && !isRoleModifier(word)) continue;
    const { head, standing: marked } = splitStanding(word);
    if (isRoleHead(head) && !(isRoleModifier(word) && goesOn(english, at + 1, end)))
      return withComplement(
        english,
        { first: token, at, before, head, owner, standing: standing ?? marked },
        limit,
        keys,
      );
    const joins = (word === 'and' || word === '&' || word === ',') && before !== '';
    if (joins ? !fieldFollows(english, at + 1, end) : !isRoleModifier(word)) return null;
    // Said of any holder: "the new president", "top diplomat" keeps its "top".
    if (IDLE.has(word)) continue;
    before = joined(before, word);
  }
  return null;
}

const IDLE = new Set([
  'current',
  'new',
  'newly',
  'elected',
  'appointed',
  'veteran',
  'longtime',
  'main',
  'his',
  'her',
  'their',
  'personal',
  'first',
  'visiting',
]);

interface Owner {
  readonly state: string | null;
  readonly organisation: EntityKey | null;
}

const NOBODY: Owner = { state: null, organisation: null };

function withOwner(owner: Owner, name: Name, keys: OrganisationKeys): Owner {
  if (name.kind !== 'organisation') return { ...owner, state: owner.state ?? name.state };
  const body = keys(name);
  return { state: owner.state ?? body.state, organisation: owner.organisation ?? body.key };
}

interface Found {
  readonly first: number;
  readonly at: number;
  readonly before: string;
  readonly head: string;
  readonly owner: Owner;
  readonly standing: string | null;
}

function withComplement(english: English, found: Found, limit: number, keys: OrganisationKeys): RolePhrase {
  const { tokens } = english;
  let { head, standing } = found;
  let { state, organisation } = found.owner;
  let last = found.at + 1;
  const next = () => (last < limit ? tokens.lower(last) : '');
  if ((head === 'secretary' || head === 'director' || head === 'consul') && next() === 'general') {
    head = `${head}-general`;
    last++;
  }
  let after = '';
  // "minister of foreign affairs of Norway" has two.
  for (let links = 0; links < 2; links++) {
    if (next() !== 'of' && next() !== 'for' && next() !== 'at') break;
    const complement = complementAt(english, last + 1, limit, keys);
    if (complement === null || (complement.words !== '' && (after !== '' || !takesField(head)))) break;
    last = complement.last;
    after = after || complement.words;
    state ??= complement.state;
    organisation ??= complement.organisation;
  }
  const role = canonicalRole(found.before, head, after);
  return { first: found.first, last, head: found.at, role, state, organisation, standing };
}

function takesField(head: string): boolean {
  return /(?:minister|secretary|commissioner|director|head|chief|professor|adviser|advisor)$/.test(head);
}

interface Complement extends Owner {
  readonly last: number;
  readonly words: string;
}

/** "Kenya", "the Norwegian foreign ministry", "trade and industry", "State". */
function complementAt(
  english: English,
  token: number,
  limit: number,
  keys: OrganisationKeys,
): Complement | null {
  const { tokens } = english;
  let at = token < limit && tokens.lower(token) === 'the' ? token + 1 : token;
  if (at >= limit) return null;
  const name = nameStartingAt(english, at);
  if (name) {
    if (name.kind === 'person') return null;
    const genitive = name.last < limit && tokens.lower(name.last) === "'s";
    const next = nameStartingAt(english, genitive ? name.last + 1 : name.last);
    if (next?.kind === 'organisation' && (genitive || name.kind === 'demonym') && next.last <= limit)
      return {
        last: next.last,
        words: '',
        ...withOwner({ state: name.state, organisation: null }, next, keys),
      };
    if (name.kind === 'demonym' || genitive) {
      const body = endOfBody(english, genitive ? name.last + 1 : name.last, limit);
      return body === null ? null : { last: body, words: '', state: name.state, organisation: null };
    }
    return {
      last: name.last,
      words: '',
      ...withOwner(NOBODY, name.kind === 'place' ? { ...name, state: null } : name, keys),
    };
  }
  // Inside the title of a name the state is no name of its own: "President of the Republic of Kenya Daniel Otieno".
  const inTitle = listedAt(tokens, at, limit);
  if (inTitle?.listed.kind === 'state')
    return { last: at + inTitle.length, words: '', state: inTitle.listed.state, organisation: null };
  let words = '';
  let last = at;
  const end = Math.min(limit, token + REACH);
  for (; at < end && !nameStartingAt(english, at); at++) {
    const word = tokens.lower(at);
    const joins = (word === 'and' || word === ',' || word === '&') && words !== '';
    if (joins ? !fieldFollows(english, at + 1, end) : !isField(word)) break;
    words = joined(words, word);
    last = at + 1;
  }
  return words === '' ? null : { last, words, ...NOBODY };
}

/** "[a spokesman for the Norwegian] foreign ministry": a body of a state that is no name; null where none is. */
function endOfBody({ tokens }: English, token: number, limit: number): number | null {
  for (let at = token; at < Math.min(limit, token + 4); at++) {
    const word = tokens.lower(at);
    if (STATE_BODIES.has(word)) return at + 1;
    if (!isPortfolio(word) && !isRoleModifier(word)) return null;
  }
  return null;
}

const STATE_BODIES = new Set(
  'ministry government presidency army military navy embassy parliament police delegation side bank agency council committee office court commission assembly senate treasury service fund authority cabinet mission team party'.split(
    ' ',
  ),
);

function joined(words: string, word: string): string {
  if (words === '') return word;
  return word === ',' ? `${words},` : `${words} ${word === '&' ? 'and' : word}`;
}

/** "trade and industry minister" goes on after its "and"; "minister and president" does not. */
function fieldFollows(english: English, token: number, end: number): boolean {
  return token < end && !nameStartingAt(english, token) && isField(english.tokens.lower(token));
}

function isField(word: string): boolean {
  return isPortfolio(word) || word === 'state' || word === 'mission';
}

function goesOn(english: English, token: number, end: number): boolean {
  if (token >= end || nameStartingAt(english, token)) return false;
  const word = plain(english.tokens.lower(token));
  // "the minister then rang"
  return !STANDINGS.has(word) && (isRoleHead(word) || isRoleModifier(word));
}

function plain(lower: string): string {
  return lower.endsWith('.') && lower.length > 2 ? lower.slice(0, -1) : lower;
}

/** "ex-president" and "president-elect" by their parts. */
function splitStanding(word: string): { head: string; standing: string | null } {
  if (word.startsWith('ex-')) return { head: word.slice(3), standing: 'ex-' };
  const mark = /-(?:elect|designate)$/.exec(word);
  return mark ? { head: word.slice(0, mark.index), standing: mark[0] } : { head: word, standing: null };
}

/** The name whose own words begin at or before `token`: its title's tokens are plain words. */
export function nameStartingAt(english: English, token: number): Name | null {
  const index = nameAt(english, token);
  if (index < 0) return null;
  const name = english.names[index]!;
  return name.first <= token ? name : null;
}

/** First token of the title before a name with the state or body that owns the office: "Kenya's" in "Kenya's president Otieno". */
export function titleStart(english: English, index: number): number {
  const { tokens, names } = english;
  const name = names[index]!;
  if (name.titleFirst === name.first) return name.first;
  let first = name.titleFirst;
  // "then-", "former" and two owners: "Malaysia's UN envoy".
  for (let before = index - 1; before >= 0 && before >= index - 2; before--) {
    const owner = names[before]!;
    const gap = first - owner.last;
    const adjacent = gap === 0 || (gap === 1 && /^(?:'s|'|-)$/.test(tokens.lower(owner.last)));
    if (!adjacent || owner.kind === 'person' || tokens.sentence[owner.first] !== tokens.sentence[name.first])
      break;
    first = owner.titleFirst;
  }
  if (
    first > 0 &&
    (STANDINGS.has(tokens.lower(first - 1)) || tokens.lower(first - 1).startsWith('then-')) &&
    tokens.sentence[first - 1] === tokens.sentence[first]
  )
    first--;
  return first;
}

/** The honorifics right before a name, as written: "Datuk Seri Dr"; null when there are none. */
export function honorificOf(english: English, name: Name): string | null {
  const { tokens } = english;
  let first = name.first;
  while (first > name.titleFirst && isHonorific(tokens.lower(first - 1))) first--;
  if (first === name.first) return null;
  // "His Excellency": the possessive belongs to it.
  const before = first > 0 ? tokens.lower(first - 1) : '';
  if (
    /^(?:excellency|majesty|highness|holiness|eminence|grace)$/.test(tokens.lower(first)) &&
    POSSESSIVES.has(before)
  )
    first--;
  return english.text.slice(tokens.start[first], tokens.end[name.first - 1]);
}
