/**
 * Periods that accounts and schools are kept by: "Q3 2025", "the first half", "1H25", "the January-March quarter",
 * "the 2024/25 financial year", "the current fiscal year". A year bears its number: where it begins, the words don't say.
 */
import { type Atoms, isCapitalised, NUMBER, touches, wordAt } from './atoms.ts';
import { pad } from './calendar.ts';
import { endsClause, endsPhrase } from './clauses.ts';
import { plainPart } from './concrete.ts';
import { isYear, yearAfter } from './dates.ts';
import { says } from './lengths.ts';
import { MONTHS, ORDINALS, SEASONS, SHORT_MONTHS, STEPS, YEAR_KINDS } from './lexicon.ts';
import { date, type Parsed } from './parsed.ts';
import { shortRange } from './years.ts';

/** "third", "3rd", "last" (-1) */
export function ordinalAt(
  atoms: Atoms,
  i: number,
): { readonly number: number; readonly next: number } | null {
  const word = wordAt(atoms, i, i);
  const number = ORDINALS.get(word);
  if (number) return { number, next: i + 1 };
  const figure =
    /^\d\d?$/.test(word) && touches(atoms, i) && /^(?:st|nd|rd|th)$/.test(wordAt(atoms, i + 1, i));
  return figure ? { number: Number(word), next: i + 2 } : null;
}

/** "Q3", "Q3 2025", "H1", "third quarter of 2024", "second half": of a year given, told before, or near. */
export function quarterAt(atoms: Atoms, i: number): Parsed | null {
  const word = wordAt(atoms, i, i);
  if ((word === 'q' || word === 'h') && touches(atoms, i) && isCapitalised(atoms, i)) {
    const number = wordAt(atoms, i + 1, i);
    return /^[1-4]$/.test(number) && (word === 'q' || Number(number) < 3)
      ? partOfYearAt(atoms, i + 2, `${word.toUpperCase()}${number}`)
      : null;
  }
  const found = ordinalAt(atoms, i);
  if (!found || found.number > 4) return null;
  const ordinal = found.number;
  const hyphen = wordAt(atoms, found.next, i) === '-' ? 1 : 0;
  const unit = wordAt(atoms, found.next + hyphen, i);
  const at = found.next + hyphen + 1;
  // "The first half-hour"
  if (wordAt(atoms, at, i) === '-') return null;
  if (unit === 'quarter') return partOfYearAt(atoms, at, `Q${ordinal < 0 ? 4 : ordinal}`);
  return unit === 'half' && ordinal > 0 && ordinal <= 2 ? partOfYearAt(atoms, at, `H${ordinal}`) : null;
}

/** "1H 2025", "2Q25" */
export function numberedQuarterAt(atoms: Atoms, i: number): Parsed | null {
  if (atoms.kind[i] !== NUMBER || !/^[1-4]$/.test(atoms.lower[i]!) || !touches(atoms, i)) return null;
  const letter = wordAt(atoms, i + 1, i);
  if ((letter !== 'q' && (letter !== 'h' || atoms.lower[i]! > '2')) || !isCapitalised(atoms, i + 1))
    return null;
  const part = `${letter.toUpperCase()}${atoms.lower[i]}`;
  const short = touches(atoms, i + 1) ? /^\d\d$/.exec(wordAt(atoms, i + 2, i))?.[0] : undefined;
  return short ? date(i + 3, `20${short}-${part}`) : partOfYearAt(atoms, i + 2, part);
}

function partOfYearAt(atoms: Atoms, i: number, part: string): Parsed | null {
  // "For the third quarter running"
  if (/^(?:running|straight)$/.test(wordAt(atoms, i, i - 1)) || says(atoms, i, ['in', 'a', 'row']))
    return null;
  const year = yearAfter(atoms, i, i - 1);
  if (year)
    return date(year.next, /P1Y$/.test(year.value) ? `${year.value}.${part}` : `${year.value}-${part}`);
  const of = wordAt(atoms, i, i - 1) === 'of';
  // "Q4 this year or the first quarter of next"
  if (of && wordAt(atoms, i + 1, i) === 'next' && endsClause(wordAt(atoms, i + 2, i)))
    return date(i + 2, `NEXT-P1Y.${part}`);
  // A quarter of a fiscal year lies in it, and nothing says where.
  const fiscal = fiscalYearAt(atoms, of ? i + 1 : i);
  if (fiscal) return fiscal;
  if (of && wordAt(atoms, i + 1, i) === 'the') {
    const current = STEPS.get(wordAt(atoms, i + 2, i)) === 'THIS' ? 1 : 0;
    const kind = YEAR_KINDS.has(wordAt(atoms, i + 2 + current, i)) ? 1 : 0;
    if (wordAt(atoms, i + 2 + current + kind, i) === 'year') {
      return date(i + 3 + current + kind, kind ? 'THIS-P1Y' : `THIS-P1Y.${part}`);
    }
  }
  return of ? null : date(i, `XXXX-${part}`);
}

