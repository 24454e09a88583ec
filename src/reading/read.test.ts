import { describe, expect, it } from 'vitest';
import type { ReadEnglish } from '../language/english.ts';
import { type Article, annotationId, type TimeExpression } from '../model/index.ts';
import type { Layer } from './layer.ts';
import { readerOf } from './read.ts';

const noEnglish: ReadEnglish = () => ({}) as never;

const article: Article = {
  id: 'a'.repeat(64),
  capture: 'a'.repeat(64),
  part: 0,
  intake: 1,
  text: 'Talks resume on Tuesday.',
  regions: [{ kind: 'body', start: 0, end: 24 }],
  language: 'en',
  unread: null,
  title: null,
  outlet: null,
  credit: null,
  byline: null,
  url: null,
  dateline: null,
  published: null,
};

function time(start: number, end: number, quote: string): TimeExpression {
  return {
    id: annotationId(article.id, 'times', 'date', { start, end }),
    article: article.id,
    layer: 'times',
    firmness: 'firm',
    kind: 'date',
    start,
    end,
    quote,
    value: 'XXXX-WXX-2',
    interval: null,
    anchor: null,
    modifier: null,
  };
}

function layer<A extends 'mentions' | 'times' | 'contacts'>(
  adds: A,
  needs: readonly ('mentions' | 'times')[],
  read: Layer<'mentions' | 'times', A>['read'] = () => [],
): Layer<'mentions' | 'times', A> {
  return { adds, needs, version: 1, read };
}

describe('readerOf', () => {
  it('says at start-up which layer comes too early', () => {
    expect(() => readerOf(noEnglish, [layer('contacts', ['times']), layer('times', [])])).toThrow(
      "the layer contacts needs times, which isn't read before it",
    );
    expect(() => readerOf(noEnglish, [layer('times', []), layer('times', [])])).toThrow(
      'two layers add times',
    );
  });

  it('gives a layer what the ones before it read', () => {
    let given: unknown;
    const reader = readerOf(noEnglish, [
      layer('times', [], () => [time(16, 23, 'Tuesday')]),
      layer('contacts', ['times'], (reading) => {
        given = reading.layers.times.map((found) => found.quote);
        return [];
      }),
    ]);
    expect(reader.read(article).annotations).toHaveLength(1);
    expect(given).toEqual(['Tuesday']);
  });

  it('drops what it cannot ground, with a problem', () => {
    const wrong = [time(16, 23, 'Monday'), time(0, 5, 'Talks'), time(0, 5, 'Talks'), time(20, 999, 'day.')];
    const { annotations, problems } = readerOf(noEnglish, [layer('times', [], () => wrong)]).read(article);
    expect(annotations.map((found) => found.quote)).toEqual(['Talks']);
    expect(problems.map((problem) => [problem.by, problem.reason])).toEqual([
      ['times', "dropped: its words aren't in the text"],
      ['times', 'read twice; kept once'],
      ['times', "dropped: its words aren't in the text"],
    ]);
  });

  it('leaves an unread article alone', () => {
    const reader = readerOf(noEnglish, [layer('times', [], () => [time(0, 5, 'Talks')])]);
    expect(reader.read({ ...article, unread: 'in French' }).annotations).toEqual([]);
  });
});
