/** The unit that a bare number leaves out. */
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
import { amountAt, type FoundAmount } from './amounts.ts';
import { boundBefore } from './bounds.ts';
import { isBefallen, tellsCasualties } from './casualties.ts';
import { nounBefore } from './noun-before.ts';
import { countedNoun, isPlural, singularOf } from './nouns.ts';
import { opensNumber } from './numbers.ts';
import type { Found } from './scan.ts';

export function isLarge({ value }: FoundAmount): boolean {
  return value.exponent >= 5;
}

/** Quantities looked back over for the noun that one leaves out. */
export const LOOK_BACK = 6;

type LeftOut = Pick<FoundAmount, 'kind' | 'unit'> &
  Partial<Pick<FoundAmount, 'nounFirst' | 'nounNext'>> & { readonly doubt?: string };

/** The unit a bare number leaves out: of the next number, of the last quantity, or of the noun before it. */
export function leftOut(
  atoms: Atoms,
  i: number,
  amount: FoundAmount,
  found: readonly Found[],
): LeftOut | null {
  const next = ofNext(atoms, amount);
  if (next) return next;
  if (/^magnitude(?: of)?$/.test(wordsBefore(atoms, amount.first)))
    return { kind: 'measure', unit: 'magnitude' };
  if (isBefallen(atoms, amount.next)) {
    const those = killsWhat(atoms, found.at(-1), amount) ? found.at(-1)!.unit : 'person';
    return { kind: 'count', unit: those };
  }
  if (!isBare(atoms, i, amount)) return null;
  const before = nounBefore(atoms, amount);
  if (before) return before;
  const ofThem =
    wordAt(atoms, amount.next, i) === 'of' &&
    /^(?:them|which|whom|these|those)$/.test(wordAt(atoms, amount.next + 1, i));
  const last = found.slice(-LOOK_BACK).findLast(
    ({ kind }) =>
      (!ofThem || kind === 'count' || kind === 'measure') &&
      kind !== 'rank' &&
      // "A 12-inch pizza feeds four"
      (kind !== 'measure' || atoms.kind[i] === NUMBER || ofThem) &&
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

function wordsBefore(atoms: Atoms, first: number): string {
  const last = wordAt(atoms, first - 1, first);
  return last === 'of' ? `${wordAt(atoms, first - 2, first)} of` : last;
}

/** "17 sailors were killed and 40 wounded": sailors, too; of "two lorries collided" nobody is one. */
function killsWhat(atoms: Atoms, last: Found | undefined, { first }: FoundAmount): boolean {
  return (
    last !== undefined &&
    last.kind === 'count' &&
    atoms.sentence[last.first] === atoms.sentence[first] &&
    tellsCasualties(atoms, last.first - 2, first)
  );
}

/** "The index rose 8.15% to 3.65": what it rose to is no share. */
function isLevel(atoms: Atoms, { first }: FoundAmount, last: Found): boolean {
  return (
    last.kind === 'percent' &&
    last.closed === first - 1 &&
    /^(?:to|at)$/.test(atoms.lower[first - 1]!) &&
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
  // "Doubled from 300 to 600 units"
  const grows =
    wordAt(atoms, amount.first - 1, amount.first) === 'from' && wordAt(atoms, amount.next, at) === 'to';
  return next.kind === 'percent' || next.kind === 'measure' || (grows && next.unit !== '')
    ? { kind: next.kind, unit: next.unit }
    : null;
}

/** Put in numbers, not counted: "estimates of 64,900", "records at 2,400". */
const RECKONED = new Set(
  'estimates forecasts expectations targets figures levels totals highs lows records projections predictions points terms times results'.split(
    ' ',
  ),
);

/** "the number of students at 58,300", "a population of 1.4 billion": what is counted stands before it. */
function ofNounBefore(atoms: Atoms, amount: FoundAmount): LeftOut | null {
  let plural: string | null = null;
  for (let k = amount.first - 1; k > 0 && k > amount.first - 16; k--) {
    const word = wordAt(atoms, k, amount.first);
    if (word === '' || word === ';') break;
    if (word === 'population') return { kind: 'count', unit: 'person' };
    if (/^numbers?$/.test(word)) {
      const of = wordAt(atoms, k + 1, k) === 'of' ? countedNoun(atoms, k + 2) : null;
      if (of) return { kind: 'count', unit: of.unit, nounFirst: of.first, nounNext: of.next };
      return word === 'numbers' && atoms.kind[k - 1] === LETTERS
        ? { kind: 'count', unit: singularOf(atoms.lower[k - 1]!) }
        : null;
    }
    if (plural === null && isPlural(atoms, k) && !RECKONED.has(word)) plural = singularOf(word);
  }
  return plural === null ? null : { kind: 'count', unit: plural, doubt: 'the noun it counts is left out' };
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
    !/^(?:them|which|whom|these|those)$/.test(wordAt(atoms, amount.next + 1, i))
  )
    return false;
  const before = opensSentence(atoms, i) ? '' : atoms.lower[i - 1]!;
  // "By 2120"
  if (
    /^(?:by|in|since|until|till|before|after)$/.test(before) &&
    /^(?:1[5-9]|2[01])\d\d$/.test(atoms.lower[i]!)
  )
    return false;
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
