import type { Amount, Bound, Dated, Figure, Quantity } from '../../model/index.ts';
import { resolveValue } from '../../reading/times/index.ts';
import { actorsOf, toActor } from '../actors.ts';
import { lengthOf } from '../days.ts';
import { byPlace, evidenceOf } from '../encounters/compose.ts';
import { firmnessOf } from '../firmness.ts';
import { closed, type Item } from '../item.ts';
import { amountKey, amountsOf } from './amounts.ts';
import type { OccasionOf } from './occasions.ts';

/** One figure from the quantities that are the same, in order of publication. */
export function composeFigure(
  members: readonly Item<Quantity>[],
  inferred: ReadonlyMap<string, Dated>,
  occasionOf: OccasionOf = () => null,
): Figure {
  const [first] = members;
  if (first === undefined) throw new Error('a figure needs a quantity');
  const quantities = members.map(({ annotation }) => annotation);
  const { value, upper, unit, standing } = first.annotation;
  const change = quantities.find((quantity) => quantity.change)?.change ?? null;
  const per = quantities.find((quantity) => quantity.per)?.per ?? null;
  const authority = quantities.find((quantity) => quantity.authority)?.authority ?? null;
  return {
    id: first.annotation.id,
    record: 'figure',
    ...firmnessOf(quantities),
    value,
    upper,
    unit,
    bound: boundOf(quantities.filter((quantity) => amountKey(quantity) === amountKey(first.annotation))),
    per,
    equivalents: equivalentsOf(quantities, first.annotation),
    measure: measureOf(quantities) ?? UNNAMED[first.annotation.kind] ?? unit,
    parties: actorsOf(quantities.flatMap(({ parties }) => parties)),
    period: periodOf(members, inferred) ?? occasionOf(quantities),
    authority: authority && toActor(authority),
    standing,
    change,
    evidence: quantities.map(evidenceOf).sort(byPlace),
  };
}

/** Exact when one report is: "about" is how others round it. */
function boundOf(quantities: readonly Quantity[]): Bound {
  const bounds = quantities.map(({ bound }) => bound);
  return bounds.includes('exact') ? 'exact' : (bounds[0] ?? 'exact');
}

function equivalentsOf(quantities: readonly Quantity[], main: Quantity): Amount[] {
  // "Nine crew members" is no conversion of "nine sailors".
  if (main.kind === 'count') return [];
  const known = new Map<string, Amount>();
  for (const amount of quantities.flatMap(amountsOf)) {
    if (!known.has(amountKey(amount)))
      known.set(amountKey(amount), { value: amount.value, upper: amount.upper, unit: amount.unit });
  }
  known.delete(amountKey(main));
  return [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, amount]) => amount);
}

/** What is said of it where no words say what it measures; what is counted names itself. */
const UNNAMED: Readonly<Partial<Record<Quantity['kind'], string>>> = {
  money: 'sum of money',
  percent: 'share',
  duration: 'length of time',
};

/** The most frequent, then the longest. */
function measureOf(quantities: readonly Quantity[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { measure } of quantities) if (measure) counts.set(measure, (counts.get(measure) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1))[0]?.[0];
}

/** The closest that words give; else what an inferred date makes of "last year". */
function periodOf(members: readonly Item<Quantity>[], inferred: ReadonlyMap<string, Dated>): Dated | null {
  const given = members.flatMap(({ annotation: { period, article } }): Dated[] => {
    if (period === null) return [];
    const because = period.quote;
    if (period.interval) return [{ ...period.interval, basis: 'text', because }];
    const published = inferred.get(article);
    const found = published ? resolveValue(period.value, published) : null;
    return found
      ? [{ ...found, basis: 'inferred', because: `“${because}”, in an article of ${published?.from ?? '?'}` }]
      : [];
  });
  const length = (dated: Dated) => {
    const days = closed(dated);
    return days ? lengthOf(days) : Number.MAX_SAFE_INTEGER;
  };
  return (
    given.sort(
      (a, b) => Number(b.basis === 'text') - Number(a.basis === 'text') || length(a) - length(b),
    )[0] ?? null
  );
}
