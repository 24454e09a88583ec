/** Numbers that are no quantities: numberings, flights, resolutions, scores, clock times, ages, telephone numbers. */
import {
  type Atoms,
  isCapitalised,
  LETTERS,
  NUMBER,
  opensSentence,
  touches,
  wordAt,
} from '../times/atoms.ts';
import { isPlural } from './nouns.ts';

/** What is numbered, not counted: "Article 51", "chapter 12", "Room 212". */
const NUMBERED = new Set(
  `article articles resolution resolutions flight room section sections chapter chapters protocol annex appendix rule rules
  rooms phases levels lines blocks wards zones districts buildings flights verses verse psalm building number numbers no nos platform gate line channel clause paragraph level phase tier category class page pages
  part volume issue unit block ward zone district highway route road interstate runway bus tram line terminal hall
  booth table step stage round session version model boeing airbus iphone galaxy windows type mark apollo group
  brigade battalion division regiment convention directive regulation order decree bill law act lot exhibit top number.
  covid radio studio world seat suite apartment flat
  nikkei ftse stoxx asx csi kospi russell fortune`.split(/\s+/),
);

/** True when the numeral of atoms `first` to `next` names something instead of counting it. */
export function isName(atoms: Atoms, first: number, next: number, measured = false): boolean {
  const digits = atoms.kind[first] === NUMBER;
  const before = opensSentence(atoms, first) ? '' : atoms.lower[first - 1]!;
  if (NUMBERED.has(before) || continuesNumbering(atoms, first)) return true;
  // "No. 6", "Nos. 3"
  if (before === '.' && /^(?:no|nos|art|sec|para|vol)$/.test(wordAt(atoms, first - 2, first))) return true;
  if (before === '#') return true;
  if (digits && isGlued(atoms, first, next, measured)) return true;
  if (isAge(atoms, first, next)) return true;
  return digits && !measured && (followsName(atoms, first, next) || isYearOf(atoms, first));
}

/** "Rooms 12 to 18", "sections 3, 4 and 7" */
function continuesNumbering(atoms: Atoms, first: number): boolean {
  let k = first - 1;
  if (!/^(?:and|to|or|,|-)$/.test(wordAt(atoms, k, first)) || atoms.kind[k - 1] !== NUMBER) return false;
  while (k > first - 12 && (atoms.kind[k] === NUMBER || /^(?:and|to|or|,|-)$/.test(wordAt(atoms, k, first))))
    k--;
  const opener = wordAt(atoms, k, first);
  return NUMBERED.has(opener) && opener.endsWith('s');
}

/** "QZ17", "F-35", "4/11", "23:15", "2031/88", "1-0", "7b", "20-20-20" */
function isGlued(atoms: Atoms, first: number, next: number, measured: boolean): boolean {
  if (touches(atoms, first - 1)) {
    const before = atoms.lower[first - 1]!;
    if (/^[/:_@=]$/.test(before)) return true;
    if (atoms.kind[first - 1] === LETTERS) return true;
    if (before === '-' && touches(atoms, first - 2) && atoms.kind[first - 2] === LETTERS)
      return !/^(?:minus|sub)$/.test(atoms.lower[first - 2]!);
    if (before === '-' && !measured && touches(atoms, first - 2) && atoms.kind[first - 2] === NUMBER)
      return true;
  }
  if (measured || !touches(atoms, next - 1)) return false;
  const after = atoms.lower[next]!;
  if (/^[/:_@]$/.test(after) && touches(atoms, next)) return true;
  if (after === ':' || after === '/')
    return /^\d/.test(wordAt(atoms, next + 1, first)) && touches(atoms, next);
  // "20th", "7b", "737s", "3D"
  return atoms.kind[next] === LETTERS && /^(?:st|nd|rd|th|s|d|g|[a-c])$/.test(after);
}

/** "aged 61", "over the age of 21", "Salomon, 65, now", "a 73-year-old" */
export function isAge(atoms: Atoms, first: number, next: number): boolean {
  const before = wordAt(atoms, first - 1, first);
  if (before === 'aged' || before === 'age') return true;
  if (before === 'of' && /^ages?$/.test(wordAt(atoms, first - 2, first))) return true;
  const unit = wordAt(atoms, next, first) === '-' ? next + 1 : next;
  if (/^(?:year|month|week|day)s?$/.test(wordAt(atoms, unit, first))) {
    const old = wordAt(atoms, unit + 1, first) === '-' ? unit + 2 : unit + 1;
    if (/^olds?$/.test(wordAt(atoms, old, first))) return true;
    if (wordAt(atoms, old, first) === 'of' && wordAt(atoms, old + 1, first) === 'age') return true;
  }
  if (unit > next && /^year/.test(wordAt(atoms, unit, first))) return true;
  if (before !== ',' || wordAt(atoms, next, first) !== ',') return false;
  const value = Number(atoms.lower[first]);
  return value > 9 && value < 111 && first > 1 && isCapitalised(atoms, first - 2);
}

/** "Vision 2030", "Boeing 737", "S&P 500": a small plain number after a capitalised word, before nothing it could count. */
function followsName(atoms: Atoms, first: number, next: number): boolean {
  if (next > first + 1 || /[.,]/.test(atoms.lower[first]!)) return false;
  const at = wordAt(atoms, first - 1, first) === '-' ? first - 2 : first - 1;
  if (
    wordAt(atoms, at, first) === '' ||
    atoms.kind[at] !== LETTERS ||
    !isCapitalised(atoms, at) ||
    opensSentence(atoms, at)
  ) {
    return false;
  }
  const after = wordAt(atoms, next, first);
  return !(
    /^(?:%|percent|per|million|billion|trillion)$/.test(after) ||
    (after !== '' && isPlural(atoms, next)) ||
    isPlace(after)
  );
}

/** "Keystone's 2018 sales": of that year. */
function isYearOf(atoms: Atoms, first: number): boolean {
  if (!/^(?:19|20)\d\d$/.test(atoms.lower[first]!) || opensSentence(atoms, first)) return false;
  return (
    isCapitalised(atoms, first - 1) || atoms.lower[first - 1] === 's' || atoms.lower[first - 1] === 'the'
  );
}

function isPlace(after: string): boolean {
  return /^(?:people|police|men|women|children|troops|staff|km|mw)$/.test(after);
}
