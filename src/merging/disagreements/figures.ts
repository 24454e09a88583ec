import {
  type Amount,
  type Bound,
  type Dated,
  type Disagreement,
  type DisagreementType,
  type Figure,
  type Quantity,
  toNumber,
} from '../../model/index.ts';
import { type Allegiance, actorsMatch } from '../allegiance.ts';
import { PartyIndex } from '../by-party.ts';
import { gapBetween } from '../days.ts';
import { amountKey, amountsOf, amountWords, withinRounding } from '../figures/amounts.ts';
import {
  FLOWS,
  isMutualMeasure,
  isOfOccasion,
  isWhole,
  measureWordsOf,
  sameMeasure,
  scopeDifference,
} from '../figures/measure.ts';
import { periodWords, samePeriod } from '../figures/period.ts';
import { closed } from '../item.ts';
import { countsIn } from './counts.ts';
import { converted, type Rates, ratesOf } from './rates.ts';
import { evidenceOf, listed, type Side, shareArticle, sideOf } from './side.ts';
import { sourcesOf, unsourced } from './sources.ts';
import { aboutOf, daysOfTarget, isOneTarget, named } from './targets.ts';

/** What figures are held against each other with. */
interface Compared {
  /** Publication dates, stated or inferred. */
  readonly dates: ReadonlyMap<string, Dated>;
  readonly stateOf: Allegiance;
  /** The encounters that each article reports. */
  readonly encountersIn: ReadonlyMap<string, ReadonlySet<string>>;
  /** The reports of each figure, by its id. */
  readonly reportsOf: ReadonlyMap<string, readonly Quantity[]>;
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
  const counts = countsIn(figures, compared.reportsOf);
  const sorted = figures
    .filter((figure) => isMeasured(figure, compared) || isCount(figure, compared))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const found: Disagreement[] = [];
  const periods = new Map<Figure, Set<Figure>>();
  for (const [a, b] of comparable(sorted, compared)) {
    const again = counts.isAgain(a, b);
    if (!again && (a.standing !== b.standing || a.per !== b.per)) continue;
    const told = isMeasured(a, compared) && isMeasured(b, compared);
    if (!again && !(told ? sameParties(a, b, compared) : counts.areOne(a, b, compared))) continue;
    if (isOneTarget(a, b) && toldTogether(a, b, compared)) {
      found.push(daysOfTarget(a, b));
      continue;
    }
    if (a.period && b.period && !samePeriod(a.period, b.period)) {
      if (sameMeasure(a, b) && !isOfOccasion(a) && isPast(a, compared) && isPast(b, compared))
        join(periods, a, b);
      continue;
    }
    if (!(a.period && b.period) && !again && !toldTogether(a, b, compared)) continue;
    const pair = inOneUnit(a, b, rates, compared);
    if (pair) found.push(...explain(pair, compared, again).map((one) => ({ about: aboutOf(a, b), ...one })));
  }
  return [
    ...found,
    ...sorted.flatMap((figure) => conversionsOf(figure, compared)),
    ...[...new Set(periods.values())].map(periodsOf),
  ];
}

/** One amount that outlets give in other currencies. */
function conversionsOf(figure: Figure, { reportsOf }: Compared): Disagreement[] {
  const byUnit = new Map<string, Quantity>();
  for (const report of reportsOf.get(figure.id) ?? []) {
    if (report.kind === 'money' && !byUnit.has(report.unit)) byUnit.set(report.unit, report);
  }
  const reports = [...byUnit.values()];
  if (new Set(reports.map(({ article }) => article)).size < 2) return [];
  return [
    {
      type: 'conversion',
      about: aboutOf(figure, figure),
      explanation: `${listed(reports.map(({ quote }) => quote))}: one amount, in other currencies`,
      sides: reports.map((report) => sideOf(figure, evidenceOf(report))),
    },
  ];
}

