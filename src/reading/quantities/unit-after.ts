/** What belongs to a numeral: percent sign, currency, unit of measure or counted noun after it. */
import { classesOf, listedAt } from '../../language/index.ts';
import { type Quantity, toNumber } from '../../model/index.ts';
import { type Atoms, isCapitalised, LETTERS, touches, wordAt } from '../times/atoms.ts';
import { boundBefore } from './bounds.ts';
import { tellsCasualties } from './casualties.ts';
import { type CurrencyAt, currencyAfter } from './currencies.ts';
import { measureAt } from './measured.ts';
import { countedNoun, isPlural } from './nouns.ts';
import { type Numeral, opensNumber } from './numbers.ts';
import { UNITS_OF_MEASURE } from './units.ts';

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
  if (currency) return currency.code === 'USD' ? dollarsOf(atoms, at) : null;
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

/** "$75 U.S.", "$4.2 million Canadian" */
function dollarsOf(atoms: Atoms, i: number): Unit | null {
  const word = i < atoms.count ? atoms.text.slice(atoms.start[i], atoms.end[i]) : '';
  if (word === 'US' || word === 'USD') return unitOf('money', 'USD', i + 1);
  const adjective = word === '' ? null : adjectiveAt(atoms, i);
  const code = adjective && DOLLAR_STATES[adjective.state];
  const noun =
    adjective !== null && atoms.kind[adjective.next] === LETTERS && opensNoun(atoms, adjective.next);
  return code && !noun ? unitOf('money', code, adjective.next) : null;
}

const DOLLAR_STATES: Readonly<Record<string, string>> = {
  US: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  SG: 'SGD',
  HK: 'HKD',
};

/** A word that the adjective belongs to: "$5 million Canadian dams". */
function opensNoun(atoms: Atoms, k: number): boolean {
  return !/^(?:per|an?|on|in|to|from|for|at|by|and|or|of|each|this|last|with)$/.test(atoms.lower[k]!);
}

/** "fifty-odd engineers", "30-plus states": atoms of the ending. */
function looseEnd(atoms: Atoms, next: number): number {
  return wordAt(atoms, next, next - 1) === '-' && /^(?:odd|plus)$/.test(wordAt(atoms, next + 1, next - 1))
    ? 2
    : 0;
}

export function unitOf(kind: Unit['kind'], unit: string, next: number): Unit {
  return { kind, unit, next, power: 0, nounFirst: next, nounNext: next, shared: null };
}

function percentAt(atoms: Atoms, i: number, of: number): { unit: string; next: number } | null {
  const hyphen = wordAt(atoms, i, of) === '-' && touches(atoms, i - 1) ? 1 : 0;
  const at = i + hyphen;
  const word = wordAt(atoms, at, of);
  const next = wordAt(atoms, at + 1, of);
  if (word === '%' || word === 'percent' || word === 'pct' || (word === 'pc' && touches(atoms, at - 1))) {
    return /^points?$/.test(next) ? { unit: 'percentage point', next: at + 2 } : { unit: '%', next: at + 1 };
  }
  if (word === 'per' && next === 'cent') return { unit: '%', next: at + 2 };
  if (word === 'percentage' && /^points?$/.test(next)) return { unit: 'percentage point', next: at + 2 };
  if (word === 'of' && next === 'a' && wordAt(atoms, at + 2, of) === 'percentage')
    return { unit: 'percentage point', next: at + 4 };
  if (word === 'basis' && /^points?$/.test(next)) return { unit: 'basis point', next: at + 2 };
  if (/^(?:pp|ppt|ppts)$/.test(word)) return { unit: 'percentage point', next: at + 1 };
  return /^bps?$/.test(word) ? { unit: 'basis point', next: at + 1 } : null;
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
  const part = !numeral.digits && numeral.value.exponent < 0;
  const noun = countedNoun(atoms, numeral.next, one || part);
  if (one && !(noun && countsOne(atoms, numeral.first, noun.next))) return null;
  if (!noun) return ofGroup(atoms, numeral);
  // "517 rushing yards"
  const measure =
    noun.next > noun.first + 1 &&
    !ALSO_COUNTED.test(atoms.lower[noun.head]!) &&
    UNITS_OF_MEASURE.get(atoms.lower[noun.head]!);
  const unit = measure ? unitOf('measure', measure, noun.next) : unitOf('count', noun.unit, noun.next);
  return { ...unit, nounFirst: noun.first, nounNext: noun.next };
}

/** Units that are things, too: "three academic degrees", "two square feet" but "two left feet". */
const ALSO_COUNTED =
  /^(?:degrees?|feet|foot|knots?|bits?|nits|pixels?|calories|stones?|pints?|quarts?|carats?)$/;

/** "One" before a noun names more often than it counts: not in "at least one ship" and "one soldier was killed". */
function countsOne(atoms: Atoms, first: number, next: number): boolean {
  const bound = boundBefore(atoms, first);
  if (bound) return bound.bound !== 'about';
  return (
    tellsCasualties(atoms, first - 1, first) ||
    (/^(?:was|is|were|has|had)$/.test(wordAt(atoms, next, first)) &&
      tellsCasualties(atoms, next + 1, next + 4)) ||
    tellsCasualties(atoms, next, next + 1)
  );
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
