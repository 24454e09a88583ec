import { classOf, DIGIT, isLetterOrDigit, isLowerUnit, isUpperUnit } from './characters.ts';
import type { Sentences } from './english.ts';
import { abbreviationKind } from './lexicon/abbreviations.ts';
import { isQuoteTag, isStarter } from './lexicon/starters.ts';
import { quotingOf } from './marks.ts';
import type { TokenStream } from './tokens.ts';
import { DOUBLE_MARK, SINGLE_MARK } from './traits.ts';

export interface Split {
  readonly sentences: Sentences;
  /** Index of each token's sentence. */
  readonly sentence: Uint32Array;
}

/** Every region ends a sentence; within one, full stops, list lines and blank lines do. */
export function splitSentences(tokens: TokenStream): Split {
  const { count, region } = tokens;
  const sentence = new Uint32Array(count);
  const first: number[] = [];
  const last: number[] = [];
  const regionOf: number[] = [];
  let from = 0;
  for (let token = 0; token < count; token++) {
    sentence[token] = first.length;
    const ends =
      token + 1 >= count || region[token + 1] !== region[token] || endsSentence(tokens, token, from);
    if (!ends) continue;
    first.push(from);
    last.push(token + 1);
    regionOf.push(region[token]!);
    from = token + 1;
  }
  return {
    sentences: {
      count: first.length,
      first: Uint32Array.from(first),
      last: Uint32Array.from(last),
      region: Uint32Array.from(regionOf),
    },
    sentence,
  };
}

/** Whether the sentence that began at `from` ends with `token`, the next token being in the same region. */
function endsSentence(tokens: TokenStream, token: number, from: number): boolean {
  const { text, start, end } = tokens;
  const next = token + 1;
  if (start[next]! > end[token]! && breaksLine(tokens, token)) return true;
  if (isLetterOrDigit(text, end[token]! - 1)) return false;
  const closing = closingRun(tokens, token, from);
  if (closing < from) return false;
  const unit = text.charCodeAt(end[closing]! - 1);
  if (unit !== 0x2e && unit !== 0x21 && unit !== 0x3f && unit !== 0x2026) return false;
  // The closing marks belong to this sentence: wait for the last of them.
  if (isClosing(tokens, next) || isNote(tokens, next)) return false;
  if (end[closing]! - start[closing]! > 1 && unit === 0x2e && text.charCodeAt(start[closing]!) !== 0x2e)
    return endsAfterAbbreviation(tokens, closing, next);
  if (startsLow(tokens, next)) return false;
  if (closing === from && unit === 0x2e) return false;
  if (isListNumber(tokens, from, closing)) return false;
  if (unit !== 0x2e && closing < token && isTagged(tokens, next)) return false;
  // A bare ".": "12 .5" and "example .com" are no ends; something tight after it is one only with a capital.
  return unit === 0x2e || start[next]! > end[token]! || opensAfter(tokens, next);
}

/** The token before `token`'s run of closing marks: the full stop itself. */
function closingRun(tokens: TokenStream, token: number, from: number): number {
  let at = token;
  while (at >= from) {
    if (at - 2 >= from && isNote(tokens, at - 2)) at -= 3;
    else if (isClosing(tokens, at)) at--;
    else break;
  }
  return at;
}

/** "[17]": the number of a note, after the full stop it belongs to. */
function isNote(tokens: TokenStream, token: number): boolean {
  if (token + 2 >= tokens.count || tokens.text.charCodeAt(tokens.start[token]!) !== 0x5b) return false;
  return (
    tokens.text.charCodeAt(tokens.start[token + 2]!) === 0x5d &&
    classOf(tokens.text.charCodeAt(tokens.start[token + 1]!)) === DIGIT
  );
}

function isClosing(tokens: TokenStream, token: number): boolean {
  const unit = tokens.text.charCodeAt(tokens.start[token]!);
  if (unit === 0x29 || unit === 0x5d) return true;
  if (!tokens.is(token, DOUBLE_MARK | SINGLE_MARK)) return false;
  return quotingOf(tokens, token) === 'close';
}

