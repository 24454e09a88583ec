/** Weights of slots × classes, read by the decisions and written by training. */
export interface Weights {
  /** Adds the weights of the slots `from` to `count` to `scores`, which has one place a class. */
  addTo(scores: Int32Array | Float64Array, slots: Int32Array, count: number, from?: number): void;
}

/**
 * Trained weights in compressed rows: most slots are empty, and most rows hold a few classes. A bit set of the
 * occupied slots stays in the processor's cache and answers for the empty ones; rank in it finds the row
 * (Jacobson 1989). Integers only, so that every machine comes to the same scores.
 */
export class PackedWeights implements Weights {
  /** By 32 slots, side by side as they are read together: their bits, and the rows before them. */
  readonly #index: Int32Array;
  /** First entry of each row, and the end of the last. */
  readonly #first: Int32Array;
  /** The class in the low 8 bits, the weight above. */
  readonly #entries: Int32Array;

  constructor(bits: number, slots: Int32Array, first: Int32Array, entries: Int32Array) {
    const blocks = (1 << bits) >> 5;
    this.#index = new Int32Array(blocks * 2);
    for (const slot of slots) this.#index[(slot >>> 5) << 1]! |= 1 << (slot & 31);
    for (let block = 1; block < blocks; block++)
      this.#index[block * 2 + 1] = this.#index[block * 2 - 1]! + populationOf(this.#index[block * 2 - 2]!);
    this.#first = first;
    this.#entries = entries;
  }

  addTo(scores: Int32Array | Float64Array, slots: Int32Array, count: number, from = 0): void {
    const index = this.#index;
    const first = this.#first;
    const entries = this.#entries;
    for (let at = from; at < count; at++) {
      const slot = slots[at]!;
      const block = (slot >>> 5) << 1;
      const occupied = index[block]!;
      const bit = 1 << (slot & 31);
      if ((occupied & bit) === 0) continue;
      const row = index[block + 1]! + populationOf(occupied & (bit - 1));
      const end = first[row + 1]!;
      for (let entry = first[row]!; entry < end; entry++) {
        const packed = entries[entry]!;
        scores[packed & 255]! += packed >> 8;
      }
    }
  }
}

/** Bits set in a 32-bit integer. */
function populationOf(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
