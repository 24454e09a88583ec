import { type English, nounPhraseAt } from '../../language/index.ts';
import type { Pledge, Quantity, Quote, Span, TimeExpression, When } from '../../model/index.ts';
import { type Action, lemmaAt } from './action.ts';
import type { Found } from './found.ts';
import { HAPPENINGS } from './lexicon/kinds.ts';
import { isSomebody, isTimeWord, wordAt } from './words.ts';

/** A time that belongs to the action: inside it, between the trigger and it, or at the sentence's opening. */
export function deadlineOf(
  times: readonly TimeExpression[],
  english: English,
  found: Found,
  action: Quote,
  published: string | null,
): When | null {
  const { tokens } = english;
  const trigger = tokens.start[found.trigger]!;
  const ahead = within(times, near(english, found, action)).filter(
    (time) =>
      isAllowed(english, found, time) ||
      isAhead(english, time, published) ||
      isComingDay(time, action, published),
  );
  const inside = ahead.find(({ start, end }) => start >= action.start && end <= action.end);
  const chosen =
    inside ??
    (found.strength === 'scheduled' ? scheduledFor(english, ahead, found, trigger, action) : undefined) ??
    ahead.find((time) => time.start >= action.end && belongsTo(english, time, found));
  if (!chosen) return eventIn(english, found.action);
  const when = { value: chosen.value, interval: dueIn(chosen.interval), quote: chosen.quote };
  if (isPassed(english, found, chosen, published)) return aYearBefore(when);
  return isComingDay(chosen, action, published) ? aWeekAfter(when) : when;
}

/** "demanded that it answer by Monday", told on a Wednesday: the Monday to come, whatever the tense of the words around. */
function isComingDay(
  { interval, quote, start, end }: TimeExpression,
  action: Quote,
  published: string | null,
): boolean {
  const to = interval?.to ?? null;
  return (
    published !== null &&
    to !== null &&
    to < published &&
    daysBetween(to, published) < 7 &&
    start >= action.start &&
    end <= action.end &&
    /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.test(quote)
  );
}

function aWeekAfter({ value, interval, quote }: When): When {
  const shift = (day: string | null | undefined) =>
    day ? new Date(Date.parse(day) + 7 * 86_400_000).toISOString().slice(0, 10) : null;
  const moved = { from: shift(interval?.from), to: shift(interval?.to) };
  const from = interval?.from;
  return { value: from && moved.from ? value.replace(from, moved.from) : value, interval: moved, quote };
}

/** "gave Oslo [ten days] to answer". */
function isAllowed({ tokens }: English, { own }: Found, { start, end }: TimeExpression): boolean {
  return own !== undefined && tokens.start[own.first] === start && tokens.end[own.last - 1] === end;
}

/** What is to be from a day on, "as of 1 April", is due on that day. */
function dueIn(interval: TimeExpression['interval']): TimeExpression['interval'] {
  return interval && interval.to === null ? { from: interval.from, to: interval.from } : interval;
}

/** "hopes to conclude the talks, which began in 2010, [this year]": after the action, and the tree hangs it on one of its verbs. */
function belongsTo(english: English, time: TimeExpression, { trigger, action }: Found): boolean {
  const { trees } = english;
  let at = tokenAt(english, time.end - 1);
  for (let steps = 0; steps < TIME_DEPTH && at >= 0; steps++) {
    const head = trees.headOf(at);
    if (head === trigger || head === action.head) return /^(?:obl|nmod:unmarked)/.test(trees.relation(at));
    if (!/^(?:obl|nmod|compound|flat|nummod|dep|amod)/.test(trees.relation(at))) return false;
    at = head;
  }
  return false;
}

/** Words of a time from its last to the one that hangs on the verb. */
const TIME_DEPTH = 4;

/** "before the summit", "before the herring come in", "within two seasons": no date, but a deadline. */
function eventIn(english: English, { head, last }: Action): When | null {
  const { tokens, text } = english;
  for (let at = head + 1; at + 1 < last; at++) {
    if (!opensEvent(english, at, last, head)) continue;
    let end = at + 1;
    const short = /^(?:this|next|coming)$/.test(wordAt(english, at));
    if (short) end = nounPhraseAt(english, at, last)?.last ?? at + 2;
    else while (end < last && !/^[,;:]$/.test(wordAt(english, end))) end++;
    const quote = text.slice(tokens.start[at]!, tokens.end[end - 1]!);
    return { value: 'FUTURE_REF', interval: null, quote };
  }
  return null;
}

