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
import { formsOf } from './forms.ts';
import { kindOf, saysCall } from './kind.ts';
import { untilThen } from './legs.ts';
import { WITNESSING } from './lexicon/words.ts';
import { bodyDescribed, mentionsBetween, participant, partiesOf } from './parties.ts';
import type { Placed } from './places.ts';
import { stateOf, statesOf } from './sides.ts';
import type { Slot } from './slot-phrases.ts';
import { isSharedBy, isTheirs, slotsOf } from './slots.ts';
import { statusOf } from './status.ts';
import { type Filled, hasPeople, type Named, namesSomebody, nounTells, verbTells } from './tells.ts';
import type { Trigger } from './triggers.ts';
import { widenedByTree } from './tree-slots.ts';
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
  const when = dateOf(trigger, timing, english.text);
  const status = statusOf(english, trigger, isAhead(when, published));
  if (status === null) return null;
  const slots = slotsOf(english, trigger).filter((slot) => takesPart(trigger, slot));
  if (isNobody(english, slots)) return null;
  const found = ofOwn(
    english,
    trigger,
    withoutTeller(
      english,
      slots.map((slot) => filledSlot(reading, slot)),
    ),
  );
  const guess = guessedSubject(reading, trigger, found);
  const named = guess ? [...found, guess] : besideWhom(reading, trigger, found);
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
      ({ slot, parties }) => parties.length === 0 && slot.from !== 'modifier' && namesSomebody(english, slot),
    ),
    doubt: guess
      ? 'who takes part is guessed from the sentence'
      : doubtOf(english, trigger, kind, participants),
  };
}

