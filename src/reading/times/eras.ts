/**
 * Years and centuries of other counts, and those that name their era: "221 BC", "AD 638", "the third century BC", "1445 AH",
 * "12 Ramadan 1445", "B.E. 2568", "Reiwa 7". Their values are those of the common calendar; a year that lies
 * across two of its years is both.
 */
import { type Atoms, isCapitalised, NUMBER, touches, wordAt } from './atoms.ts';
import { pad, toIso } from './calendar.ts';
import { DAY_WORDS } from './lexicon.ts';
import { date, type Parsed } from './parsed.ts';

/** Years of these begin with January: what is taken off them gives ours. */
const OFFSETS: ReadonlyMap<string, number> = new Map([
  // Thai solar calendar, since 1941.
  ['be', 543],
  ['buddhist', 543],
  ['minguo', -1911],
  ['reiwa', -2018],
  ['heisei', -1988],
  ['showa', -1925],
  ['meiji', -1867],
]);

const ISLAMIC = new Set(['ah', 'hijri', 'islamic', 'muslim', 'hegira']);
const PERSIAN = new Set(['sh', 'persian', 'iranian']);
const COMMON = new Set(['ad', 'ce']);
const BEFORE_COMMON = new Set(['bc', 'bce']);

/** Names of the Islamic months as news agencies spell them; the first parts of those of two words. */
const ISLAMIC_MONTHS: ReadonlyMap<string, number> = new Map([
  ['muharram', 1],
  ['safar', 2],
  ['rajab', 7],
  ['shaaban', 8],
  ["sha'ban", 8],
  ['shaban', 8],
  ['ramadan', 9],
  ['ramazan', 9],
  ['shawwal', 10],
]);

/** First words that open such an expression, besides numbers; "be" is a verb too often, and stands as "B.E." there. */
export const ERA_WORDS: readonly string[] = [
  ...OFFSETS.keys(),
  ...ISLAMIC,
  ...PERSIAN,
  ...COMMON,
  'b',
].filter((word) => word !== 'be');

export function eraAt(atoms: Atoms, i: number): Parsed | null {
  if (atoms.kind[i] === NUMBER) return yearThenEra(atoms, i) ?? islamicDay(atoms, i) ?? centuryAt(atoms, i);
  if (wordAt(atoms, i, i) !== 'the') return eraThenYear(atoms, i);
  const century = centuryAt(atoms, i + 1);
  if (century || !isYearNamed(atoms, i + 1)) return century;
  return eraThenYear(atoms, i + 1);
}

/** "the Buddhist year" */
function isYearNamed(atoms: Atoms, i: number): boolean {
  return wordAt(atoms, i + 1, i - 1) === 'year';
}

/** "1445 AH", "221 B.C.", "2568 BE" */
function yearThenEra(atoms: Atoms, i: number): Parsed | null {
  const year = numberAt(atoms, i);
  const era = year === null ? null : eraName(atoms, i + 1, i);
  return era && inEra(era.name, year!, era.next);
}

/** "AD 638", "B.E. 2568", "Hijri year 1446", "Reiwa 7" */
function eraThenYear(atoms: Atoms, i: number): Parsed | null {
  const era = eraName(atoms, i, i);
  if (!era) return null;
  const at = wordAt(atoms, era.next, i) === 'year' ? era.next + 1 : era.next;
  const year = numberAt(atoms, at);
  return year === null || wordAt(atoms, at, i) === '' ? null : inEra(era.name, year, at + 1);
}

function numberAt(atoms: Atoms, i: number): number | null {
  return i < atoms.count && atoms.kind[i] === NUMBER && /^\d{1,4}$/.test(atoms.lower[i]!)
    ? Number(atoms.lower[i])
    : null;
}

/** "AH", "A.H.", "Hijri": capitalised, so that "to be 14" is none. */
function eraName(atoms: Atoms, i: number, of: number): { name: string; next: number } | null {
  const word = wordAt(atoms, i, of);
  if (!word || !isCapitalised(atoms, i)) return null;
  if (/^[abcs]$/.test(word) && wordAt(atoms, i + 1, of) === '.' && touches(atoms, i)) {
    const second = wordAt(atoms, i + 2, of);
    if (second.length !== 1 || !isCapitalised(atoms, i + 2)) return null;
    const dotted = touches(atoms, i + 2) && wordAt(atoms, i + 3, of) === '.';
    const third = dotted && touches(atoms, i + 3) && wordAt(atoms, i + 4, of) === 'e' ? 'e' : '';
    return known(word + second + third, dotted ? i + (third ? 6 : 4) : i + 3);
  }
  // The short ones stand in capitals: "AD", not "Ad".
  if (word.length < 4 && atoms.text.slice(atoms.start[i], atoms.end[i]) !== word.toUpperCase()) return null;
  return known(word, i + 1);
}

