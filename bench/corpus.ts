import { basename } from 'node:path';
import { captures, toArticles } from '../src/intake/index.ts';
import { readEnglish } from '../src/language/index.ts';
import {
  type Contribution,
  compose,
  contributionOf,
  coverageOf,
  disagreementsOf,
  type MergedRecord,
  mergeAll,
  withOutcomes,
} from '../src/merging/index.ts';
import type { Annotations, Article, CoverageMatrix, Dated, Disagreement } from '../src/model/index.ts';
import { layers } from '../src/reading/layers.ts';
import { type ArticleReading, readerOf } from '../src/reading/read.ts';

/** Articles read and merged in memory, as a store would hold them. */
export interface Corpus {
  readonly readings: readonly ArticleReading[];
  readonly contributions: readonly Contribution[];
  readonly record: MergedRecord;
  readonly disagreements: readonly Disagreement[];
  readonly matrices: readonly CoverageMatrix[];
  /** Name of the file that holds an article, without its ending; with "#2" for the second of several. */
  readonly nameOf: ReadonlyMap<string, string>;
}

/** @param published what to take for the publication date of articles, by the start of the file's name */
export async function readCorpus(
  paths: readonly string[],
  published: Readonly<Record<string, string>> = {},
): Promise<Corpus> {
  const reader = readerOf(readEnglish, layers);
  const readings: ArticleReading[] = [];
  const nameOf = new Map<string, string>();
  for (const { article, name } of await articlesIn(paths)) {
    const day = Object.entries(published).find(([start]) => name.startsWith(start))?.[1];
    readings.push(reader.read(day ? { ...article, published: dayOf(day) } : article));
    nameOf.set(article.id, name);
  }
  const contributions = readings.map(contributionOf);
  const material = mergeAll(contributions);
  const articles = readings.map(({ article }) => article);
  const composed = compose(material);
  const record = { ...composed, commitments: withOutcomes(composed, material, articles) };
  const disagreements = disagreementsOf(record, material, articles);
  const matrices = record.encounters.map((encounter) =>
    coverageOf(encounter, record, disagreements, articles),
  );
  return { readings, contributions, record, disagreements, matrices, nameOf };
}

function dayOf(day: string): Dated {
  return { from: day, to: day, basis: 'metadata', because: 'given to the bench' };
}

/** Articles of these files, by file name. */
export async function articlesIn(paths: readonly string[]): Promise<{ article: Article; name: string }[]> {
  const found: { article: Article; name: string }[] = [];
  for await (const arrival of captures(paths)) {
    if (!('capture' in arrival)) continue;
    const read = await toArticles(arrival.capture);
    if (!('articles' in read)) continue;
    const [file = '', line] = arrival.capture.origin.split(/:(?=\d+$)/);
    const stem = basename(file).replace(/(\.(txt|md|html?|jsonl?|gz))+$/, '');
    for (const article of read.articles) {
      const place = line ?? (read.articles.length > 1 ? String(article.part + 1) : null);
      found.push({ article, name: place ? `${stem}#${place}` : stem });
    }
  }
  return found;
}

export function annotationsOf<L extends keyof Annotations>(
  reading: ArticleReading,
  layer: L,
): Annotations[L][] {
  return reading.annotations.filter((one): one is Annotations[L] => one.layer === layer);
}
