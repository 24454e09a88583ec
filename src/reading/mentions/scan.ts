import type { English, Name } from '../../language/english.ts';
import { POSSESSIVES } from '../../language/lexicon/function-words.ts';
import { nameAt } from '../../language/syntax/index.ts';
import type { Office } from '../../model/index.ts';
import type { Bodies } from './bodies.ts';
import { type NominalPhrase, nominalPhraseAt } from './nominal-phrase.ts';
import { startsNoun } from './noun-start.ts';
import { keep, officeOf, type Titled } from './offices.ts';
import type { NamedPerson } from './people.ts';
import { type Pronoun, pronounOf } from './pronouns.ts';
import { nameStartingAt, type RolePhrase, rolePhraseAt } from './role-phrase.ts';

/** Words that refer to somebody, not yet resolved. Tokens; `last` is exclusive. */
export type Candidate = { readonly first: number; readonly last: number } & (
  | { readonly what: 'name'; readonly index: number; readonly name: Name }
  | { readonly what: 'office'; readonly phrase: RolePhrase; readonly opening: string }
  | { readonly what: 'nominal'; readonly phrase: NominalPhrase; readonly opening: string }
  | { readonly what: 'pronoun'; readonly pronoun: Pronoun }
);

/** Names between somebody and a counterpart. */
const NEAR = 4;

const OPENINGS = new Set('the both all his her its their neither either this'.split(' '));

/** Somebody introduced as a counterpart: place in `english.names`, and the state that the words give. */
export interface Counterpart {
  readonly index: number;
  readonly state: string | null;
}

export interface Scanned {
  /** Everything that refers, in the order in which it can be resolved: what stands inside comes first. */
  readonly candidates: readonly Candidate[];
  /** By the possessive's token: "his Malian counterpart Dembélé". */
  readonly counterparts: ReadonlyMap<number, Counterpart>;
}

