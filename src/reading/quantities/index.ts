import type { English } from '../../language/english.ts';
import {
  type Article,
  annotationId,
  type Mention,
  type Quantity,
  quoteOf,
  type TimeExpression,
  type When,
} from '../../model/index.ts';
import type { Layer } from '../layer.ts';
import { type Atoms, atomsOf, wordAt } from '../times/atoms.ts';
import { changeOf, trailingChange } from './change.ts';
import { carriedPeriod, carriesOn, latestOf, priorOf } from './inherited.ts';
import { measureOf, PART } from './measure.ts';
import { authorityOf, partiesOf } from './parties.ts';
import { perAfter } from './per.ts';
import { periodOf, rateAfter } from './period.ts';
import { comparesWith, continues, isPronoun, type Previous } from './previous.ts';
import { type Found, scanQuantities, timedAtoms } from './scan.ts';
import { REACH, type Scene, type Surroundings, sceneOf, surroundingsOf } from './scene.ts';
import { sharedCurrency } from './shared-currency.ts';
import { standingOf } from './standing.ts';

export const quantities: Layer<'mentions' | 'times', 'quantities'> = {
  adds: 'quantities',
  version: 8,
  needs: ['mentions', 'times'],
  read: ({ article, english, layers }) => readQuantities(article, english, layers.mentions, layers.times),
};

function readQuantities(
  article: Article,
  english: English,
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
): readonly Quantity[] {
  const atoms = atomsOf(english);
  const around = surroundingsOf(article.text, mentions, times);
  const timed = timedAtoms(atoms, around.times);
  const found = scanQuantities(atoms, timed);
  const read: Quantity[] = [];
  for (let i = 0; i < found.length; i++) {
    const { first, next } = found[i]!;
    const figure = { start: atoms.start[first]!, end: atoms.end[next - 1]! };
    const sentence = atoms.sentence[first]!;
    const scene = sceneOf(around, sentenceOf(english, sentence), figure);
    const paragraph = article.regions[english.sentences.region[sentence]!]!.start;
    read.push(quantityOf(article, english, atoms, timed, found, i, scene, around, paragraph, read));
  }
  return read;
}

function sentenceOf({ tokens, sentences }: English, sentence: number): { start: number; end: number } {
  return {
    start: tokens.start[sentences.first[sentence]!]!,
    end: tokens.end[sentences.last[sentence]! - 1]!,
  };
}

