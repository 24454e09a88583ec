/** All amounts, ranks and shares of an article, in order, with equivalents in brackets and what ellipsis leaves out. */
import type { Bound, Quantity, TimeExpression } from '../../model/index.ts';
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
import { amountAt, type FoundAmount, isDefinitePair } from './amounts.ts';
import { boundAfter, boundBefore } from './bounds.ts';
import { type Equivalents, equivalentsOf } from './equivalents.ts';
import { fractionAt } from './fractions.ts';
import { isName } from './names.ts';
import { nounBefore } from './noun-before.ts';
import { countedNoun, isPlural, singularOf } from './nouns.ts';
import { opensNumber } from './numbers.ts';
import { opensRank, rankAt } from './ranks.ts';

export interface Found extends Omit<FoundAmount, 'kind'>, Equivalents {
  readonly kind: Quantity['kind'];
  readonly bound: Bound;
  /** Atom where the bound's words begin. */
  readonly boundFirst: number;
  /** Why the reading is tentative. */
  readonly doubt?: string;
}

/** `timed` as `timedAtoms` makes it. */
export function scanQuantities(atoms: Atoms, timed: Uint8Array): readonly Found[] {
  const found: Found[] = [];
  let i = 0;
  while (i < atoms.count) {
    const one = timed[i] ? null : quantityAt(atoms, i, found);
    if (one && !timed[one.next - 1]) {
      found.push(inSameTons(atoms, one, found));
      i = Math.max(one.closed, i + 1);
    } else i++;
  }
  return found;
}

/** After "48 metric tons" in a sentence, "41 tons" are metric too. */
function inSameTons(atoms: Atoms, one: Found, found: readonly Found[]): Found {
  if (one.unit !== 'ton') return one;
  const metric = found
    .slice(-LOOK_BACK)
    .some(({ unit, first }) => unit === 'tonne' && atoms.sentence[first] === atoms.sentence[one.first]);
  return metric ? { ...one, unit: 'tonne' } : one;
}

/** 1 for every atom of a time expression; `times` are in order. */
export function timedAtoms(atoms: Atoms, times: readonly TimeExpression[]): Uint8Array {
  const timed = new Uint8Array(atoms.count);
  let t = 0;
  for (let i = 0; i < atoms.count; i++) {
    while (t < times.length && times[t]!.end <= atoms.start[i]!) t++;
    if (t < times.length && times[t]!.start <= atoms.start[i]!) timed[i] = 1;
  }
  return timed;
}

function quantityAt(atoms: Atoms, i: number, found: readonly Found[]): Found | null {
  const last = found.at(-1);
  if (opensRank(atoms, i)) {
    const rank = rankAt(atoms, i);
    if (rank) return rankFound(rank.rank, rank.unit, rank.first, rank.next);
  }
  if (!opensNumber(atoms, i)) return null;
  const fraction = fractionAt(atoms, i);
  if (fraction) {
    return complete(atoms, {
      kind: 'percent',
      value: fraction.value,
      upper: null,
      unit: '%',
      first: fraction.first,
      next: fraction.next,
      nounFirst: fraction.next,
      nounNext: fraction.next,
      shared: null,
    });
  }
  const amount = amountAt(atoms, i);
  if (!amount || (last && last.closed > amount.first)) return null;
  return accept(atoms, i, amount, found);
}

function rankFound(rank: number, unit: string, first: number, next: number): Found {
  return {
    kind: 'rank',
    value: { digits: String(rank), exponent: 0 },
    upper: null,
    unit,
    first,
    next,
    nounFirst: next,
    nounNext: next,
    shared: null,
    bound: 'exact',
    boundFirst: first,
    equivalents: [],
    closed: next,
  };
}

function accept(atoms: Atoms, i: number, amount: FoundAmount, found: readonly Found[]): Found | null {
  if (amount.kind === 'money' || amount.kind === 'percent')
    return saysNone(atoms, amount) ? null : complete(atoms, amount);
  const numeralEnd = amount.unit === '' ? amount.next : Math.min(amount.next, i + 1);
  const named =
    isName(atoms, i, Math.max(numeralEnd, i + 1), amount.kind === 'measure') && !isScaled(atoms, i, amount);
  // "Refugees, who number 11,470"; not "number 10".
  if (named && (amount.unit !== '' || nounBefore(atoms, amount) === null)) return null;
  if (amount.kind === 'count' && toNumber(amount.value) === 0) return null;
  if (amount.unit !== '') {
    return amount.kind === 'count' && isDefinitePair(atoms, amount.first, toNumber(amount.value))
      ? null
      : complete(atoms, amount);
  }
  const part = partOf(atoms, amount);
  if (part) return complete(atoms, part);
  const unit = leftOut(atoms, i, amount, found);
  if (!unit) return null;
  const { doubt, ...left } = unit;
  const whole = complete(atoms, { ...amount, ...left });
  return doubt === undefined ? whole : { ...whole, doubt };
}

