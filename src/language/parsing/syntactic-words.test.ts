import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_WORDS, splitToken } from './syntactic-words.ts';

function split(token: string): string {
  const ends = new Int32Array(MOST_WORDS + 1);
  const count = splitToken(token, 0, token.length, ends);
  let from = 0;
  return Array.from({ length: count }, (_, at) => {
    const word = token.slice(from, ends[at]);
    from = ends[at]!;
    return word;
  }).join(' ');
}

describe('syntactic words', () => {
  const cases: readonly [string, string][] = [
    ['four-day', 'four - day'],
    ['non-aligned', 'non-aligned'],
    ['Kenyan-led', 'Kenyan - led'],
    ['15-year-old', '15 - year - old'],
    ['11.46bn', '11.46 bn'],
    ['10am', '10 am'],
    ['1990s', '1990s'],
    ['21st', '21st'],
    ['cannot', 'can not'],
    ['2031-02-03', '2031-02-03'],
    ['--', '--'],
    ['a-', 'a-'],
  ];
  it.each(cases)('%s', (token, expected) => {
    expect(split(token)).toBe(expected);
  });

  it('cover the token, none is empty, and they are never more than there is room for', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '-', '5', 'bn', '.', '’', 'é', '‐'), { minLength: 1, maxLength: 80 }),
        (parts) => {
          const token = parts.join('');
          const ends = new Int32Array(MOST_WORDS + 1);
          const count = splitToken(token, 0, token.length, ends);
          expect(count).toBeLessThanOrEqual(MOST_WORDS);
          let from = 0;
          for (let at = 0; at < count; at++) {
            expect(ends[at]!).toBeGreaterThan(from);
            from = ends[at]!;
          }
          expect(from).toBe(token.length);
        },
      ),
    );
  });
});
