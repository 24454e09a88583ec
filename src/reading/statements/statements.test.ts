import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../model/index.ts';
import { isGrounded } from '../grounding.ts';
import { mentions } from '../mentions/index.ts';
import { readingOf } from '../testing.ts';
import { times } from '../times/index.ts';
import { speakerAt, statements } from './index.ts';

function readAll(text: string): readonly Statement[] {
  return statements.read(readingOf(text, '2024-05-06', [mentions, times]), () => {});
}

/** What was said; attitudes and topics have tests of their own. */
function read(text: string): readonly Statement[] {
  return readAll(text).filter(({ act }) => act === undefined);
}

/** What is looked at of a statement: source, cue, content. */
const shown = (text: string) =>
  read(text).map(({ source, cue, content }) => [
    source?.quote ?? null,
    cue.quote,
    ...content.map(({ quote }) => quote),
  ]);

describe('attitudes and topics', () => {
  it.each<[string, (string | null)[][]]>([
    ['Kenya wants Norway to sign the treaty.', [['attitude', 'Kenya', 'wants', 'Norway to sign the treaty']]],
    ['Lind hopes that the talks will resume.', [['attitude', 'Lind', 'hopes', 'the talks will resume']]],
    ['Okello is expected to visit Oslo.', [['attitude', null, 'is expected', 'Okello', 'to visit Oslo']]],
    ['Lind discussed the pier with Okello.', [['topic', 'Lind', 'discussed', 'the pier with Okello']]],
    [
      'Lind was asked by a reporter whether the pier was safe.',
      [['topic', 'a reporter', 'was asked', 'whether the pier was safe']],
    ],
    // What is said holds them already.
    ['Lind said Kenya wants a new pier.', [[null, 'Lind', 'said', 'Kenya wants a new pier']]],
    ['“Kenya wants a new pier,” Lind said.', [[null, 'Lind', 'said', 'Kenya wants a new pier']]],
    ['Kenya supports the plan, Lind said.', [[null, 'Lind', 'said', 'Kenya supports the plan']]],
    ['Its figures show that the pier will last.', [['finding', 'Its figures', 'show', 'the pier will last']]],
    ['The pier is safe, the survey found.', [['finding', 'the survey', 'found', 'The pier is safe']]],
    ['The plan was backed by Oslo.', [['attitude', 'Oslo', 'was backed by', 'The plan']]],
    ['Okello sees the port as a gift.', [['attitude', 'Okello', 'sees', 'the port as a gift']]],
    ['Lind has long opposed the tariff.', [['attitude', 'Lind', 'has long opposed', 'the tariff']]],
    ['Lind told Okello to leave.', [[null, 'Lind', 'told', 'Okello to leave']]],
    ['Lind showed her passport and found a seat.', []],
    ['The ministry planted a tree.', []],
  ])('%s', (text, expected) => {
    const told = readAll(text).map(({ act, source, cue, content }) => [
      act ?? null,
      source?.quote ?? null,
      cue.quote,
      ...content.map(({ quote }) => quote),
    ]);
    expect(told).toEqual(expected);
  });

  it('are nobody’s words', () => {
    const text = 'Kenya wants Norway to sign the treaty.';
    expect(speakerAt(readAll(text), { start: 19, end: 37 })).toBeNull();
  });
});

