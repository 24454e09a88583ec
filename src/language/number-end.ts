import {
  classAt,
  classOf,
  DIGIT,
  isHyphen,
  isLetterOrDigit,
  isLetterUnit,
  LETTER,
  widthAt,
} from './characters.ts';
import { continuesAfterHyphen, endOfWord } from './word-end.ts';

/** Longest letters that stay with a number: "2.5bn", "10am", "1990s", "21st", "5km"; "3million" is two tokens. */
const LONGEST_SUFFIX = 3;

/** End of the token that begins with the digit at `start`: a number with its separators, a time, an ISO date. */
export function endOfNumber(text: string, start: number, to: number): number {
  let at = start;
  while (at < to) {
    const unit = text.charCodeAt(at);
    if (classOf(unit) === DIGIT) {
      at++;
      continue;
    }
    if ((unit === 0x2e || unit === 0x3a) && at + 1 < to && classOf(text.charCodeAt(at + 1)) === DIGIT) {
      at++;
      continue;
    }
    if (unit === 0x2c && isGroup(text, at + 1, to)) {
      at++;
      continue;
    }
    break;
  }
  if (at >= to) return at;
  if (isHyphen(text.charCodeAt(at))) return endAfterHyphen(text, start, at, to);
  if (classAt(text, at) !== LETTER) return at;
  let end = at;
  while (end < to && isLetterOrDigit(text, end)) end += widthAt(text, end);
  const letters = end - at;
  if (letters > LONGEST_SUFFIX && isLetterUnit(text.charCodeAt(end - 1))) return at;
  return continuesAfterHyphen(text, end, to) ? endOfWord(text, end + 1, to) : end;
}

/** A comma stands in a number before three digits, or before two and another comma (1,00,000). */
function isGroup(text: string, at: number, to: number): boolean {
  let digits = 0;
  while (at + digits < to && digits < 4 && classOf(text.charCodeAt(at + digits)) === DIGIT) digits++;
  return digits === 3 || (digits === 2 && text.charCodeAt(at + 2) === 0x2c);
}

/** "2025-05-14" and "15-year-old" are one token, "13-16" three. */
function endAfterHyphen(text: string, start: number, at: number, to: number): number {
  if (at + 1 >= to) return at;
  const next = classAt(text, at + 1);
  if (next === LETTER) return endOfWord(text, at + 1, to);
  const date = text.slice(start, Math.min(to, start + 11));
  return /^\d{4}-\d\d-\d\d(?!\d)/.test(date) ? start + 10 : at;
}