/** What no report measures, or is called by its unit alone, "two ships", may be any two; a ship has one crew. */
function isMeasured(figure: Figure, { reportsOf }: Compared): boolean {
  const reports = reportsOf.get(figure.id) ?? [];
  if (reports.every(({ kind, measure }) => kind !== 'count' && measure === null)) return false;
  return figure.measure !== figure.unit || isWhole(figure);
}

function isCount({ id }: Figure, { reportsOf }: Compared): boolean {
  return reportsOf.get(id)?.[0]?.kind === 'count';
}

/** Pairs that share a word of their measure, and a party or an article where both tell whose they are; each once. */
function* comparable(figures: readonly Figure[], { stateOf }: Compared): Generator<[Figure, Figure]> {
  const byParty = new PartyIndex<Figure>(stateOf);
  const byArticle = new Map<string, Figure[]>();
  const ofNobody = new Map<string, Figure[]>();
  const ofAnybody = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { parties } = figure;
    const words = blocksOf(figure);
    const articles = articleBlocks(figure, words);
    const others = new Set([
      ...under(ofNobody, words),
      ...(parties.length > 0 ? byParty.of(parties, words) : under(ofAnybody, words)),
      ...under(byArticle, articles),
    ]);
    for (const other of others) yield [other, figure];
    if (parties.length > 0) byParty.add(figure, parties, words);
    put(parties.length > 0 ? ofAnybody : ofNobody, words, figure);
    put(byArticle, articles, figure);
  }
}

function articleBlocks({ evidence }: Figure, words: readonly string[]): string[] {
  const articles = [...new Set(evidence.map(({ article }) => article))];
  return articles.flatMap((article) => words.map((word) => `${article}|${word}`));
}

function under(index: ReadonlyMap<string, readonly Figure[]>, keys: readonly string[]): Figure[] {
  return keys.flatMap((key) => index.get(key) ?? []);
}

function put(index: Map<string, Figure[]>, keys: readonly string[], figure: Figure): void {
  for (const key of keys) {
    const figures = index.get(key);
    if (figures) figures.push(figure);
    else index.set(key, [figure]);
  }
}

