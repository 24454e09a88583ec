/** Lengths of time and what is counted with them: "four-day", "three months ago", "two days later", "11 years". */
import { type Atoms, isCapitalised, LETTERS, NUMBER, opensSentence, touches, wordAt } from './atoms.ts';
import type { Unit } from './concrete.ts';
import { dateAt } from './dates.ts';
import { endsClause } from './deictic.ts';
import { oddLengthAt } from './halves.ts';
import { UNITS, type UnitWord, WEEKDAYS } from './lexicon.ts';
import { countAt } from './numbers.ts';
import { date, duration, type Parsed, period } from './parsed.ts';

export function offsetAt(atoms: Atoms, i: number): Parsed | null {
  const odd =
    lengthRange(atoms, i) ?? oddLengthAt(atoms, i) ?? bareOffset(atoms, i) ?? recentLength(atoms, i);
  if (odd) return odd;
  const vague = vagueCount(atoms, i);
  const count = vague === null ? countAt(atoms, i) : null;
  if (vague === null && !count) return null;
  if (isPartOfNumber(atoms, i)) return null;
  const after = vague ?? count!.next;
  const hyphen = wordAt(atoms, after, i) === '-' && touches(atoms, after - 1) && touches(atoms, after);
  let at = hyphen ? after + 1 : after;
  // "the last two full years", "three long years"
  // "40-odd years"
  if (hyphen && wordAt(atoms, at, i) === 'odd') at++;
  if (
    (!hyphen || at > after + 1) &&
    /^(?:full|whole|long|more|further|additional|solid|short|consecutive|straight|successive|working|business|calendar)$/.test(
      wordAt(atoms, at, i),
    )
  )
    at++;
  const weekday = wordAt(atoms, at + 1, i) === 'ago' ? WEEKDAYS.get(wordAt(atoms, at, i)) : undefined;
  if (weekday && count) return date(at + 2, `LAST-XXXX-WXX-${weekday}.-P${(count.value - 1) * 7}D`);
  const unit = UNITS.get(wordAt(atoms, at, i));
  if (!unit || unit.unit === 'Q' || unit.unit === 'WE') return null;
  // "The Six-Day War", "the Hundred Years' War"
  if (isCapitalised(atoms, at) && atoms.kind[i] !== NUMBER) return null;
  const amount = count ? count.value : 'X';
  return (
    relation(atoms, i, at + 1, unit, amount, hyphen) ?? plainDuration(atoms, i, at, unit, amount, hyphen)
  );
}

/** "several", "a few", "a couple of", "many": the atom after it. */
function vagueCount(atoms: Atoms, i: number): number | null {
  const word = atoms.lower[i]!;
  if (word === 'several') return i + 1;
  if (word === 'many') return opensSentence(atoms, i) || atoms.lower[i - 1] !== 'as' ? i + 1 : null;
  if (word !== 'a') return null;
  const next = wordAt(atoms, i + 1, i);
  if (next === 'few') return i + 2;
  return next === 'couple' && wordAt(atoms, i + 2, i) === 'of' ? i + 3 : null;
}

/** "Two to three weeks", "three or four days", "6-8 months". */
function lengthRange(atoms: Atoms, i: number): Parsed | null {
  const from = countAt(atoms, i);
  if (!from || isPartOfNumber(atoms, i) || !/^(?:to|or|-)$/.test(wordAt(atoms, from.next, i))) return null;
  if (from.next + 1 >= atoms.count) return null;
  const to = countAt(atoms, from.next + 1);
  if (!to || to.value <= from.value || to.value > 400) return null;
  const unit = UNITS.get(wordAt(atoms, to.next, i));
  if (!unit?.plural || unit.unit === 'Q' || unit.unit === 'WE' || isAge(atoms, to.next)) return null;
  return duration(to.next + 1, `${period(unit, from.value)}/${period(unit, to.value)}`);
}

/** "Days later", "weeks after the vote": counted, but by nobody knows how much. */
function bareOffset(atoms: Atoms, i: number): Parsed | null {
  const unit = UNITS.get(atoms.lower[i]!);
  if (!unit?.plural || unit.unit === 'Q' || unit.unit === 'WE') return null;
  const before = opensSentence(atoms, i) ? '' : atoms.lower[i - 1]!;
  if (before === 'recent') return null;
  const related = relation(atoms, i, i + 1, unit, 'X', false);
  // "For weeks after the vote" lasts.
  if (related && !(before === 'for' && related.ofEvent && /^(?:AFTER|BEFORE)/.test(related.value)))
    return related;
  const next = wordAt(atoms, i + 1, i);
  const lasts = before === 'for' ? next !== 'of' : before === 'after' ? next === 'of' : LASTING.has(before);
  return lasts && !isAge(atoms, i) ? duration(i + 1, period(unit, 'X')) : null;
}

