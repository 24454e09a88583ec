/**
 * Numbers that are told in passing and make no figure: "one proposal", "the two sides", "aged 61", "rose to 3.65". Readout leaves them out of
 * what it reads; NewsQuant marks every number.
 */
import { classesOf } from '../../src/language/index.ts';
import type { FoundAmount } from '../../src/reading/quantities/amounts.ts';
import { isAge, isName } from '../../src/reading/quantities/names.ts';
import { countedNoun, isPlural, singularOf } from '../../src/reading/quantities/nouns.ts';
import { type Numeral, numeralAt } from '../../src/reading/quantities/numbers.ts';
import type { Found } from '../../src/reading/quantities/scan.ts';
import {
  type Atoms,
  isCapitalised,
  LETTERS,
  NUMBER,
  opensSentence,
  touches,
  wordAt,
} from '../../src/reading/times/atoms.ts';

/** Those between what was found, in order. */
export function numbersInPassing(
  atoms: Atoms,
  timed: Uint8Array,
  found: readonly Found[],
): readonly FoundAmount[] {
  const passing: FoundAmount[] = [];
  let next = 0;
  for (let i = 0; i < atoms.count; ) {
    while (next < found.length && found[next]!.closed <= i) next++;
    const one = found[next];
    if (one && one.first <= i) {
      i = one.closed;
      continue;
    }
    const number = timed[i] ? null : passingAt(atoms, i);
    if (number && !timed[number.next - 1] && (one === undefined || number.next <= one.first))
      passing.push(number);
    i = number ? Math.max(number.next, i + 1) : i + 1;
  }
  return passing;
}

/** The number at atom `i` with what it counts, "" where nothing says so; null for names, years and scores. */
function passingAt(atoms: Atoms, i: number): FoundAmount | null {
  const word = atoms.lower[i]!;
  if (word === 'a' || word === 'an' || word === 'half') return null;
  const numeral = numeralAt(atoms, i);
  if (!numeral || isYear(atoms, numeral) || isDefinition(atoms, numeral)) return null;
  if (word === 'one' && numeral.next === i + 1) return oneAt(atoms, i);
  const { first, next } = numeral;
  const before = wordAt(atoms, first - 1, first);
  if (turnsAge(atoms, numeral)) return told(numeral, 'year of age');
  if (isAge(atoms, first, next))
    return before === ','
      ? null
      : told(numeral, `${/^(?:month|week|day)/.exec(ageUnit(atoms, next))?.[0] ?? 'year'} of age`);
  const unit = unitAt(atoms, numeral);
  if (unit === null) return null;
  // "The top three seeds", but not "the bottom three"
  if (/^(?:top|bottom|last|final|first|next|big)$/.test(before))
    return countedNoun(atoms, next) ? told(numeral, unit) : null;
  if (isName(atoms, first, next) || isJoined(atoms, numeral) || opensName(atoms, numeral)) return null;
  if (unit === '' && numeral.digits && followsOpeningName(atoms, first)) return null;
  return told(numeral, unit || nounBeforeOr(atoms, first));
}

/** "She turned 30 on Friday", "he will be 35" */
function turnsAge(atoms: Atoms, { first, next, value }: Numeral): boolean {
  if (
    value.exponent !== 0 ||
    value.digits.length > 2 ||
    (atoms.kind[next] === LETTERS &&
      !/^(?:and|on|by|in|when|next|this|at|but)$/.test(wordAt(atoms, next, first)))
  )
    return false;
  const verb = wordAt(atoms, first - 1, first);
  const subject = wordAt(atoms, verb === 'be' ? first - 3 : first - 2, first);
  return /^(?:is|was|be|turned|turns|turning)$/.test(verb) && /^(?:he|she|who)$/.test(subject);
}

