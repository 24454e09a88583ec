/** A whole expression: a point or length with its modifiers, its part of day, and the other end of a range. */
import type { TimeExpression } from '../../model/index.ts';
import { type Atoms, NUMBER, opensSentence, touches, wordAt } from './atoms.ts';
import { endsPhrase, standsFree } from './clauses.ts';
import { clockAt, clockRangeAt, partAt, zoneAfter } from './clock.ts';
import { compositeAt, pointAt } from './composites.ts';
import { UNITS } from './lexicon.ts';
import { offsetAt } from './offsets.ts';
import { date, type Parsed } from './parsed.ts';
import { setAt } from './sets.ts';

/** The longest expression that starts at an atom. */
export function expressionAt(atoms: Atoms, i: number): Parsed | null {
  const modified = modifiedAt(atoms, i);
  const plain = rangeAt(atoms, i);
  const found = !plain || (modified && modified.next > plain.next) ? modified : plain;
  return found && onwards(atoms, i, found);
}

/** "2030 onwards" */
function onwards(atoms: Atoms, i: number, found: Parsed): Parsed {
  if (found.kind !== 'date' || found.value.includes('/') || !/^onwards?$/.test(wordAt(atoms, found.next, i)))
    return found;
  return { ...found, next: found.next + 1, value: `${found.value}/..`, modifier: 'after' };
}

const MODIFIERS: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
  ['earlier', 'early'],
  ['later', 'late'],
]);

/** Words before a length of time, and what they make of "… ago". */
const APPROXIMATE = new Set(
  'about,around,almost,nearly,barely,some,roughly,approximately,circa,exactly,precisely,close to,hardly,scarcely,virtually'.split(
    ',',
  ),
);
const LONGER = new Set(
  'more than,over,well over,at least,just over,longer than,no less than,no fewer than,upwards of'.split(','),
);
const SHORTER = new Set(
  `less than,under,just under,up to,at most,no more than,no longer than,fewer than,well under,as little as,as much as,as many as,as long as,not quite,not even,just shy of,shy of`.split(
    ',',
  ),
);

/** First words of all these. */
const HEDGES = new Set([...APPROXIMATE, ...LONGER, ...SHORTER].map((words) => words.split(' ')[0]!));

function modifiedAt(atoms: Atoms, i: number): Parsed | null {
  const word = atoms.lower[i]!;
  const modifier = MODIFIERS.get(word);
  if (modifier) return partly(atoms, i, modifier);
  if (word === 'before' || word === 'after') return bounded(atoms, i, i + 1, word);
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
  return approximate(atoms, i, word);
}

function lengthOnly(found: Parsed | null): Parsed | null {
  return found?.kind === 'duration' ? found : null;
}

/** "just two weeks ago", "a little over a year ago" */
function approximate(atoms: Atoms, i: number, word: string): Parsed | null {
  const little = word === 'a' && wordAt(atoms, i + 1, i) === 'little';
  if (!little && !/^(?:just|barely|slightly|well|fully|only|little|somewhat|almost)$/.test(word))
    return approximated(atoms, i, word);
  const at = little ? i + 2 : i + 1;
  const inside =
    HEDGES.has(wordAt(atoms, at, i)) && at < atoms.count && atoms.sentence[at] === atoms.sentence[i];
  const rest = inside ? approximated(atoms, at, atoms.lower[at]!) : null;
  return rest ?? (HEDGES.has(word) ? approximated(atoms, i, word) : null);
}

/** "about 2015", "more than two years ago", "almost 14 years" */
function approximated(atoms: Atoms, i: number, word: string): Parsed | null {
  if (!HEDGES.has(word)) return null;
  const two = `${word} ${wordAt(atoms, i + 1, i)}`;
  const three = `${two} ${wordAt(atoms, i + 2, i)}`;
  const size = (set: ReadonlySet<string>) => (set.has(three) ? 3 : set.has(two) ? 2 : set.has(word) ? 1 : 0);
  const [longer, shorter] = [size(LONGER), size(SHORTER)];
  const about = APPROXIMATE.has(two) ? 2 : APPROXIMATE.has(word) ? 1 : 0;
  const at = i + Math.max(longer, shorter, about);
  if (at === i || at >= atoms.count || atoms.sentence[at] !== atoms.sentence[i]) return null;
  // "Over the following weeks" has no hedge.
  const found = atoms.lower[at] === 'the' ? null : offsetAt(atoms, at);
  if (!found) {
    const point = about && /^(?:about|around|circa)$/.test(word) ? dayed(atoms, at) : null;
    return point?.kind === 'date' || point?.kind === 'time' ? { ...point, modifier: 'approximate' } : null;
  }
  if (found.kind === 'duration') return found;
  if (!found.value.startsWith('AGO')) return { ...found, modifier: 'approximate' };
  if (longer) return { ...found, value: `../${found.value}`, modifier: 'before' };
  if (shorter) return { ...found, value: `${found.value}/..`, modifier: 'after' };
  return { ...found, modifier: word === 'exactly' ? null : 'approximate' };
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
    // Of the day that was told of last.
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
  return (found?.kind === 'date' || found?.kind === 'time') && !found.ofEvent && !/\/|^T\d/.test(found.value);
}

