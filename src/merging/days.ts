import type { Interval } from '../model/index.ts';
import { toDay, toIso } from '../reading/times/index.ts';
import type { Days } from './item.ts';

/** Days since 1970-01-01. Takes days that the record holds: anything else is a bug of ours. */
export function dayNumber(day: string): number {
  let number = days.get(day) ?? null;
  if (number !== null) return number;
  number = toDay(day);
  if (number === null) throw new Error(`${day} is no day`);
  if (days.size === MOST_DAYS) days.clear();
  days.set(day, number);
  return number;
}

/** Of the days met last: each is asked for whenever two items are compared. */
const days = new Map<string, number>();
const MOST_DAYS = 20_000;

export function addDays(day: string, count: number): string {
  return toIso(dayNumber(day) + count);
}

/** Days covered, both ends included. */
export function lengthOf(days: Days): number {
  return dayNumber(days.to) - dayNumber(days.from) + 1;
}

/** Days between two stretches; 0 when they touch or overlap. */
export function gapBetween(a: Days, b: Days): number {
  if (a.to < b.from) return dayNumber(b.from) - dayNumber(a.to);
  if (b.to < a.from) return dayNumber(a.from) - dayNumber(b.to);
  return 0;
}

export function widened(days: Days, by: number): Days {
  return { from: addDays(days.from, -by), to: addDays(days.to, by) };
}

/** Null ends are open. */
export function overlap(a: Interval, b: Interval): boolean {
  return (
    (a.from === null || b.to === null || a.from <= b.to) &&
    (b.from === null || a.to === null || b.from <= a.to)
  );
}

/** Months touched, as "2025-05"; at most `MOST_MONTHS`, so that a wide window can't flood the index. */
export function monthsOf(days: Days): string[] {
  const months: string[] = [];
  let [year = 0, month = 1] = days.from.split('-').map(Number);
  const last = days.to.slice(0, 7);
  while (months.length < MOST_MONTHS) {
    const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    if (name > last) break;
    months.push(name);
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year += 1;
  }
  return months;
}

const MOST_MONTHS = 14;