function told({ value, first, next }: Numeral, unit: string): FoundAmount {
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

function ageUnit(atoms: Atoms, next: number): string {
  return wordAt(atoms, wordAt(atoms, next, next - 1) === '-' ? next + 1 : next, next - 1);
}

/** "2-2", "50-50", "16x9" */
function isJoined(atoms: Atoms, { first, next, digits }: Numeral): boolean {
  if (!digits) return false;
  const before = touches(atoms, first - 1) ? wordAt(atoms, first - 1, first) : '';
  if (/^[-/:x]$/.test(before) && touches(atoms, first - 2) && atoms.kind[first - 2] === NUMBER) return true;
  const after = touches(atoms, next - 1) ? wordAt(atoms, next, first) : '';
  return /^[-/:x]$/.test(after) && touches(atoms, next) && atoms.kind[next + 1] === NUMBER;
}

/** "4K video" */
function isDefinition(atoms: Atoms, { first, next, scale }: Numeral): boolean {
  return (
    scale === 3 && next === first + 2 && /^(?:2|4|5|6|8)k$/.test(atoms.lower[first]! + atoms.lower[next - 1]!)
  );
}

function isYear(atoms: Atoms, { first, next }: Numeral): boolean {
  return next === first + 1 && /^(?:1[5-9]|2[01])\d\d$/.test(atoms.lower[first]!);
}

/** "787 Dreamliner", "9 East 71st Street", "11 Pro Max" */
function opensName(atoms: Atoms, { first, next, digits, scale }: Numeral): boolean {
  return (
    digits &&
    scale === 0 &&
    !/[.,]/.test(atoms.lower[first]!) &&
    wordAt(atoms, next, first) !== '' &&
    atoms.kind[next] === LETTERS &&
    isCapitalised(atoms, next)
  );
}

/** "Voyager 1 is far away": no number of anything. */
function followsOpeningName(atoms: Atoms, first: number): boolean {
  return (
    first > 0 &&
    opensSentence(atoms, first - 1) &&
    atoms.kind[first - 1] === LETTERS &&
    isCapitalised(atoms, first - 1) &&
    /^n?$/.test(classesOf(atoms.lower[first - 1]!))
  );
}

/** "another pick or two" */
function nounBeforeOr(atoms: Atoms, first: number): string {
  const noun = wordAt(atoms, first - 2, first);
  return wordAt(atoms, first - 1, first) === 'or' && /^n/.test(classesOf(noun)) ? noun : '';
}

/** "11 member states" in the singular, "three-point range", "four-, five- and six-cylinder"; "" where no noun follows. */
function unitAt(atoms: Atoms, { first, next, digits }: Numeral): string | null {
  if (wordAt(atoms, next, first) !== '-') return phraseAt(atoms, next);
  if (!touches(atoms, next - 1)) return '';
  const noun = wordAt(atoms, next + 1, first);
  if (atoms.kind[next + 1] === LETTERS && touches(atoms, next) && noun !== '')
    return MANNERS.has(noun) ? null : singularOf(noun);
  return suspended(atoms, next + 1, digits);
}

/** The noun that a row of suspended hyphens ends in. */
function suspended(atoms: Atoms, from: number, digits: boolean): string | null {
  for (let k = from; k < from + 12 && wordAt(atoms, k, from - 1) !== ''; k++) {
    const word = atoms.lower[k]!;
    if (word === '-' && touches(atoms, k) && atoms.kind[k + 1] === LETTERS) return atoms.lower[k + 1]!;
    if (!/^(?:,|-|and|or|to)$/.test(word) && (atoms.kind[k] === NUMBER) !== digits) return null;
  }
  return null;
}

/** "two-way", "three-fold", "three-year": how or how long, not how many. */
const MANNERS = new Set(
  'of way ways fold sided pronged half off on in up year month week day hour minute time party thirds quarters fifths'.split(
    ' ',
  ),
);

/** "proposal", "member state", "most spectacular catch": the head of the phrase that opens at atom `i` and the nouns before it. */
function phraseAt(atoms: Atoms, i: number): string {
  let unit = '';
  for (let k = i; k < i + 8; k++) {
    const word = wordAt(atoms, k, i - 1);
    if (word === '' || (atoms.kind[k] !== LETTERS && !(word === '-' && k > i && touches(atoms, k - 1))))
      break;
    if (word === '-') continue;
    if (k === i && /^(?:second|minute)$/.test(word)) return word;
    const classes = classesOf(word);
    if (isPlural(atoms, k)) return `${unit} ${singularOf(word)}`.trim();
    const noun =
      classes === ''
        ? !/(?:ly|ed|ing)$/.test(word)
        : /n/.test(classes) && !(k === i ? /^[arxiscot]/ : /^[arxiscotv]/).test(classes);
    if (noun || (unit !== '' && isCapitalised(atoms, k))) unit = `${unit} ${word}`.trim();
    else if (
      unit !== '' ||
      !(/^(?:a|p|g|r|most)/.test(classes) || word === 'most' || isCapitalised(atoms, k))
    )
      break;
  }
  return unit;
}

/** "one proposal", "one of the most spectacular catches", "a sighting of one that" */
function oneAt(atoms: Atoms, i: number): FoundAmount | null {
  const before = wordAt(atoms, i - 1, i);
  if (/^(?:no|every|each|this|that|the|which|any|another|some|number|square|-)$/.test(before)) return null;
  if (isCapitalised(atoms, i) && !opensSentence(atoms, i)) return null;
  const after = wordAt(atoms, i + 1, i);
  if (/^(?:another|-|'|’|out|day|night|morning|time)$/.test(after) || atoms.kind[i + 1] === NUMBER)
    return null;
  // "A new one"
  if (/^a/.test(classesOf(before)) && before !== 'only' && before !== 'just') return null;
  const one = { value: { digits: '1', exponent: 0 }, first: i, next: i + 1, scale: 0, digits: false };
  if (after !== 'of') return told(one, phraseAt(atoms, i + 1));
  for (let k = i + 2; k < i + 9 && wordAt(atoms, k, i) !== ''; k++)
    if (isPlural(atoms, k))
      return told(
        one,
        phraseAt(
          atoms,
          /^(?:the|his|her|its|their|our|my|those|these)$/.test(atoms.lower[i + 2]!) ? i + 3 : i + 2,
        ) || singularOf(atoms.lower[k]!),
      );
  return told(one, '');
}
