/**
 * Weights are bytes, four to a word, so that two additions add four of them: every other byte at once, in lanes of 16 bits
 * (Lamport 1975).
 */
export const EVEN = 0x00ff00ff;

/** Added to a weight to make it a byte without sign, so that sums never borrow from the lane beside theirs. */
export const BIAS = 128;

/** Four weights of zero. */
export const NO_WEIGHTS = 0x80808080 | 0;

/** Weights are within ± this. */
export const LARGEST_WEIGHT = 127;
