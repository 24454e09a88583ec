import { describe, expect, it } from 'vitest';
import { layers } from './layers.ts';
import { readingOf } from './testing.ts';

const STORY = [
  'Foreign Minister Ragna Holt met her Ghanaian counterpart, Kwesi Adom, in Accra on Tuesday, the second day of a three-day visit.',
  '“We will not wait for the others,” Holt told reporters after the talks. “The first ships sail before the winter,” she added.',
  'Trade between Norway and Ghana rose 12.5% to $310 million in 2030, according to the customs service, from about 275 million a year earlier.',
  'Ghana has agreed to open its fishing ports to Norwegian vessels by the end of next year and invited Prime Minister Solveig Aas to visit in October.',
  'Adom, who took office in March 2029, denied that the tariff had been discussed and said that both sides hoped to sign a treaty within two years.',
];

/** Processor time of reading these one after another, in milliseconds: the least of some runs, for others use the machine too. */
function costOf(texts: readonly string[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const began = process.cpuUsage();
    for (const text of texts) readingOf(text, '2031-06-12', layers);
    const { user, system } = process.cpuUsage(began);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const TIMES = 10;

describe('reading takes time in proportion to length', () => {
  for (const [what, between] of [
    ['of an article of many paragraphs', '\n\n'],
    ['of an article that is one paragraph', ' '],
  ] as const) {
    it(what, { timeout: 60_000 }, () => {
      const story = (count: number) => Array.from({ length: count }, () => STORY.join(between)).join(between);
      // As many words in short articles: what the machine does for any text weighs the same on both sides.
      const short = Array.from({ length: TIMES }, () => story(8));
      costOf(short); // the first run compiles
      expect(costOf([story(8 * TIMES)]) / costOf(short)).toBeLessThan(2);
    });
  }
});