function quantityOf(
  article: Article,
  english: English,
  atoms: Atoms,
  timed: Uint8Array,
  all: readonly Found[],
  index: number,
  scene: Scene,
  around: Surroundings,
  paragraph: number,
  read: readonly Quantity[],
): Quantity {
  const found = all[index]!;
  const last = read.at(-1) ?? null;
  const start = atoms.start[found.first]!;
  const end = atoms.end[found.next - 1]!;
  const stop = edgeOf(atoms, all[index - 1], found, 'closed') ?? 0;
  const limit = edgeOf(atoms, all[index + 1], found, 'first') ?? atoms.count;
  // "Fell from 18 to 5 percent": the verb stands before the first.
  const paired = stop > 0 && stop === found.first - 1 && atoms.lower[stop] === 'to';
  const origin = paired ? (edgeOf(atoms, all[index - 2], found, 'closed') ?? 0) : stop;
  const previous: Previous | null =
    last && stop > 0 ? { quantity: last, words: continues(atoms, scene, stop, found.first) } : null;
  const own = measureOf(english, atoms, found, stop, limit, timed);
  const prior = priorOf(read, paragraph, start);
  const carried = prior && carriesOn(atoms, found, own?.words ?? null, prior) ? prior : null;
  const compared = stop > 0 && last !== null && comparesWith(atoms, found, last);
  const measure = carried || (compared && last?.measure && found.kind !== 'count') ? null : own;
  const continued =
    previous?.words != null ||
    compared ||
    isPronoun(atoms, found, stop, last) ||
    // "Six of the sailors are Polish and three are Kenyan."
    (stop > 0 && last?.unit === found.unit && last.measure?.startsWith(PART) === true);
  const inherits =
    carried ?? (!measure && continued && (found.kind !== 'count' || sharesUnit(found, last)) ? last : null);
  const words = measure?.words ?? inherits?.measure ?? null;
  const whose = {
    measure: words,
    unit: found.unit,
    rank: found.kind === 'rank',
    definite: isDefinite(atoms, found),
    sum:
      found.kind === 'money' &&
      !/^(?:an?|per|each|every)$/.test(wordAt(atoms, found.closed, found.closed - 1)),
    end: found.unit === 'USD' ? end : null,
    last: carried ?? last,
    paragraph: Math.max(paragraph, scene.from - REACH),
    beside: [
      stop > 0 ? atoms.start[stop - 1]! : -1,
      limit < atoms.count ? atoms.start[limit]! : Number.POSITIVE_INFINITY,
    ] as const,
  };
  const parties =
    carried && carried.parties.length > 1 ? carried.parties : partiesOf(scene, start, whose, around);
  const change =
    changeOf(atoms, found.first, found.next, origin) ??
    (previous?.words && /\b(?:to|at|by)\b/.test(previous.words) ? previous.quantity.change : null) ??
    (found.kind === 'percent' ? null : trailingChange(atoms, found.closed));
  // "Rose 12% to $3bn in 2030": the year is both figures'.
  const joined = limit < atoms.count && continues(atoms, scene, found.closed, limit) !== null;
  const after = joined ? (edgeOf(atoms, all[index + 2], found, 'first') ?? atoms.count) : limit;
  const nearby = after < atoms.count ? atoms.start[after]! : Number.POSITIVE_INFINITY;
  const currency = sharedCurrency(found, scene, start, parties);
  const period = rateAfter(atoms, found.closed) ?? periodOf(atoms, scene.times, start, end, nearby);
  const standing =
    found.kind !== 'count' && isAhead(period, article) ? 'target' : standingOf(atoms, found.first);
  const named = parties.every((party) => party.start >= scene.from && party.end <= scene.to);
  const doubt =
    found.doubt ??
    currency.doubt ??
    (whose.sum && !named && words === null ? 'whose it is only the article as a whole tells' : null);
  return {
    id: annotationId(article.id, 'quantities', found.kind, { start, end }),
    article: article.id,
    layer: 'quantities',
    ...(doubt === null ? { firmness: 'firm' } : { firmness: 'tentative', doubt }),
    start,
    end,
    quote: atoms.text.slice(start, end),
    kind: found.kind,
    value: found.value,
    upper: found.upper,
    unit: currency.unit,
    bound: found.bound,
    per: found.kind === 'rank' ? null : perAfter(atoms, found.next),
    change: found.kind === 'rank' ? null : change,
    equivalents: found.equivalents,
    measure: words,
    measureWords: measure
      ? quoteOf(atoms.text, atoms.start[measure.first]!, atoms.end[measure.next - 1]!)
      : (inherits?.measureWords ?? null),
    parties,
    period:
      period ??
      (standing === 'target'
        ? null
        : carriedPeriod(scene, around, start, carried, prior && latestOf(read, paragraph, prior))),
    authority: authorityOf(scene, start, around.names),
    standing,
  };
}

/** What is to come when the article is published isn't reached yet, whatever the verb: "sees $1 billion in 2040". */
function isAhead(period: When | null, { published }: Article): boolean {
  const [interval, day] = [period?.interval, published?.to];
  if (!interval || day == null) return false;
  // "By 2040"
  return interval.from === null ? (interval.to ?? '') > day : interval.from > day;
}

/** A count with a noun of its own is of that. */
function sharesUnit(found: Found, last: Quantity | null): boolean {
  return found.nounNext === found.nounFirst || last?.unit === found.unit;
}

/** "The 14 lorries", "its crew of 11", "all nine engineers": told of before. */
function isDefinite(atoms: Atoms, { kind, first, nounFirst }: Found): boolean {
  if (kind !== 'count') return false;
  const at = Math.min(first, nounFirst) - 1;
  return (
    /^(?:the|these|those|all|its|their|his|her)$/i.test(wordAt(atoms, at, first)) ||
    /^s$/.test(wordAt(atoms, at, first))
  );
}

/** The near edge of the quantity beside it; null when that is in another sentence. */
function edgeOf(
  atoms: Atoms,
  other: Found | undefined,
  { first }: Found,
  edge: 'closed' | 'first',
): number | null {
  return other && atoms.sentence[other.first] === atoms.sentence[first] ? other[edge] : null;
}
