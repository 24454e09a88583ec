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

/** The amount in another unit; null when no article gives a rate and none is fixed. */
export function converted({ value, unit }: Amount, to: string, rates: Rates): number | null {
  const rate = rates.get(`${unit}|${to}`) ?? fixedRate(unit, to);
  return rate === null ? null : toNumber(value) * rate;
}

/**
 * What one unit of a currency that is tied to it costs, by the parities that central banks have kept for decades; the
 * dollar's and the euro's own among them.
 */
const TIED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  USD: {
    USD: 1,
    QAR: 3.64,
    AED: 3.6725,
    SAR: 3.75,
    OMR: 0.3845,
    BHD: 0.376,
    JOD: 0.709,
    DJF: 177.721,
    XCD: 2.7,
    BBD: 2,
    BZD: 2,
    PAB: 1,
    BSD: 1,
  },
  EUR: { EUR: 1, XOF: 655.957, XAF: 655.957, KMF: 491.96775, CVE: 110.265, BAM: 1.95583 },
};

function fixedRate(from: string, to: string): number | null {
  for (const costs of Object.values(TIED)) {
    const [left, right] = [costs[from], costs[to]];
    if (left !== undefined && right !== undefined) return right / left;
  }
  return null;
}
