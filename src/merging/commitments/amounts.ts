import { type Amount, type Pledge, toNumber } from '../../model/index.ts';
import { amountKey, isTelling } from '../figures/amounts.ts';

export function amountsAgree({ amount: a }: Pledge, { amount: b }: Pledge): boolean {
  if (a === null || b === null) return true;
  const pairs = pairsOf(a, b);
  return pairs.length === 0 || pairs.some(([left, right]) => valuesAlike(left, right));
}

/** Both give the same amount, of money or of what is counted. */
export function amountsMeet({ amount: a }: Pledge, { amount: b }: Pledge): boolean {
  return (
    a !== null &&
    b !== null &&
    pairsOf(a, b).some(([left, right]) => isTold(left) && isTold(right) && valuesAlike(left, right))
  );
}

/** Tells one promise from others: money, or more than a few of something. */
function isTold({ unit, value }: Amount): boolean {
  return /^[A-Z]{3}$/.test(unit) || (toNumber(value) > A_FEW && !COMMON_UNITS.has(unit));
}

/** "Forty observers", "12 schools": what is counted says what it is. */
export function isCounted({ amount }: Pledge): boolean {
  return amount !== null && !/^[A-Z]{3}$/.test(amount.unit);
}

const A_FEW = 3;
const COMMON_UNITS: ReadonlySet<string> = new Set(
  '% year month week day hour minute time country state party minister leader'.split(' '),
);

type Given = NonNullable<Pledge['amount']>;

/** The amounts of both that are in one unit, as given or in brackets. */
function pairsOf(a: Given, b: Given): (readonly [Amount, Amount])[] {
  const others = [b, ...b.equivalents];
  return [a, ...a.equivalents].flatMap((one) =>
    others.flatMap((other) => (one.unit === other.unit ? [[one, other] as const] : [])),
  );
}

function valuesAlike(a: Amount, b: Amount): boolean {
  const [left, right] = [toNumber(a.value), toNumber(b.value)];
  return Math.abs(left - right) <= AMOUNTS_ALIKE * Math.max(Math.abs(left), Math.abs(right));
}

/** Rounded amounts of one promise. */
const AMOUNTS_ALIKE = 0.05;

/** Keys of a sum or a number that hardly two promises of one actor share: “$118 million”, “11,470 refugees”. */
export function sumsTold({ amount }: Pledge): string[] {
  return amount && isTold(amount) && isTelling(amount) ? [amountKey(amount)] : [];
}

export function sumsMeet(a: Pledge, b: Pledge): boolean {
  const sums = sumsTold(b);
  return sumsTold(a).some((sum) => sums.includes(sum));
}

/** Keys of the amount that tells a promise from others, if it gives one. */
export function amountsTold({ amount }: Pledge): string[] {
  return amount && isTold(amount) ? [amountKey(amount)] : [];
}
