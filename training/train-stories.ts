/**
 * Fits the weights by which two articles are held to tell of the same events (src/merging/stories) on ECB+, and writes them.
 *
 *   node training/train-stories.ts --data ../shared/bench
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readEcb } from './ecb.ts';
import { fitAlike } from './stories.ts';

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/bench' } } });
const weights = fitAlike(readEcb(join(values.data, 'ecb'))).map((weight) => Number(weight.toFixed(3)));
writeFileSync(
  new URL('../src/merging/stories/weights.ts', import.meta.url),
  `import type { AlikeWeights } from './alike.ts';

/** Written by training/train-stories.ts. */
export const ALIKE_WEIGHTS: AlikeWeights = [
  ${weights.join(', ')},
];
`,
);
