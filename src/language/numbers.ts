import { type Decimal, decimalOf } from '../model/index.ts';
import type { Tokens } from './english.ts';

/** A cardinal number in digits or words, and the tokens it takes. */
export interface CardinalNumber {
  readonly value: Decimal;
  readonly length: number;
}

const UNITS = numbered(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
);

/** Powers of ten. */
const SCALES = new Map<string, number>([
  ...(['hundred', 'hundreds'] as const).map((word) => [word, 2] as const),
  ['thousand', 3],
  ['k', 3],
  ['lakh', 5],
  ['lac', 5],
  ['lakhs', 5],
  ['million', 6],
  ['mn', 6],
  ['mln', 6],
  ['m', 6],
  ['crore', 7],
  ['crores', 7],
  ['cr', 7],
  ['billion', 9],
  ['bn', 9],
  ['bln', 9],
  ['b', 9],
  ['trillion', 12],
  ['tn', 12],
  ['trn', 12],
  ['quadrillion', 15],
]);

/** Scales that as words of their own mean something else too: "5 m", "3 b", "10 k". */
const ONLY_ATTACHED = new Set(['k', 'm', 'b', 'hundreds']);

const ORDINALS = new Map<string, number>(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
    .split(' ')
    .map((word, index) => [word, index]),
);
for (const [word, value] of TENS) ORDINALS.set(`${word.slice(0, -1)}ieth`, value);

/** "1,250.5", "2.48 billion", "RM3bn"'s "3bn", "twenty-five", "half a million", "two dozen", "3 lakh crore". */
export function numberAt(tokens: Tokens, token: number, limit: number): CardinalNumber | null {
  if (token >= limit) return null;
  const unit = tokens.lower(token).charCodeAt(0);
  if (unit >= 48 && unit <= 57) return numeralAt(tokens, token, limit);
  return wordsAt(tokens, token, limit);
}

/** Rank of "third", "21st", "twenty-first"; null for what is no ordinal. */
export function ordinalOf(lower: string): number | null {
  const written = /^(\d{1,6})(?:st|nd|rd|th)$/.exec(lower);
  if (written) return Number(written[1]);
  const whole = ORDINALS.get(lower);
  if (whole !== undefined) return whole;
  const hyphen = lower.indexOf('-');
  if (hyphen < 0) return null;
  const tens = TENS.get(lower.slice(0, hyphen));
  const rest = ORDINALS.get(lower.slice(hyphen + 1));
  return tens !== undefined && rest !== undefined && rest > 0 && rest < 10 ? tens + rest : null;
}

/** Longest numeral read: more digits are no amount, and would make exact arithmetic slow. */
const MOST_DIGITS = 30;
const NUMERAL = /^(\d[\d,]*(?:\.\d+)?)-?([a-z]*)$/;

function numeralAt(tokens: Tokens, token: number, limit: number): CardinalNumber | null {
  const lower = tokens.lower(token);
  if (lower.length > MOST_DIGITS) return null;
  const parts = NUMERAL.exec(lower);
  if (!parts) return null;
  const attached = parts[2] ? SCALES.get(parts[2]) : 0;
  if (attached === undefined) return null;
  const { power, dozens, last } = scalesAt(tokens, token + 1, limit);
  const value = decimalOf(parts[1]!, attached + power);
  return { value: dozens ? times(value, 12) : value, length: last - token };
}

interface Scale {
  readonly power: number;
  readonly dozens: boolean;
  /** The token after the scale words. */
  readonly last: number;
}

function scalesAt(tokens: Tokens, from: number, limit: number): Scale {
  let power = 0;
  let at = from;
  for (; at < limit && at < from + 3; at++) {
    const word = tokens.lower(at);
    const scale = ONLY_ATTACHED.has(word) ? undefined : SCALES.get(word);
    if (scale === undefined) break;
    power += scale;
  }
  const dozens = at < limit && at === from && tokens.lower(at) === 'dozen';
  return { power, dozens, last: dozens ? at + 1 : at };
}

function times(value: Decimal, factor: number): Decimal {
  return { digits: String(BigInt(value.digits) * BigInt(factor)), exponent: value.exponent };
}

