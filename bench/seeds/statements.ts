import { fold, type Statement } from '../../src/model/index.ts';
import { annotationsOf } from '../corpus.ts';
import { percent, type Result } from '../results.ts';
import { gold, readingFor, readSeeds, SPLIT } from './seeds.ts';

interface GoldStatement {
  readonly seed: string;
  /** Words of the article that hold the cue. */
  readonly anchor: string;
  readonly cue: string;
  readonly speaker: string;
  readonly mode: string;
}

export async function statements(): Promise<Result[]> {
  const corpus = await readSeeds();
  const marked = gold<GoldStatement[]>('statements');
  let found = 0;
  let speakers = 0;
  let modes = 0;
  for (const one of marked) {
    const reading = readingFor(corpus, one.seed);
    const start = reading.article.text.indexOf(one.anchor);
    const end = start + one.anchor.length;
    const cued = annotationsOf(reading, 'statements').filter(({ cue }) => cue.start < end && start < cue.end);
    if (cued.length > 0) found++;
    if (cued.some((statement) => isBy(one.speaker, statement))) speakers++;
    if (cued.some(({ mode }) => mode === one.mode)) modes++;
  }
  const line = (figure: string, part: number): Result => ({
    bench: 'seeds/statements',
    figure,
    value: percent(part, marked.length),
    split: SPLIT,
  });
  return [line('cue found', found), line('right speaker, own names', speakers), line('right mode', modes)];
}

function isBy(speaker: string, statement: Statement): boolean {
  const named = fold(`${statement.speaker?.name ?? ''} ${statement.source?.quote ?? ''}`);
  return named.includes(fold(speaker)) || named.includes(fold(speaker.split(' ').at(-1) ?? speaker));
}