function startsLow(tokens: TokenStream, token: number): boolean {
  const unit = tokens.text.charCodeAt(tokens.start[token]!);
  if (isLowerUnit(unit)) return true;
  return unit === 0x2c || unit === 0x3b || unit === 0x3a || unit === 0x2e || unit === 0x3f || unit === 0x21;
}

function opensAfter(tokens: TokenStream, token: number): boolean {
  const unit = tokens.text.charCodeAt(tokens.start[token]!);
  return isUpperUnit(unit) || classOf(unit) !== DIGIT;
}

/** "1." at the head of a list line. */
function isListNumber(tokens: TokenStream, from: number, dot: number): boolean {
  return (
    dot === from + 1 &&
    classOf(tokens.text.charCodeAt(tokens.start[from]!)) === DIGIT &&
    tokens.end[from]! - tokens.start[from]! <= 2
  );
}

/** “Why now?” Okello asked. */
function isTagged(tokens: TokenStream, next: number): boolean {
  for (let at = next; at < Math.min(next + 5, tokens.count); at++) {
    const lower = tokens.lower(at);
    if (isQuoteTag(lower)) return at > next;
    if (lower === ',' || lower === '.') return false;
  }
  return false;
}

const ZONES = new Set('gmt utc bst est edt cst pst cet cest msk ist jst sgt hkt myt aest local'.split(' '));

const WEEKDAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));

/** "3 p.m. Wednesday", "5 p.m. GMT", "9 a.m. Nairobi time" */
function goesOnAfterHour(tokens: TokenStream, next: number): boolean {
  const word = tokens.lower(next);
  return (
    ZONES.has(word) || WEEKDAYS.has(word) || (next + 1 < tokens.count && tokens.lower(next + 1) === 'time')
  );
}

/** `dotted` is a token that ends with its own dot: "U.S.", "Corp.", "a.m.", "Dr.", "J.". */
function endsAfterAbbreviation(tokens: TokenStream, dotted: number, next: number): boolean {
  const { text, start, end } = tokens;
  const word = tokens.lower(dotted).slice(0, -1);
  const unit = text.charCodeAt(start[next]!);
  if (isLowerUnit(unit) || (classOf(unit) === DIGIT && word !== 'etc')) return false;
  const starter = isStarter(tokens.lower(next));
  const opens = tokens.is(next, DOUBLE_MARK | SINGLE_MARK) && quotingOf(tokens, next) === 'open';
  if (dotted + 1 < next) {
    // A closing mark between: “… in the U.S.” He …
    return isUpperUnit(unit) || opens;
  }
  if (end[dotted]! - start[dotted]! === 2) return false;
  const kind = abbreviationKind(word);
  if (kind === 'title' || kind === 'number') return false;
  if (word === 'a.m' || word === 'p.m') return (isUpperUnit(unit) && !goesOnAfterHour(tokens, next)) || opens;
  if (word === 'etc' || word === 'al') return isUpperUnit(unit) || opens;
  if (kind === 'plain' && !word.includes('.')) return starter && isUpperUnit(unit);
  return (starter && isUpperUnit(unit)) || (opens && kind !== 'month');
}

const BULLETS = new Set([...'•●▪◦*–—-·'].map((mark) => mark.charCodeAt(0)));

/** Whether the white space after `token` is a blank line, or a line break before an item of a list. */
function breaksLine(tokens: TokenStream, token: number): boolean {
  const { text, start, end } = tokens;
  const from = end[token]!;
  const to = start[token + 1]!;
  let breaks = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a) breaks++;
  if (breaks === 0) return false;
  if (breaks > 1) return true;
  const unit = text.charCodeAt(to);
  if (BULLETS.has(unit)) return end[token + 1]! - to === 1;
  // "1. …" and "(a) …"
  if (token + 2 < tokens.count && classOf(unit) === DIGIT) {
    const after = text.charCodeAt(start[token + 2]!);
    return end[token + 1]! - to <= 2 && (after === 0x2e || after === 0x29);
  }
  return false;
}
