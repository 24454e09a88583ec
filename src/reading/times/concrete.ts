/** TIMEX3 values that stand on their own, and the days they cover. */
import type { Interval } from '../../model/index.ts';
import {
  addMonths,
  calendarDayOf,
  type Days,
  dayOf,
  isCalendarDay,
  isoWeekOf,
  mondayOf,
  monthDays,
  pad,
  startOfIsoWeek,
  toInterval,
  toIso,
  yearDays,
} from './calendar.ts';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** First month of each season, three months long: meteorological, northern hemisphere. */
const SEASON_STARTS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function monthsDays(year: number, first: number, count: number): Days {
  const last = first + count - 1;
  return {
    from: dayOf(year, first, 1),
    to: monthDays(year + (last > 12 ? 1 : 0), last > 12 ? last - 12 : last).to,
  };
}

/**
 * Days of what follows the year in a value: "05", "05-14", "W20", "W20-3", "FA", "Q3", "H1", "SFA" for
 * an autumn of the southern hemisphere, "E-2" for the Friday before Easter; null when it is none of these or no such day exists. A winter bears the year of its December.
 */
export function partOfYear(year: number, part: string): Days | null {
  if (year < 1 || year > 9998) return null;
  const month = /^(\d\d)(?:-(\d\d))?$/.exec(part);
  if (month) {
    const [number, day] = [Number(month[1]), month[2] === undefined ? null : Number(month[2])];
    if (!isCalendarDay(year, number, day ?? 1)) return null;
    if (day === null) return monthDays(year, number);
    const only = dayOf(year, number, day);
    return { from: only, to: only };
  }
  const week = /^W(\d\d)(?:-([1-7]))?$/.exec(part);
  if (week) {
    const monday = startOfIsoWeek(year, Number(week[1]));
    if (isoWeekOf(monday).year !== year || Number(week[1]) === 0) return null;
    if (week[2] === undefined) return { from: monday, to: monday + 6 };
    const only = monday + Number(week[2]) - 1;
    return { from: only, to: only };
  }
  const feast = /^E([+-]\d{1,2})$/.exec(part);
  if (feast) {
    const day = easterOf(year) + Number(feast[1]);
    return { from: day, to: day };
  }
  const southern = /^S(SP|SU|FA|WI)$/.exec(part)?.[1] as Season | undefined;
  if (southern) return monthsDays(year, ((SEASON_STARTS[southern] + 5) % 12) + 1, 3);
  if (part in SEASON_STARTS) return monthsDays(year, SEASON_STARTS[part as Season], 3);
  const quarter = /^Q([1-4])$/.exec(part);
  if (quarter) return monthsDays(year, Number(quarter[1]) * 3 - 2, 3);
  const half = /^H([12])$/.exec(part);
  return half ? monthsDays(year, Number(half[1]) * 6 - 5, 6) : null;
}

/** A part of a year as TIMEX3 has it: a movable feast is its day, and a southern season its months. */
export function plainPart(year: number, part: string): string {
  const days = /^[ES][+-]?(?:\d|SP|SU|FA|WI)/.test(part) ? partOfYear(year, part) : null;
  if (!days) return `${pad(year, 4)}-${part}`;
  return part.startsWith('E')
    ? toIso(days.from)
    : `${toIso(days.from).slice(0, 7)}/${toIso(days.to).slice(0, 7)}`;
}

/** Sunday of the western Easter, by the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
function easterOf(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * late + 114;
  return dayOf(year, Math.floor(count / 31), (count % 31) + 1);
}

/** Days of one concrete value: a year, a decade ("199X"), a century ("19XX"), or a part of a year. */
export function daysOfValue(value: string): Days | null {
  const date = value.replace(/T.*$/, '');
  const match = /^(\d{4})(?:-(.+))?$/.exec(date);
  if (match) {
    const year = Number(match[1]);
    if (year === 0) return null;
    return match[2] === undefined ? yearDays(year) : partOfYear(year, match[2]);
  }
  const decade = /^(\d{3})X$/.exec(date);
  if (decade)
    return decade[1] === '000' ? null : yearDays(Number(decade[1]) * 10, Number(decade[1]) * 10 + 9);
  const century = /^(\d{2})XX$/.exec(date);
  // The 20th century ran from 1901 to 2000.
  if (century)
    return century[1] === '99'
      ? null
      : yearDays(Number(century[1]) * 100 + 1, Number(century[1]) * 100 + 100);
  return null;
}

/** Days of a concrete value or of a range of two ("2025-05-13/2025-05-16"); null for a symbolic one or a duration. */
export function intervalOf(value: string): Interval | null {
  const [first = '', second, ...more] = value.split('/');
  if (more.length > 0) return null;
  const from = daysOfValue(first);
  const to = second === undefined ? from : daysOfValue(second);
  return from && to && from.from <= to.to ? toInterval({ from: from.from, to: to.to }) : null;
}

/** Seconds, minutes and hours are TS, TM and TH. */
export type Unit = 'TS' | 'TM' | 'TH' | 'D' | 'WE' | 'W' | 'M' | 'Q' | 'H' | 'Y' | 'DE' | 'CE';

/** The calendar unit that holds a day, as value and days: 'W' → "2025-W20"; null outside the calendar. */
export function unitAround(unit: Unit, day: number | null): { value: string; days: Days } | null {
  if (day === null || day < FIRST_DAY || day > LAST_DAY) return null;
  const value = unitValue(unit, day);
  const [first = '', last = first] = value.split('/');
  const [from, to] = [daysOfValue(first), daysOfValue(last)];
  return from && to && { value, days: { from: from.from, to: to.to } };
}

const FIRST_DAY = dayOf(11, 1, 1);
const LAST_DAY = dayOf(9900, 12, 31);

function unitValue(unit: Unit, day: number): string {
  const { year, month } = calendarDayOf(day);
  switch (unit) {
    case 'TS':
    case 'TM':
    case 'TH':
    case 'D':
      return toIso(day);
    case 'W': {
      const week = isoWeekOf(day);
      return `${pad(week.year, 4)}-W${pad(week.week, 2)}`;
    }
    case 'WE':
      return `${toIso(mondayOf(day) + 5)}/${toIso(mondayOf(day) + 6)}`;
    case 'M':
      return `${pad(year, 4)}-${pad(month, 2)}`;
    case 'Q':
      return `${pad(year, 4)}-Q${Math.ceil(month / 3)}`;
    case 'H':
      return `${pad(year, 4)}-H${Math.ceil(month / 6)}`;
    case 'Y':
      return pad(year, 4);
    case 'DE':
      return `${pad(Math.floor(year / 10), 3)}X`;
    case 'CE':
      return `${pad(Math.floor((year - 1) / 100), 2)}XX`;
  }
}

const IN_DAY: Readonly<Partial<Record<Unit, number>>> = { TH: 24, TM: 1440, TS: 86_400 };

const MONTHS_IN: Readonly<Partial<Record<Unit, number>>> = { M: 1, Q: 3, H: 6, Y: 12, DE: 120, CE: 1200 };

/** A day some units on; null when that leaves the calendar. */
export function shift(day: number, count: number, unit: Unit): number | null {
  const inDay = IN_DAY[unit];
  if (inDay) return day + Math.trunc(count / inDay);
  const months = MONTHS_IN[unit];
  if (months === undefined) return day + count * (unit === 'D' ? 1 : 7);
  const year = calendarDayOf(day).year + (count * months) / 12;
  return year < 11 || year > 9900 ? null : addMonths(day, count * months);
}
