/**
 * Expressions counted from the day of publication or from what was told before: "today", "this week",
 * "last Thursday", "the coming weeks", "that year", "the following day", "the spring of 2017", "Q3".
 */
import { type Atoms, isCapitalised, opensSentence, wordAt } from './atoms.ts';
import { endsClause, endsPhrase, standsFree } from './clauses.ts';
import { dateAt, isYear } from './dates.ts';
import { centuryAt } from './eras.ts';
import { feastAt } from './feasts.ts';
import { lengthAt, lengthOf, says, unitAt } from './lengths.ts';
import {
  MONTHS,
  ORDINALS,
  PARTS_OF_DAY,
  SEASONS,
  STEPS,
  TODAY,
  UNITS,
  type UnitWord,
  WEEKDAYS,
  YEAR_KINDS,
} from './lexicon.ts';
import { date, duration, type Parsed, period } from './parsed.ts';
import { fiscalYearAt, namedPeriodAt, numberedQuarterAt, quarterAt, weekNumberAt } from './reporting.ts';
import { seasonAt } from './seasons.ts';
import { besideWeekday, someWeekday, weekdayAt } from './weekdays.ts';
import { decadeAt, decadeWordAt, yearAt } from './years.ts';

export function deicticAt(atoms: Atoms, i: number): Parsed | null {
  const word = atoms.lower[i]!;
  if (word === 'a' || word === 'an') return someWeekday(atoms, i + 1);
  const ended = unitEnd(atoms, i);
  if (ended) return ended;
  const today = TODAY.get(word);
  if (today) return { ...date(i + 1, today), kind: word === 'tonight' ? 'time' : 'date' };
  if (word === 'the') return definite(atoms, i);
  const step = STEPS.get(word);
  // "This year and next"
  const unit =
    word === 'next' && /^(?:and|or)$/.test(wordAt(atoms, i - 1, i))
      ? UNITS.get(wordAt(atoms, i - 2, i))
      : undefined;
  if (unit && !unit.plural && endsClause(wordAt(atoms, i + 1, i)))
    return date(i + 1, `NEXT-P${unit.times}${unit.unit}`);
  if (step && /^(?:this|last|next)$/.test(word)) {
    if (word === 'last' && /^(?:night|evening)$/.test(wordAt(atoms, i + 1, i)))
      return { ...date(i + 2, 'LAST-P1D'), kind: 'time' };
    if (word === 'this' && /^(?:morning|afternoon|evening|lunchtime)$/.test(wordAt(atoms, i + 1, i))) {
      return { ...date(i + 2, 'THIS-P1D'), kind: 'time' };
    }
    return stepped(atoms, i + 1, step);
  }
  if (word === 'these')
    return /^(?:past|last|next|coming)$/.test(wordAt(atoms, i + 1, i)) ? counted(atoms, i + 2) : null;
  if (word === 'that') return same(atoms, /^(?:same|very)$/.test(wordAt(atoms, i + 1, i)) ? i + 2 : i + 1);
  return (
    (word === 'same' ? same(atoms, i + 1) : null) ??
    weekdayAt(atoms, i) ??
    feastAt(atoms, i) ??
    weekNumberAt(atoms, i) ??
    seasonAt(atoms, i, false) ??
    quarterAt(atoms, i) ??
    numberedQuarterAt(atoms, i)
  );
}

/** "year-end", "year's end" */
function unitEnd(atoms: Atoms, i: number): Parsed | null {
  const unit = UNITS.get(atoms.lower[i]!);
  if (!unit || unit.plural) return null;
  const sign = wordAt(atoms, i + 1, i);
  if (sign === '-' && wordAt(atoms, i + 2, i) === 'end') return endOf(i + 3, unit);
  return sign === "'" && wordAt(atoms, i + 3, i) === 'end' ? endOf(i + 4, unit) : null;
}

