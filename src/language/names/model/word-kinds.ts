import { hashText } from './hash.ts';

/** log2 of the places for words, at least half as many again as there are. */
const PLACES = 18;

/**
 * What a word seems to be when it has a capital, told by its vector: a code of how likely it is part of a person's, a place's and an
 * organisation's name (training/word-kinds.ts). Words are kept as hashes: no strings need be made.
 */
export class WordKinds {
  readonly #hashes = new Int32Array(1 << PLACES);
  /** 0 where a place is free. */
  readonly #codes = new Uint8Array(1 << PLACES);

  /**
   * @param gaps between the hashes of words, cut to `WORD_BITS` and in order
   * @param codes from 1, in the same order
   */
  constructor(gaps: Int32Array, codes: Uint8Array) {
    let hash = -1;
    for (let word = 0; word < gaps.length; word++) {
      hash += gaps[word]! + 1;
      const place = this.#placeOf(hash);
      this.#hashes[place] = hash;
      this.#codes[place] = codes[word]!;
    }
  }

  /** Code of a word in lower case; 0 for one that isn't listed. */
  codeOf(lower: string): number {
    return this.#codes[this.#placeOf(hashOfWord(lower))]!;
  }

  #placeOf(hash: number): number {
    const last = (1 << PLACES) - 1;
    let place = hash & last;
    while (this.#codes[place] !== 0 && this.#hashes[place] !== hash) place = (place + 1) & last;
    return place;
  }
}

/** One unlisted word in seven hundred is mistaken for a listed one. */
const WORD_BITS = 26;

export function hashOfWord(lower: string): number {
  return hashText(lower) & ((1 << WORD_BITS) - 1);
}
