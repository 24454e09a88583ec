/** An amount: a numeral with the currency, percent sign, unit or counted noun that belongs to it, and its range. */
import { type Decimal, type Quantity, toNumber } from '../../model/index.ts';
import { type Atoms, LETTERS, NUMBER, opensSentence, touches, wordAt } from '../times/atoms.ts';
import { type CurrencyAt, currencyBefore } from './currencies.ts';
import { type Numeral, numeralAt, opensNumber, vagueAt } from './numbers.ts';
import { type Unit, unitAfter } from './unit-after.ts';

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

/** The amount whose numeral begins at atom `i`; null for a number that stands for none. */
export function amountAt(atoms: Atoms, i: number): FoundAmount | null {
  const numeral = numeralAt(atoms, i);
  if (!numeral) return vagueAmount(atoms, i);
  const inner = signAfterCurrency(atoms, numeral.first);
  const currency = currencyBefore(atoms, inner ?? numeral.first);
  const first = currency?.first ?? numeral.first;
  const unit = unitAfter(atoms, numeral, currency);
  const range = rangeFrom(atoms, first, numeral, currency, unit);
  if (range) return range;
  const signed = inner === null ? minusBefore(atoms, first) : first;
  return signed === null || (unit?.kind === 'count' && atoms.lower[signed] === '-')
    ? single(first, numeral, currency, unit)
    : single(signed, { ...numeral, value: negative(numeral.value) }, currency, unit);
}

/** "Dozens of people", "tens of millions of dollars"; nothing where it isn't said of what. */
function vagueAmount(atoms: Atoms, i: number): FoundAmount | null {
  const vague = vagueAt(atoms, i);
  if (!vague) return null;
  const { low, high, next } = vague;
  const unit = unitAfter(atoms, { value: low, first: i, next, scale: low.exponent, digits: false }, null);
  const amount = unit && single(i, { value: low, first: i, next, scale: 0, digits: false }, null, unit);
  return amount && { ...amount, upper: raised(high, unit.power) };
}

/** "Minus 30 degrees", "minus-5 yards", "-0.4%", "-$50.8bn": where the sign begins. */
function minusBefore(atoms: Atoms, first: number): number | null {
  const at = first - 1;
  const word = wordAt(atoms, at, first);
  // "Ten minus three" is arithmetic.
  if (word === 'minus')
    return atoms.kind[at - 1] === NUMBER || wordAt(atoms, at - 1, first) === 'or' ? null : at;
  if (word !== '-' || !touches(atoms, at)) return null;
  if (wordAt(atoms, at - 1, first) === 'minus' && touches(atoms, at - 1)) return at - 1;
  return at === 0 || !touches(atoms, at - 1) || atoms.lower[at - 1] === '(' ? at : null;
}

/** The sign of "$-50.8bn"; null where there is none. */
function signAfterCurrency(atoms: Atoms, first: number): number | null {
  const at = first - 1;
  const signed = wordAt(atoms, at, first) === '-' && touches(atoms, at) && touches(atoms, at - 1);
  return signed && currencyBefore(atoms, at) !== null && atoms.kind[at - 1] !== LETTERS ? at : null;
}

