import { describe, expect, it } from 'vitest';
import { toNumber } from '../model/index.ts';
import { numberAt, ordinalOf } from './numbers.ts';
import { readEnglish } from './read.ts';

function read(text: string) {
  const { tokens } = readEnglish(text, [{ kind: 'body', start: 0, end: text.length }]);
  return { found: numberAt(tokens, 0, tokens.count), tokens };
}

describe('numberAt', () => {
  it.each<[string, string, number, number]>([
    ['1,250.5 tonnes', '12505', -1, 1],
    ['2.48 billion', '248', 7, 2],
    ['1.5m', '15', 5, 1],
    ['3bn', '3', 9, 1],
    ['25-million', '25', 6, 1],
    ['1,00,000 rupees', '100000', 0, 1],
    ['2 lakh crore', '2', 12, 3],
    ['50 crore', '50', 7, 2],
    ['twenty-five ships', '25', 0, 1],
    ['twenty five ships', '25', 0, 2],
    ['two dozen', '24', 0, 2],
    ['half a dozen', '6', 0, 3],
    ['half a million', '5', 5, 3],
    ['a half million', '5', 5, 3],
    ['one and a half billion', '15', 8, 5],
    ['two-and-a-half million', '25', 5, 2],
    ['a million people', '1', 6, 2],
    ['a hundred', '1', 2, 2],
    ['three hundred and twelve', '312', 0, 4],
    ['three hundred thousand', '3', 5, 3],
    ['two million three hundred thousand', '23', 5, 5],
    ['one thousand and one nights', '1001', 0, 4],
    ['three and four', '3', 0, 1],
    ['seven, eight', '7', 0, 1],
    ['zero', '0', 0, 1],
    ['100 metres', '100', 0, 1],
    ['5 m', '5', 0, 1],
  ])('%s', (text, digits, exponent, length) => {
    expect(read(text).found).toEqual({ value: { digits, exponent }, length });
  });

  it.each(['a ship', 'half of them', '20th', '10am', '5km', 'dozens of', 'many', '10:30', '2031-02-03'])(
    'not %s',
    (text) => {
      expect(read(text).found).toBeNull();
    },
  );

  it('keeps the precision that was written', () => {
    expect(toNumber(read('2.50 billion').found!.value)).toBe(2.5e9);
    expect(read('2.50 billion').found!.value).toEqual({ digits: '250', exponent: 7 });
  });
});

describe('ordinalOf', () => {
  it.each<[string, number | null]>([
    ['third', 3],
    ['21st', 21],
    ['twenty-first', 21],
    ['thirtieth', 30],
    ['th', null],
    ['twenty', null],
  ])('%s', (word, rank) => {
    expect(ordinalOf(word)).toBe(rank);
  });
});
