/** Weights of slots × classes, read by the decisions and written by training. */
export interface Weights {
  readonly classes: number;
  /**
   * Adds the weights of the slots `from` to `count` to `scores`, which `scoresFor` made; to those of the classes in the given
   * quads (four classes each) at least.
   */
  addTo(scores: Scores, slots: Int32Array, count: number, from?: number, quads?: Uint8Array): void;
}

export type Scores = Int32Array | Float64Array;

/** Most slots of one decision: few enough that sums of bytes stay within 16 bits. */
export const MOST_FEATURES = 192;

/** Classes are numbered in 7 bits. */
const MOST_CLASSES = 128;

/** Room for a score of each class, and for what is added to none. */
export function scoresFor({ classes }: Weights): Int32Array {
  return new Int32Array(Math.max(MOST_CLASSES, classes));
}
