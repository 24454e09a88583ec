import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Encounter, Evidence, Figure } from '../../model/index.ts';
import { composeEncounter } from '../encounters/compose.ts';
import { composeFigure } from '../figures/index.ts';
import { article, builder, item } from '../testing.ts';
import { coverageOf, silences } from './index.ts';
import { originsOf } from './origins.ts';
import { topicsOf } from './topics.ts';

const build = builder();
const PEOPLE = ['astrid-lind', 'james-okello'].map((name) => ({
  ...build.party(`person/${name}`),
  role: 'participant' as const,
}));

/** Sixty words and more that touch on no topic. */
const FILLER =
  'The two of them shook hands on the steps and went inside, where a table had been laid with cups and a plate of pears. ' +
  'Nobody spoke for a while. Then the older one asked about the snow, the younger one laughed, and the door was closed. ' +
  'When they came out again, an hour had gone by; both looked content, and one of them waved to the people behind the rope. ' +
  'Their cars left soon after, one to the left and one to the right.';

function told(id: string, words: string, more: Partial<Article> = {}): Article {
  return article(id, `${FILLER} ${words}`, '2031-05-20', { outlet: `Outlet ${id}`, ...more });
}

function meetingIn(
  articles: readonly Article[],
  status: (id: string) => 'held' | 'planned' = () => 'held',
): Encounter {
  return composeEncounter(
    articles.map(({ id }) =>
      item(build.contact(id, 'meeting', PEOPLE, { status: status(id) }), '2031-05-20'),
    ),
    new Map(),
  );
}

const NOTHING = { encounters: [], claims: [], figures: [], commitments: [] };

describe('topics', () => {
  it('needs one strong cue or two others', () => {
    const topics = (words: string) => [...topicsOf(told('a', words)).keys()];
    expect(topics('')).toEqual([]);
    expect(topics('They also spoke of sanctions.')).toEqual(['sanctions']);
    expect(topics('The judge was late.')).toEqual([]);
    expect(topics('The judge was late. No lawyer came.')).toEqual(['courts and inquiries']);
    expect(topics('Human rights were not on the list.')).toContain('human rights and press');
    expect(topics('Two delegates sparred over a bill.')).toEqual(['diplomatic quarrels']);
    expect(topics('The developer has no permit yet.')).toEqual(['business and licences']);
  });

  it('shows the sentence, as it stands in the text', () => {
    const one = told('a', 'They also spoke of sanctions.');
    const evidence = topicsOf(one).get('sanctions') as Evidence;
    expect(evidence.quote).toBe('They also spoke of sanctions.');
    expect(one.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  });

  it('never throws, and only quotes what is there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const one = article('a', text);
        for (const { start, end, quote } of topicsOf(one).values())
          expect(one.text.slice(start, end)).toBe(quote);
      }),
    );
  });
});

describe('origins', () => {
  const wire = told(
    'a',
    'The ferry would run from June, they said, and the price of a ticket was still to be set.',
    { outlet: 'Tern Wire' },
  );
  const credited = told('b', 'Other words altogether.', {
    outlet: 'The Fathom',
    credit: 'Tern Wire',
    text: 'Nothing like it.',
  });
  const copied = told(
    'c',
    'The ferry would run from June, they said, and the price of a ticket was still to be set.',
    { outlet: 'Bay Post' },
  );
  const own = article(
    'd',
    'A different story, written from nothing but the notes of its author, with no line of it taken from anybody else at all.',
    '2031-05-20',
    { outlet: 'Skua Times' },
  );
  const nameless = article('e', 'Yet another story.', null, { title: 'A meeting' });

  it('count an agency and all that carry its copy once', () => {
    expect(
      originsOf([own, copied, credited, wire, nameless]).map(({ name, articles, carriedBy }) => ({
        name,
        articles,
        carriedBy,
      })),
    ).toEqual([
      { name: 'A meeting', articles: ['e'], carriedBy: [] },
      { name: 'Skua Times', articles: ['d'], carriedBy: ['Skua Times'] },
      { name: 'Tern Wire', articles: ['a', 'b', 'c'], carriedBy: ['Bay Post', 'Tern Wire', 'The Fathom'] },
    ]);
  });

  it('are the same in any order', () => {
    const all = [wire, credited, copied, own, nameless];
    const expected = originsOf(all);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(originsOf(shuffled)).toEqual(expected);
      }),
    );
  });
});

