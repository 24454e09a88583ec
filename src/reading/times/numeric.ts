/** Dates in figures: "2025-05-14", "14.05.2025", "05/14/2025", "2025-03-12T09:00Z". */
import { type Atoms, NUMBER, touches, wordAt } from './atoms.ts';
import { isCalendarDay, pad } from './calendar.ts';
import { date, type Parsed } from './parsed.ts';

/** "2025-05-14"; "14.05.2025" and "05/14/2025" where only one reading is a date. */
export function numericDate(atoms: Atoms, i: number): Parsed | null {
  const word = atoms.lower[i]!;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(word) ?? /^(\d\d)\.(\d\d)\.(\d\d)$/.exec(word);
  if (dotted) {
    const short = dotted[3]!.length === 2 ? (Number(dotted[3]) < 40 ? 2000 : 1900) : 0;
    const year = Number(dotted[3]) + short;
    return fullDate(i + 1, year, Number(dotted[2]), Number(dotted[1]));
  }
  const sign = wordAt(atoms, i + 1, i);
  if (sign !== '-' && sign !== '/') return null;
  for (let k = i; k < i + 4; k++) if (!touches(atoms, k)) return null;
  if (atoms.lower[i + 3] !== sign) return null;
  const [first, second, third] = [word, atoms.lower[i + 2]!, atoms.lower[i + 4]!];
  if (/^\d{4}$/.test(first) && /^\d\d?$/.test(second) && /^\d\d?$/.test(third)) {
    const day = fullDate(i + 5, Number(first), Number(second), Number(third));
    return day && (withTime(atoms, i + 5, day) ?? day);
  }
  if (!/^\d\d?$/.test(first) || !/^\d\d?$/.test(second) || !/^\d{4}$/.test(third)) return null;
  const [a, b] = [Number(first), Number(second)];
  if (a > 12 || a === b) return fullDate(i + 5, Number(third), b, a);
  if (b > 12) return fullDate(i + 5, Number(third), a, b);
  const order = slashedOrder(atoms);
  return (
    order && (order === 'day' ? fullDate(i + 5, Number(third), b, a) : fullDate(i + 5, Number(third), a, b))
  );
}

/** "2025-03-12T09:00Z", "2025-03-12T09:00:30" */
function withTime(atoms: Atoms, i: number, day: Parsed): Parsed | null {
  if (wordAt(atoms, i, i - 1) !== 't' || !touches(atoms, i - 1) || !touches(atoms, i)) return null;
  let at = i + 1;
  while (/^\d\d$/.test(wordAt(atoms, at, i)) && wordAt(atoms, at + 1, i) === ':') at += 2;
  if (at === i + 1 || !/^\d\d/.test(wordAt(atoms, at, i))) return null;
  const zone = wordAt(atoms, at + 1, i) === 'z' && touches(atoms, at) ? 1 : 0;
  return { ...day, next: at + 1 + zone, kind: 'time' };
}

const orders = new WeakMap<Atoms, 'day' | 'month' | null>();

/** What stands first in the slashed dates of an article: told by one that reads only one way ("15/10/2025"). */
function slashedOrder(atoms: Atoms): 'day' | 'month' | null {
  let order = orders.get(atoms);
  if (order !== undefined) return order;
  order = null;
  for (let k = 0; k + 4 < atoms.count && !order; k++) {
    if (atoms.kind[k] !== NUMBER || atoms.lower[k + 1] !== '/' || atoms.lower[k + 3] !== '/') continue;
    if (!/^\d{4}$/.test(atoms.lower[k + 4]!)) continue;
    if (Number(atoms.lower[k]) > 12) order = 'day';
    else if (Number(atoms.lower[k + 2]) > 12) order = 'month';
  }
  orders.set(atoms, order);
  return order;
}

function fullDate(next: number, year: number, month: number, day: number): Parsed | null {
  if (!isCalendarDay(year, month, day)) return null;
  return date(next, `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}
