import type { English } from '../../language/english.ts';
import {
  type ContactKind,
  entityKindOf,
  type Interval,
  type Participant,
  type Party,
  type Span,
  type When,
} from '../../model/index.ts';
import type { Reading } from '../layer.ts';
import { officeOf } from '../mentions/index.ts';
import { aboutOf, bodyName } from './about.ts';
import { bodySides, isBodyMeeting } from './bodies.ts';
import { documentsOf } from './documents.ts';
import { type Draft, withoutRepeats, withoutSamePlaces } from './draft.ts';
import { filledSlots } from './filling.ts';
import { formsOf } from './forms.ts';
import { kindOf, saysCall } from './kind.ts';
import { untilThen } from './legs.ts';
import { participantsOf } from './participants.ts';
import type { Placed } from './places.ts';
import { stateOf } from './sides.ts';
import type { Slot } from './slot-phrases.ts';
import { slotsOf } from './slots.ts';
import { statusOf } from './status.ts';
import { type Filled, namesSomebody, nounTells, verbTells } from './tells.ts';
import type { Trigger } from './triggers.ts';
import { isAhead, type Timing, whenOf } from './when.ts';
import { wordAt } from './words.ts';

type Mentioned = Reading<'mentions' | 'times'>;

/** What else the trigger's sentence holds: its own times and places, and all triggers. */
interface Surroundings {
  readonly timing: Timing;
  readonly placed: readonly Placed[];
  readonly triggers: readonly Trigger[];
}

/** What the sentence says of the trigger's contact; null when it is none. */
export function draftOf(
  reading: Mentioned,
  trigger: Trigger,
  { timing, placed, triggers }: Surroundings,
  published: Interval | null,
): Draft | null {
  const { english } = reading;
  const kind = kindOf(english, trigger);
  const gone = kind === null ? [] : placesOf(trigger, kind, placed);
  if (kind === null || goesNowhere(trigger, gone)) return null;
  const dated = dateOf(trigger, timing, english.text);
  const came = dateOf(trigger, asItCame(timing), english.text);
  const status = statusOf(english, trigger, isAhead(trigger.group?.past ? came : dated, published));
  if (status === null) return null;
  const when = status.status === 'held' ? came && behind(came) : dated;
  const slots = slotsOf(english, trigger).filter((slot) => takesPart(trigger, slot));
  if (isNobody(english, slots)) return null;
  const { named, doubt } = filledSlots(reading, trigger, slots);
  const places = gone.filter((place) => kind !== 'visit' || !isHome(reading, place, named));
  const filled = { slots, named, places };
  const told =
    trigger.kind === 'verb' ? verbTells(reading, trigger, kind, filled) : nounTells(trigger, filled);
  if (!told) return null;
  const participants = withBodySides(reading, trigger, slots, participantsOf(reading, trigger, kind, named));
  const body = slots.find(({ from }) => from === 'body');
  const about = aboutOf(english, trigger) ?? (body ? bodyName(english, body.first, trigger.token) : null);
  return {
    trigger,
    kind,
    ...status,
    participants,
    places,
    when,
    days: timing.days,
    offset: timing.offset,
    leaves: isLeft(trigger, placed),
    about,
    forms: formsOf(english, trigger, kind, triggers),
    documents: documentsOf(english, trigger, kind, status.status, about),
    ...wordsOf(english, trigger, [...participants, ...places, ...timing.times, ...(about ? [about] : [])]),
    vague: named.some(
      ({ slot, parties }) =>
        parties.length === 0 &&
        slot.from !== 'modifier' &&
        (namesSomebody(english, slot) || isThey(english, slot)),
    ),
    doubt: doubt ?? doubtOf(english, trigger, kind, participants),
  };
}

/** "In Oslo, where they met": somebody did. */
function isThey(english: English, { from, first }: Slot): boolean {
  return from === 'subject' && wordAt(english, first) === 'they';
}

/** "Went on", "came down": verbs of going, without a place. */
function goesNowhere({ kind, frame, group }: Trigger, places: readonly Party[]): boolean {
  if (kind !== 'verb' || !('needs' in frame) || frame.needs !== 'place' || places.length > 0) return false;
  return group?.lemma !== 'arrive' && group?.lemma !== 'fly';
}

/** "Put their names to it on Monday": what was held lies behind, however the verb's form was read. */
function behind(when: When): When {
  return when.interval === null ? { ...when, value: when.value.replace(/^(XXXX-WXX-\d)>$/, '$1') } : when;
}

/** "Originally planned for May, it took place on 3 June": the day it came to. */
function asItCame(timing: Timing): Timing {
  const others = timing.times.filter((time) => !timing.meant.includes(time));
  return others.length > 0 ? { ...timing, times: others } : timing;
}

