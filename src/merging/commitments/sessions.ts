import { contentWords } from '../words.ts';

/** What is done by coming together. */
export const SESSION: ReadonlySet<string> = new Set(
  contentWords(
    'meet meeting session summit talk consultation commission conference forum convene reconvene dialogue',
  ),
);
