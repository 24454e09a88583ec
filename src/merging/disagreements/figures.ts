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
import { amountKey, amountsOf, amountWords, withinRounding } from '../figures/amounts.ts';
import { FLOWS, isMutualMeasure, measureWordsOf, sameMeasure, scopeDifference } from '../figures/measure.ts';
import { periodWords, samePeriod } from '../figures/period.ts';
import { closed } from '../item.ts';
import { converted, type Rates, ratesOf } from './rates.ts';
import { listed, type Side, shareArticle, sideOf } from './side.ts';

/** What figures are held against each other with. */
interface Compared {
  /** Publication dates, stated or inferred. */
  readonly dates: ReadonlyMap<string, Dated>;
  readonly stateOf: Allegiance;
  /** The encounters that each article reports. */
  readonly encountersIn: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Two figures in one unit. */
interface Pair {
  readonly a: Figure;
  readonly b: Figure;
  readonly left: Amount;
  readonly right: Amount;
  /** The left amount in the right one's unit, when it took a rate. */
  readonly converted: number | null;
}

/** Disagreements between figures of one measure and one set of parties; in order of the figures' ids. */
export function disagreementsOfFigures(figures: readonly Figure[], compared: Compared): Disagreement[] {
  const rates = ratesOf(figures);
  const sorted = figures.filter(isMeasured).sort((a, b) => (a.id < b.id ? -1 : 1));
  const found: Disagreement[] = [];
  const periods = new Map<Figure, Set<Figure>>();
  for (const [a, b] of comparable(sorted)) {
    if (a.standing !== b.standing || !sameParties(a, b, compared)) continue;
    if (a.period && b.period && !samePeriod(a.period, b.period)) {
      if (sameMeasure(a, b) && isPast(a, compared) && isPast(b, compared)) join(periods, a, b);
      continue;
    }
    if (!(a.period && b.period) && !toldTogether(a, b, compared)) continue;
    const pair = inOneUnit(a, b, rates);
    const explained = pair && explain(pair, compared);
    if (pair && explained) found.push({ ...explained, about: aboutOf(a, b), sides: sidesOf(pair) });
  }
  return [...found, ...[...new Set(periods.values())].map(periodsOf)];
}

/** What is called by its unit alone, "two ships", may be any two. */
function isMeasured({ measure, unit }: Figure): boolean {
  return measure !== unit;
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

/** "By 2030" isn't reported yet, whatever the words around it say; percentages have other bases every year. */
function isPast({ unit, standing, period, evidence }: Figure, { dates }: Compared): boolean {
  const told = evidence.flatMap(({ article }) => dates.get(article)?.to ?? []).sort()[0];
  return (
    unit !== '%' &&
    standing === 'reported' &&
    (!told || !period?.to || period.from === null || period.from <= told)
  );
}

function sameParties(a: Figure, b: Figure, { stateOf, encountersIn }: Compared): boolean {
  if (a.parties.length === 0 && b.parties.length === 0) return true;
  if (a.parties.length === 0 || b.parties.length === 0) {
    // "Bilateral trade" says between whom by what the article is about.
    const unsaid = a.parties.length === 0 ? a : b;
    const encounters = (figure: Figure) =>
      figure.evidence.flatMap(({ article }) => [...(encountersIn.get(article) ?? [])]);
    return isMutualMeasure(unsaid) && encounters(a).some((id) => encounters(b).includes(id));
  }
  const [short, long] =
    a.parties.length <= b.parties.length ? [a.parties, b.parties] : [b.parties, a.parties];
  return short.every((party) => actorsMatch([party], long, stateOf) > 0) && long.length - short.length <= 1;
}

/** Figures without a period are of one time when they are told at one time. */
const TOLD_WITHIN_DAYS = 60;

function toldTogether(a: Figure, b: Figure, { dates }: Compared): boolean {
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
function explain(pair: Pair, { dates, stateOf }: Compared): Explained | null {
  const { a, b } = pair;
  const both = sidesOf(pair)
    .map(({ words }) => words)
    .join(' against ');
  if (!sameMeasure(a, b)) {
    const isPart = scopeDifference(a, b) !== null && a.period !== null && b.period !== null;
    return isPart
      ? { type: 'different scope', explanation: `${both}: “${a.measure}” isn't “${b.measure}”` }
      : null;
  }
  if (pair.converted === null && amountKey(pair.left) === amountKey(pair.right)) return null;
  if (boundsAllow(a, b) || (a.unit === '%' && a.change !== b.change)) return null;
  if (pair.converted !== null && nearly(pair.converted, toNumber(pair.right.value))) {
    return { type: 'conversion', explanation: `${both}: the same amount at the rate that the articles give` };
  }
  if (
    pair.converted === null &&
    withinRounding({ ...pair.left, bound: a.bound }, { ...pair.right, bound: b.bound })
  ) {
    return { type: 'rounding', explanation: `${both}: no further apart than rounding` };
  }
  const sources = a.authority && b.authority ? actorsMatch([a.authority], [b.authority], stateOf) : null;
  if (sources === 0) {
    const names = `${a.authority?.name} and ${b.authority?.name}`;
    return {
      type: 'different source',
      explanation: `${both}: given by ${names}, who count each for themselves`,
    };
  }
  const [earlier, later] = [firstDay(a, dates), firstDay(b, dates)];
  if (sources === 1 && earlier && later && earlier !== later) {
    return { type: 'revision', explanation: `${both}: ${a.authority?.name} gave both, on other days` };
  }
  // Who gives two numbers in one breath counts two things.
  if (shareArticle(a, b)) return null;
  return { type: 'conflict', explanation: `${both}; nothing explains the difference` };
}

/** Exchange rates move, and equivalents are rounded. */
const CONVERTED_WITHIN = 0.03;

function nearly(a: number, b: number): boolean {
  return Math.abs(a / b - 1) <= CONVERTED_WITHIN;
}

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

/** Each in its own words, with the amount that is compared where those give another first. */
function sidesOf({ a, b, left, right }: Pair): Side[] {
  return (
    [
      [a, left],
      [b, right],
    ] as const
  ).map(([figure, amount]) => {
    const side = sideOf(figure);
    return amount.unit === figure.unit ? side : { ...side, words: `${side.words} (${amountWords(amount)})` };
  });
}

function aboutOf(a: Figure, b: Figure): string {
  const period = a.period ?? b.period;
  return `${named(a.parties.length >= b.parties.length ? a : b)}${period ? `, ${periodWords(period)}` : ''}`;
}

function named({ measure, parties }: Figure): string {
  return parties.length > 0 ? `${measure} of ${listed(parties.map(({ name }) => name))}` : measure;
}

function join(sets: Map<Figure, Set<Figure>>, a: Figure, b: Figure): void {
  const whole = new Set([...(sets.get(a) ?? [a]), ...(sets.get(b) ?? [b])]);
  for (const figure of whole) sets.set(figure, whole);
}

/** One for all years of a measure, not one for every two of them. */
function periodsOf(figures: ReadonlySet<Figure>): Disagreement {
  const sorted = [...figures].sort((a, b) => startOf(a).localeCompare(startOf(b)) || (a.id < b.id ? -1 : 1));
  const given = sorted.map(
    (figure) => `${sideOf(figure).words} (${figure.period ? periodWords(figure.period) : ''})`,
  );
  return {
    type: 'different period',
    about: sorted[0] ? named(sorted[0]) : '',
    explanation: `given for different periods: ${listed(given)}`,
    sides: sorted.map((figure) => sideOf(figure)),
  };
}

function startOf({ period }: Figure): string {
  return period?.from ?? period?.to ?? '';
}
