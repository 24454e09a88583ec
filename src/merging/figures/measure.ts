import type { Quantity } from '../../model/index.ts';
import { remember } from '../remember.ts';
import { containment, contentWords } from '../words.ts';

/** Words for one and the same quantity: "total trade", "two-way trade", "trade volume". */
const NEUTRAL = new Set(
  contentWords(
    'total bilateral two-way way mutual overall volume value worth annual amount figure sum level number member cooperation',
  ),
);

const SYNONYMS: ReadonlyMap<string, string> = new Map(
  [
    'commerce trade',
    'commercial trade',
    'turnover trade',
    'shipment export',
    'sale export',
    'purchase import',
    'donation contribution',
    'grant contribution',
    'sailor crew',
    'seafarer crew',
    'seaman crew',
    'nation state',
    'country state',
    'inked signed',
    'concluded signed',
    'instrument agreement',
    'accord agreement',
    'deal agreement',
  ].map((pair) => contentWords(pair) as [string, string]),
);

interface Measured {
  readonly measure: string | null;
  readonly parties: readonly { readonly name: string; readonly quote?: string }[];
}

/** Words that add nothing to trade: "the volume of trade exchanges", "commercial flows". */
const OF_TRADE = new Set(contentWords('exchange flow'));

/**
 * The words that say what is measured. Of trade and of what two states sign they aren't among them; of exports they are, for
 * those go one way.
 */
export const measureWordsOf = remember(({ measure, parties }: Measured): readonly string[] => {
  const words = contentWords(measure ?? '').map((word) => SYNONYMS.get(word) ?? word);
  const names =
    words.includes(TRADE) || words.includes(SIGNED)
      ? new Set(parties.flatMap(({ name, quote }) => contentWords(`${name} ${quote ?? ''}`)))
      : NOBODY;
  const core = words.filter(
    (word) => !NEUTRAL.has(word) && !names.has(word) && !(words.includes(TRADE) && OF_TRADE.has(word)),
  );
  return [...new Set(core.length > 0 ? core : words)];
});

/** What a quantity is a figure of: a count says it by its unit where nothing more is said. */
export const measuredOf = remember(
  (quantity: Quantity): Measured =>
    quantity.measure === null && quantity.kind === 'count'
      ? { measure: quantity.unit, parties: quantity.parties }
      : quantity,
);

/** Done once, at one occasion: "documents signed". */
export function isOfOccasion(measured: Measured): boolean {
  return measureWordsOf(measured).includes(SIGNED);
}

const [SIGNED = 'sign'] = contentWords('signed');

/** All of a group, and not some: "the crew", "nine crew members". */
export function isWhole(measured: Measured): boolean {
  return measureWordsOf(measured).every((word) => word === CREW);
}

const [CREW = 'crew'] = contentWords('crew');

/** Goods and money that go on being counted, so that a target isn't what was reached. */
export function isAttained(measured: Measured): boolean {
  return measureWordsOf(measured).some((word) => FLOWS.includes(word) || word === INVESTMENT);
}

const [INVESTMENT = 'investment'] = contentWords('investment');

const MUTUAL = new Set(contentWords('bilateral way mutual trade'));

/** Between two sides that it needn't name: "two-way trade". */
export function isMutualMeasure({ measure }: Measured): boolean {
  const words = contentWords(measure ?? '');
  return words.includes(TRADE) && words.every((word) => MUTUAL.has(word) || NEUTRAL.has(word));
}

const [TRADE = 'trade'] = contentWords('trade');
const NOBODY: ReadonlySet<string> = new Set();

/** Shared words of two measures over those of the shorter. */
export function likeMeasures(a: Measured, b: Measured): number {
  return containment(measureWordsOf(a), measureWordsOf(b));
}

/** The same measure, in as many words. */
export function sameMeasure(a: Measured, b: Measured): boolean {
  const [left, right] = [measureWordsOf(a), measureWordsOf(b)];
  return left.length > 0 && left.length === right.length && left.every((word) => right.includes(word));
}

/** Measures of goods that go between states. */
export const FLOWS: readonly string[] = contentWords('trade export import');

/**
 * One measure and a part of it: "trade" and "trade in goods", "trade" and "exports". Null when they
 * aren't; else the words that one has and the other has not.
 */
export function scopeDifference(a: Measured, b: Measured): readonly string[] | null {
  const [left, right] = [measureWordsOf(a), measureWordsOf(b)];
  const only = (some: readonly string[], others: readonly string[]) =>
    some.filter((word) => !others.includes(word));
  const [leftOnly, rightOnly] = [only(left, right), only(right, left)];
  if (left.length === 0 || right.length === 0 || leftOnly.length + rightOnly.length === 0) return null;
  const isPart = leftOnly.length === 0 || rightOnly.length === 0;
  const flows = isFlow(a) && isFlow(b) && (left.includes(TRADE) || right.includes(TRADE));
  return isPart || flows ? [...leftOnly, ...rightOnly].sort() : null;
}

/** All that goes between states, and not one good of many. */
function isFlow(measured: Measured): boolean {
  const names = new Set(
    measured.parties.flatMap(({ name, quote }) => contentWords(`${name} ${quote ?? ''}`)),
  );
  const words = measureWordsOf(measured).filter((word) => !names.has(word));
  return words.length > 0 && words.every((word) => FLOWS.includes(word));
}
