/** Lengths of time: "14 days", "three long years", "a year and a half", "half a century", "two years and three months". */
import { type Atoms, isCapitalised, LETTERS, NUMBER, opensSentence, touches, wordAt } from './atoms.ts';
import { endsPhrase } from './clauses.ts';
import type { Unit } from './concrete.ts';
import { UNITS, type UnitWord } from './lexicon.ts';
import { countAt, vagueCountAt } from './numbers.ts';
import { duration, type Parsed, period } from './parsed.ts';

/** How many of which unit. */
export interface Length {
  readonly next: number;
  readonly unit: UnitWord;
  /** "X" where nobody says how many. */
  readonly amount: number | 'X';
  /** TIMEX3: "P1.5Y", "P2Y3M", "P2W/P3W". */
  readonly value: string;
  /** "four-day", which nothing can be counted off with. */
  readonly hyphen: boolean;
}

export function lengthAt(atoms: Atoms, i: number): Length | null {
  if (isPartOfNumber(atoms, i)) return null;
  return longUnit(atoms, i) ?? fractionAt(atoms, i) ?? rangeAt(atoms, i) ?? countedAt(atoms, i);
}

/** Units as tables and results shorten them; read only after a figure. */
const SHORT_UNITS: ReadonlyMap<string, string> = new Map([
  ['sec', 'seconds'],
  ['secs', 'seconds'],
  ['min', 'minutes'],
  ['mins', 'minutes'],
  ['hr', 'hours'],
  ['hrs', 'hours'],
  ['wk', 'weeks'],
  ['wks', 'weeks'],
  ['mth', 'months'],
  ['mths', 'months'],
  ['yr', 'years'],
  ['yrs', 'years'],
]);

/** A unit that lengths are told in: quarters and weekends are dates far more often. */
export function unitAt(atoms: Atoms, i: number, of: number): UnitWord | null {
  const word = wordAt(atoms, i, of);
  const short = i > 0 && atoms.kind[i - 1] === NUMBER ? SHORT_UNITS.get(word) : undefined;
  const unit = UNITS.get(short ?? word);
  return unit && unit.unit !== 'Q' && unit.unit !== 'WE' ? unit : null;
}

function length(next: number, unit: UnitWord, amount: number | 'X', hyphen = false): Length {
  return { next, unit, amount, value: period(unit, amount), hyphen };
}

/** "year-long", "weeklong", "months-long", "decadelong" */
function longUnit(atoms: Atoms, i: number): Length | null {
  const word = wordAt(atoms, i, i);
  const whole = word.endsWith('long') ? UNITS.get(word.slice(0, -4)) : undefined;
  if (whole) return length(i + 1, whole, whole.plural ? 'X' : 1, true);
  const unit = unitAt(atoms, i, i);
  if (!unit || unit.unit === 'TM' || !says(atoms, i + 1, ['-', 'long'])) return null;
  return length(i + 3, unit, unit.plural ? 'X' : 1, true);
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
  ['third', 1 / 3],
]);

/** "a half-century", "quarter of a century", "three quarters of an hour", "two and a half years", "a year and a half" */
function fractionAt(atoms: Atoms, i: number): Length | null {
  const word = wordAt(atoms, i, i);
  const at = word === 'a' || word === 'one' ? i + 1 : i;
  const part = PARTS.get(wordAt(atoms, at, i));
  if (part) {
    const of = wordAt(atoms, at + 1, i) === 'of' ? 1 : 0;
    const article = /^an?$/.test(wordAt(atoms, at + 1 + of, i)) ? 1 : 0;
    const hyphen = !of && !article && wordAt(atoms, at + 1, i) === '-' ? 1 : 0;
    if (of && !article) return null;
    const unit = unitAt(atoms, at + 1 + of + article + hyphen, i);
    const joined = of || hyphen || article || unit?.unit === 'CE';
    return unit && !unit.plural && joined && part !== 1 / 3
      ? length(at + 2 + of + article + hyphen, unit, part)
      : null;
  }
  const count = countAt(atoms, i);
  if (!count) return null;
  const quarters = wordAt(atoms, count.next, i) === '-' ? count.next + 1 : count.next;
  if (count.value === 3 && says(atoms, quarters, ['quarters', 'of'])) {
    const unit = /^an?$/.test(wordAt(atoms, quarters + 2, i)) ? unitAt(atoms, quarters + 3, i) : null;
    return unit && length(quarters + 4, unit, 0.75);
  }
  const unit = unitAt(atoms, count.next, i);
  if (unit) {
    if (says(atoms, count.next + 1, ['-', 'and', '-', 'a', '-', 'half']))
      return length(count.next + 7, unit, count.value + 0.5, true);
    const more = says(atoms, count.next + 1, ['and', 'a']) ? PARTS.get(wordAt(atoms, count.next + 3, i)) : 0;
    return more && more < 1 && !/^(?:of|centur)/.test(wordAt(atoms, count.next + 4, i))
      ? length(count.next + 4, unit, count.value + Math.round(more * 100) / 100)
      : null;
  }
  return countAndHalf(atoms, i, count);
}

