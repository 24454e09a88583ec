/** "The end of 2026", "the second week of May", "the first ten months of 2025", "the evening of 4 October". */
import { type Atoms, isCapitalised, wordAt } from './atoms.ts';
import { endsPhrase } from './clauses.ts';
import { clockAt, partAt } from './clock.ts';
import { dateAt } from './dates.ts';
import { deicticAt } from './deictic.ts';
import { centuryAt, eraAt } from './eras.ts';
import { lengthAt, says } from './lengths.ts';
import { STRETCH_ENDS, UNITS, WEEKDAYS, YEAR_KINDS } from './lexicon.ts';
import { countAt } from './numbers.ts';
import { date, type Parsed, period } from './parsed.ts';
import { ordinalAt } from './reporting.ts';
import { yearAt } from './years.ts';

/** A point in time in its plainest form: what the rest builds on. The longest reading wins. */
export function pointAt(atoms: Atoms, i: number): Parsed | null {
  let best = dateAt(atoms, i);
  for (const read of [deicticAt, yearAt, eraAt]) {
    const found = read(atoms, i);
    if (found && (!best || found.next > best.next)) best = found;
  }
  return best;
}

const EDGES: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map([
  ['start', 'early'],
  ['beginning', 'early'],
  ['opening', 'early'],
  ['middle', 'mid'],
  ['end', 'late'],
  ['close', 'late'],
]);

export function compositeAt(atoms: Atoms, i: number): Parsed | null {
  const word = atoms.lower[i]!;
  const at = word === 'the' ? i + 1 : i;
  const head = wordAt(atoms, at, i);
  const next = wordAt(atoms, at + 1, i);
  const edge = EDGES.get(head);
  // "The close of business on Friday", "end-2026", "an end-of-year deadline"
  if (edge && next === 'of') return edgeOf(atoms, afterBusiness(atoms, at + 2), edge);
  if (head === 'end' && next === '-' && at === i)
    return edgeOf(atoms, says(atoms, at + 2, ['of', '-']) ? at + 4 : at + 2, 'late');
  if (head === 'all' || head === 'part' || head === 'most' || head === 'much' || head === 'half') {
    return at === i ? (whole(atoms, at + 1) ?? (head === 'all' ? allOf(atoms, at + 1) : null)) : null;
  }
  if (word !== 'the') return null;
  if (head === 'turn' && next === 'of') return turnOf(atoms, at + 2);
  if (head === 'stroke' && next === 'of') {
    const hour = clockAt(atoms, at + 2);
    return hour && { next: hour.next, value: hour.time ?? 'T00:00', kind: 'time', modifier: null };
  }
  if (/^(?:whole|rest|remainder)$/.test(head)) return whole(atoms, at + 1);
  const part = /^(?:early|small|late|wee)$/.test(head) && next === 'hours' ? at + 2 : partAt(atoms, at, i);
  if (part && /^(?:of|from)$/.test(wordAt(atoms, part, i))) {
    const base = baseAt(atoms, part + 1);
    const to =
      base && /^(?:to|-|into)$/.test(wordAt(atoms, base.next, i)) ? pointAt(atoms, base.next + 1) : null;
    // "The night of Friday to Saturday"
    if (to?.kind === 'date' && base?.kind === 'date' && !(base.value + to.value).includes('/'))
      return { ...date(to.next, `${base.value}/${to.value}`), kind: 'time' };
    return base && { ...base, kind: 'time' };
  }
  if (head === 'week' && /^(?:of|beginning|starting|commencing|ending)$/.test(next)) {
    const base = pointAt(atoms, at + 2);
    return base && /-\d\d[<>]?$|WXX-\d$/.test(base.value) ? { ...base, value: `${base.value}.W` } : null;
  }
  if (head === 'weekend' && next === 'of') {
    const base = pointAt(atoms, at + 2);
    return base && /-\d\d[<>]?$/.test(base.value) && !base.value.includes('/')
      ? { ...base, value: `${base.value}.WE` }
      : base;
  }
  if (head === 'month' && next === 'of') return pointAt(atoms, at + 2);
  return stretchTo(atoms, at) ?? ordinalOf(atoms, at);
}

