import type { AlikeWeights } from './alike.ts';

/** Written by training/train-stories.ts. */
export const ALIKE_WEIGHTS: AlikeWeights = [
  1.165, 5.869, 2.146, 0.268, 1.844, -0.424, 1.96, 0.339, 5.174, -2.672, 0.443, 2.045, 0.805, -7.13,
];
