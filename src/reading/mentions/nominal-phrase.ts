import type { English, Name } from '../../language/english.ts';
import { POSSESSIVES } from '../../language/lexicon/function-words.ts';
import { governmentSeatedAt } from '../../language/lexicon/gazetteer.ts';
import { verbOf } from '../../language/lexicon/verbs.ts';
import { canBe } from '../../language/lexicon/words.ts';
import { nameAt } from '../../language/syntax/index.ts';
import { countedBy, definiteSortOf, isGuest, isRelation, type NominalSort } from './nominal-words.ts';
import { isFunctionWord, startsNoun } from './noun-start.ts';
import { REGION_WORDS, regionIn } from './regions.ts';

export interface NominalPhrase {
  /** Tokens with article; `last` is exclusive. */
  readonly first: number;
  readonly last: number;
  readonly sort: NominalSort;
  /** The head in lower case, or the field of a ministry. */
  readonly head: string;
  /** 2 for "both" and "the two", 3 …; null when not said. */
  readonly count: number | null;
  /** Of the demonym or state inside: "the Russian side", "his Polish counterpart". */
  readonly state: string | null;
  /** What kind of state "the island state" says it is. */
  readonly kind?: string;
  /** States of the region in "the Gulf state". */
  readonly region?: ReadonlySet<string> | null;
  /** Opens with a possessive: "her government". */
  readonly owned: boolean;
}

/** Before "state": one of a kind, not "the welfare state". */
const KINDS_SAID = new Set(
  'island city coastal landlocked desert mountain oil-rich gas-rich neighbouring neighboring tiny'.split(' '),
);

/** Words after an article that a nominal may hold before its head. */
const MODIFIERS = 4;

/** The nominal that begins with the determiner or possessive at `token`; null when none does. */
export function nominalPhraseAt(english: English, token: number, limit: number): NominalPhrase | null {
  const { tokens } = english;
  const opening = tokens.lower(token);
  let count = countedBy(opening);
  let state: string | null = null;
  let field = '';
  let at = token + 1;
  const end = Math.min(limit, token + 2 + MODIFIERS);
  let capital = false;
  for (; at < end; at++) {
    const index = nameAt(english, at);
    const name = index >= 0 ? english.names[index]! : null;
    // "the Gulf state", "the Latin American country"
    const ofRegion = opening === 'the' && REGION_WORDS.has(tokens.lower(at));
    if (name && !(ofRegion && (name.kind === 'place' || REGION_WORDS.has(tokens.lower(at - 1))))) {
      if (name.first > at || (name.kind !== 'demonym' && name.kind !== 'state')) break;
      if (
        name.kind === 'demonym' &&
        state === null &&
        standsAlone(english, name, limit) &&
        at === token + 1 &&
        opening === 'the'
      )
        return demonymAlone(english, token, name);
      state ??= name.state;
      at = name.last - 1;
      continue;
    }
    const word = tokens.lower(at);
    // "her Kenyan opposite number"
    if (
      word === 'opposite' &&
      tokens.lower(at + 1 < limit ? at + 1 : at) === 'number' &&
      POSSESSIVES.has(opening)
    )
      return { first: token, last: at + 2, sort: 'relation', head: 'counterpart', count, state, owned: true };
    const number = countedBy(word);
    const sort = sortOf(word, opening, state !== null, tokens.word(at));
    if (sort !== undefined && !headGoesOn(english, at + 1, limit, sort)) {
      if (number !== null) count = number;
      const owner = ownerAfter(english, at + 1, limit, sort);
      state ??= owner?.state ?? null;
      // "the Eastern Economic Forum": a name that wasn't found.
      if (capital && sort === 'body') return null;
      if (!fitting(opening, sort, count, state, word)) return null;
      return {
        first: token,
        last: owner?.last ?? at + 1,
        sort,
        head: sort === 'ministry' ? field : word,
        count,
        state,
        owned: POSSESSIVES.has(opening),
        region: sort === 'state' ? regionIn(field) : null,
        ...(word === 'state' && at > token + 1 && KINDS_SAID.has(tokens.lower(at - 1))
          ? { kind: tokens.lower(at - 1) }
          : {}),
      };
    }
    if (
      (word === 'former' || word === 'latter') &&
      opening === 'the' &&
      at === token + 1 &&
      !startsNoun(english, at + 1, limit)
    )
      return { first: token, last: at + 1, sort: word, head: word, count, state, owned: false };
    if (number !== null) count = number;
    if (word === "'s" && state !== null) continue;
    if (!isModifier(word) && !ofRegion) break;
    capital ||= !word.includes('-') && tokens.word(at).charAt(0) !== word.charAt(0);
    field = field === '' ? word : `${field} ${word}`;
  }
  // "the two have", "both had": nothing but the number.
  if (count !== null && opening !== 'neither' && opening !== 'either') {
    const bare =
      opening === 'both'
        ? token + 1
        : countedBy(tokens.lower(token + 1)) !== null && (opening === 'the' || opening === 'all')
          ? token + 2
          : -1;
    if (
      bare > 0 &&
      bare <= limit &&
      !startsPlural(english, bare, limit) &&
      !(opening === 'both' && pairedByAnd(english, bare, limit))
    )
      return {
        first: token,
        last: bare,
        sort: 'any',
        head: tokens.lower(bare - 1),
        count,
        state: null,
        owned: false,
      };
  }
  return null;
}

