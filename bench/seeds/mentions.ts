import type { Mention } from '../../src/model/index.ts';
import { annotationsOf } from '../corpus.ts';
import type { Result } from '../results.ts';
import { gold, readingFor, readSeeds, SPLIT } from './seeds.ts';

interface GoldMention {
  readonly seed: string;
  readonly start: number;
  readonly end: number;
  readonly type: 'PER' | 'LOC' | 'ORG' | 'optional';
}

const TYPES = { person: 'PER', state: 'LOC', place: 'LOC', organisation: 'ORG' } as const;

/** Exact spans of names in what is read; those marked optional count neither way. */
export async function mentions(): Promise<Result[]> {
  const corpus = await readSeeds();
  const counts = new Map(['PER', 'LOC', 'ORG'].map((type) => [type, { right: 0, found: 0, wanted: 0 }]));
  for (const [seed, marked] of Map.groupBy(gold<GoldMention[]>('mentions'), ({ seed }) => seed)) {
    const reading = readingFor(corpus, seed);
    const read = reading.article.regions.filter(({ kind }) => kind === 'body' || kind === 'headline');
    const wanted = marked.filter(({ start, end }) =>
      read.some((region) => region.start <= start && end <= region.end),
    );
    const optional = wanted.filter(({ type }) => type === 'optional');
    const names = annotationsOf(reading, 'mentions').flatMap((mention) => {
      const type = typeOf(mention);
      return type ? [{ start: mention.start, end: mention.end, type }] : [];
    });
    for (const [type, count] of counts) {
      const mine = names.filter((name) => name.type === type);
      const right = mine.filter((name) =>
        wanted.some((one) => one.type === type && one.start === name.start && one.end === name.end),
      );
      const neither = mine.filter(
        (name) =>
          !right.includes(name) && optional.some((one) => one.start < name.end && name.start < one.end),
      );
      count.right += right.length;
      count.found += mine.length - neither.length;
      count.wanted += wanted.filter((one) => one.type === type).length;
    }
  }
  return [...counts].map(([type, { right, found, wanted }]) => ({
    bench: 'seeds/mentions',
    figure: `${type}, exact span, F1`,
    value: `${((200 * right) / (found + wanted)).toFixed(1)} (precision ${((100 * right) / found).toFixed(1)}, recall ${((100 * right) / wanted).toFixed(1)})`,
    split: SPLIT,
  }));
}

function typeOf(mention: Mention): 'PER' | 'LOC' | 'ORG' | null {
  return mention.kind in TYPES ? TYPES[mention.kind as keyof typeof TYPES] : null;
}
