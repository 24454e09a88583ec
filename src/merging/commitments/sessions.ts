import { contentWords } from '../words.ts';

/** What is done by coming together. */
export const SESSION: ReadonlySet<string> = new Set(
  contentWords(
    'meet meeting session summit talk consultation commission conference forum convene reconvene dialogue',
  ),
);

/** What is done by putting one's name to something. */
export const SIGNING: ReadonlySet<string> = new Set(
  contentWords('sign signing signature conclude initial ink'),
);