/** Verbs that a bare length stands after: "lasted months", "waited days". */
const LASTING = new Set(
  'lasted lasting last lasts took take takes taking waited wait waiting spent spend spending dragged stretched'.split(
    ' ',
  ),
);

/** "recent weeks" */
function recentLength(atoms: Atoms, i: number): Parsed | null {
  const unit = atoms.lower[i] === 'recent' ? UNITS.get(wordAt(atoms, i + 1, i)) : undefined;
  return unit?.plural && /^(?:D|W|M|Y|DE)$/.test(unit.unit) ? duration(i + 2, period(unit, 'X')) : null;
}

function isPartOfNumber(atoms: Atoms, i: number): boolean {
  if (i === 0 || atoms.sentence[i - 1] !== atoms.sentence[i]) return false;
  const before = atoms.lower[i - 1]!;
  if (atoms.kind[i] === NUMBER && touches(atoms, i - 1)) return !/^['"(“‘[-]$/.test(before);
  return /^(?:[$€£¥]|hundred|thousand)$/.test(before);
}

/** "ago", "later", "from now" … after the unit. */
function relation(
  atoms: Atoms,
  i: number,
  at: number,
  unit: UnitWord,
  amount: number | 'X',
  hyphen: boolean,
): Parsed | null {
  if (hyphen) return null;
  const word = wordAt(atoms, at, i);
  const next = wordAt(atoms, at + 1, i);
  const length = offsetPeriod(unit, amount);
  const done = (end: number, side: string): Parsed =>
    length === null
      ? { ...date(end, `${side}-PX${unit.unit}`), ofEvent: true }
      : date(end, `${side}-${length}`);
  if (word === 'ago')
    return next === 'today' && length ? date(at + 2, `AGO-${length}=`) : done(at + 1, 'AGO');
  if (word === 'from' && /^(?:now|today)$/.test(next)) return done(at + 2, 'AHEAD');
  const ahead =
    word === 'from' || (word === 'on' && unit.unit === 'W')
      ? fromWeekday(atoms, i, at + 1, unit, amount)
      : null;
  if (ahead) return ahead;
  if (word === 'hence') return done(at + 1, 'AHEAD');
  if (/^(?:earlier|previously|beforehand)$/.test(word) && next !== 'than') return done(at + 1, 'BEFORE');
  if (/^(?:later|afterwards?|on)$/.test(word) && next !== 'than' && (word !== 'on' || /^[,.;]?$/.test(next)))
    return done(at + 1, 'AFTER');
  if (word === 'after' || word === 'before') {
    const side = word === 'after' ? 'AFTER' : 'BEFORE';
    const point = length && at + 1 < atoms.count && next ? dateAt(atoms, at + 1) : null;
    if (point && !point.value.includes('/') && !describesNoun(wordAt(atoms, point.next, i))) {
      return date(point.next, `${point.value}.${side === 'AFTER' ? '+' : '-'}${length}`);
    }
    return endsClause(next) ? done(at + 1, side) : { ...done(at + 1, side), ofEvent: true };
  }
  if (
    word === 'to' &&
    next === 'the' &&
    wordAt(atoms, at + 2, i) === 'day' &&
    wordAt(atoms, at + 3, i) === 'after'
  ) {
    return { ...done(at + 4, 'AFTER'), ofEvent: true };
  }
  return null;
}

/** "two weeks from Thursday", "a week on Friday": to the day. "For two weeks from Thursday" is a length. */
function fromWeekday(
  atoms: Atoms,
  i: number,
  at: number,
  unit: UnitWord,
  amount: number | 'X',
): Parsed | null {
  const weekday = WEEKDAYS.get(wordAt(atoms, at, i));
  const tomorrow = wordAt(atoms, at, i) === 'tomorrow';
  const days = unit.unit === 'D' ? 1 : unit.unit === 'W' ? 7 * unit.times : 0;
  if (
    !(weekday || tomorrow) ||
    !days ||
    amount === 'X' ||
    /^(?:for|lasting|lasts|the|next)$/.test(wordAt(atoms, i - 1, i))
  ) {
    return null;
  }
  return date(at + 1, `${tomorrow ? 'NEXT-P1D' : `XXXX-WXX-${weekday}>`}.+P${amount * days}D`);
}

function describesNoun(word: string): boolean {
  return (
    !endsClause(word) && !/^(?:the|a|an|his|her|its|their|he|she|it|they|was|were|is|are|had|has)$/.test(word)
  );
}

/** A period that can be counted off: whole numbers, decades and centuries in years. */
function offsetPeriod(unit: UnitWord, amount: number | 'X'): string | null {
  if (amount === 'X') return null;
  const found = period(unit, amount);
  return /^PT?\d{1,4}[DWMYH]$/.test(found) ? found : null;
}

function plainDuration(
  atoms: Atoms,
  i: number,
  at: number,
  unit: UnitWord,
  amount: number | 'X',
  hyphen: boolean,
): Parsed | null {
  if (isAge(atoms, at)) return null;
  const word = atoms.lower[i]!;
  const next = wordAt(atoms, at + 1, i);
  // A possessive holds the number of a name or of an age: "ten years' time" is a length.
  if (hyphen) {
    const chained = next === '-' && touches(atoms, at) ? wordAt(atoms, at + 2, i) : '';
    return amount === 'X' || chained === 'old'
      ? null
      : duration(chained === 'long' ? at + 3 : at + 1, period(unit, amount));
  }
  const before = opensSentence(atoms, i) ? '' : atoms.lower[i - 1]!;
  if (word === 'a' || word === 'an') {
    // "$5 a day", "three times a week", "a day of mourning"
    const long = unit.unit === 'DE' || unit.unit === 'CE' || unit.times > 1;
    const inWords =
      LASTING.has(before) ||
      /^(?:for|after|within|in|than|about|nearly|almost|roughly|half|over|under|least|barely|just|only|with|stayed)$/.test(
        before,
      ) ||
      next === 'into' ||
      (next === 'of' && unit.unit !== 'D');
    if (amount === 1 && !long && !inWords) return null;
    if (unit.unit === 'D' && next === 'of') return null;
  }
  if (word === 'another' && unit.unit === 'D') return null;
  if (next === "'" && wordAt(atoms, at + 2, i) === 'time') return duration(at + 3, period(unit, amount));
  if (next === "'" && wordAt(atoms, at + 2, i) === 's' && wordAt(atoms, at + 3, i) === 'time') {
    return duration(at + 4, period(unit, amount));
  }
  if (word === 'one' && unit.unit === 'D' && before !== 'for' && before !== 'in') return null;
  return compound(atoms, at + 1, unit, amount) ?? duration(at + 1, period(unit, amount));
}

/** "two years and three months", "an hour and 40 minutes": one length of two units. */
function compound(atoms: Atoms, i: number, unit: UnitWord, amount: number | 'X'): Parsed | null {
  const more = countAt(atoms, wordAt(atoms, i, i - 1) === 'and' ? i + 1 : i);
  const smaller = more && wordAt(atoms, more.next, i - 1) ? UNITS.get(atoms.lower[more.next]!) : undefined;
  if (!more || !smaller || amount === 'X' || isAge(atoms, more.next) || PARTS[unit.unit] !== smaller.unit)
    return null;
  const [first, second] = [period(unit, amount), period(smaller, more.value)];
  return duration(more.next + 1, first + second.slice(second.startsWith('PT') ? 2 : 1));
}

/** What a unit is told more finely in. */
const PARTS: Readonly<Partial<Record<Unit, Unit>>> = { Y: 'M', M: 'D', W: 'D', TH: 'TM' };

/** "61 years old", "61 years of age". */
function isAge(atoms: Atoms, unit: number): boolean {
  const after = wordAt(atoms, unit + 1, unit);
  const then = wordAt(atoms, unit + 2, unit);
  return (
    after === 'old' ||
    (after === '-' && then === 'old') ||
    (after === 'of' && then === 'age') ||
    /^(?:olds|younger|older)$/.test(after) ||
    (atoms.kind[unit] === LETTERS && /^(?:aged)$/.test(wordAt(atoms, unit - 2, unit)))
  );
}
