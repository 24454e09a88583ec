/** What belongs to a numeral: percent sign, currency, unit of measure or counted noun after it. */
import { classesOf, listedAt } from '../../language/index.ts';
import { type Quantity, toNumber } from '../../model/index.ts';
import { type Atoms, isCapitalised, LETTERS, touches, wordAt } from '../times/atoms.ts';
import { type CurrencyAt, currencyAfter } from './currencies.ts';
import { countedNoun, isPlural } from './nouns.ts';
import { type Numeral, opensNumber } from './numbers.ts';
import { SCALED_UNITS, UNITS_OF_MEASURE } from './units.ts';

export interface Unit {
  readonly kind: Exclude<Quantity['kind'], 'rank' | 'duration'>;
  readonly unit: string;
  readonly next: number;
  readonly power: number;
  readonly nounFirst: number;
  readonly nounNext: number;
  readonly shared: string | null;
}

/** The unit of a numeral; null for a bare number. */
export function unitAfter(atoms: Atoms, numeral: Numeral, currency: CurrencyAt | null): Unit | null {
  const at = numeral.next;
  const word = wordAt(atoms, at, numeral.first);
  const percent = percentAt(atoms, at, numeral.first);
  if (percent) return unitOf('percent', percent.unit, percent.next);
  if (currency) return null;
  const money = word
    ? currencyAfter(atoms, at, numeral.scale > 2, numeral.digits, (k) => adjectiveAt(atoms, k))
    : null;
  if (money) {
    return { ...unitOf('money', money.code, money.next), power: money.cents ? -2 : 0, shared: money.shared };
  }
  return (
    measureAt(atoms, numeral) ??
    hyphenated(atoms, numeral) ??
    counted(atoms, { ...numeral, next: numeral.next + looseEnd(atoms, numeral.next) })
  );
}

/** "fifty-odd engineers", "30-plus states": atoms of the ending. */
function looseEnd(atoms: Atoms, next: number): number {
  return wordAt(atoms, next, next - 1) === '-' && /^(?:odd|plus)$/.test(wordAt(atoms, next + 1, next - 1))
    ? 2
    : 0;
}

function unitOf(kind: Unit['kind'], unit: string, next: number): Unit {
  return { kind, unit, next, power: 0, nounFirst: next, nounNext: next, shared: null };
}

function percentAt(atoms: Atoms, i: number, of: number): { unit: string; next: number } | null {
  const hyphen = wordAt(atoms, i, of) === '-' && touches(atoms, i - 1) ? 1 : 0;
  const at = i + hyphen;
  const word = wordAt(atoms, at, of);
  const next = wordAt(atoms, at + 1, of);
  if (word === '%' || word === 'percent' || (word === 'pc' && touches(atoms, at - 1))) {
    return /^points?$/.test(next) ? { unit: 'percentage point', next: at + 2 } : { unit: '%', next: at + 1 };
  }
  if (word === 'per' && next === 'cent') return { unit: '%', next: at + 2 };
  if (word === 'percentage' && /^points?$/.test(next)) return { unit: 'percentage point', next: at + 2 };
  if (word === 'of' && next === 'a' && wordAt(atoms, at + 2, of) === 'percentage')
    return { unit: 'percentage point', next: at + 4 };
  if (word === 'basis' && /^points?$/.test(next)) return { unit: 'basis point', next: at + 2 };
  return word === 'bps' ? { unit: 'basis point', next: at + 1 } : null;
}

/** A state's adjective or name before a currency: "Norwegian kroner", "US dollars". */
function adjectiveAt(atoms: Atoms, i: number): { state: string; next: number } | null {
  if (i >= atoms.count || atoms.kind[i] !== LETTERS || !isCapitalised(atoms, i)) return null;
  const words = {
    count: atoms.count,
    word: (k: number) => atoms.text.slice(atoms.start[k], atoms.end[k]),
    lower: (k: number) => atoms.lower[k]!,
  };
  if (wordAt(atoms, i, i) === 'u' && wordAt(atoms, i + 2, i) === 's') {
    return { state: 'US', next: wordAt(atoms, i + 3, i) === '.' ? i + 4 : i + 3 };
  }
  const match = listedAt(words, i, Math.min(i + 4, atoms.count));
  return match?.listed.state ? { state: match.listed.state, next: i + match.length } : null;
}

