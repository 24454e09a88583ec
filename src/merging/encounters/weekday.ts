import type { Contact } from '../../model/index.ts';
import { addDays, dayNumber } from '../days.ts';
import type { Days, Item } from '../item.ts';

/** TIMEX3 has no year or week here: only the day of the week is known. */
const WEEKDAY = /^XXXX-WXX-([1-7])/;

/** ISO weekday of a contact that only says "on Wednesday": 1 Monday to 7 Sunday. */
export function weekdayOf(contact: Contact): number | null {
  const found = WEEKDAY.exec(contact.when?.value ?? '');
  return found ? Number(found[1]) : null;
}

function isoWeekday(day: string): number {
  // Day 0, 1970-01-01, was a Thursday.
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The first and the last day of a window that fall on that weekday; null when none does. */
export function weekdaysIn(window: Days, weekday: number): Days | null {
  const from = addDays(window.from, (weekday - isoWeekday(window.from) + 7) % 7);
  if (from > window.to) return null;
  return { from, to: addDays(from, 7 * Math.floor((dayNumber(window.to) - dayNumber(from)) / 7)) };
}

/** The weekday that reports of one encounter give; null when none does, or they differ. */
export function weekdayTold(members: readonly Item<Contact>[]): number | null {
  const told = new Set(members.flatMap(({ annotation }) => weekdayOf(annotation) ?? []));
  const [first = null] = told;
  return told.size === 1 ? first : null;
}
