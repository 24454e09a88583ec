import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contacts } from '../contacts/index.ts';
import { isGrounded } from '../grounding.ts';
import { mentions } from '../mentions/index.ts';
import { quantities } from '../quantities/index.ts';
import { statements } from '../statements/index.ts';
import { anyText, readingOf } from '../testing.ts';
import { times } from '../times/index.ts';
import { findPledges } from './find.ts';
import { pledges } from './index.ts';

const LAYERS = [mentions, times, quantities, statements, contacts];

const read = (text: string) => {
  const reading = readingOf(text, '2024-05-01', LAYERS as never) as Parameters<typeof pledges.read>[0];
  return { reading, found: pledges.read(reading, () => {}) };
};

const TEXT = anyText(
  'Lind|Kenya|the two sides|it|we|agreed|has not agreed|accepted|the invitation|invited|to visit|to|will|would|must|be|held|is|due|ready|planned|for|a|the|proposal|of|that|whether|if|and|,|.|:|“|”|(|)|\n\n|by May|on Monday|such as|as well as|promised|offer|in|with|signed|a treaty|no|nor|turned|down|$40 million|said',
);

describe('pledges', () => {
  it('grounds what it reads, once, in any text', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { found } = read(text);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        for (const pledge of found) {
          const { trigger, action, verb, condition, actorWords, counterpartyWords, amount } = pledge;
          expect(isGrounded(pledge, text)).toBe(true);
          for (const words of [trigger, action, verb, condition, actorWords, counterpartyWords, amount])
            if (words) expect(text.slice(words.start, words.end)).toBe(words.quote);
          expect(action.start <= verb.start && verb.end <= action.end).toBe(true);
        }
      }),
      { numRuns: 400, examples: [['no is has not agreed']] },
    );
  });

  it('takes time in proportion to the text, whatever it is made of', () => {
    for (const unit of [
      'agreed ',
      'agreed, ',
      'accepted, ',
      'hopes, ',
      'would meet, ',
      'agreed to visit, ',
      'he agreed to ',
      'to visit and ',
      'the offer of ',
      'will, ',
      'accepted the invitation ',
      'if it agreed ',
      'said he would go if ',
      '“agreed ',
      'is due (',
      'no plan to be, or ',
    ]) {
      // Each paragraph a sentence that is just short enough to be read.
      const words = unit.repeat(440 / (unit.split(' ').length + 1));
      const { english } = readingOf(`${words}.\n\n`.repeat(15), null, []);
      // Parsed when first asked for: the parser has a test of its own.
      for (const first of english.sentences.first) english.trees.tag(first);
      // The least of some runs: the first compiles, and others use the machine too.
      const costs = Array.from({ length: 3 }, () => {
        const began = process.cpuUsage();
        findPledges(english, () => false);
        const { user, system } = process.cpuUsage(began);
        return (user + system) / 1000;
      });
      expect(Math.min(...costs), unit).toBeLessThan(450);
    }
  });
});