/** What follows "this", "last", "next". */
function stepped(atoms: Atoms, i: number, step: 'THIS' | 'LAST' | 'NEXT'): Parsed | null {
  const word = wordAt(atoms, i, i - 1);
  // "This coming Friday", "this past week"
  const closer = step === 'THIS' && /^(?:coming|past|last|next)$/.test(word) ? STEPS.get(word) : undefined;
  if (closer) return stepped(atoms, i + 1, closer);
  const unit = UNITS.get(word);
  if (unit) {
    if (unit.unit === 'TM' || unit.unit === 'TH' || unit.unit === 'D') return null;
    return unit.plural ? null : date(i + 1, `${step}-P${unit.times}${unit.unit}`);
  }
  const weekday = WEEKDAYS.get(word);
  if (weekday) return date(i + 1, `${step}-XXXX-WXX-${weekday}`);
  const month = MONTHS.get(word);
  if (month && isCapitalised(atoms, i)) return date(i + 1, `${step}-XXXX-${String(month).padStart(2, '0')}`);
  const season = SEASONS.get(word);
  if (season) return date(i + 1, `${step}-XXXX-${season}`);
  const feast = feastAt(atoms, i);
  if (feast) return { ...feast, value: `${step}-${feast.value}` };
  return YEAR_KINDS.has(word) && wordAt(atoms, i + 1, i) === 'year'
    ? date(i + 2, `${step}-P1Y`)
    : counted(atoms, i);
}

/** "the past three years", "next two weeks", "the coming weeks": a length, not a date. */
function counted(atoms: Atoms, i: number): Parsed | null {
  const word = wordAt(atoms, i, i - 1);
  if (!word) return null;
  const few = word === 'few' ? unitAt(atoms, i + 1, i) : null;
  if (few?.plural) return duration(i + 2, period(few, 'X'));
  const unit = unitAt(atoms, i, i);
  if (unit?.plural) return duration(i + 1, period(unit, 'X'));
  if (unit) return oneAndMore(atoms, i, unit);
  const found = word === 'a' || word === 'another' ? null : lengthAt(atoms, i);
  return found && !found.hyphen ? lengthOf(found) : found?.unit.unit === 'CE' ? lengthOf(found) : null;
}

/** "the past year and a half", "the next day or two" */
function oneAndMore(atoms: Atoms, i: number, unit: UnitWord): Parsed | null {
  if (says(atoms, i + 1, ['and', 'a', 'half'])) return duration(i + 4, period(unit, 1.5));
  return says(atoms, i + 1, ['or', 'two']) ? duration(i + 3, `${period(unit, 1)}/${period(unit, 2)}`) : null;
}

