import { type Amount, type Interval, type Quantity, toNumber } from '../../model/index.ts';
import { dayNumber, gapBetween } from '../days.ts';
import type { Grouping, Tier } from '../group.ts';
import { closed, type Item, isUndated } from '../item.ts';
import { partyKeys, partyMatch } from '../parties.ts';
import { crossed, followMostAlike, publishedWithin } from '../publication.ts';
import { amountKey, amountsOf, isTelling, sharedAmount, valueKey } from './amounts.ts';
import { isAttained, isOfOccasion, likeMeasures, measuredOf, measureWordsOf } from './measure.ts';
import { samePeriod } from './period.ts';

/** A quantity that says what it measures, or at least whose it is. */
export function isFigure(quantity: Quantity): boolean {
  if (quantity.measure) return true;
  const { kind, parties, value } = quantity;
  if (kind === 'count' && toNumber(value) >= MORE_THAN_A_FEW) return true;
  return parties.length > 0 && (kind === 'money' || kind === 'count' || kind === 'percent');
}

const MORE_THAN_A_FEW = 10;

/**
 * Figures are blocked on their value, a common one with a word of the measure or, where none is given, a
 * party; and on the year that they are of, or else that they were told in.
 */
export const figureGrouping: Grouping<Quantity> = {
  keys: (item) => crossed(valuesOf(item.annotation), [yearOf(item), 'any year']),
  seeks: (item) => crossed(valuesOf(item.annotation), yearsSought(yearOf(item))),
  tier: tierOf,
  same: (a, b) => likeness(a, b) > 0,
  follow: (items, among) => followMostAlike(items, among, likeness),
};

function valuesOf(quantity: Quantity): readonly string[] {
  const measured = measuredOf(quantity);
  const about = measured.measure ? measureWordsOf(measured) : quantity.parties.flatMap(partyKeys);
  if (quantity.kind === 'count') {
    return about.slice(0, MOST_ABOUT).map((word) => `count ${valueKey(quantity.value)}|${word}`);
  }
  const values = amountsOf(quantity).flatMap((amount) =>
    isTelling(amount)
      ? [amountKey(amount)]
      : about.slice(0, MOST_ABOUT).map((word) => `${amountKey(amount)}|${word}`),
  );
  return [...new Set(values)];
}

/** Measures of more words are clauses that went astray. */
const MOST_ABOUT = 8;

/** "of 2024", "told in 2025", or "undated". */
function yearOf(item: Item<Quantity>): string {
  const interval = item.annotation.period?.interval;
  const of = (interval?.to ?? interval?.from)?.slice(0, 4);
  if (of) return `of ${of}`;
  const told = closed(item.published)?.to.slice(0, 4);
  return told ? `told in ${told}` : 'undated';
}

/** Targets are told without their year up to this many years before it. */
const TOLD_BEFORE_YEARS = 6;
/** What was reached, up to this many years after. */
const TOLD_AFTER_YEARS = 2;

/** Years that figures of `year` can be the same as, or follow. */
function yearsSought(year: string): string[] {
  const number = Number(year.slice(-4));
  const span = (what: string, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => `${what} ${number + from + at}`);
  if (year.startsWith('of ')) {
    return [...span('of', -1, 1), ...span('told in', -TOLD_BEFORE_YEARS, TOLD_AFTER_YEARS), 'undated'];
  }
  if (year === 'undated') return ['any year'];
  return [...span('of', -TOLD_AFTER_YEARS, TOLD_BEFORE_YEARS), ...span('told in', -1, 1), 'undated'];
}

function tierOf(item: Item<Quantity>): Tier {
  if (item.annotation.period?.interval) return 0;
  return isUndated(item) ? 2 : 1;
}

/** Figures without a period are told apart by their articles' dates. */
const REPEATED_WITHIN_DAYS = 183;
/** What has no measure says so little that only reports of one occasion are the same. */
const UNMEASURED_WITHIN_DAYS = 14;
/** One telling sum of two states is theirs for longer. */
const TOLD_OF_TWO_WITHIN_DAYS = 122;
/** A year's figure is still quoted without its year while the next one isn't out. */
const QUOTED_FOR_DAYS = 550;