/** "two and a half years", "a three-and-a-half-year term" */
function countAndHalf(atoms: Atoms, i: number, count: { value: number; next: number }): Length | null {
  const hyphen = wordAt(atoms, count.next, i) === '-';
  const words = hyphen ? ['-', 'and', '-', 'a', '-'] : ['and', 'a'];
  if (!says(atoms, count.next, words)) return null;
  const at = count.next + words.length;
  const part = PARTS.get(wordAt(atoms, at, i));
  if (!part || part > 0.5 || part === 1 / 3) return null;
  const joined = wordAt(atoms, at + 1, i) === '-' ? at + 2 : at + 1;
  const unit = unitAt(atoms, joined, i);
  return unit && length(joined + 1, unit, count.value + part, hyphen);
}

/** "Two to three weeks", "three or four days", "between six and eight months", "a day or two". */
function rangeAt(atoms: Atoms, i: number): Length | null {
  const from = countAt(atoms, i);
  if (!from) return null;
  const one = unitAt(atoms, from.next, i);
  if (one && !one.plural && from.value === 1 && says(atoms, from.next + 1, ['or', 'two'])) {
    return { ...length(from.next + 3, one, 'X'), value: `${period(one, 1)}/${period(one, 2)}` };
  }
  const first = one && (one.plural || wordAt(atoms, from.next + 1, i) === 'to') ? from.next + 1 : from.next;
  const between = wordAt(atoms, i - 1, i) === 'between';
  // "A three-to-five-year term", "a two- to three-week delay"
  const dash = wordAt(atoms, first, i) === '-' && /^(?:to|or)$/.test(wordAt(atoms, first + 1, i)) ? 1 : 0;
  const joint = wordAt(atoms, first + dash, i);
  const second = first + dash + 1 + (dash && wordAt(atoms, first + 2, i) === '-' ? 1 : 0);
  if (!/^(?:to|or|-)$/.test(joint) && !(between && joint === 'and')) return null;
  const to = wordAt(atoms, second, i) ? countAt(atoms, second) : null;
  if (!to || to.value > 400) return null;
  const hyphen = wordAt(atoms, to.next, i) === '-' && touches(atoms, to.next);
  const unit = unitAt(atoms, hyphen ? to.next + 1 : to.next, i);
  const at = hyphen ? to.next + 1 : to.next;
  if (!unit || (!unit.plural && !hyphen)) return null;
  // "Six weeks to three months"
  const lower = one ?? unit;
  if (lower.unit === unit.unit && to.value <= from.value) return null;
  if (lower !== unit && (between ? joint !== 'and' : joint !== 'to')) return null;
  return {
    ...length(at + 1, unit, 'X', hyphen),
    value: `${period(lower, from.value)}/${period(unit, to.value)}`,
  };
}

/** "14 days", "several weeks", "40-odd years", "two full years", "four-day", "an hour and 40 minutes" */
function countedAt(atoms: Atoms, i: number): Length | null {
  const vague = vagueAt(atoms, i);
  const count = vague === null ? countAt(atoms, i) : null;
  const after = vague ?? count?.next;
  if (after === undefined) return null;
  const hyphen = wordAt(atoms, after, i) === '-' && touches(atoms, after - 1) && touches(atoms, after);
  let at = hyphen ? after + 1 : after;
  const odd = hyphen && /^(?:odd|plus)$/.test(wordAt(atoms, at, i));
  // "20+ years"
  if (wordAt(atoms, at, i) === '+') at++;
  if (odd) at++;
  if ((!hyphen || odd) && isEpithet(atoms, at, i)) at++;
  else if (
    !hyphen &&
    wordAt(atoms, at + 1, i) === ',' &&
    EPITHETS.has(wordAt(atoms, at, i)) &&
    isEpithet(atoms, at + 2, i)
  )
    at += 3;
  const unit =
    hyphen && wordAt(atoms, at, i) === 'second'
      ? UNITS.get('seconds')!
      : (unitAt(atoms, at, i) ?? quartersAt(atoms, at, i));
  if (!unit) return null;
  // "The Six-Day War", "the Hundred Years' War"
  if (isCapitalised(atoms, at) && atoms.kind[i] !== NUMBER) return null;
  // A couple counts off two, and lasts as long as a few.
  const couple = /^(?:a )?couple/.test(`${wordAt(atoms, i, i)} ${wordAt(atoms, i + 1, i)}`);
  const amount = count ? count.value : couple ? 2 : 'X';
  if (couple) return { ...length(orSo(atoms, at + 1), unit, amount), value: period(unit, 'X') };
  if (hyphen && !odd) return length(at + 1, unit, amount, true);
  return andSmaller(atoms, at + 1, unit, amount) ?? length(orSo(atoms, at + 1), unit, amount);
}