function opensEvent(english: English, at: number, last: number, head: number): boolean {
  const word = wordAt(english, at);
  if (word === 'at') return wordAt(english, at + 1) === 'once';
  if (/^(?:until|till)$/.test(word)) return !LASTING.has(lemmaAt(english, head));
  if (/^(?:this|next|coming)$/.test(word))
    return (
      TERMS.test(wordAt(english, at + 1)) && !/^(?:the|a|an|its|their|our)$/.test(wordAt(english, at - 1))
    );
  if (!/^(?:before|by|within|over)$/.test(word)) return false;
  const phrase = nounPhraseAt(english, at + 1, last);
  if (phrase === null) return false;
  const noun = wordAt(english, phrase.head);
  if (word === 'before') return !isSomebody(english, phrase) || english.trees.relation(at) === 'mark';
  if (word === 'by') return HAPPENINGS.has(noun) || TERMS.test(noun) || FEASTS.test(noun);
  return TERMS.test(noun);
}

const FEASTS =
  /^(?:ramadan|eid|easter|christmas|nowruz|diwali|hanukkah|passover|pentecost|whitsun|michaelmas|thanksgiving|ashura|hajj|carnival|advent|epiphany|tet|songkran|monsoons?|rains|timetable|deadline|anniversary|dawn|dusk|nightfall|sunset|sunrise|daybreak|elections?|polls|kick-off|start|opening|close|end|thaw|frost|frosts|sowing|planting|vintage)$/;

/** What goes on until then isn't due then. */
const LASTING = new Set('stay remain keep wait continue hold go last'.split(' '));

/** Lengths and times without days of their own. */
const TERMS =
  /^(?:seasons?|sessions?|terms?|harvests?|semesters?|rounds?|voyages?|generations?|academic|school|financial|fiscal)$/;

/** "Which Kenya was to pay by October", told in December: no month of next year, so far ahead. */
function isPassed(
  { tokens }: English,
  { trigger }: Found,
  { interval, quote }: TimeExpression,
  published: string | null,
): boolean {
  const to = interval?.to ?? null;
  if (to === null || published === null || !/^(?:was|were)$/.test(tokens.lower(trigger))) return false;
  return MONTH.test(quote) && !/\d{4}/.test(quote) && daysBetween(published, to) > LOOKED_AHEAD_DAYS;
}

const MONTH = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
/** A month without its year is seldom further ahead. */
const LOOKED_AHEAD_DAYS = 183;

function aYearBefore({ value, interval, quote }: When): When {
  const back = (words: string) => words.replace(/\d{4}(?=-)/g, (year) => String(Number(year) - 1));
  const shift = (day: string | null | undefined) => (day ? back(day) : null);
  return { value: back(value), interval: { from: shift(interval?.from), to: shift(interval?.to) }, quote };
}

/** The trigger's sentence and the action, wherever that stands. */
function near({ tokens, sentences }: English, { trigger }: Found, action: Span): Span {
  const sentence = tokens.sentence[trigger]!;
  return {
    start: Math.min(action.start, tokens.start[sentences.first[sentence]!]!),
    end: Math.max(action.end, tokens.end[sentences.last[sentence]! - 1]!),
  };
}

