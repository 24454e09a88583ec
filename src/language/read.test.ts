import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Region } from '../model/index.ts';
import { readEnglish } from './read.ts';

const pieces = fc.constantFrom(
  ...[
    '“',
    '”',
    '"',
    "'",
    '’',
    '‘',
    '.',
    '. ',
    '...',
    '-',
    '--',
    '\n',
    ' ',
    ',',
    '(',
    ')',
    '$',
    '%',
    '@',
    '://',
    'U.S.',
  ],
  ...[
    'Dr.',
    'a.m.',
    'Norland',
    'Kenya',
    'said',
    'minister',
    '5',
    '1,000',
    'n’t',
    '’s',
    'the',
    'of',
    'and',
    'http',
    '_',
  ],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 80 })
    .map((all) => all.join('')),
);

/** Paragraphs as a reader of plain text would cut them: here at "\n", wherever it falls. */
function regionsOf(text: string): Region[] {
  const regions: Region[] = [];
  for (const match of text.matchAll(/[^\n]+/g))
    regions.push({
      kind: regions.length ? 'body' : 'headline',
      start: match.index,
      end: match.index + match[0].length,
    });
  return regions;
}

describe('readEnglish', () => {
  it('reads any text: in order, inside the regions, each token in its sentence', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const regions = regionsOf(text);
        const { tokens, sentences, quotations, names } = readEnglish(text, regions);
        let before = 0;
        for (let token = 0; token < tokens.count; token++) {
          expect(tokens.start[token]!).toBeGreaterThanOrEqual(before);
          expect(tokens.end[token]!).toBeGreaterThan(tokens.start[token]!);
          before = tokens.end[token]!;
          const sentence = tokens.sentence[token]!;
          const region = regions[sentences.region[sentence]!]!;
          expect(tokens.start[token]! >= region.start && before <= region.end).toBe(true);
          expect(token >= sentences.first[sentence]! && token < sentences.last[sentence]!).toBe(true);
          expect(tokens.word(token)).toBe(text.slice(tokens.start[token], before));
          expect(tokens.word(token)).toMatch(/\S/);
        }
        let after = 0;
        for (const quotation of quotations) {
          expect(quotation.start).toBe(tokens.start[quotation.first]);
          expect(quotation.end).toBe(tokens.end[quotation.last - 1]);
          expect(quotation.first).toBeGreaterThanOrEqual(after);
          after = quotation.last;
        }
        let free = 0;
        for (const name of names) {
          expect(name.titleFirst).toBeGreaterThanOrEqual(free);
          expect(name.first).toBeGreaterThanOrEqual(name.titleFirst);
          expect(name.last).toBeGreaterThan(name.first);
          expect(tokens.sentence[name.titleFirst]).toBe(tokens.sentence[name.last - 1]);
          free = name.last;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('covers every character that is not white space, in what is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 200 }), (text) => {
        const { tokens } = readEnglish(text, [{ kind: 'body', start: 0, end: text.length }]);
        let words = '';
        for (let token = 0; token < tokens.count; token++) words += tokens.word(token);
        expect(words).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  /** For 200,000 letters; what isn't linear takes minutes. */
  const MOST_MS = 2000;

  it('takes time in proportion to the text, whatever it is made of', () => {
    for (const unit of [
      'a.',
      'A.',
      "'",
      '“',
      '-',
      'a-',
      "n't",
      '_',
      '@',
      '1,',
      '(',
      'Dr. ',
      'A ',
      'of ',
      'a--b',
      'http',
      '. ',
    ]) {
      const text = unit.repeat(200_000 / unit.length);
      const took = () => {
        const began = process.cpuUsage();
        readEnglish(text, [{ kind: 'body', start: 0, end: text.length }]);
        const { user, system } = process.cpuUsage(began);
        return (user + system) / 1000;
      };
      // A crowded machine may make one run slow, not two.
      const first = took();
      expect(first < MOST_MS ? first : took(), unit).toBeLessThan(MOST_MS);
    }
  });
});
