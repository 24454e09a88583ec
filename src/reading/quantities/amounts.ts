/** An amount: a numeral with the currency, percent sign, unit or counted noun that belongs to it, and its range. */
import { classesOf, listedAt } from '../../language/index.ts';
import { type Decimal, type Quantity, toNumber } from '../../model/index.ts';
import {
  type Atoms,
  isCapitalised,
  LETTERS,
  NUMBER,
  opensSentence,
  touches,
  wordAt,
} from '../times/atoms.ts';
import { type CurrencyAt, currencyAfter, currencyBefore } from './currencies.ts';
import { countedNoun, isPlural } from './nouns.ts';
import { type Numeral, numeralAt, opensNumber } from './numbers.ts';
import { SCALED_UNITS, UNITS_OF_MEASURE } from './units.ts';

export interface FoundAmount {
  readonly kind: Exclude<Quantity['kind'], 'rank' | 'duration'>;
  readonly value: Decimal;
  readonly upper: Decimal | null;
  /** "" where the noun is left out. */
  readonly unit: string;
  readonly first: number;
  /** The atom after it. */
  readonly next: number;
  /** Atoms of the counted noun phrase or of what a unit measures ("of gas"); equal where there is none. */
  readonly nounFirst: number;
  readonly nounNext: number;
  /** Name of a currency that several states share. */
  readonly shared: string | null;
}

interface Unit {
  readonly kind: FoundAmount['kind'];
  readonly unit: string;
  readonly next: number;
  readonly power: number;
  readonly nounFirst: number;
  readonly nounNext: number;
  readonly shared: string | null;
}

/** The amount whose numeral begins at atom `i`; null for a number that stands for none. */
export function amountAt(atoms: Atoms, i: number): FoundAmount | null {
  const numeral = numeralAt(atoms, i);
  if (!numeral) return null;
  const currency = currencyBefore(atoms, numeral.first);
  const first = currency?.first ?? numeral.first;
  const unit = unitAfter(atoms, numeral, currency);
  return rangeFrom(atoms, first, numeral, currency, unit) ?? single(first, numeral, currency, unit);
}

function single(
  first: number,
  numeral: Numeral,
  currency: CurrencyAt | null,
  unit: Unit | null,
): FoundAmount | null {
  if (currency && unit?.kind !== 'money') {
    return {
      ...blank(first, numeral.next),
      kind: 'money',
      value: numeral.value,
      unit: currency.code,
      shared: currency.shared,
    };
  }
  if (!unit) return { ...blank(first, numeral.next), kind: 'count', value: numeral.value, unit: '' };
  return {
    kind: unit.kind,
    value: raised(numeral.value, unit.power),
    upper: null,
    unit: currency ? currency.code : unit.unit,
    first,
    next: unit.next,
    nounFirst: unit.nounFirst,
    nounNext: unit.nounNext,
    shared: unit.shared,
  };
}

function blank(first: number, next: number): FoundAmount {
  return {
    kind: 'count',
    value: { digits: '0', exponent: 0 },
    upper: null,
    unit: '',
    first,
    next,
    nounFirst: next,
    nounNext: next,
    shared: null,
  };
}

function raised({ digits, exponent }: Decimal, power: number): Decimal {
  return { digits, exponent: exponent + power };
}

