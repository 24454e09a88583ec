import { LABELS } from './labels.ts';

/** Weights of four labels are one number, a byte each, and this is added to all so that none is negative. */
const BIAS = 128;
const FOURS = Math.ceil(LABELS / 4);
/** Every other byte of four: sums of two hundred don't run into the next one kept. */
const EVEN = 0x00ff00ff;

/** Trained weights by slot and label. */
export class NameWeights {
  readonly #weights: Int8Array;
  /** By slot, `FOURS` each, filled when first needed: 0 until then. */
  readonly #fours: Int32Array;

  /** @param weights `weights[slot * LABELS + label]`, above -128 */
  constructor(weights: Int8Array) {
    this.#weights = weights;
    this.#fours = new Int32Array((weights.length / LABELS) * FOURS);
  }

  /** Sums of the weights of the first `count` slots, at most 200, by label: `scores[at + label]`. */
  sum(slots: Int32Array, count: number, scores: Int32Array, at: number): void {
    const fours = this.#fours;
    for (let index = 0; index < count; index++)
      if (fours[slots[index]! * FOURS] === 0) this.#fill(slots[index]!);
    for (let four = 0; four < FOURS; four++) {
      let even = 0;
      let odd = 0;
      for (let index = 0; index < count; index++) {
        const weights = fours[slots[index]! * FOURS + four]!;
        even += weights & EVEN;
        odd += (weights >>> 8) & EVEN;
      }
      const end = Math.min(LABELS, 4 * four + 4);
      for (let label = 4 * four; label < end; label++) {
        const sum = (label & 1 ? odd : even) >>> (label & 2 ? 16 : 0);
        scores[at + label] = (sum & 0xffff) - count * BIAS;
      }
    }
  }

  #fill(slot: number): void {
    for (let label = 0; label < LABELS; label++) {
      const byte = this.#weights[slot * LABELS + label]! + BIAS;
      this.#fours[slot * FOURS + (label >> 2)]! |= byte << (8 * (label & 3));
    }
  }
}