/** "340 sq km", "30 bcm of gas", "12.9 billion cubic metres of gas", "52,000 barrels a day", "-130 degrees Fahrenheit". */
function measureAt(atoms: Atoms, numeral: Numeral): Unit | null {
  const { first } = numeral;
  const hyphen = wordAt(atoms, numeral.next, first) === '-' && touches(atoms, numeral.next - 1) ? 1 : 0;
  let at = numeral.next + hyphen;
  let word = wordAt(atoms, at, first);
  const shape = /^(?:sq|square)$/.test(word)
    ? 'square '
    : /^(?:cu|cubic)$/.test(word)
      ? 'cubic '
      : /^(?:nautical)$/.test(word)
        ? 'nautical '
        : '';
  if (shape) {
    at++;
    if (wordAt(atoms, at, first) === '.') at++;
    word = wordAt(atoms, at, first);
  }
  if (word === 'metric' && /^tons?$/.test(wordAt(atoms, at + 1, first))) {
    return withSubstance(atoms, unitOf('measure', 'tonne', at + 2), first);
  }
  const scaled = SCALED_UNITS.get(word);
  if (scaled)
    return withSubstance(atoms, { ...unitOf('measure', scaled[1], at + 1), power: scaled[0] }, first);
  const listed = UNITS_OF_MEASURE.get(word);
  if (!listed || (word.length === 1 && word !== '°' && !isUnitLetter(atoms, at))) return null;
  let unit = shape + listed;
  let next = at + 1;
  if (
    (listed === 'degree' || word === '°') &&
    /^(?:celsius|fahrenheit|c|f)$/.test(wordAt(atoms, next, first))
  ) {
    unit = wordAt(atoms, next, first).startsWith('c') ? 'celsius' : 'fahrenheit';
    next++;
  }
  if (wordAt(atoms, next, first) === '/' && /^hr?$/.test(wordAt(atoms, next + 1, first))) {
    unit = `${unit} per hour`;
    next += 2;
  } else if (
    /^(?:miles?|kilomet\w+|km|barrels?)$/.test(word) &&
    /^(?:per|an|a)$/.test(wordAt(atoms, next, first)) &&
    /^(?:hour|day|gallon)$/.test(wordAt(atoms, next + 1, first))
  ) {
    unit = `${unit} per ${wordAt(atoms, next + 1, first)}`;
    next += 2;
  }
  if (word === 'barrel' && isHyphenated(atoms, next, 'a') && isHyphenated(atoms, next + 2, 'day'))
    return unitOf('measure', 'barrel per day', next + 4);
  return withSubstance(atoms, unitOf('measure', unit, next), first);
}

/** "-a" of "52,000 barrel-a-day" */
function isHyphenated(atoms: Atoms, i: number, word: string): boolean {
  return wordAt(atoms, i, i - 1) === '-' && touches(atoms, i - 1) && wordAt(atoms, i + 1, i) === word;
}

/** "m", "t", "g", "w" as written after a number, and not the start of a name. */
function isUnitLetter(atoms: Atoms, i: number): boolean {
  const letter = atoms.text[atoms.start[i]!]!;
  return (
    /^[mtgW]$/.test(letter) &&
    !(
      touches(atoms, i) &&
      /^[.&']$/.test(wordAt(atoms, i + 1, i)) &&
      atoms.kind[i + 2] === LETTERS &&
      touches(atoms, i + 1)
    )
  );
}

/** "of gas", "of lithium carbonate" */
function withSubstance(atoms: Atoms, unit: Unit, of: number): Unit {
  if (wordAt(atoms, unit.next, of) !== 'of') return unit;
  let at = unit.next + 1;
  while (at < unit.next + 5) {
    const word = wordAt(atoms, at, of);
    if (
      word === '' ||
      atoms.kind[at] !== LETTERS ||
      !/^[nNa]/.test(classesOf(word) || 'n') ||
      word === 'a' ||
      word === 'them'
    )
      break;
    at++;
  }
  if (at === unit.next + 1 || /^(?:them|it|which|those)$/.test(wordAt(atoms, unit.next + 1, of))) return unit;
  return { ...unit, next: at, nounFirst: unit.next + 1, nounNext: at };
}

/** "200-seat", "2,500-strong contingent" */
function hyphenated(atoms: Atoms, numeral: Numeral): Unit | null {
  const at = numeral.next;
  if (wordAt(atoms, at, numeral.first) !== '-' || !touches(atoms, at - 1) || !touches(atoms, at)) return null;
  const word = wordAt(atoms, at + 1, numeral.first);
  if (!word || atoms.kind[at + 1] !== LETTERS || wordAt(atoms, at + 2, numeral.first) === '-') return null;
  if (word === 'strong') {
    const noun = wordAt(atoms, at + 2, numeral.first);
    return noun
      ? {
          ...unitOf('count', noun === 'contingent' ? 'troop' : 'member', at + 3),
          nounFirst: at + 2,
          nounNext: at + 3,
        }
      : null;
  }
  if (!/^n/.test(classesOf(word) || 'n') || isPlural(atoms, at + 1) || NO_UNITS.has(word)) return null;
  return { ...unitOf('count', word, at + 2), nounFirst: at + 1, nounNext: at + 2 };
}

/** "a two-state solution", "three-way talks", "one-on-one", "first-team": of a kind, not so many. */
const NO_UNITS = new Set(
  'way state on party fold sided plus nation country man woman track tier step year day week month hour minute time star dash half old degree pronged point part stage'.split(
    ' ',
  ),
);

function counted(atoms: Atoms, numeral: Numeral): Unit | null {
  const one = !numeral.digits && toNumber(numeral.value) === 1;
  const noun = one ? null : countedNoun(atoms, numeral.next);
  if (noun) return { ...unitOf('count', noun.unit, noun.next), nounFirst: noun.first, nounNext: noun.next };
  return one ? null : ofGroup(atoms, numeral);
}

/** "Fourteen of the ship's crew" */
function ofGroup(atoms: Atoms, numeral: Numeral): Unit | null {
  if (wordAt(atoms, numeral.next, numeral.first) !== 'of') return null;
  const article = wordAt(atoms, numeral.next + 1, numeral.first);
  if (!/^(?:the|its|his|her|their|our|these|those)$/.test(article)) return null;
  const possessor = wordAt(atoms, numeral.next + 3, numeral.first) === "'" ? 3 : 0;
  const at = numeral.next + 2 + possessor;
  if (at >= atoms.count || opensNumber(atoms, at)) return null;
  const noun = countedNoun(atoms, at);
  return noun && { ...unitOf('count', noun.unit, noun.next), nounFirst: noun.first, nounNext: noun.next };
}
