import { HASH_START, hashEnd, hashOn } from './parsing/hash.ts';
import { traitsOf } from './traits.ts';

/** Units of distinct words kept, some 60,000 words; texts after that have a table of their own. */
const CAPACITY = 1 << 19;

/** Stands before the first word of a sentence and after its last; no word is written so. */
export const NO_WORD = 0;

/**
 * The distinct words of texts, each with a number, so that whatever depends on a word alone is worked out once and not for each of its
 * tokens: columns by number.
 */
export class Words {
  readonly written: string[] = [];
  /** In lower case, curly apostrophes made straight. */
  readonly lower: string[] = [];
  /** Bits of traits.ts. */
  traits = new Int32Array(1 << 12);
  /** Units of the words, one after the other, and where each ends. */
  #units = new Uint16Array(1 << 15);
  #ends = new Int32Array(1 << 12);
  #hashes = new Int32Array(1 << 12);
  /** Numbers by hash, twice as many places as words; 0 where there is none. */
  #places = new Int32Array(1 << 13);

  constructor() {
    this.#add(unitsOf('\u0002'), 0, 1, 0);
  }

  get isFull(): boolean {
    return this.#ends[this.written.length - 1]! > CAPACITY;
  }

  /** Of the word that these units of a text are. */
  numberOf(text: Uint16Array, start: number, end: number): number {
    let hash = HASH_START;
    for (let at = start; at < end; at++) hash = hashOn(hash, text[at]!);
    hash = hashEnd(hash);
    const places = this.#places;
    const last = places.length - 1;
    let place = hash & last;
    for (let number = places[place]!; number !== 0; number = places[place]!) {
      if (this.#hashes[number] === hash && this.#isSame(number, text, start, end)) return number;
      place = (place + 1) & last;
    }
    places[place] = this.written.length;
    return this.#add(text, start, end, hash);
  }

  #isSame(number: number, text: Uint16Array, start: number, end: number): boolean {
    const units = this.#units;
    let own = this.#ends[number - 1]!;
    if (this.#ends[number]! - own !== end - start) return false;
    for (let at = start; at < end; at++) if (units[own++] !== text[at]) return false;
    return true;
  }

  #add(text: Uint16Array, start: number, end: number, hash: number): number {
    const number = this.written.length;
    const from = number > 0 ? this.#ends[number - 1]! : 0;
    const to = from + end - start;
    // Of its own units: a slice would keep the whole text.
    const word = Buffer.from(text.buffer, 2 * start, 2 * (end - start)).toString('utf16le');
    const lower = word.toLowerCase().replaceAll('’', "'");
    this.written.push(word);
    this.lower.push(lower);
    this.traits[number] = traitsOf(word, lower);
    while (to > this.#units.length) this.#units = grown(this.#units);
    this.#units.set(text.subarray(start, end), from);
    this.#ends[number] = to;
    this.#hashes[number] = hash;
    if (number + 1 === this.#hashes.length) this.#grow();
    return number;
  }

  #grow(): void {
    this.traits = grown(this.traits);
    this.#ends = grown(this.#ends);
    this.#hashes = grown(this.#hashes);
    this.#places = new Int32Array(this.#places.length * 2);
    const last = this.#places.length - 1;
    for (let number = 1; number < this.written.length; number++) {
      let place = this.#hashes[number]! & last;
      while (this.#places[place] !== 0) place = (place + 1) & last;
      this.#places[place] = number;
    }
  }
}

/** UTF-16 units of a text: arrays are read faster than strings. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  Buffer.from(units.buffer).write(text, 'utf16le');
  return units;
}

/** The same, and as much room again. */
export function grown<A extends Int32Array | Uint16Array | Uint32Array>(array: A): A {
  const larger = new (array.constructor as new (length: number) => A)(array.length * 2);
  larger.set(array);
  return larger;
}

let current = new Words();

/** For the words of one more text. */
export function wordsOfTexts(): Words {
  if (current.isFull) current = new Words();
  return current;
}
