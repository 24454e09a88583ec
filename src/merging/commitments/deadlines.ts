import type { When } from '../../model/index.ts';
import { lengthOf, monthsOf, overlap } from '../days.ts';
import { closed } from '../item.ts';

/** Month, or month and day, of any year: "XXXX-10", "../XXXX-10-21>". */
const OF_ANY_YEAR = /(?:^|\/|-)XXXX-(\d\d)(?:-(\d\d))?/;
const OF_A_YEAR = /(\d{4})-(\d\d)(?:-(\d\d))?/;

/** Whether two deadlines can be one; what neither tells doesn't keep them apart. */
export function deadlinesAgree(a: When | null, b: When | null): boolean {
  if (a === null || b === null) return true;
  if (a.interval && b.interval)
    return overlap(a.interval, b.interval) && endsNear(a.interval.to, b.interval.to);
  const [left, right] = [calendarOf(a.value), calendarOf(b.value)];
  if (left === null || right === null) return true;
  return left.month === right.month && (left.day === null || right.day === null || left.day === right.day);
}

/** Deadlines open at the beginning all overlap: they are the same when they end at about the same time. */
function endsNear(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  return Math.abs(Date.parse(a) - Date.parse(b)) <= ENDS_NEAR_MS;
}

/** "This year" and "in October" may be one; "by March" and "by December" aren't. */
const ENDS_NEAR_MS = 184 * 86_400_000;

function calendarOf(value: string): { month: string; day: string | null } | null {
  const found = OF_ANY_YEAR.exec(value)?.slice(1) ?? OF_A_YEAR.exec(value)?.slice(2);
  return found?.[0] ? { month: found[0], day: found[1] ?? null } : null;
}

/** Both known, and the same: by the month they end in, or one a part of the other, as October is of the autumn. */
export function deadlinesMeet(a: When | null, b: When | null): boolean {
  const [left, right] = [dueMonths(a), dueMonths(b)];
  if (left.length > 0 && right.length > 0)
    return left.some((month) => right.includes(month)) && deadlinesAgree(a, b);
  // "In February", of an article without a date.
  const [one, other] = [a && calendarOf(a.value), b && calendarOf(b.value)];
  return one != null && other != null && one.month === other.month && deadlinesAgree(a, b);
}

/** The months of a stretch no longer than a season, else the one it ends in: "2031-10". */
export function dueMonths(due: When | null): readonly string[] {
  const interval = due?.interval;
  if (!interval?.to) return [];
  const days = closed(interval);
  return days && lengthOf(days) <= SEASON_DAYS ? monthsOf(days) : [interval.to.slice(0, 7)];
}

const SEASON_DAYS = 92;
