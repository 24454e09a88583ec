/** What recurs: "every Friday", "once a month", "quarterly", "each year". */
import { type Atoms, isCapitalised, LETTERS, opensSentence, wordAt } from './atoms.ts';
import { pad } from './calendar.ts';
import { MONTHS, PARTS_OF_DAY, SEASONS, SETS, UNITS, WEEKDAYS } from './lexicon.ts';
import { countAt } from './numbers.ts';
import { type Parsed, period } from './parsed.ts';

export function setAt(atoms: Atoms, i: number): Parsed | null {
  const word = atoms.lower[i]!;
  if (word === 'every' || word === 'each') return every(atoms, i + 1);
  const compound = rateAt(atoms, i, word);
  if (compound) return compound;
  const times = timesAt(atoms, i);
  if (times !== null) {
    const rate = wordAt(atoms, times, i);
    if (rate === 'every' || rate === 'each') return every(atoms, times + 1);
    if (!/^(?:a|an|per)$/.test(rate)) return null;
    const unit = UNITS.get(wordAt(atoms, times + 1, i));
    return unit && !unit.plural ? set(times + 2, period(unit, 1)) : null;
  }
  const adverb = SETS.get(word);
  if (!adverb) return null;
  const next = wordAt(atoms, i + 1, i);
  const before = opensSentence(atoms, i) ? '' : atoms.lower[i - 1]!;
  // "The Weekly Herald", "a monthly in all but name", "the daily Kurier", "semi-annual"
  if (isCapitalised(atoms, i) && (before !== '' || next === '' || isCapitalised(atoms, i + 1))) return null;
  if (next !== '' && atoms.kind[i + 1] === LETTERS && isCapitalised(atoms, i + 1)) return null;
  if (before === '-' || (/^an?$/.test(before) && /^(?:in|that|which|called|of|,|\.)$/.test(next)))
    return null;
  return set(i + 1, adverb);
}

/** "bi-weekly", "semi-annual", "twice-yearly", "alternate Fridays" */
function rateAt(atoms: Atoms, i: number, word: string): Parsed | null {
  if (word === 'alternate') return every(atoms, i);
  if (!/^(?:bi|semi|twice|thrice)$/.test(word)) return null;
  const at = wordAt(atoms, i + 1, i) === '-' ? i + 2 : i + 1;
  const often = word === 'twice' || word === 'thrice';
  if (!often && at === i + 1) return null;
  const adverb = wordAt(atoms, at, i);
  const rate = SETS.get(adverb);
  if (!rate) return null;
  if (often) return set(at + 1, rate);
  if (/^(?:annual|annually|yearly)$/.test(adverb)) return set(at + 1, 'P6M');
  return word === 'bi' ? set(at + 1, rate.replace('1', '2')) : null;
}

function set(next: number, value: string): Parsed {
  return { next, value, kind: 'set', modifier: null };
}

/** What follows "every": "Friday", "other Friday", "two years", "month". */
function every(atoms: Atoms, i: number): Parsed | null {
  const other = /^(?:other|second|alternate)$/.test(wordAt(atoms, i, i - 1));
  const at = other ? i + 1 : i;
  const weekday = WEEKDAYS.get(wordAt(atoms, at, i - 1));
  if (weekday) {
    const part = PARTS_OF_DAY.has(wordAt(atoms, at + 1, i - 1)) ? 2 : 1;
    return set(at + part, `XXXX-WXX-${weekday}`);
  }
  const season = SEASONS.get(wordAt(atoms, at, i - 1));
  if (season) return set(at + 1, `XXXX-${season}`);
  const month = MONTHS.get(wordAt(atoms, at, i - 1));
  if (month && isCapitalised(atoms, at)) return set(at + 1, `XXXX-${pad(month, 2)}`);
  if (at >= atoms.count) return null;
  const count = other || wordAt(atoms, at, i - 1) === '' ? null : countAt(atoms, at);
  const unitAt = count ? count.next : at;
  const unit = UNITS.get(wordAt(atoms, unitAt, i - 1));
  if (unit) return set(unitAt + 1, period(unit, count?.value ?? (other ? 2 : 1)));
  return /^(?:morning|afternoon|evening|night)$/.test(wordAt(atoms, at, i - 1)) ? set(at + 1, 'P1D') : null;
}

/** "once", "twice", "three times": the atom after. */
function timesAt(atoms: Atoms, i: number): number | null {
  const word = atoms.lower[i]!;
  if (word === 'once' || word === 'twice') return i + 1;
  const count = word === 'a' || word === 'an' ? null : countAt(atoms, i);
  return count && wordAt(atoms, count.next, i) === 'times' ? count.next + 1 : null;
}