function known(name: string, next: number): { name: string; next: number } | null {
  const is = OFFSETS.has(name) || [ISLAMIC, PERSIAN, COMMON, BEFORE_COMMON].some((names) => names.has(name));
  return is ? { name, next } : null;
}

function inEra(name: string, year: number, next: number): Parsed | null {
  if (year === 0) return null;
  if (BEFORE_COMMON.has(name)) return date(next, `BC${pad(year, 4)}`);
  if (COMMON.has(name)) return date(next, pad(year, 4));
  const offset = OFFSETS.get(name);
  if (offset !== undefined) {
    const ours = year - offset;
    return ours > 1600 && ours < 2200 ? date(next, pad(ours, 4)) : null;
  }
  if (PERSIAN.has(name)) return year > 1200 && year < 1600 ? date(next, `${year + 621}/${year + 622}`) : null;
  if (year > 1600) return null;
  const [first, last] = [islamicDayOf(year, 1, 1), islamicDayOf(year + 1, 1, 1) - 1].map((day) =>
    toIso(day).slice(0, 4),
  );
  return date(next, first === last ? first! : `${first}/${last}`);
}

/** "12 Ramadan 1445", by the arithmetic calendar: where the moon is sighted, it may be a day off. */
function islamicDay(atoms: Atoms, i: number): Parsed | null {
  const day = numberAt(atoms, i);
  if (day === null || day < 1 || day > 30) return null;
  const ordinal = touches(atoms, i) && /^(?:st|nd|rd|th)$/.test(wordAt(atoms, i + 1, i)) ? 1 : 0;
  const of = wordAt(atoms, i + 1 + ordinal, i) === 'of' ? 1 : 0;
  const at = i + 1 + ordinal + of;
  const month = ISLAMIC_MONTHS.get(wordAt(atoms, at, i));
  const year = numberAt(atoms, at + 1);
  if (!month || !year || year < 1200 || year > 1600) return null;
  const era = eraName(atoms, at + 2, i);
  const next = era && ISLAMIC.has(era.name) ? era.next : at + 2;
  return { ...date(next, toIso(islamicDayOf(year, month, day))), modifier: 'approximate' };
}

/** Days from 1970-01-01 to a day of the tabular Islamic calendar (civil epoch, 16 July 622 of the Julian calendar). */
function islamicDayOf(year: number, month: number, day: number): number {
  const EPOCH = 1_948_439 - 2_440_587 - 1;
  return day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + EPOCH;
}

/** "21st century", "eighteenth century", "19th-century", "third century BC", "16th and 17th centuries". */
export function centuryAt(atoms: Atoms, i: number): Parsed | null {
  const first = ordinalAt(atoms, i);
  if (!first || first.number > 21) return null;
  const joint = wordAt(atoms, first.next, i);
  const the = wordAt(atoms, first.next + 1, i) === 'the' ? 1 : 0;
  const second = /^(?:and|to|through|-)$/.test(joint) ? ordinalAt(atoms, first.next + 1 + the) : null;
  if (second && second.number > first.number && /^centur(?:y|ies)$/.test(wordAt(atoms, second.next, i))) {
    return date(second.next + 1, `${pad(first.number - 1, 2)}XX/${pad(second.number - 1, 2)}XX`);
  }
  const at = joint === '-' ? first.next + 1 : first.next;
  if (wordAt(atoms, at, i) !== 'century') return null;
  const era = eraName(atoms, at + 1, i);
  const hundreds = `${pad(first.number - 1, 2)}XX`;
  if (era && BEFORE_COMMON.has(era.name)) return date(era.next, `BC${hundreds}`);
  return date(era && COMMON.has(era.name) ? era.next : at + 1, hundreds);
}

function ordinalAt(atoms: Atoms, i: number): { number: number; next: number } | null {
  const word = wordAt(atoms, i, i - 1);
  if (i < atoms.count && atoms.kind[i] === NUMBER) {
    const is = /^\d\d?$/.test(word) && touches(atoms, i) && /^(?:st|nd|rd|th)$/.test(wordAt(atoms, i + 1, i));
    return is ? { number: Number(word), next: i + 2 } : null;
  }
  const hyphened =
    wordAt(atoms, i + 1, i) === '-' ? DAY_WORDS.get(`${word}-${wordAt(atoms, i + 2, i)}`) : undefined;
  if (hyphened) return { number: hyphened, next: i + 3 };
  const number = DAY_WORDS.get(word);
  return number ? { number, next: i + 1 } : null;
}