/** "not one cent" */
function saysNone(atoms: Atoms, { first }: FoundAmount): boolean {
  return atoms.lower[first] === 'one' && /^(?:not|no)$/.test(wordAt(atoms, first - 1, first));
}

/** "3 million" is never a name; "7b" and "A4k" are. */
function isScaled(atoms: Atoms, i: number, amount: FoundAmount): boolean {
  return isLarge(amount) && !/^[bkt]$/.test(wordAt(atoms, i + 1, i));
}

function isLarge({ value }: FoundAmount): boolean {
  return value.exponent >= 5;
}

/** Quantities looked back over for the noun that one leaves out. */
const LOOK_BACK = 6;

type LeftOut = Pick<FoundAmount, 'kind' | 'unit'> &
  Partial<Pick<FoundAmount, 'nounFirst' | 'nounNext'>> & { readonly doubt?: string };

/** The unit a bare number leaves out: of the next number, of the last quantity, or of the noun before it. */
function leftOut(atoms: Atoms, i: number, amount: FoundAmount, found: readonly Found[]): LeftOut | null {
  const next = ofNext(atoms, amount);
  if (next) return next;
  if (!isBare(atoms, i, amount)) return null;
  const before = nounBefore(atoms, amount);
  if (before) return before;
  const ofThem = wordAt(atoms, amount.next, i) === 'of' && wordAt(atoms, amount.next + 1, i) === 'them';
  const last = found
    .slice(-LOOK_BACK)
    .findLast(
      ({ kind }) =>
        (!ofThem || kind === 'count' || kind === 'measure') &&
        kind !== 'rank' &&
        (kind !== 'percent' || (!isLarge(amount) && toNumber(amount.value) <= 100)),
    );
  if (last && isLevel(atoms, amount, last)) return null;
  const sentences = last ? atoms.sentence[i]! - atoms.sentence[last.first]! : 2;
  const refers = ofThem || isPutAt(atoms, amount);
  if (last && (sentences === 0 || (sentences === 1 && (isLarge(amount) || refers)))) {
    return { kind: last.kind as FoundAmount['kind'], unit: last.unit };
  }
  return toNumber(amount.value) >= 1000 && amount.value.exponent + amount.value.digits.length > 3
    ? ofNounBefore(atoms, amount)
    : null;
}

/** "The index rose 8.15% to 3.65": what it rose to is no share. */
function isLevel(atoms: Atoms, { first }: FoundAmount, last: Found): boolean {
  return (
    last.kind === 'percent' &&
    last.closed === first - 1 &&
    atoms.lower[first - 1] === 'to' &&
    wordAt(atoms, last.first - 1, last.first) !== 'from'
  );
}

/** "Puts the figure at 489", "the number to 40": what the sentence before counted. */
function isPutAt(atoms: Atoms, amount: FoundAmount): boolean {
  const start = boundBefore(atoms, amount.first)?.first ?? amount.first;
  return (
    /^(?:at|to)$/.test(wordAt(atoms, start - 1, amount.first)) &&
    /^(?:figure|number|total|count|tally|toll)$/.test(wordAt(atoms, start - 2, amount.first))
  );
}

/** Numbers in a row that one noun ends. */
const LONGEST_LIST = 6;

/** "from 18 to 5 percent", "3, 4 and 5 percent" */
function ofNext(atoms: Atoms, amount: FoundAmount, depth = 0): LeftOut | null {
  let at = amount.next;
  if (!/^(?:to|and|or|,)$/.test(wordAt(atoms, at, amount.first))) return null;
  at++;
  if (/^(?:and|or)$/.test(wordAt(atoms, at, amount.first))) at++;
  if (
    wordAt(atoms, at, amount.first) === '' ||
    !opensNumber(atoms, at) ||
    atoms.kind[amount.first] !== atoms.kind[at]
  )
    return null;
  const next = amountAt(atoms, at);
  if (!next || next.first !== at) return null;
  if (next.unit === '' && wordAt(atoms, at - 1, at) === ',')
    return depth < LONGEST_LIST ? ofNext(atoms, next, depth + 1) : null;
  return next.kind === 'percent' || next.kind === 'measure' ? { kind: next.kind, unit: next.unit } : null;
}

