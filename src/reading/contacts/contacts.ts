import type { Interval, Problem, TimeExpression } from '../../model/index.ts';
import type { Reading } from '../layer.ts';
import { departure } from './departures.ts';
import type { Draft } from './draft.ts';
import { follow } from './follow.ts';
import type { Sentence } from './holders.ts';
import { lookingBack } from './looking-back.ts';
import { datelinePlace } from './named-places.ts';
import { type Placed, placesIn } from './places.ts';
import { draftOf } from './reader.ts';
import { stopByStop } from './separate.ts';
import { firstSentence, inTheirSetting } from './settings.ts';
import { principalStates } from './sides.ts';
import { together } from './together.ts';
import { type Trigger, triggersIn } from './triggers.ts';
import { type Timing, timingsOf, UNTIMED } from './when.ts';

export type ReadContact = Omit<Draft, 'trigger' | 'told' | 'vague' | 'offset' | 'leaves'> & {
  readonly quote: string;
};

/** The contacts of an article, in the order of their triggers. */
export function readContacts(
  reading: Reading<'mentions' | 'times'>,
  report: (problem: Problem) => void,
): readonly ReadContact[] {
  const { article, english, layers } = reading;
  const { sentences } = english;
  const published = article.published && article.published.basis !== 'inferred' ? article.published : null;
  const drafts: Draft[] = [];
  const lead = firstSentence(english, article);
  let opening: readonly TimeExpression[] = [];
  let time = 0;
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const begin = sentences.first[sentence]!;
    const end = sentences.last[sentence]!;
    if (end <= begin) continue;
    const from = english.tokens.start[begin]!;
    const to = english.tokens.end[end - 1]!;
    while (time < layers.times.length && layers.times[time]!.start < from) time++;
    const firstTime = time;
    while (time < layers.times.length && layers.times[time]!.start < to) time++;
    if (sentence === lead) opening = layers.times.slice(firstTime, time);
    const triggers = triggersIn(english, begin, end);
    if (triggers.length === 0) continue;
    const isHeadline = article.regions[sentences.region[sentence]!]?.kind === 'headline';
    const own = layers.times.slice(firstTime, time);
    const found = draftsIn(reading, { english, begin, end, triggers }, own, published);
    drafts.push(...(isHeadline ? found.filter(tellsWhich) : found));
  }
  const told = follow(english, drafts, principalStates(layers.mentions));
  const settled = inTheirSetting(lookingBack(english, told, published), reading, lead, opening);
  for (const { doubt, start, end } of settled) if (doubt) report({ span: { start, end }, reason: doubt });
  return distinct(settled, english.text);
}

/** A headline that names nobody leaves the contact to the text below it, unless it is a summit that goes by its city. */
function tellsWhich({ kind, participants, places }: Draft): boolean {
  return participants.length > 0 || (kind === 'summit' && places.length > 0);
}

function draftsIn(
  reading: Reading<'mentions' | 'times'>,
  sentence: Sentence,
  times: readonly TimeExpression[],
  published: Interval | null,
): readonly Draft[] {
  const timings = timingsOf(sentence, times);
  const places = placesIn(sentence, reading);
  const found = new Map<Trigger, Draft>();
  const none = new Map<number, Timing>();
  const left: Draft[] = [];
  // Verbs first: "flew out on Tuesday for a visit to Oslo" is no contact by its verb, which lends its day to the noun.
  for (const trigger of sentence.triggers.toSorted(verbsFirst)) {
    const own = timings.get(trigger) ?? UNTIMED;
    const lent =
      trigger.kind === 'noun' && own.times.length === 0 ? none.get(trigger.group?.verb ?? -1) : undefined;
    const timing = lent ? { ...own, times: lent.times } : own;
    const draftWith = (placed: readonly Placed[]) =>
      draftOf(reading, trigger, { timing, placed, triggers: sentence.triggers }, published);
    const placed = places.get(trigger) ?? [];
    const draft = draftWith(placed.filter(({ preposition }) => preposition !== 'from'));
    const before = departure(sentence.english, trigger, placed, published, draftWith);
    if (before) left.push(before);
    if (draft) found.set(trigger, draft);
    else if (trigger.kind === 'verb') none.set(trigger.token, own);
  }
  const drafts = sentence.triggers.flatMap((trigger) => found.get(trigger) ?? []);
  const told = together(sentence.english, drafts, datelinePlace(reading.article));
  return [...left, ...told.flatMap((draft) => stopByStop(draft, times, sentence.english.text))];
}

function verbsFirst(a: Trigger, b: Trigger): number {
  return Number(a.kind === 'noun') - Number(b.kind === 'noun');
}

/** An annotation's id is made of kind and span: two of a kind in one stretch of words get spans of their own. */
function distinct(drafts: readonly Draft[], text: string): readonly ReadContact[] {
  const taken = new Set<string>();
  return drafts.flatMap(
    ({ trigger: _, told: _told, vague: _vague, offset: _offset, leaves: _leaves, ...draft }) => {
      let { start } = draft;
      const key = () => `${draft.kind} ${start} ${draft.end}`;
      while (taken.has(key()) && start < draft.end - 1) start = nextWord(text, start);
      if (taken.has(key()) || start >= draft.end) return [];
      taken.add(key());
      return [{ ...draft, start, quote: text.slice(start, draft.end) }];
    },
  );
}

function nextWord(text: string, start: number): number {
  let at = start;
  while (at < text.length && !/\s/.test(text[at]!)) at++;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}