/** "the government of Kenya", "the foreign ministry of Norway", "her counterpart from Kenya". */
function ownerAfter(
  english: English,
  token: number,
  limit: number,
  sort: NominalSort,
): { state: string; last: number } | null {
  const joint = token + 1 < limit ? english.tokens.lower(token) : '';
  if ((sort === 'state' || sort === 'ministry') && joint === 'in') return seatedIn(english, token + 1);
  if (sort === 'relation' ? joint !== 'from' : (sort !== 'state' && sort !== 'ministry') || joint !== 'of')
    return null;
  const at = english.tokens.lower(token + 1) === 'the' ? token + 2 : token + 1;
  const index = nameAt(english, at);
  const owner = index >= 0 ? english.names[index]! : null;
  return owner?.first === at && owner.kind === 'state' && owner.state
    ? { state: owner.state, last: owner.last }
    : null;
}

/** "the government [in Oslo]". */
function seatedIn(english: English, token: number): { state: string; last: number } | null {
  const index = nameAt(english, token);
  const name = index >= 0 ? english.names[index]! : null;
  if (name?.first !== token || name.kind !== 'place') return null;
  const { tokens, text } = english;
  const state = governmentSeatedAt(
    text.slice(tokens.start[name.first], tokens.end[name.last - 1]).toLowerCase(),
  );
  return state === null ? null : { state, last: name.last };
}

/** "their counterparts" stands in a relation, "the two counterparts" are people; so with "host" and "guest". */
function sortOf(word: string, opening: string, ofState: boolean, written: string): NominalSort | undefined {
  // "The Kenyan Party" of a communiqué is its side.
  if (written === 'Party' && ofState) return 'state';
  // "neither leader", "neither capital"
  if (opening === 'neither' || opening === 'either')
    return definiteSortOf(`${word}s`) ?? definiteSortOf(word);
  if (opening === 'the' && ofState && (isGuest(word) || word === 'host')) return 'person';
  return POSSESSIVES.has(opening) && isRelation(word) ? 'relation' : definiteSortOf(word);
}

/** Plural nominals need "both", "the two" or a plain "the"; singular ones an article or a possessive. */
function fitting(
  opening: string,
  sort: NominalSort,
  count: number | null,
  state: string | null,
  word: string,
): boolean {
  const possessive = POSSESSIVES.has(opening);
  switch (sort) {
    case 'states':
    case 'people':
      return count !== null
        ? !possessive
        : opening === 'the' &&
            (word === 'leaders' ||
              word === 'countries' ||
              word === 'ministers' ||
              /^neighbou?rs$/.test(word));
    case 'any':
      return (
        !possessive &&
        (count !== null || (opening === 'the' && /^(?:sides|parties|signatories|pair|duo|trio)$/.test(word)))
      );
    case 'state':
      if (word === 'side' || word === 'authorities') return opening === 'the' && state !== null;
      if (possessive) return /^(?:government|country|nation|administration|homeland)$/.test(word);
      return opening !== 'both' && (opening === 'the' || opening === 'this' || opening === 'neither');
    case 'relation':
      return possessive;
    case 'mission':
      return (opening === 'the' && state !== null) || (possessive && opening !== 'our' && opening !== 'my');
    case 'ministry':
      return opening === 'the' || opening === 'its' || opening === 'this';
    case 'body':
    case 'person':
    case 'other':
      return opening === 'the' || opening === 'this';
    default:
      return true;
  }
}

/** "the Dane", "the Malian": nothing that the adjective could belong to. */
function standsAlone(english: English, name: Name, limit: number): boolean {
  return name.last >= limit || !startsNoun(english, name.last, limit);
}

function demonymAlone(english: English, token: number, name: Name): NominalPhrase | null {
  // "the Russian-Kenyan commission", "the Estonian and Latvian ministers": adjectives.
  const next = name.last < english.tokens.count ? english.tokens.lower(name.last) : '';
  if (next === '-' || next === '–' || next === 'and') return null;
  const last = english.tokens.lower(name.last - 1);
  // "the Danes": a people, a demonym and no person. "The Dutch", "the Chinese" as well.
  if (last.endsWith('s') || /(?:ese|ch|sh)$/.test(last)) return null;
  return {
    first: token,
    last: name.last,
    sort: 'person',
    head: '',
    count: null,
    state: name.state,
    owned: false,
  };
}

/** After a number a noun is plural, so that "both favour" is no phrase. */
function startsPlural(english: English, token: number, limit: number): boolean {
  if (!startsNoun(english, token, limit)) return false;
  const word = english.tokens.lower(token);
  if (verbOf(word)?.forms.includes('base') !== true || nameAt(english, token) >= 0) return true;
  return startsNoun(english, token + 1, limit) && canBe(word, 'a');
}

function headGoesOn(english: English, token: number, limit: number, sort: NominalSort): boolean {
  if (token >= limit) return false;
  // After a plural a bare noun is rare: "both sides agree".
  if (sort === 'states' || sort === 'people' || sort === 'any') return false;
  // "his counterpart James Okello"
  if (sort === 'relation' && isPersonAt(english, token)) return false;
  return startsNoun(english, token, limit);
}

function isPersonAt(english: English, token: number): boolean {
  const index = nameAt(english, token);
  return index >= 0 && english.names[index]!.kind === 'person';
}

function isModifier(word: string): boolean {
  if (/^\d+-\p{L}/u.test(word)) return true;
  if (isFunctionWord(word) || !/^\p{L}/u.test(word)) return false;
  return (
    canBe(word, 'a') ||
    canBe(word, 'n') ||
    canBe(word, 'm') ||
    /(?:an|al|ern|ing|ed)$/.test(word) ||
    word.includes('-')
  );
}

/** "both Lind and Okello": no nominal. */
function pairedByAnd(english: English, token: number, limit: number): boolean {
  for (let at = token; at < Math.min(limit, token + 8); at++) {
    const word = english.tokens.lower(at);
    if (word === 'and') return true;
    if (nameAt(english, at) < 0 && word !== 'the') return false;
  }
  return false;
}