describe('what belongs to whom', () => {
  it.each<[string, (string | null)[][]]>([
    [
      '“Is it safe?” asked Lind. Okello answered, “Ask the mason.”',
      [
        ['Lind', 'asked', 'Is it safe?'],
        ['Okello', 'answered', 'Ask the mason'],
      ],
    ],
    [
      '“It is safe,” Lind said before adding: “Today.”',
      [
        ['Lind', 'said', 'It is safe'],
        ['Lind', 'adding', 'Today'],
      ],
    ],
    [
      '“It is safe,” Lind told a full hall, then sat. “It was dear.”',
      [['Lind', 'told', 'It is safe', 'It was dear']],
    ],
    ['Lind left the United States of America a richer woman.', []],
    ['Trade, which Lind says is up, will fall.', [['Lind', 'says', 'is up']]],
    ['The decree, which Lind called “a gift”, is old.', [['Lind', 'called', 'a gift']]],
    ['Ana Lind: “The pier is safe.”', [['Ana Lind', ':', 'The pier is safe']]],
    ['It was the best of the many things the envoy said.', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('what a cue reports', () => {
  it.each<[string, (string | null)[][]]>([
    ['The bridge, Lind said, would open in June.', [['Lind', 'said', 'The bridge', 'would open in June']]],
    [
      'That, she said, was a matter for the courts.',
      [['she', 'said', 'That', 'was a matter for the courts']],
    ],
    [
      'The bridge would open in June, Lind said, adding that it was paid for.',
      [
        ['Lind', 'said', 'The bridge would open in June'],
        ['Lind', 'adding', 'it was paid for'],
      ],
    ],
    [
      'According to an envoy, Kenya has promised to pay the fishermen.',
      [
        ['an envoy', 'According to', 'Kenya has promised to pay the fishermen'],
        ['Kenya', 'has promised', 'to pay the fishermen'],
      ],
    ],
    [
      'Lind told the press that she had “asked a friend a frank question and received a frank answer”.',
      [['Lind', 'told', 'she had “asked a friend a frank question and received a frank answer”']],
    ],
    ['Lind argued against the tariff.', [['Lind', 'argued against', 'the tariff']]],
    [
      'Lind remained confident that the port would open.',
      [['Lind', 'remained confident', 'the port would open']],
    ],
    ['As Lind told reporters in Oslo, the fleet stays.', [['Lind', 'told', 'the fleet stays']]],
    ['Lind said the talks had failed, and she flew home.', [['Lind', 'said', 'the talks had failed']]],
    [
      'Lind praised the accord and said it would hold.',
      [
        ['Lind', 'praised', 'the accord'],
        ['Lind', 'said', 'it would hold'],
      ],
    ],
    ['The envoy has left, it was announced on Monday.', [[null, 'was announced', 'The envoy has left']]],
    [
      '“Enough,” Lind said, adding, “We leave.”',
      [
        ['Lind', 'said', 'Enough'],
        ['Lind', 'adding', 'We leave'],
      ],
    ],
    [
      'In the words of President Okello, “a river has no flag”.',
      [['President Okello', 'In the words of', 'a river has no flag']],
    ],
    ['“Enough!” barked the general as he left.', [['the general', 'barked', 'Enough!']]],
    ['Her answer was short: “Never.”', [['Her', 'answer', 'Never']]],
    [
      'Sources close to the talks said the draft was dead.',
      [['Sources close to the talks', 'said', 'the draft was dead']],
    ],
    ["Oslo's claim that the ship had left drew laughter.", [['Oslo', 'claim', 'the ship had left']]],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    'The novel “The Last Consul” was given to the delegates.',
    'Okello declined to comment.',
    'Nobody said a word.',
    'The report runs to 340 pages and the swing states voted late.',
    'The minister will say tomorrow whether the port is to close.',
    'According to plan, the ferries sailed at noon.',
    'Lind called Okello on Monday.',
  ])('nothing: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('the speaker', () => {
  const text =
    'Norwegian Foreign Minister Anna Lind met Kenyan President Daniel Okello on Monday. ' +
    '“We asked President Okello for patience,” Lind said after a meeting with Okello. “He has none.”\n\n' +
    'She added that the talks would go on.';

  it('is never a name inside the quotation', () => {
    const [, said] = read(text).filter(({ mode }) => mode === 'direct' || mode === 'indirect');
    expect(said?.speaker?.name).toBe('Anna Lind');
    expect(read(text).map(({ speaker }) => speaker?.name)).not.toContain('Daniel Okello');
  });

  it('goes on through the paragraph and with the pronoun', () => {
    const found = read(text);
    expect(found.find(({ cue }) => cue.quote === 'said')?.content.map(({ quote }) => quote)).toEqual([
      'We asked President Okello for patience',
      'He has none',
    ]);
    expect(found.find(({ cue }) => cue.quote === 'added')?.speaker?.name).toBe('Anna Lind');
  });

  it('is whose words a span is', () => {
    const found = read(text);
    const at = (words: string) => {
      const start = text.indexOf(words);
      return speakerAt(found, { start, end: start + words.length })?.name ?? null;
    };
    expect(at('for patience')).toBe('Anna Lind');
    expect(at('He has none')).toBe('Anna Lind');
    expect(at('would go on')).toBe('Anna Lind');
    expect(at('met Kenyan')).toBeNull();
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'said',
    'told',
    'that',
    ',',
    ':',
    '.',
    '?',
    '“',
    '”',
    '"',
    '‘',
    '’',
    'Lind',
    'Okello',
    'the',
    'minister',
    'and',
    'who',
    'according',
    'to',
    'claim',
    'would',
    'not',
    'was',
    'adding',
    '\n\n',
    '—',
    '(',
    ')',
    'called',
    'a',
    'in',
    'words',
    'of',
    "'s",
    'wants',
    'hopes',
    'asked',
    'about',
    'is',
    'expected',
    'to',
    'what',
    'as',
  );

  it('never throws, and every quote is in the text', () => {
    const texts = fc.oneof(
      fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const statement of readAll(text)) {
          expect(isGrounded(statement, text)).toBe(true);
          for (const part of [
            statement.cue,
            ...statement.content,
            ...(statement.source ? [statement.source] : []),
          ])
            expect(statement.start <= part.start && part.end <= statement.end).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([', and said', 'Lind told Okello, ', 'Lind, who said that ', '“a,” he said ', '“ said '])(
    'takes time in proportion: %s',
    (unit) => {
      const time = (length: number) => {
        const reading = readingOf(unit.repeat(length / unit.length), null, [times]);
        const whole = { ...reading, layers: { ...reading.layers, mentions: [] } };
        // The least of some runs: others use the machine too.
        const runs = [1, 2, 3].map(() => {
          const start = performance.now();
          statements.read(whole, () => {});
          return performance.now() - start;
        });
        return Math.min(...runs);
      };
      time(4000);
      expect(time(32_000)).toBeLessThan(40 * Math.max(time(4000), 5));
    },
  );
});