/** Trade, exports and imports are held against each other, though their words differ. */
function blocksOf(figure: Figure): string[] {
  const words = measureWordsOf(figure);
  const flow = words.some((word) => FLOWS.includes(word)) ? ['flow of goods'] : [];
  return [...words, ...flow, ...(figure.standing === 'target' ? [`to reach ${amountKey(figure)}`] : [])];
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
    // "Bilateral trade" and "documents signed" say of whom by what the article is about.
    const unsaid = a.parties.length === 0 ? a : b;
    const encounters = (figure: Figure) =>
      figure.evidence.flatMap(({ article }) => [...(encountersIn.get(article) ?? [])]);
    return (
      (isMutualMeasure(unsaid) || isOfOccasion(unsaid)) &&
      encounters(a).some((id) => encounters(b).includes(id))
    );
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

function inOneUnit(a: Figure, b: Figure, rates: Rates, compared: Compared): Pair | null {
  // What is measured tells whether "sailors" and "crew members" are one.
  if (isCount(a, compared) && isCount(b, compared)) return { a, b, left: a, right: b, converted: null };
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

type Explained = Pick<Disagreement, 'type' | 'explanation' | 'sides'>;

/** By the first explanation that holds; none when the two don't disagree. */
function explain(pair: Pair, compared: Compared, again: boolean): Explained[] {
  const { a, b } = pair;
  const sides = sidesOf(pair);
  const both = sides.map(({ words }) => words).join(' against ');
  const as = (type: DisagreementType, why: string): Explained[] => [
    { type, explanation: `${both}${why}`, sides },
  ];
  if (!sameMeasure(a, b)) {
    const isPart = scopeDifference(a, b) !== null && a.period !== null && b.period !== null;
    return isPart && !shareArticle(a, b)
      ? as('different scope', `: “${a.measure}” isn't “${b.measure}”`)
      : [];
  }
  if (pair.converted === null && toNumber(pair.left.value) === toNumber(pair.right.value)) return [];
  if ((pair.converted === null && boundsAllow(pair)) || (a.unit === '%' && a.change !== b.change)) return [];
  if (pair.converted !== null && nearly(pair.converted, toNumber(pair.right.value)))
    return as('conversion', ': the same amount in another currency');
  if (pair.converted === null && isRounded(pair)) return as('rounding', ': no further apart than rounding');
  const given = explainBySource(pair, both, compared);
  if (given.length > 0) return given;
  // Who gives two numbers in one breath counts two things, unless the second is somebody else's.
  return shareArticle(a, b) && !again && !isSomebodyElses(pair, compared)
    ? []
    : as('conflict', '; nothing explains the difference');
}

/** "Shipments came to $4 million in 2030. Norway's customs office counts $3 million." */
function isSomebodyElses({ a, b }: Pair, { reportsOf }: Compared): boolean {
  if (a.period === null || b.period === null) return false;
  const [left, right] = [a, b].map((figure) =>
    (reportsOf.get(figure.id) ?? []).some(({ authority }) => authority !== null),
  );
  return left !== right;
}

/** Mirror statistics of two sources, or one source's revision. */
function explainBySource({ a, b }: Pair, both: string, compared: Compared): Explained[] {
  const { dates, stateOf, reportsOf } = compared;
  const [lefts, rights] = [reportsOf.get(a.id) ?? [], reportsOf.get(b.id) ?? []];
  const sources = sourcesOf(lefts, rights, stateOf);
  if (sources === null) return [];
  const { left, right } = sources;
  const sides = [sideOf(a, evidenceOf(left.quantity)), sideOf(b, evidenceOf(right.quantity))];
  if (sources.of === 'one') {
    const [earlier, later] = [dates.get(left.quantity.article), dates.get(right.quantity.article)];
    if (!earlier?.from || !later?.from || earlier.from === later.from) return [];
    const explanation = `${both}: ${left.source.name} gave both, on other days`;
    return [{ type: 'revision', explanation, sides }];
  }
  const names = `${left.source.name} and ${right.source.name}`;
  // The trade of two states is recorded at both ends; of those who are in one place there is one number.
  if (isCount(a, compared) && isCount(b, compared))
    return [{ type: 'conflict', explanation: `${both}: given by ${names}`, sides }];
  const explanation = `${both}: given by ${names}, who count each for themselves`;
  const [one, other] = [unsourced(lefts, sources), unsourced(rights, sources)];
  const asFact: Explained[] =
    one && other
      ? [
          {
            type: 'conflict',
            explanation: `${one.quote} against ${other.quote}, neither with a source; ${names} count differently`,
            sides: [sideOf(a, evidenceOf(one)), sideOf(b, evidenceOf(other))],
          },
        ]
      : [];
  return [{ type: 'different source', explanation, sides }, ...asFact];
}

/** Exchange rates move, and equivalents are rounded. */
const CONVERTED_WITHIN = 0.03;

function nearly(a: number, b: number): boolean {
  return Math.abs(a / b - 1) <= CONVERTED_WITHIN;
}

/** "More than 80" and 85 don't disagree. */
function boundsAllow({ a, b, left, right }: Pair): boolean {
  const allows = (bound: Bound, amount: Amount, value: number) => {
    const limit = toNumber(amount.value);
    if (bound === 'more than' || bound === 'at least') return value >= limit && value <= limit * LOOSELY;
    if (bound === 'less than' || bound === 'at most') return value <= limit && value >= limit / LOOSELY;
    return amount.upper !== null && value >= limit && value <= toNumber(amount.upper);
  };
  const allowed =
    allows(a.bound, left, toNumber(right.value)) || allows(b.bound, right, toNumber(left.value));
  return allowed && !isRounded({ a, b, left, right });
}

function isRounded({ a, b, left, right }: Pick<Pair, 'a' | 'b' | 'left' | 'right'>): boolean {
  return withinRounding({ ...left, bound: a.bound }, { ...right, bound: b.bound });
}

/** Nobody says "more than 2" of 20. */
const LOOSELY = 1.5;

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
