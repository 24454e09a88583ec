import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readEnglish } from '../src/language/index.ts';
import { models } from '../src/language/parsing/models.ts';
import { parseSentences } from '../src/language/parsing/trees.ts';
import { layers } from '../src/reading/layers.ts';
import { readerOf } from '../src/reading/read.ts';
import { articlesIn } from './corpus.ts';
import type { Result } from './results.ts';
import { seedFiles } from './seeds/seeds.ts';

/** Passes over the articles; enough that the slowest side runs for a second. */
const PASSES = 40;
/** Turns of ours and of compromise. */
const ROUNDS = 5;

/** Reading against compromise, which finds people, places, organisations and numbers, on the same words in one run. */
export async function throughput(): Promise<Result[]> {
  const articles = (await articlesIn(seedFiles())).map(({ article }) => article);
  const bodies = articles.map(({ text, regions }) =>
    regions
      .filter(({ kind }) => kind === 'body')
      .map(({ start, end }) => text.slice(start, end))
      .join('\n\n'),
  );
  const words = bodies.join(' ').split(/\s+/).length;
  const reader = readerOf(readEnglish, layers);
  const readAll = () => {
    for (const article of articles) reader.read(article);
  };
  const compromiseAll = () => {
    for (const body of bodies) {
      const doc = compromise(body);
      doc.people().json();
      doc.places().json();
      doc.organizations().json();
      doc.numbers().json();
    }
  };
  const wink = winkNLP(winkModel, ['sbd', 'pos']);
  const winkAll = () => {
    for (const body of bodies) wink.readDoc(body).tokens().out(wink.its.pos);
  };
  const started = performance.now();
  models();
  const loading = performance.now() - started;
  let tokens = 0;
  const parseAll = () => {
    tokens = 0;
    for (const { text, regions } of articles) {
      const english = readEnglish(text, regions);
      parseSentences(english.trees, english.sentences);
      tokens += english.tokens.count;
      void english.names;
    }
  };
  const cold = timed(readAll, 1);
  timed(readAll, 10);
  const warm = timed(readAll, PASSES);
  timed(parseAll, 10);
  timed(compromiseAll, 2);
  // By turns, as what else the machine does changes from one second to the next.
  const rounds = Array.from({ length: ROUNDS }, () => {
    const ours = timed(parseAll, PASSES);
    return { ours, peer: timed(compromiseAll, PASSES / 10) * 10 };
  });
  const parsed = median(rounds.map(({ ours }) => ours));
  const peer = median(rounds.map((round) => round.peer));
  const ratios = rounds.map((round) => round.peer / round.ours).sort((a, b) => a - b);
  winkAll();
  const tagging = timed(winkAll, PASSES);
  const rate = (milliseconds: number, passes: number) => ({
    words: Math.round((words * passes * 1000) / milliseconds),
    articles: Math.round((articles.length * passes * 1000) / milliseconds),
  });
  const fast = rate(warm, PASSES);
  const line = (figure: string, value: string): Result => ({
    bench: 'throughput',
    figure,
    value,
    split: 'seeds',
  });
  return [
    line('loading the weights', `${Math.round(loading)} ms`),
    line(
      'raw text to names, tags and trees, one thread',
      `${Math.round((tokens * PASSES * 1000) / parsed).toLocaleString('en')} tokens/s`,
    ),
    line(
      'the same against compromise, by turns',
      `${median(ratios).toFixed(1)} (${ratios[0]!.toFixed(1)}–${ratios.at(-1)!.toFixed(1)}) times as fast`,
    ),
    line('the same against the tags of wink-nlp', `${(tagging / parsed).toFixed(2)} times as fast`),
    line(
      'reading, one thread, warm',
      `${fast.words.toLocaleString('en')} words/s, ${fast.articles} articles/s`,
    ),
    line('reading, one thread, first pass', `${rate(cold, 1).words.toLocaleString('en')} words/s`),
    line('compromise, warm, same run', `${rate(peer, PASSES).words.toLocaleString('en')} words/s`),
    line(
      'wink-nlp, tags alone, warm, same run',
      `${rate(tagging, PASSES).words.toLocaleString('en')} words/s`,
    ),
    line('ratio to compromise', `${(peer / warm).toFixed(1)} times as fast`),
  ];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

/** Milliseconds. */
function timed(run: () => void, passes: number): number {
  const start = performance.now();
  for (let pass = 0; pass < passes; pass++) run();
  return performance.now() - start;
}
