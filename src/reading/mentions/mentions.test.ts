import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers, entityKindOf } from '../../model/index.ts';
import { isGrounded } from '../grounding.ts';
import { anyText, readingOf } from '../testing.ts';
import { mentions, mentionsWithin, partiesIn } from './index.ts';

const read = (text: string) => readingOf(text, null, [mentions]);

const TEXT = anyText(
  'Lind|Eva Lind|Otieno|Mr|President|the president|Kenya|Norway|Kenyan|Hanoi|and|,|.|"|said|he|she|they|its|both|the two leaders|their|former|the latter|his counterpart|of|in|with|the foreign ministry|UN|United Nations|(UN)|\n\n|\'s|met|who is also|minister|for|-',
);

describe('mentions', () => {
  it('grounds what it reads, once, in any text', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const found = read(text).layers.mentions;
        expect(found.every((mention) => isGrounded(mention, text))).toBe(true);
        expect(new Set(found.map((mention) => mention.id)).size).toBe(found.length);
        for (const { entities } of found) {
          expect(new Set(entities).size).toBe(entities.length);
          for (const entity of entities)
            expect(entityKindOf(entity)).toMatch(/^(?:person|state|organisation|place)$/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('names parties with words of the phrase, in order', () => {
    fc.assert(
      fc.property(TEXT, fc.nat(), fc.nat(), (text, a, b) => {
        const reading = read(text);
        const { tokens } = reading.english;
        const first = Math.min(a % (tokens.count + 1), b % (tokens.count + 1));
        const last = Math.max(a % (tokens.count + 1), b % (tokens.count + 1));
        const parties = partiesIn(reading, first, last);
        for (const party of parties) {
          expect(text.slice(party.start, party.end)).toBe(party.quote);
          expect(party.start).toBeGreaterThanOrEqual(tokens.start[first]!);
          expect(party.end).toBeLessThanOrEqual(tokens.end[last - 1]!);
        }
        expect(parties.map((party) => party.start)).toEqual(
          parties.map((party) => party.start).sort((x, y) => x - y),
        );
      }),
    );
  });

  it('finds the mentions within a span as a search through all of them does', () => {
    const text =
      'Eva Lind of Norway met the Kenyan president, Daniel Otieno. They met in Oslo; she flew home.';
    const found = read(text).layers.mentions;
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        expect(mentionsWithin(found, span)).toEqual(found.filter((mention) => covers(span, mention)));
      }),
    );
  });

  it('reports a name that two people share', () => {
    const text = 'Hassan Warfa met Hassan Dirie. Hassan left.';
    const { article, english } = read(text);
    const reasons: string[] = [];
    const found = mentions.read({ article, english, layers: {} }, ({ reason }) => reasons.push(reason));
    expect(reasons.some((reason) => reason.startsWith('two possible people: '))).toBe(true);
    expect(found.find((mention) => mention.quote === 'Hassan')?.firmness).toBe('tentative');
  });

  it('takes time in proportion to the text, however it repeats itself', () => {
    const seconds = (text: string) => {
      const { article, english } = read(text);
      const before = process.cpuUsage();
      mentions.read({ article, english, layers: {} }, () => {});
      return process.cpuUsage(before).user / 1e6;
    };
    const people = (count: number) =>
      Array.from(
        { length: count },
        (_, n) => `Mohamad ${'abcdefghij'[n % 10]!.toUpperCase()}ansa${n} met him, they said.`,
      ).join(' ');
    const list = (count: number) =>
      `${Array.from({ length: count }, () => 'Eva Lind').join(', ')} and they met their ministers.`;
    for (const text of [people, list]) {
      seconds(text(500));
      expect(seconds(text(4000))).toBeLessThan(Math.max(0.5, 40 * seconds(text(400))));
    }
  });
});
