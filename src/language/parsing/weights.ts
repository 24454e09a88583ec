/** Weights of slots × classes, read by the decisions and written by training. */
export interface Weights {
  /** Adds the weights of the first `count` slots to `scores`, which has one place a class. */
  addTo(scores: Int32Array | Float64Array, slots: Int32Array, count: number): void;
}

/**
 * Trained weights in compressed rows: most slots are empty, and most rows hold a few classes. A bit set of the
 * occupied slots stays in the processor's cache and answers for the empty ones; rank in it finds the row
 * (Jacobson 1989). Integers only, so that every machine comes to the same scores.
 */
export class PackedWeights implements Weights {
  readonly #occupied: Int32Array;
  /** Rows before each 32 slots. */
  readonly #rank: Int32Array;
  /** First entry of each row, and the end of the last. */
  readonly #first: Int32Array;
  readonly #classes: Uint8Array;
  readonly #values: Int16Array;

  constructor(bits: number, slots: Int32Array, first: Int32Array, classes: Uint8Array, values: Int16Array) {
    const blocks = (1 << bits) >> 5;
    this.#occupied = new Int32Array(blocks);
    this.#rank = new Int32Array(blocks);
    for (const slot of slots) this.#occupied[slot >>> 5]! |= 1 << (slot & 31);
    for (let block = 1; block < blocks; block++)
      this.#rank[block] = this.#rank[block - 1]! + populationOf(this.#occupied[block - 1]!);
    this.#first = first;
    this.#classes = classes;
    this.#values = values;
  }

  addTo(scores: Int32Array | Float64Array, slots: Int32Array, count: number): void {
    const occupied = this.#occupied;
    const rank = this.#rank;
    const first = this.#first;
    const classes = this.#classes;
    const values = this.#values;
    for (let index = 0; index < count; index++) {
      const slot = slots[index]!;
      const block = occupied[slot >>> 5]!;
      const bit = 1 << (slot & 31);
      if ((block & bit) === 0) continue;
      const row = rank[slot >>> 5]! + populationOf(block & (bit - 1));
      const end = first[row + 1]!;
      for (let entry = first[row]!; entry < end; entry++) scores[classes[entry]!]! += values[entry]!;
    }
  }
}

/** Bits set in a 32-bit integer. */
function populationOf(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
