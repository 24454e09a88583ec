import type { Interval, TimeExpression, When } from '../../model/index.ts';
import type { Offset } from './draft.ts';
import { holderOf, plannedFor, type Sentence, takenUpBy } from './holders.ts';
import { fateAt } from './status.ts';
import type { Trigger } from './triggers.ts';

/** The dates that the words give a contact, and its length in days. */
export interface Timing {
  readonly times: readonly TimeExpression[];
  /** Those of them that a participle gives: "originally planned for May". */
  readonly meant: readonly TimeExpression[];
  /** The date that it was put off to. */
  readonly moved: TimeExpression | null;
  readonly days: number | null;
  readonly offset: Offset | null;
}

export const UNTIMED: Timing = { times: [], meant: [], moved: null, days: null, offset: null };

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
    const distance = distanceOf(time.value);
    if (distance !== null) {
      for (const [trigger, offset] of offsetsOf(sentence, first, last, distance))
        found.set(trigger, { ...(found.get(trigger) ?? UNTIMED), offset });
      continue;
    }
    const moved = movedBy(sentence, first);
    if (moved) found.set(moved, { ...(found.get(moved) ?? UNTIMED), moved: time });
    if (isSince(time)) continue;
    if (moved || time.kind === 'set' || (time.kind === 'duration' && days === null)) continue;
    const holder = (days === null ? null : lengthOf(sentence, first)) ?? holderOf(sentence, first, last);
    const taken = takenUpBy(sentence, last);
    if (taken && dayOf(time.value) !== null) {
      const known = found.get(taken) ?? UNTIMED;
      found.set(taken, { ...known, times: [...known.times, time] });
    }
    if (holder === null || holder === taken || isInContent(holder, first) || isDateline(sentence, last))
      continue;
    const known = found.get(holder) ?? UNTIMED;
    if (days !== null) found.set(holder, { ...known, days: known.days ?? days });
    else if (dayOf(time.value) !== null) {
      const meant = plannedFor(sentence, first) ? [...known.meant, time] : known.meant;
      found.set(holder, { ...known, times: [...known.times, time], meant });
    }
  }
  return found;
}

/** "The first since 2019", "more than two years ago": no date of the contact itself. */
function isSince({ value, interval, quote }: TimeExpression): boolean {
  return (
    value.endsWith('/..') ||
    (interval !== null && interval.to === null) ||
    (/ ago$/.test(quote) && interval?.from === null)
  );
}

/** "SUVA, Feb. 26 — Lind flew in" */
function isDateline({ english, begin }: Sentence, last: number): boolean {
  return (
    last - begin < LONGEST_DATELINE &&
    /^(?:—|–|--)$/.test(english.tokens.lower(Math.min(last, english.tokens.count - 1)))
  );
}

const LONGEST_DATELINE = 8;

/** Days from the other event: "two days after", "a week before". */
function distanceOf(value: string): number | null {
  const parts = /^(AFTER|BEFORE)-P(\d{1,3})([DW])$/.exec(value);
  if (!parts) return null;
  return Number(parts[2]) * (parts[3] === 'W' ? 7 : 1) * (parts[1] === 'AFTER' ? 1 : -1);
}

/** "The meeting came two days after Lind arrived": each by its distance from the other. */
function offsetsOf(
  { triggers }: Sentence,
  first: number,
  last: number,
  days: number,
): readonly (readonly [Trigger, Offset])[] {
  const own = triggers.findLast(({ token }) => token < first);
  const other = triggers.find(({ token }) => token >= last);
  // "Held talks with Okello on Monday and was received by Weru the next morning"
  const before = own && triggers.findLast(({ token }) => token < own.token);
  if (own && before && !other && days > 0) return [[own, { from: before, days }]];
  if (!own || !other) return [];
  return [
    [own, { from: other, days }],
    [other, { from: own, days: -days }],
  ];
}

/** "Put off to September", "rescheduled for May": the noun that the verb before the date puts off. */
function movedBy({ english, begin, triggers }: Sentence, first: number): Trigger | null {
  const { tokens } = english;
  if (!/^(?:to|until|till|for)$/.test(first > begin ? tokens.lower(first - 1) : '')) return null;
  for (let at = first - 2; at >= begin && at > first - MOVED_WITHIN; at--) {
    if (fateAt(english, at) !== 'postponed') continue;
    return (
      triggers.findLast((trigger) => trigger.kind === 'noun' && trigger.token < at) ??
      triggers.find((trigger) => trigger.kind === 'noun') ??
      null
    );
  }
  return null;
}

/** Tokens between "postponed" and its new date. */
const MOVED_WITHIN = 6;

/** "Found Kenya responsible for the crash of 2014": dates in what is found don't date the finding. */
function isInContent(holder: Trigger, first: number): boolean {
  if (holder.kind === 'noun') return false;
  const { needs } = holder.frame;
  return (needs === 'finding' || needs === 'news') && first > holder.token + 2;
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
  return /^(?:T\d|T[A-Z]{2}$|AFTER-|BEFORE-)/.test(day) ? null : day;
}

/** One date of several: "on Monday and Tuesday" runs from the one to the other. */
export function whenOf({ times, moved }: Timing, text: string): When | null {
  const [first] = moved ? [moved] : times;
  if (first === undefined) return null;
  const next = moved ? undefined : times[1];
  if (next && (isJoined(text.slice(first.end, next.start)) || isLastDay(next, text))) {
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

/** "Started on May 13 and will last until May 16" */
function isLastDay({ value, start }: TimeExpression, text: string): boolean {
  return (
    value.startsWith('../') || /\b(?:until|till|through) $/.test(text.slice(Math.max(0, start - 9), start))
  );
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
function tokenAt({ english, begin, end }: Sentence, offset: number): number {
  let low = begin;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (english.tokens.start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
