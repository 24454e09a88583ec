import { type Amount, type Bound, type Decimal, precisionOf, toNumber } from '../../model/index.ts';

/** The number alone, however it was written: 2.50 billion and 2,500 million → "25e8". */
export function valueKey({ digits, exponent }: Decimal): string {
  const short = digits === '0' ? '0' : digits.replace(/0+$/, '');
  return short === '0' ? '0' : `${short}e${exponent + digits.length - short.length}`;
}

/** Unit and value, under which equal amounts are found. */
export function amountKey({ value, upper, unit }: Amount): string {
  return `${unit}|${valueKey(value)}${upper ? `–${valueKey(upper)}` : ''}`;
}

/** The amount itself and what its article gives for it in brackets. */
export function amountsOf(figure: Amount & { readonly equivalents: readonly Amount[] }): Amount[] {
  return [figure, ...figure.equivalents];
}

/**
 * Whether a number is one that hardly two things share by chance: money to two places, anything else to
 * three. "180 million kroner" is, "1 billion dollars" and "15%" aren't.
 */
export function isTelling({ value, unit }: Amount): boolean {
  return value.digits.replace(/^-|0+$/g, '').length >= (/^[A-Z]{3}$/.test(unit) ? 2 : 3);
}

/** The amount that both give, the most telling one first. */
export function sharedAmount(
  a: Amount & { readonly equivalents: readonly Amount[] },
  b: Amount & { readonly equivalents: readonly Amount[] },
): Amount | null {
  const right = new Set(amountsOf(b).map(amountKey));
  const shared = amountsOf(a).filter((amount) => right.has(amountKey(amount)));
  return shared.find(isTelling) ?? shared[0] ?? null;
}

/** "USD 2.48 billion", for what no article writes in these words. */
export function amountWords({ value, unit }: Amount): string {
  const number = toNumber(value);
  const [divisor, scale] = SCALES.find(([least]) => Math.abs(number) >= least) ?? [1, ''];
  const short = Number((number / divisor).toPrecision(Math.max(3, value.digits.length)));
  return [/^[A-Z]{3}$/.test(unit) ? unit : '', `${short.toLocaleString('en')}${scale}`]
    .filter(Boolean)
    .join(' ');
}

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];

/**
 * How far from the number written the one meant may lie. Of what is called "about" or "nearly" so much,
 * noughts at the end aren't known.
 */
function reachOf(value: Decimal, bound: Bound): number {
  if (bound === 'exact') return precisionOf(value);
  const short = value.digits.replace(/0+$/, '');
  return precisionOf({ digits: short, exponent: value.exponent + value.digits.length - short.length });
}

/** Whether the two differ by no more than rounding. */
export function withinRounding(
  a: { readonly value: Decimal; readonly bound: Bound },
  b: { readonly value: Decimal; readonly bound: Bound },
): boolean {
  const reach = Math.max(reachOf(a.value, a.bound), reachOf(b.value, b.bound));
  const [left, right] = [toNumber(a.value), toNumber(b.value)];
  // "About 7" and "about 10" aren't one number, whatever their noughts.
  return (
    Math.abs(left - right) <=
    Math.min(reach * EXACTLY, ROUNDED_BY * Math.max(Math.abs(left), Math.abs(right)))
  );
}

/** For what is lost in floating point. */
const EXACTLY = 1 + 1e-9;
/** Half a unit in the last place of a number of one digit is up to a third of it; that is no rounding. */
const ROUNDED_BY = 0.08;
