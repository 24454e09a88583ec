import type { Interval, TimeExpression, When } from '../../model/index.ts';
import { holderOf, type Sentence } from './holders.ts';
import type { Trigger } from './triggers.ts';

/** The dates that the words give a contact, and its length in days. */
export interface Timing {
  readonly times: readonly TimeExpression[];
  readonly days: number | null;
}

export const UNTIMED: Timing = { times: [], days: null };

/** Sentence's time expressions by the trigger that they belong to. */
export function timingsOf(
  sentence: Sentence,
  times: readonly TimeExpression[],
): ReadonlyMap<Trigger, Timing> {
  const found = new Map<Trigger, Timing>();
  for (const time of times) {
    const first = tokenAt(sentence, time.start);
    const last = tokenAt(sentence, time.end);
    const days = time.kind === 'duration' ? daysOf(time.value) : null;
    if (time.kind === 'set' || (time.kind === 'duration' && days === null)) continue;
    const holder = (days === null ? null : lengthOf(sentence, first)) ?? holderOf(sentence, first, last);
    if (holder === null) continue;
    const known = found.get(holder) ?? UNTIMED;
    if (days !== null) found.set(holder, { ...known, days: known.days ?? days });
    else if (dayOf(time.value) !== null) found.set(holder, { ...known, times: [...known.times, time] });
  }
  return found;
}

/** "Four-day" stands inside the noun's own phrase. */
function lengthOf({ triggers }: Sentence, token: number): Trigger | null {
  return triggers.find((one) => one.kind === 'noun' && one.first <= token && token < one.token) ?? null;
}

function daysOf(value: string): number | null {
  const days = /^P(\d{1,3})D$/.exec(value);
  return days ? Number(days[1]) : null;
}

/** The value without the time of day; null for a time of day alone, and for one counted from another event. */
function dayOf(value: string): string | null {
  const day = value.replace(/(?<=\d)T[^/]*/g, '');
  return /^(?:T|AFTER-|BEFORE-)/.test(day) ? null : day;
}

/** One date of several: "on Monday and Tuesday" runs from the one to the other. */
export function whenOf({ times }: Timing, text: string): When | null {
  const [first] = times;
  if (first === undefined) return null;
  const next = times[1];
  if (next && (isJoined(text.slice(first.end, next.start)) || next.value.startsWith('../'))) {
    const from = first.interval?.from ?? null;
    const to = next.interval?.to ?? null;
    if (from !== null && to !== null && from <= to) {
      return {
        value: `${dayOf(first.value)}/${dayOf(next.value.replace('../', ''))}`,
        interval: { from, to },
        quote: text.slice(first.start, next.end),
      };
    }
  }
  return { value: dayOf(first.value)!, interval: first.interval, quote: first.quote };
}

function isJoined(between: string): boolean {
  return /^,? (?:and|to|until|through) (?:on )?$/.test(between);
}

/** Comes after publication, or doesn't say. */
export function isAhead(when: When | null, published: Interval | null): boolean {
  if (!when?.interval?.from || !published?.to) return false;
  return when.interval.from > published.to;
}

/** First token at or after an offset. */
export function tokenAt({ english, begin, end }: Sentence, offset: number): number {
  let low = begin;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (english.tokens.start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
