import { listedWord } from '../language/index.ts';
import {
  type EntityKey,
  entityKindOf,
  entityNameOf,
  type Office,
  type Participant,
  type Party,
} from '../model/index.ts';

/** A party with the office its article gives it, where it has one. */
export type Known = Party & { readonly office?: Office | null };

/** The state somebody acts for, as far as these words tell: its own code for a state. */
export function stateOf(party: Known): string | null {
  switch (entityKindOf(party.entity)) {
    case 'state':
      return entityNameOf(party.entity);
    case 'place':
      return stateOfPlace(party.name);
    case 'person':
    case 'organisation':
      return party.office?.state ?? null;
  }
}

/** The state that a place lies in, by the lists; a state's own name gives itself. */
export function stateOfPlace(name: string): string | null {
  return listedWord(name)?.state ?? null;
}

export function tokensOf(key: EntityKey): string[] {
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
  if (entityKindOf(a) !== entityKindOf(b)) return false;
  if (entityKindOf(a) === 'state' || entityKindOf(a) === 'place') return false;
  const left = tellingTokens(a);
  const right = tellingTokens(b);
  if (left.length === 0 || right.length === 0) return false;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return short.every((token) => long.some((other) => tokensAgree(token, other)));
}

function tokensAgree(a: string, b: string): boolean {
  return a === b || skeleton(a) === skeleton(b);
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

/** Shorter skeletons meet by chance: counted over the given names of the word lists. */
const MIN_SKELETON = 4;

/** How sure two parties are the same: 1 the same, 0.5 one acts for the other's state, 0 neither. */
export function partyMatch(a: Known, b: Known): number {
  if (a.entity === b.entity) return 1;
  const left = stateOf(a);
  const right = stateOf(b);
  const stateDiffers = left !== null && right !== null && left !== right;
  if (namesAgree(a.entity, b.entity)) return stateDiffers ? 0 : 1;
  const oneIsState = entityKindOf(a.entity) === 'state' || entityKindOf(b.entity) === 'state';
  return oneIsState && left !== null && left === right ? 0.5 : 0;
}

/** The best match for each of `of` among `among`, one each. */
export function matchParties(
  of: readonly Known[],
  among: readonly Known[],
): Map<Known, { party: Known; match: number }> {
  const pairs = of
    .flatMap((party) => among.map((other) => ({ party, other, match: partyMatch(party, other) })))
    .filter((pair) => pair.match > 0)
    .sort((x, y) => y.match - x.match);
  const found = new Map<Known, { party: Known; match: number }>();
  const taken = new Set<Known>();
  for (const { party, other, match } of pairs) {
    if (found.has(party) || taken.has(other)) continue;
    found.set(party, { party: other, match });
    taken.add(other);
  }
  return found;
}

/** Words under which a party is found: tokens of a person's or organisation's name, a state's code. */
export function partyKeys(party: Known): string[] {
  const state = stateOf(party);
  const names = entityKindOf(party.entity) === 'state' ? [] : tellingTokens(party.entity).map(skeleton);
  return state ? [...names, state] : names;
}

export function isPerson(participant: Participant | Party): boolean {
  return entityKindOf(participant.entity) === 'person';
}