/** "for three quarters", not "three quarters of voters" */
function quartersAt(atoms: Atoms, i: number, of: number): UnitWord | null {
  const is = wordAt(atoms, i, of) === 'quarters' && endsPhrase(atoms, i + 1, of);
  return is ? UNITS.get('quarters')! : null;
}

/** "several", "a few", "some" before a plural, "hundreds of"; "as many" compares. */
function vagueAt(atoms: Atoms, i: number): number | null {
  const word = wordAt(atoms, i, i);
  const before = opensSentence(atoms, i) ? '' : atoms.lower[i - 1]!;
  if (word === 'few' || (word === 'many' && /^(?:as|so|too|how)$/.test(before))) return null;
  if (word === 'some' && UNITS.get(wordAt(atoms, i + 1, i))?.plural) return i + 1;
  if (/^(?:dozens|scores|hundreds|thousands|tens)$/.test(word) && wordAt(atoms, i + 1, i) === 'of') {
    return says(atoms, i + 2, ['thousands', 'of']) ? i + 4 : i + 2;
  }
  return vagueCountAt(atoms, i);
}

/** "a year or so", "two years or more" */
function orSo(atoms: Atoms, i: number): number {
  return wordAt(atoms, i, i - 1) === 'or' &&
    /^(?:so|more|longer|less|thereabouts)$/.test(wordAt(atoms, i + 1, i - 1))
    ? i + 2
    : i;
}

/** What a length may be called between its number and its unit: "three tense days", "five consecutive years". */
function isEpithet(atoms: Atoms, i: number, of: number): boolean {
  const word = wordAt(atoms, i, of);
  const unit = unitAt(atoms, i + 1, of);
  if (!unit || atoms.kind[i] !== LETTERS || isCapitalised(atoms, i) || word.length < 3) return false;
  if (EPITHETS.has(word)) return true;
  // "Killed 12 people days later": a noun that is counted itself, and what is told apart from it.
  const then = wordAt(atoms, i + 2, of);
  if (/^(?:later|after|before|earlier|ago)$/.test(then) || !unit.plural) return false;
  return /(?:ous|ive|ful|less|al|ic|ing|y|se|ent|ant|ed)$/.test(word) && !UNITS.has(word);
}

export const EPITHETS: ReadonlySet<string> = new Set(
  `full whole long short more further additional extra other solid consecutive straight successive working business
  calendar good entire uninterrupted unbroken continuous tense odd lean hard bitter brief fiscal financial school`.split(
    /\s+/,
  ),
);

/** "two years and three months", "an hour and 40 minutes": one length of two units. */
function andSmaller(atoms: Atoms, i: number, unit: UnitWord, amount: number | 'X'): Length | null {
  const at = /^(?:and|,)$/.test(wordAt(atoms, i, i - 1)) ? i + 1 : i;
  const more = amount !== 'X' && wordAt(atoms, at, i - 1) ? countAt(atoms, at) : null;
  const smaller = more && unitAt(atoms, more.next, i - 1);
  if (!more || !smaller || amount === 'X' || !SMALLER[unit.unit]?.includes(smaller.unit)) return null;
  if (isAge(atoms, more.next)) return null;
  const [first, second] = [period(unit, amount), period(smaller, more.value)];
  return {
    ...length(more.next + 1, unit, amount),
    value: first + second.slice(second.startsWith('PT') ? 2 : 1),
  };
}

/** What a unit is told more finely in. */
const SMALLER: Readonly<Partial<Record<Unit, string>>> = { Y: 'MD', M: 'D', W: 'D', TH: 'TM', TM: 'TS' };

function isPartOfNumber(atoms: Atoms, i: number): boolean {
  if (opensSentence(atoms, i)) return false;
  const before = atoms.lower[i - 1]!;
  if (atoms.kind[i] === NUMBER && touches(atoms, i - 1)) return !/^['"(“‘[-]$/.test(before);
  return /^(?:[$€£¥]|hundred|thousand)$/.test(before);
}

/** "61 years old", "61 years of age". */
export function isAge(atoms: Atoms, unit: number): boolean {
  const after = wordAt(atoms, unit + 1, unit);
  const then = wordAt(atoms, unit + 2, unit);
  return (
    after === 'old' ||
    (after === '-' && then === 'old') ||
    (after === 'of' && then === 'age') ||
    /^(?:olds|younger|older)$/.test(after) ||
    wordAt(atoms, unit - 2, unit) === 'aged'
  );
}

export function says(atoms: Atoms, at: number, words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k++) {
    if (wordAt(atoms, at + k, at - 1) !== words[k]) return false;
  }
  return true;
}

export function lengthOf(found: Length): Parsed {
  return duration(found.next, found.value);
}
