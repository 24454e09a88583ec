/**
 * Values counted from a day that the words don't give. Where that day is known they are turned into plain
 * TIMEX3; where it isn't they stand as they are, until the article is dated. The grammar, over TIMEX3:
 *
 *     value     = point | point "/" point | "../" point | point "/.."
 *     point     = [ "!" ] core { "." within }
 *     core      = a concrete TIMEX3 date | recurring | relative | offset | narrated
 *     recurring = [ ("THIS" | "LAST" | "NEXT" | "SAME" | "BEFORE" | "AFTER") "-" ] "XXXX-" what [ "<" | ">" ]
 *     what      = "05" | "05-14" | "XX-14" | "WXX-3" | "FA" | "SFA" | "E-2" | "Q3" | "H1" | "W51"
 *     relative  = ("THIS" | "LAST" | "NEXT") "-" period          this week, last year
 *     offset    = ("AGO" | "AHEAD") "-" period [ "=" ]           three months ago; "=" is to the day
 *     narrated  = ("SAME" | "BEFORE" | "AFTER") "-" period       that day, two days earlier, the next year
 *     period    = "P" number unit, or "PT" number ("H" | "M" | "S")    units D WE W M Q H Y DE CE
 *     within    = what | "-P2D" | "+P2D" | "-P1Y=" | "W" | "WE" | "D3" | "2W" | "-1D" | "1WXX-1" | "1-10M" | "M" | "<P3M" | "+WXX-7"  July of it, the week it lies in,
 *                 two days before or after it, its Wednesday, its second week, its last day, its first Monday, its first ten months,
 *                 the month it lies in, the three months that end with it, the Sunday after it
 *
 * "XXXX-WXX-3" is a Wednesday: the latest one, the day itself included; ">" makes it the coming one.
 * For months and dates "<" is the latest, ">" the coming one, and neither the nearest; a day
 * less than two months away needs no direction. ".." is open, and
 * "!" leaves out the point itself: "../NEXT-P1Y" is "by next year", "../!NEXT-P1Y" "before next year".
 */
import type { Interval } from '../../model/index.ts';
import { calendarDayOf, type Days, mondayOf, pad, toDays, toInterval, weekdayOf } from './calendar.ts';
import { daysOfValue, partOfYear, plainPart, shift, type Unit, unitAround } from './concrete.ts';
import { resolveWithin } from './within.ts';

/** A value made plain, and the days it covers. */
export interface Resolved {
  readonly value: string;
  readonly days: Days;
}

const RECURRING =
  /^(?:(THIS|LAST|NEXT|SAME|BEFORE|AFTER)-)?XXXX-(\d\d|\d\d-\d\d|XX-\d\d|WXX-[1-7]|W\d\d|S?(?:SP|SU|FA|WI)|E[+-]\d{1,2}|Q[1-4]|H[12])([<>])?$/;
const COUNTED = /^(THIS|LAST|NEXT|AGO|AHEAD|SAME|BEFORE|AFTER)-P(T?)(\d{1,4})(DE|CE|WE|[DWMQHYS])(=?)$/;

/** True when a value needs a day to count from. */
export function isSymbolic(value: string): boolean {
  return /XXXX|THIS|LAST|NEXT|AGO|AHEAD|SAME|BEFORE|AFTER/.test(value);
}

/** True when a value is counted from what the text told before, not from its publication. */
export function isNarrated(value: string): boolean {
  return /SAME|BEFORE|AFTER/.test(value);
}

/** Days that a value stands for in an article published then; null when it can't be told. */
export function resolveValue(value: string, published: Interval): Interval | null {
  const resolved = isNarrated(value) ? null : resolveFrom(value, toDays(published));
  return resolved && toInterval(resolved.days);
}

/** Resolves a value against the days it is counted from; null when it can't be told. */
export function resolveFrom(value: string, anchor: Days | null): Resolved | null {
  const [from = '', to, ...more] = value.split('/');
  if (more.length > 0) return null;
  if (to === undefined) return resolveClosed(from, anchor);
  if (from === '..') {
    const end = resolveClosed(to.replace('!', ''), anchor);
    const last = end && (to.startsWith('!') ? end.days.from - 1 : end.days.to);
    return end && { value: end.value, days: { from: Number.NEGATIVE_INFINITY, to: last! } };
  }
  if (to === '..') {
    const start = resolveClosed(from.replace('!', ''), anchor);
    const first = start && (from.startsWith('!') ? start.days.to + 1 : start.days.from);
    return start && { value: start.value, days: { from: first!, to: Number.POSITIVE_INFINITY } };
  }
  const start = resolveClosed(from, anchor);
  const end = resolveClosed(to, anchor);
  if (!start || !end) return null;
  if (start.days.from > end.days.to) return inOrder(from, to, start, end);
  return { value: `${start.value}/${end.value}`, days: { from: start.days.from, to: end.days.to } };
}

/**
 * "Monday to Thursday", where the Thursday is the nearer: ahead the range ends with the one after that Monday,
 * and else it starts with the Monday before that Thursday.
 */
function inOrder(from: string, to: string, start: Resolved, end: Resolved): Resolved | null {
  const [first, last] = [RECURRING.exec(from), RECURRING.exec(to)];
  if (!last || last[1] || first?.[1]) return null;
  const ahead = !first || last[3] === '>';
  const one = ahead ? start : resolveRecurring('LAST', first![2]!, undefined, end.days.from);
  const other = ahead ? resolveRecurring('NEXT', last[2]!, undefined, start.days.to) : end;
  if (!one || !other) return null;
  return { value: `${one.value}/${other.value}`, days: { from: one.days.from, to: other.days.to } };
}

