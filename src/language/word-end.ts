import { endOfAddress, endOfInternetName } from './addresses.ts';
import {
  classAt,
  classOf,
  DIGIT,
  isApostrophe,
  isAsciiUpper,
  isHyphen,
  isLetterOrDigit,
  isLetterUnit,
  isLowerUnit,
  isUpperUnit,
  LETTER,
  SPACE,
  widthAt,
} from './characters.ts';
import { abbreviationKind, isAlsoWord } from './lexicon/abbreviations.ts';
import { isPairPart } from './lexicon/pairs.ts';

const CLITICS = ['s', 're', 've', 'll', 'd', 'm'];

/** `at` is an apostrophe; `at` again when none follows. */
export function endOfClitic(text: string, at: number, to: number): number {
  for (const clitic of CLITICS) {
    const end = at + 1 + clitic.length;
    if (end > to || (end < to && isLetterOrDigit(text, end))) continue;
    if (text.slice(at + 1, end).toLowerCase() === clitic) return end;
  }
  return at;
}

/** Written close to a number, and a token of its own: "RM11.46", "Rs500", "USD3.2". */
const CURRENCY_WORDS = new Set(
  'RM Rs Rp USD EUR GBP JPY CNY RMB MYR SGD IDR INR AUD CAD CHF HKD NZD THB PHP VND KRW RUB TRY BRL ZAR SAR AED QAR KWD Dh Dhs Tk Ksh KSh Sh TSh USh NGN KES EGP PKR BDT LKR PLN SEK NOK DKK CZK HUF UAH'.split(
    ' ',
  ),
);

/** Before "$", one token with it: "US$", "HK$". */
const DOLLAR_WORDS = new Set('US A S C HK NT NZ R Z TT J BZ EC AU CA CAN AUS SG B FJ N L'.split(' '));

/** Words whose last letter is an apostrophe: "Dato’ Seri". */
const WITH_APOSTROPHE = new Set(['dato', 'datu', 'sha']);

/** End of the token that begins with the letter at `start`: a word, an acronym, a name of the internet. */
export function endOfWord(text: string, start: number, to: number): number {
  const internet = endOfInternetName(text, start, to);
  if (internet > start) return internet;
  let at = start;
  for (;;) {
    const runFrom = at;
    while (at < to && classAt(text, at) === LETTER) at += widthAt(text, at);
    if (at >= to) return at;
    const unit = text.charCodeAt(at);
    if (classOf(unit) === SPACE) return at;
    if (classOf(unit) === DIGIT) {
      if (runFrom === start && at - start <= 4 && CURRENCY_WORDS.has(text.slice(start, at))) return at;
      while (at < to && isLetterOrDigit(text, at)) at += widthAt(text, at);
      if (at >= to || !continuesAfterHyphen(text, at, to)) return at;
      at++;
      continue;
    }
    if (unit === 0x24) return DOLLAR_WORDS.has(text.slice(start, at)) ? at + 1 : at;
    if (unit === 0x2e) {
      if (at + 1 < to && isLowerUnit(text.charCodeAt(at + 1))) {
        const address = endOfAddress(text, start, at, to);
        if (address > at) return address;
      }
      const end = endOfDotted(text, start, runFrom, at, to);
      if (end < at || !continuesAfterHyphen(text, end, to)) return Math.max(at, end);
      if (splitsPair(text, start, end, to)) return end;
      at = end + 1;
      continue;
    }
    if (isApostrophe(unit)) {
      const next = endOfApostrophe(text, start, at, to);
      if (next <= at) return next;
      if (next === at + 1 && isLetterUnit(text.charCodeAt(next))) {
        at = next;
        continue;
      }
      return next;
    }
    if (unit === 0x26 && isAsciiUpper(text.charCodeAt(at - 1)) && isAsciiUpper(text.charCodeAt(at + 1))) {
      at++; // R&D
      continue;
    }
    if (unit === 0x40 || unit === 0x5f) {
      const address = endOfAddress(text, start, at, to);
      if (address > at) return address;
      return at;
    }
    if (!continuesAfterHyphen(text, at, to)) return at;
    if (splitsPair(text, start, at, to)) return at;
    at++;
  }
}

export function continuesAfterHyphen(text: string, at: number, to: number): boolean {
  return at + 1 < to && isHyphen(text.charCodeAt(at)) && isLetterOrDigit(text, at + 1);
}