/** Those of the annotations, in order of start, that lie wholly within. */
function within<T extends Span>(annotations: readonly T[], { start, end }: Span): readonly T[] {
  let low = 0;
  let high = annotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (annotations[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < annotations.length && annotations[at]!.start < end; at++)
    if (annotations[at]!.end <= end) found.push(annotations[at]!);
  return found;
}

/** "is set for Monday", "On Monday she will …". */
function scheduledFor(
  english: English,
  times: readonly TimeExpression[],
  found: Found,
  trigger: number,
  action: Quote,
): TimeExpression | undefined {
  const { tokens, sentences } = english;
  const sentence = tokens.sentence[found.trigger]!;
  const opening = sentences.first[sentence]!;
  const limit = tokens.end[Math.min(sentences.last[sentence]!, found.trigger + AFTER) - 1]!;
  const after = times.find(({ start, end }) => start > trigger && end <= Math.max(action.end, limit));
  if (after) return after;
  const start = tokens.start[opening]!;
  const near = tokens.end[Math.min(opening + OPENING, found.trigger)]!;
  const first = times.find((time) => time.start >= start && time.end <= near);
  return first && (found.actor === null || first.end <= tokens.start[found.actor.first]!) ? first : undefined;
}

/** Tokens after a trigger, and at a sentence's opening, in which its day may stand. */
const AFTER = 8;
const OPENING = 6;

/** When it is to be done: no length ("a two-day visit"), no part of a name ("the 2031 expo"), nothing past. */
function isAhead(
  english: English,
  { kind, value, interval, start, end, quote }: TimeExpression,
  published: string | null,
): boolean {
  if (kind === 'set' || /^(?:last|past)\b|\bago$|yesterday/i.test(quote)) return false;
  if (published !== null && interval?.to && interval.to < published) return false;
  const first = tokenAt(english, start);
  const before = wordAt(english, first - 1);
  if (kind === 'duration' && !value.includes('/'))
    return /^(?:within|over)$/.test(before) || /^(?:within|over)$/.test(wordAt(english, first));
  const earlier = wordAt(english, first - 2);
  // "As of 1 April", "not later than 1 April"
  if ((before === 'of' && earlier === 'as') || (before === 'than' && /^(?:later|longer)$/.test(earlier)))
    return true;
  if (/^(?:since|from|of|than)$/.test(before) && !/^(?:end|beginning|half|start|middle)$/.test(earlier))
    return before === 'from';
  return !(
    /^(?:the|a|an|in)$/.test(before) &&
    isNounAfter(english, tokenAt(english, end - 1) + 1) &&
    before !== 'in'
  );
}

/** Days after which what was promised or signed is history, where the text gives its date. */
const HISTORY_DAYS = 730;

/** "signed a treaty in 1996", "In 2011 it agreed to …": told as background. */
export function isHistory(
  times: readonly TimeExpression[],
  english: English,
  { trigger, action }: Found,
  published: string | null,
): boolean {
  if (published === null) return false;
  const { tokens, sentences } = english;
  const sentence = tokens.sentence[trigger]!;
  const opening = sentences.first[sentence]!;
  const limit = Math.min(sentences.last[sentence]!, Math.max(trigger, action.last) + AFTER);
  const begin = tokens.start[trigger]!;
  const openingEnd = tokens.end[Math.min(opening + OPENING, trigger)]!;
  return within(times, { start: tokens.start[opening]!, end: tokens.end[limit - 1]! }).some(
    (time) =>
      (time.start > begin || time.end <= openingEnd) &&
      time.interval?.to != null &&
      daysBetween(time.interval.to, published) > HISTORY_DAYS &&
      isDate(english, time) &&
      !isAside(english, trigger, time),
  );
}

/** "a commission, which last met in 2015, will meet": the year belongs to what a relative clause tells. */
function isAside(english: English, trigger: number, { start }: TimeExpression): boolean {
  for (let at = tokenAt(english, start); at > trigger; at--)
    if (/^(?:which|who|whose|whom)$/.test(wordAt(english, at))) return true;
  return false;
}

/** "in 1996", not "since 1996" or "the 1996 treaty". */
function isDate(english: English, { kind, start }: TimeExpression): boolean {
  return kind === 'date' && /^(?:in|on|,)$/.test(wordAt(english, tokenAt(english, start) - 1));
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function isNounAfter(english: English, token: number): boolean {
  const word = wordAt(english, token);
  return (
    /^[a-z]{3,}$/.test(word) &&
    !/^(?:and|for|with|from|the|but|that|when|where|after|before|during|until|will|should)$/.test(word) &&
    !isTimeWord(word) &&
    lemmaAt(english, token) === word &&
    english.tokens.sentence[token] === english.tokens.sentence[token - 1]
  );
}

/** The token at or before an offset. */
function tokenAt({ tokens }: English, offset: number): number {
  let low = 0;
  let high = tokens.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tokens.start[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function amountIn(quantities: readonly Quantity[], action: Quote): Pledge['amount'] {
  const found = within(quantities, action).find(({ kind }) => kind !== 'rank' && kind !== 'duration');
  if (!found) return null;
  const { value, upper, unit, start, end, quote, equivalents } = found;
  return { value, upper, unit, start, end, quote, equivalents };
}