function until(found: Parsed | null, mark: '' | '!', modifier: TimeExpression['modifier']): Parsed | null {
  if (!isDate(found)) return null;
  return { ...found, value: `../${mark}${found.value}`, modifier };
}

/** A point or length, or two points with "to", "and" or a dash between. */
function rangeAt(atoms: Atoms, i: number): Parsed | null {
  const first = dayed(atoms, i);
  if (first?.kind !== 'date' || first.value.includes('/') || first.ofEvent) return first;
  const joint = wordAt(atoms, first.next, i);
  const opener = opensSentence(atoms, i) ? '' : atoms.lower[i - 1]!;
  const joins =
    joint === '-' ||
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
  if (second?.kind !== 'date' || second.value.includes('/') || second.ofEvent) return first;
  if (joint === '-' && !(touches(atoms, first.next) || atoms.kind[last] === NUMBER)) return first;
  if (isYearValue(first.value) !== isYearValue(second.value)) return first;
  return date(second.next, `${sharingYear(first.value, second.value)}/${second.value}`);
}

/** "From 3 May to 5 June last year", "Q1-Q3 2025": both are of that year. */
function sharingYear(first: string, second: string): string {
  const part = /^XXXX-(\d\d(?:-\d\d)?|[QH]\d|SP|SU|FA|WI)$/.exec(first)?.[1];
  const year = part && /^(?:(\d{4})-|([A-Z]+-P1Y)\.)/.exec(second);
  if (!year) return first;
  return year[1] ? `${year[1]}-${part}` : `${year[2]}.${part}`;
}

function isYearValue(value: string): boolean {
  return /^\d{4}$/.test(value);
}

/** A point with the part of day or the clock beside it: "Wednesday evening", "5 p.m. on Friday", "tomorrow at noon". */
function dayed(atoms: Atoms, i: number): Parsed | null {
  return clockFirst(atoms, i) ?? dayFirst(atoms, i);
}

function dayFirst(atoms: Atoms, i: number): Parsed | null {
  let best: Parsed | null = null;
  for (const read of [pointAt, compositeAt, offsetAt, setAt]) {
    const found = read(atoms, i);
    if (found && (!best || found.next > best.next)) best = found;
  }
  if (best?.kind !== 'date' || !isDayValue(best.value)) return best;
  const next = wordAt(atoms, best.next, i);
  const part = partAt(atoms, best.next, i);
  if (part) return { ...best, next: part, kind: 'time' };
  const at = next === 'at' || next === ',' ? best.next + 1 : best.next;
  const clock = at < atoms.count && atoms.sentence[at] === atoms.sentence[i] ? clockAt(atoms, at) : null;
  return clock && (next === 'at' || clock.time !== null) ? { ...best, next: clock.next, kind: 'time' } : best;
}

const NAMED_HOURS: ReadonlyMap<string, string> = new Map([
  ['noon', 'T12:00'],
  ['midday', 'T12:00'],
  ['midnight', 'T00:00'],
]);

function clockFirst(atoms: Atoms, i: number): Parsed | null {
  const clock = clockRangeAt(atoms, i) ?? clockAt(atoms, i);
  if (!clock) return null;
  const link = wordAt(atoms, clock.next, i);
  const at = link === 'on' || link === ',' ? clock.next + 1 : clock.next;
  const day = at < atoms.count && atoms.sentence[at] === atoms.sentence[i] ? pointAt(atoms, at) : null;
  const named = NAMED_HOURS.get(atoms.lower[i]!);
  if (
    day &&
    day.kind === 'date' &&
    isDayValue(day.value) &&
    (link === 'on' || clock.time !== null || named)
  ) {
    return { ...day, next: zoneAfter(atoms, partAt(atoms, day.next, i) ?? day.next, i), kind: 'time' };
  }
  if (named && /^(?:at|by|until|before|after|from)$/.test(wordAt(atoms, i - 1, i))) {
    return { next: i + 1, value: named, kind: 'time', modifier: null };
  }
  return clock.time === null ? null : { next: clock.next, value: clock.time, kind: 'time', modifier: null };
}

function isDayValue(value: string): boolean {
  return /(?:-\d\d-\d\d|XX-\d\d|WXX-\d|P\d+D|\.D\d)$/.test(value) && !value.includes('/');
}
