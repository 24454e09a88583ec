/** What is counted with a length, and lengths that stand alone: "three months ago", "two days later", "11 years", "for weeks". */
import { type Atoms, LETTERS, opensSentence, wordAt } from './atoms.ts';
import { endsClause, endsPhrase } from './clauses.ts';
import { pointAt } from './composites.ts';
import { isAge, type Length, lengthAt, lengthOf, says, unitAt } from './lengths.ts';
import { STEPS, TODAY, UNITS, type UnitWord, WEEKDAYS } from './lexicon.ts';
import { countAt } from './numbers.ts';
import { date, duration, type Parsed, period } from './parsed.ts';

export function offsetAt(atoms: Atoms, i: number): Parsed | null {
  const unnumbered = bareLength(atoms, i) ?? vagueStretch(atoms, i) ?? weekdaysAgo(atoms, i);
  if (unnumbered) return unnumbered;
  const length = lengthAt(atoms, i);
  return length && (relation(atoms, i, length) ?? aloneAt(atoms, i, length));
}

/** "Days later", "weeks after the vote", "lasted months", "months of talks": counted, but by nobody knows how much. */
function bareLength(atoms: Atoms, i: number): Parsed | null {
  const unit = unitAt(atoms, i, i);
  if (!unit?.plural) return null;
  const before = opensSentence(atoms, i) ? '' : atoms.lower[i - 1]!;
  if (before === 'recent') return null;
  const length: Length = { next: i + 1, unit, amount: 'X', value: period(unit, 'X'), hyphen: false };
  const related = relation(atoms, i, length);
  // "For weeks after the vote" lasts.
  if (related && !(before === 'for' && related.ofEvent && /^(?:AFTER|BEFORE)/.test(related.value)))
    return related;
  if (isAge(atoms, i)) return null;
  const next = wordAt(atoms, i + 1, i);
  // "Weeks of rain", but "hours of the court"
  const whose = /^(?:the|its|their|his|her|our|this|that)$/.test(wordAt(atoms, i + 2, i));
  const lasts =
    next === 'of'
      ? OPENS_STRETCH.has(before) && !/T[MS]/.test(unit.unit) && !(whose && before === '')
      : LASTING.has(before);
  return lasts ? lengthOf(length) : null;
}

/** What a bare length stands after: "lasted months", "waited days", "for weeks", "within hours". */
const LASTING = new Set(
  `for lasted lasting last lasts took take takes taking waited wait waiting spent spend spending dragged
  stretched`.split(/\s+/),
);

/** What stands before "months of talks"; "the hours of darkness" are no length. */
const OPENS_STRETCH = new Set(
  `, ; ( - after amid amidst despite by with of to following through and but or ended ends end ending capped capping
  before about over from into without since spent as had has have in during following brought faced facing endured
  saw`.split(/\s+/),
).add('');

/** "recent weeks", "coming years", "the weeks ahead", "the years since", "the intervening months" */
function vagueStretch(atoms: Atoms, i: number): Parsed | null {
  const article = atoms.lower[i] === 'the' ? 1 : 0;
  const word = wordAt(atoms, i + article, i);
  if (STRETCHES.has(word) && (article || /^(?:recent|coming|past)$/.test(word))) {
    const count = article ? countAt(atoms, i + 2) : null;
    const few = /^(?:few|several)$/.test(wordAt(atoms, i + article + 1, i)) ? 1 : 0;
    const at = count?.next ?? i + article + 1 + few;
    const unit = unitAt(atoms, at, i);
    return unit?.plural ? duration(at + 1, period(unit, count?.value ?? 'X')) : null;
  }
  if (!article) return null;
  const unit = unitAt(atoms, i + 1, i);
  const tail = unit?.plural ? (TAILS.get(wordAt(atoms, i + 2, i)) ?? null) : null;
  if (!unit || tail === null) return null;
  const whole = tail === '' || wordAt(atoms, i + 3, i) === tail;
  const next = tail === '' ? i + 3 : i + 4;
  return whole && endsClause(wordAt(atoms, next, i)) ? duration(next, period(unit, 'X')) : null;
}

const STRETCHES = new Set(
  'recent coming past following ensuing intervening subsequent succeeding preceding previous'.split(' '),
);

/** What follows "the weeks": alone, or with one more word. */
const TAILS: ReadonlyMap<string, string> = new Map([
  ['ahead', ''],
  ['since', ''],
  ['after', ''],
  ['before', ''],
  ['to', 'come'],
  ['that', 'followed'],
]);

/** "two Fridays ago" */
function weekdaysAgo(atoms: Atoms, i: number): Parsed | null {
  const count = countAt(atoms, i);
  const weekday =
    count && wordAt(atoms, count.next + 1, i) === 'ago' && WEEKDAYS.get(wordAt(atoms, count.next, i));
  return weekday ? date(count.next + 2, `LAST-XXXX-WXX-${weekday}.-P${(count.value - 1) * 7}D`) : null;
}

