import type { English } from '../../language/english.ts';
import { entityKindOf, type Interval, type Problem, type TimeExpression } from '../../model/index.ts';
import type { Reading } from '../layer.ts';
import { type Draft, familyOf, withoutRepeats, withoutSamePlaces } from './draft.ts';
import { follow } from './follow.ts';
import type { Sentence } from './holders.ts';
import { placesIn } from './places.ts';
import { draftOf } from './reader.ts';
import { stateOf } from './sides.ts';
import { triggersIn } from './triggers.ts';
import { timingsOf, UNTIMED } from './when.ts';
import { phraseStart, wordAt } from './words.ts';

export type ReadContact = Omit<Draft, 'trigger' | 'told' | 'vague' | 'offset'> & { readonly quote: string };

/** The contacts of an article, in the order of their triggers. */
export function readContacts(
  reading: Reading<'mentions' | 'times'>,
  report: (problem: Problem) => void,
): readonly ReadContact[] {
  const { article, english, layers } = reading;
  const { sentences } = english;
  const published = article.published && article.published.basis !== 'inferred' ? article.published : null;
  const drafts: Draft[] = [];
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
    const triggers = triggersIn(english, begin, end);
    if (triggers.length === 0) continue;
    const isHeadline = article.regions[sentences.region[sentence]!]?.kind === 'headline';
    const own = layers.times.slice(firstTime, time);
    const found = draftsIn(reading, { english, begin, end, triggers }, own, published);
    // A headline that names nobody leaves the contact to the text below it.
    drafts.push(...(isHeadline ? found.filter(({ participants }) => participants.length > 0) : found));
  }
  return distinct(follow(english, drafts, report), english.text);
}

function draftsIn(
  reading: Reading<'mentions' | 'times'>,
  sentence: Sentence,
  times: readonly TimeExpression[],
  published: Interval | null,
): readonly Draft[] {
  const timings = timingsOf(sentence, times);
  const places = placesIn(sentence, reading);
  const drafts = sentence.triggers.flatMap((trigger) => {
    const draft = draftOf(
      reading,
      trigger,
      timings.get(trigger) ?? UNTIMED,
      places.get(trigger) ?? [],
      published,
    );
    return draft === null ? [] : [draft];
  });
  const told = drafts.flatMap((draft) => {
    const noun = drafts.find((other) => isNounOf(other, draft));
    if (noun) return [];
    const verb = drafts.find((other) => isNounOf(draft, other));
    return [verb ? joined(draft, verb) : draft];
  });
  return told.flatMap((draft) => {
    const implied = impliedVisit(sentence.english, draft);
    const own = isReferring(sentence.english, draft) ? draft : withPlaceOf(draft, told);
    return implied ? [own, implied] : [own];
  });
}

/** "During her visit": what was told before says where. */
function isReferring(english: English, { trigger }: Draft): boolean {
  if (trigger.kind !== 'noun') return false;
  return /^(?:the|this|his|her|its|their)$/.test(
    wordAt(english, phraseStart(english, trigger.token, trigger.first)),
  );
}

/** "Met Okello in Oslo on the second day of a visit": the visit is where its meeting is. */
function withPlaceOf(draft: Draft, others: readonly Draft[]): Draft {
  if (draft.kind !== 'visit' || draft.places.length > 0) return draft;
  const guests = new Set(draft.participants.map(({ entity }) => entity));
  const there = others.find(
    ({ kind, places, participants }) =>
      kind !== 'visit' && places.length > 0 && participants.some(({ entity }) => guests.has(entity)),
  );
  return there ? { ...draft, places: there.places } : draft;
}

/** Who attends a forum abroad goes there. */
function impliedVisit(english: English, draft: Draft): Draft | null {
  const { trigger, participants, places } = draft;
  if (trigger.kind !== 'noun' || !/^(?:attend|join)$/.test(trigger.group?.lemma ?? '')) return null;
  if (!/^(?:forum|conference|summit|assembly|congress)$/.test(english.tokens.lower(trigger.token)))
    return null;
  const there = places.map(stateOf).find((state) => state !== null);
  const guests = participants.filter(
    (party) => entityKindOf(party.entity) === 'person' && stateOf(party) !== null && stateOf(party) !== there,
  );
  if (!there || guests.length === 0) return null;
  return {
    ...draft,
    kind: 'visit',
    participants: guests.map((guest) => ({ ...guest, role: 'guest' })),
    about: null,
    doubt: 'implied by attending there',
  };
}

/** "Arrived for a visit", "met for talks": the verb and its noun tell of one contact. */
function isNounOf({ trigger, kind }: Draft, verb: Draft): boolean {
  if (trigger.kind !== 'noun' || verb.trigger.kind !== 'verb' || familyOf(kind) !== familyOf(verb.kind))
    return false;
  if (/^(?:after|before|following|since|of|until)$/.test(trigger.preposition ?? '')) return false;
  if (kind === 'ruling') return verb.trigger.token > trigger.token && !verb.trigger.group.finite;
  return trigger.group?.verb === verb.trigger.token && trigger.first > verb.trigger.token;
}

function joined(noun: Draft, verb: Draft): Draft {
  return {
    ...noun,
    participants: withoutRepeats([...verb.participants, ...noun.participants]),
    places: withoutSamePlaces([...verb.places, ...noun.places]),
    when: noun.when ?? verb.when,
    days: noun.days ?? verb.days,
    about: noun.about ?? verb.about,
    start: Math.min(noun.start, verb.start),
    end: Math.max(noun.end, verb.end),
  };
}

/** An annotation's id is made of kind and span: two of a kind in one stretch of words get spans of their own. */
function distinct(drafts: readonly Draft[], text: string): readonly ReadContact[] {
  const taken = new Set<string>();
  return drafts.flatMap(({ trigger: _, told: _told, vague: _vague, offset: _offset, ...draft }) => {
    let { start } = draft;
    const key = () => `${draft.kind} ${start} ${draft.end}`;
    while (taken.has(key()) && start < draft.end - 1) start = nextWord(text, start);
    if (taken.has(key()) || start >= draft.end) return [];
    taken.add(key());
    return [{ ...draft, start, quote: text.slice(start, draft.end) }];
  });
}

function nextWord(text: string, start: number): number {
  let at = start;
  while (at < text.length && !/\s/.test(text[at]!)) at++;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}
