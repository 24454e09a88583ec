import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Corpus, readCorpus } from '../corpus.ts';
import { present, SEEDS } from '../data.ts';

export const SPLIT = 'seeds';

/** When the undated ones were published, for benches that say so. */
export const TRUE_DATES = { '000': '2025-05-14', '003': '2024-09-04', '004': '2025-05-21' };

export function gold<T>(name: string): T {
  return JSON.parse(readFileSync(present(join(SEEDS, 'gold', `${name}.json`)), 'utf8')) as T;
}

export function seedFiles(): string[] {
  return readdirSync(present(SEEDS))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(SEEDS, name));
}

/** The seeds, read; with the true publication dates when these are given. */
export function readSeeds(published: Readonly<Record<string, string>> = {}): Promise<Corpus> {
  return readCorpus(seedFiles(), published);
}

/** The reading of the article that a gold file names, "000_….txt". */
export function readingFor(corpus: Corpus, file: string) {
  const reading = corpus.readings.find(({ article }) =>
    file.startsWith(corpus.nameOf.get(article.id) ?? '?'),
  );
  if (!reading) throw new Error(`${file} was not read`);
  return reading;
}
