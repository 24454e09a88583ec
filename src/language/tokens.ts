import type { Region } from '../model/index.ts';
import {
  CURRENCY,
  classAt,
  classOf,
  DIGIT,
  isApostrophe,
  isLetterOrDigit,
  LETTER,
  SPACE,
  widthAt,
} from './characters.ts';
import type { Tokens } from './english.ts';
import { endOfNumber } from './number-end.ts';
import { endOfClitic, endOfWord } from './word-end.ts';
import { grown, NO_WORD, unitsOf, type Words, wordsOfTexts } from './words.ts';

/** Tokens before sentences are known, with the region that each lies in. */
export interface TokenStream extends Omit<Tokens, 'sentence'> {
  readonly text: string;
  /** Index into `Article.regions` of each token. */
  readonly region: Uint32Array;
  /** The distinct words, and of each token the number of its own. */
  readonly words: Words;
  readonly number: Uint32Array;
  /** Whether the word has one of these traits, see traits.ts. */
  is(token: number, traits: number): boolean;
}

/** Split as treebanks of English news do; see the cases in tokens.test.ts. Linear in the length of the text. */
export function tokenize(text: string, regions: readonly Region[]): TokenStream {
  const words = wordsOfTexts();
  const units = unitsOf(text);
  let start = new Uint32Array((text.length >> 2) + 16);
  let end = new Uint32Array(start.length);
  let region = new Uint32Array(start.length);
  let number = new Uint32Array(start.length);
  let count = 0;
  for (let index = 0; index < regions.length; index++) {
    const { kind, start: from, end: to } = regions[index]!;
    if (kind !== 'body' && kind !== 'headline') continue;
    let at = from;
    while (at < to) {
      if (classOf(text.charCodeAt(at)) === SPACE) {
        at++;
        continue;
      }
      if (count === start.length) {
        start = grown(start);
        end = grown(end);
        region = grown(region);
        number = grown(number);
      }
      let after = endOfPlainWord(units, at, to);
      if (after === at) after = Math.min(to, endOfToken(text, at, from, to));
      start[count] = at;
      end[count] = after;
      region[count] = index;
      number[count] = words.numberOf(units, at, after);
      count++;
      at = after;
    }
  }
  return new Stream(
    text,
    count,
    start.subarray(0, count),
    end.subarray(0, count),
    region.subarray(0, count),
    words,
    number.subarray(0, count),
  );
}

class Stream implements TokenStream {
  readonly text: string;
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly region: Uint32Array;
  readonly words: Words;
  readonly number: Uint32Array;

  constructor(
    text: string,
    count: number,
    start: Uint32Array,
    end: Uint32Array,
    region: Uint32Array,
    words: Words,
    number: Uint32Array,
  ) {
    this.text = text;
    this.count = count;
    this.start = start;
    this.end = end;
    this.region = region;
    this.words = words;
    this.number = number;
  }

  word(token: number): string {
    return this.words.written[this.number[token] ?? NO_WORD]!;
  }

  lower(token: number): string {
    return this.words.lower[this.number[token] ?? NO_WORD]!;
  }

  is(token: number, traits: number): boolean {
    return (this.words.traits[this.number[token] ?? NO_WORD]! & traits) !== 0;
  }
}

/** End of letters alone, before space or a comma: most tokens by far; `start` for another. */
function endOfPlainWord(units: Uint16Array, start: number, to: number): number {
  let at = start;
  while (at < to && classOf(units[at]!) === LETTER) at++;
  return at === to || units[at] === 0x2c || classOf(units[at]!) === SPACE ? at : start;
}

function endOfToken(text: string, at: number, from: number, to: number): number {
  const unit = text.charCodeAt(at);
  switch (classAt(text, at)) {
    case LETTER:
      return endOfWord(text, at, to);
    case DIGIT:
      return endOfNumber(text, at, to);
    case CURRENCY:
      return at + 1;
    default:
      return endOfMark(text, at, unit, from, to);
  }
}

/** Runs of these are one token: "--", "...", "***". */
const RUNS = new Set([...'-.*_=~#'].map((mark) => mark.charCodeAt(0)));

function endOfMark(text: string, at: number, unit: number, from: number, to: number): number {
  if (isApostrophe(unit)) {
    if (at > from && isLetterOrDigit(text, at - 1)) {
      const clitic = endOfClitic(text, at, to);
      if (clitic > at) return clitic;
    }
    // Typewriter quotation marks: ''…'' and ``…``.
    if (unit !== 0x2019 && text.charCodeAt(at + 1) === unit) return at + 2;
    return at + 1;
  }
  if (unit === 0x40 || unit === 0x23) {
    // @handle, #topic
    let next = at + 1;
    while (next < to && (isLetterOrDigit(text, next) || text.charCodeAt(next) === 0x5f)) next++;
    if (next > at + 1) return next;
  }
  if (RUNS.has(unit)) {
    let next = at + 1;
    while (next < to && text.charCodeAt(next) === unit) next++;
    return next;
  }
  return at + widthAt(text, at);
}
