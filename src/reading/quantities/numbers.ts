/**
 * Cardinal numbers over atoms, where "2.7m", "RM7.25" and "10-15%" come apart (the language's own
 * `numberAt` reads tokens). Digits are kept as written, so that rounding can be told from difference.
 */
import { type Decimal, decimalOf } from '../../model/index.ts';
import {
  type Atoms,
  isCapitalised,
  LETTERS,
  NUMBER,
  opensSentence,
  touches,
  wordAt,
} from '../times/atoms.ts';
import { CARDINALS } from '../times/numbers.ts';
import { currencyBefore } from './currencies.ts';
import { mixedFraction } from './mixed-fractions.ts';
import { countedNoun } from './nouns.ts';
import { isHalvable, UNITS_OF_MEASURE } from './units.ts';

export interface Numeral {
  readonly value: Decimal;
  readonly first: number;
  /** The atom after it. */
  readonly next: number;
  /** Power of ten of "million", "lakh", "bn" …; 0 for none. */
  readonly scale: number;
  /** In digits. */
  readonly digits: boolean;
}

/** Powers of ten. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['lakh', 5],
  ['lakhs', 5],
  ['million', 6],
  ['millions', 6],
  ['mn', 6],
  ['mln', 6],
  ['crore', 7],
  ['crores', 7],
  ['billion', 9],
  ['bn', 9],
  ['bln', 9],
  ['trillion', 12],
  ['tn', 12],
  ['trn', 12],
]);

/** Only close to digits: "2.7m", "12k". */
const ATTACHED: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['m', 6],
  ['b', 9],
  ['t', 12],
]);

/** Longer numerals are no amounts. */
const MOST_DIGITS = 24;

export function numeralAt(atoms: Atoms, i: number): Numeral | null {
  return atoms.kind[i] === NUMBER ? inDigits(atoms, i) : inWords(atoms, i);
}

function inDigits(atoms: Atoms, i: number): Numeral | null {
  const word = atoms.lower[i]!;
  if (word.length > MOST_DIGITS || !/^(?:\d+|\d+(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})(?:\.\d+)?$/.test(word))
    return null;
  const attached =
    touches(atoms, i) && atoms.kind[i + 1] === LETTERS ? ATTACHED.get(atoms.lower[i + 1]!) : undefined;
  if (attached !== undefined && !isUnitLetter(atoms, i)) {
    return { value: decimalOf(word, attached), first: i, next: i + 2, scale: attached, digits: true };
  }
  // ".001" has its point as an atom of its own.
  const point = i > 0 && atoms.lower[i - 1] === '.' && touches(atoms, i - 1) && !touches(atoms, i - 2);
  const written = point ? `0.${word}` : word;
  const mixed = point ? null : mixedFraction(atoms, i);
  if (mixed) return mixed;
  return scaled(atoms, point ? i - 1 : i, i + 1, (power) => decimalOf(written, power), true);
}

/** "m" and "t" are metres and tonnes after a number without a currency before it or a noun after it. */
function isUnitLetter(atoms: Atoms, i: number): boolean {
  const letter = atoms.text[atoms.start[i + 1]!];
  if (letter !== 'm' && letter !== 't') return false;
  const next = wordAt(atoms, i + 2, i);
  if (
    letter === 'm' &&
    next !== '' &&
    (UNITS_OF_MEASURE.has(next) || (atoms.kind[i + 2] === LETTERS && isCounted(atoms, i + 2)))
  ) {
    return false;
  }
  return currencyBefore(atoms, i) === null;
}

/** "1.9m tourists", "3m more visitors" */
function isCounted(atoms: Atoms, i: number): boolean {
  return (
    countedNoun(atoms, i) !== null && !/^(?:long|wide|deep|high|tall|away|from|of|in)$/.test(atoms.lower[i]!)
  );
}

