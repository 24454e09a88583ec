/** What belongs to a numeral: percent sign, currency, unit of measure or counted noun after it. */
import { classesOf, listedAt } from '../../language/index.ts';
import { type Quantity, toNumber } from '../../model/index.ts';
import {
  type Atoms,
  isCapitalised,
  LETTERS,
  NUMBER,
  opensSentence,
  touches,
  wordAt,
} from '../times/atoms.ts';
import { boundBefore } from './bounds.ts';
import { tellsCasualties } from './casualties.ts';
import { type CurrencyAt, currencyAfter } from './currencies.ts';
import { countedNoun, isPlural } from './nouns.ts';
import { type Numeral, opensNumber } from './numbers.ts';
import { CASED_UNITS, SCALED_UNITS, UNITS_OF_MEASURE } from './units.ts';

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
    if (/^[.-]$/.test(wordAt(atoms, at, first))) at++;
    word = wordAt(atoms, at, first);
  }
  if (word === 'metric' && /^tons?$/.test(wordAt(atoms, at + 1, first))) {
    return withSubstance(atoms, unitOf('measure', 'tonne', at + 2), first);
  }
  const phrase = phraseAt(atoms, at, first);
  if (phrase) return withSubstance(atoms, unitOf('measure', phrase.unit, phrase.next), first);
  const scaled = SCALED_UNITS.get(word);
  if (scaled)
    return withSubstance(atoms, { ...unitOf('measure', scaled[1], at + 1), power: scaled[0] }, first);
  const scale = scaleLetter(atoms, numeral, at);
  if (scale) return unitOf('measure', scale, at + 1);
  const written = atoms.text.slice(atoms.start[at], atoms.end[at]);
  const inches = word === 'in' && touches(atoms, at - 1) && numeral.digits;
  const listed = inches ? 'inch' : (CASED_UNITS.get(written) ?? UNITS_OF_MEASURE.get(word));
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
  if (
    wordAt(atoms, next, first) === 'of' &&
    wordAt(atoms, next + 1, first) === 'oil' &&
    wordAt(atoms, next + 2, first) === 'equivalent'
  ) {
    unit = `${unit} of oil equivalent`;
    next += 3;
  }
  const rate = rateOf(atoms, next, word, first);
  if (rate) return withSubstance(atoms, unitOf('measure', `${unit} per ${rate.one}`, rate.next), first);
  return withSubstance(atoms, unitOf('measure', unit, next), first);
}

const PHRASES: ReadonlyMap<string, string> = new Map(
  [
    ['pound foot', 'pound-feet pound-foot lb-ft foot-pounds foot-pound ft-lb ft-lbs'],
    ['newton metre', 'newton-metres newton-metre newton-meters newton-meter'],
    ['kilowatt hour', 'kilowatt-hours kilowatt-hour'],
    ['megawatt hour', 'megawatt-hours megawatt-hour'],
    ['gigawatt hour', 'gigawatt-hours gigawatt-hour'],
    ['terawatt hour', 'terawatt-hours terawatt-hour'],
    ['watt hour', 'watt-hours watt-hour'],
    ['milliampere hour', 'milliamp-hours milliamp-hour'],
    ['light year', 'light-years light-year'],
    ['acre foot', 'acre-feet acre-foot'],
    ['fluid ounce', 'fluid-ounces fluid-ounce'],
    ['part per million', 'parts-per-million'],
    ['part per billion', 'parts-per-billion'],
  ].flatMap(([unit = '', forms = '']) => forms.split(' ').map((form) => [form, unit] as const)),
);

/** Units of several words, with hyphens or spaces: "pound-feet", "kilowatt hours", "parts per million". */
export function phraseAt(atoms: Atoms, i: number, of: number): { unit: string; next: number } | null {
  let words = wordAt(atoms, i, of);
  let next = i + 1;
  for (let more = 0; more < 2 && words !== ''; more++) {
    if (wordAt(atoms, next, of) === '-') next++;
    words += `-${wordAt(atoms, next++, of)}`;
    const unit = PHRASES.get(words);
    if (unit) return { unit, next };
  }
  return null;
}

