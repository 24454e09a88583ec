import { LONG_GAP, type PackedTable } from './packed.ts';
import { MOST_FEATURES } from './weights.ts';

/**
 * Which slots have a row, and which row. Most slots are empty; a bit set answers for them from the processor's cache, and rank
 * in it finds the row (Jacobson 1989).
 */
export class Rows {
  /** By 32 slots, side by side as they are read together: their bits, and the rows before them. */
  readonly #index: Int32Array;
  readonly found = new Int32Array(MOST_FEATURES);

  constructor({ bits, rows, gaps }: PackedTable) {
    const blocks = (1 << bits) >> 5;
    const index = new Int32Array(blocks * 2);
    let slot = -1;
    for (let row = 0, at = 0; row < rows; row++) {
      while (gaps[at] === LONG_GAP) {
        slot += LONG_GAP;
        at++;
      }
      slot += gaps[at++]! + 1;
      index[(slot >>> 5) << 1]! |= 1 << (slot & 31);
    }
    for (let block = 1; block < blocks; block++)
      index[block * 2 + 1] = index[block * 2 - 1]! + populationOf(index[block * 2 - 2]!);
    this.#index = index;
  }

  /** Rows of the slots `from` to `count` that have one; `found` holds them until the next call. */
  find(slots: Int32Array, from: number, count: number): number {
    const index = this.#index;
    const found = this.found;
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
}

/** Bits set in a 32-bit integer. */
function populationOf(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