/** "the three months to June", "the year ended 31 March", "the week to 3 February": a stretch by its end. */
function stretchTo(atoms: Atoms, i: number): Parsed | null {
  const length = stretchAt(atoms, i);
  if (!length) return null;
  const upTo = says(atoms, length.next, ['up', 'to']);
  if (!upTo && !/^(?:to|through|ended|ending)$/.test(wordAt(atoms, length.next, i))) return null;
  const to = length.next + (upTo ? 2 : 1);
  const at = /^(?:in|on)$/.test(wordAt(atoms, to, i)) ? to + 1 : to;
  if (!wordAt(atoms, at, i)) return null;
  const end = (atoms.lower[at] === 'the' ? compositeAt(atoms, at) : null) ?? pointAt(atoms, at);
  const plain = end?.kind === 'date' && !end.ofEvent && !/[/]|SAME|AFTER|BEFORE|Q\d|H\d|WE$/.test(end.value);
  return plain ? date(end.next, `${end.value}.<${length.value}`) : null;
}

/** A length that can end with a day: "week", "half-year", "nine months", "two decades". */
function stretchAt(atoms: Atoms, i: number): { readonly value: string; readonly next: number } | null {
  const kind = YEAR_KINDS.has(wordAt(atoms, i, i - 1)) && wordAt(atoms, i + 1, i) === 'year' ? 1 : 0;
  const one = UNITS.get(wordAt(atoms, i + kind, i - 1));
  const unit = one && !one.plural && /^(?:W|M|Q|Y|DE)$/.test(one.unit) ? one : null;
  if (unit) return { value: period(unit, 1), next: i + kind + 1 };
  const many = wordAt(atoms, i, i - 1) ? lengthAt(atoms, i) : null;
  return many && /^P\d+[DWMY]$/.test(many.value) && (!many.hyphen || many.value === 'P6M') ? many : null;
}

/** "the turn of the year", "the turn of the 20th century", "the turn of the millennium" */
function turnOf(atoms: Atoms, i: number): Parsed | null {
  const word = wordAt(atoms, i + 1, i - 1);
  if (wordAt(atoms, i, i - 1) !== 'the') return null;
  if (word === 'year') return { ...date(i + 2, 'XXXX-01-01'), modifier: 'approximate' };
  if (word === 'century' || word === 'millennium') return { ...date(i + 2, '2000'), modifier: 'approximate' };
  if (word === 'decade') return { ...date(i + 2, 'THIS-P1DE.1Y'), modifier: 'approximate' };
  const century = centuryAt(atoms, i + 1);
  return century && /^\d\dXX$/.test(century.value)
    ? { ...century, value: century.value.replace('XX', '00'), modifier: 'approximate' }
    : null;
}

/** "business on Friday", "play on Saturday" */
function afterBusiness(atoms: Atoms, i: number): number {
  if (!/^(?:business|play|trading|polling)$/.test(wordAt(atoms, i, i - 1))) return i;
  return wordAt(atoms, i + 1, i) === 'on' ? i + 2 : i + 1;
}

function edgeOf(atoms: Atoms, i: number, edge: 'early' | 'mid' | 'late'): Parsed | null {
  const base = baseAt(atoms, i);
  if (base?.kind !== 'date') return null;
  // The end of a decade is its last year.
  const decade = edge === 'late' && /(?:^\d{3}X|P1DE)$/.test(base.value);
  return { ...base, value: decade ? `${base.value}.-1Y` : base.value, modifier: edge };
}

/** What "of" can govern: a point, or a unit that is going on: "the year", "the new year". */
function baseAt(atoms: Atoms, i: number): Parsed | null {
  if (i >= atoms.count) return null;
  if (atoms.lower[i] === 'the') {
    const fiscal = /^(?:fiscal|financial|calendar|current)$/.test(wordAt(atoms, i + 1, i)) ? 1 : 0;
    if (wordAt(atoms, i + 1, i) === 'new' && wordAt(atoms, i + 2, i) === 'year')
      return date(i + 3, 'NEXT-P1Y');
    const unit = UNITS.get(wordAt(atoms, i + 1 + fiscal, i));
    if (unit && !unit.plural && /^(?:DE|[DWMYQ]|CE)$/.test(unit.unit)) {
      return date(i + 2 + fiscal, `THIS-P1${unit.unit}`);
    }
  }
  // "By end of year"
  const unit = UNITS.get(atoms.lower[i]!);
  if (
    unit &&
    !unit.plural &&
    /^[DWMYQ]$/.test(unit.unit) &&
    (atoms.lower[i - 1] === '-' || endsPhrase(atoms, i + 1, i))
  )
    return date(i + 1, `THIS-P1${unit.unit}`);
  return pointAt(atoms, i);
}

