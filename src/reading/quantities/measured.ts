/** Units of measure after a number: "340 sq km", "120 g/km", "430 lb-ft of torque", "25C". */
import { classesOf } from '../../language/index.ts';
import { toNumber } from '../../model/index.ts';
import {
  type Atoms,
  isCapitalised,
  LETTERS,
  NUMBER,
  opensSentence,
  touches,
  wordAt,
} from '../times/atoms.ts';
import type { Numeral } from './numbers.ts';
import { type Unit, unitOf } from './unit-after.ts';
import { CASED_UNITS, SCALED_UNITS, UNITS_OF_MEASURE } from './units.ts';

/** "340 sq km", "30 bcm of gas", "12.9 billion cubic metres of gas", "52,000 barrels a day", "-130 degrees Fahrenheit". */
export function measureAt(atoms: Atoms, numeral: Numeral): Unit | null {
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
  const power = atoms.kind[at + 1] === NUMBER && touches(atoms, at) ? atoms.lower[at + 1]! : '';
  const raised = power && UNITS_OF_MEASURE.get(word + power);
  if (raised) return withSubstance(atoms, unitOf('measure', raised, at + 2), first);
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
  if (!listed || (word.length === 1 && !/[°″′]/.test(word) && !isUnitLetter(atoms, at))) return null;
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

const OPENERS = new Set([...PHRASES.keys()].map((words) => words.split('-')[0]!));

/** Units of several words, with hyphens or spaces: "pound-feet", "kilowatt hours", "parts per million". */
export function phraseAt(atoms: Atoms, i: number, of: number): { unit: string; next: number } | null {
  let words = wordAt(atoms, i, of);
  if (!OPENERS.has(words)) return null;
  let next = i + 1;
  for (let more = 0; more < 2; more++) {
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
