/** A whole expression: a point or length with its modifiers, its part of day, and the other end of a range. */
import type { TimeExpression } from '../../model/index.ts';
import { type Atoms, NUMBER, opensSentence, touches, wordAt } from './atoms.ts';
import { endsClause, endsPhrase, standsFree } from './clauses.ts';
import { pointAt } from './composites.ts';
import { dayed } from './dayed.ts';
import { hedgedAt } from './hedges.ts';
import { says } from './lengths.ts';
import { UNITS } from './lexicon.ts';
import { offsetAt } from './offsets.ts';
import { date, type Parsed } from './parsed.ts';

/** The longest expression that starts at an atom. */
export function expressionAt(atoms: Atoms, i: number): Parsed | null {
  const bare = modifiedAt(atoms, i);
  const modified = bare && !bare.value.includes('/') ? joined(atoms, i, bare) : bare;
  const plain = rangeAt(atoms, i);
  const found = !plain || (modified && modified.next > plain.next) ? modified : plain;
  return found && ofTheYearAfter(atoms, i, onwards(atoms, i, found));
}

/** "On 3 March and 5 April 2024", "Q1 and Q2 2025", "the spring and summer of last year": both are of that year. */
function ofTheYearAfter(atoms: Atoms, i: number, found: Parsed): Parsed {
  if (!/^XXXX-(?:\d\d-\d\d|[QH]\d|SP|SU|FA|WI)$/.test(found.value)) return found;
  if (!/^(?:and|or|&|,)$/.test(wordAt(atoms, found.next, i)) || !wordAt(atoms, found.next + 1, i))
    return found;
  const second = dayed(atoms, found.next + 1);
  if (!isDate(second)) return found;
  const shape = (value: string) =>
    value.replace(/^(?:XXXX-|\d{4}-|[A-Z]+-P1Y\.)/, '').replace(/\d+|SP|SU|FA|WI/g, '#');
  return shape(second.value) === shape(found.value)
    ? { ...found, value: sharingYear(found.value, second.value) }
    : found;
}

/** "2030 onwards" */
function onwards(atoms: Atoms, i: number, found: Parsed): Parsed {
  if (found.kind !== 'date' || found.value.includes('/')) return found;
  const beyond = says(atoms, found.next, ['and', 'beyond']) || says(atoms, found.next, ['and', 'after']);
  const size = /^onwards?$/.test(wordAt(atoms, found.next, i))
    ? 1
    : beyond && endsClause(wordAt(atoms, found.next + 2, i))
      ? 2
      : 0;
  if (!size) return found;
  return { ...found, next: found.next + size, value: `${found.value}/..`, modifier: 'after' };
}

const MODIFIERS: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
  ['earlier', 'early'],
  ['later', 'late'],
]);

function modifiedAt(atoms: Atoms, i: number): Parsed | null {
  const word = atoms.lower[i]!;
  const modifier = MODIFIERS.get(word);
  if (modifier) return partly(atoms, i, modifier);
  if (word === 'before' || word === 'after') return bounded(atoms, i, i + 1, word);
  if (word === 'beyond') return bounded(atoms, i, i + 1, 'after');
  if (word === 'prior' && wordAt(atoms, i + 1, i) === 'to') return bounded(atoms, i, i + 2, 'before');
  if (
    /^(?:no|not)$/.test(word) &&
    wordAt(atoms, i + 1, i) === 'later' &&
    wordAt(atoms, i + 2, i) === 'than'
  ) {
    return until(rangeAt(atoms, i + 3), '', 'before');
  }
  if (
    /^(?:no|not)$/.test(word) &&
    /^(?:earlier|sooner)$/.test(wordAt(atoms, i + 1, i)) &&
    wordAt(atoms, i + 2, i) === 'than'
  ) {
    const found = rangeAt(atoms, i + 3);
    return isDate(found) ? { ...found, value: `${found.value}/..`, modifier: 'after' } : null;
  }
  if (word === 'within') {
    const at = wordAt(atoms, i + 1, i) === 'the' ? pointAt(atoms, i + 1) : offsetAt(atoms, i + 1);
    return at?.kind === 'duration' ? at : null;
  }
  if (
    word === 'the' &&
    /^(?:best|better)$/.test(wordAt(atoms, i + 1, i)) &&
    wordAt(atoms, i + 2, i) === 'part' &&
    wordAt(atoms, i + 3, i) === 'of'
  ) {
    return lengthOnly(offsetAt(atoms, i + 4));
  }
  if (word === 'sometime' || (word === 'some' && wordAt(atoms, i + 1, i) === 'time')) {
    const at = word === 'some' ? i + 2 : i + 1;
    const found = /^(?:this|next|last)$/.test(wordAt(atoms, at, i)) ? pointAt(atoms, at) : null;
    return isDate(found) ? { ...found, modifier: 'approximate' } : null;
  }
  return hedgedAt(atoms, i);
}