/** "Went on", "came down": verbs of going, without a place. */
function goesNowhere({ kind, frame, group }: Trigger, places: readonly Party[]): boolean {
  if (kind !== 'verb' || !('needs' in frame) || frame.needs !== 'place' || places.length > 0) return false;
  return group?.lemma !== 'arrive' && group?.lemma !== 'fly';
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

/** "Kenya raised it at a meeting of Lind and Okello": those two met, and whoever tells of it didn't. */
function withoutTeller(english: English, named: readonly Named[]): readonly Named[] {
  const complete = named.some(
    ({ slot, parties }) =>
      slot.from === 'phrase' &&
      parties.length > 1 &&
      /^(?:of|between)$/.test(wordAt(english, slot.first - 1)),
  );
  return complete ? named.filter(({ slot }) => slot.from !== 'subject' && slot.from !== 'object') : named;
}

/** "Told reporters after their meeting": where the pronoun is known, it tells them all. */
function ofOwn(english: English, trigger: Trigger, named: readonly Named[]): readonly Named[] {
  if (trigger.kind !== 'noun' || !isTheirs(english, trigger)) return named;
  const theirs = named.some(({ slot, parties }) => slot.from === 'genitive' && parties.length > 1);
  return theirs ? named.filter(({ slot }) => slot.from !== 'subject' && slot.from !== 'object') : named;
}

/** A slot with whom it names; where its own words name nobody, with whom the tree hangs on them. */
function filledSlot(reading: Mentioned, slot: Slot): Named {
  const parties = partiesIn(reading, slot);
  if (parties.length > 0 || slot.from === 'modifier' || slot.from === 'body' || slot.from === 'genitive')
    return { slot, parties };
  const wide = widenedByTree(reading.english, slot);
  return { slot: wide, parties: partiesIn(reading, wide) };
}

function partiesIn(reading: Mentioned, slot: Slot): readonly Party[] {
  const parties = partiesOf(reading, slot);
  return parties.length === 0 && slot.role === 'issuer' ? bodyDescribed(reading, slot) : parties;
}

/** "Weber told reporters, with Okello standing beside [him]": nobody stands beside himself, but beside who spoke. */
function besideWhom(reading: Mentioned, { group }: Trigger, named: readonly Named[]): readonly Named[] {
  const subject = group?.lemma === 'stand' ? named.find(({ slot }) => slot.from === 'subject') : undefined;
  const other = named.find(({ slot }) => slot.from === 'phrase');
  const [own] = subject?.parties ?? [];
  if (!subject || !other || !own || !other.parties.every(({ entity }) => entity === own.entity)) return named;
  const { tokens, sentences } = reading.english;
  const first = sentences.first[tokens.sentence[other.slot.first]!]!;
  const speaker = partiesOf(reading, { ...other.slot, first, last: subject.slot.first }).findLast(
    ({ entity }) => entityKindOf(entity) === 'person' && entity !== own.entity,
  );
  return speaker ? named.map((one) => (one === other ? { ...one, parties: [speaker] } : one)) : named;
}

/** Where the syntax gives no subject, the last person before the verb. */
function guessedSubject(reading: Mentioned, trigger: Trigger, named: readonly Named[]): Named | null {
  const { group, frame } = trigger;
  if (group === null || group.passive || frame.kind === 'ruling' || frame.kind === 'announcement')
    return null;
  if (trigger.kind === 'noun' && (trigger.stands === 'subject' || !isSharedBy(trigger.preposition)))
    return null;
  if (
    named.some(
      ({ slot, parties }) => parties.length > 0 && /^(?:subject|genitive|body|agent)$/.test(slot.from),
    )
  )
    return null;
  if (
    named.some(
      ({ slot }) => slot.from === 'body' || (slot.from === 'subject' && hasPeople(reading.english, slot)),
    )
  )
    return null;
  const { tokens, sentences } = reading.english;
  const first = sentences.first[tokens.sentence[group.verb]!]!;
  const person = partiesOf(reading, {
    role: frame.subject,
    first,
    last: group.first,
    from: 'subject',
  }).findLast(({ entity }) => entityKindOf(entity) === 'person');
  const slot: Slot = { role: frame.subject, first, last: group.first, from: 'subject' };
  return person ? { slot, parties: [person] } : null;
}

/** "Wrapped up his visit on Wednesday": the date is its last day. */
function isEndOf(trigger: Trigger): boolean {
  return (
    trigger.kind === 'noun' &&
    trigger.frame.kind === 'visit' &&
    trigger.stands === 'object' &&
    ENDS.has(trigger.group?.lemma ?? '')
  );
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

function participantsOf(
  reading: Mentioned,
  trigger: Trigger,
  kind: ContactKind,
  named: Filled['named'],
): readonly Participant[] {
  const found = named.flatMap(({ slot, parties }) =>
    parties
      .filter(
        ({ entity }) =>
          kind !== 'address' ||
          ((slot.role === 'speaker' || slot.from === 'subject') && entityKindOf(entity) !== 'place'),
      )
      .map((party) => participant(reading, party, kind === 'address' ? 'speaker' : slot.role)),
  );
  if (kind === 'signing' && isWitnessed(trigger, named)) {
    const sides = statesOf(found, 'signatory');
    if (sides.length > 1)
      return withoutRepeats([...sides, ...found.filter(({ role }) => role !== 'signatory')]);
  }
  const all =
    kind === 'ruling' && (trigger.kind === 'verb' || found.length > 0)
      ? [...found, ...statesParty(reading, trigger)]
      : found;
  return withoutRepeats(all);
}

/** "Witnessed the signing", "in the presence of both leaders": it is their states that sign. */
function isWitnessed(trigger: Trigger, named: readonly Named[]): boolean {
  const lemma = trigger.kind === 'noun' ? (trigger.group?.lemma ?? '') : '';
  if (WITNESSING.has(lemma)) return true;
  return (
    trigger.kind === 'verb' &&
    trigger.group.passive &&
    named.every(({ slot }) => slot.role !== 'signatory' || slot.from === 'subject')
  );
}

/** States named in what is ruled are party to the case. */
function statesParty(reading: Mentioned, trigger: Trigger): readonly Participant[] {
  const { english } = reading;
  const end = english.sentences.last[english.tokens.sentence[trigger.token]!]!;
  return mentionsBetween(reading, trigger.token + 1, end)
    .filter(({ kind }) => kind === 'state' || kind === 'demonym')
    .flatMap((mention) => partiesOf(reading, slotAt(english, mention.start, mention.end)))
    .map((party) => participant(reading, party, 'participant'));
}

function slotAt(english: English, start: number, end: number): Slot {
  const { tokens } = english;
  let first = 0;
  let high = tokens.count;
  while (first < high) {
    const middle = (first + high) >> 1;
    if (tokens.start[middle]! < start) first = middle + 1;
    else high = middle;
  }
  let last = first;
  while (last < tokens.count && tokens.start[last]! < end) last++;
  return { role: 'participant', first, last, from: 'modifier' };
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
