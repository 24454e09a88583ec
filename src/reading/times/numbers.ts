/** Number words and digits as they stand before a unit of time. */
import { type Atoms, NUMBER, touches, wordAt } from './atoms.ts';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Cardinal words below a hundred. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL.split(' ').map((word, i) => [word, i] as const),
  ...TENS.split(' ').map((word, i) => [word, i * 10 + 20] as const),
]);

const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
]);

const LARGE: ReadonlyMap<string, number> = new Map([
  ['million', 1e6],
  ['billion', 1e9],
]);

export interface Counted {
  readonly value: number;
  /** The atom after the number. */
  readonly next: number;
}

/** "two", "forty-five", "14", "1,200", "a", "another", "half a": how many units follow. */
export function countAt(atoms: Atoms, i: number): Counted | null {
  const word = wordAt(atoms, i, i);
  if (atoms.kind[i] === NUMBER) {
    const value = Number(word.replace(/,/g, ''));
    const scale = LARGE.get(wordAt(atoms, i + 1, i));
    if (scale && Number.isFinite(value)) return { value: value * scale, next: i + 2 };
    return Number.isFinite(value) ? { value, next: i + 1 } : null;
  }
  if (word === 'a' || word === 'an') {
    const scale = SCALES.get(wordAt(atoms, i + 1, i));
    return scale ? plus(atoms, i + 2, scale) : { value: 1, next: i + 1 };
  }
  if (word === 'another') {
    // "another 72 hours"
    const counted =
      i + 1 < atoms.count && (atoms.kind[i + 1] === NUMBER || CARDINALS.has(wordAt(atoms, i + 1, i)));
    return counted ? countAt(atoms, i + 1) : { value: 1, next: i + 1 };
  }
  if (word === 'half' && /^an?$/.test(wordAt(atoms, i + 1, i))) {
    const scale = SCALES.get(wordAt(atoms, i + 2, i));
    return scale ? { value: scale / 2, next: i + 3 } : { value: 0.5, next: i + 2 };
  }
  if (word === 'hundred' || word === 'dozen') return { value: SCALES.get(word)!, next: i + 1 };
  const first = CARDINALS.get(word);
  if (first === undefined) return null;
  if (first >= 20) {
    const hyphen = touches(atoms, i) && wordAt(atoms, i + 1, i) === '-' ? i + 2 : i + 1;
    const second = CARDINALS.get(wordAt(atoms, hyphen, i));
    if (second !== undefined && second > 0 && second < 10) return { value: first + second, next: hyphen + 1 };
  }
  const scale = SCALES.get(wordAt(atoms, i + 1, i)) ?? LARGE.get(wordAt(atoms, i + 1, i));
  if (scale) return plus(atoms, i + 2, first * scale);
  return { value: first, next: i + 1 };
}

/** "a hundred and twenty": what "and" adds to hundreds. */
function plus(atoms: Atoms, i: number, value: number): Counted {
  const more =
    value >= 100 && wordAt(atoms, i, i - 1) === 'and'
      ? CARDINALS.get(wordAt(atoms, i + 1, i - 1))
      : undefined;
  if (more === undefined) return { value, next: i };
  const ones = wordAt(atoms, i + 2, i - 1) === '-' ? CARDINALS.get(wordAt(atoms, i + 3, i - 1)) : undefined;
  return ones !== undefined && more >= 20 && ones < 10
    ? { value: value + more + ones, next: i + 4 }
    : { value: value + more, next: i + 2 };
}

/** "several", "many", "a few", "a couple of", "a number of": how many nobody says; the atom after it. */
export function vagueCountAt(atoms: Atoms, i: number): number | null {
  const word = wordAt(atoms, i, i);
  if (/^(?:several|numerous|countless|few|many)$/.test(word)) return i + 1;
  const at = word === 'a' ? i + 1 : i;
  const noun = wordAt(atoms, at, i);
  if (word === 'a' && noun === 'few') return i + 2;
  if (noun === 'couple') return wordAt(atoms, at + 1, i) === 'of' ? at + 2 : at + 1;
  const counted = /^(?:number|handful|matter|string|succession|series)$/.test(noun);
  return word === 'a' && counted && wordAt(atoms, at + 1, i) === 'of' ? at + 2 : null;
}
