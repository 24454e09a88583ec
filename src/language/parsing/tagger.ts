import { FiniteVerb } from './finite-verb.ts';
import type { TagDictionary } from './tag-dictionary.ts';
import { styleOf, TagFeatures } from './tag-features.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Scores, Weights } from './weights.ts';

/** Margin of a word that could have one tag only. */
export const NO_DOUBT = 0x7fff;

/** A tag that the most telling of the core features put ahead by this much is taken without asking for more. */
const SURE_AT_ONCE = 110;

/** A tag that the core features put ahead by this much is taken without asking the others. */
const SURE = 100;

/**
 * Greedy tagger from left to right, an averaged perceptron (Collins 2002) over joint classes of Penn tag and universal
 * part of speech, restricted by a dictionary of what each word was in training.
 */
export class Tagger {
  readonly features: TagFeatures;
  readonly #vocabulary: Vocabulary;
  readonly #dictionary: TagDictionary;
  readonly #core: Weights;
  readonly #further: Weights;
  readonly #finite: FiniteVerb;
  #best = 0;

  constructor(
    vocabulary: Vocabulary,
    dictionary: TagDictionary,
    core: Weights,
    further: Weights,
    tags: readonly string[],
  ) {
    this.#vocabulary = vocabulary;
    this.#dictionary = dictionary;
    this.#core = core;
    this.#further = further;
    this.features = new TagFeatures(core.kernel);
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
      const scores = this.#scoreTelling(words, tags, at, style);
      let margin = this.#rank(scores, choices);
      if (margin < SURE_AT_ONCE) {
        this.#scoreOtherCore();
        margin = this.#rank(scores, choices);
        if (margin < SURE) {
          this.scoreFurther();
          margin = this.#rank(scores, choices);
        }
      }
      const best = this.#best;
      tags[at] = best;
      margins[at] = Math.min(NO_DOUBT - 1, margin);
      if (best === finite.participle && choices.includes(finite.past))
        finite.consider(at, scores[best]! - scores[finite.past]!);
    }
    finite.complete(this.#vocabulary, words, tags, count);
  }

  choicesOf(word: number): Uint8Array {
    return this.#dictionary.choices[this.#vocabulary.choice[word]!]!;
  }

  /** Scores of the tags that the word at `at` may have by the core features, given those before it; they hold until the next call. */
  scoreCore(words: Int32Array, tags: Uint8Array, at: number, style: number): Scores {
    const scores = this.#scoreTelling(words, tags, at, style);
    this.#scoreOtherCore();
    return scores;
  }

  #scoreTelling(words: Int32Array, tags: Uint8Array, at: number, style: number): Scores {
    const { slots, telling } = this.features.core;
    const { scores } = this.#core;
    this.features.hashTelling(this.#vocabulary, words, tags, at, style);
    this.#core.score(scores, slots, telling);
    return scores;
  }

  #scoreOtherCore(): void {
    const { slots, telling, count } = this.features.core;
    this.features.hashCore();
    this.#core.addTo(this.#core.scores, slots, count - telling, telling);
  }

  /** Adds the scores by the other features; comes after `scoreCore` of the same word. */
  scoreFurther(): void {
    const { slots, count } = this.features.further;
    this.features.hashFurther();
    this.#further.addTo(this.#core.scores, slots, count);
  }

  /** Finds the best of the choices; gives how far it is ahead of the next. */
  #rank(scores: Scores, choices: Uint8Array): number {
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
    this.#best = best;
    return ahead - next;
  }
}