/** "ago", "later", "from now" … after the unit. */
function relation(atoms: Atoms, i: number, length: Length): Parsed | null {
  if (length.hyphen) return null;
  const at = length.next;
  const word = wordAt(atoms, at, i);
  const next = wordAt(atoms, at + 1, i);
  const done = (end: number, side: string): Parsed => counted(end, side, length);
  switch (word) {
    case 'ago':
      return toTheDay(atoms, i, at + 1, length) ?? done(at + 1, 'AGO');
    case 'back':
      return endsClause(next) && (opensSentence(atoms, i) || atoms.lower[i - 1] === ',')
        ? done(at + 1, 'AGO')
        : null;
    case 'today':
    case 'tomorrow':
      return length.unit.unit === 'W' && length.amount !== 'X' && endsClause(next)
        ? date(
            at + 1,
            `${word === 'today' ? 'THIS' : 'NEXT'}-P1D.+P${length.amount * length.unit.times * 7}D`,
          )
        : null;
    case 'hence':
      return done(at + 1, 'AHEAD');
    case 'from':
      if (/^(?:now|today)$/.test(next)) return done(at + 2, 'AHEAD');
      return next === 'then' ? done(at + 2, 'AFTER') : fromWeekday(atoms, i, length);
    case 'last':
    case 'next': {
      const weekday = length.unit.unit === 'W' && length.amount !== 'X' ? WEEKDAYS.get(next) : undefined;
      const days = weekday ? Number(length.amount) * length.unit.times * 7 : 0;
      return weekday
        ? date(
            at + 2,
            `${word === 'last' ? 'LAST' : 'NEXT'}-XXXX-WXX-${weekday}.${word === 'last' ? '-' : '+'}P${days}D`,
          )
        : null;
    }
    case 'on':
      return fromWeekday(atoms, i, length) ?? (/^[,.;]?$/.test(next) ? done(at + 1, 'AFTER') : null);
    case 'earlier':
    case 'previously':
    case 'beforehand':
      return next === 'than' ? null : done(at + 1, 'BEFORE');
    case 'prior':
      return next === 'to' ? beside(atoms, i, at + 1, length, 'BEFORE') : done(at + 1, 'BEFORE');
    case 'later':
    case 'afterwards':
    case 'afterward':
    case 'thereafter':
      return next === 'than' ? null : done(at + 1, 'AFTER');
    case 'after':
    case 'before':
      return beside(atoms, i, at, length, word === 'after' ? 'AFTER' : 'BEFORE');
    case 'to':
      return next === 'the' && wordAt(atoms, at + 2, i) === 'day' && wordAt(atoms, at + 3, i) === 'after'
        ? { ...done(at + 4, 'AFTER'), ofEvent: true }
        : null;
    default:
      return null;
  }
}

/** "a year ago today", "twenty years ago to the day", "a year ago this week", "two years ago next month" */
function toTheDay(atoms: Atoms, i: number, at: number, length: Length): Parsed | null {
  const off = offsetPeriod(length);
  const word = wordAt(atoms, at, i);
  if (!off) return null;
  const day = TODAY.get(word);
  if (day && word !== 'tonight') return date(at + 1, word === 'today' ? `AGO-${off}=` : `${day}.-${off}=`);
  if (word === 'to') return says(atoms, at + 1, ['the', 'day']) ? date(at + 3, `AGO-${off}=`) : null;
  const unit = UNITS.get(wordAt(atoms, at + 1, i))?.unit;
  // By its Thursday, a week of the year before bears the same number.
  const step = /^(?:this|last|next)$/.test(word) ? STEPS.get(word) : undefined;
  if (!step) return null;
  if (unit === 'W') return date(at + 2, `${step}-P1W.D4.-${off}=.W`);
  return unit === 'M' ? date(at + 2, `${step}-P1M.-${off}=.M`) : null;
}

/** "a week after Christmas" is a date, "a week after" one of the story, "a week after the vote" one of an event. */
function beside(
  atoms: Atoms,
  i: number,
  at: number,
  length: Length,
  side: 'AFTER' | 'BEFORE',
): Parsed | null {
  const off = offsetPeriod(length);
  const next = wordAt(atoms, at + 1, i);
  // "For 72 hours after the spill" lasts.
  if (wordAt(atoms, i - 1, i) === 'for' && !endsClause(next)) return null;
  if (/^(?:that|then|this)$/.test(next) && endsPhrase(atoms, at + 2, i)) return counted(at + 2, side, length);
  const point = off && next ? pointAt(atoms, at + 1) : null;
  const plain = point?.kind === 'date' && !point.ofEvent && !/[/]|SAME|AFTER|BEFORE/.test(point.value);
  if (plain && endsPhrase(atoms, point.next, i)) {
    return date(point.next, `${point.value}.${side === 'AFTER' ? '+' : '-'}${off}`);
  }
  const found = counted(at + 1, side, length);
  return endsClause(next) ? found : { ...found, ofEvent: true };
}