/** Reads words group by group: "two million | three hundred | and twelve". */
function wordsAt(tokens: Tokens, token: number, limit: number): CardinalNumber | null {
  const special = fractionAt(tokens, token, limit);
  if (special) return special;
  let at = token;
  let total = 0n;
  let smallest = Number.POSITIVE_INFINITY;
  while (at < limit && at < token + MOST_WORDS) {
    const from = at > token && tokens.lower(at) === 'and' ? at + 1 : at;
    const group = groupAt(tokens, from, limit, at === token);
    // Groups go down: "two million three thousand", not "three thousand two million".
    if (!group || group.power >= smallest || (at > token && smallest === 0)) break;
    total += BigInt(group.value) * 10n ** BigInt(group.power);
    smallest = group.power;
    at = group.last;
    if (group.dozens) {
      total *= 12n;
      break;
    }
  }
  if (at === token) return null;
  const power = total === 0n ? 0 : smallest;
  return { value: { digits: String(total / 10n ** BigInt(power)), exponent: power }, length: at - token };
}

/** Words of the longest number read. */
const MOST_WORDS = 16;

interface Group extends Scale {
  readonly value: number;
}

/** "twenty-five thousand", "three hundred", "a million"; "a" opens only the first group. */
function groupAt(tokens: Tokens, token: number, limit: number, opens: boolean): Group | null {
  if (token >= limit) return null;
  const article = opens && (tokens.lower(token) === 'a' || tokens.lower(token) === 'an');
  const first = article ? null : smallAt(tokens, token, limit);
  if (!article && !first) return null;
  let value = first?.value ?? 1;
  let at = first?.last ?? token + 1;
  let hundreds = 0;
  if (at < limit && value < 100 && tokens.lower(at) === 'hundred') {
    hundreds = 2;
    at++;
    const rest = smallAt(tokens, at < limit && tokens.lower(at) === 'and' ? at + 1 : at, limit);
    if (rest) {
      value = value * 100 + rest.value;
      hundreds = 0;
      at = rest.last;
    }
  }
  const scale = scalesAt(tokens, at, limit);
  if (article && hundreds === 0 && scale.last === at) return null;
  return { value, power: hundreds + scale.power, dozens: scale.dozens, last: scale.last };
}

/** Below one hundred: "seven", "twenty", "twenty-five", "twenty five". */
function smallAt(tokens: Tokens, token: number, limit: number): { value: number; last: number } | null {
  if (token >= limit) return null;
  const word = tokens.lower(token);
  const unit = UNITS.get(word);
  if (unit !== undefined) return { value: unit, last: token + 1 };
  const tens = TENS.get(word);
  if (tens !== undefined) {
    const next = token + 1 < limit ? UNITS.get(tokens.lower(token + 1)) : undefined;
    return next !== undefined && next > 0 && next < 10
      ? { value: tens + next, last: token + 2 }
      : { value: tens, last: token + 1 };
  }
  const hyphen = word.indexOf('-');
  if (hyphen < 0) return null;
  const before = TENS.get(word.slice(0, hyphen));
  const after = UNITS.get(word.slice(hyphen + 1));
  return before !== undefined && after !== undefined && after > 0 && after < 10
    ? { value: before + after, last: token + 1 }
    : null;
}

/** "half a million", "a half million", "one and a half billion", "two-and-a-half million". */
function fractionAt(tokens: Tokens, token: number, limit: number): CardinalNumber | null {
  const word = (at: number) => (at < limit ? tokens.lower(at) : '');
  let at = token;
  let whole = 0;
  const compound = /^(\w+)-and-a-half$/.exec(word(at));
  if (compound && UNITS.has(compound[1]!)) {
    whole = UNITS.get(compound[1]!)!;
    at++;
  } else if (word(at) === 'half' && (word(at + 1) === 'a' || word(at + 1) === 'one')) at += 2;
  else if (word(at) === 'a' && word(at + 1) === 'half') at += 2;
  else if (UNITS.has(word(at)) && word(at + 1) === 'and' && word(at + 2) === 'a' && word(at + 3) === 'half') {
    whole = UNITS.get(word(at))!;
    at += 4;
  } else return null;
  const { power, dozens, last } = scalesAt(tokens, at, limit);
  const tenths = whole * 10 + 5;
  if (dozens) return { value: { digits: String((tenths * 12) / 10), exponent: 0 }, length: last - token };
  if (last === at && whole === 0) return null;
  return { value: { digits: String(tenths), exponent: power - 1 }, length: last - token };
}

function numbered(words: string): ReadonlyMap<string, number> {
  return new Map(words.split(' ').map((word, index) => [word, index]));
}
