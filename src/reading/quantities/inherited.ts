/** What a figure measures that leaves it to the figures before it in its paragraph. */
import type { Quantity, When } from '../../model/index.ts';
import { type Atoms, wordAt } from '../times/atoms.ts';
import type { Found } from './scan.ts';
import { REACH, type Scene, type Surroundings, timesBetween } from './scene.ts';

const LOOK_BACK = 8;

/** Says that a number is one, and not of what. */
const VAGUE =
  /^(?:(?:own|same|new|official|stated|agreed|declared|common|overall|total) )*(?:targets?|goals?|aims?|figures?|totals?|sums?|amounts?|estimates?|counts?)(?: for (?:same )?(?:period|year))?$/;

/** The last figure of money before this one in its paragraph that says what it measures. */
export function priorOf(read: readonly Quantity[], paragraph: number, start: number): Quantity | null {
  const from = Math.max(paragraph, start - REACH);
  for (let i = read.length - 1; i >= Math.max(0, read.length - LOOK_BACK) && read[i]!.start >= from; i--) {
    if (read[i]!.kind === 'money' && read[i]!.measure !== null) return read[i]!;
  }
  return null;
}

/**
 * Whether money is of what the figure before it is of: "Kenya's customs office counts $712 million", "the
 * target of $1 billion", "and would like to reach 100 million".
 */
export function carriesOn(atoms: Atoms, found: Found, measure: string | null, prior: Quantity): boolean {
  if (found.kind !== 'money') return false;
  if (isReachedToo(atoms, found.boundFirst) || isRaised(atoms, found.boundFirst)) return true;
  if (followsAside(atoms.text, prior.end, atoms.start[found.boundFirst]!)) return true;
  return measure === null ? isReckoned(atoms, found.boundFirst) : VAGUE.test(measure);
}

/**
 * The time of a figure whose sentence gives none: of one that carries on, the last told of since the figure
 * it carries on from, or that figure's own; of goods sold, that of the trade before it.
 */
export function carriedPeriod(
  { text, times, from, to }: Scene,
  around: Surroundings,
  start: number,
  carried: Quantity | null,
  prior: Quantity | null,
): When | null {
  const of =
    carried ?? (prior && FLOW.test(prior.measure ?? '') && SELLS.test(text.slice(from, to)) ? prior : null);
  if (of === null || times.some(({ kind }) => kind === 'date')) return null;
  const between = timesBetween(around, of.end, start).findLast(
    ({ kind, interval }) => kind === 'date' && interval,
  );
  const last =
    carried && between ? { value: between.value, interval: between.interval, quote: between.quote } : null;
  return last ?? of.period;
}

/** Of the figures of one measure in a paragraph the one of the latest time: the others are what it is compared with. */
export function latestOf(read: readonly Quantity[], paragraph: number, prior: Quantity): Quantity {
  let latest = prior;
  for (
    let i = read.length - 1;
    i >= Math.max(0, read.length - LOOK_BACK) && read[i]!.start >= paragraph;
    i--
  ) {
    const one = read[i]!;
    if (
      one.measure === prior.measure &&
      (one.period?.interval?.to ?? '') > (latest.period?.interval?.to ?? '')
    )
      latest = one;
  }
  return latest;
}

const FLOW = /\b(?:trade|exports?|imports?)\b/;
const SELLS =
  /\b(?:sells?|sold|buys?|bought|exports?|exported|imports?|imported|ships?|shipped|accounts? for|accounted for|ma[dk]es? up)\b/;

/** "counts", "puts it at", "arrives at", "comes up with" right before the amount. */
function isReckoned(atoms: Atoms, at: number): boolean {
  const word = wordAt(atoms, at - 1, at);
  if (
    /^(?:counts?|counted|reckons?|reckoned|reports?|reported|records?|recorded|estimates?|estimated)$/.test(
      word,
    )
  )
    return true;
  const before = wordAt(atoms, at - 2, at);
  if (word === 'at')
    return (
      /^(?:arrives?|arrived|arriving)$/.test(before) ||
      (/^(?:it|figure|sum|total|amount|value)$/.test(before) &&
        /^(?:puts?|putting|had|has|sees)$/.test(wordAt(atoms, before === 'it' ? at - 3 : at - 4, at)))
    );
  return word === 'with' && before === 'up' && /^(?:comes?|came)$/.test(wordAt(atoms, at - 3, at));
}

/** "raise it to", "double the figure to" */
function isRaised(atoms: Atoms, at: number): boolean {
  if (wordAt(atoms, at - 1, at) !== 'to') return false;
  const object = wordAt(atoms, at - 2, at);
  const verb = wordAt(atoms, object === 'figure' ? at - 4 : at - 3, at);
  return (
    /^(?:it|this|figure)$/.test(object) &&
    /^(?:rais|lift|doubl|tripl|boost|increas|expand|bring|push|grow|cut|reduc)(?:e|es|ed|ing|s)?$/.test(verb)
  );
}

/** "trade, now at $2 billion a year, could reach": of the same subject. */
function followsAside(text: string, from: number, to: number): boolean {
  return to - from < MOST_ASIDE && ASIDE.test(text.slice(from, to));
}

const MOST_ASIDE = 60;
const ASIDE =
  /^(?: (?:a|per) (?:year|month))?, (?:could|would|will|should|may|might|is|was|has|had|are|were)\b[^,;.]*$/;

/** "and would like to reach": a second verb of one subject. */
function isReachedToo(atoms: Atoms, at: number): boolean {
  if (!/^(?:reach|hit|exceed|top|pass|surpass)$/.test(wordAt(atoms, at - 1, at))) return false;
  for (let k = at - 2; k > at - 9; k--) {
    const word = wordAt(atoms, k, at);
    if (word === 'and') return true;
    if (
      !/^(?:to|would|will|like|likes|hopes?|wants?|plans?|aims?|expects?|could|should|may|is|are)$/.test(word)
    )
      return false;
  }
  return false;
}