/** "3 to 5 billion", "$1bn-$1.5bn", "from 12,000 to 20,000 people", "between 4% and 5%", "three or four ministers". */
function rangeFrom(
  atoms: Atoms,
  first: number,
  low: Numeral,
  currency: CurrencyAt | null,
  lowUnit: Unit | null,
): FoundAmount | null {
  const opener = wordAt(atoms, first - 1, first);
  // Cents and units don't range into each other: "rose 15 sen to RM2.70".
  if (lowUnit && lowUnit.kind === 'money' && lowUnit.power !== 0) return null;
  const own = lowUnit && lowUnit.kind !== 'count' ? lowUnit : null;
  if (lowUnit?.kind === 'count') return null;
  const at = own?.next ?? low.next;
  const joint = wordAt(atoms, at, first);
  const joins =
    joint === 'to' ||
    (joint === '-' && (touches(atoms, at - 1) || atoms.kind[at + 1] === NUMBER)) ||
    (joint === 'and' && opener === 'between') ||
    (joint === 'or' && !own && low.scale === 0);
  if (!joins) return null;
  const from = amountStart(atoms, at + 1, first);
  const high = from === null ? null : numeralAt(atoms, from);
  if (!high || high.first < at + 1) return null;
  const highCurrency = currencyBefore(atoms, high.first);
  const unit = unitAfter(atoms, high, highCurrency ?? currency);
  const money = currency ?? highCurrency;
  if (own && unit?.kind !== own.kind && !money) return null;
  if (highCurrency && currency && highCurrency.code !== currency.code) return null;
  if (joint === 'or' && (unit?.kind !== 'count' || toNumber(high.value) - toNumber(low.value) > 10))
    return null;
  // "3 to 5 billion" is of billions; "800 million to 1.2 billion" says its own.
  const power = low.scale === 0 && high.scale > 0 && toNumber(low.value) < 1000 ? high.scale : 0;
  const scaled = raised(low.value, power + (own ? own.power : (unit?.power ?? 0)));
  const upper = raised(high.value, unit?.power ?? 0);
  if (toNumber(scaled) >= toNumber(upper)) return null;
  // "Fell from 18 to 5" and "rose 2% to 6%" are two figures.
  if (joint === 'to' && (opener === 'from' || own) && isChange(atoms, first, opener)) return null;
  const opened =
    (joint === 'to' && opener === 'from') || (joint === 'and' && opener === 'between') ? first - 1 : first;
  return {
    kind: money ? 'money' : (unit?.kind ?? 'count'),
    value: scaled,
    upper,
    unit: money?.code ?? unit?.unit ?? '',
    first: opened,
    next: unit?.next ?? high.next,
    nounFirst: unit?.nounFirst ?? high.next,
    nounNext: unit?.nounNext ?? high.next,
    shared: money?.shared ?? unit?.shared ?? null,
  };
}

/** The numeral after an optional currency sign or code. */
function amountStart(atoms: Atoms, i: number, of: number): number | null {
  for (let k = i; k < i + 3; k++) {
    if (wordAt(atoms, k, of) === '') return null;
    if (opensNumber(atoms, k)) return k;
    if (atoms.kind[k] === LETTERS && atoms.end[k]! - atoms.start[k]! > 3) return null;
  }
  return null;
}

const CHANGES =
  /^(?:r[ioa]se[ns]?|rising|fell|falls?|fallen|falling|grew|grow[ns]?|growing|dropp?(?:ed|s|ing)?|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|cut(?:s|ting)?|reduc(?:e|es|ed|ing)|up|down|gain(?:ed|s|ing)?|lost|slid|surg(?:ed|es|ing)|narrowed|widened|went|slow(?:ed|s|ing)?|lower(?:ed|s|ing)?|expand(?:ed|s|ing)?|shrank|plunged|add(?:ed|s|ing)?|declin(?:e|es|ed|ing))$/;

function isChange(atoms: Atoms, first: number, opener: string): boolean {
  for (let k = first - 1; k >= first - (opener === 'from' ? 6 : 3); k--) {
    const word = wordAt(atoms, k, first);
    if (word === '' || word === '.' || word === ';') return false;
    if (CHANGES.test(word)) return true;
  }
  return false;
}

function unitAfter(atoms: Atoms, numeral: Numeral, currency: CurrencyAt | null): Unit | null {
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
  if (wordAt(atoms, next, first) === '/' && wordAt(atoms, next + 1, first) === 'h') {
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
  return withSubstance(atoms, unitOf('measure', unit, next), first);
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

/** True where a definite article makes a small number part of a name: "the two sides", "both … the three". */
export function isDefinitePair(atoms: Atoms, first: number, value: number): boolean {
  if (value !== 2 || opensSentence(atoms, first)) return false;
  return /^(?:the|these|those|their|our|its|his|her|both|s|between)$/.test(atoms.lower[first - 1]!);
}
