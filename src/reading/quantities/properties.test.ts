import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstLie } from '../grounding.ts';
import { mentions } from '../mentions/index.ts';
import { readingOf } from '../testing.ts';
import { times } from '../times/index.ts';
import { quantities } from './index.ts';

/** Pieces that quantities are made of, so that random text meets the rules. */
const piece = fc.constantFrom(
  ...'3 12,500 0.5 .001 1 half a two dozen million bn lakh % per cent percent US$ RM € NOK kroner rials - – to from between and of ( ) ; , . third largest supplier No. 2 people agreements km of gas up 7b 4/11 rose from by trade in 2030 Kenya Norway it stood at'.split(
    ' ',
  ),
);
const newsLike = fc.array(piece, { maxLength: 40 }).map((words) => words.join(' '));

function read(text: string) {
  return readingOf(text, '2031-03-04', [mentions, times, quantities]).layers.quantities;
}

describe('quantities of any text', () => {
  it.each([
    ['Unicode', fc.string({ unit: 'binary', maxLength: 300 })],
    ['words of figures', newsLike],
  ])('%s: never throws, quotes what the text holds, in order and apart', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = read(text);
        expect(firstLie(found, text)).toBeNull();
        for (let i = 1; i < found.length; i++)
          expect(found[i]!.start).toBeGreaterThanOrEqual(found[i - 1]!.end);
      }),
    );
  });

  it('reads lists without end in linear time', () => {
    for (const row of ['1, ', '5% and ', 'Kenya 3 million rials, ', 'a ', 'from 1 to ']) {
      expect(() => read(row.repeat(3000))).not.toThrow();
    }
  });
});
