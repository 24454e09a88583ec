import type { English } from '../../language/index.ts';
import { wordAt } from './words.ts';

/** Longest aside between commas, in tokens. */
const ASIDE = 12;

/** One past ", the largest in the world," when such an aside begins at the comma `at`; `at` otherwise. */
export function pastAside(english: English, at: number, limit: number): number {
  if (wordAt(english, at) !== ',') return at;
  for (let close = at + 2; close < Math.min(limit, at + ASIDE); close++) {
    const word = english.tokens.lower(close);
    if (word === ',') return close + 1;
    if (/^[;:.?!“”"—]$/.test(word)) return at;
  }
  return at;
}