/** "fiscal 2025", "fiscal year 2024-25", "FY2025", "FY26", "academic year 2025/26": the year is its number. */
export function fiscalYearAt(atoms: Atoms, i: number): Parsed | null {
  const word = wordAt(atoms, i, i);
  if (word !== 'fy' && !YEAR_KINDS.has(word)) return null;
  const named = wordAt(atoms, i + 1, i) === 'year';
  if (word !== 'fy' && word !== 'fiscal' && !named) return null;
  const at = named ? i + 2 : i + 1;
  const year = wordAt(atoms, at, i);
  if (/^(?:19|20)\d\d$/.test(year)) return shortRange(atoms, at) ?? date(at + 1, year);
  return word === 'fy' && /^\d\d$/.test(year) ? date(at + 1, `20${year}`) : null;
}

/** What follows "the": "2024/25 financial year", "2025 fiscal year", "January-March quarter". */
export function namedPeriodAt(atoms: Atoms, i: number): Parsed | null {
  if (i >= atoms.count) return null;
  if (atoms.kind[i] === NUMBER) {
    const year = isYear(atoms, i) || /^(?:19|20)\d\d$/.test(atoms.lower[i]!) ? atoms.lower[i]! : null;
    if (!year) return null;
    const span = shortRange(atoms, i) ?? date(i + 1, year);
    const kind = wordAt(atoms, span.next, i);
    if (YEAR_KINDS.has(kind) && wordAt(atoms, span.next + 1, i) === 'year')
      return date(span.next + 2, span.value);
    const season = SEASONS.get(kind);
    // "The 1990-91 winter"
    if (season) return date(span.next + 1, plainPart(Number(year), season));
    return kind === 'season' && span.value !== year ? date(span.next + 1, span.value) : null;
  }
  const first = monthAt(atoms, i);
  // "The September quarter"
  if (first && first % 3 === 0 && wordAt(atoms, i + 1, i) === 'quarter')
    return partOfYearAt(atoms, i + 2, `Q${first / 3}`);
  if (!first || !/^(?:-|to)$/.test(wordAt(atoms, i + 1, i))) return null;
  // "January-to-March"
  const to = says(atoms, i + 1, ['-', 'to', '-']) ? i + 4 : i + 2;
  const last = monthAt(atoms, to);
  if (!last || !/^(?:quarter|half|period|season|term|stretch)$/.test(wordAt(atoms, to + 1, i))) return null;
  const year = yearAfter(atoms, to + 2, i);
  const of = year ? (/^\d/.test(year.value) ? `${year.value}-` : `${year.value}.`) : 'XXXX-';
  return date(year?.next ?? to + 2, `${of}${pad(first, 2)}/${of}${pad(last, 2)}`);
}

function monthAt(atoms: Atoms, i: number): number | undefined {
  const word = wordAt(atoms, i, i - 1);
  return word && isCapitalised(atoms, i) ? (MONTHS.get(word) ?? SHORT_MONTHS.get(word)) : undefined;
}

/** "in week 51", of the year told or going on */
export function weekNumberAt(atoms: Atoms, i: number): Parsed | null {
  const number = /^\d\d?$/.exec(wordAt(atoms, i + 1, i))?.[0];
  if (atoms.lower[i] !== 'week' || !number || Number(number) < 1 || Number(number) > 53) return null;
  const year = wordAt(atoms, i + 2, i) ? yearAfter(atoms, i + 2, i) : null;
  const part = `W${number.padStart(2, '0')}`;
  if (year)
    return date(year.next, /P1Y$/.test(year.value) ? `${year.value}.${part}` : `${year.value}-${part}`);
  return endsPhrase(atoms, i + 2, i) ? date(i + 2, `XXXX-${part}`) : null;
}
