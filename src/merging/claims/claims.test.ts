import { describe, expect, it } from 'vitest';
import { group } from '../group.ts';
import { builder, item } from '../testing.ts';
import { claimGrouping, composeClaim } from './index.ts';

const build = builder();
const lind = build.party('person/astrid-lind');
const surname = build.party('person/lind');
const okello = build.party('person/james-okello');

function claimsOf(items: Parameters<typeof group<ReturnType<typeof build.statement>>>[1]) {
  return group(claimGrouping, items).map((members) => composeClaim(members, new Map()));
}

describe('claims', () => {
  it('links a quotation to a part of it in another outlet', () => {
    const claims = claimsOf([
      item(build.statement('a', lind, 'We did not travel all this way to hand out fines.'), '2031-04-02'),
      item(build.statement('b', surname, 'travel all this way to hand out', { mode: 'mixed' }), '2031-04-08'),
    ]);
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({
      words: 'We did not travel all this way to hand out fines.',
      speaker: { name: 'Astrid Lind' },
    });
    expect(claims[0]?.wordings.map(({ mode }) => mode)).toEqual(['direct', 'mixed']);
    expect(claims[0]?.said).toMatchObject({ from: null, to: '2031-04-02', basis: 'inferred' });
  });

  it('links a short quotation only when it is word for word the same', () => {
    expect(
      claimsOf([
        item(build.statement('a', lind, 'We can do both.'), '2031-04-02'),
        item(build.statement('b', lind, 'We can do both'), '2031-04-03'),
        item(build.statement('c', lind, 'We can do more'), '2031-04-03'),
      ]),
    ).toHaveLength(2);
  });

  it('keeps stock phrases apart', () => {
    expect(
      claimsOf([
        item(
          build.statement('a', lind, 'Norway and Kenya have strong cooperation in fisheries and trade'),
          '2031-04-02',
        ),
        item(
          build.statement('b', lind, 'Kenya and Norway will widen their cooperation in health and trade'),
          '2031-04-03',
        ),
      ]),
    ).toHaveLength(2);
  });

  it('links reported speech by its words', () => {
    const indirect = { mode: 'indirect', quotations: [] } as const;
    expect(
      claimsOf([
        item(build.statement('a', lind, 'the ferry line would open before winter', indirect), '2031-04-02'),
        item(
          build.statement('b', surname, 'the ferry line would open before the winter season', indirect),
          '2031-04-03',
        ),
        item(build.statement('c', surname, 'the railway would never open', indirect), '2031-04-03'),
      ]),
    ).toHaveLength(2);
  });

  it('keeps other speakers, denials and later years apart', () => {
    const words = 'The harbour was never closed to anybody';
    expect(
      claimsOf([
        item(build.statement('a', lind, words), '2031-04-02'),
        item(build.statement('b', okello, words), '2031-04-02'),
        item(build.statement('c', lind, words, { negated: true }), '2031-04-02'),
        item(build.statement('d', lind, words), '2032-04-02'),
      ]),
    ).toHaveLength(4);
  });

  it('never lets an undated article bring two years together', () => {
    const words = 'The harbour was never closed to anybody';
    const claims = claimsOf([
      item(build.statement('a', lind, words), '2031-04-02'),
      item(build.statement('b', lind, words)),
      item(build.statement('c', lind, words), '2032-04-02'),
    ]);
    expect(claims.map(({ evidence }) => evidence.map(({ article }) => article)).sort()).toEqual([
      ['a', 'b'],
      ['c'],
    ]);
  });

  it('keeps the source where nobody could be named', () => {
    const unnamed = { speaker: null, source: { start: 0, end: 20, quote: 'a ministry spokesman' } };
    expect(
      claimsOf([item(build.statement('a', null, 'Talks are under way.', unnamed), '2031-04-02')]),
    ).toMatchObject([{ speaker: null, source: 'a ministry spokesman' }]);
  });
});
