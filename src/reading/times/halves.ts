/** Lengths with a half, and those of one unit: "two and a half years", "a year and a half", "a year-long". */
import { type Atoms, wordAt } from './atoms.ts';
import { UNITS } from './lexicon.ts';
import { countAt } from './numbers.ts';
import { duration, type Parsed, period } from './parsed.ts';

const HALF = ['and', 'a', 'half'];
const HYPHENED_HALF = ['-', 'and', '-', 'a', '-', 'half'];

export function oddLengthAt(atoms: Atoms, i: number): Parsed | null {
  return oneUnit(atoms, i) ?? withHalf(atoms, i);
}

/** "year-long", "weeklong" */
function oneUnit(atoms: Atoms, i: number): Parsed | null {
  const word = atoms.lower[i]!;
  const whole = word.endsWith('long') ? UNITS.get(word.slice(0, -4)) : undefined;
  if (whole && !whole.plural) return duration(i + 1, period(whole, 1));
  const unit = UNITS.get(word);
  if (!unit || unit.plural || unit.unit === 'TM' || !says(atoms, i + 1, ['-', 'long'])) return null;
  return duration(i + 3, period(unit, 1));
}

function withHalf(atoms: Atoms, i: number): Parsed | null {
  const count = countAt(atoms, i);
  if (!count) return null;
  const { value, next } = count;
  if (says(atoms, next, ['quarter', 'of', 'a', 'century'])) return duration(next + 4, 'P25Y');
  const first = UNITS.get(wordAt(atoms, next, i));
  if (first) {
    return says(atoms, next + 1, HALF) ? duration(next + 4, period(first, value + 0.5)) : null;
  }
  let at = says(atoms, next, HALF) ? next + HALF.length : 0;
  if (says(atoms, next, HYPHENED_HALF)) at = next + HYPHENED_HALF.length;
  if (at === 0) return null;
  if (wordAt(atoms, at, i) === '-') at++;
  const unit = UNITS.get(wordAt(atoms, at, i));
  return unit ? duration(at + 1, period(unit, value + 0.5)) : null;
}

function says(atoms: Atoms, at: number, words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k++) {
    if (wordAt(atoms, at + k, at - 1) !== words[k]) return false;
  }
  return true;
}
