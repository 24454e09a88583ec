import {
  type Amount,
  type Dated,
  type Disagreement,
  type DisagreementType,
  type Figure,
  toNumber,
} from '../../model/index.ts';
import { type Allegiance, actorsMatch } from '../allegiance.ts';
import { gapBetween } from '../days.ts';
import { amountKey, amountsOf, withinRounding } from '../figures/amounts.ts';
import { FLOWS, measureWordsOf, sameMeasure, scopeDifference } from '../figures/measure.ts';
import { samePeriod } from '../figures/period.ts';
import { closed } from '../item.ts';
import { converted, type Rates, ratesOf } from './rates.ts';
import { listed, sideOf } from './side.ts';

/** Two figures that can be held against each other. */
interface Pair {
  readonly a: Figure;
  readonly b: Figure;
  /** Of each the amount in the unit that both are in, or can be brought to. */
  readonly left: Amount;
  readonly right: Amount;
  /** The left amount in the right one's unit, when it took a rate. */
  readonly converted: number | null;
}

/** Disagreements between figures of one measure and one set of parties; in order of the figures' ids. */
export function disagreementsOfFigures(
  figures: readonly Figure[],
  dates: ReadonlyMap<string, Dated>,
  stateOf: Allegiance,
): Disagreement[] {
  const rates = ratesOf(figures);
  const sorted = [...figures].sort((a, b) => (a.id < b.id ? -1 : 1));
  const found: Disagreement[] = [];
  const periods = new Map<Figure, Set<Figure>>();
  for (const [a, b] of comparable(sorted)) {
    if (!samePartiesOf(a, b, stateOf) || a.standing !== b.standing) continue;
    if (a.period && b.period && !samePeriod(a.period, b.period)) {
      if (sameMeasure(a, b) && isFlow(a) && isFlow(b)) join(periods, a, b);
      continue;
    }
    if (!(a.period && b.period) && !reportedTogether(a, b, dates)) continue;
    const pair = inOneUnit(a, b, rates);
    const explained = pair && explain(pair, dates, stateOf);
    if (pair && explained) found.push({ ...explained, about: aboutOf(a, b), sides: [sideOf(a), sideOf(b)] });
  }
  return [...found, ...[...new Set(periods.values())].map(periodsOf)];
}

/** Pairs that share a word of their measure, each once. */
function* comparable(figures: readonly Figure[]): Generator<[Figure, Figure]> {
  const byWord = new Map<string, Figure[]>();
  for (const figure of figures) {
    const others = new Set(blocksOf(figure).flatMap((word) => byWord.get(word) ?? []));
    for (const other of others) yield [other, figure];
    for (const word of blocksOf(figure)) byWord.set(word, [...(byWord.get(word) ?? []), figure]);
  }
}

/** Trade, exports and imports are held against each other, though their words differ. */
function blocksOf(figure: Figure): string[] {
  const words = measureWordsOf(figure);
  return words.some((word) => FLOWS.includes(word)) ? [...words, 'flow of goods'] : [...words];
}

/** A crew or a price stands at a time; only what is counted by the year has figures of other years. */
function isFlow(figure: Figure): boolean {
  return figure.unit !== '%' && figure.standing === 'reported';
}

function samePartiesOf(a: Figure, b: Figure, stateOf: Allegiance): boolean {
  if (a.parties.length === 0 || b.parties.length === 0) return a.parties.length === b.parties.length;
  const [short, long] =
    a.parties.length <= b.parties.length ? [a.parties, b.parties] : [b.parties, a.parties];
  return short.every((party) => actorsMatch([party], long, stateOf) > 0) && long.length - short.length <= 1;
}

/** Figures without a period are of one time when they are told at one time. */
const TOLD_WITHIN_DAYS = 60;

function reportedTogether(a: Figure, b: Figure, dates: ReadonlyMap<string, Dated>): boolean {
  const days = (figure: Figure) => figure.evidence.flatMap(({ article }) => closed(dates.get(article)) ?? []);
  return days(a).some((one) => days(b).some((other) => gapBetween(one, other) <= TOLD_WITHIN_DAYS));
}

function inOneUnit(a: Figure, b: Figure, rates: Rates): Pair | null {
  for (const left of amountsOf(a)) {
    for (const right of amountsOf(b))
      if (left.unit === right.unit) return { a, b, left, right, converted: null };
  }
  for (const left of amountsOf(a)) {
    for (const right of amountsOf(b)) {
      const value = converted(left, right.unit, rates);
      if (value !== null) return { a, b, left, right, converted: value };
    }
  }
  return null;
}

interface Explained {
  readonly type: DisagreementType;
  readonly explanation: string;
}

