/** What recurs: "every Friday", "once a month", "quarterly", "each year". */
import { type Atoms, isCapitalised, LETTERS, NUMBER, opensSentence, wordAt } from './atoms.ts';
import { pad } from './calendar.ts';
import { dateAt } from './dates.ts';
import { feastAt } from './feasts.ts';
import { lengthAt, says } from './lengths.ts';
import { DAY_WORDS, MONTHS, ORDINALS, PARTS_OF_DAY, SEASONS, SETS, UNITS, WEEKDAYS } from './lexicon.ts';
import { countAt, vagueCountAt } from './numbers.ts';
import { type Parsed, period } from './parsed.ts';

export function setAt(atoms: Atoms, i: number): Parsed | null {
  const word = atoms.lower[i]!;
  if (word === 'every' || word === 'each') return every(atoms, i + 1);
  if (word === 'the') return ordinalInEvery(atoms, i);
  const named = rateAt(atoms, i, word) ?? pluralAt(atoms, i, word);
  if (named) return named;
  const times = timesAt(atoms, i);
  if (times !== null) {
    const rate = wordAt(atoms, times, i);
    if (rate === 'every' || rate === 'each') return every(atoms, times + 1);
    const adverb = SETS.get(rate);
    if (adverb) return set(times + 1, adverb);
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

/** "bi-weekly", "semi-annual", "half-yearly", "twice-yearly", "alternate Fridays" */
function rateAt(atoms: Atoms, i: number, word: string): Parsed | null {
  if (word === 'alternate') return every(atoms, i);
  if (!/^(?:bi|semi|half|twice|thrice)$/.test(word)) return null;
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

/** What follows "every": "Friday", "other Friday", "two years", "few weeks", "month", "Tuesday morning", "weekday". */
function every(atoms: Atoms, i: number): Parsed | null {
  const word = wordAt(atoms, i, i - 1);
  const nth = /^(?:other|alternate)$/.test(word) ? 2 : (DAY_WORDS.get(word) ?? 1);
  const at = nth > 1 || /^(?:single|successive|passing|new)$/.test(word) ? i + 1 : i;
  const head = wordAt(atoms, at, i - 1);
  if (!head) return null;
  const weekday = WEEKDAYS.get(head);
  if (weekday) {
    const part = PARTS_OF_DAY.has(wordAt(atoms, at + 1, i - 1)) ? 2 : 1;
    return set(at + part, `XXXX-WXX-${weekday}`);
  }
  const season = SEASONS.get(head);
  if (season) return set(at + 1, `XXXX-${season}`);
  const month = MONTHS.get(head);
  if (month && isCapitalised(atoms, at) && atoms.kind[at + 1] !== NUMBER)
    return set(at + 1, `XXXX-${pad(month, 2)}`);
  const feast = feastAt(atoms, at);
  if (feast) return set(feast.next, feast.value);
  if (PARTS_OF_DAY.has(head)) return set(at + 1, 'P1D');
  if (head === 'weekday')
    return set(PARTS_OF_DAY.has(wordAt(atoms, at + 1, i - 1)) ? at + 2 : at + 1, 'XXXX-WXX-WD');
  // "Every 1 January"
  const day = dateAt(atoms, at);
  if (day && /^XXXX-\d\d-\d\d$/.test(day.value)) return set(day.next, day.value);
  // "Every last Friday of the month"
  if (/^(?:first|last)$/.test(word)) {
    const after = WEEKDAYS.has(wordAt(atoms, i + 1, i - 1)) ? i + 2 : 0;
    if (!after) return null;
    return set(says(atoms, after, ['of', 'the', 'month']) ? after + 3 : after, 'P1M');
  }
  if (head === 'weekend') return set(at + 1, 'XXXX-WXX-WE');
  const length = at === i ? lengthAt(atoms, at) : null;
  if (length && !length.hyphen) return set(length.next, length.value);
  const vague = vagueCountAt(atoms, at);
  const unitAt = vague ?? at;
  const unit = UNITS.get(wordAt(atoms, unitAt, i - 1));
  return unit ? set(unitAt + 1, period(unit, vague === null ? nth : 'X')) : null;
}

/** "the first Tuesday of each month", "the last day of every quarter": as often as what it lies in. */
function ordinalInEvery(atoms: Atoms, i: number): Parsed | null {
  const ordinal = wordAt(atoms, i + 1, i);
  if (!ORDINALS.has(ordinal)) return null;
  const word = wordAt(atoms, i + 2, i);
  const at = WEEKDAYS.has(word) || UNITS.has(word) ? i + 3 : 0;
  if (!at || !/^(?:of|in)$/.test(wordAt(atoms, at, i)) || !/^(?:every|each)$/.test(wordAt(atoms, at + 1, i)))
    return null;
  return every(atoms, at + 2);
}

/** "on weekends", "on Sunday mornings", "on weekdays" */
function pluralAt(atoms: Atoms, i: number, word: string): Parsed | null {
  if (word === 'weekdays') return set(i + 1, 'XXXX-WXX-WD');
  if (word === 'weekends' && /^(?:at|on)$/.test(wordAt(atoms, i - 1, i))) return set(i + 1, 'XXXX-WXX-WE');
  const weekday = isCapitalised(atoms, i) ? WEEKDAYS.get(word) : undefined;
  const parts = wordAt(atoms, i + 1, i);
  return weekday && parts.endsWith('s') && PARTS_OF_DAY.has(parts.slice(0, -1))
    ? set(i + 2, `XXXX-WXX-${weekday}`)
    : null;
}

/** "once", "twice", "three times": the atom after. */
function timesAt(atoms: Atoms, i: number): number | null {
  const word = atoms.lower[i]!;
  if (word === 'once' || word === 'twice' || word === 'thrice') return i + 1;
  const vague = vagueCountAt(atoms, i);
  if (vague !== null && wordAt(atoms, vague, i) === 'times') return vague + 1;
  const count = word === 'a' || word === 'an' ? null : countAt(atoms, i);
  return count && wordAt(atoms, count.next, i) === 'times' ? count.next + 1 : null;
}
