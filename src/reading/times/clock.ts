/** Times of day: "5 p.m. local time", "23:40", "noon", with the day they belong to. */
import { type Atoms, isCapitalised, NUMBER, opensSentence, touches, wordAt } from './atoms.ts';
import { pad } from './calendar.ts';
import { PARTS_OF_DAY, ZONES } from './lexicon.ts';
import { CARDINALS } from './numbers.ts';

export interface Clock {
  readonly next: number;
  /** "T17:00"; null for a part of day. */
  readonly time: string | null;
}

export function clockAt(atoms: Atoms, i: number): Clock | null {
  const word = wordAt(atoms, i, i);
  const part = partAt(atoms, i, i);
  if (part) return { next: part, time: null };
  if (i >= atoms.count) return null;
  if (atoms.kind[i] !== NUMBER) return spelledClock(atoms, i);
  if (/^(?:[01]\d|2[0-3])[0-5]\d$/.test(word)) {
    const hours = /^(?:hours|hrs)$/.test(wordAt(atoms, i + 1, i)) ? 1 : 0;
    const next = zoneAfter(atoms, i + 1 + hours, i);
    return next > i + 1 ? { next, time: `T${word.slice(0, 2)}:${word.slice(2)}` } : null;
  }
  const french =
    touches(atoms, i) &&
    !isCapitalised(atoms, Math.min(i + 1, atoms.count - 1)) &&
    /^h(?:rs)?$/.test(wordAt(atoms, i + 1, i)) &&
    /^\d\d?$/.test(word);
  if (french && touches(atoms, i + 1) && /^[0-5]\d$/.test(wordAt(atoms, i + 2, i)) && Number(word) < 24) {
    return { next: i + 3, time: `T${pad(Number(word), 2)}:${atoms.lower[i + 2]}` };
  }
  // "12 noon"
  if (word === '12' && /^(?:noon|midday|midnight)$/.test(wordAt(atoms, i + 1, i)))
    return { next: i + 2, time: wordAt(atoms, i + 1, i) === 'midnight' ? 'T00:00' : 'T12:00' };
  const parts = /^(\d{1,2})(?:\.(\d\d))?$/.exec(word);
  if (!parts) return null;
  let at = i + 1;
  let minutes = parts[2] ?? null;
  const colon = touches(atoms, i) && touches(atoms, i + 1) && wordAt(atoms, at, i) === ':';
  if (colon && /^\d\d$/.test(wordAt(atoms, at + 1, i))) {
    minutes = atoms.lower[at + 1]!;
    at += 2;
  }
  let half = halfOfDay(atoms, at, i);
  if (!half && !(minutes !== null && atoms.lower[i + 1] === ':')) {
    const clock = isOClock(atoms, at, i) ? 3 : 0;
    const part = partOfHour(atoms, at + clock, i, clock > 0);
    if (!clock && !part) return null;
    at = part?.next ?? at + clock;
    half = part;
  }
  const hours = (Number(parts[1]) % (half ? 12 : 24)) + (half?.afternoon ? 12 : 0);
  if (Number(parts[1]) > 24 || Number(minutes ?? 0) > 59) return null;
  return {
    next: zoneAfter(atoms, Math.max(half?.next ?? 0, at), i),
    time: `T${pad(hours, 2)}:${minutes ?? '00'}`,
  };
}

/** "morning", "late afternoon", "mid-morning": the atom after it. */
export function partAt(atoms: Atoms, i: number, of: number): number | null {
  const word = wordAt(atoms, i, of);
  if (PARTS_OF_DAY.has(word)) return i + 1;
  if (word !== 'early' && word !== 'late' && word !== 'mid') return null;
  const at = wordAt(atoms, i + 1, of) === '-' ? i + 2 : i + 1;
  return /^(?:morning|afternoon|evening|night)$/.test(wordAt(atoms, at, of)) ? at + 1 : null;
}

function isOClock(atoms: Atoms, i: number, of: number): boolean {
  return wordAt(atoms, i, of) === 'o' && wordAt(atoms, i + 2, of) === 'clock';
}

