import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../model/index.ts';
import { group } from '../group.ts';
import type { Item } from '../item.ts';
import { builder, item, when } from '../testing.ts';
import { composeFigure, figureGrouping, isFigure } from './index.ts';

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