/** Scale words after the number: "million", "lakh crore", "dozen". */
function scaled(
  atoms: Atoms,
  first: number,
  from: number,
  decimalAt: (power: number) => Decimal,
  digits: boolean,
): Numeral {
  let power = 0;
  let at = from;
  // "A 1.8 billion-mile journey", "a 3-million-strong army"
  while (at < from + 4) {
    const hyphen = wordAt(atoms, at, first) === '-' && touches(atoms, at - 1) && touches(atoms, at) ? 1 : 0;
    const scale = SCALES.get(wordAt(atoms, at + hyphen, first));
    if (scale === undefined) break;
    power += scale;
    at += hyphen + 1;
  }
  if (wordAt(atoms, at, first) === 'dozen')
    return { value: times(decimalAt(power), 12), first, next: at + 1, scale: power, digits };
  const half =
    wordAt(atoms, at, first) === 'and' &&
    wordAt(atoms, at + 1, first) === 'a' &&
    wordAt(atoms, at + 2, first) === 'half';
  const after = half ? SCALES.get(wordAt(atoms, at + 3, first)) : undefined;
  if (half && after !== undefined) {
    return { value: plusHalf(decimalAt(after)), first, next: at + 4, scale: after, digits };
  }
  return { value: decimalAt(power), first, next: at, scale: power, digits };
}

function times(value: Decimal, factor: number): Decimal {
  return { digits: String(BigInt(value.digits) * BigInt(factor)), exponent: value.exponent };
}

function plusHalf({ digits, exponent }: Decimal): Decimal {
  return { digits: String(BigInt(digits) * 10n + 5n), exponent: exponent - 1 };
}

/** "twenty-five", "a hundred and twelve", "half a million", "two dozen", "a dozen". */
function inWords(atoms: Atoms, i: number): Numeral | null {
  const word = atoms.lower[i]!;
  if (word === 'a' || word === 'an') {
    const next = wordAt(atoms, i + 1, i);
    const scale = SCALES.get(next);
    // "A hundred and twelve", "a thousand two hundred"
    if (scale === 2 || scale === 3) return wordGroups(atoms, i);
    if (scale !== undefined && !next.endsWith('s'))
      return scaled(atoms, i, i + 1, (power) => decimalOf('1', power), false);
    const quarters = quartersOf(atoms, i, i + 1, '0.25');
    if (quarters) return quarters;
    if (next === 'quarter' && wordAt(atoms, i + 2, i) === 'of' && wordAt(atoms, i + 3, i) === 'a') {
      return SCALES.has(wordAt(atoms, i + 4, i))
        ? scaled(atoms, i, i + 4, (power) => decimalOf('0.25', power), false)
        : null;
    }
    if (next === 'dozen') return { value: decimalOf('12'), first: i, next: i + 2, scale: 0, digits: false };
    return next === 'half' && SCALES.has(wordAt(atoms, i + 2, i))
      ? scaled(atoms, i, i + 2, (power) => decimalOf('0.5', power), false)
      : null;
  }
  if (word === 'half') {
    const scale = SCALES.get(wordAt(atoms, i + 2, i));
    if (wordAt(atoms, i + 1, i) === 'a' && scale !== undefined)
      return scaled(atoms, i, i + 2, (power) => decimalOf('0.5', power), false);
    if (wordAt(atoms, i + 1, i) === 'an' || wordAt(atoms, i + 1, i) === 'a') {
      const unit = wordAt(atoms, i + 2, i);
      // "Half a percentage point", "half a mile"
      if (isHalvable(unit))
        return { value: decimalOf('0.5', 0), first: i, next: i + 2, scale: 0, digits: false };
    }
    return wordAt(atoms, i + 1, i) === 'a' && wordAt(atoms, i + 2, i) === 'dozen'
      ? { value: decimalOf('6'), first: i, next: i + 3, scale: 0, digits: false }
      : null;
  }
  if (word === 'three') {
    const quarters = quartersOf(atoms, i, wordAt(atoms, i + 1, i) === '-' ? i + 2 : i + 1, '0.75');
    if (quarters) return quarters;
  }
  if (!CARDINALS.has(word) || (isCapitalised(atoms, i) && !opensSentence(atoms, i))) return null;
  return wordGroups(atoms, i);
}

