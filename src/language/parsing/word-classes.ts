import { readCompressed } from './compressed.ts';
import { HASH_START, hashEnd, hashOn, hashText } from './hash.ts';
import { Kernel } from './kernel/kernel.ts';

const SPACE = 0x20;
const ZERO = 0x30;
/** log2 of the places for words, at least twice as many as there are. */
const PLACES = 18;

/**
 * Words used alike, made by training/word-classes.ts from word vectors. Class 0 is that of words without one. Words are kept as
 * hashes of 32 bits: two words in a million are mistaken for another, and a hundred thousand strings needn't be made.
 */
export class WordClasses {
  /** Cluster of the words of a class, and cluster of those clusters; from 1. */
  readonly cluster: Int32Array;
  readonly coarse: Int32Array;
  /** Hash of the Penn tags that words of a class seem to have. */
  readonly induced: Int32Array;
  readonly #hashes: Int32Array;
  /** 0 where a place is free. */
  readonly #classes: Uint16Array;

  /** @param text UTF-8, lines of "cluster coarse tags word word …", one a class; of the basic plane */
  constructor(text: Uint8Array) {
    const kernel = new Kernel(text.length + (1 << PLACES) * 6 + 256);
    const { run, memory } = kernel;
    this.#hashes = kernel.integers(1 << PLACES);
    const places = kernel.reserve((1 << PLACES) * 2);
    this.#classes = new Uint16Array(memory.buffer, places, 1 << PLACES);
    const start = kernel.reserve(text.length);
    const end = start + text.length;
    const bytes = new Uint8Array(memory.buffer);
    bytes.set(text, start);
    const cluster = [0];
    const coarse = [0];
    const induced = [0];
    for (let at = start; at < end; ) {
      const own = cluster.length;
      at = readNumber(bytes, at, cluster);
      at = readNumber(bytes, at, coarse);
      let hash = HASH_START;
      while (bytes[at] !== SPACE) hash = hashOn(hash, bytes[at++]!);
      induced.push(hashEnd(hash));
      at = run.addWords(at + 1, end, this.#hashes.byteOffset, places, (1 << PLACES) - 1, own);
    }
    this.cluster = Int32Array.from(cluster);
    this.coarse = Int32Array.from(coarse);
    this.induced = Int32Array.from(induced);
  }

  /** Class of a word in lower case. */
  classOf(word: string): number {
    return this.#classes[this.#placeOf(hashText(word))]!;
  }

  #placeOf(hash: number): number {
    const last = (1 << PLACES) - 1;
    let place = hash & last;
    while (this.#classes[place] !== 0 && this.#hashes[place] !== hash) place = (place + 1) & last;
    return place;
  }
}

/** Appends the number at `at` to the column; gives what follows the space after it. */
function readNumber(bytes: Uint8Array, at: number, column: number[]): number {
  let number = 0;
  let end = at;
  while (bytes[end] !== SPACE) number = number * 10 + bytes[end++]! - ZERO;
  column.push(number);
  return end + 1;
}

export function readWordClasses(): WordClasses {
  return new WordClasses(readCompressed(new URL('./word-classes.txt.zst', import.meta.url)));
}
