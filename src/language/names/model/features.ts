import { NO_WORD } from '../../words.ts';
import type { Evidence } from './evidence.ts';
import type { NameWords } from './words.ts';

const MOST_FEATURES = 80;
/** Evidence before a sentence and after it. */
const NOWHERE = 254;

const MIX_1 = 0x9e3779b1 | 0;
const MIX_2 = 0x85ebca6b | 0;
const MIX_3 = 0xc2b2ae35 | 0;
const MIX_4 = 0x27d4eb2f | 0;

/** Where a token stands. */
export interface Position {
  /** First token of the sentence and the one after its last. */
  first: number;
  last: number;
  /** The run of capitals it is in: first token and the one after the last. */
  from: number;
  to: number;
  /** 1 in a title, 2 in one of capitals only, 4 where any word has a capital; added up. */
  flags: number;
}

/** Features of one token, hashed into slots of the weight table (Ganchev & Dredze 2008). */
export class NameFeatures {
  readonly slots = new Int32Array(MOST_FEATURES);
  count = 0;
  readonly #mask: number;
  readonly #words: NameWords;
  #template = 0;

  /** @param bits the table has 2^bits slots */
  constructor(bits: number, words: NameWords) {
    this.#mask = (1 << bits) - 1;
    this.#words = words;
  }

  /** @param numbers of the tokens' words */
  fill(numbers: Uint32Array, { rules, lists }: Evidence, token: number, position: Position): void {
    this.count = 0;
    this.#template = 0;
    const { first, last, from, to, flags } = position;
    const { lower, shape, suffixes, prefix, kind, lists: listed, use } = this.#words;
    const own = numbers[token]!;
    const left = token > first ? numbers[token - 1]! : NO_WORD;
    const right = token + 1 < last ? numbers[token + 1]! : NO_WORD;
    const secondLeft = token - 1 > first ? numbers[token - 2]! : NO_WORD;
    const secondRight = token + 2 < last ? numbers[token + 2]! : NO_WORD;
    const word = lower[own]!;
    const leftWord = lower[left]!;
    const rightWord = lower[right]!;

    this.#one(word);
    this.#one(leftWord);
    this.#one(rightWord);
    this.#one(lower[secondLeft]!);
    this.#one(lower[secondRight]!);
    this.#two(leftWord, word);
    this.#two(word, rightWord);

    const form = shape[own]!;
    this.#one(form);
    this.#two(shape[left]!, form);
    this.#two(form, shape[right]!);
    this.#three(shape[left]!, form, shape[right]!);
    for (const suffix of suffixes) this.#one(suffix[own]!);
    this.#one(prefix[own]!);

    const found = listed[own]!;
    const usage = use[own]!;
    this.#two(found, usage);
    this.#two(listed[left]!, use[left]!);
    this.#two(listed[right]!, use[right]!);
    this.#two(listed[left]!, found);
    this.#two(found, listed[right]!);

    const list = lists[token]!;
    const rule = rules[token]!;
    const leftRule = token > first ? rules[token - 1]! : NOWHERE;
    const rightRule = token + 1 < last ? rules[token + 1]! : NOWHERE;
    this.#one(list);
    this.#one(token > first ? lists[token - 1]! : NOWHERE);
    this.#one(token + 1 < last ? lists[token + 1]! : NOWHERE);
    this.#two(list, form);
    this.#two(list, leftWord);
    this.#one(rule);
    this.#two(leftRule, rule);
    this.#two(rule, rightRule);
    this.#two(rule, found);
    this.#two(rule, list);
    this.#two(rule, leftWord);
    this.#two(rule, usage);

    const seems = kind[own]!;
    const before = from > first ? numbers[from - 1]! : NO_WORD;
    const after = to < last ? numbers[to]! : NO_WORD;
    const opening = numbers[from]!;
    const closing = numbers[to - 1]!;
    const place = (Math.min(token - from, 3) << 2) | Math.min(to - token, 3);
    this.#one(lower[before]!);
    this.#one(lower[after]!);
    this.#one(lower[closing]!);
    this.#one(listed[closing]!);
    this.#one(listed[opening]!);
    this.#two(place, listed[closing]!);
    this.#two(place, lower[before]!);
    this.#two(place, lower[after]!);
    this.#two(place, kind[before]!);
    this.#two(place, kind[after]!);
    this.#two(flags, form);
    this.#two(flags, usage);
    this.#three(flags, place, rule);

    this.#one(seems);
    this.#one(kind[left]!);
    this.#one(kind[right]!);
    this.#two(kind[left]!, seems);
    this.#two(seems, kind[right]!);
    this.#three(kind[left]!, seems, kind[right]!);
    this.#two(seems, rule);
    this.#two(seems, kind[closing]!);
    this.#two(seems, kind[opening]!);
    this.#two(seems, lower[before]!);
    this.#two(seems, lower[after]!);
    this.#two(seems, place);
    this.#two(seems, form);
    this.#one(0);
  }

  #one(a: number): void {
    this.#put(Math.imul(a ^ Math.imul(++this.#template, MIX_1), MIX_2));
  }

  #two(a: number, b: number): void {
    this.#put(Math.imul(Math.imul(a ^ Math.imul(++this.#template, MIX_1), MIX_2) ^ b, MIX_3));
  }

  #three(a: number, b: number, c: number): void {
    const pair = Math.imul(Math.imul(a ^ Math.imul(++this.#template, MIX_1), MIX_2) ^ b, MIX_3);
    this.#put(Math.imul(pair ^ c, MIX_4));
  }

  #put(hash: number): void {
    const folded = hash ^ (hash >>> 13);
    this.slots[this.count++] = (folded ^ (folded >>> 15)) & this.#mask;
  }
}
