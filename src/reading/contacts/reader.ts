import type { English } from '../../language/english.ts';
import { objectOf, subjectOf, verbGroupAt } from '../../language/syntax/index.ts';
import {
  type ContactKind,
  entityKindOf,
  type Interval,
  type Participant,
  type Party,
  type When,
} from '../../model/index.ts';
import type { Reading } from '../layer.ts';
import { officeOf } from '../mentions/index.ts';
import { aboutOf, bodyName, documentOf } from './about.ts';
import { type Draft, withoutRepeats, withoutSamePlaces } from './draft.ts';
import { ABSTRACT_OBJECTS, ACTORS, CALL_WORDS, JUDGES, VENUES } from './lexicon/words.ts';
import { bodyDescribed, mentionsBetween, participant, partiesOf } from './parties.ts';
import type { Placed } from './places.ts';
import { statesOf } from './sides.ts';
import { type Slot, slotsOf } from './slots.ts';
import { statusOf } from './status.ts';
import { type NounTrigger, type Trigger, type VerbTrigger, verbAfter } from './triggers.ts';
import { isAhead, type Timing, whenOf } from './when.ts';
import { wordAt } from './words.ts';

type Mentioned = Reading<'mentions' | 'times'>;

/** What the sentence says of the trigger's contact; null when it is none. */
export function draftOf(
  reading: Mentioned,
  trigger: Trigger,
  timing: Timing,
  placed: readonly Placed[],
  published: Interval | null,
): Draft | null {
  const { english } = reading;
  const slots = slotsOf(english, trigger).filter((slot) => takesPart(trigger, slot));
  const named = slots.map((slot) => {
    const parties = partiesOf(reading, slot);
    return {
      slot,
      parties: parties.length === 0 && slot.role === 'issuer' ? bodyDescribed(reading, slot) : parties,
    };
  });
  const kind = kindOf(english, trigger);
  if (kind === null) return null;
  const places = placesOf(trigger, kind, placed).filter(
    (place) => kind !== 'visit' || !isHome(reading, place, named),
  );
  const filled = { slots, named, places };
  const told =
    trigger.kind === 'verb' ? verbIsContact(reading, trigger, kind, filled) : nounIsContact(trigger, filled);
  if (!told) return null;
  const own = participantsOf(reading, trigger, kind, named);
  const participants =
    own.every(({ entity }) => entityKindOf(entity) === 'organisation') &&
    isBodyMeeting(english, trigger, slots)
      ? withoutRepeats([...bodySides(reading, trigger), ...own])
      : own;
  const dated = whenOf(timing, english.text);
  const when = dated && isEndOf(trigger) ? untilThen(dated) : dated;
  const status = statusOf(english, trigger, isAhead(when, published));
  if (status === null || (trigger.kind === 'verb' && isNobody(english, slots))) return null;
  const body = slots.find(({ from }) => from === 'body');
  const about = aboutOf(english, trigger) ?? (body ? bodyName(english, body.first, trigger.token) : null);
  const sentence = english.tokens.sentence[trigger.token]!;
  const words = [
    { start: english.tokens.start[trigger.token]!, end: english.tokens.end[trigger.token]! },
    ...participants,
    ...places,
    ...timing.times,
    ...(about ? [about] : []),
  ].filter((span) => inSentence(english, span.start, sentence));
  return {
    trigger,
    kind,
    ...status,
    participants,
    places,
    when,
    days: timing.days,
    offset: timing.offset,
    about,
    start: Math.min(...words.map(({ start }) => start)),
    end: Math.max(...words.map(({ end }) => end)),
    vague: named.some(({ slot, parties }) => parties.length === 0 && hasPeople(english, slot)),
    doubt: doubtOf(english, trigger, kind, participants),
  };
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

const ENDS = new Set(['end', 'wrap', 'conclude', 'finish', 'complete', 'cut']);

function untilThen({ value, interval, quote }: When): When {
  return { value: `../${value}`, interval: interval && { from: null, to: interval.to }, quote };
}

/** "No agreement was signed", "neither side met" */
function isNobody(english: English, slots: readonly Slot[]): boolean {
  return slots.some(
    ({ from, first }) => from === 'subject' && /^(?:no|neither|nobody|none)$/.test(wordAt(english, first)),
  );
}

/** Nobody visits the state that he acts for; "the country" was taken for the wrong one. */
function isHome(reading: Mentioned, place: Party, named: Filled['named']): boolean {
  if (entityKindOf(place.entity) !== 'state') return false;
  return named.some(
    ({ slot, parties }) =>
      slot.role === 'guest' &&
      parties.some(
        ({ entity }) =>
          officeOf(reading.layers.mentions, entity)?.state === place.entity.slice('state/'.length),
      ),
  );
}

/** A commission or its session: it meets for the states that have it. */
function isBodyMeeting(english: English, trigger: Trigger, slots: readonly Slot[]): boolean {
  if (trigger.kind === 'verb') return slots.some(({ from }) => from === 'body');
  return wordAt(english, trigger.token) === 'session' && trigger.stands === 'subject';
}

/** "Both sides agreed that a joint commission should meet": the states of those who say so. */
function bodySides(reading: Mentioned, trigger: Trigger): readonly Participant[] {
  const { english } = reading;
  const begin = english.sentences.first[english.tokens.sentence[trigger.token]!]!;
  const verb = verbAfter(english, begin - 1, trigger.token);
  const subject = verb === null ? null : subjectOf(english, verbGroupAt(english, verb));
  if (subject === null || subject.last > trigger.token) return [];
  const parties = partiesOf(reading, { role: 'participant', from: 'subject', ...subject });
  return statesOf(
    parties.map((party) => participant(reading, party, 'participant')),
    'participant',
  );
}

interface Filled {
  readonly slots: readonly Slot[];
  readonly named: readonly { readonly slot: Slot; readonly parties: readonly Party[] }[];
  readonly places: readonly Party[];
}

function inSentence({ tokens, sentences }: English, offset: number, sentence: number): boolean {
  return (
    offset >= tokens.start[sentences.first[sentence]!]! && offset < tokens.end[sentences.last[sentence]! - 1]!
  );
}

/** "State visit" says nothing of who goes; "Norwegian–Omani talks" does. */
function takesPart(trigger: Trigger, slot: Slot): boolean {
  return slot.from !== 'modifier' || trigger.frame.kind !== 'visit';
}

function kindOf(english: English, trigger: Trigger): ContactKind | null {
  const { token, frame } = trigger;
  if (trigger.kind === 'noun') {
    if (
      wordAt(english, token) === 'call' &&
      /^(?:courtesy|farewell|introductory)$/.test(wordAt(english, token - 1))
    )
      return 'meeting';
    if (frame.kind === 'meeting' && CALL_WORDS.has(wordAt(english, token - 1))) return 'call';
    return frame.kind;
  }
  const { lemma } = trigger.group;
  if (lemma === 'speak') {
    const next = wordAt(english, token + 1);
    if (/^(?:at|before)$/.test(next) || (next === 'to' && namesVenue(english, token + 2))) return 'address';
    if (/^(?:on|about)$/.test(next) && !saysCall(english, token)) return null;
    if (/^(?:to|with|by|on|over|via|last|again)$/.test(next))
      return saysCall(english, token) || next !== 'to' ? 'call' : null;
    return null;
  }
  if (lemma === 'talk' || lemma === 'confer' || lemma === 'consult' || lemma === 'meet')
    return saysCall(english, token) ? 'call' : 'meeting';
  return frame.kind;
}

function saysCall(english: English, token: number): boolean {
  const end = english.sentences.last[english.tokens.sentence[token]!]!;
  for (let at = token; at < Math.min(end, token + 14); at++)
    if (CALL_WORDS.has(wordAt(english, at))) return true;
  return false;
}

function namesVenue(english: English, token: number): boolean {
  for (let at = token; at < token + 5; at++) {
    const word = wordAt(english, at);
    if (VENUES.has(word)) return true;
    if (/^(?:reporters|journalists|the press|media)$/.test(word)) return false;
  }
  return false;
}

function placesOf(trigger: Trigger, kind: ContactKind, placed: readonly Placed[]): readonly Party[] {
  const gone = placed.filter(({ preposition }) => trigger.frame.places.includes(preposition));
  const chosen =
    kind === 'visit' && gone.length > 0
      ? [...gone, ...placed.filter(({ preposition }) => preposition === 'in' && gone.length === 0)]
      : placed;
  return withoutSamePlaces(chosen.map(({ place }) => place));
}

function verbIsContact(
  reading: Mentioned,
  trigger: VerbTrigger,
  kind: ContactKind,
  { named, places }: Filled,
): boolean {
  const { english } = reading;
  const { group, frame, token } = trigger;
  const from = (...origins: readonly Slot['from'][]) =>
    named.filter(({ slot }) => origins.includes(slot.from === 'body' ? 'subject' : slot.from));
  const parties = (...origins: readonly Slot['from'][]) => from(...origins).flatMap((one) => one.parties);
  const subject = parties('subject');
  const other = parties('object', 'phrase', 'agent');
  switch (frame.needs) {
    case 'counterpart': {
      if (kind === 'address') return subject.length > 0;
      if (isAbstract(english, trigger)) return false;
      if (other.length > 0) return subject.length > 0 || !group.finite || group.passive;
      const object = from('object', 'phrase');
      if (from('subject').some(({ slot }) => slot.from === 'body')) return subject.length > 0;
      if (object.length > 0) return object.some(({ slot }) => hasPeople(english, slot)) && subject.length > 0;
      return subject.length > 1 || from('subject').some(({ slot }) => hasPeople(english, slot));
    }
    case 'party': {
      if (
        group.passive &&
        !named.some(
          ({ slot, parties: by }) => slot.from === 'agent' && (by.length > 0 || hasPeople(english, slot)),
        ) &&
        group.lemma !== 'summon' &&
        group.lemma !== 'call'
      )
        return false;
      const guests = group.passive ? subject : parties('object');
      const slots = group.passive ? from('subject') : from('object');
      const personal =
        guests.some(({ entity }) => entityKindOf(entity) === 'person') ||
        slots.some(({ slot }) => hasPeople(english, slot) && guests.length > 0);
      if (group.lemma === 'recall') return slots.some(({ slot }) => mentionsAmbassador(english, slot));
      if (group.lemma === 'see' || frame.kind === 'call')
        return (
          personal &&
          subject.some(({ entity }) => entityKindOf(entity) === 'person') &&
          endsClause(english, slots)
        );
      return personal;
    }
    case 'nothing':
      return subject.length > 0;
    case 'place': {
      const person =
        subject.some(({ entity }) => entityKindOf(entity) === 'person') ||
        from('subject').some(({ slot }) => hasPeople(english, slot) && subject.length > 0);
      if (/^(?:visit|tour|inspect)$/.test(group.lemma)) return places.length > 0 && subject.length > 0;
      if (group.lemma === 'arrive' || (group.lemma === 'fly' && wordAt(english, token + 1) === 'in'))
        return person;
      return person && places.length > 0;
    }
    case 'document':
      return (
        documentOf(english, group) !== null &&
        (group.passive || !/^(?:off|up|on|out)$/.test(wordAt(english, token + 1)))
      );
    case 'venue':
      return subject.length > 0 && isVenue(english, trigger, places);
    case 'finding':
      return isJudge(english, group, subject);
    case 'news':
      return subject.some((party) => isGovernment(reading, party)) && aboutOf(english, trigger) !== null;
  }
}

function isAbstract(english: English, { group }: VerbTrigger): boolean {
  const object = objectOf(english, group);
  const at = object ? object.head : group.verb + 1;
  if (ABSTRACT_OBJECTS.has(wordAt(english, at)) || ABSTRACT_OBJECTS.has(wordAt(english, group.verb + 1)))
    return true;
  return wordAt(english, group.verb + 1) === 'with' && ABSTRACT_OBJECTS.has(wordAt(english, group.verb + 2));
}

function hasPeople(english: English, { first, last }: Slot): boolean {
  for (let at = first; at < last; at++) if (ACTORS.has(wordAt(english, at))) return true;
  return false;
}

function mentionsAmbassador(english: English, { first, last }: Slot): boolean {
  for (let at = first; at < last; at++)
    if (/^(?:ambassador|envoy|chargé)$/.test(wordAt(english, at))) return true;
  return false;
}

/** "Called Okello on Monday", not "called Okello a liar". */
function endsClause(english: English, slots: readonly { readonly slot: Slot }[]): boolean {
  const last = slots.at(-1)?.slot.last;
  return (
    last !== undefined &&
    !/^(?:a|an|the|and his|his|her)$/.test(wordAt(english, last)) &&
    /^(?:[.,;]|on|in|at|to|about|and|for|last|this|yesterday|today|earlier|after|before|late|\p{L}+day|by)$/u.test(
      wordAt(english, last),
    )
  );
}

function isVenue(english: English, { group }: VerbTrigger, places: readonly Party[]): boolean {
  if (places.some(({ entity }) => entityKindOf(entity) === 'organisation')) return true;
  const object = objectOf(english, group);
  return object !== null && VENUES.has(wordAt(english, object.head));
}

function isJudge(english: English, group: VerbTrigger['group'], subject: readonly Party[]): boolean {
  const phrase = subjectOf(english, group);
  if (phrase === null) return false;
  for (let at = phrase.first; at < phrase.last; at++) if (JUDGES.has(wordAt(english, at))) return true;
  return subject.some(
    ({ entity, name }) =>
      entityKindOf(entity) === 'organisation' &&
      name
        .toLowerCase()
        .split(' ')
        .some((word) => JUDGES.has(word)),
  );
}

function isGovernment(reading: Mentioned, { entity }: Party): boolean {
  const kind = entityKindOf(entity);
  if (kind === 'state') return true;
  return kind === 'person' && officeOf(reading.layers.mentions, entity) !== null;
}

/** A noun alone is a contact when somebody takes part or it is said where; "the visit" may refer to one. */
function nounIsContact({ frame, stands, group }: NounTrigger, { named }: Filled): boolean {
  const parties = named.reduce((count, one) => count + one.parties.length, 0);
  if (!frame.setting) return true;
  if (frame.kind === 'summit') return true;
  const held =
    stands !== 'subject' &&
    group !== null &&
    /^(?:attend|open|host|hold|chair|co-chair|co-host|address|join|convene)$/.test(group.lemma);
  return held && parties > 0;
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
  const all =
    kind === 'ruling' && (trigger.kind === 'verb' || found.length > 0)
      ? [...found, ...statesParty(reading, trigger)]
      : found;
  return withoutRepeats(all);
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
  if (
    trigger.kind === 'verb' &&
    trigger.group.lemma === 'speak' &&
    kind === 'call' &&
    !saysCall(english, trigger.token)
  )
    return 'may have been face to face';
  return null;
}
