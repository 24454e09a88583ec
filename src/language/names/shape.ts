import { isLowerUnit, isUpperUnit } from '../characters.ts';
import type { Tokens } from '../english.ts';

interface Written extends Pick<Tokens, 'start' | 'end'> {
  readonly text: string;
}

/** Begins with a capital, or with an Arabic article before one: "al-Noor". */
export function isCapitalised({ text, start, end }: Written, token: number): boolean {
  const at = start[token]!;
  if (isUpperUnit(text.charCodeAt(at))) return true;
  if (end[token]! - at < 5 || text.charCodeAt(at + 2) !== 0x2d || !isUpperUnit(text.charCodeAt(at + 3)))
    return false;
  return ARTICLES.has(text.slice(at, at + 2));
}

/** The Arabic article as it is written before names, with and without its l taken over by what follows. */
const ARTICLES = new Set(['al', 'el', 'ul', 'as', 'ad', 'an', 'ar', 'at', 'az', 'ed', 'es', 'ez']);

/** Two letters or more, none of them small. */
export function isAllCapitals({ text, start, end }: Written, token: number): boolean {
  let letters = 0;
  for (let at = start[token]!; at < end[token]!; at++) {
    const unit = text.charCodeAt(at);
    if (isLowerUnit(unit)) return false;
    if (isUpperUnit(unit)) letters++;
  }
  return letters > 1;
}

/** Digits in the word: "QX17", "G20". */
export function hasDigit({ text, start, end }: Written, token: number): boolean {
  for (let at = start[token]!; at < end[token]!; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 48 && unit <= 57) return true;
  }
  return false;
}
