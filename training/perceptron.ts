import { Kernel } from '../src/language/parsing/kernel/kernel.ts';
import type { Weights } from '../src/language/parsing/weights.ts';

/**
 * Weights of an averaged perceptron in training (Collins 2002), averaged lazily: `totals` holds each change times the
 * decision it came at. Slots get a row when they are first changed, and count once they have been changed often enough:
 * what few decisions asked for is mostly noise, and most of the rows (Goldberg & Elhadad 2011).
 */
export class TrainingWeights implements Weights {
  readonly bits: number;
  readonly classes: number;
  readonly kernel = new Kernel(1 << 16);
  readonly scores: Float64Array;
  readonly #rowOf: Int32Array;
  readonly #leastChanges: number;
  /** By row, how often it was changed. */
  #changes = new Uint32Array(1 << 16);
  #rows = 1;
  #weights: Float32Array;
  #totals: Float64Array;
  #decisions = 1;

  /** @param leastChanges of a slot before its weights count */
  constructor(bits: number, classes: number, leastChanges: number) {
    this.bits = bits;
    this.classes = classes;
    this.scores = new Float64Array(classes);
    this.#leastChanges = leastChanges;
    this.#rowOf = new Int32Array(1 << bits);
    this.#weights = new Float32Array(classes << 16);
    this.#totals = new Float64Array(classes << 16);
  }

  score(scores: Int32Array | Float64Array, slots: Int32Array, count: number): void {
    scores.fill(0);
    this.addTo(scores, slots, count);
  }

  addTo(scores: Int32Array | Float64Array, slots: Int32Array, count: number, from = 0): void {
    const { classes } = this;
    const weights = this.#weights;
    const rowOf = this.#rowOf;
    const changes = this.#changes;
    const least = this.#leastChanges;
    for (let index = from; index < from + count; index++) {
      const row = rowOf[slots[index]!]!;
      if (changes[row]! < least) continue;
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
      this.#changes[row]!++;
      this.#add(row * this.classes + right, 1);
      this.#add(row * this.classes + wrong, -1);
    }
  }

  /** Adds the averaged weights of a slot to `into`, one place a class. False when the slot has none. */
  addAveraged(slot: number, into: Float64Array): boolean {
    const row = this.#rowOf[slot]!;
    if (this.#changes[row]! < this.#leastChanges) return false;
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
    if (row === this.#changes.length) {
      this.#changes = enlarged(this.#changes, new Uint32Array(row * 2));
      this.#weights = enlarged(this.#weights, new Float32Array(this.#weights.length * 2));
      this.#totals = enlarged(this.#totals, new Float64Array(this.#totals.length * 2));
    }
    this.#rowOf[slot] = row;
    return row;
  }
}

function enlarged<Column extends Uint32Array | Float32Array | Float64Array>(
  old: Column,
  larger: Column,
): Column {
  larger.set(old);
  return larger;
}
