import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGrounded } from '../grounding.ts';
import { mentions } from '../mentions/index.ts';
import { readingOf } from '../testing.ts';
import { times } from '../times/index.ts';
import { contacts } from './index.ts';

const WORDS =
  'Prime Minister Ebba Lind President James Okello Kenya Oslo visited met talks visit call signed agreement ruled court that will to in on with after the a his their and of was postponed denied Monday , . “ ” ( ) – summit forum attend speech'.split(
    ' ',
  );
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
);

describe('contacts on any text', () => {
  it('never throws, and every quote is a slice of the text', () => {
    fc.assert(
      fc.property(text, (words) => {
        const reading = readingOf(words, '2025-03-12', [mentions, times]);
        const read = contacts.read(reading, () => {});
        for (const contact of read) {
          expect(isGrounded(contact, words)).toBe(true);
          expect(contact.start).toBeLessThan(contact.end);
        }
        expect(new Set(read.map(({ id }) => id)).size).toBe(read.length);
        expect(contacts.read(reading, () => {})).toEqual(read);
      }),
      { numRuns: 300 },
    );
  });

  it('reads a hostile sentence in linear time', () => {
    const sentence = (words: number) =>
      'Lind met Okello after talks on the visit to Kenya on Monday and '.repeat(words);
    const seconds = (words: number) => {
      const reading = readingOf(sentence(words), '2025-03-12', [mentions, times]);
      // The parse is every layer's, and has a test of its own.
      expect(reading.english.trees.headOf(0)).toBeGreaterThanOrEqual(-1);
      const start = performance.now();
      contacts.read(reading, () => {});
      return performance.now() - start;
    };
    seconds(50);
    expect(seconds(800)).toBeLessThan(4_000);
  });
});