/** Units whose rate is a unit of its own; of others it is the time the figure is for. */
const SPEEDS =
  /^(?:miles?|kilomet\w+|km|kms|met(?:re|er)s?|m|feet|foot|ft|inch(?:es)?|barrels?|bits?|megabits?|gigabits?|frames?)$/;
const OF_SPEED = /^(?:seconds?|sec|s|minutes?|min|hours?|hr|h|day|d|gallon|century)$/;

const SHORT_TIMES: Readonly<Record<string, string>> = {
  s: 'second',
  sec: 'second',
  min: 'minute',
  h: 'hour',
  hr: 'hour',
  d: 'day',
  yr: 'year',
};

/** "per hour", "/h", "-a-day", "/cm2", "of oil equivalent per day" after a unit: what one of them it is for. */
function rateOf(atoms: Atoms, i: number, unit: string, of: number): { one: string; next: number } | null {
  const word = wordAt(atoms, i, of);
  if (word === '/' && touches(atoms, i - 1)) {
    const power = atoms.kind[i + 2] === NUMBER && touches(atoms, i + 1) ? atoms.lower[i + 2]! : '';
    const named = wordAt(atoms, i + 1, of);
    const one = UNITS_OF_MEASURE.get(named + power) ?? (power ? undefined : SHORT_TIMES[named]);
    const shape = power === '2' ? 'square ' : 'cubic ';
    const base = one ?? (power === '2' || power === '3' ? UNITS_OF_MEASURE.get(named) : undefined);
    if (base === undefined) return null;
    return { one: one ?? shape + base, next: i + (power ? 3 : 2) };
  }
  const hyphen = word === '-' && touches(atoms, i - 1) ? 1 : 0;
  const at = i + hyphen;
  if (!/^(?:per|an|a)$/.test(wordAt(atoms, at, of)) || !SPEEDS.test(unit)) return null;
  const one = at + 1 + (hyphen && wordAt(atoms, at + 1, of) === '-' ? 1 : 0);
  const named = wordAt(atoms, one, of);
  if (!OF_SPEED.test(named)) return null;
  return { one: SHORT_TIMES[named] ?? named.replace(/s$/, ''), next: one + 1 };
}

/** "25C", "77 F": degrees, unless it numbers something ("Flight 25C"). */
function scaleLetter(atoms: Atoms, { first, digits, scale, value }: Numeral, i: number): string | null {
  if (!digits || scale > 0 || i >= atoms.count || toNumber(value) > 3000) return null;
  const letter = atoms.text.slice(atoms.start[i]!, atoms.end[i]!);
  if (letter !== 'C' && letter !== 'F') return null;
  if (/^[.&'-]$/.test(wordAt(atoms, i + 1, i)) && touches(atoms, i) && touches(atoms, i + 1)) return null;
  const named =
    wordAt(atoms, first - 1, first) !== '' &&
    atoms.kind[first - 1] === LETTERS &&
    isCapitalised(atoms, first - 1);
  return named && first > 1 && !opensSentence(atoms, first - 1)
    ? null
    : letter === 'C'
      ? 'celsius'
      : 'fahrenheit';
}

/** "m", "t", "g", "w" as written after a number, and not the start of a name. */
function isUnitLetter(atoms: Atoms, i: number): boolean {
  const letter = atoms.text[atoms.start[i]!]!;
  return (
    /^[mtgWL]$/.test(letter) &&
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
    // "CO2"
    if (word !== '' && atoms.kind[at] === NUMBER && touches(atoms, at - 1)) {
      at++;
      continue;
    }
    if (
      word === '' ||
      atoms.kind[at] !== LETTERS ||
      !/^[nNa]/.test(classesOf(word) || 'n') ||
      /^(?:a|worth|per|each|every|equivalent)$/.test(word) ||
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
  const noun = countedNoun(atoms, numeral.next, one);
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