/** "all of 2024", "the rest of the week", "all week". */
function whole(atoms: Atoms, i: number): Parsed | null {
  if (wordAt(atoms, i, i - 1) !== 'of') return null;
  const base = baseAt(atoms, i + 1);
  return base?.kind === 'date' || (base?.kind === 'duration' && atoms.lower[i + 1] === 'the') ? base : null;
}

/** "all last week", "all day Friday", "all week", "all year" */
function allOf(atoms: Atoms, i: number): Parsed | null {
  const word = wordAt(atoms, i, i - 1);
  if (/^(?:this|last|next)$/.test(word)) {
    const found = deicticAt(atoms, i);
    return found?.kind === 'date' ? found : null;
  }
  const on = word === 'day' || word === 'night' ? (wordAt(atoms, i + 1, i) === 'on' ? i + 2 : i + 1) : i;
  if (on > i || WEEKDAYS.has(word)) {
    const there = wordAt(atoms, on, i) && isCapitalised(atoms, on);
    const day = there ? (dateAt(atoms, on) ?? deicticAt(atoms, on)) : null;
    return day?.kind === 'date' ? day : null;
  }
  const unit = /^(?:week|month|year)$/.test(word) ? UNITS.get(word) : undefined;
  return unit && endsPhrase(atoms, i + 1, i) ? date(i + 1, `THIS-P1${unit.unit}`) : null;
}

/** "second week of May", "last day of the year", "first Monday of the new year", "first ten months of 2025". */
function ordinalOf(atoms: Atoms, i: number): Parsed | null {
  const found = i < atoms.count ? ordinalAt(atoms, i) : null;
  const ordinal = found?.number ?? STRETCH_ENDS.get(wordAt(atoms, i, i - 1));
  if (!ordinal) return null;
  const first = found?.next ?? i + 1;
  const count = ordinal === 1 || ordinal === -1 ? countAt(atoms, first) : null;
  const full = /^(?:full|whole|complete)$/.test(wordAt(atoms, first, i)) ? 1 : 0;
  const at = (count ? count.next : first) + full;
  const word = wordAt(atoms, at, i - 1);
  if (!/^(?:of|in)$/.test(wordAt(atoms, at + 1, i - 1))) return null;
  const base = baseAt(atoms, at + 2);
  if (base?.kind !== 'date' || base.value.includes('/')) return null;
  const weekday = WEEKDAYS.get(word);
  if (weekday && isCapitalised(atoms, at))
    return { ...base, value: `${base.value}.${ordinal}WXX-${weekday}` };
  const half = word === 'half' && !count ? (ordinal === -1 ? 2 : ordinal) : 0;
  if (half === 1 || half === 2) {
    // The first half of a month or a decade has no value of its own.
    return /^\d{4}$|P1Y$/.test(base.value)
      ? { ...base, value: base.value.includes('P1Y') ? `${base.value}.H${half}` : `${base.value}-H${half}` }
      : { ...base, modifier: half === 1 ? 'early' : 'late' };
  }
  const broad = /\dX|P1(?:DE|CE)/.test(base.value) && /^(?:quarter|third)$/.test(word);
  if (broad)
    return { ...base, modifier: ordinal === 1 ? 'early' : ordinal < 0 || ordinal > 2 ? 'late' : 'mid' };
  if (/^(?:part|parts|stages?|phase)$/.test(word) && !count && ordinal <= 1)
    return { ...base, modifier: ordinal === 1 ? 'early' : 'late' };
  const unit = UNITS.get(word);
  if (!unit || !/^(?:D|W|WE|M|Q|Y|DE)$/.test(unit.unit)) return null;
  // "the last months of 2024"
  if (unit.plural && !count)
    return Math.abs(ordinal) === 1 ? { ...base, modifier: ordinal === 1 ? 'early' : 'late' } : null;
  if (count) {
    return unit.unit === 'DE' || unit.unit === 'WE' || !unit.plural
      ? null
      : { ...base, value: `${base.value}.${ordinal < 0 ? '-' : ''}1-${count.value}${unit.unit}` };
  }
  return { ...base, value: `${base.value}.${ordinal}${unit.unit}` };
}
