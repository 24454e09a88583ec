import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitsOf, Words } from './words.ts';

const numberIn = (words: Words, word: string) => words.numberOf(unitsOf(word), 0, word.length);

describe('words', () => {
  it('have one number each, whatever they are and however many', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 50 }), (given) => {
        const words = new Words();
        const numbers = given.map((word) => numberIn(words, word));
        expect(numbers.map((number) => words.written[number])).toEqual(given);
        expect(new Set(numbers).size).toBe(new Set(given).size);
      }),
    );
  });

  it('keep their numbers as the table grows, until it is full', () => {
    const words = new Words();
    const many = Array.from({ length: 80_000 }, (_, at) => `Harren-${at}`);
    const numbers = many.map((word) => numberIn(words, word));
    expect(many.map((word) => numberIn(words, word))).toEqual(numbers);
    expect(new Set(numbers).size).toBe(many.length);
    expect(words.isFull).toBe(true);
    expect(words.lower[numbers[7]!]).toBe('harren-7');
  });
});
