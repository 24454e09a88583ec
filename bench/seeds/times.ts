import { annotationsOf, type Corpus } from '../corpus.ts';
import { percent, type Result } from '../results.ts';
import { gold, readingFor, readSeeds, SPLIT, TRUE_DATES } from './seeds.ts';

interface GoldTime {
  readonly seed: string;
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

export async function times(): Promise<Result[]> {
  const marked = gold<GoldTime[]>('times');
  const dated = score(marked, await readSeeds(TRUE_DATES));
  const asIs = score(marked, await readSeeds());
  const line = (figure: string, value: string): Result => ({
    bench: 'seeds/times',
    figure,
    value,
    split: SPLIT,
  });
  return [
    line('found, overlapping', percent(dated.found, marked.length)),
    line('exact span and right value, true publication dates given', percent(dated.right, marked.length)),
    line('exact span and right value, articles as they are', percent(asIs.right, marked.length)),
  ];
}

/** What intake reads as metadata ("date 2025-03-04") counts as found when the article got that date. */
function score(marked: readonly GoldTime[], corpus: Corpus): { found: number; right: number } {
  let found = 0;
  let right = 0;
  for (const one of marked) {
    const reading = readingFor(corpus, one.seed);
    const region = reading.article.regions.find(({ start, end }) => start <= one.start && one.end <= end);
    if (region && (region.kind === 'date' || region.kind === 'dateline')) {
      found++;
      if (reading.article.published?.from === one.value) right++;
      continue;
    }
    const near = annotationsOf(reading, 'times').filter(
      ({ start, end }) => start < one.end && one.start < end,
    );
    if (near.length > 0) found++;
    if (
      near.some(
        ({ start, end, value }) =>
          start === one.start && end === one.end && value.replace('../', '').replace('!', '') === one.value,
      )
    )
      right++;
  }
  return { found, right };
}
