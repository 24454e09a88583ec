/** Numbers that are told in passing and make no figure: "one proposal", "the two sides", "aged 61", "rose to 3.65". */
import { type Atoms, LETTERS, NUMBER, touches, wordAt } from '../times/atoms.ts';
import type { FoundAmount } from './amounts.ts';
import { isAge, isName } from './names.ts';
import { countedNoun, isPlural, singularOf } from './nouns.ts';
import { type Numeral, numeralAt } from './numbers.ts';

/** The number at atom `i` with what it counts, "" where nothing says so; null for names, years, scores and shares of a word. */
export function passingAt(atoms: Atoms, i: number): FoundAmount | null {
  const word = atoms.lower[i]!;
  if (word === 'a' || word === 'an' || word === 'half') return null;
  const numeral = numeralAt(atoms, i);
  if (!numeral) return null;
  if (word === 'one' && numeral.next === i + 1) return oneAt(atoms, i);
  const { first, next } = numeral;
  if (isAge(atoms, first, next)) return told(numeral, isAside(atoms, first) ? null : 'year of age');
  if (isName(atoms, first, next) || isJoined(atoms, numeral) || isYear(atoms, numeral)) return null;
  return told(numeral, unitAt(atoms, next));
}

function told({ value, first, next }: Numeral, unit: string | null): FoundAmount | null {
  if (unit === null) return null;
  return {
    kind: 'count',
    value,
    upper: null,
    unit,
    first,
    next,
    nounFirst: next,
    nounNext: next,
    shared: null,
  };
}

/** "Salomon, 65, now" */
function isAside(atoms: Atoms, first: number): boolean {
  return wordAt(atoms, first - 1, first) === ',';
}

/** "2-2", "50-50", "16/9" */
function isJoined(atoms: Atoms, { first, next, digits }: Numeral): boolean {
  if (!digits) return false;
  const before = touches(atoms, first - 1) ? wordAt(atoms, first - 1, first) : '';
  if (/^[-/:x]$/.test(before) && touches(atoms, first - 2) && atoms.kind[first - 2] === NUMBER) return true;
  const after = touches(atoms, next - 1) ? wordAt(atoms, next, first) : '';
  return /^[-/:x]$/.test(after) && touches(atoms, next) && atoms.kind[next + 1] === NUMBER;
}

function isYear(atoms: Atoms, { first, next }: Numeral): boolean {
  return next === first + 1 && /^(?:1[5-9]|20)\d\d$/.test(atoms.lower[first]!);
}

/** "11 member states" in the singular, "three-point range"; "" where no noun follows. */
function unitAt(atoms: Atoms, next: number): string | null {
  if (wordAt(atoms, next, next - 1) !== '-') return countedNoun(atoms, next, true)?.unit ?? '';
  if (!touches(atoms, next - 1)) return '';
  const noun = wordAt(atoms, next + 1, next - 1);
  return noun === '' || atoms.kind[next + 1] !== LETTERS || MANNERS.has(noun) ? null : singularOf(noun);
}

/** "two-way", "three-fold": how, not how many. */
const MANNERS = new Set('way ways fold sided pronged half off on in up year month week day time'.split(' '));

/** "one proposal", "one of the most spectacular catches", "a sighting of one that" */
function oneAt(atoms: Atoms, i: number): FoundAmount | null {
  if (
    /^(?:no|every|each|this|that|the|which|any|another|some|number|square|-)$/.test(wordAt(atoms, i - 1, i))
  )
    return null;
  const after = wordAt(atoms, i + 1, i);
  if (/^(?:another|-|'|out|day|night|morning|time)$/.test(after)) return null;
  const one = { value: { digits: '1', exponent: 0 }, first: i, next: i + 1, scale: 0, digits: false };
  if (after !== 'of') return told(one, countedNoun(atoms, i + 1, true)?.unit ?? '');
  for (let k = i + 2; k < i + 9 && wordAt(atoms, k, i) !== ''; k++)
    if (isPlural(atoms, k)) return told(one, singularOf(atoms.lower[k]!));
  return told(one, '');
}
