import { readEnglish } from '../../src/language/index.ts';
import type { Result } from '../results.ts';
import { gold, readingFor, readSeeds, SPLIT } from './seeds.ts';

interface GoldSentence {
  readonly seed: string;
  readonly start: number;
  readonly end: number;
}

/** Sentences of what is read: gold sentences in furniture and datelines don't count. */
export async function splits(): Promise<Result[]> {
  const corpus = await readSeeds();
  let found = 0;
  let right = 0;
  let wanted = 0;
  for (const [seed, sentences] of Map.groupBy(gold<GoldSentence[]>('sentences'), ({ seed }) => seed)) {
    const { article } = readingFor(corpus, seed);
    const body = article.regions.filter(({ kind }) => kind === 'body' || kind === 'headline');
    const ends = new Set(
      sentences
        .filter(({ start, end }) => body.some((region) => region.start < end && start < region.end))
        .map(({ end }) => end),
    );
    const english = readEnglish(article.text, article.regions);
    wanted += ends.size;
    found += english.sentences.count;
    for (let sentence = 0; sentence < english.sentences.count; sentence++) {
      if (ends.has(english.tokens.end[(english.sentences.last[sentence] ?? 1) - 1] ?? -1)) right++;
    }
  }
  const f1 = (200 * right) / (found + wanted);
  return [
    {
      bench: 'seeds/splits',
      figure: 'sentence ends, F1',
      value: `${f1.toFixed(1)} (${right} right, ${found} found, ${wanted} in gold)`,
      split: SPLIT,
    },
  ];
}