function resolveClosed(point: string, anchor: Days | null): Resolved | null {
  if (!isSymbolic(point)) return resolvePoint(point, 0);
  if (!anchor || !Number.isFinite(anchor.from) || !Number.isFinite(anchor.to)) return null;
  const first = resolvePoint(point, anchor.from);
  if (anchor.from === anchor.to || !first) return first;
  const last = resolvePoint(point, anchor.to);
  if (!last) return null;
  if (first.value === last.value) return first;
  return (
    partOfItsYear(point, anchor) ?? {
      value: point,
      days: { from: Math.min(first.days.from, last.days.from), to: Math.max(first.days.to, last.days.to) },
    }
  );
}

/** "In July", in an article known by its year alone, is that year's. */
function partOfItsYear(point: string, anchor: Days): Resolved | null {
  const { year } = calendarDayOf(anchor.from);
  const match = RECURRING.exec(point);
  if (!match || match[1] || /^(?:WXX|XX)/.test(match[2]!)) return null;
  const days = calendarDayOf(anchor.to).year === year ? partOfYear(year, match[2]!) : null;
  return days && { value: plainPart(year, match[2]!), days };
}

function resolvePoint(point: string, day: number): Resolved | null {
  const [core = '', ...within] = point.split('.');
  return within.reduce<Resolved | null>(
    (base, part) => base && resolveWithin(base, part),
    resolveCore(core, day),
  );
}

function resolveCore(core: string, day: number): Resolved | null {
  const concrete = daysOfValue(core);
  if (concrete) return { value: core, days: concrete };
  const recurring = RECURRING.exec(core);
  if (recurring)
    return resolveRecurring(STEP_OF[recurring[1]!] ?? recurring[1], recurring[2]!, recurring[3], day);
  const counted = COUNTED.exec(core);
  if (!counted) return null;
  const unit = `${counted[2]}${counted[4]}` as Unit;
  const count = Number(counted[3]);
  if (counted[5]) return unitAround('D', shift(day, counted[1] === 'AGO' ? -count : count, unit));
  switch (counted[1]) {
    case 'THIS':
    case 'SAME':
      return unitAround(unit, day);
    case 'LAST':
    case 'AGO':
    case 'BEFORE':
      return unitAround(unit, shift(day, -count, unit));
    default:
      return unitAround(unit, shift(day, count, unit));
  }
}

/** "The following Monday" is to the story what "next Monday" is to the day of publication. */
const STEP_OF: Readonly<Record<string, string>> = { SAME: 'THIS', BEFORE: 'LAST', AFTER: 'NEXT' };

function resolveRecurring(
  step: string | undefined,
  what: string,
  direction: string | undefined,
  day: number,
): Resolved | null {
  if (!what.startsWith('WXX-')) return choose(candidates(what, day), step, direction, day);
  const back = (weekdayOf(day) - Number(what[4]) + 7) % 7;
  const ahead = (7 - back) % 7;
  if (step === 'LAST') return unitAround('D', day - (back || 7));
  if (step === 'NEXT') return unitAround('D', day + (ahead || 7));
  if (direction === '>') return unitAround('D', day + ahead);
  return unitAround('D', step === 'THIS' ? mondayOf(day) + Number(what[4]) - 1 : day - back);
}

/** What recurs, around a day, in order. */
function candidates(what: string, day: number): readonly Resolved[] {
  const { year, month } = calendarDayOf(day);
  const found: Resolved[] = [];
  const add = (at: number, part: string) => {
    const days = partOfYear(at, part);
    if (days) found.push({ value: plainPart(at, part), days });
  };
  if (what.startsWith('XX-')) {
    for (let count = year * 12 + month - 3; count <= year * 12 + month + 1; count++) {
      add(Math.floor(count / 12), `${pad((count % 12) + 1, 2)}-${what.slice(3)}`);
    }
    return found;
  }
  // The next 29 February is up to eight years away.
  const reach = what === '02-29' ? 8 : 2;
  for (let at = year - reach; at <= year + reach; at++) add(at, what);
  return found;
}

/** Days; within two months a day needs no year. */
const NEAR = 60;

function choose(
  found: readonly Resolved[],
  step: string | undefined,
  direction: string | undefined,
  day: number,
): Resolved | null {
  if (step === 'LAST') return found.findLast(({ days }) => days.to < day) ?? null;
  if (step === 'NEXT') return found.find(({ days }) => days.from > day) ?? null;
  if (step === 'THIS') {
    const { year } = calendarDayOf(day);
    return (
      found.find(({ days }) => days.from <= day && day <= days.to) ??
      found.find(({ days }) => calendarDayOf(days.from).year === year) ??
      null
    );
  }
  const away = ({ days }: Resolved) => Math.max(0, days.from - day, day - days.to);
  const nearest = found.reduce<Resolved | null>(
    (best, one) => (best && away(best) <= away(one) ? best : one),
    null,
  );
  // A day without a year is near, whatever the tense around it.
  if (nearest && nearest.days.from === nearest.days.to && away(nearest) <= NEAR) return nearest;
  if (direction === '<') return found.findLast(({ days }) => days.from <= day) ?? null;
  if (direction === '>') return found.find(({ days }) => days.to >= day) ?? null;
  return nearest;
}