function negative({ digits, exponent }: Decimal): Decimal {
  return { digits: digits === '0' ? digits : `-${digits}`, exponent };
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
    unit: currency && currency.code !== 'USD' ? currency.code : unit.unit,
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
  const before = wordAt(atoms, first - 1, first);
  // "from an average of $41,000 to"
  const opener =
    before === 'of' &&
    /^an?$/.test(wordAt(atoms, first - 3, first)) &&
    wordAt(atoms, first - 4, first) === 'from'
      ? 'from'
      : before;
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
  if (
    own &&
    (own.kind === 'money'
      ? !money && unit?.kind !== 'money'
      : money || unit?.kind !== own.kind || (own.kind === 'percent' && unit.unit !== own.unit))
  )
    return null;
  if (highCurrency && currency && highCurrency.code !== currency.code) return null;
  if (joint === 'or' && (unit?.kind !== 'count' || toNumber(high.value) - toNumber(low.value) > 10))
    return null;
  // "3 to 5 billion" is of billions; "800 million to 1.2 billion" says its own.
  const power = low.scale === 0 && high.scale > 0 && toNumber(low.value) < 1000 ? high.scale : 0;
  const scaled = raised(low.value, power + (own ? own.power : (unit?.power ?? 0)));
  const upper = raised(high.value, unit?.power ?? 0);
  if (toNumber(scaled) >= toNumber(upper)) return null;
  // "Fell from 18 to 5" and "rose 2% to 6%" are two figures.
  const leaps = money && toNumber(upper) > LEAP * toNumber(scaled);
  if (joint === 'to' && (opener === 'from' || own || leaps) && isChange(atoms, first, opener)) return null;
  // "Up by $4 billion to $41 billion": each says its currency.
  if (joint === 'to' && opener === 'by' && currency && highCurrency) return null;
  const opened =
    (joint === 'to' && before === 'from') || (joint === 'and' && opener === 'between') ? first - 1 : first;
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

/** "Rose RM23 to RM2,145" is no range; "raise $3m to $5m" is. */
const LEAP = 4;

/** The numeral after an optional currency sign or code. */
function amountStart(atoms: Atoms, i: number, of: number): number | null {
  for (let k = i; k < i + 3; k++) {
    if (wordAt(atoms, k, of) === '') return null;
    if (opensNumber(atoms, k)) return k;
    // "Five- and six-cylinder engines" are no range.
    if (
      atoms.kind[k] === LETTERS &&
      (atoms.end[k]! - atoms.start[k]! > 3 || /^(?:and|or|to)$/.test(atoms.lower[k]!))
    )
      return null;
  }
  return null;
}

const CHANGES = new Set(
  [
    'rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing shrink shrinks shrank shrunk shrinking',
    'drop drops dropped dropping climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring',
    'increase increases increased increasing decrease decreases decreased decreasing raise raises raised raising cut cuts cutting',
    'reduce reduces reduced reducing gain gains gained gaining lose loses lost losing slide slides slid sliding slip slips slipped slipping',
    'narrow narrows narrowed narrowing widen widens widened widening slow slows slowed slowing lower lowers lowered lowering',
    'expand expands expanded expanding plunge plunges plunged plunging plummet plummets plummeted plummeting tumble tumbles tumbled tumbling',
    'add adds added adding decline declines declined declining ease eases eased easing edge edges edged edging inch inches inched inching',
    'advance advances advanced advancing rally rallies rallied rallying rebound rebounds rebounded rebounding recover recovers recovered',
    'sink sinks sank sunk sinking dip dips dipped dipping tick ticks ticked creep creeps crept swell swells swelled double doubled triple tripled quadruple quadrupled halve halved contract contracts contracted',
    'boost boosts boosted boosting lift lifts lifted lifting trim trims trimmed trimming slash slashes slashed slashing hike hikes hiked',
    'accelerate accelerates accelerated moderate moderates moderated weaken weakens weakened weakening strengthen strengthens strengthened',
    'firm firmed retreat retreats retreated improve improves improved improving worsen worsens worsened quicken quickened cool cooled up down went revised upgraded downgraded',
  ].flatMap((line) => line.split(' ')),
);

function isChange(atoms: Atoms, first: number, opener: string): boolean {
  for (let k = first - 1; k >= first - (opener === 'from' ? 8 : 3); k--) {
    const word = wordAt(atoms, k, first);
    if (word === '' || word === '.' || word === ';') return false;
    if (CHANGES.has(word)) return true;
  }
  return false;
}

/** True where a definite article makes a small number part of a name: "the two sides", "both … the three". */
export function isDefinitePair(atoms: Atoms, first: number, value: number): boolean {
  if (value !== 2 || opensSentence(atoms, first)) return false;
  return /^(?:the|these|those|their|our|its|his|her|both|s|between)$/.test(atoms.lower[first - 1]!);
}
