/** Figures that carry on from the one before: "rose 15% to $3bn", "narrowed by €1bn, to €14bn", "it stood at $2bn". */
import type { Quantity } from '../../model/index.ts';
import { type Atoms, wordAt } from '../times/atoms.ts';
import type { Found } from './scan.ts';
import type { Scene } from './scene.ts';

export interface Previous {
  readonly quantity: Quantity;
  /** The words between, where they join the two; null otherwise. */
  readonly words: string | null;
}

const JOINING =
  /^(?:[\s,()]|\b(?:to|from|at|up|down|by|on|year|or|and|in|compared|with|against|than|about|around|nearly|almost|over|more|just|roughly|approximately|some|about|at least|equivalent|the|well|sharply|slightly|a|an|gain|rise|drop|fall|decline|increase|of|came|reached|reaching|stood|hit|totalled|amounted|amounting)\b)*$/i;

/** Further apart than this they are two thoughts. */
const REACH = 200;

/** The words between two figures, without times and places; null when more than joining words is left. */
export function continues(atoms: Atoms, { times }: Scene, stop: number, first: number): string | null {
  const from = atoms.start[stop]!;
  const to = atoms.start[first]!;
  if (to - from > REACH) return null;
  let words = '';
  let at = from;
  for (const { start, end } of times) {
    if (start < at || end > to) continue;
    words += atoms.text.slice(at, start);
    at = end;
  }
  words = (words + atoms.text.slice(at, to)).replace(/\b(?:in|to) \p{Lu}\p{L}+/gu, '');
  return JOINING.test(words) ? words : null;
}

/** "…, up 3.1 percent", "…, against 140 MW at present", "190,000 of them", "that of Mauritania 900 million": as the one before. */
export function comparesWith(
  atoms: Atoms,
  { first, boundFirst, next, kind, unit }: Found,
  last: Quantity,
): boolean {
  const before = wordAt(atoms, boundFirst - 1, first);
  if (kind === 'percent' && unit === '%') {
    // "…, a 12% drop"
    const noun = /^an?$/.test(before) && CHANGES.test(wordAt(atoms, next, first));
    if (noun) return wordAt(atoms, boundFirst - 2, first) === ',';
    return /^(?:up|down|by)$/.test(before) && /^[,(]$/.test(wordAt(atoms, boundFirst - 2, first));
  }
  if (unit !== last.unit && !(kind === 'money' && last.kind === 'money')) return false;
  if (wordAt(atoms, next, first) === 'of' && wordAt(atoms, next + 1, first) === 'them') return true;
  if (/^(?:against|versus|up|down|than)$/.test(before)) return true;
  if (/^(?:with|to)$/.test(before)) return /^compar/.test(wordAt(atoms, boundFirst - 2, first));
  for (let k = boundFirst - 1; k > boundFirst - 5; k--)
    if (wordAt(atoms, k, first) === 'of') return wordAt(atoms, k - 1, first) === 'that';
  return false;
}

const CHANGES =
  /^(?:drop|fall|rise|increase|decrease|decline|gain|jump|cut|surge|growth|dip|slump|plunge|improvement|contraction|expansion)$/;

/** "It stood at …", of the same kind as the figure of the sentence before. */
export function isPronoun(atoms: Atoms, found: Found, stop: number, last: Quantity | null): boolean {
  if (last?.kind !== found.kind || found.kind === 'count') return false;
  let verb = false;
  for (let k = found.first - 1; k >= stop && k > found.first - 10; k--) {
    const word = wordAt(atoms, k, found.first);
    if (word === 'it' || word === 'they') return verb;
    if (
      /^(?:stood|stands|amounts?|amounted|reached|reaches|was|were|is|are|totalled|rose|fell|grew|came)$/.test(
        word,
      )
    )
      verb = true;
    if (word === '' || word === ';' || word === ',') return false;
  }
  return false;
}
