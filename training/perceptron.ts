import type { Weights } from '../src/language/parsing/weights.ts';

/**
 * Weights of an averaged perceptron in training (Collins 2002), averaged lazily: `totals` holds each change times the
 * decision it came at. Slots get a row when they are first changed.
 */
export class TrainingWeights implements Weights {
  readonly bits: number;
  readonly classes: number;
  readonly #rowOf: Int32Array;
  #rows = 1;
  #weights: Float32Array;
  #totals: Float64Array;
  #decisions = 1;

  constructor(bits: number, classes: number) {
    this.bits = bits;
    this.classes = classes;
    this.#rowOf = new Int32Array(1 << bits);
    this.#weights = new Float32Array(classes << 16);
    this.#totals = new Float64Array(classes << 16);
  }

  addTo(scores: Int32Array | Float64Array, slots: Int32Array, count: number, from = 0): void {
    const { classes } = this;
    const weights = this.#weights;
    const rowOf = this.#rowOf;
    for (let index = from; index < count; index++) {
      const row = rowOf[slots[index]!]!;
      if (row === 0) continue;
      const first = row * classes;
      for (let kind = 0; kind < classes; kind++) scores[kind]! += weights[first + kind]!;
    }
  }

  /** Counts a decision, whether or not it leads to a change: the average is over decisions. */
  decided(): void {
    this.#decisions++;
  }

  reward(right: number, wrong: number, slots: Int32Array, count: number): void {
    for (let index = 0; index < count; index++) {
      const slot = slots[index]!;
      const row = this.#rowOf[slot] || this.#newRow(slot);
      this.#add(row * this.classes + right, 1);
      this.#add(row * this.classes + wrong, -1);
    }
  }

  /** Adds the averaged weights of a slot to `into`, one place a class. False when the slot has none. */
  addAveraged(slot: number, into: Float64Array): boolean {
    const row = this.#rowOf[slot]!;
    if (row === 0) return false;
    for (let kind = 0; kind < this.classes; kind++) {
      const at = row * this.classes + kind;
      into[kind]! += this.#weights[at]! - this.#totals[at]! / this.#decisions;
    }
    return true;
  }

  #add(at: number, change: number): void {
    this.#weights[at]! += change;
    this.#totals[at]! += change * this.#decisions;
  }

  #newRow(slot: number): number {
    const row = this.#rows++;
    if ((row + 1) * this.classes > this.#weights.length) {
      const weights = new Float32Array(this.#weights.length * 2);
      weights.set(this.#weights);
      this.#weights = weights;
      const totals = new Float64Array(this.#totals.length * 2);
      totals.set(this.#totals);
      this.#totals = totals;
    }
    this.#rowOf[slot] = row;
    return row;
  }
}
