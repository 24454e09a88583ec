/** A point with the part of day or the clock beside it: "Wednesday evening", "5 p.m. on Friday", "tomorrow at noon". */
import { type Atoms, opensSentence, wordAt } from './atoms.ts';
import { pad } from './calendar.ts';
import { endsPhrase } from './clauses.ts';
import { type Clock, clockAt, partAt, zoneAfter } from './clock.ts';
import { compositeAt, pointAt } from './composites.ts';
import { TODAY, WEEKDAYS } from './lexicon.ts';
import { CARDINALS } from './numbers.ts';
import { offsetAt } from './offsets.ts';
import { date, type Parsed } from './parsed.ts';
import { setAt } from './sets.ts';

export function dayed(atoms: Atoms, i: number): Parsed | null {
  return clockFirst(atoms, i) ?? dayFirst(atoms, i);
}

function dayFirst(atoms: Atoms, i: number): Parsed | null {
  let best: Parsed | null = null;
  for (const read of [pointAt, compositeAt, offsetAt, setAt]) {
    const found = read(atoms, i);
    if (found && (!best || found.next > best.next)) best = found;
  }
  if (!best || !/^(?:date|time)$/.test(best.kind) || !isDayValue(best.value)) return best;
  const part = best.kind === 'date' ? partAt(atoms, best.next, i) : null;
  return withHour(atoms, i, part ? { ...best, next: part, kind: 'time' } : best);
}

/** "Friday at noon", "Monday night at 9.15 p.m." */
function withHour(atoms: Atoms, i: number, best: Parsed): Parsed {
  const comma = wordAt(atoms, best.next, i) === ',' ? best.next + 1 : best.next;
  const told = wordAt(atoms, comma, i) === 'at';
  // "On Friday at around 3 p.m."
  const about = told && /^(?:around|about|approximately|exactly)$/.test(wordAt(atoms, comma + 1, i)) ? 1 : 0;
  const at = told ? comma + 1 + about : comma;
  const clock = at < atoms.count && atoms.sentence[at] === atoms.sentence[i] ? clockAt(atoms, at) : null;
  // "On Friday, at noon" is one, "on Friday, morning prayers" isn't.
  return clock && (clock.time !== null || (told && at === best.next + 1))
    ? { ...best, next: clock.next, kind: 'time' }
    : best;
}

/** Hours with names; TIMEX3 has no finer value for the ends of the night. */
const NAMED_HOURS: ReadonlyMap<string, string> = new Map([
  ['noon', 'T12:00'],
  ['midday', 'T12:00'],
  ['midnight', 'T00:00'],
  ['dawn', 'TMO'],
  ['daybreak', 'TMO'],
  ['sunrise', 'TMO'],
  ['dusk', 'TEV'],
  ['sunset', 'TEV'],
  ['sundown', 'TEV'],
  ['nightfall', 'TEV'],
]);

function clockFirst(atoms: Atoms, i: number): Parsed | null {
  const clock = clockAt(atoms, i) ?? bareHour(atoms, i);
  if (!clock) return null;
  const comma = wordAt(atoms, clock.next, i) === ',' ? clock.next + 1 : clock.next;
  const on = wordAt(atoms, comma, i) === 'on';
  const at = on ? comma + 1 : comma;
  const day = at < atoms.count && atoms.sentence[at] === atoms.sentence[i] ? pointAt(atoms, at) : null;
  const word = atoms.lower[i]!;
  const named = NAMED_HOURS.get(word);
  if (
    day &&
    (day.kind === 'date' || TODAY.has(atoms.lower[at]!) || atoms.lower[at] === 'this') &&
    isDayValue(day.value) &&
    (on || clock.time !== null || named || TODAY.has(atoms.lower[at]!))
  ) {
    return { ...day, next: zoneAfter(atoms, partAt(atoms, day.next, i) ?? day.next, i), kind: 'time' };
  }
  const before = opensSentence(atoms, i) ? '' : atoms.lower[i - 1]!;
  if (named && /^(?:at|by|until|till|before|after|from|since|around)$/.test(before)) {
    return { next: i + 1, value: named, kind: 'time', modifier: null };
  }
  // "Cut power overnight", not "an overnight train".
  if (
    word === 'overnight' &&
    !/^(?:an|the|its|his|her|their|this)$/.test(before) &&
    endsPhrase(atoms, i + 1, i)
  )
    return { ...date(i + 1, 'THIS-P1D'), kind: 'time' };
  return clock.time === null ? null : { next: clock.next, value: clock.time, kind: 'time', modifier: null };
}

/** "(at) 9 tonight", "(until) six on Friday", "(at) 3.30 this afternoon": an hour by the day beside it. */
function bareHour(atoms: Atoms, i: number): Clock | null {
  const word = atoms.lower[i]!;
  if (!/^(?:at|until|till|before|after|around|about)$/.test(wordAt(atoms, i - 1, i))) return null;
  const hour = /^\d{1,2}(?:\.[0-5]\d)?$/.test(word) ? Math.floor(Number(word)) : (CARDINALS.get(word) ?? 0);
  if (hour < 1 || hour > 23 || (!/\./.test(word) && hour > 12)) return null;
  const at = wordAt(atoms, i + 1, i) === 'on' ? i + 2 : i + 1;
  const day = wordAt(atoms, at, i);
  const told =
    (at > i + 1 && WEEKDAYS.has(day)) ||
    TODAY.has(day) ||
    (day === 'this' && partAt(atoms, at + 1, i) !== null);
  return told ? { next: i + 1, time: `T${pad(hour, 2)}:00` } : null;
}

/** Whether a value is a day. */
function isDayValue(value: string): boolean {
  return /(?:-\d\d-\d\d|E[+-]\d+|XX-\d\d|WXX-\d|P\d+D|\.D\d)$/.test(value) && !value.includes('/');
}
