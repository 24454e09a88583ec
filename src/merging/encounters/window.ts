import type { Contact, ContactKind } from '../../model/index.ts';
import { resolveValue } from '../../reading/times/index.ts';
import { addDays, lengthOf, widened } from '../days.ts';
import type { Tier } from '../group.ts';
import { closed, type Days, type Item, isUndated } from '../item.ts';
import { remember } from '../remember.ts';

/** An encounter stated to within a month can be told from the next one of the same parties. */
const ANCHORED_WITHIN_DAYS = 31;
/** How long after a contact the news still reports it without a date. */
const REPORTED_WITHIN_DAYS = 10;
/** How far ahead the news announces a contact without a date. */
export const ANNOUNCED_AHEAD_DAYS = 180;

/** The days the words give, with the length of a visit counted from its start. */
export function statedDays(contact: Contact): Days | null {
  const days = closed(contact.when?.interval);
  if (days === null || lengthOf(days) > ANCHORED_WITHIN_DAYS) return null;
  if (contact.kind === 'visit' && contact.days !== null && lengthOf(days) === 1 && contact.days > 1) {
    return { from: days.from, to: addDays(days.from, contact.days - 1) };
  }
  return days;
}

/** The days in which the contact must lie, from its own words or its article's date; null when nothing tells. */
export const windowOf = remember((item: Item<Contact>): Days | null => {
  const contact = item.annotation;
  const stated = statedDays(contact);
  if (stated) return stated;
  const wide = closed(contact.when?.interval);
  if (wide) return wide;
  const published = closed(item.published);
  if (published === null) return null;
  if (isUndated(item)) return published;
  const when = contact.when && (contact.when.interval ?? resolveValue(contact.when.value, published));
  if (when) return closed(when) ?? cut(when, published);
  switch (contact.status) {
    case 'held':
    case 'denied':
      return { from: addDays(published.from, -REPORTED_WITHIN_DAYS), to: published.to };
    case 'planned':
    case 'confirmed':
      return { from: published.from, to: addDays(published.to, ANNOUNCED_AHEAD_DAYS) };
    case 'postponed':
    case 'cancelled':
      return {
        from: addDays(published.from, -REPORTED_WITHIN_DAYS),
        to: addDays(published.to, ANNOUNCED_AHEAD_DAYS),
      };
  }
});

/** An interval open on one side, closed by how far news looks from its publication; "by March" lies ahead. */
function cut(interval: { from: string | null; to: string | null }, published: Days): Days {
  const reach = widened(published, ANNOUNCED_AHEAD_DAYS);
  if (interval.to !== null && interval.to > published.to)
    return { from: interval.from ?? published.from, to: interval.to };
  return { from: interval.from ?? reach.from, to: interval.to ?? reach.to };
}

export const tierOf = remember((item: Item<Contact>): Tier => {
  if (statedDays(item.annotation) && namesItsParties(item.annotation)) return 0;
  return isUndated(item) ? 2 : 1;
});

/** States alone don't tell whose meeting it was: leaders and ministers meet in the same week. */
function namesItsParties(contact: Contact): boolean {
  const named = contact.participants.filter((party) => !party.entity.startsWith('state/')).length;
  return named >= PARTIES_NAMED[contact.kind];
}

const PARTIES_NAMED: Readonly<Record<ContactKind, number>> = {
  visit: 1,
  meeting: 2,
  call: 2,
  summit: 0,
  signing: 0,
  address: 1,
  ruling: 1,
  announcement: 1,
};
