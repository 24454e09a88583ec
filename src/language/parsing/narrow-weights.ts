import { BIAS, EVEN, NO_WEIGHTS } from './bytes.ts';
import type { PackedTable } from './packed.ts';
import { Rows } from './rows.ts';
import type { Scores, Weights } from './weights.ts';

/** Trained weights of up to four classes: a byte each. */
export class NarrowWeights implements Weights {
  readonly classes: number;
  readonly #rows: Rows;
  readonly #weights: Int32Array;

  constructor(table: PackedTable) {
    const { classes, rows, counts, kinds, weights } = table;
    this.classes = classes;
    this.#rows = new Rows(table);
    this.#weights = new Int32Array(rows).fill(NO_WEIGHTS);
    const bytes = new Uint8Array(this.#weights.buffer);
    for (let row = 0, entry = 0; row < rows; row++)
      for (const end = entry + counts[row]!; entry < end; entry++)
        bytes[row * 4 + kinds[entry]!] = weights[entry]!;
  }

  addTo(scores: Scores, slots: Int32Array, count: number, from = 0): void {
    const weights = this.#weights;
    const { found } = this.#rows;
    const rows = this.#rows.find(slots, from, count);
    const bias = rows * BIAS;
    let even = 0;
    let odd = 0;
    for (let at = 0; at < rows; at++) {
      const four = weights[found[at]!]!;
      even += four & EVEN;
      odd += (four >>> 8) & EVEN;
    }
    scores[0]! += (even & 0xffff) - bias;
    scores[1]! += (odd & 0xffff) - bias;
    scores[2]! += (even >>> 16) - bias;
    scores[3]! += (odd >>> 16) - bias;
  }
}
