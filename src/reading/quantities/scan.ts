/** All amounts, ranks and shares of an article, in order, with equivalents in brackets and what ellipsis leaves out. */
import type { Bound, Quantity, TimeExpression } from '../../model/index.ts';
import { toNumber } from '../../model/index.ts';
import { type Atoms, wordAt } from '../times/atoms.ts';
import { amountAt, type FoundAmount, isDefinitePair } from './amounts.ts';
import { boundAfter, boundBefore } from './bounds.ts';
import { type Equivalents, equivalentsOf } from './equivalents.ts';
import { fractionAt } from './fractions.ts';
import { isLarge, LOOK_BACK, leftOut } from './left-out.ts';
import { isAge, isName } from './names.ts';
import { nounBefore } from './noun-before.ts';
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
  for (let i = 0; i < atoms.count; ) {
    const one = timed[i] ? null : quantityAt(atoms, i, found);
    const counts = one && (!timed[one.next - 1] || one.unit.includes(' per '));
    if (counts) found.push(inSameTons(atoms, one, found));
    i = counts ? Math.max(one.closed, i + 1) : i + 1;
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
      nounFirst: fraction.nounFirst ?? fraction.next,
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
    return saysNone(atoms, amount) || isAge(atoms, amount.first, i + 1) ? null : complete(atoms, amount);
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

/** "16 of the 22 applicants" leaves out its noun; "8 of 10 dishes" is one count. */
function partOf(atoms: Atoms, amount: FoundAmount): FoundAmount | null {
  const { next } = amount;
  if (wordAt(atoms, next, next - 1) !== 'of') return null;
  // "One of four documents" counts the four.
  if (atoms.lower[amount.first] === 'one') return null;
  const definite = /^(?:the|its|their|his|her|our|these|those)$/.test(wordAt(atoms, next + 1, next));
  const last =
    definite && /^(?:last|past|first|previous|remaining|original)$/.test(wordAt(atoms, next + 2, next));
  const the = Number(definite) + Number(last);
  const at = next + 1 + the;
  if (at >= atoms.count || wordAt(atoms, at, next) === '' || !opensNumber(atoms, at)) return null;
  const all = amountAt(atoms, at);
  if (!all || all.unit === '') return null;
  return the || all.kind !== 'count'
    ? { ...amount, kind: all.kind, unit: all.unit }
    : { ...amount, unit: all.unit, next: all.next };
}

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
