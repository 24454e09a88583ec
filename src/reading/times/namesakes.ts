/** Months and weekdays in the names of other things: "May Street", "the Friday Mosque", "Tuesday Bay", "Dr Augusta Friday", "Cape March". */
import { type Atoms, isCapitalised, opensSentence, wordAt } from './atoms.ts';
import { MONTHS } from './lexicon.ts';

export function isNamesake(atoms: Atoms, i: number): boolean {
  const next = wordAt(atoms, i + 1, i);
  const goesOn = next !== '' && isCapitalised(atoms, i + 1);
  if (goesOn && NAMED_THINGS.has(next)) return true;
  if (opensSentence(atoms, i)) return false;
  const before = atoms.lower[i - 1]!;
  // "Set in Tuesday Bay": days have "on".
  if (goesOn && /^(?:in|at|near|from)$/.test(before) && !MONTHS.has(atoms.lower[i]!)) return true;
  if (!isCapitalised(atoms, i - 1) && before !== '.') return false;
  if (NAME_OPENERS.has(before)) return true;
  // "Ms Monday", "St Sunday's", "Mr August Sunday", "Dr Augusta Friday"
  for (let k = i - 1; k >= i - 3; k--) {
    const word = wordAt(atoms, k, i);
    if (TITLES.has(word) && isCapitalised(atoms, k)) return true;
    if (word !== '.' && (!word || !isCapitalised(atoms, k))) return false;
  }
  return false;
}

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'st', 'saint', 'sir', 'lady', 'prof']);

/** What follows a month or weekday that names a thing: "May Street", "the Friday Mosque". */
const NAMED_THINGS: ReadonlySet<string> = new Set([
  'street',
  'road',
  'avenue',
  'square',
  'lane',
  'house',
  'group',
  'club',
  'times',
  'mosque',
  'herald',
  'telegraph',
  'mail',
  'express',
  'post',
  'revolution',
  'uprising',
  'review',
  'journal',
  'gazette',
  'tribune',
  'observer',
  'agreement',
  'accord',
  'movement',
  ...`bay market island islands river creek lake hill hills point park school church chapel college press party committee
  council institute foundation society league cup trophy stakes prayers circle commission declaration protocol bridge
  station hotel theatre theater gallery museum night nights boys girls people massacre coup rising plot palace gate hall
  field farm valley harbour harbor lounge shopping fund law laws pact treaty initiative report book news magazine review
  world sun star chronicle record argus world programme program show live`.split(/\s+/),
]);

/** What stands before a month or weekday in the name of a place, a ship or a person. */
const NAME_OPENERS: ReadonlySet<string> = new Set(
  'cape point port mount mt fort lake captain operation battalion hurricane storm brother sister uncle aunt don project plan club camp saint'.split(
    ' ',
  ),
);