/** What follows "the". */
function definite(atoms: Atoms, i: number): Parsed | null {
  const word = wordAt(atoms, i + 1, i);
  const next = wordAt(atoms, i + 2, i);
  const unit = UNITS.get(word);
  if (unit && !unit.plural) {
    if (word === 'weekend' && next !== 'after' && next !== 'before') return date(i + 2, 'XXXX-WE');
    if (next === 'just' && /^(?:ending|closing)$/.test(wordAt(atoms, i + 3, i)))
      return date(i + 4, `THIS-P${unit.times}${unit.unit}`);
    if (
      word === 'year' &&
      i + 2 < atoms.count &&
      (isYear(atoms, i + 2) || (/^\d{2,3}$/.test(next) && endsPhrase(atoms, i + 3, i)))
    )
      return date(i + 3, next.padStart(4, '0'));
    if (next === 'before' && wordAt(atoms, i + 3, i) === 'last')
      return date(i + 4, `AGO-P${2 * unit.times}${unit.unit}`);
    if (next === "'" && wordAt(atoms, i + 4, i) === 'end') return endOf(i + 5, unit);
    if (next === 'following' && endsClause(wordAt(atoms, i + 3, i)))
      return date(i + 3, `AFTER-P${unit.times}${unit.unit}`);
    if (next === 'after' || next === 'before') return besides(atoms, i, next, `P${unit.times}${unit.unit}`);
    return null;
  }
  if (word === 'years' && /^\d{4}$/.test(next)) {
    const years = yearAt(atoms, i + 2);
    if (years) return years;
  }
  const fiscal = YEAR_KINDS.has(word) && next === 'year' ? fiscalYearAt(atoms, i + 1) : null;
  if (fiscal) return fiscal;
  if (word === 'new' && next === 'year' && !isCapitalised(atoms, i + 1)) return date(i + 3, 'NEXT-P1Y');
  const named = decadePart(atoms, i + 1) ?? decadeWordAt(atoms, i + 1) ?? namedPeriodAt(atoms, i + 1);
  if (named) return named;
  const beside = besideWeekday(atoms, i + 1) ?? besidePart(atoms, i + 1);
  if (beside) return beside;
  // "The first Monday after Easter", "the last Friday before Christmas"
  const outer = /^(?:first|last)$/.test(word) ? besideWeekday(atoms, i + 2) : null;
  if (outer && !/^(?:AFTER|BEFORE|LAST|NEXT)/.test(outer.value)) return outer;
  if (word === 'same' || word === 'very') return same(atoms, i + 2);
  // "The summer before", "the May after"
  const recurring =
    /^(?:before|after)$/.test(next) && endsClause(wordAt(atoms, i + 3, i)) ? recurringAt(atoms, i + 1) : null;
  if (recurring && !recurring.startsWith('W'))
    return date(i + 3, `${next === 'after' ? 'AFTER' : 'BEFORE'}-XXXX-${recurring}`);
  if (word === 'following' || word === 'ensuing') return narrated(atoms, i + 2, 'AFTER');
  if (word === 'previous' || word === 'preceding') return narrated(atoms, i + 2, 'BEFORE');
  if (word === 'next' || word === 'last' || word === 'past') {
    const span = UNITS.get(next);
    const more = span && !span.plural ? oneAndMore(atoms, i + 2, span) : null;
    if (more) return more;
    const over = /^(?:over|within|for|during|in|through|throughout)$/.test(
      opensSentence(atoms, i) ? 'over' : atoms.lower[i - 1]!,
    );
    const near = word === 'next' && !/^(?:over|within)$/.test(atoms.lower[i - 1] ?? '');
    const long = near ? /^(?:DE|CE)$/ : /^(?:W|M|Y|DE|CE)$/;
    if (over && span && !span.plural && long.test(span.unit)) return duration(i + 3, period(span, 1));
  }
  if (word === 'next') {
    return /^(?:day|morning|afternoon|evening|night|week|month|year|decade)$/.test(next) ||
      recurringAt(atoms, i + 2)
      ? narrated(atoms, i + 2, 'AFTER')
      : counted(atoms, i + 2);
  }
  const step = STEPS.get(word);
  if (step && word !== 'this') {
    const length = counted(atoms, i + 2);
    if (length) return length;
    const season = word === 'coming' ? SEASONS.get(next) : undefined;
    if (season) return date(i + 3, `${step}-XXXX-${season}`);
    if (YEAR_KINDS.has(next) && wordAt(atoms, i + 3, i) === 'year') return date(i + 4, `${step}-P1Y`);
    const single = UNITS.get(next);
    if (!single || single.plural || single.unit === 'TH' || single.unit === 'TM' || word === 'last') {
      return quarterAt(atoms, i + 1);
    }
    if (word === 'past') return duration(i + 3, period(single, 1));
    return single.unit === 'D' ? null : date(i + 3, `${step}-P${single.times}${single.unit}`);
  }
  // "The first half-hour", "the opening 20 minutes"
  const many = ORDINALS.has(word) && wordAt(atoms, i + 2, i) ? lengthAt(atoms, i + 2) : null;
  if (many && many.amount !== 1 && (!many.hyphen || many.unit.unit === 'TH')) return lengthOf(many);
  // "The fourth-quarter outlook" has its article for the outlook.
  return (
    seasonAt(atoms, i + 1, true) ??
    (next === '-' ? null : quarterAt(atoms, i + 1)) ??
    aloneFeast(atoms, i + 1)
  );
}

/** "The Easter weekend" has its article for the weekend. */
function aloneFeast(atoms: Atoms, i: number): Parsed | null {
  const found = feastAt(atoms, i);
  return found && standsFree(atoms, found.next) ? found : null;
}

/** "the year's end", "year-end" */
function endOf(next: number, { unit }: UnitWord): Parsed | null {
  return /^[DWMYQ]$/.test(unit) ? { ...date(next, `THIS-P1${unit}`), modifier: 'late' } : null;
}

/** "the early 2000s", "the mid-1980s" */
function decadePart(atoms: Atoms, i: number): Parsed | null {
  const word = wordAt(atoms, i, i - 1);
  const modifier = word === 'early' || word === 'mid' || word === 'late' ? word : null;
  if (!modifier) return null;
  const at = wordAt(atoms, i + 1, i) === '-' ? i + 2 : i + 1;
  const decade =
    at < atoms.count ? (decadeAt(atoms, at, true) ?? decadeWordAt(atoms, at) ?? centuryAt(atoms, at)) : null;
  return decade && { ...decade, modifier };
}

