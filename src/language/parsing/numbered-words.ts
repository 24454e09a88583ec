import type { Words } from '../words.ts';
import { MOST_WORDS, splitToken } from './syntactic-words.ts';
import type { Vocabulary } from './vocabulary.ts';

const ends = new Int32Array(MOST_WORDS + 1);

/** Tokens split into the words of the treebanks, numbered in the vocabulary: once for each distinct token, not each time it occurs. */
export class NumberedWords {
  readonly #vocabulary: Vocabulary;
  #tokens: Words | undefined;
  /** By number of the token, where its words stand in `#words`; 0 when it isn't known yet. */
  #places: number[] = [];
  /** How many words, and their numbers, of one token after the other. */
  #words: number[] = [];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Makes ready for so many words of tokens numbered in `tokens`. Numbers written before may stand for others afterwards. */
  begin(tokens: Words, words: number): void {
    if (!this.#vocabulary.reserve(words) && tokens === this.#tokens) return;
    this.#tokens = tokens;
    this.#places = [];
    this.#words = [0];
  }

  /** Writes the words of the token of this number from `into[at]` on; gives how many. */
  write(token: number, into: Int32Array, at: number): number {
    const place = this.#places[token] || this.#add(token);
    const words = this.#words;
    const count = words[place]!;
    for (let part = 0; part < count; part++) into[at + part] = words[place + 1 + part]!;
    return count;
  }

  #add(token: number): number {
    const text = this.#tokens!.written[token]!;
    const count = splitToken(text, 0, text.length, ends);
    const place = this.#words.length;
    this.#words.push(count);
    for (let part = 0; part < count; part++)
      this.#words.push(this.#vocabulary.numberOf(text.slice(part === 0 ? 0 : ends[part - 1]!, ends[part]!)));
    while (this.#places.length < token) this.#places.push(0);
    this.#places[token] = place;
    return place;
  }
}
