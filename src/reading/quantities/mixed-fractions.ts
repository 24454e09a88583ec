/** A whole number with a fraction after it. */
import { type Decimal, decimalOf } from '../../model/index.ts';
import { type Atoms, touches, wordAt } from '../times/atoms.ts';
import { type Numeral, SCALES } from './numbers.ts';

const VULGAR: ReadonlyMap<string, string> = new Map([
  ['½', '5'],
  ['¼', '25'],
  ['¾', '75'],
]);

/** "3-1/4", "7 1/2", "2½": a whole number and a half, quarter, eighth … of a power of two. */
export function mixedFraction(atoms: Atoms, i: number): Numeral | null {
  const whole = atoms.lower[i]!;
  const sign = VULGAR.get(wordAt(atoms, i + 1, i));
  const decimals = sign ? { written: sign, next: i + 2 } : writtenFraction(atoms, i);
  if (!decimals) return null;
  // "$5.82-1/2" is of cents.
  const value = decimalOf(whole.includes('.') ? whole + decimals.written : `${whole}.${decimals.written}`, 0);
  const numeral = { first: i, next: decimals.next, digits: true };
  return sign ? { ...numeral, ...scaledTo(atoms, decimals.next, value, i) } : { ...numeral, value, scale: 0 };
}

function scaledTo(
  atoms: Atoms,
  at: number,
  value: Decimal,
  i: number,
): Pick<Numeral, 'value' | 'scale' | 'next'> {
  const power = SCALES.get(wordAt(atoms, at, i)) ?? 0;
  return { value: { ...value, exponent: value.exponent + power }, scale: power, next: power ? at + 1 : at };
}

function writtenFraction(
  atoms: Atoms,
  i: number,
): { readonly written: string; readonly next: number } | null {
  const hyphen = wordAt(atoms, i + 1, i) === '-' && touches(atoms, i) && touches(atoms, i + 1) ? 1 : 0;
  const over = i + 1 + hyphen;
  if (wordAt(atoms, over + 1, i) !== '/' || !touches(atoms, over) || !touches(atoms, over + 1)) return null;
  const [count, parts] = [Number(atoms.lower[over]), Number(wordAt(atoms, over + 2, i))];
  if (!(count < parts) || !/^(?:2|4|8|16|32|64)$/.test(String(parts))) return null;
  return { written: String(count / parts).slice(2), next: over + 3 };
}
