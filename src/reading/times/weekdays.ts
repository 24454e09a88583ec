/** Weekdays: "Wednesday", "Thursday of next week", "Friday week", "the Friday after next", "a Tuesday", "Mondays". */
import { type Atoms, isCapitalised, opensSentence, wordAt } from './atoms.ts';
import { endsClause } from './clauses.ts';
import { dateAt } from './dates.ts';
import { feastAt } from './feasts.ts';
import { frameAt } from './frames.ts';
import { NAMED_DAYS, STEPS, WEEKDAYS } from './lexicon.ts';
import { isNamesake } from './namesakes.ts';
import { date, type Parsed } from './parsed.ts';

/** "a Tuesday": nobody knows which. */
export function someWeekday(atoms: Atoms, i: number): Parsed | null {
  const weekday =
    i < atoms.count && isCapitalised(atoms, i) ? WEEKDAYS.get(wordAt(atoms, i, i - 1)) : undefined;
  return weekday && endsClause(wordAt(atoms, i + 1, i))
    ? { ...date(i + 1, `XXXX-WXX-${weekday}`), ofEvent: true }
    : null;
}

/** "the Friday after next", "the Tuesday before last"; "the Friday before" at the end of a clause. */
export function besideWeekday(atoms: Atoms, i: number): Parsed | null {
  const weekday = WEEKDAYS.get(wordAt(atoms, i, i));
  const side = wordAt(atoms, i + 1, i);
  if (!weekday || !isCapitalised(atoms, i) || (side !== 'after' && side !== 'before')) return null;
  const far = wordAt(atoms, i + 2, i);
  if (far === 'next' && side === 'after') return date(i + 3, `NEXT-XXXX-WXX-${weekday}.+P7D`);
  if (far === 'last' && side === 'before') return date(i + 3, `LAST-XXXX-WXX-${weekday}.-P7D`);
  const feast = feastAt(atoms, i + 2) ?? dateAt(atoms, i + 2);
  if (feast?.kind === 'date' && !feast.value.includes('/'))
    return date(feast.next, `${feast.value}.${side === 'after' ? '+' : '-'}WXX-${weekday}`);
  return endsClause(far) ? date(i + 2, `${side === 'after' ? 'AFTER' : 'BEFORE'}-XXXX-WXX-${weekday}`) : null;
}

/** "Wednesday", "Thursday of next week", "a Tuesday". */
export function weekdayAt(atoms: Atoms, i: number): Parsed | null {
  const weekday = WEEKDAYS.get(atoms.lower[i]!);
  if (!weekday || !isCapitalised(atoms, i) || isNamesake(atoms, i)) return null;
  if (!opensSentence(atoms, i) && isCapitalised(atoms, i - 1) && NAMED_DAYS.has(atoms.lower[i - 1]!))
    return null;
  if (atoms.lower[i]!.endsWith('ys')) return { ...date(i + 1, `XXXX-WXX-${weekday}`), kind: 'set' };
  // "Friday week" is British for a week after the coming Friday.
  const on = /^(?:week|fortnight)$/.test(wordAt(atoms, i + 1, i)) && endsClause(wordAt(atoms, i + 2, i));
  if (on) return date(i + 2, `XXXX-WXX-${weekday}>.+P${atoms.lower[i + 1] === 'week' ? 7 : 14}D`);
  if (isSetMember(atoms, i)) return { ...date(i + 1, `XXXX-WXX-${weekday}`), kind: 'set' };
  const beside = besideWeekday(atoms, i);
  if (beside && !/^(?:AFTER|BEFORE)/.test(beside.value)) return beside;
  // "On Friday last"
  if (/^(?:last|next)$/.test(wordAt(atoms, i + 1, i)) && endsClause(wordAt(atoms, i + 2, i)))
    return date(i + 2, `${STEPS.get(atoms.lower[i + 1]!)}-XXXX-WXX-${weekday}`);
  const at = wordAt(atoms, i + 1, i) === 'of' ? i + 2 : i + 1;
  const frame = frameAt(atoms, at, i, 'W');
  if (frame) return date(frame.next, `${frame.value}.D${weekday}`);
  if (at === i + 1 && /^(?:and|or)$/.test(wordAt(atoms, at, i))) {
    const other = WEEKDAYS.get(wordAt(atoms, at + 1, i));
    const later = STEPS.get(wordAt(atoms, at + 2, i));
    if (other && later && wordAt(atoms, at + 3, i) === 'week' && other > weekday) {
      return date(at + 4, `${later}-P1W.D${weekday}/${later}-P1W.D${other}`);
    }
  }
  return date(i + 1, `XXXX-WXX-${weekday}`);
}

/** "every Monday and Thursday" */
function isSetMember(atoms: Atoms, i: number): boolean {
  let at = i - 1;
  while (/^(?:and|or|,)$/.test(wordAt(atoms, at, i)) && WEEKDAYS.has(wordAt(atoms, at - 1, i))) {
    if (/^(?:every|each)$/.test(wordAt(atoms, at - 2, i))) return true;
    at -= wordAt(atoms, at - 2, i) === ',' || /^(?:and|or)$/.test(wordAt(atoms, at - 2, i)) ? 2 : at;
  }
  return false;
}