/** "the number of students at 58,300", "a population of 1.4 billion": what is counted stands before it. */
function ofNounBefore(atoms: Atoms, amount: FoundAmount): LeftOut | null {
  let plural: string | null = null;
  for (let k = amount.first - 1; k > 0 && k > amount.first - 16; k--) {
    const word = wordAt(atoms, k, amount.first);
    if (word === '' || word === ';') break;
    if (word === 'population') return { kind: 'count', unit: 'person' };
    if (/^numbers?$/.test(word)) {
      const of = wordAt(atoms, k + 1, k) === 'of' ? countedNoun(atoms, k + 2) : null;
      if (of) return { kind: 'count', unit: of.unit };
      return word === 'numbers' && atoms.kind[k - 1] === LETTERS
        ? { kind: 'count', unit: singularOf(atoms.lower[k - 1]!) }
        : null;
    }
    if (plural === null && isPlural(atoms, k)) plural = singularOf(word);
  }
  return plural === null ? null : { kind: 'count', unit: plural, doubt: 'the noun it counts is left out' };
}

/** "16 of the 22 applicants" leaves out its noun; "8 of 10 dishes" is one count. */
function partOf(atoms: Atoms, amount: FoundAmount): FoundAmount | null {
  const { next } = amount;
  if (wordAt(atoms, next, next - 1) !== 'of') return null;
  // "One of four documents" counts the four.
  if (atoms.lower[amount.first] === 'one') return null;
  const the = wordAt(atoms, next + 1, next) === 'the' ? 1 : 0;
  const at = next + 1 + the;
  if (at >= atoms.count || wordAt(atoms, at, next) === '' || !opensNumber(atoms, at)) return null;
  const all = amountAt(atoms, at);
  if (!all || all.unit === '') return null;
  return the || all.kind !== 'count'
    ? { ...amount, kind: all.kind, unit: all.unit }
    : { ...amount, unit: all.unit, next: all.next };
}

/** A number that something could be left out after: not "one", not before a noun, not a list of numbers. */
function isBare(atoms: Atoms, i: number, amount: FoundAmount): boolean {
  if (atoms.kind[i] !== NUMBER && /^(?:one|a|an|half)$/.test(atoms.lower[i]!) && !isLarge(amount))
    return false;
  const after = wordAt(atoms, amount.next, i);
  if (touches(atoms, amount.next - 1) && /^[-/:°]$/.test(after)) return false;
  if (
    /^(?:of|st|nd|rd|th|s)$/.test(after) &&
    !isLarge(amount) &&
    wordAt(atoms, amount.next + 1, i) !== 'them'
  )
    return false;
  const before = opensSentence(atoms, i) ? '' : atoms.lower[i - 1]!;
  // "The Nordic five"
  if (
    before !== '' &&
    atoms.kind[i - 1] === LETTERS &&
    isCapitalised(atoms, i - 1) &&
    !opensSentence(atoms, i - 1)
  )
    return false;
  if (
    /^(?:at|on)$/.test(before) &&
    !isLarge(amount) &&
    !/[,.]/.test(atoms.lower[i]!) &&
    !isPutAt(atoms, amount)
  )
    return false;
  const word = amount.next < atoms.count && atoms.kind[amount.next] === LETTERS ? after : '';
  return word === '' || FOLLOWS_BARE.has(word) || /(?:ed|ing|ly)$/.test(word);
}

/** What can stand after a number without its noun. */
const FOLLOWS_BARE = new Set(
  `out and or but in on at by for with from to into over under as than that which who of is are was were will would has had
  have could may did do does against among between after before since until when while if because against more fewer less
  abroad this last voted abstained went came took later earlier respectively million each per a the its their it he she they`.split(
    /\s+/,
  ),
);

/** "fifty-odd engineers" */
function boundInside(atoms: Atoms, { kind, first, nounFirst }: FoundAmount): Bound | null {
  return kind === 'count' && nounFirst > first + 2 ? boundAfter(atoms, nounFirst - 2) : null;
}

/** Adds bound and equivalents. */
function complete(atoms: Atoms, amount: FoundAmount): Found {
  const before = boundBefore(atoms, amount.first);
  const bound = before?.bound ?? boundAfter(atoms, amount.next) ?? boundInside(atoms, amount) ?? 'exact';
  const { equivalents, closed } = equivalentsOf(atoms, amount);
  return { ...amount, bound, boundFirst: before?.first ?? amount.first, equivalents, closed };
}
