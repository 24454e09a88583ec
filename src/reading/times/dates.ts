/** Calendar dates: "14 May 2025", "May 14, 2025", "2025-05-14", "13 to 16 May", "the 14th", "May 2025", "May". */
import { type Atoms, isCapitalised, NUMBER, opensSentence, touches, wordAt } from './atoms.ts';
import { isCalendarDay, pad } from './calendar.ts';
import { endsPhrase } from './clauses.ts';
import { frameAt } from './frames.ts';
import { AMBIGUOUS_MONTHS, DAY_WORDS, MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from './lexicon.ts';
import { isNamesake } from './namesakes.ts';
import { numericDate } from './numeric.ts';
import { date, type Parsed } from './parsed.ts';

export function dateAt(atoms: Atoms, i: number): Parsed | null {
  const word = atoms.lower[i]!;
  if (atoms.kind[i] === NUMBER) return numericDate(atoms, i) ?? dayFirst(atoms, i);
  if (WEEKDAYS.has(word) || SHORT_WEEKDAYS.has(word)) return afterWeekday(atoms, i);
  if (word === 'the') return dayFirst(atoms, i + 1, true) ?? ordinalDay(atoms, i + 1);
  return isCapitalised(atoms, i) ? monthFirst(atoms, i) : null;
}

/** "Tuesday, 3 June", "Wed. May 14": the date counts, the weekday doesn't. */
function afterWeekday(atoms: Atoms, i: number): Parsed | null {
  if (!isCapitalised(atoms, i)) return null;
  let at = i + 1;
  while (/^[.,]$/.test(wordAt(atoms, at, i))) at++;
  if (wordAt(atoms, at, i) === 'the') return dayFirst(atoms, at + 1, true);
  if (at >= atoms.count || atoms.sentence[at] !== atoms.sentence[i]) return null;
  // "Friday 3rd"
  if (atoms.kind[at] === NUMBER) return dayFirst(atoms, at) ?? dayFirst(atoms, at, true);
  const found = isCapitalised(atoms, at) ? monthFirst(atoms, at) : null;
  return found && /-\d\d$/.test(found.value) && !/^(?:\d{4}|XXXX)-\d\d$/.test(found.value) ? found : null;
}

/** "14 May", "14th of May 2025", "13 to 16 May", "13 and 14 May", "the 14th". */
function dayFirst(atoms: Atoms, i: number, article = false): Parsed | null {
  const first = dayAt(atoms, i);
  // "The 9 May parade" has its article for the parade.
  if (
    !first ||
    (article && !first.ordinal) ||
    (touches(atoms, i - 1) && !/^['"(“‘[/-]$/.test(atoms.lower[i - 1]!))
  )
    return null;
  const joined = joinAt(atoms, first.next, i);
  const second = joined === null ? null : dayAt(atoms, joined);
  const to = second && second.day > first.day ? monthOf(atoms, second.next, i) : null;
  if (second && to) return finish(atoms, i, to.next, to.month, first.day, second.day);
  const series = seriesEnd(atoms, first);
  if (series) return finish(atoms, i, series.next, series.month, first.day, series.day);
  const month = monthOf(atoms, first.next, i);
  if (month) return finish(atoms, i, month.next, month.month, first.day, null);
  if (!article || !first.ordinal) return null;
  // "The 4th, 5th and 6th"
  const last = ordinalsListed(atoms, first);
  if (last) return date(last.next, `XXXX-XX-${pad(first.day, 2)}/XXXX-XX-${pad(last.day, 2)}`);
  // "The 14th" alone, not "the 14th session".
  if (named(atoms, first.next)) return null;
  return endsPhrase(atoms, first.next, i) ? date(first.next, `XXXX-XX-${pad(first.day, 2)}`) : null;
}

/** "The 14th Summit" */
function named(atoms: Atoms, next: number): boolean {
  return wordAt(atoms, next, next - 1) !== '' && isCapitalised(atoms, next);
}

/** Days with their endings that rise to an "and", and end their phrase. */
function ordinalsListed(atoms: Atoms, first: Day): Day | null {
  let day = first;
  for (let more = 0; more < 6; more++) {
    const joint = wordAt(atoms, day.next, first.next - 1);
    const then = /^(?:,|and|&)$/.test(joint) ? dayAt(atoms, day.next + 1) : null;
    if (!then?.ordinal || then.day <= day.day) return null;
    if (joint !== ',')
      return endsPhrase(atoms, then.next, first.next - 1) && !named(atoms, then.next) ? then : null;
    day = then;
  }
  return null;
}

/** "5, 6 and 7 June": the last day and its month, where the days rise to an "and". */
function seriesEnd(atoms: Atoms, first: Day): { day: number; month: number; next: number } | null {
  let day = first;
  for (let more = 0; more < 6; more++) {
    const joint = wordAt(atoms, day.next, first.next - 1);
    const then = /^(?:,|and|&|\/)$/.test(joint) ? dayAt(atoms, day.next + 1) : null;
    if (!then || then.day <= day.day) return null;
    day = then;
    const month = joint === ',' ? null : monthOf(atoms, day.next, first.next - 1);
    if (month) return { day: day.day, month: month.month, next: month.next };
  }
  return null;
}

/** "May 3, 5 and 9": the last of days that rise to an "and". */
function daysListed(atoms: Atoms, first: Day): Day | null {
  let day = first;
  for (let more = 0; more < 6; more++) {
    const joint = wordAt(atoms, day.next, first.next - 1);
    const then = /^(?:,|and|&)$/.test(joint) ? dayAt(atoms, day.next + 1) : null;
    if (!then || then.day <= day.day || MONTHS.has(wordAt(atoms, then.next, first.next - 1))) return null;
    if (joint !== ',') return more > 0 ? then : null;
    day = then;
  }
  return null;
}

/** "the first of May", "the twenty-first of June", "the 6th of next month", "the first of every month" */
function ordinalDay(atoms: Atoms, i: number): Parsed | null {
  const day = ordinalDayAt(atoms, i);
  if (!day || wordAt(atoms, day.next, i) !== 'of') return null;
  const at = day.next + 1;
  const month = monthOf(atoms, at, i);
  if (month) return finish(atoms, i, month.next, month.month, day.day, null);
  const frame = frameAt(atoms, at, i, 'M');
  if (frame) return date(frame.next, `${frame.value}.${day.day}D`);
  if (wordAt(atoms, at + 1, i) !== 'month') return null;
  const which = wordAt(atoms, at, i);
  if (which === 'every' || which === 'each')
    return { next: at + 2, value: 'P1M', kind: 'set', modifier: null };
  return which === 'the' ? date(at + 2, `THIS-P1M.${day.day}D`) : null;
}

/** "21st", "first", "twenty-first" */
function ordinalDayAt(atoms: Atoms, i: number): Day | null {
  const number = dayAt(atoms, i);
  if (number) return number.ordinal ? number : null;
  const word = wordAt(atoms, i, i - 1);
  const hyphened =
    wordAt(atoms, i + 1, i) === '-' ? DAY_WORDS.get(`${word}-${wordAt(atoms, i + 2, i)}`) : undefined;
  if (hyphened) return { day: hyphened, next: i + 3, ordinal: true };
  const day = DAY_WORDS.get(word);
  return day ? { day, next: i + 1, ordinal: true } : null;
}

interface Day {
  readonly day: number;
  readonly next: number;
  readonly ordinal: boolean;
}

function dayAt(atoms: Atoms, i: number): Day | null {
  if (i >= atoms.count || atoms.kind[i] !== NUMBER || !/^\d\d?$/.test(atoms.lower[i]!)) return null;
  const day = Number(atoms.lower[i]);
  if (day < 1 || day > 31) return null;
  const ordinal = touches(atoms, i) && /^(?:st|nd|rd|th)$/.test(wordAt(atoms, i + 1, i));
  return { day, next: ordinal ? i + 2 : i + 1, ordinal };
}

/** The atom after "to", "-", "and" … between two days. */
function joinAt(atoms: Atoms, i: number, of: number): number | null {
  return /^(?:[-&/]|to|and|through|thru|until|till)$/.test(wordAt(atoms, i, of)) ? i + 1 : null;
}

function monthOf(atoms: Atoms, i: number, of: number): { month: number; next: number } | null {
  const at = wordAt(atoms, i, of) === 'of' ? i + 1 : wordAt(atoms, i, of) === '-' ? i + 1 : i;
  const word = wordAt(atoms, at, of);
  if (!word || !isCapitalised(atoms, at)) return null;
  const month = MONTHS.get(word);
  if (month !== undefined) return { month, next: at + 1 };
  const short = SHORT_MONTHS.get(word);
  if (short === undefined) return null;
  const dotted =
    touches(atoms, at) && wordAt(atoms, at + 1, of) === '.' && atoms.sentence[at + 2] === atoms.sentence[of];
  return { month: short, next: dotted ? at + 2 : at + 1 };
}

/** "May 4", "May 3 to 9, 2031", "May 2025", "May of last year", "May". */
function monthFirst(atoms: Atoms, i: number): Parsed | null {
  const word = atoms.lower[i]!;
  const month = MONTHS.get(word) ?? SHORT_MONTHS.get(word);
  if (month === undefined) return null;
  const dotted = touches(atoms, i) && wordAt(atoms, i + 1, i) === '.';
  const at = !MONTHS.has(word) && dotted ? i + 2 : i + 1;
  const first = atoms.sentence[at] === atoms.sentence[i] ? dayAt(atoms, at) : null;
  if (first && !isClock(atoms, at)) {
    const listed = daysListed(atoms, first);
    if (listed) return finish(atoms, i, listed.next, month, first.day, listed.day);
    const joined = joinAt(atoms, first.next, i);
    const second = joined === null ? null : dayAt(atoms, joined);
    const ends = second && second.day > first.day && MONTHS.get(wordAt(atoms, second.next, i)) === undefined;
    return finish(atoms, i, ends ? second.next : first.next, month, first.day, ends ? second.day : null);
  }
  const ordinal = wordAt(atoms, at, i) === 'the' ? ordinalDayAt(atoms, at + 1) : null;
  if (ordinal) return finish(atoms, i, ordinal.next, month, ordinal.day, null);
  const year = yearAfter(atoms, at, i);
  if (year) return date(year.next, inYear(year.value, pad(month, 2)));
  const shared = sharedYear(atoms, at, i);
  if (shared) return date(at, inYear(shared, pad(month, 2)));
  if (!MONTHS.has(word) && isSpan(atoms, i)) return date(i + 1, `XXXX-${pad(month, 2)}`);
  if (!MONTHS.has(word) || (AMBIGUOUS_MONTHS.has(word) && !isMonthHere(atoms, i))) return null;
  return isNamesake(atoms, i) ? null : date(i + 1, `XXXX-${pad(month, 2)}`);
}

/** "Jan-Mar": a short name that a dash joins to another. */
function isSpan(atoms: Atoms, i: number): boolean {
  const month = (at: number) => SHORT_MONTHS.has(wordAt(atoms, at, i)) || MONTHS.has(wordAt(atoms, at, i));
  return (
    (wordAt(atoms, i + 1, i) === '-' && month(i + 2)) || (wordAt(atoms, i - 1, i) === '-' && month(i - 2))
  );
}

/** "May and June 2024": both are of that year. */
function sharedYear(atoms: Atoms, i: number, of: number, depth = 0): string | null {
  if (!/^(?:and|or|,|to|-|through)$/.test(wordAt(atoms, i, of))) return null;
  const month = wordAt(atoms, i + 1, of);
  if (!MONTHS.has(month) || !isCapitalised(atoms, i + 1)) return null;
  return yearAfter(atoms, i + 2, of)?.value ?? (depth < 12 ? sharedYear(atoms, i + 2, of, depth + 1) : null);
}

/** "May" the month and not the verb or a person: something that months stand after must stand before it. */
function isMonthHere(atoms: Atoms, i: number): boolean {
  return (
    !opensSentence(atoms, i) &&
    /^(?:in|of|by|since|until|till|from|to|through|during|before|after|between|and|or|last|next|this|early|mid|late|every|each|for|come|as|ended|ending|starting|beginning|-)$/.test(
      atoms.lower[i - 1]!,
    )
  );
}

function isClock(atoms: Atoms, i: number): boolean {
  return touches(atoms, i) && wordAt(atoms, i + 1, i) === ':';
}

function finish(
  atoms: Atoms,
  i: number,
  next: number,
  month: number,
  first: number,
  second: number | null,
): Parsed | null {
  const year = yearAfter(atoms, next, i);
  const checked = year && /^\d/.test(year.value) ? Number(year.value) : 2024;
  if (!isCalendarDay(checked, month, first)) return null;
  const from = inYear(year?.value ?? 'XXXX', `${pad(month, 2)}-${pad(first, 2)}`);
  if (second === null) return date(year?.next ?? next, from);
  if (!isCalendarDay(checked, month, second)) return null;
  const to = inYear(year?.value ?? 'XXXX', `${pad(month, 2)}-${pad(second, 2)}`);
  return date(year?.next ?? next, `${from}/${to}`);
}

function inYear(year: string, part: string): string {
  return /P1Y$/.test(year) ? `${year}.${part}` : `${year}-${part}`;
}

/** ", 2025", " 2025", " of 2025", " this year", " of that year", " the year before": as a value. */
export function yearAfter(atoms: Atoms, i: number, of: number): { value: string; next: number } | null {
  let at = i;
  if (wordAt(atoms, at, of) === ',') at++;
  else if (wordAt(atoms, at, of) === 'of') at++;
  // "14-May-2025"
  else if (wordAt(atoms, at, of) === '-' && touches(atoms, at - 1) && touches(atoms, at) && i - of > 2) at++;
  // "May '68"
  else if (wordAt(atoms, at, of) === "'" && touches(atoms, at) && !touches(atoms, at - 1)) {
    const short = /^\d\d$/.test(wordAt(atoms, at + 1, of)) ? Number(atoms.lower[at + 1]) : null;
    if (short !== null) return { value: String(short + (short < 40 ? 2000 : 1900)), next: at + 2 };
  }
  const word = wordAt(atoms, at, of);
  if (word && atoms.kind[at] === NUMBER && isYear(atoms, at)) return { value: word, next: at + 1 };
  // "In July, last year's winner" is two.
  return wordAt(atoms, i, of) === ',' ? null : frameAt(atoms, at, of, 'Y');
}

/** Four digits from 1000 to 2199 that aren't part of something longer. */
export function isYear(atoms: Atoms, i: number): boolean {
  if (!/^(?:1\d|2[01])\d\d$/.test(atoms.lower[i]!)) return false;
  if (touches(atoms, i - 1) && !/^['"(“‘[-]$/.test(atoms.lower[i - 1]!)) return false;
  return !(touches(atoms, i) && /^(?:[%°$€£/:]|\p{L}.*)$/u.test(wordAt(atoms, i + 1, i)));
}
