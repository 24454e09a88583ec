/**
 * Days of the proleptic Gregorian calendar as whole numbers, counted from 1970-01-01, so that nothing
 * depends on a time zone. The conversions are Howard Hinnant's `days_from_civil` and `civil_from_days`
 * (https://howardhinnant.github.io/date_algorithms.html). Years run from 1 to 9999.
 */
import type { Interval } from '../../model/index.ts';

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** A stretch of days, both ends included; infinite where it is open. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

export function dayOf(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function calendarDayOf(day: number): CalendarDay {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : MONTH_LENGTHS[month - 1]!;
}

export function isCalendarDay(year: number, month: number, day: number): boolean {
  return (
    year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

/** "2025-05-14" → its day; null when it isn't a day of the calendar. */
export function toDay(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCalendarDay(year, month, day) ? dayOf(year, month, day) : null;
}

export function toIso(day: number): string {
  const { year, month, day: date } = calendarDayOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

export function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 has it. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Monday of the ISO week that holds the day. */
export function mondayOf(day: number): number {
  return day - weekdayOf(day) + 1;
}

/** The ISO week that holds the day; its year is that of its Thursday. */
export function isoWeekOf(day: number): { readonly year: number; readonly week: number } {
  const thursday = mondayOf(day) + 3;
  const { year } = calendarDayOf(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

/** Monday of an ISO week. */
export function startOfIsoWeek(year: number, week: number): number {
  return mondayOf(dayOf(year, 1, 4)) + (week - 1) * 7;
}

/** The same day some months on; the last of the month where that month is shorter. */
export function addMonths(day: number, months: number): number {
  const from = calendarDayOf(day);
  const count = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return dayOf(year, month, Math.min(from.day, daysInMonth(year, month)));
}

export function monthDays(year: number, month: number): Days {
  return { from: dayOf(year, month, 1), to: dayOf(year, month, daysInMonth(year, month)) };
}

export function yearDays(first: number, last = first): Days {
  return { from: dayOf(first, 1, 1), to: dayOf(last, 12, 31) };
}

export function toInterval(days: Days): Interval {
  return {
    from: Number.isFinite(days.from) ? toIso(days.from) : null,
    to: Number.isFinite(days.to) ? toIso(days.to) : null,
  };
}

/** Null for an interval that isn't made of days of the calendar, or ends before it begins. */
export function toDays(interval: Interval): Days | null {
  const from = interval.from === null ? Number.NEGATIVE_INFINITY : toDay(interval.from);
  const to = interval.to === null ? Number.POSITIVE_INFINITY : toDay(interval.to);
  return from === null || to === null || from > to ? null : { from, to };
}

/** The days both have; null when there are none. */
export function intersect(a: Interval, b: Interval): Interval | null {
  const left = toDays(a);
  const right = toDays(b);
  if (!left || !right) return null;
  const from = Math.max(left.from, right.from);
  const to = Math.min(left.to, right.to);
  return from > to ? null : toInterval({ from, to });
}

/** Days between two intervals, 0 when they meet; null when one of them is not in the calendar. */
export function daysBetween(a: Interval, b: Interval): number | null {
  const left = toDays(a);
  const right = toDays(b);
  if (!left || !right) return null;
  return Math.max(0, left.from - right.to, right.from - left.to);
}