function lengthOnly(found: Parsed | null): Parsed | null {
  return found?.kind === 'duration' ? found : null;
}

/** "late last month", "mid-2020", "Earlier Friday", "later in the day", "late on Thursday night". */
function partly(atoms: Atoms, i: number, modifier: 'early' | 'mid' | 'late'): Parsed | null {
  let at = i + 1;
  const link = wordAt(atoms, at, i);
  if (link === 'on' || link === 'in' || link === '-') at++;
  // "early to mid June", "mid-to-late October"
  const to = wordAt(atoms, at, i) === 'to' ? at + (wordAt(atoms, at + 1, i) === '-' ? 2 : 1) : 0;
  const second = to ? MODIFIERS.get(wordAt(atoms, to, i)) : undefined;
  if (second) {
    const found = partly(atoms, to, second);
    return found && { ...found, modifier: modifier === 'early' && second === 'late' ? null : modifier };
  }
  if (at >= atoms.count || atoms.sentence[at] !== atoms.sentence[i]) return null;
  const found = (link === '-' ? middleOf(atoms, at) : null) ?? rangeOrUnit(atoms, at, link === 'in');
  return found && found.kind !== 'duration' && found.kind !== 'set' ? { ...found, modifier } : null;
}

/** "mid-year", "mid-century" */
function middleOf(atoms: Atoms, i: number): Parsed | null {
  const unit = UNITS.get(atoms.lower[i]!);
  if (!unit || unit.plural || !/^(?:[WMYQ]|DE|CE)$/.test(unit.unit) || !standsFree(atoms, i + 1)) return null;
  return date(i + 1, `THIS-P1${unit.unit}`);
}

function rangeOrUnit(atoms: Atoms, i: number, unitToo: boolean): Parsed | null {
  if (unitToo && atoms.lower[i] === 'the') {
    // "Early in the morning of 3 May"; else of the day that was told of last.
    const told = wordAt(atoms, i + 2, i) === 'of' ? rangeAt(atoms, i) : null;
    if (told) return told;
    if (/^(?:morning|afternoon|evening|night)$/.test(wordAt(atoms, i + 1, i)))
      return { ...date(i + 2, 'SAME-P1D'), kind: 'time' };
    const unit = UNITS.get(wordAt(atoms, i + 1, i));
    if (unit && !unit.plural && /^(?:[DWMYQ]|DE)$/.test(unit.unit)) {
      return date(i + 2, `THIS-P1${unit.unit}`);
    }
  }
  return rangeAt(atoms, i);
}

/** "before Christmas", "before the end of the decade", "after 2028". */
function bounded(atoms: Atoms, i: number, at: number, side: 'before' | 'after'): Parsed | null {
  if (at >= atoms.count || atoms.sentence[at] !== atoms.sentence[i]) return null;
  const found = dayed(atoms, at);
  if (!isDate(found)) return null;
  // "On or before 30 June" takes that day in.
  if (side === 'before' && wordAt(atoms, i - 1, i) === 'or') return until(found, '', 'before');
  // "Before the 2024 election" and "after Monday's vote" are counted from an event.
  if (found.modifier !== 'late' && !endsPhrase(atoms, found.next, i)) return null;
  // "Shortly before 6 a.m." is no deadline, and a day is not over after three in the afternoon, nor is it out of "before noon on Friday".
  if (found.kind === 'time') {
    const close = /^(?:shortly|just|moments|minutes|soon|hours|long|right|immediately)$/.test(
      wordAt(atoms, i - 1, i),
    );
    return side === 'before' && !close ? until(found, '', 'before') : null;
  }
  if (side === 'after' && wordAt(atoms, i - 1, i) === 'or')
    return { ...found, value: `${found.value}/..`, modifier: 'after' };
  if (side === 'after') return { ...found, value: `!${found.value}/..`, modifier: 'after' };
  // Before an end is up to it; before a day, a month or a year is up to the day before.
  return until(found, found.modifier === 'late' ? '' : '!', 'before');
}

