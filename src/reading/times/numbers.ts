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
    return Number.isFinite(value) ? { value, next: i + 1 } : null;
  }
  if (word === 'a' || word === 'an' || word === 'another') return { value: 1, next: i + 1 };
  if (word === 'half' && /^an?$/.test(wordAt(atoms, i + 1, i))) return { value: 0.5, next: i + 2 };
  if (word === 'hundred') return { value: 100, next: i + 1 };
  const first = CARDINALS.get(word);
  if (first === undefined) return null;
  if (first >= 20) {
    const hyphen = touches(atoms, i) && wordAt(atoms, i + 1, i) === '-' ? i + 2 : i + 1;
    const second = CARDINALS.get(wordAt(atoms, hyphen, i));
    if (second !== undefined && second > 0 && second < 10) return { value: first + second, next: hyphen + 1 };
  }
  if (wordAt(atoms, i + 1, i) === 'hundred') return { value: first * 100, next: i + 2 };
  return { value: first, next: i + 1 };
}
