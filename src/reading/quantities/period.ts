/** The time a figure is for: a rate beside it, or the nearest date of its clause. */
import type { TimeExpression, When } from '../../model/index.ts';
import { type Atoms, wordAt } from '../times/atoms.ts';

const RATES: ReadonlyMap<string, string> = new Map([
  ['second', 'PT1S'],
  ['minute', 'PT1M'],
  ['hour', 'PT1H'],
  ['day', 'P1D'],
  ['week', 'P1W'],
  ['month', 'P1M'],
  ['quarter', 'P3M'],
  ['term', 'P1T'],
  ['year', 'P1Y'],
  ['annum', 'P1Y'],
  ['decade', 'P10Y'],
  ['century', 'P100Y'],
]);

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
  ['monthly', 'P1M'],
  ['weekly', 'P1W'],
  ['daily', 'P1D'],
]);

/** "a month", "per year", "annually" right after the amount. */
export function rateAfter(atoms: Atoms, next: number): When | null {
  const word = wordAt(atoms, next, next - 1);
  const adverb = ADVERBS.get(word);
  if (adverb) return when(atoms, next, next + 1, adverb);
  if (!/^(?:a|an|per|each|every)$/.test(word)) return null;
  const rate = RATES.get(wordAt(atoms, next + 1, next));
  // "a year earlier" is a date.
  if (/^(?:earlier|ago|later|before|after|from)$/.test(wordAt(atoms, next + 2, next))) return null;
  return rate ? when(atoms, next, next + 2, rate) : null;
}

function when(atoms: Atoms, first: number, next: number, value: string): When {
  return { value, interval: null, quote: atoms.text.slice(atoms.start[first], atoms.end[next - 1]) };
}

/**
 * The date nearest after the figure and before the next one; else the nearest before it in its sentence.
 * `times` are those of the sentence. `from` and `to` are offsets of the figure, `limit` of the next.
 */
export function periodOf(
  atoms: Atoms,
  times: readonly TimeExpression[],
  from: number,
  to: number,
  limit: number,
): When | null {
  for (const time of times) {
    if (time.start >= limit) break;
    if (time.start >= to && isDate(time) && !isOfSpeech(atoms, time)) {
      if (ENDS_CLAUSE.test(atoms.text.slice(to, time.start))) break;
      return whenOf(time);
    }
  }
  for (let i = times.length - 1; i >= 0; i--) {
    const time = times[i]!;
    if (time.end > from || !isDate(time)) continue;
    if (atoms.text.slice(time.end, from).includes(';')) return null;
    if (!isOfSpeech(atoms, time)) return whenOf(time);
  }
  return null;
}

/** "Five pacts, one of which takes effect in May", "12 states, with Samoa deciding in May". */
const ENDS_CLAUSE =
  /;|,\s+(?:(?:one|some|most|all|both|none|the \w+) of )?(?:which|whose|who|whom|where|with|a (?:number|figure|sum|share|total))\s/;

function isDate({ kind }: TimeExpression): boolean {
  return kind === 'date' || kind === 'time';
}

function whenOf({ value, interval, quote }: TimeExpression): When {
  return { value, interval, quote };
}

/** "said on Monday" is when it was said. */
function isOfSpeech(atoms: Atoms, time: TimeExpression): boolean {
  const lead = atoms.text.slice(Math.max(0, time.start - 40), time.start);
  return /\b(?:said|told|announced|reported|wrote|added|tweeted|posted)(?:\s+\S+){0,2}?\s+(?:on\s+|late\s+|early\s+)*$/i.test(
    lead,
  );
}
