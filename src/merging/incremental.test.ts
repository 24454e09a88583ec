import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pledge, Quantity, Statement } from '../model/index.ts';
import { claimGrouping, composeClaim } from './claims/index.ts';
import { commitmentGrouping, composeCommitment } from './commitments/index.ts';
import { composeFigure, figureGrouping } from './figures/index.ts';
import { type Grouping, group, neighboursOf } from './group.ts';
import { byPublication, type Item, idOf, type MergedAnnotation } from './item.ts';
import { regroupItems } from './regroup.ts';
import { builder, item, when } from './testing.ts';

const days = [null, '2031-01-02', '2031-01-09', '2031-03-01', '2032-01-02'];
const words = [
  'the harbour will open before the winter',
  'the harbour would open before winter comes',
  'open the harbour',
  'sign the treaty on herring',
  'strengthen cooperation in herring',
  'pay for the lighthouse',
];
const people = ['person/astrid-lind', 'person/lind', 'person/james-okello', 'state/NO', 'state/KE'];

const written = fc.record({
  article: fc.nat(5),
  day: fc.constantFrom(...days),
  words: fc.constantFrom(...words),
  who: fc.constantFrom(...people),
  other: fc.option(fc.constantFrom(...people)),
  value: fc.constantFrom('2.5', '2.50', '2.48', '640'),
  year: fc.constantFrom(null, '2030', '2031', '203'),
  turn: fc.nat(3),
});

type Written = typeof written extends fc.Arbitrary<infer W> ? W : never;

/** Articles have one day each. */
const corpus = fc
  .array(written, { maxLength: 14 })
  .map((all) =>
    all.map((one) => ({ ...one, day: all.find(({ article }) => article === one.article)?.day ?? null })),
  );

function interval(year: string | null) {
  if (year === null) return null;
  return year.length === 4
    ? when(year, `${year}-01-01`, `${year}-12-31`)
    : when(`${year}`, null, `${year}9-12-31`);
}

function statements(all: readonly Written[]): Item<Statement>[] {
  const build = builder();
  return all.map(({ article, day, words, who, turn }) => {
    const indirect = turn === 1 ? ({ mode: 'indirect', quotations: [] } as const) : {};
    return item(
      build.statement(`article ${article}`, build.party(who), words, { negated: turn === 2, ...indirect }),
      day,
    );
  });
}

function quantities(all: readonly Written[]): Item<Quantity>[] {
  const build = builder();
  return all.map(({ article, day, who, other, value, year, turn }) =>
    item(
      build.quantity(`article ${article}`, value, 9, 'USD', {
        parties: [who, ...(other ? [other] : [])].map((key) => build.party(key)),
        period: interval(year),
        measure: ['total trade', 'trade', 'exports', null][turn] ?? null,
        equivalents: turn === 0 ? [build.amount('26', 9, 'NOK')] : [],
      }),
      day,
    ),
  );
}

function pledges(all: readonly Written[]): Item<Pledge>[] {
  const build = builder();
  return all.map(({ article, day, words, who, other, year, turn }) =>
    item(
      build.pledge(`article ${article}`, [build.party(who)], words, {
        strength: (['agreed', 'invited', 'pledged', 'proposed'] as const)[turn] ?? 'agreed',
        counterparties: other ? [build.party(other)] : [],
        deadline: interval(year),
      }),
      day,
    ),
  );
}

function properties<A extends MergedAnnotation>(
  name: string,
  grouping: Grouping<A>,
  make: (all: readonly Written[]) => Item<A>[],
  compose: (members: readonly Item<A>[]) => unknown,
) {
  const inOrder = (groups: readonly (readonly Item<A>[])[]) =>
    [...groups].sort((a, b) => (idOf(a[0]!) < idOf(b[0]!) ? -1 : 1)).map(compose);

  describe(name, () => {
    it('are the same in any order', () => {
      fc.assert(
        fc.property(corpus, fc.infiniteStream(fc.nat()), (all, numbers) => {
          const items = make(all);
          const shuffled = items
            .map((one) => ({ one, at: numbers.next().value }))
            .sort((a, b) => a.at - b.at);
          const again = shuffled.map(({ one }) => one);
          expect(inOrder(group(grouping, again))).toEqual(inOrder(group(grouping, items)));
        }),
      );
    });

    it('hold every item once, and agree on what is the same', () => {
      fc.assert(
        fc.property(corpus, (all) => {
          const items = make(all);
          const groups = group(grouping, items);
          expect(groups.flat().map(idOf).sort()).toEqual(items.map(idOf).sort());
          const finds = (a: Item<A>, b: Item<A>) =>
            grouping.seeks(a).some((key) => grouping.keys(b).includes(key));
          const pairs = items.flatMap((a) => items.map((b) => [a, b] as const));
          const lopsided = pairs.filter(
            ([a, b]) =>
              grouping.same(a, b) !== grouping.same(b, a) ||
              (grouping.same(a, b) && finds(a, b) !== finds(b, a)),
          );
          expect(lopsided).toEqual([]);
        }),
      );
    });

    it('come out the same however many articles come at once, and after one is taken away', () => {
      fc.assert(
        fc.property(corpus, fc.integer({ min: 1, max: 3 }), (all, atOnce) => {
          const items = make(all);
          const articles = [...new Set(items.map(({ annotation }) => annotation.article))];
          let groups: Item<A>[][] = [];
          const change = (added: readonly Item<A>[], removed: readonly Item<A>[]) => {
            const again = regroupItems(grouping, added, removed, neighboursOf(grouping, groups));
            const ids = new Set([...again.flat(), ...removed].map(idOf));
            groups = [...groups.filter((members) => !members.some((one) => ids.has(idOf(one)))), ...again];
          };
          for (let at = 0; at < articles.length; at += atOnce) {
            const coming = articles.slice(at, at + atOnce);
            change(
              items.filter(({ annotation }) => coming.includes(annotation.article)),
              [],
            );
          }
          expect(inOrder(groups)).toEqual(inOrder(group(grouping, [...items].sort(byPublication))));
          const [first] = articles;
          const gone = items.filter(({ annotation }) => annotation.article === first);
          change([], gone);
          expect(inOrder(groups)).toEqual(
            inOrder(
              group(
                grouping,
                items.filter((one) => !gone.includes(one)),
              ),
            ),
          );
        }),
        { numRuns: 60 },
      );
    });
  });
}

properties('claims', claimGrouping, statements, (members) => composeClaim(members, new Map()));
properties('figures', figureGrouping, quantities, (members) => composeFigure(members, new Map()));
properties('commitments', commitmentGrouping, pledges, (members) => composeCommitment(members, new Map()));
