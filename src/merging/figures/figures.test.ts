import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../model/index.ts';
import { composeEncounter } from '../encounters/compose.ts';
import { group } from '../group.ts';
import type { Item } from '../item.ts';
import { builder, item, when } from '../testing.ts';
import { composeFigure, figureGrouping, isFigure, occasionsOf } from './index.ts';

const build = builder();
const parties = [build.party('state/KE'), build.party('state/NO')];
const year = (value: string) => when(value, `${value}-01-01`, `${value}-12-31`);
const trade = { parties, period: year('2030') };

function figuresOf(items: readonly Item<Quantity>[]) {
  return group(figureGrouping, items).map((members) => composeFigure(members, new Map()));
}

describe('figures', () => {
  it('brings one value of one measure, pair and year together, however it is written', () => {
    const figures = figuresOf([
      item(build.quantity('a', '2.50', 9, 'USD', trade), '2031-02-01'),
      item(
        build.quantity('b', '2500', 6, 'USD', { ...trade, measure: 'two-way trade', bound: 'about' }),
        '2031-06-01',
      ),
      item(
        build.quantity('c', '2.5', 9, 'USD', {
          ...trade,
          measure: 'kenya-norway trade',
          parties: [parties[1]!],
        }),
        '2031-06-01',
      ),
    ]);
    expect(figures).toHaveLength(1);
    expect(figures[0]).toMatchObject({ bound: 'exact', period: { from: '2030-01-01', basis: 'text' } });
    expect(figures[0]?.parties.map(({ entity }) => entity)).toEqual(['state/KE', 'state/NO']);
  });

  it('takes a sum that nobody names for one within months where it is of two states, else within days', () => {
    const sum = (article: string, published: string, of: readonly Quantity['parties'][number][]) =>
      item(build.quantity(article, '46', 6, 'USD', { parties: of, measure: null }), published);
    expect(figuresOf([sum('a', '2031-02-01', parties), sum('b', '2031-05-01', parties)])).toHaveLength(1);
    const [kenya] = parties;
    expect(figuresOf([sum('a', '2031-02-01', [kenya!]), sum('b', '2031-05-01', [kenya!])])).toHaveLength(2);
  });

  it('keeps counts that are of nobody apart, unless the number tells', () => {
    const count = (article: string, value: string, published: string) =>
      item(
        build.quantity(article, value, 0, 'family', { kind: 'count', parties: [], measure: null }),
        published,
      );
    expect(figuresOf([count('a', '300', '2031-02-01'), count('b', '300', '2031-02-02')])).toHaveLength(2);
    expect(figuresOf([count('a', '314', '2031-02-01'), count('b', '314', '2031-02-02')])).toHaveLength(1);
  });

  it('follows what an article gives in brackets', () => {
    const figures = figuresOf([
      item(
        build.quantity('a', '26', 9, 'NOK', { ...trade, equivalents: [build.amount('2.5', 9, 'USD')] }),
        '2031-02-01',
      ),
      item(build.quantity('b', '2.5', 9, 'USD', trade), '2031-02-02'),
    ]);
    expect(figures).toMatchObject([{ unit: 'NOK', equivalents: [{ unit: 'USD' }] }]);
  });

  it('keeps other values, years, measures, pairs and targets apart', () => {
    const other = build.party('state/SE');
    expect(
      figuresOf([
        item(build.quantity('a', '2.5', 9, 'USD', trade), '2031-02-01'),
        item(build.quantity('b', '2.48', 9, 'USD', trade), '2031-02-01'),
        item(build.quantity('c', '2.5', 9, 'USD', { ...trade, period: year('2029') }), '2031-02-01'),
        item(build.quantity('d', '2.5', 9, 'USD', { ...trade, measure: 'exports to kenya' }), '2031-02-01'),
        item(build.quantity('e', '2.5', 9, 'USD', { ...trade, parties: [parties[0]!, other] }), '2031-02-01'),
        item(build.quantity('f', '2.5', 9, 'USD', { ...trade, standing: 'target' }), '2031-02-01'),
        item(build.quantity('g', '2.5', 9, 'EUR', trade), '2031-02-01'),
      ]),
    ).toHaveLength(7);
  });

  it('never lets a figure without a year bring two years together', () => {
    const figures = figuresOf([
      item(build.quantity('a', '2.5', 9, 'USD', trade), '2031-02-01'),
      item(build.quantity('b', '2.5', 9, 'USD', { ...trade, period: null }), '2031-03-01'),
      item(build.quantity('c', '2.5', 9, 'USD', { ...trade, period: year('2029') }), '2030-02-01'),
    ]);
    expect(figures).toHaveLength(2);
  });

  it('brings counts together by what is counted, not by the noun', () => {
    const count = (name: string, written: string, unit: string, more: Partial<Quantity> = {}) =>
      item(
        build.quantity(name, written, 0, unit, { kind: 'count', measure: null, parties, ...more }),
        '2031-02-01',
      );
    const crew = figuresOf([
      count('a', '14', 'crew member', { measure: 'crew members' }),
      count('b', '14', 'sailor'),
      count('c', '15', 'sailor'),
      count('d', '14', 'lorry'),
    ]);
    expect(crew.map(({ evidence, equivalents }) => [evidence.length, equivalents.length])).toEqual([
      [2, 0],
      [1, 0],
      [1, 0],
    ]);
  });

  it('knows that what is so since a day still is when it is told later', () => {
    const held = { kind: 'count', measure: 'engineers held' } as const;
    const since = (from: string) => ({ value: from, interval: { from, to: null }, quote: 'since January' });
    const reports = (later: string) => [
      item(build.quantity('a', '7', 0, 'engineer', { ...held, period: since('2031-01-01') }), '2031-02-01'),
      item(build.quantity('b', '7', 0, 'engineer', { ...held, period: since('2031-01-09') }), '2031-02-02'),
      item(build.quantity('c', '7', 0, 'engineer', held), later),
    ];
    expect(figuresOf(reports('2031-04-01'))).toHaveLength(1);
    expect(figuresOf(reports('2030-12-01'))).toHaveLength(2);
  });

  it('gives one occasion’s count no other’s', () => {
    const signed = { kind: 'count', measure: 'documents signed', parties: [] } as const;
    expect(
      figuresOf([
        item(build.quantity('a', '4', 0, 'document', signed), '2031-02-01'),
        item(build.quantity('b', '4', 0, 'cooperation document', signed), '2031-02-03'),
        item(build.quantity('c', '4', 0, 'document', signed), '2031-05-03'),
      ]),
    ).toHaveLength(2);
  });

  it('takes a promised sum and the sum paid for one, but no target for what was reached', () => {
    const aid = { measure: 'restoration of reefs', period: null, parties: [parties[0]!] };
    const two = (more: Partial<Quantity>) => [
      item(build.quantity('a', '75', 6, 'NOK', { ...more, standing: 'target' }), '2031-02-01'),
      item(build.quantity('b', '75', 6, 'NOK', more), '2031-02-20'),
    ];
    expect(figuresOf(two(aid))).toHaveLength(1);
    expect(figuresOf(two({ ...aid, measure: 'exports' }))).toHaveLength(2);
  });

  it('dates what was signed by the signing it is told with', () => {
    const signing = composeEncounter(
      [
        item(
          build.contact('a', 'signing', [], { status: 'held', when: when('2031-02-01', '2031-02-01') }),
          '2031-02-02',
        ),
      ],
      new Map(),
    );
    const occasionOf = occasionsOf([signing]);
    const signed = { kind: 'count', measure: 'documents signed' } as const;
    expect(occasionOf([build.quantity('a', '4', 0, 'document', signed)])).toMatchObject({
      from: '2031-02-01',
      basis: 'inferred',
    });
    expect(occasionOf([build.quantity('b', '4', 0, 'document', signed)])).toBeNull();
    expect(occasionOf([build.quantity('a', '4', 0, 'lorry', { ...signed, measure: 'lorries' })])).toBeNull();
  });

  it('knows which quantities say enough', () => {
    expect(isFigure(build.quantity('a', '7', 0, 'day', { kind: 'duration', measure: null, parties }))).toBe(
      false,
    );
    expect(isFigure(build.quantity('a', '7', 0, 'ship', { kind: 'count', measure: null }))).toBe(false);
    expect(isFigure(build.quantity('a', '7', 0, 'ship', { kind: 'count', measure: null, parties }))).toBe(
      true,
    );
  });
});
