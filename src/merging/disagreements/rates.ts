import { type Amount, type Figure, toNumber } from '../../model/index.ts';
import { amountsOf } from '../figures/amounts.ts';

/** What one unit is worth in another, as articles give it in brackets. */
export type Rates = ReadonlyMap<string, number>;

/** Rates by "from|to": the median of those given, so that one slip of the pen doesn't count. */
export function ratesOf(figures: readonly Figure[]): Rates {
  const given = new Map<string, number[]>();
  for (const figure of figures) {
    const amounts = amountsOf(figure).filter(({ upper, value }) => upper === null && toNumber(value) > 0);
    for (const from of amounts) {
      for (const to of amounts) {
        if (from.unit === to.unit || from.unit === '%' || to.unit === '%') continue;
        const key = `${from.unit}|${to.unit}`;
        given.set(key, [...(given.get(key) ?? []), toNumber(to.value) / toNumber(from.value)]);
      }
    }
  }
  return new Map([...given].map(([key, rates]) => [key, median(rates)]));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The amount in another unit; null when no article gives a rate. */
export function converted({ value, unit }: Amount, to: string, rates: Rates): number | null {
  const rate = rates.get(`${unit}|${to}`);
  return rate === undefined ? null : toNumber(value) * rate;
}
