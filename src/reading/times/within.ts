/** Parts of a resolved stretch of days: its Wednesday, its second week, its last day, its first ten months. */
import { addMonths, calendarDayOf, type Days, mondayOf, weekdayOf } from './calendar.ts';
import { partOfYear, plainPart, shift, type Unit, unitAround } from './concrete.ts';
import type { Resolved } from './symbolic.ts';

export function resolveWithin(base: Resolved, part: string): Resolved | null {
  const { value, days } = base;
  if (/^\d{4}$/.test(value)) {
    const inYear = partOfYear(Number(value), part);
    if (inYear) return { value: plainPart(Number(value), part), days: inYear };
  }
  const away = /^([+-])P(\d{1,4})([DWMY])(=?)$/.exec(part);
  if (away) {
    const count = Number(`${away[1]}${away[2]}`);
    return unitAround(
      away[4] ? 'D' : (away[3] as Unit),
      shift(count < 0 ? days.from : days.to, count, away[3] as Unit),
    );
  }
  if (part === 'W' || part === 'M' || part === 'WE') return unitAround(part, days.from);
  const ending = /^<P(\d{1,3})([DWMQY])$/.exec(part);
  if (ending) return stretchTo(base, Number(ending[1]), ending[2] as Unit);
  const weekday = /^D([1-7])$/.exec(part);
  if (weekday) return unitAround('D', mondayOf(days.from) + Number(weekday[1]) - 1);
  const nthWeekday = /^(-?\d+)WXX-([1-7])$/.exec(part);
  if (nthWeekday) return weekdayWithin(days, Number(nthWeekday[1]), Number(nthWeekday[2]));
  const beside = /^([+-])WXX-([1-7])$/.exec(part);
  if (beside) {
    const [edge, step] = beside[1] === '+' ? [days.to + 1, 1] : [days.from - 1, -1];
    const away = (Number(beside[2]) - weekdayOf(edge)) * step;
    return unitAround('D', edge + step * ((away + 7) % 7));
  }
  const ordinal = /^(-?\d+)(DE|WE|[DWMQY])$/.exec(part);
  if (ordinal) return unitWithin(days, Number(ordinal[1]), ordinal[2] as Unit);
  const run = /^(-?)1-(\d+)([DWMQY])$/.exec(part);
  if (!run) return null;
  const count = Number(run[2]);
  const unit = run[3] as Unit;
  const first = unitWithin(days, run[1] ? -count : 1, unit);
  const last = unitWithin(days, run[1] ? -1 : count, unit);
  if (!first || !last) return null;
  return { value: `${first.value}/${last.value}`, days: { from: first.days.from, to: last.days.to } };
}

/** "The three months to June", "the week to 3 February", "the five years to 2025". */
function stretchTo({ value, days }: Resolved, count: number, unit: Unit): Resolved | null {
  const { to } = days;
  if (unit === 'D' || unit === 'W') return from(to - count * (unit === 'W' ? 7 : 1) + 1, 'D');
  if (unit === 'Y' && /^\d{4}$/.test(value)) return from(shift(days.from, 1 - count, 'Y'), 'Y');
  const months = count * (unit === 'Y' ? 12 : unit === 'Q' ? 3 : 1);
  const full = calendarDayOf(to + 1).day === 1;
  return full ? from(shift(firstOf(to, 'M'), 1 - months, 'M'), 'M') : from(addMonths(to, -months) + 1, 'D');

  function from(first: number | null, unit: Unit): Resolved | null {
    const [start, end] = [unitAround(unit, first), unitAround(unit, to)];
    if (!start || !end) return null;
    return start.value === end.value
      ? end
      : { value: `${start.value}/${end.value}`, days: { from: start.days.from, to: end.days.to } };
  }
}

function unitWithin(days: Days, nth: number, unit: Unit): Resolved | null {
  if (unit === 'WE') {
    const saturday = weekdayWithin(days, nth, 6);
    return saturday && unitAround('WE', saturday.days.from);
  }
  const steps = nth > 0 ? nth - 1 : nth + 1;
  const edge = nth > 0 ? days.from : days.to;
  // The nth week of a month is the calendar week that holds most of its nth seven days.
  const at = unit === 'W' ? edge + steps * 7 + (nth > 0 ? 3 : -3) : shift(firstOf(edge, unit), steps, unit);
  const found = unitAround(unit, at);
  return found && found.days.from <= days.to && found.days.to >= days.from ? found : null;
}

/** So that a step of a month doesn't start from a 31st. */
function firstOf(day: number, unit: Unit): number {
  const { day: date } = calendarDayOf(day);
  return unit === 'D' ? day : day - date + 1;
}

function weekdayWithin(days: Days, nth: number, weekday: number): Resolved | null {
  const first = days.from + ((weekday - weekdayOf(days.from) + 7) % 7);
  const last = days.to - ((weekdayOf(days.to) - weekday + 7) % 7);
  const day = nth > 0 ? first + (nth - 1) * 7 : last + (nth + 1) * 7;
  return day >= days.from && day <= days.to ? unitAround('D', day) : null;
}