function isDate(found: Parsed | null): found is Parsed {
  return (
    (found?.kind === 'date' || found?.kind === 'time') && !found.ofEvent && !/\/|^T[\dME]/.test(found.value)
  );
}

function until(found: Parsed | null, mark: '' | '!', modifier: TimeExpression['modifier']): Parsed | null {
  if (!isDate(found)) return null;
  return { ...found, value: `../${mark}${found.value}`, modifier };
}

/** A point or length, or two points with "to", "and" or a dash between. */
function rangeAt(atoms: Atoms, i: number): Parsed | null {
  const first = dayed(atoms, i);
  return first && joined(atoms, i, first);
}

/** A point with the other end of its range, where it has one. */
function joined(atoms: Atoms, i: number, first: Parsed): Parsed {
  if (!isDate(first)) return first;
  const joint = wordAt(atoms, first.next, i);
  const opener = opensSentence(atoms, i) ? '' : atoms.lower[i - 1]!;
  const joins =
    joint === '-' ||
    (joint === '/' && /^XXXX-(?:\d\d|S|F|W)/.test(first.value)) ||
    (opener === 'between' && joint === 'and') ||
    (/^(?:to|through|until|till|up)$/.test(joint) &&
      (opener === 'from' || /^(?:\d{4}|XXXX)/.test(first.value)));
  // "From Friday through to Sunday", "up to Sunday"
  const to =
    /^(?:through|up)$/.test(joint) && wordAt(atoms, first.next + 1, i) === 'to' ? 2 : joint === 'up' ? 0 : 1;
  const last = first.next + to;
  if (!joins || !to || last >= atoms.count || atoms.sentence[last] !== atoms.sentence[i]) return first;
  // A dash between two thoughts has spaces: only figures and months may stand around one.
  const partial = MODIFIERS.get(atoms.lower[last]!);
  const second = partial ? partly(atoms, last, partial) : dayed(atoms, last);
  if (!isDate(second) || second.kind !== first.kind || /WE$/.test(first.value + second.value)) return first;
  if (joint === '-' && !(touches(atoms, first.next) || atoms.kind[last] === NUMBER)) return first;
  if (!fits(first.value, second.value)) return first;
  return {
    ...date(second.next, `${sharingYear(first.value, second.value)}/${second.value}`),
    kind: first.kind,
  };
}

/** "From 3 May to 5 June last year", "Q1-Q3 2025", "Monday to Friday next week": both are of that year or week. */
function sharingYear(first: string, second: string): string {
  const day = /^XXXX-XX-(\d\d)$/.exec(first)?.[1];
  if (day && /-\d\d-\d\d$/.test(second)) return second.replace(/\d\d$/, day);
  const weekday = /^XXXX-WXX-(\d)$/.exec(first)?.[1];
  const week = weekday && /^([A-Z]+-P1W)\.D\d$/.exec(second)?.[1];
  if (week) return `${week}.D${weekday}`;
  const part = /^XXXX-(\d\d(?:-\d\d)?|[QH]\d|SP|SU|FA|WI)$/.exec(first)?.[1];
  const year = part && /^(?:(\d{4})-|([A-Z]+-P1Y)\.)/.exec(second);
  if (!year) return first;
  return year[1] ? `${year[1]}-${part}` : `${year[2]}.${part}`;
}

/** Years go with years; "from May 2023 to 2025" goes on to one. */
function fits(first: string, second: string): boolean {
  return (
    isYears(first) === isYears(second) || (/^\d{4}-/.test(first) && /^\d{4}$/.test(second) && first < second)
  );
}

function isYears(value: string): boolean {
  return /^\d{3}[\dX]$|^[A-Z]+-P\d+(?:Y|DE)$/.test(value);
}