export function scan(
  english: English,
  people: ReadonlyMap<number, NamedPerson>,
  titled: Map<number, Titled>,
  bodies: Bodies,
): Scanned {
  const { tokens, sentences, names } = english;
  const found: Candidate[] = [];
  const counterparts = new Map<number, Counterpart>();
  let next = 0;
  /** Tokens before this one are the apposition of a name. */
  let covered = 0;
  /** Offices and nominals don't overlap each other: "the two countries' leaders". */
  let taken = 0;
  for (let token = 0; token < tokens.count; token++) {
    const end = sentences.last[tokens.sentence[token]!]!;
    while (next < names.length && names[next]!.last <= token) next++;
    const name = names[next];
    if (name && name.first <= token) {
      if (name.first < token) continue;
      found.push({ what: 'name', first: name.first, last: name.last, index: next, name });
      const around = titled.get(next);
      if (around && around.last > name.last) covered = around.last;
      // "Malta's premier"
      if (token >= covered && token >= taken && name.last < end && /^'s?$/.test(tokens.lower(name.last)))
        taken = officeAt(token, name.kind === 'person' ? name.last + 1 : token, end) || taken;
      continue;
    }
    const lower = tokens.lower(token);
    const pronoun = pronounOf(lower);
    if (
      pronoun &&
      !isOfStyle(english, token, end) &&
      !(tokens.word(token) === 'HE' && isBeforeHolder(english, token, end)) &&
      !(lower === 'i' && tokens.word(token) !== 'I') &&
      !(lower === 'us' && tokens.word(token) === 'US')
    )
      found.push({ what: 'pronoun', first: token, last: token + 1, pronoun });
    if (token < covered || token < taken) continue;
    if (OPENINGS.has(lower)) {
      const from = lower === 'both' ? token : token + 1;
      const office =
        lower === 'both' || lower === 'all' || lower === 'neither' ? 0 : officeAt(token, from, end);
      if (office) taken = office;
      else {
        const phrase = nominalPhraseAt(english, token, end);
        const named = phrase ? nameBehind(phrase) : -1;
        const introduced = named >= 0 ? named : nameBefore(token);
        if (phrase?.head === 'counterpart' && introduced >= 0)
          counterparts.set(token, { index: introduced, state: phrase.state });
        // "Okello, his Kenyan colleague,"
        const apposed = introduced >= 0 && phrase?.sort === 'relation' && isClosed(phrase.last, end);
        if (apposed && phrase.state !== null) people.get(introduced)!.person.state ??= phrase.state;
        if (phrase && apposed) taken = phrase.last;
        else if (phrase && named < 0) {
          found.push({ what: 'nominal', first: token, last: phrase.last, phrase, opening: lower });
          taken = phrase.last;
        }
      }
    } else if (lower === 'counterpart') ofSameOffice(token);
    else if (isBareTitle(english, token, end)) taken = officeAt(token, token, end) || taken;
  }
  found.sort((a, b) => a.last - b.last || b.first - a.first);
  return { candidates: found, counterparts };

  /** Adds the office phrase whose words begin at `from`; where it ends, or 0. One that a name follows is that person's. */
  function officeAt(opening: number, from: number, end: number): number {
    const phrase = rolePhraseAt(english, from, end, (name) => bodies.bodyOf(name));
    if (phrase === null || phrase.last - phrase.first < 1) return 0;
    const following = nameAt(english, phrase.last);
    if (following >= 0 && names[following]!.kind === 'person') return phrase.last;
    const named = namedAfter(phrase.last, end);
    if (named >= 0) {
      give(named, officeOf(phrase), opening);
      return phrase.last;
    }
    // "the president's office" is no president, but "the president's visit" is: the phrase stays.
    if (startsNoun(english, phrase.last, end) && !nameStartingAt(english, phrase.last)) return 0;
    found.push({ what: 'office', first: opening, last: phrase.last, phrase, opening: tokens.lower(opening) });
    return phrase.last;
  }

  /** "Kenya's president, Daniel Otieno, met": index of the name in apposition, or -1. */
  function namedAfter(last: number, end: number): number {
    // "Kenya's envoy in London, Peter Moyo"
    if (last + 2 < end && /^(?:in|to|at)$/.test(tokens.lower(last))) {
      const where = nameStartingAt(english, tokens.lower(last + 1) === 'the' ? last + 2 : last + 1);
      return where && where.kind !== 'person' ? namedAfter(where.last, end) : -1;
    }
    if (last + 1 >= end || tokens.lower(last) !== ',') return -1;
    let index = nameAt(english, last + 1);
    // "her guest, Kenyan President Daniel Otieno,"
    if (index >= 0 && names[index]!.kind !== 'person' && titled.get(index + 1)?.first === last + 1) index++;
    const named = index >= 0 ? names[index]! : null;
    if (named?.kind !== 'person' || titled.get(index)!.first !== last + 1) return -1;
    return isClosed(named.last, end) ? index : -1;
  }

  function isClosed(token: number, end: number): boolean {
    return token >= end || /^(?:[,.;:)—–]|and|--)$/.test(tokens.lower(token));
  }

  function give(index: number, office: Office, opening: number): void {
    const person = people.get(index);
    if (!person) return;
    keep(person.person, office);
    const around = titled.get(index)!;
    titled.set(index, { ...around, office: around.office ?? office, first: opening });
  }

  /** "Daniel Otieno, her counterpart": index of the name that the words at `token` stand in apposition to, or -1. */
  function nameBefore(token: number): number {
    const index = token > 1 && tokens.lower(token - 1) === ',' ? nameAt(english, token - 2) : -1;
    return index >= 0 && names[index]!.kind === 'person' ? index : -1;
  }

  /** "Norwegian Prime Minister Eva Lind and Kenyan counterpart Daniel Otieno": the office of who was named before. */
  function ofSameOffice(token: number): void {
    const index = nameAt(english, token + 1 < tokens.count ? token + 1 : token);
    const owner = index > 1 ? names[index - 1]! : null;
    if (index < 0 || names[index]!.kind !== 'person' || owner === null || owner.last < token - 1) return;
    for (let before = index - 2; before >= Math.max(0, index - 1 - NEAR); before--) {
      if (tokens.sentence[names[before]!.first] !== tokens.sentence[token]) return;
      const office = titled.get(before)?.office;
      if (!office) continue;
      give(index, { ...office, state: owner.state, organisation: null }, owner.first);
      return;
    }
  }

  /** The person named right after a relation, or in apposition to it: "his counterpart Dembélé"; -1 when nobody is. */
  function nameBehind({ last, sort }: NominalPhrase): number {
    if (sort !== 'relation' && sort !== 'person') return -1;
    const index = nameAt(english, last);
    if (index >= 0 && names[index]!.kind === 'person') return index;
    return last < tokens.count && sort === 'relation'
      ? namedAfter(last, sentences.last[tokens.sentence[last]!]!)
      : -1;
  }
}

/** "HE the Prime Minister", "HE Ms Lind": initials of a style, no pronoun; a headline in capitals has those after it too. */
function isBeforeHolder({ tokens }: English, token: number, end: number): boolean {
  const next = token + 1 < end ? tokens.word(token + 1) : '';
  return next === 'the' || /^\p{Lu}\p{Ll}/u.test(next);
}

/** "His Excellency", "Their Majesties", "Your Royal Highness": the possessive is part of the style. */
function isOfStyle({ tokens }: English, token: number, end: number): boolean {
  if (!POSSESSIVES.has(tokens.lower(token))) return false;
  const next = token + 1 < end && tokens.lower(token + 1) === 'royal' ? token + 2 : token + 1;
  return next < end && STYLES.test(tokens.word(next));
}

const STYLES =
  /^(?:Excellenc(?:y|ies)|Majest(?:y|ies)|Highness(?:es)?|Holiness|Eminence|Grace|Honou?r|Beatitude|Worship)$/;

/** "PM", "Prime Minister": in headlines and some papers an office needs no article. */
function isBareTitle(english: English, token: number, end: number): boolean {
  const { tokens } = english;
  const lower = tokens.lower(token);
  if (lower === 'pm' || lower === 'fm') return true;
  if (tokens.word(token).charAt(0) === lower.charAt(0)) return false;
  if (lower === 'prime' || lower === 'foreign')
    return token + 1 < end && tokens.word(token + 1) === 'Minister';
  return lower === 'president' || lower === 'premier' || lower === 'chancellor';
}