/** "Kenya-Norway" and "ASEAN-EU" are two names with a hyphen between; "Kenyan-led" is one word. */
function splitsPair(text: string, start: number, hyphen: number, to: number): boolean {
  if (!isUpperUnit(text.charCodeAt(start)) || !isUpperUnit(text.charCodeAt(hyphen + 1))) return false;
  let end = hyphen + 1;
  while (end < to && (isLetterUnit(text.charCodeAt(end)) || text.charCodeAt(end) === 0x2e)) end++;
  if (text.charCodeAt(end - 1) === 0x2e && end - hyphen < 5) end--;
  return isPairPart(text.slice(start, hyphen)) && isPairPart(text.slice(hyphen + 1, end));
}

/**
 * `at` is a dot after letters of the word that starts at `start`; `runFrom` is where the letters start.
 * The end of the token: after the dot of an abbreviation or an acronym, at the dot otherwise (less than
 * `at` never comes back).
 */
function endOfDotted(text: string, start: number, runFrom: number, at: number, to: number): number {
  if (at - start === 1) {
    // U.S., a.m., J.
    let end = at + 1;
    let letters = 1;
    while (end < to && isLetterUnit(text.charCodeAt(end))) {
      const next = text.charCodeAt(end + 1);
      if (end + 1 < to && next === 0x2e) {
        end += 2;
        letters++;
        continue;
      }
      // "U.S" without its last dot
      if (
        letters > 0 &&
        !(end + 1 < to && isLetterOrDigit(text, end + 1)) &&
        isUpperUnit(text.charCodeAt(end))
      )
        return end + 1;
      break;
    }
    if (letters > 1) return end;
    return isInitial(text, start, end, to) ? end : at;
  }
  const word = text.slice(runFrom, at).toLowerCase();
  if (runFrom === start && at - start <= 6) {
    const degree = endOfDegree(text, start, at, to);
    if (degree > at) return degree;
    const kind = abbreviationKind(word);
    if (kind !== undefined && keepsDot(text, word, kind, at, to)) return at + 1;
  }
  return -1;
}

/** Academic degrees: "Ph.D.", "B.Sc.", "LL.M.". */
function endOfDegree(text: string, start: number, at: number, to: number): number {
  const five = text.slice(start, Math.min(to, at + 3));
  return /^(?:Ph|LL|Ed|Th|Sc|Ps|Eng)\.[DMB]\.$/.test(five) ? at + 3 : at;
}

function isInitial(text: string, start: number, afterDot: number, to: number): boolean {
  const letter = text.charCodeAt(start);
  let next = afterDot;
  while (next < to && text.charCodeAt(next) === 0x20) next++;
  if (next >= to || letter === 0x49) return false;
  if (isUpperUnit(letter)) return isUpperUnit(text.charCodeAt(next));
  // "c. 1850", "p. 12", "Kenya v. Norway"
  return 'cpbdr'.includes(text[start]!) ? classOf(text.charCodeAt(next)) === DIGIT : text[start] === 'v';
}

function keepsDot(text: string, word: string, kind: string, at: number, to: number): boolean {
  let next = at + 1;
  while (next < to && classOf(text.charCodeAt(next)) === SPACE) next++;
  if (next >= to) return kind === 'company' || word === 'etc';
  const unit = text.charCodeAt(next);
  if (kind === 'number') return classOf(unit) === DIGIT;
  if (isAlsoWord(word)) {
    if (!isUpperUnit(text.charCodeAt(at - word.length))) return false;
    // "on Sun. the" and "Dec. 12", but "in the sun. The"
    return kind === 'title'
      ? isUpperUnit(unit)
      : classOf(unit) === DIGIT || isLowerUnit(unit) || unit === 0x2c;
  }
  return true;
}

/** `at` is an apostrophe inside or after a word. Comes back with `at` or less where the word ends before it. */
function endOfApostrophe(text: string, start: number, at: number, to: number): number {
  const next = at + 1 < to ? text.charCodeAt(at + 1) : 0x20;
  if (!isLetterUnit(next)) {
    return WITH_APOSTROPHE.has(text.slice(start, at).toLowerCase()) ? at + 1 : at;
  }
  const last = text.charCodeAt(at - 1) | 0x20;
  if (last === 0x6e && (next | 0x20) === 0x74 && !(at + 2 < to && isLetterOrDigit(text, at + 2))) {
    // "wo" + "n't"; the second time round the token starts at the n
    return start === at - 1 ? at + 2 : at - 1;
  }
  return endOfClitic(text, at, to) > at ? at : at + 1;
}
