/** Seasons: "spring 2024", "the summer of next year", "the winter of 2024-25", "the southern winter"; a bare one where a date stands. */
import { type Atoms, isCapitalised, LETTERS, opensSentence, wordAt } from './atoms.ts';
import { standsFree } from './clauses.ts';
import { plainPart } from './concrete.ts';
import { yearAfter } from './dates.ts';
import { SEASONS } from './lexicon.ts';
import { date, type Parsed } from './parsed.ts';
import { shortRange } from './years.ts';

/** Said of the hemisphere; the seasons of a text that names none are the northern ones. */
const SOUTHERN = new Set(['southern', 'austral', 'antarctic']);
const NORTHERN = new Set(['northern', 'boreal', 'arctic']);

export function seasonAt(atoms: Atoms, i: number, article: boolean): Parsed | null {
  if (i >= atoms.count) return null;
  const word = wordAt(atoms, i, i);
  const hemisphere = SOUTHERN.has(word) || NORTHERN.has(word);
  const named = hemisphere && wordAt(atoms, i + 1, i) === 'hemisphere' ? 2 : 1;
  // "The long winter of 1947"
  const epithet = article && !hemisphere && !SEASONS.has(word) && atoms.kind[i] === LETTERS ? 1 : 0;
  const at = hemisphere ? i + named : i + epithet;
  const season = SEASONS.get(wordAt(atoms, at, i));
  if (!season) return null;
  const part = SOUTHERN.has(word) ? `S${season}` : season;
  const year = seasonYear(atoms, at + 1, part);
  if (year) return date(year.next, year.value);
  if (epithet) return null;
  // "The winter months"
  if (article && wordAt(atoms, at + 1, i) === 'months') return date(at + 2, `XXXX-${part}`);
  const before = opensSentence(atoms, article ? i - 1 : i) ? '' : atoms.lower[article ? i - 2 : i - 1]!;
  const stands = article
    ? /^(?:in|by|for|until|till|since|during|through|throughout|over|before|after|of|this|late|early|from|to|into|entire|whole)$/.test(
        before,
      )
    : /^(?:in|by|until|till|since|during|early|mid|late|before|from|to|into|this|-)$/.test(before);
  // "Spring Festival" is a name.
  const isName = isCapitalised(atoms, at) && at + 1 < atoms.count && isCapitalised(atoms, at + 1);
  if (!stands || isName || !standsFree(atoms, at + 1) || (isCapitalised(atoms, i) && before === ''))
    return null;
  return date(at + 1, `XXXX-${part}`);
}

/** The year of a season and what both come to; a winter over two years bears the first. */
function seasonYear(atoms: Atoms, i: number, part: string): { value: string; next: number } | null {
  const at = wordAt(atoms, i, i - 1) === 'of' ? i + 1 : i;
  const range = /^\d{4}$/.test(wordAt(atoms, at, i - 1)) ? shortRange(atoms, at) : null;
  if (range) return { value: plainPart(Number(range.value.slice(0, 4)), part), next: range.next };
  const year = yearAfter(atoms, i, i - 1);
  if (!year) return null;
  return {
    value: /P1Y$/.test(year.value) ? `${year.value}.${part}` : plainPart(Number(year.value), part),
    next: year.next,
  };
}
