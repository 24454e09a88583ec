import { expect, it } from 'vitest';
import type { Contact, Participant } from '../model/index.ts';
import { addDays } from './days.ts';
import { encounterGrouping } from './encounters/grouping.ts';
import { type Grouping, group, neighboursOf } from './group.ts';
import type { Item } from './item.ts';
import { regroupItems } from './regroup.ts';
import { builder, item, when } from './testing.ts';

const build = builder();

function meeting(article: string, host: string, guest: string, day: string): Item<Contact> {
  const both = [host, guest].map(
    (name): Participant => ({ ...build.party(`person/${name}`), role: 'participant' }),
  );
  return item(build.contact(article, 'meeting', both, { when: when(day, day) }), day);
}

/** How often two items are compared, and how many are looked up, when one more comes to these. */
function costOfOneMore(stored: readonly Item<Contact>[], more: Item<Contact>): number {
  let cost = 0;
  const counting: Grouping<Contact> = {
    ...encounterGrouping,
    same: (a, b) => {
      cost += 1;
      return encounterGrouping.same(a, b);
    },
    follow: (items, among) => {
      cost += items.length * among.length;
      return encounterGrouping.follow(items, among);
    },
  };
  const neighbours = neighboursOf(encounterGrouping, group(encounterGrouping, stored));
  regroupItems(counting, [more], [], {
    ...neighbours,
    under: (keys) => {
      const found = neighbours.under(keys);
      cost += found.length;
      return found;
    },
  });
  return cost;
}

it('costs the same however many encounters of others there are', () => {
  const others = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      meeting(`other ${at}`, `host${at} abara${at}`, `guest${at} ostrov${at}`, addDays('2031-01-01', at)),
    );
  const own = meeting('own', 'ragna-holt', 'kwesi-adom', '2031-02-03');
  const again = meeting('more', 'ragna-holt', 'kwesi-adom', '2031-02-03');
  expect(costOfOneMore([own, ...others(20)], again)).toBe(costOfOneMore([own, ...others(400)], again));
});

it('costs in proportion to the reports of the encounter', () => {
  const reports = (count: number) =>
    Array.from({ length: count }, (_, at) => meeting(`report ${at}`, 'holt', 'adom', '2031-02-03'));
  const more = meeting('more', 'ragna-holt', 'kwesi-adom', '2031-02-03');
  const [few, many] = [costOfOneMore(reports(30), more), costOfOneMore(reports(300), more)];
  expect(many).toBeLessThan(11 * few);
});

it('costs no more for reports without a day of their own', () => {
  const reports = (count: number) =>
    Array.from({ length: count }, (_, at) => {
      const { annotation, published } = meeting(`report ${at}`, 'holt', 'adom', '2031-02-03');
      return at % 2 === 0
        ? { annotation, published }
        : { annotation: { ...annotation, when: null }, published };
    });
  const more = meeting('more', 'ragna-holt', 'kwesi-adom', '2031-02-03');
  const [few, many] = [costOfOneMore(reports(30), more), costOfOneMore(reports(300), more)];
  expect(many).toBeLessThan(11 * few);
});
