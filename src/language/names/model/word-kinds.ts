import { hashText } from './hash.ts';

/**
 * What a word seems to be when it has a capital, told by its vector: a code of how likely it is part of a person's, a place's and an
 * organisation's name (training/word-kinds.ts). Words are kept as hashes: no strings need be made.
 */
export class WordKinds {
  /** In order. */
  readonly #hashes: Int32Array;
  readonly #codes: Uint8Array;

  /**
   * @param hashes of words, cut to `WORD_BITS` and in order
   * @param codes from 1, in the same order
   */
  constructor(hashes: Int32Array, codes: Uint8Array) {
    this.#hashes = hashes;
    this.#codes = codes;
  }

  /** Code of a word in lower case; 0 for one that isn't listed. */
  codeOf(lower: string): number {
    const hash = hashOfWord(lower);
    let from = 0;
    let to = this.#hashes.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.#hashes[middle]! < hash) from = middle + 1;
      else to = middle;
    }
    return this.#hashes[from] === hash ? this.#codes[from]! : 0;
  }
}

/** One unlisted word in seven hundred is mistaken for a listed one. */
const WORD_BITS = 26;

export function hashOfWord(lower: string): number {
  return hashText(lower) & ((1 << WORD_BITS) - 1);
}