/** How alike two figures are, from 0 to 1: 0 when they aren't one. Symmetric. */
function likeness(a: Item<Quantity>, b: Item<Quantity>): number {
  const [left, right] = [a.annotation, b.annotation];
  const amount = sameAmount(left, right);
  if (amount === null || !partiesAgree(left, right)) return 0;
  const [of, other] = [measuredOf(left), measuredOf(right)];
  if (left.standing !== right.standing && (isAttained(of) || isAttained(other))) return 0;
  if (left.change && right.change && left.change !== right.change) return 0;
  if (left.per && right.per && left.per !== right.per) return 0;
  if (!periodsAgree(a, b)) return 0;
  if (isOfOccasion(of) && !publishedWithin(a, b, UNMEASURED_WITHIN_DAYS)) return 0;
  // "Some 300 people", of nobody that is named, are any.
  if (saysLittle(left) || saysLittle(right)) {
    if (!isTelling(amount) || !publishedWithin(a, b, UNMEASURED_WITHIN_DAYS)) return 0;
  }
  if (of.measure === null || other.measure === null) {
    const said = left.parties.length > 0 && right.parties.length > 0;
    const enough = isTelling(amount) || of.measure === other.measure;
    const ofTwo = isTelling(amount) && Math.max(left.parties.length, right.parties.length) > 1;
    const within = ofTwo ? TOLD_OF_TWO_WITHIN_DAYS : UNMEASURED_WITHIN_DAYS;
    return said && enough && publishedWithin(a, b, within) ? UNMEASURED : 0;
  }
  const alike = likeMeasures(of, other);
  return alike >= (isTelling(amount) ? TELLING_ALIKE : MEASURES_ALIKE) ? alike : 0;
}

function saysLittle({ measure, parties }: Quantity): boolean {
  return measure === null && parties.length === 0;
}

/** One number may count "sailors" here and "crew members" there: the measures tell whether they are one. */
function sameAmount(a: Quantity, b: Quantity): Amount | null {
  if (a.kind !== 'count' || b.kind !== 'count') return sharedAmount(a, b);
  return valueKey(a.value) === valueKey(b.value) && a.upper === null && b.upper === null ? a : null;
}

const MEASURES_ALIKE = 0.6;
/** With a telling number, a word in common is enough. */
const TELLING_ALIKE = 0.3;
const UNMEASURED = 0.3;

/** Outlets of one side leave that side unsaid: "trade with Russia". */
function partiesAgree(a: Quantity, b: Quantity): boolean {
  const [short, long] =
    a.parties.length <= b.parties.length ? [a.parties, b.parties] : [b.parties, a.parties];
  const within = (some: Quantity['parties'], others: Quantity['parties']) =>
    some.every((party) => others.some((other) => partyMatch(party, other) > 0));
  return within(short, long) && (short.length !== long.length || within(long, short));
}

function periodsAgree(a: Item<Quantity>, b: Item<Quantity>): boolean {
  const [left, right] = [a.annotation.period?.interval ?? null, b.annotation.period?.interval ?? null];
  if (left && right) return samePeriod(left, right);
  if (left) return quotedLater(left, b);
  if (right) return quotedLater(right, a);
  return publishedWithin(a, b, REPEATED_WITHIN_DAYS);
}

function quotedLater(period: Interval, item: Item<Quantity>): boolean {
  const published = closed(item.published);
  if (published === null) return true;
  const known = closed(period);
  if (known && gapBetween(known, published) === 0) return true;
  // "Since January" still holds when it is told again.
  if (period.from !== null && period.to === null && item.annotation.standing === 'reported') {
    const since = dayNumber(published.to) - dayNumber(period.from);
    return since >= 0 && since <= QUOTED_FOR_DAYS;
  }
  if (item.annotation.standing === 'target') return period.to === null || period.to >= published.from;
  return (
    period.to !== null &&
    period.to <= published.to &&
    dayNumber(published.from) - dayNumber(period.to) <= QUOTED_FOR_DAYS
  );
}
