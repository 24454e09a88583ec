import type { Dated, Interval } from '../../model/index.ts';
import { dayNumber, lengthOf, overlap } from '../days.ts';
import { closed } from '../item.ts';

/** The longer of two periods of one kind may be this much longer: a leap year, "the first nine months". */
const LENGTHS_ALIKE = 1.25;
/** "On 10 February", "last week" and "in February" may be one occasion; a year is none. */
const OCCASION_DAYS = 31;
/** "By 2030" and "by the end of the decade" are written on different days. */
const ENDS_ALIKE_DAYS = 366;

/** Whether two periods are one: they overlap, and neither is a part of the other. */
export function samePeriod(a: Interval, b: Interval): boolean {
  if (!overlap(a, b)) return false;
  const [left, right] = [closed(a), closed(b)];
  if (left && right) {
    const [short, long] = [lengthOf(left), lengthOf(right)].sort((x, y) => x - y) as [number, number];
    // A target's stretch begins on the day it is set.
    return (
      long <= Math.max(short * LENGTHS_ALIKE, OCCASION_DAYS) ||
      (left.to === right.to && short > ENDS_ALIKE_DAYS)
    );
  }
  // "Since January", "since 9 January".
  if (a.to === null && b.to === null && a.from !== null && b.from !== null)
    return Math.abs(dayNumber(a.from) - dayNumber(b.from)) <= OCCASION_DAYS;
  return a.from === b.from || a.to === b.to;
}

/** "2024" for that year, however its article puts it; else the words. */
export function periodWords({ from, to, because, basis }: Dated): string {
  const year = from?.slice(0, 4);
  if (year !== undefined && from === `${year}-01-01` && to === `${year}-12-31`) return year;
  if (basis !== 'inferred' || from === null || to === null) return because;
  return from === to ? from : `${from} to ${to}`;
}
