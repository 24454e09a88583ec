import { hashText } from './hash.ts';
import { ATTRIBUTE, type Vocabulary, WORD_ATTRIBUTES } from './vocabulary.ts';

/** How far behind the past tense may be where it is made one, in units of weight (swept 0–200 on EWT and GUM dev). */
const FURTHEST_BEHIND = 100;

export const PARTICIPLE = 'VBN|VERB';
export const PAST = 'VBD|VERB';

const ENDS: ReadonlySet<number> = new Set(['.', '!', '?'].map((mark) => hashText(mark)));
const AFTER_ENDS: ReadonlySet<number> = new Set(['"', "'", "''", ')', ']'].map((mark) => hashText(mark)));

/**
 * A tagger that looks at a few words around can't tell "the plan surprised many" from "the people surprised by it": the past
 * tense from the participle. But a sentence that ends with a full stop has a finite verb, and one more than it has
 * words that open clauses. Where one is lacking, the participle that was nearest to being a past tense is it.
 */
export class FiniteVerb {
  readonly participle: number;
  readonly past: number;
  /** 1 for a finite verb, -1 for a word that opens a clause, by tag. */
  readonly #clauses: Int8Array;
  #at = 0;
  #behind = 0;

  constructor(tags: readonly string[]) {
    this.participle = tags.indexOf(PARTICIPLE);
    this.past = tags.indexOf(PAST);
    this.#clauses = Int8Array.from(tags, (tag) =>
      /^(?:VBD|VBZ|VBP|MD)\|/.test(tag) ? 1 : /^W|\|SCONJ$/.test(tag) ? -1 : 0,
    );
  }

  begin(): void {
    this.#at = 0;
    this.#behind = FURTHEST_BEHIND;
  }

  /** Notes that the word at `at` was called a participle, with the past tense so far behind. */
  consider(at: number, behind: number): void {
    if (behind >= this.#behind) return;
    this.#at = at;
    this.#behind = behind;
  }

  /** Puts the past tense in its place if the sentence lacks a finite verb. */
  complete(vocabulary: Vocabulary, words: Int32Array, tags: Uint8Array, count: number): void {
    if (this.#at === 0 || !endsSentence(vocabulary, words, count)) return;
    let finite = 0;
    for (let at = 1; at <= count; at++) finite += this.#clauses[tags[at]!]!;
    if (finite <= 0) tags[this.#at] = this.past;
  }
}

function endsSentence({ attributes }: Vocabulary, words: Int32Array, count: number): boolean {
  const lowerOf = (at: number) => attributes[words[at]! * WORD_ATTRIBUTES + ATTRIBUTE.lower]!;
  let last = count;
  while (last > 0 && AFTER_ENDS.has(lowerOf(last))) last--;
  return last > 0 && ENDS.has(lowerOf(last));
}