/** "the day before yesterday", "the year after" at the end of a clause; else counted from an event. */
function besides(atoms: Atoms, i: number, side: string, length: string): Parsed | null {
  const after = wordAt(atoms, i + 3, i);
  if (after === 'next' && side === 'after')
    return date(i + 4, `AHEAD-${length.replace(/\d+/, (n) => String(2 * Number(n)))}`);
  if (after === 'that' && endsPhrase(atoms, i + 4, i))
    return date(i + 4, `${side === 'after' ? 'AFTER' : 'BEFORE'}-${length}`);
  if (after === 'yesterday' && side === 'before') return date(i + 4, 'AGO-P2D');
  if (after === 'tomorrow' && side === 'after') return date(i + 4, 'AHEAD-P2D');
  const value = `${side === 'after' ? 'AFTER' : 'BEFORE'}-${length}`;
  if (endsClause(after)) return date(i + 3, value);
  // "The week before Christmas", "the day after 3 May"
  const point = feastAt(atoms, i + 3) ?? dateAt(atoms, i + 3);
  if (point?.kind === 'date' && !point.value.includes('/') && endsPhrase(atoms, point.next, i))
    return date(point.next, `${point.value}.${side === 'after' ? '+' : '-'}${length}`);
  return { ...date(i + 3, value), ofEvent: true };
}

/** "the night before", "the morning after", at the end of a clause; "the night before last". */
function besidePart(atoms: Atoms, i: number): Parsed | null {
  const side = wordAt(atoms, i + 1, i - 1);
  if (!PARTS_OF_DAY.has(wordAt(atoms, i, i - 1)) || (side !== 'after' && side !== 'before')) return null;
  const far = wordAt(atoms, i + 2, i - 1);
  if (far === 'last' && side === 'before') return { ...date(i + 3, 'AGO-P2D'), kind: 'time' };
  if (!endsClause(far)) return null;
  return { ...date(i + 2, side === 'after' ? 'AFTER-P1D' : 'BEFORE-P1D'), kind: 'time' };
}

function same(atoms: Atoms, i: number): Parsed | null {
  const word = wordAt(atoms, i, i - 1);
  if (/^(?:morning|afternoon|evening|night)$/.test(word)) return { ...date(i + 1, 'SAME-P1D'), kind: 'time' };
  const recurring = recurringAt(atoms, i);
  if (recurring) return date(i + 1, `SAME-XXXX-${recurring}`);
  const unit = UNITS.get(word);
  if (!unit || unit.plural || !/^(?:D|W|M|Y|WE|Q)$/.test(unit.unit) || unit.times > 1) return null;
  return date(i + 1, `SAME-P1${unit.unit}`);
}

function narrated(atoms: Atoms, i: number, side: 'AFTER' | 'BEFORE'): Parsed | null {
  const word = wordAt(atoms, i, i - 1);
  if (/^(?:morning|afternoon|evening|night)$/.test(word))
    return { ...date(i + 1, `${side}-P1D`), kind: 'time' };
  const unit = UNITS.get(word);
  if (unit && !unit.plural && unit.unit !== 'TH' && unit.unit !== 'TM') {
    return date(i + 1, `${side}-P${unit.times}${unit.unit}`);
  }
  const recurring = recurringAt(atoms, i);
  if (recurring) return date(i + 1, `${side}-XXXX-${recurring}`);
  const count = unit ? null : counted(atoms, i);
  return count && side === 'BEFORE' ? count : null;
}

/** What "that" or "the following" can take besides a unit: "spring", "March", "Monday". */
function recurringAt(atoms: Atoms, i: number): string | null {
  const word = wordAt(atoms, i, i - 1);
  const season = SEASONS.get(word);
  if (season) return word === 'fall' && !endsClause(wordAt(atoms, i + 1, i)) ? null : season;
  if (!word || !isCapitalised(atoms, i)) return null;
  const weekday = WEEKDAYS.get(word);
  if (weekday) return `WXX-${weekday}`;
  const month = MONTHS.get(word);
  return month ? String(month).padStart(2, '0') : null;
}