/** The first explanation that holds; null when the two don't disagree. */
function explain(pair: Pair, dates: ReadonlyMap<string, Dated>, stateOf: Allegiance): Explained | null {
  const { a, b } = pair;
  const both = `${sideOf(a).words} against ${sideOf(b).words}`;
  const scope = scopeDifference(a, b);
  if (!sameMeasure(a, b) && scope === null) return null;
  if (scope === null) {
    if (pair.converted === null && amountKey(pair.left) === amountKey(pair.right)) return null;
    const change = a.change !== b.change && a.unit === '%';
    if (change || boundsAllow(a, b)) return null;
    if (
      pair.converted !== null &&
      Math.abs(pair.converted / toNumber(pair.right.value) - 1) <= CONVERTED_WITHIN
    ) {
      return {
        type: 'conversion',
        explanation: `${both}: the same amount at the rate that the articles give`,
      };
    }
    const rounded =
      pair.converted === null &&
      withinRounding({ ...pair.left, bound: a.bound }, { ...pair.right, bound: b.bound });
    if (rounded) return { type: 'rounding', explanation: `${both}: no further apart than rounding` };
  }
  if (a.authority && b.authority && actorsMatch([a.authority], [b.authority], stateOf) === 0) {
    const sources = `${a.authority.name} and ${b.authority.name}`;
    return {
      type: 'different source',
      explanation: `${both}: given by ${sources}, who count each for themselves`,
    };
  }
  if (scope !== null) {
    if (a.period === null || b.period === null) return null;
    return { type: 'different scope', explanation: `${both}: “${a.measure}” isn't “${b.measure}”` };
  }
  const [earlier, later] = [firstDay(a, dates), firstDay(b, dates)];
  if (
    a.authority &&
    b.authority &&
    a.authority.entity === b.authority.entity &&
    earlier &&
    later &&
    earlier !== later
  ) {
    return { type: 'revision', explanation: `${both}: ${a.authority.name} gave both, on other days` };
  }
  return { type: 'conflict', explanation: `${both}; nothing explains the difference` };
}

/** Exchange rates move, and equivalents are rounded. */
const CONVERTED_WITHIN = 0.03;

/** "More than 80" and 85 don't disagree. */
function boundsAllow(a: Figure, b: Figure): boolean {
  const allows = (one: Figure, value: number) => {
    const limit = toNumber(one.value);
    if (one.bound === 'more than' || one.bound === 'at least')
      return value >= limit && value <= limit * LOOSELY;
    if (one.bound === 'less than' || one.bound === 'at most')
      return value <= limit && value >= limit / LOOSELY;
    return one.upper !== null && value >= limit && value <= toNumber(one.upper);
  };
  if (a.unit !== b.unit) return false;
  return (allows(a, toNumber(b.value)) || allows(b, toNumber(a.value))) && !withinRounding(a, b);
}

/** Nobody says "more than 2" of 20. */
const LOOSELY = 1.5;

function firstDay(figure: Figure, dates: ReadonlyMap<string, Dated>): string | null {
  return figure.evidence.flatMap(({ article }) => dates.get(article)?.from ?? []).sort()[0] ?? null;
}

function aboutOf(a: Figure, b: Figure): string {
  const period = a.period ?? b.period;
  const names = (a.parties.length >= b.parties.length ? a : b).parties.map(({ name }) => name);
  return `${a.measure}${names.length > 0 ? ` of ${listed(names)}` : ''}${period ? `, ${period.because}` : ''}`;
}

function join(sets: Map<Figure, Set<Figure>>, a: Figure, b: Figure): void {
  const whole = new Set([...(sets.get(a) ?? [a]), ...(sets.get(b) ?? [b])]);
  for (const figure of whole) sets.set(figure, whole);
}

/** One for all years of a measure, not one for every two of them. */
function periodsOf(figures: ReadonlySet<Figure>): Disagreement {
  const sorted = [...figures].sort((a, b) => startOf(a).localeCompare(startOf(b)) || (a.id < b.id ? -1 : 1));
  const [first] = sorted;
  if (first === undefined) throw new Error('periods need figures');
  const names = first.parties.map(({ name }) => name);
  return {
    type: 'different period',
    about: `${first.measure}${names.length > 0 ? ` of ${listed(names)}` : ''}`,
    explanation: `given for different periods: ${listed(sorted.map((figure) => `${sideOf(figure).words} (${figure.period?.because ?? ''})`))}`,
    sides: sorted.map((figure) => sideOf(figure)),
  };
}

function startOf({ period }: Figure): string {
  return period?.from ?? period?.to ?? '';
}
