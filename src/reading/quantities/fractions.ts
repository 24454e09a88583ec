/** Simple fractions are shares: "half", "two-thirds", "a fifth", "nine in ten". */
import type { Decimal } from '../../model/index.ts';
import { type Atoms, opensSentence, touches, wordAt } from '../times/atoms.ts';
import { CARDINALS } from '../times/numbers.ts';
import { countedNoun } from './nouns.ts';
import { isHalvable } from './units.ts';

export interface FoundFraction {
  /** Percent. */
  readonly value: Decimal;
  readonly first: number;
  readonly next: number;
  /** Where the noun it is a share of begins; `next` where it names none. */
  readonly nounFirst?: number;
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
]);

export function fractionAt(atoms: Atoms, i: number): FoundFraction | null {
  const word = atoms.lower[i]!;
  if (word === 'half') return half(atoms, i);
  const inTen = outOf(atoms, i);
  if (inTen) return inTen;
  const count = word === 'a' || word === 'one' ? 1 : CARDINALS.get(word);
  if (count === undefined || count > 9) return null;
  const hyphen = wordAt(atoms, i + 1, i) === '-' && touches(atoms, i) ? 1 : 0;
  const at = i + 1 + hyphen;
  const part = wordAt(atoms, at, i);
  const parts = PARTS.get(count > 1 && part.endsWith('s') ? part.slice(0, -1) : part);
  if (!parts || parts === 2 || (count > 1 && !part.endsWith('s')) || count >= parts) return null;
  // "A third-party review"
  if (wordAt(atoms, at + 1, i) === '-' && touches(atoms, at)) return null;
  // "A third visit" and "a quarter" of a year aren't shares.
  const after = wordAt(atoms, at + 1, i);
  if (
    word === 'a' &&
    after !== 'of' &&
    !/^(?:|[^\p{L}\p{N}]|in|from|on|since|over|more|less|to|as)$/u.test(after)
  )
    return null;
  if (parts === 4 && after !== 'of') return null;
  // "Three-quarters of a point" is a number, too.
  if (after === 'of' && /^an?$/.test(wordAt(atoms, at + 2, i)) && isHalvable(wordAt(atoms, at + 3, i)))
    return null;
  // "A quarter of a million people" is a number.
  if (
    after === 'of' &&
    wordAt(atoms, at + 2, i) === 'a' &&
    /^(?:million|billion|trillion)$/.test(wordAt(atoms, at + 3, i))
  )
    return null;
  return { value: percent(count, parts), first: i, next: at + 1 };
}

function half(atoms: Atoms, i: number): FoundFraction | null {
  const after = wordAt(atoms, i + 1, i);
  const before = opensSentence(atoms, i) ? '' : atoms.lower[i - 1]!;
  if (
    /^(?:first|second|other|third|fourth|this|next|last|previous|and|a|the|-)$/.test(before) ||
    after === '-' ||
    wordAt(atoms, i + 2, i) === 'hour'
  )
    return null;
  if (!/^(?:of|the|its|their|his|her|that|are|is|were|was|[,.;])$/.test(after)) return null;
  return { value: percent(1, 2), first: i, next: i + 1 };
}

/** "nine in ten Icelanders", "four out of five" */
function outOf(atoms: Atoms, i: number): FoundFraction | null {
  const word = atoms.lower[i]!;
  const count =
    CARDINALS.get(word) ??
    (/^[1-9]$/.test(word) && wordAt(atoms, i + 1, i) === 'in' ? Number(word) : undefined);
  if (count === undefined || count < 1) return null;
  const link = wordAt(atoms, i + 1, i);
  const at =
    link === 'in'
      ? wordAt(atoms, i + 2, i) === 'every'
        ? i + 3
        : i + 2
      : link === 'out' && wordAt(atoms, i + 2, i) === 'of'
        ? i + 3
        : 0;
  const among = at ? wordAt(atoms, at, i) : '';
  const all = CARDINALS.get(among) ?? (/^\d{1,2}$/.test(among) ? Number(among) : undefined);
  if (all === undefined || all <= count || !/^(?:3|4|5|6|8|10|20)$/.test(String(all))) return null;
  const noun = at + 1 < atoms.count && wordAt(atoms, at + 1, i) ? countedNoun(atoms, at + 1) : null;
  return {
    value: percent(count, all),
    first: i,
    next: noun ? noun.next : at + 1,
    nounFirst: noun?.first ?? at + 1,
  };
}

/** To a hundredth of a percent where it doesn't come out even. */
function percent(count: number, parts: number): Decimal {
  const share = (count * 100) / parts;
  return Number.isInteger(share)
    ? { digits: String(share), exponent: 0 }
    : { digits: String(Math.round(share * 100)), exponent: -2 };
}
