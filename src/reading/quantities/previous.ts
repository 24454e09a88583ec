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
  /^(?:[\s,()]|\b(?:to|from|at|up|down|by|on|year|or|and|in|compared|with|against|than|about|around|nearly|almost|over|more|just|a|an|gain|rise|drop|fall|decline|increase|of|came|reached|reaching|stood|hit|totalled|amounted|amounting)\b)*$/i;

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