/** "(7) in the morning", "(ten) at night"; without "o'clock" only where a time of day stands. */
function partOfHour(
  atoms: Atoms,
  i: number,
  of: number,
  told: boolean,
): { next: number; afternoon: boolean } | null {
  if (!told && !/^(?:at|by|around|about|until|till|before|after|from|to)$/.test(wordAt(atoms, of - 1, of)))
    return null;
  if (wordAt(atoms, i, of) === 'at' && wordAt(atoms, i + 1, of) === 'night')
    return { next: i + 2, afternoon: true };
  const part = wordAt(atoms, i + 2, of);
  if (wordAt(atoms, i, of) !== 'in' || wordAt(atoms, i + 1, of) !== 'the') return null;
  return /^(?:morning|afternoon|evening)$/.test(part) ? { next: i + 3, afternoon: part !== 'morning' } : null;
}

const PAST_THE_HOUR: ReadonlyMap<string, number> = new Map([
  ['quarter', 15],
  ['half', 30],
  ...['five', 'ten', 'twenty'].map((word) => [word, CARDINALS.get(word)!] as const),
]);

/** "six o'clock", "half past nine", "a quarter to ten": of which half of the day, the words don't say. */
function spelledClock(atoms: Atoms, i: number): Clock | null {
  // "Nine O'Clock Hill"
  if (isCapitalised(atoms, i) && !opensSentence(atoms, i)) return null;
  const word = atoms.lower[i]!;
  const hour = CARDINALS.get(word);
  if (hour === undefined && word !== 'half' && word !== 'quarter' && word !== 'a') return null;
  const clock = hour && hour <= 12 && isOClock(atoms, i + 1, i) ? 3 : 0;
  const part = hour && hour <= 12 ? partOfHour(atoms, i + 1 + clock, i, clock > 0) : null;
  if (hour && (clock || part)) {
    const noon = part?.afternoon || (!part && hour === 12) ? 12 : 0;
    return { next: part?.next ?? i + 1 + clock, time: `T${pad((hour % 12) + noon, 2)}:00` };
  }
  const at = word === 'a' ? i + 1 : i;
  const minutes = PAST_THE_HOUR.get(wordAt(atoms, at, i));
  if (!minutes) return null;
  const side = wordAt(atoms, at + 1, i);
  const full = CARDINALS.get(wordAt(atoms, at + 2, i)) ?? 0;
  if ((side !== 'past' && side !== 'to') || full < 1 || full > 12) return null;
  // "Five to ten" is a score or a range far more often than an hour.
  if (
    side === 'to' &&
    minutes !== 15 &&
    !/^(?:at|by|until|around|about|before|after)$/.test(wordAt(atoms, i - 1, i))
  )
    return null;
  const [hours, rest] = side === 'past' ? [full, minutes] : [(full + 11) % 12, 60 - minutes];
  return { next: at + 3, time: `T${pad(hours, 2)}:${pad(rest, 2)}` };
}

/** "pm", "p.m.", "a.m." */
function halfOfDay(atoms: Atoms, i: number, of: number): { next: number; afternoon: boolean } | null {
  const word = wordAt(atoms, i, of);
  if (word === 'am' || word === 'pm') return { next: i + 1, afternoon: word === 'pm' };
  if ((word !== 'a' && word !== 'p') || wordAt(atoms, i + 1, of) !== '.' || wordAt(atoms, i + 2, of) !== 'm')
    return null;
  return { next: wordAt(atoms, i + 3, of) === '.' ? i + 4 : i + 3, afternoon: word === 'p' };
}

/** "local time", "Moscow time", "GMT". */
export function zoneAfter(atoms: Atoms, i: number, of: number): number {
  const word = wordAt(atoms, i, of);
  if (word === '(' && wordAt(atoms, i + 2, of) === ')' && ZONES.has(wordAt(atoms, i + 1, of))) return i;
  if (ZONES.has(word) && atoms.text.slice(atoms.start[i], atoms.end[i]) === word.toUpperCase()) return i + 1;
  if (word && (word === 'local' || isCapitalised(atoms, i)) && wordAt(atoms, i + 1, of) === 'time')
    return i + 2;
  return i;
}
