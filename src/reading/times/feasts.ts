/** Feasts by name: "Christmas Eve 2024", "New Year's Day", "Easter of the coming year", "Good Friday". */
import { type Atoms, isCapitalised, NUMBER, touches, wordAt } from './atoms.ts';
import { plainPart } from './concrete.ts';
import { isYear, yearAfter } from './dates.ts';
import { FEASTS } from './lexicon.ts';
import { date, type Parsed } from './parsed.ts';

const OPENERS: ReadonlySet<string> = new Set(FEASTS.map(([words]) => words[0]!));

export function feastAt(atoms: Atoms, i: number): Parsed | null {
  if (i >= atoms.count || !OPENERS.has(atoms.lower[i]!) || !isCapitalised(atoms, i)) return null;
  for (const [words, day] of FEASTS) {
    if (!words.every((word, k) => wordAt(atoms, i + k, i) === word)) continue;
    const next = i + words.length;
    if (words.length === 2 && words[1] === 'year' && wordAt(atoms, next, i) === "'") return null;
    // "Easter Island", "the Good Friday Agreement"
    const named = next < atoms.count && isCapitalised(atoms, next) && !touches(atoms, next - 1);
    if (named && atoms.kind[next] !== NUMBER && atoms.sentence[next] === atoms.sentence[i]) return null;
    const year = yearAfter(atoms, next, i);
    if (year && (atoms.kind[year.next - 1] !== NUMBER || isYear(atoms, year.next - 1))) {
      return date(year.next, inYear(year.value, day));
    }
    return date(next, `XXXX-${day}`);
  }
  return null;
}

function inYear(year: string, day: string): string {
  return /P1Y$/.test(year) ? `${year}.${day}` : plainPart(Number(year), day);
}
