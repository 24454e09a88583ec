/** Weights of slots × classes, read by the decisions and written by training. */
export interface Weights {
  /** Adds the weights of the slots `from` to `count` to `scores`, which has one place a class. */
  addTo(scores: Int32Array | Float64Array, slots: Int32Array, count: number, from?: number): void;
}

/** Most slots of one decision. */
export const MOST_FEATURES = 192;

/**
 * Which slots have a row, and which row. Most slots are empty; a bit set answers for them from the processor's cache, and rank
 * in it finds the row (Jacobson 1989).
 */
class Rows {
  /** By 32 slots, side by side as they are read together: their bits, and the rows before them. */
  readonly #index: Int32Array;
  readonly #found = new Int32Array(MOST_FEATURES);

  constructor(bits: number, slots: Int32Array) {
    const blocks = (1 << bits) >> 5;
    this.#index = new Int32Array(blocks * 2);
    for (const slot of slots) this.#index[(slot >>> 5) << 1]! |= 1 << (slot & 31);
    for (let block = 1; block < blocks; block++)
      this.#index[block * 2 + 1] = this.#index[block * 2 - 1]! + populationOf(this.#index[block * 2 - 2]!);
  }

  /** Rows of the slots `from` to `count` that have one; `found` holds them until the next call. */
  find(slots: Int32Array, from: number, count: number): number {
    const index = this.#index;
    const found = this.#found;
    let rows = 0;
    // Without a branch: whether a slot is empty can't be foreseen, and a wrong guess costs more than the arithmetic.
    for (let at = from; at < count; at++) {
      const slot = slots[at]!;
      const block = (slot >>> 5) << 1;
      const occupied = index[block]!;
      found[rows] = index[block + 1]! + populationOf(occupied & ((1 << (slot & 31)) - 1));
      rows += (occupied >>> (slot & 31)) & 1;
    }
    return rows;
  }

  get found(): Int32Array {
    return this.#found;
  }
}

/** Trained weights of many classes: rows of the classes that have one. Integers, so that every machine comes to the same scores. */
export class SparseWeights implements Weights {
  readonly #rows: Rows;
  /** First entry of each row, and the end of the last. */
  readonly #first: Int32Array;
  /** The class in the low 8 bits, the weight above. */
  readonly #entries: Int32Array;

  constructor(bits: number, slots: Int32Array, first: Int32Array, entries: Int32Array) {
    this.#rows = new Rows(bits, slots);
    this.#first = first;
    this.#entries = entries;
  }

  addTo(scores: Int32Array | Float64Array, slots: Int32Array, count: number, from = 0): void {
    const first = this.#first;
    const entries = this.#entries;
    const rows = this.#rows.find(slots, from, count);
    const { found } = this.#rows;
    for (let at = 0; at < rows; at++) {
      const row = found[at]!;
      const end = first[row + 1]!;
      for (let entry = first[row]!; entry < end; entry++) {
        const packed = entries[entry]!;
        scores[packed & 255]! += packed >> 8;
      }
    }
  }
}

/** Trained weights of up to four classes: rows of four. */
export class NarrowWeights implements Weights {
  readonly #rows: Rows;
  readonly #weights: Int16Array;

  constructor(bits: number, slots: Int32Array, first: Int32Array, entries: Int32Array) {
    this.#rows = new Rows(bits, slots);
    this.#weights = new Int16Array(slots.length * 4);
    for (let row = 0; row < slots.length; row++)
      for (let entry = first[row]!; entry < first[row + 1]!; entry++)
        this.#weights[row * 4 + (entries[entry]! & 255)] = entries[entry]! >> 8;
  }

  addTo(scores: Int32Array | Float64Array, slots: Int32Array, count: number, from = 0): void {
    const weights = this.#weights;
    const rows = this.#rows.find(slots, from, count);
    const { found } = this.#rows;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let at = 0; at < rows; at++) {
      const row = found[at]! << 2;
      a += weights[row]!;
      b += weights[row + 1]!;
      c += weights[row + 2]!;
      d += weights[row + 3]!;
    }
    scores[0]! += a;
    scores[1]! += b;
    scores[2]! += c;
    scores[3]! += d;
  }
}

/** Bits set in a 32-bit integer. */
function populationOf(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
