import { Features } from './features.ts';
import { FiniteVerb } from './finite-verb.ts';
import type { TagDictionary } from './tag-dictionary.ts';
import { addTagFeatures, styleOf } from './tag-features.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Weights } from './weights.ts';

/** log2 of the slots of the tagger's table. */
export const TAGGER_BITS = 22;

/** Margin of a word that could have one tag only. */
export const NO_DOUBT = 0x7fff;

/**
 * Greedy tagger from left to right, an averaged perceptron (Collins 2002) over joint classes of Penn tag and universal
 * part of speech, restricted by a dictionary of what each word was in training.
 */
export class Tagger {
  readonly features = new Features(TAGGER_BITS);
  readonly #vocabulary: Vocabulary;
  readonly #dictionary: TagDictionary;
  readonly #weights: Weights;
  readonly #scores: Int32Array | Float64Array;
  readonly #finite: FiniteVerb;

  constructor(
    vocabulary: Vocabulary,
    dictionary: TagDictionary,
    weights: Weights,
    scores: Int32Array | Float64Array,
    tags: readonly string[],
  ) {
    this.#vocabulary = vocabulary;
    this.#dictionary = dictionary;
    this.#weights = weights;
    this.#scores = scores;
    this.#finite = new FiniteVerb(tags);
  }

  /**
   * Tags `words[1]` to `words[count]`, with what the Vocabulary calls BEFORE and AFTER around them.
   * `margins` gets how far the tag chosen was ahead of the next, in units of weight.
   */
  tag(words: Int32Array, count: number, tags: Uint8Array, margins: Int16Array): void {
    const style = styleOf(this.#vocabulary, words, count);
    const finite = this.#finite;
    finite.begin();
    for (let at = 1; at <= count; at++) {
      const choices = this.choicesOf(words[at]!);
      if (choices.length === 1) {
        tags[at] = choices[0]!;
        margins[at] = NO_DOUBT;
        continue;
      }
      const scores = this.score(words, tags, at, style);
      let best = 0;
      let ahead = -1e9;
      let next = -1e9;
      for (let index = 0; index < choices.length; index++) {
        const score = scores[choices[index]!]!;
        if (score > ahead) {
          next = ahead;
          ahead = score;
          best = choices[index]!;
        } else if (score > next) next = score;
      }
      tags[at] = best;
      margins[at] = Math.min(NO_DOUBT - 1, ahead - next);
      if (best === finite.participle && choices.includes(finite.past))
        finite.consider(at, ahead - scores[finite.past]!);
    }
    finite.complete(this.#vocabulary, words, tags, count);
  }

  choicesOf(word: number): Uint8Array {
    return this.#dictionary.choices[this.#vocabulary.choice[word]!]!;
  }

  /** Scores of the tags that the word at `at` may have, given those before it; they hold until the next call. */
  score(words: Int32Array, tags: Uint8Array, at: number, style: number): Int32Array | Float64Array {
    this.features.begin();
    addTagFeatures(this.features, this.#vocabulary, words, tags, at, style);
    this.#scores.fill(0);
    const quads = this.#dictionary.quads[this.#vocabulary.choice[words[at]!]!]!;
    this.#weights.addTo(this.#scores, this.features.slots, this.features.count, 0, quads);
    return this.#scores;
  }
}