/** What lies a length before or after: a stretch where the length is one ("two to three weeks ago"). */
function counted(next: number, side: string, length: Length): Parsed {
  const [first, last] = length.value.split('/');
  if (first && last && /^P\d+[DWMY]$/.test(first)) {
    const back = side === 'AGO' || side === 'BEFORE';
    return date(next, back ? `${side}-${last}/${side}-${first}` : `${side}-${first}/${side}-${last}`);
  }
  const off = offsetPeriod(length);
  return off === null
    ? { ...date(next, `${side}-PX${length.unit.unit}`), ofEvent: true }
    : date(next, `${side}-${off}`);
}

/** "two weeks from Thursday", "a week on Friday": to the day. "For two weeks from Thursday" is a length. */
function fromWeekday(atoms: Atoms, i: number, { next: at, unit, amount }: Length): Parsed | null {
  const word = wordAt(atoms, at + 1, i);
  if (wordAt(atoms, at, i) === 'on' && unit.unit !== 'W') return null;
  const weekday = WEEKDAYS.get(word);
  const days = unit.unit === 'D' ? 1 : unit.unit === 'W' ? 7 * unit.times : 0;
  if (
    !(weekday || word === 'tomorrow') ||
    !days ||
    amount === 'X' ||
    /^(?:for|lasting|lasts|the|next)$/.test(wordAt(atoms, i - 1, i)) ||
    [2, 3, 4].some((back) => wordAt(atoms, i - back, i) === 'for')
  ) {
    return null;
  }
  return date(at + 2, `${weekday ? `XXXX-WXX-${weekday}>` : 'NEXT-P1D'}.+P${amount * days}D`);
}

/** A period that can be counted off: whole numbers, decades and centuries in years, a year and a half in months. */
function offsetPeriod({ unit, amount, value }: Length): string | null {
  if (amount === 'X' || value.includes('/')) return null;
  if (/^P\d{1,3}\.\d+Y$/.test(value)) return `P${Math.round(Number(value.slice(1, -1)) * 12)}M`;
  const found = period(unit, amount);
  return /^PT?\d{1,4}[DWMYHS]$/.test(found) ? found : null;
}

/** A length by itself, where it isn't a rate ("$5 a day"), an age or the number of a name. */
function aloneAt(atoms: Atoms, i: number, length: Length): Parsed | null {
  const { next: at, unit, amount, hyphen } = length;
  const word = atoms.lower[i]!;
  const next = wordAt(atoms, at, i);
  if (hyphen) {
    const chained = next === '-' ? wordAt(atoms, at + 1, i) : '';
    if ((amount === 'X' && length.value.includes('X') && !isLong(atoms, i, at)) || /^olds?$/.test(chained))
      return null;
    return duration(chained === 'long' ? at + 2 : at, length.value);
  }
  // "An hour-long call"
  if (isAge(atoms, at - 1) || next === '-') return null;
  const before = opensSentence(atoms, i) ? '' : atoms.lower[i - 1]!;
  if (unit.unit === 'TH' && word === 'an' && isRate(atoms, i)) return null;
  if (
    (word === 'a' || word === 'an') &&
    unit.unit !== 'TH' &&
    (at === i + 2 || length.value === 'P1D') &&
    !isLength(unit, before, next)
  )
    return null;
  if (word === 'another' && unit.unit === 'D' && amount === 1) return null;
  if (word === 'one' && at === i + 2 && unit.unit === 'D' && !LENGTH_AFTER.has(before)) return null;
  // "Ten years' time"
  if (next === "'") {
    const s = wordAt(atoms, at + 1, i) === 's' ? 1 : 0;
    if (wordAt(atoms, at + 1 + s, i) === 'time') return duration(at + 2 + s, length.value);
  }
  return lengthOf(length);
}

/** "$20 an hour", "three times an hour", "100 km an hour" */
function isRate(atoms: Atoms, i: number): boolean {
  if (opensSentence(atoms, i)) return false;
  const before = atoms.lower[i - 1]!;
  return (
    atoms.kind[i - 1] !== LETTERS || before.endsWith('s') || /^(?:km|mph|kph|once|twice|per)$/.test(before)
  );
}

/** "months-long" */
function isLong(atoms: Atoms, i: number, at: number): boolean {
  return atoms.lower[i]!.endsWith('long') || wordAt(atoms, at - 1, i) === 'long';
}

const LENGTH_AFTER = new Set(
  `for after within in than about nearly almost roughly half over under least barely just only with stayed by lasted
  lasting last lasts took take takes taking waited wait waiting spent spend spending dragged stretched into to exactly
  extended another least most whole inside of back forward gone`.split(/\s+/),
);

/** Whether "a year" is a length: "three times a week", "a day of mourning" aren't. */
function isLength(unit: UnitWord, before: string, next: string): boolean {
  if (unit.unit === 'D' && next === 'of') return false;
  return (
    unit.unit === 'DE' ||
    unit.unit === 'CE' ||
    unit.times > 1 ||
    LENGTH_AFTER.has(before) ||
    next === 'into' ||
    next === "'" ||
    (next === 'of' && unit.unit !== 'D')
  );
}