function dateOf(trigger: Trigger, timing: Timing, text: string): When | null {
  const dated = whenOf(timing, text);
  return dated && isEndOf(trigger) ? untilThen(dated) : dated;
}

/** From the first slot to the last, within the trigger's sentence. */
function wordsOf({ tokens, sentences }: English, { token }: Trigger, slots: readonly Span[]): Span {
  const sentence = tokens.sentence[token]!;
  const from = tokens.start[sentences.first[sentence]!]!;
  const to = tokens.end[sentences.last[sentence]! - 1]!;
  let start = tokens.start[token]!;
  let end = tokens.end[token]!;
  for (const slot of slots) {
    if (slot.start < from || slot.start >= to) continue;
    start = Math.min(start, slot.start);
    end = Math.max(end, slot.end);
  }
  return { start, end };
}

function withBodySides(
  reading: Mentioned,
  trigger: Trigger,
  slots: readonly Slot[],
  participants: readonly Participant[],
): readonly Participant[] {
  const onlyBodies = participants.every(({ entity }) => entityKindOf(entity) === 'organisation');
  if (!onlyBodies || !isBodyMeeting(reading.english, trigger, slots)) return participants;
  return withoutRepeats([...bodySides(reading, trigger), ...participants]);
}

/** "Wrapped up his visit on Wednesday", "left on Wednesday after a visit": the date is its last day. */
function isEndOf(trigger: Trigger): boolean {
  if (trigger.kind !== 'noun' || trigger.frame.kind !== 'visit') return false;
  const lemma = trigger.group?.lemma ?? '';
  if (trigger.stands === 'object') return ENDS.has(lemma);
  return /^(?:after|following)$/.test(trigger.preposition ?? '') && /^(?:leave|depart|return)$/.test(lemma);
}

const ENDS = new Set(['end', 'wrap', 'wind', 'round', 'conclude', 'finish', 'complete', 'cut']);

/** "No agreement was signed", "neither side met" */
function isNobody(english: English, slots: readonly Slot[]): boolean {
  return slots.some(
    ({ from, first }) => from === 'subject' && /^(?:no|neither|nobody|none)$/.test(wordAt(english, first)),
  );
}

/** Nobody visits the state that he acts for; "the country" was taken for the wrong one. */
function isHome(reading: Mentioned, place: Party, named: Filled['named']): boolean {
  const state = stateOf(place);
  if (state === null) return false;
  return named.some(
    ({ slot, parties }) =>
      slot.role === 'guest' &&
      parties.some(({ entity }) => officeOf(reading.layers.mentions, entity)?.state === state),
  );
}

/** "State visit" says nothing of who goes; "Norwegian–Omani talks" does. */
function takesPart(trigger: Trigger, slot: Slot): boolean {
  return slot.from !== 'modifier' || trigger.frame.kind !== 'visit';
}

/** "Left Nairobi"; not "left Nairobi for Porto", nor "left for Porto". */
function isLeft({ kind, frame }: Trigger, placed: readonly Placed[]): boolean {
  if (kind !== 'verb' || !frame.places.includes('for')) return false;
  return (
    placed.some(({ preposition }) => preposition === 'object') &&
    !placed.some(({ preposition }) => preposition === 'for')
  );
}

function placesOf(trigger: Trigger, kind: ContactKind, placed: readonly Placed[]): readonly Party[] {
  const leaves = trigger.kind === 'verb' && trigger.frame.places.includes('for') && !isLeft(trigger, placed);
  const gone = placed.filter(
    ({ preposition }) => trigger.frame.places.includes(preposition) && !(leaves && preposition === 'object'),
  );
  if (isLeft(trigger, placed)) return withoutSamePlaces(gone.map(({ place }) => place));
  const chosen =
    kind === 'visit' && gone.length > 0
      ? [...gone, ...placed.filter(({ preposition }) => preposition === 'in' && gone.length === 0)]
      : placed;
  return withoutSamePlaces(chosen.map(({ place }) => place));
}

function doubtOf(
  english: English,
  trigger: Trigger,
  kind: ContactKind,
  participants: readonly Participant[],
): string | null {
  if (participants.length === 0) return 'nobody is named who takes part';
  if (participants.length === 1 && (kind === 'meeting' || kind === 'call'))
    return 'the other side is not named';
  if (
    trigger.kind === 'verb' &&
    trigger.group.lemma === 'speak' &&
    kind === 'call' &&
    !saysCall(english, trigger.token)
  )
    return 'may have been face to face';
  return null;
}