describe('coverage', () => {
  const sanctions = 'They also spoke of sanctions.';
  /** Texts unlike each other, so that they are origins of their own. */
  const unlike = (id: string, words: string, more: Partial<Article> = {}) =>
    article(
      id,
      `${FILLER.split(' ')
        .reverse()
        .map((word, at) => (at % 3 === id.charCodeAt(0) % 3 ? `${word}${id}` : word))
        .join(' ')}. ${words}`,
      '2031-05-20',
      { outlet: `Outlet ${id}`, ...more },
    );
  const [a, b, c] = [unlike('a', sanctions), unlike('b', ''), unlike('c', sanctions)];

  it('has a column for each origin and a row for what one of them reports', () => {
    const matrix = coverageOf(
      meetingIn([a, b, c]),
      NOTHING,
      [],
      [a, b, c, unlike('z', 'Trade and exports.')],
    );
    expect(matrix.origins.map(({ name }) => name)).toEqual(['Outlet a', 'Outlet b', 'Outlet c']);
    expect(matrix.rows.map(({ about, cells }) => [about, cells.map(({ cell }) => cell)])).toEqual([
      ['sanctions', ['reports', 'silent', 'reports']],
    ]);
    expect(
      silences(matrix).map(({ row, silent, of }) => [row.about, silent.map(({ name }) => name), of]),
    ).toEqual([['sanctions', ['Outlet b'], 3]]);
  });

  it('takes no silence from what was not captured', () => {
    const cut = article('b', 'They met.', '2031-05-20', { outlet: 'Outlet b' });
    const matrix = coverageOf(meetingIn([a, cut]), NOTHING, [], [a, cut]);
    expect(matrix.rows[0]?.cells.map(({ cell }) => cell)).toEqual(['reports', 'not captured']);
    expect(silences(matrix)).toEqual([]);
  });

  it('knows what was announced of it, and no silence of who only announced it', () => {
    const matrix = coverageOf(
      meetingIn([a, b, c], (id) => (id === 'a' ? 'planned' : 'held')),
      NOTHING,
      [],
      [a, b, c],
    );
    expect(matrix.origins.map(({ name }) => name)).toEqual(['Outlet b', 'Outlet c', 'Outlet a']);
    for (const { cells } of matrix.rows) expect(cells.at(-1)?.cell).not.toBe('silent');
    expect(matrix.rows.some(({ cells }) => cells.at(-1)?.cell === 'reports')).toBe(true);
  });

  it('shows who contradicts what others report', () => {
    const figure = (id: string, written: string): Figure =>
      composeFigure([item(build.quantity(id, written, 9, 'USD'), '2031-05-20')], new Map());
    const both = composeFigure(
      ['a', 'c'].map((id) => item(build.quantity(id, '2.5', 9, 'USD'), '2031-05-20')),
      new Map(),
    );
    const other = figure('b', '3.2');
    const conflict = {
      type: 'conflict' as const,
      about: 'trade',
      explanation: '',
      sides: [both, other].map(({ id, evidence }) => ({ words: '', record: id, evidence: evidence[0]! })),
    };
    const matrix = coverageOf(
      meetingIn([a, b, c]),
      { ...NOTHING, figures: [both, other] },
      [conflict],
      [a, b, c],
    );
    expect(
      matrix.rows
        .filter(({ record }) => record !== null)
        .map(({ record, cells }) => [record, cells.map(({ cell }) => cell)]),
    ).toEqual([[both.id, ['reports', 'contradicts', 'reports']]]);
  });
});
