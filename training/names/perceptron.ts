import { Decoder } from '../../src/language/names/model/decoder.ts';
import { LABELS, OUTSIDE } from '../../src/language/names/model/labels.ts';
import { randomFrom, shuffled } from '../random.ts';
import type { Example } from './examples.ts';

/** Averaged weights. */
export interface Trained {
  /** `weights[slot * LABELS + label]` */
  readonly weights: Float64Array;
  readonly transitions: Float64Array;
}

const PASSES = 10;
/** Every wrong label is held to be so much better than it is. */
const MARGIN = 3;
/** Share of the features of a decision left out: what a few names were in training mustn't stand for context. */
const LEFT_OUT = 0.4;

/** Structured perceptron (Collins 2002) over whole segments, averaged lazily, and then over the seeds. */
export function trainNames(examples: readonly Example[], bits: number, seeds: readonly number[]): Trained {
  const sum: Trained = {
    weights: new Float64Array(LABELS << bits),
    transitions: new Float64Array(LABELS * LABELS),
  };
  for (const seed of seeds) {
    const training = new Training(bits);
    const random = randomFrom(seed);
    for (let pass = 0; pass < PASSES; pass++)
      for (const { slots, labels } of shuffled(examples, random))
        training.learn({ slots: slots.map((own) => own.filter(() => random() >= LEFT_OUT)), labels });
    training.addAveraged(sum, seeds.length);
  }
  return sum;
}

class Training {
  readonly #weights: Float64Array;
  readonly #transitions = new Float64Array(LABELS * LABELS);
  /** Changes times the decision they came at. */
  readonly #totals: Float64Array;
  readonly #transitionTotals = new Float64Array(LABELS * LABELS);
  readonly #decoder = new Decoder(this.#transitions);
  #scores = new Float64Array(LABELS << 8);
  #found = new Uint8Array(1 << 8);
  #decisions = 1;

  constructor(bits: number) {
    this.#weights = new Float64Array(LABELS << bits);
    this.#totals = new Float64Array(LABELS << bits);
  }

  learn({ slots, labels }: Example): void {
    this.#score(slots, labels);
    const found = this.#found;
    this.#decoder.decode(this.#scores, labels.length, found);
    let right = OUTSIDE;
    let wrong = OUTSIDE;
    for (let at = 0; at <= labels.length; at++) {
      const nextRight = labels[at] ?? OUTSIDE;
      const nextWrong = at < labels.length ? found[at]! : OUTSIDE;
      if (nextRight !== nextWrong)
        for (const slot of slots[at]!) {
          this.#change(this.#weights, this.#totals, slot * LABELS + nextRight, 1);
          this.#change(this.#weights, this.#totals, slot * LABELS + nextWrong, -1);
        }
      if (right !== wrong || nextRight !== nextWrong) {
        this.#change(this.#transitions, this.#transitionTotals, right * LABELS + nextRight, 1);
        this.#change(this.#transitions, this.#transitionTotals, wrong * LABELS + nextWrong, -1);
      }
      right = nextRight;
      wrong = nextWrong;
    }
    this.#decisions++;
  }

  addAveraged({ weights, transitions }: Trained, parts: number): void {
    for (let at = 0; at < weights.length; at++)
      weights[at]! += (this.#weights[at]! - this.#totals[at]! / this.#decisions) / parts;
    for (let at = 0; at < transitions.length; at++)
      transitions[at]! += (this.#transitions[at]! - this.#transitionTotals[at]! / this.#decisions) / parts;
  }

  #score(slots: readonly Int32Array[], labels: Uint8Array): void {
    if (this.#found.length < labels.length) {
      this.#scores = new Float64Array(labels.length * LABELS * 2);
      this.#found = new Uint8Array(labels.length * 2);
    }
    const scores = this.#scores;
    const weights = this.#weights;
    scores.fill(MARGIN, 0, labels.length * LABELS);
    slots.forEach((own, token) => {
      const at = token * LABELS;
      scores[at + labels[token]!] = 0;
      for (let index = 0; index < own.length; index++)
        for (let label = 0, row = own[index]! * LABELS; label < LABELS; label++)
          scores[at + label]! += weights[row + label]!;
    });
  }

  #change(weights: Float64Array, totals: Float64Array, at: number, change: number): void {
    weights[at]! += change;
    totals[at]! += change * this.#decisions;
  }
}
