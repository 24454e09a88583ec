import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOf } from '../testing.ts';
import { toDays } from './calendar.ts';
import { times } from './index.ts';

/** Pieces that time expressions are made of, so that random text meets the rules. */
const piece = fc.constantFrom(
  ...'May March 14 31 2030 1999s 14th the of to from - – and between until by before after since this last next coming week weekend Monday Friday two weeks ago later earlier years decade end beginning first half Q3 spring fall mid early just barely a few every once noon 5 p.m. 23:40 today yesterday morning will met . , that same following'.split(
    ' ',
  ),
);
const newsLike = fc.array(piece, { maxLength: 40 }).map((words) => words.join(' '));

function read(text: string, published: string | null) {
  return readingOf(text, published, [times]).layers.times;
}

describe('times of any text', () => {
  it.each([
    ['Unicode', fc.string({ unit: 'binary', maxLength: 300 })],
    ['words of time', newsLike],
  ])(
    '%s: never throws, quotes what the text holds, in order and apart, with intervals in the calendar',
    (_, texts) => {
      fc.assert(
        fc.property(texts, fc.constantFrom('2031-03-04', '2028-02-29', null), (text, published) => {
          let end = 0;
          for (const time of read(text, published)) {
            expect(text.slice(time.start, time.end)).toBe(time.quote);
            expect(time.start).toBeGreaterThanOrEqual(end);
            if (time.interval) expect(toDays(time.interval)).not.toBeNull();
            end = time.end;
          }
        }),
      );
    },
  );

  it('reads lists without end in linear time', () => {
    for (const row of ['May, ', 'just ', '2030 and ', 'the end of ', 'this coming ', '1-']) {
      expect(() => read(row.repeat(5000), '2031-03-04')).not.toThrow();
    }
  });
});
