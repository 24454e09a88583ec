import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  annotationId,
  type Contact,
  type ContactKind,
  type ContactStatus,
  type Dated,
} from '../model/index.ts';
import { addDays } from './days.ts';
import { encounterGrouping } from './encounters/grouping.ts';
import { group, neighboursOf } from './group.ts';
import { type Item, idOf } from './item.ts';
import { regroupItems } from './regroup.ts';

const PEOPLE = ['ingrid-lind', 'lind', 'tom-okello', 'okello', 'ana-reis'];

interface Draft {
  kind: ContactKind;
  status: ContactStatus;
  who: readonly string[];
  day: number | null;
  weekday: number | null;
  days: number | null;
  place: string | null;
  about: string | null;
}

const draft: fc.Arbitrary<Draft> = fc.record({
  kind: fc.constantFrom<ContactKind>('meeting', 'visit', 'call', 'summit', 'signing'),
  status: fc.constantFrom<ContactStatus>('held', 'planned', 'postponed'),
  who: fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 3 }),
  day: fc.option(fc.nat(60)),
  weekday: fc.option(fc.integer({ min: 1, max: 7 })),
  days: fc.option(fc.integer({ min: 1, max: 4 })),
  place: fc.option(fc.constantFrom('oslo', 'nairobi')),
  about: fc.option(
    fc.constantFrom('water', 'joint commission', 'joint commission on water', 'fish and water'),
  ),
});

const articles = fc.array(
  fc.record({ published: fc.option(fc.nat(60)), contacts: fc.array(draft, { minLength: 1, maxLength: 4 }) }),
  { minLength: 1, maxLength: 8 },
);

const START = '2023-03-01';

function toItems(
  drafts: readonly { published: number | null; contacts: readonly Draft[] }[],
): Item<Contact>[][] {
  return drafts.map(({ published, contacts }, article) => {
    const day = published === null ? null : addDays(START, published);
    const dated: Dated | null =
      day === null ? null : { from: day, to: day, basis: 'metadata', because: 'test' };
    return contacts.map((contact, at) => ({
      annotation: toContact(`article ${article}`, at, contact),
      published: dated,
    }));
  });
}

function toContact(article: string, at: number, contact: Draft): Contact {
  const span = { start: at * 10, end: at * 10 + 3 };
  const day = contact.day === null ? null : addDays(START, contact.day);
  const symbolic =
    contact.weekday === null
      ? null
      : { value: `XXXX-WXX-${contact.weekday}`, interval: null, quote: 'on a day' };
  return {
    id: annotationId(article, 'contacts', contact.kind, span),
    article,
    layer: 'contacts',
    ...span,
    quote: 'met',
    firmness: 'firm',
    kind: contact.kind,
    status: contact.status,
    participants: contact.who.map((name) => ({
      entity: `person/${name}`,
      name,
      ...span,
      quote: 'met',
      role: contact.kind === 'visit' ? 'guest' : 'participant',
      office: null,
    })),
    places:
      contact.place === null
        ? []
        : [{ entity: `place/${contact.place}`, name: contact.place, ...span, quote: 'met' }],
    when: day ? { value: day, interval: { from: day, to: day }, quote: day } : symbolic,
    days: contact.days,
    about: contact.about === null ? null : { ...span, quote: contact.about },
    forms: [],
    documents: [],
  };
}

/** Groups as sets of ids, in an order of their own. */
function shape(groups: readonly (readonly Item<Contact>[])[]): string[] {
  return groups.map((members) => members.map(idOf).sort().join(' ')).sort();
}

/** Adds article after article, touching only what `regroupItems` gives. */
function addOneByOne(batches: readonly Item<Contact>[][]): Item<Contact>[][] {
  let groups: Item<Contact>[][] = [];
  for (const batch of batches) groups = step(groups, batch, []);
  return groups;
}

function step(groups: Item<Contact>[][], added: readonly Item<Contact>[], removed: readonly Item<Contact>[]) {
  const again = regroupItems(encounterGrouping, added, removed, neighboursOf(encounterGrouping, groups));
  const touched = new Set([...again.flat(), ...removed].map(idOf));
  for (const members of groups) {
    const inside = members.filter((item) => touched.has(idOf(item))).length;
    if (inside > 0 && inside < members.length) throw new Error('a group was touched in part');
  }
  return [...groups.filter((members) => !members.some((item) => touched.has(idOf(item)))), ...again];
}

describe('grouping', () => {
  it('gives the same groups in any order', () => {
    fc.assert(
      fc.property(articles, fc.infiniteStream(fc.nat()), (drafts, keys) => {
        const items = toItems(drafts).flat();
        const shuffled = items
          .map((item) => ({ item, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ item }) => item);
        expect(shape(group(encounterGrouping, shuffled))).toEqual(shape(group(encounterGrouping, items)));
      }),
      { numRuns: 300 },
    );
  });

  it('gives a few articles at a time what it gives all at once', () => {
    fc.assert(
      fc.property(articles, fc.integer({ min: 1, max: 3 }), (drafts, atOnce) => {
        const own = toItems(drafts);
        const together = (some: typeof own) =>
          some.flatMap((_, at) => (at % atOnce === 0 ? [some.slice(at, at + atOnce).flat()] : []));
        const whole = shape(group(encounterGrouping, own.flat()));
        expect(shape(addOneByOne(together(own)))).toEqual(whole);
        expect(shape(addOneByOne(together([...own].reverse())))).toEqual(whole);
      }),
      { numRuns: 200 },
    );
  });

  it('forgets an article as if it had never been there', () => {
    fc.assert(
      fc.property(articles, fc.nat(), (drafts, pick) => {
        const batches = toItems(drafts);
        const gone = pick % batches.length;
        const without = batches.filter((_, at) => at !== gone);
        const after = step(addOneByOne(batches), [], batches[gone] ?? []);
        expect(shape(after)).toEqual(shape(group(encounterGrouping, without.flat())));
      }),
      { numRuns: 150 },
    );
  });
});
