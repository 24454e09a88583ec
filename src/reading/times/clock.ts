/** Times of day: "5 p.m. local time", "23:40", "noon", with the day they belong to. */
import { type Atoms, isCapitalised, NUMBER, touches, wordAt } from './atoms.ts';
import { pad } from './calendar.ts';
import { PARTS_OF_DAY } from './lexicon.ts';

export interface Clock {
  readonly next: number;
  /** "T17:00"; null for a part of day. */
  readonly time: string | null;
}

export function clockAt(atoms: Atoms, i: number): Clock | null {
  const word = wordAt(atoms, i, i);
  if (PARTS_OF_DAY.has(word)) return { next: i + 1, time: null };
  if (i >= atoms.count || atoms.kind[i] !== NUMBER) return null;
  if (/^(?:[01]\d|2[0-3])[0-5]\d$/.test(word)) {
    const next = zoneAfter(atoms, i + 1, i);
    return next > i + 1 ? { next, time: `T${word.slice(0, 2)}:${word.slice(2)}` } : null;
  }
  const parts = /^(\d{1,2})(?:\.(\d\d))?$/.exec(word);
  if (!parts) return null;
  let at = i + 1;
  let minutes = parts[2] ?? null;
  const colon = touches(atoms, i) && touches(atoms, i + 1) && wordAt(atoms, at, i) === ':';
  if (colon && /^\d\d$/.test(wordAt(atoms, at + 1, i))) {
    minutes = atoms.lower[at + 1]!;
    at += 2;
  }
  const half = halfOfDay(atoms, at, i);
  if (!half && !(minutes !== null && atoms.lower[i + 1] === ':')) {
    if (!(wordAt(atoms, at, i) === 'o' && wordAt(atoms, at + 2, i) === 'clock')) return null;
    at += 3;
  }
  const hours = (Number(parts[1]) % (half ? 12 : 24)) + (half?.afternoon ? 12 : 0);
  if (Number(parts[1]) > 24 || Number(minutes ?? 0) > 59) return null;
  return { next: zoneAfter(atoms, half?.next ?? at, i), time: `T${pad(hours, 2)}:${minutes ?? '00'}` };
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
function zoneAfter(atoms: Atoms, i: number, of: number): number {
  const word = wordAt(atoms, i, of);
  if (
    word === '(' &&
    wordAt(atoms, i + 2, of) === ')' &&
    /^(?:gmt|utc|est|cet|bst)$/.test(wordAt(atoms, i + 1, of))
  )
    return i;
  if (/^(?:gmt|utc|est|edt|pst|pdt|cet|cest|bst|ist|msk)$/.test(word)) return i + 1;
  if (word && (word === 'local' || isCapitalised(atoms, i)) && wordAt(atoms, i + 1, of) === 'time')
    return i + 2;
  return i;
}
