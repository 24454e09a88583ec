import type { Kernel } from './kernel/kernel.ts';

/** Weights of slots × classes, read by the decisions and written by training. */
export interface Weights {
  readonly classes: number;
  /** Whose memory the slots asked for are in. */
  readonly kernel: Kernel;
  /** For scores by this table, and by others that add to them. */
  readonly scores: Scores;
  /** Makes `scores` the weights of the first `count` slots. */
  score(scores: Scores, slots: Int32Array, count: number): void;
  /** Adds the weights of `count` slots, from the one at `from` on, to `scores`. */
  addTo(scores: Scores, slots: Int32Array, count: number, from?: number): void;
}

export type Scores = Int32Array | Float64Array;

/** Most slots of one decision: few enough that sums of bytes stay within 16 bits. */
export const MOST_FEATURES = 192;
