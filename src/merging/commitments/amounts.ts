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

/** The same number of one unit, whatever it is: "ten years". */
export function amountsEqual({ amount: a }: Pledge, { amount: b }: Pledge): boolean {
  return (
    a !== null &&
    b !== null &&
    pairsOf(a, b).some(([left, right]) => toNumber(left.value) === toNumber(right.value))
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
    others.flatMap((other) => (areOneUnit(one.unit, other.unit) ? [[one, other] as const] : [])),
  );
}

/** "600 people" are the "600 migrants". */
function areOneUnit(a: string, b: string): boolean {
  return a === b || (a === 'person' && PEOPLE.has(b)) || (b === 'person' && PEOPLE.has(a));
}

const PEOPLE: ReadonlySet<string> = new Set(
  (
    'migrant refugee worker student prisoner detainee hostage soldier troop peacekeeper officer expert observer teacher nurse doctor ' +
    'trainee volunteer settler citizen national resident family passenger fisherman sailor farmer official civilian evacuee'
  ).split(' '),
);

function valuesAlike(a: Amount, b: Amount): boolean {
  const [left, right] = [toNumber(a.value), toNumber(b.value)];
  return Math.abs(left - right) <= AMOUNTS_ALIKE * Math.max(Math.abs(left), Math.abs(right));
}

/** Rounded amounts of one promise. */
const AMOUNTS_ALIKE = 0.05;

/** Keys of a sum or a number that hardly two promises of one actor share: “$118 million”, “11,470 refugees”. */
export function sumsTold({ amount }: Pledge): string[] {
  return amount && isTold(amount) && (isTelling(amount) || isWhatIsCounted(amount))
    ? [amountKey(amount)]
    : [];
}

/** "12 schools", which no other promise of the same actor counts. */
function isWhatIsCounted({ unit, value }: Amount): boolean {
  return !/^[A-Z]{3}$/.test(unit) && unit !== 'person' && toNumber(value) > A_FEW;
}

export function sumsMeet(a: Pledge, b: Pledge): boolean {
  const sums = sumsTold(b);
  return sumsTold(a).some((sum) => sums.includes(sum));
}

/** Keys of the amount that tells a promise from others, if it gives one. */
export function amountsTold({ amount }: Pledge): string[] {
  return amount && isTold(amount) ? [amountKey(amount)] : [];
}