/** "a quarter of a percentage point", "three-quarters of a mile", "a quarter point" */
function quartersOf(atoms: Atoms, i: number, at: number, value: string): Numeral | null {
  if (!/^quarters?$/.test(wordAt(atoms, at, i))) return null;
  const of = wordAt(atoms, at + 1, i) === 'of' && /^an?$/.test(wordAt(atoms, at + 2, i)) ? 2 : 0;
  const unit = wordAt(atoms, at + 1 + of, i);
  if (!(of ? isHalvable(unit) : /^(?:point|percentage)$/.test(unit))) return null;
  return { value: decimalOf(value, 0), first: i, next: at + 1 + of, scale: 0, digits: false };
}

/** "Hundreds of": from one of them to ten. */
export interface Vague {
  /** Power of ten, or of ten times twelve for dozens. */
  readonly low: Decimal;
  readonly high: Decimal;
  /** The atom after "of". */
  readonly next: number;
}

const PLURALS: ReadonlyMap<string, number> = new Map([
  ['tens', 1],
  ['hundreds', 2],
  ['thousands', 3],
  ['millions', 6],
  ['billions', 9],
  ['trillions', 12],
]);

/** "dozens of", "tens of thousands of", "hundreds of millions of" */
export function vagueAt(atoms: Atoms, i: number): Vague | null {
  const word = atoms.lower[i]!;
  if (wordAt(atoms, i + 1, i) !== 'of') return null;
  if (word === 'dozens') {
    const low = { digits: '12', exponent: 0 };
    return { low, high: { ...low, exponent: 1 }, next: i + 2 };
  }
  let power = PLURALS.get(word);
  if (power === undefined) return null;
  let next = i + 2;
  const more = PLURALS.get(wordAt(atoms, next, i));
  if (more !== undefined && more > power && wordAt(atoms, next + 1, i) === 'of') {
    power += more;
    next += 2;
  } else if (word === 'tens') return null;
  return { low: { digits: '1', exponent: power }, high: { digits: '1', exponent: power + 1 }, next };
}

/** "two hundred and forty thousand, three hundred" is read group by group. */
function wordGroups(atoms: Atoms, i: number): Numeral {
  let total = 0;
  let group = 0;
  let at = i;
  let smallest = 0;
  for (let steps = 0; steps < 16; steps++) {
    const word = wordAt(atoms, at, i);
    const small = at === i && (word === 'a' || word === 'an') ? 1 : CARDINALS.get(word);
    const scale = SCALES.get(word);
    if (small !== undefined && (group % 100 === 0 || (group % 10 === 0 && group % 100 >= 20 && small < 10))) {
      group += small;
      smallest = 0;
    } else if (scale === 2 && group > 0) {
      group *= 100;
      smallest = 2;
    } else if (scale !== undefined && scale > 2 && group > 0) {
      total += group * 10 ** scale;
      group = 0;
      smallest = scale;
    } else if (
      (word === 'and' && smallest >= 2 && CARDINALS.has(wordAt(atoms, at + 1, i))) ||
      (word === '-' &&
        touches(atoms, at - 1) &&
        touches(atoms, at) &&
        (CARDINALS.get(wordAt(atoms, at + 1, i)) ?? SCALES.get(wordAt(atoms, at + 1, i))) !== undefined)
    ) {
      at++;
      continue;
    } else break;
    at++;
  }
  const sum = total + group;
  const power = sum > 0 && sum % 10 ** smallest === 0 ? smallest : 0;
  const value = { digits: String(sum / 10 ** power), exponent: power };
  if (wordAt(atoms, at, i) === 'dozen')
    return { value: times(value, 12), first: i, next: at + 1, scale: 0, digits: false };
  if (
    sum < 100 &&
    wordAt(atoms, at, i) === 'and' &&
    wordAt(atoms, at + 2, i) === 'half' &&
    SCALES.has(wordAt(atoms, at + 3, i))
  ) {
    return { ...scaled(atoms, i, at, (p) => decimalOf(String(sum), p), false) };
  }
  return { value, first: i, next: at, scale: smallest, digits: false };
}

/** Every word that a number can begin with. */
export function opensNumber(atoms: Atoms, i: number): boolean {
  if (atoms.kind[i] === NUMBER) return true;
  const word = atoms.lower[i]!;
  return (
    CARDINALS.has(word) ||
    word === 'a' ||
    word === 'an' ||
    word === 'half' ||
    word === 'dozens' ||
    PLURALS.has(word)
  );
}
