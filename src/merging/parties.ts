import { listedWord } from '../language/index.ts';
import {
  type EntityKey,
  entityKindOf,
  entityNameOf,
  type Office,
  type Participant,
  type Party,
} from '../model/index.ts';
import { remember } from './remember.ts';

/** A party with the office its article gives it, or the state it acts for, where it has one. */
export type Known = Party & { readonly office?: Office | null; readonly state?: string | null };

/** The state somebody acts for, as far as these words tell: its own code for a state. */
export function stateOf(party: Known): string | null {
  switch (entityKindOf(party.entity)) {
    case 'state':
      return entityNameOf(party.entity);
    case 'place':
      return stateOfPlace(party.name);
    case 'person':
    case 'organisation':
      return party.office?.state ?? party.state ?? null;
  }
}

/** The state that a place lies in, by the lists; a state's own name gives itself. */
export function stateOfPlace(name: string): string | null {
  return listedWord(name)?.state ?? null;
}

function tokensOf(key: EntityKey): string[] {
  return entityNameOf(key)
    .split('-')
    .filter((token) => token.length > 1);
}

/** Words of names that tell nobody apart. */
const PARTICLES = new Set([
  'bin',
  'binti',
  'ibn',
  'bint',
  'al',
  'el',
  'de',
  'da',
  'do',
  'dos',
  'van',
  'von',
  'der',
  'den',
  'di',
  'abu',
  'of',
  'the',
  'for',
  'and',
  'on',
  'in',
]);

export function tellingTokens(key: EntityKey): string[] {
  return tokensOf(key).filter((token) => !PARTICLES.has(token));
}

/**
 * Whether two names can be one person's or one organisation's: the words of one are among those of the
 * other. "lind" and "ingrid-lind" can; "lind-berg" and "ingrid-lind" can't.
 */
export function namesAgree(a: EntityKey, b: EntityKey): boolean {
  if (a === b) return true;
  return entityKindOf(a) === entityKindOf(b) && skeletonsAgree(skeletonsOf(a), skeletonsOf(b));
}

/** Of what a name tells; none of a state or a place, which go by their whole names. */
export function skeletonsOf(key: EntityKey): readonly string[] {
  const kind = entityKindOf(key);
  return kind === 'state' || kind === 'place' ? [] : tellingTokens(key).map(skeleton);
}

function skeletonsAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((token) => long.includes(token));
}

/**
 * Consonants of a name, with the spellings that transliteration leaves open made one: "mohamad",
 * "mohammed", "muhammad" → "mhmd". Short names keep their vowels, or "ali" and "ola" would meet.
 */
export function skeleton(token: string): string {
  const plain = token
    .replace(/kh|ck|q/g, 'k')
    .replace(/ts|tz/g, 'z')
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
    .replace(/(.)\1+/g, '$1');
  const consonants = plain[0] + plain.slice(1).replace(/[aeiouy]/g, '');
  return consonants.length >= MIN_SKELETON ? consonants : plain;
}

/**
 * Of the 3,009 given names in `lexicon/given.txt`, 547 pairs share a skeleton of 4 letters or more, mostly
 * spellings of one name; at 3 it is 1,687, "aaron" and "arun" among them.
 */
const MIN_SKELETON = 4;

/** How sure two parties are the same: 1 the same, 0.5 one acts for the other's state, 0 neither. */
export function partyMatch(a: Known, b: Known): number {
  if (a.entity === b.entity) return 1;
  const [left, right] = [featuresOf(a), featuresOf(b)];
  if (left.kind === right.kind && skeletonsAgree(left.skeletons, right.skeletons)) {
    return left.state !== null && right.state !== null && left.state !== right.state ? 0 : 1;
  }
  const oneIsState = left.kind === 'state' || right.kind === 'state';
  return oneIsState && left.state !== null && left.state === right.state ? 0.5 : 0;
}

/** What parties are compared by. */
const featuresOf = remember((party: Known) => {
  const kind = entityKindOf(party.entity);
  const skeletons = skeletonsOf(party.entity);
  return {
    kind,
    state: stateOf(party),
    skeletons,
    names: kind === 'place' ? tellingTokens(party.entity).map(skeleton) : skeletons,
  };
});

/** The best match for each of `of` among `among`, one each. */
export function matchParties(
  of: readonly Known[],
  among: readonly Known[],
): Map<Known, { party: Known; match: number }> {
  const pairs: { party: Known; other: Known; match: number }[] = [];
  for (const party of of) {
    for (const other of among) {
      const match = partyMatch(party, other);
      if (match > 0) pairs.push({ party, other, match });
    }
  }
  pairs.sort((x, y) => y.match - x.match);
  const found = new Map<Known, { party: Known; match: number }>();
  const taken = new Set<Known>();
  for (const { party, other, match } of pairs) {
    if (found.has(party) || taken.has(other)) continue;
    found.set(party, { party: other, match });
    taken.add(other);
  }
  return found;
}

/** Words of its own name, a state's code: parties that are one share one of them. */
export function nameWords(party: Party): readonly string[] {
  const { kind, state, names } = featuresOf(party);
  return kind === 'state' && state !== null ? [state] : names;
}

/**
 * Words under which a party is found: tokens of a person's or organisation's name, a state's code. Two who act
 * for one state don't match by that, so they are found under it by the state alone.
 */
export function partyKeys(party: Known): string[] {
  const { kind, state, names } = featuresOf(party);
  if (state === null) return [...names];
  return kind === 'state' ? [state] : [...names, `for ${state}`];
}

/** Words under which those that may match a party stand. */
export function partySeeks(party: Known): string[] {
  const { kind, state, names } = featuresOf(party);
  if (state === null) return [...names];
  return kind === 'state' ? [state, `for ${state}`] : [...names, state];
}

export function isPerson(participant: Participant | Party): boolean {
  return entityKindOf(participant.entity) === 'person';
}
