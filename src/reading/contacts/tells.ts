import type { English } from '../../language/english.ts';
import { nameAt, objectOf, phraseAfter, subjectOf } from '../../language/syntax/index.ts';
import { type ContactKind, entityKindOf, type Party } from '../../model/index.ts';
import type { Reading } from '../layer.ts';
import { officeOf } from '../mentions/index.ts';
import { aboutOf, documentOf } from './about.ts';
import { COURTS_ONLY } from './guards.ts';
import { ABSTRACT_OBJECTS, ACTORS, COURTS, JUDGES, VENUES } from './lexicon/words.ts';
import type { Slot } from './slot-phrases.ts';
import type { NounTrigger, VerbTrigger } from './triggers.ts';
import { wordAt } from './words.ts';

/** A trigger's slots with whom they name, and its places. */
export interface Filled {
  readonly slots: readonly Slot[];
  readonly named: readonly Named[];
  readonly places: readonly Party[];
}

export interface Named {
  readonly slot: Slot;
  readonly parties: readonly Party[];
}

/** Whether a verb with these slots tells of a contact: somebody met, a place gone to, a document signed. */
export function verbTells(
  reading: Reading<'mentions'>,
  trigger: VerbTrigger,
  kind: ContactKind,
  { named, places }: Filled,
): boolean {
  const { english } = reading;
  const { group, frame, token } = trigger;
  const subjects = from(named, 'subject', 'body');
  const subject = partiesIn(subjects);
  switch (frame.needs) {
    case 'counterpart':
      return kind === 'address' ? subject.length > 0 : meetsSomebody(english, trigger, named);
    case 'party':
      return receivesSomebody(english, trigger, named);
    case 'nothing':
      return subject.length > 0 || subjects.some(({ slot }) => slot.from === 'body');
    case 'place':
      return goesThere(
        english,
        trigger,
        subjects,
        partiesIn(from(named, group.passive ? 'subject' : 'object')),
        places,
      );
    case 'document':
      return (
        (documentOf(english, group) !== null ||
          partiesIn(from(named, 'agent')).length > 1 ||
          signsIt(english, group)) &&
        (group.passive || !isSigningUp(english, token))
      );
    case 'venue':
      return subject.length > 0 && isVenue(english, trigger, places);
    case 'finding':
      return isJudge(english, group, subject);
    case 'news':
      return subject.some((party) => isGovernment(reading, party)) && aboutOf(english, trigger) !== null;
  }
}

/** "Signed up to it", "signed off on it"; not "signed on Tuesday an accord". */
function isSigningUp(english: English, token: number): boolean {
  const next = wordAt(english, token + 1);
  return /^(?:off|up|out)$/.test(next) || (next === 'on' && !/day$/.test(wordAt(english, token + 2)));
}

/** "Put their names to it on Wednesday": to what was told before. */
function signsIt(english: English, { lemma, verb }: VerbTrigger['group']): boolean {
  if (lemma !== 'put') return false;
  const phrase = phraseAfter(english, verb + 1, 'to');
  return phrase !== null && /^(?:it|them|this)$/.test(wordAt(english, phrase.head));
}

function from(named: readonly Named[], ...origins: readonly Slot['from'][]): readonly Named[] {
  return named.filter(({ slot }) => origins.includes(slot.from));
}

function partiesIn(named: readonly Named[]): readonly Party[] {
  return named.flatMap(({ parties }) => parties);
}

function meetsSomebody(english: English, trigger: VerbTrigger, named: readonly Named[]): boolean {
  const { group } = trigger;
  if (isAbstract(english, trigger)) return false;
  if (/^(?:discuss|exchange|raise|broach|bring|take)$/.test(group.lemma))
    return discussesTogether(trigger, named);
  const subjects = from(named, 'subject', 'body');
  const subject = partiesIn(subjects);
  const others = from(named, 'object', 'phrase', 'agent');
  // Norway may stand beside Kenya wherever it is.
  if (group.lemma === 'stand') return subject.some(isPerson) && partiesIn(others).some(isPerson);
  if (partiesIn(others).length > 0) return subject.length > 0 || !group.finite || group.passive;
  if (subjects.some(({ slot }) => slot.from === 'body')) return true;
  if (from(named, 'object', 'phrase').length > 0)
    return (
      others.some(({ slot }) => namesSomebody(english, slot)) &&
      (subject.length > 0 || subjects.some(({ slot }) => hasPeople(english, slot)))
    );
  return (
    subject.length > 1 ||
    subjects.some(({ slot }) => hasPeople(english, slot)) ||
    /^(?:it|they)$/.test(wordAt(english, group.first - 1))
  );
}

/** "Lind and Okello discussed prices", "discussed them with Okello"; not "the committee discussed Kenya". */
function discussesTogether({ group }: VerbTrigger, named: readonly Named[]): boolean {
  if (group.infinitive || group.passive) return false;
  const subject = partiesIn(from(named, 'subject'));
  const others = partiesIn(from(named, 'phrase'));
  return others.length > 0 ? subject.length > 0 : subject.length > 1;
}

function receivesSomebody(
  english: English,
  { group, frame, token }: VerbTrigger,
  named: readonly Named[],
): boolean {
  const { lemma, passive } = group;
  // "The two last saw each other in May"
  if (
    lemma === 'see' &&
    /^(?:each|one)$/.test(wordAt(english, token + 1)) &&
    /^(?:an)?other$/.test(wordAt(english, token + 2))
  )
    return from(named, 'subject').some(({ slot, parties }) => parties.length > 1 || hasPeople(english, slot));
  const others = passive ? from(named, 'subject') : from(named, 'object');
  if (frame.kind === 'announcement') return others.some(({ slot }) => mentionsAmbassador(english, slot));
  const guests = partiesIn(others);
  const personal =
    guests.some(isPerson) || (guests.length > 0 && others.some(({ slot }) => hasPeople(english, slot)));
  const unknown = lemma !== 'welcome' && lemma !== 'see' && frame.kind !== 'call' && guests.length === 0;
  if (!personal && !(unknown && others.some(({ slot }) => namesSomebody(english, slot)))) return false;
  if (passive) {
    if (lemma === 'summon' || (lemma === 'call' && wordAt(english, token + 1) === 'to')) return true;
    return from(named, 'agent').some(({ slot, parties }) => parties.length > 0 || hasPeople(english, slot));
  }
  if (lemma !== 'see' && frame.kind !== 'call') return true;
  const callers = from(named, 'subject');
  const acts =
    partiesIn(callers).some(isPerson) ||
    (lemma !== 'see' &&
      lemma !== 'call' &&
      callers.some(({ slot, parties }) => parties.length > 0 && hasPeople(english, slot)));
  return acts && endsClause(english, others);
}

function goesThere(
  english: English,
  { group, token }: VerbTrigger,
  subjects: readonly Named[],
  sent: readonly Party[],
  places: readonly Party[],
): boolean {
  if (group.lemma === 'send' || group.lemma === 'dispatch') return places.length > 0 && sent.some(isPerson);
  const subject = partiesIn(subjects);
  const person =
    subject.some(isPerson) || (subject.length > 0 && subjects.some(({ slot }) => hasPeople(english, slot)));
  if (/^(?:visit|tour|inspect)$/.test(group.lemma)) return places.length > 0 && subject.length > 0;
  if (group.lemma === 'arrive' || (group.lemma === 'fly' && wordAt(english, token + 1) === 'in'))
    return person;
  return person && places.length > 0;
}

function isPerson({ entity }: Party): boolean {
  return entityKindOf(entity) === 'person';
}

/** A noun alone is a contact when somebody takes part; "the visit" may refer to one. */
export function nounTells({ frame, group, stands }: NounTrigger, { named }: Filled): boolean {
  if (frame.kind === 'ruling') return partiesIn(named).every(isCourt);
  if (!frame.setting) return true;
  return group !== null && partiesIn(named).length > (stands === 'subject' ? 1 : 0);
}

/** "The court's ruling"; a ministry's decision is none. */
function isCourt({ entity, name }: Party): boolean {
  return (
    entityKindOf(entity) !== 'organisation' ||
    name
      .toLowerCase()
      .split(' ')
      .some((word) => JUDGES.has(word))
  );
}

function isAbstract(english: English, { group }: VerbTrigger): boolean {
  const object = objectOf(english, group);
  const at = object ? object.head : group.verb + 1;
  if (ABSTRACT_OBJECTS.has(wordAt(english, at)) || ABSTRACT_OBJECTS.has(wordAt(english, group.verb + 1)))
    return true;
  return wordAt(english, group.verb + 1) === 'with' && ABSTRACT_OBJECTS.has(wordAt(english, group.verb + 2));
}

/** Somebody is spoken of, whom the mentions don't know: "a delegation", "the mayor", "Tan Wei". */
export function namesSomebody(english: English, slot: Slot): boolean {
  if (hasPeople(english, slot)) return true;
  for (let at = slot.first; at < slot.last; at++)
    if (/^\p{Lu}\p{Ll}/u.test(english.tokens.word(at)) && nameAt(english, at) < 0) return true;
  return false;
}

/** Whether a slot speaks of those who act: "a delegation", "the ministers". */
export function hasPeople(english: English, { first, last }: Slot): boolean {
  for (let at = first; at < last; at++) if (ACTORS.has(wordAt(english, at))) return true;
  return false;
}

function mentionsAmbassador(english: English, { first, last }: Slot): boolean {
  for (let at = first; at < last; at++)
    if (/^(?:ambassadors?|envoys?|chargé|diplomats?|attachés?|consuls?)$/.test(wordAt(english, at)))
      return true;
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
  const judges = COURTS_ONLY.has(group.lemma) ? COURTS : JUDGES;
  for (let at = phrase.first; at < phrase.last; at++) if (judges.has(wordAt(english, at))) return true;
  return subject.some(
    ({ entity, name }) =>
      entityKindOf(entity) === 'organisation' &&
      name
        .toLowerCase()
        .split(' ')
        .some((word) => judges.has(word)),
  );
}

function isGovernment(reading: Reading<'mentions'>, { entity }: Party): boolean {
  const kind = entityKindOf(entity);
  if (kind === 'state') return true;
  return kind === 'person' && officeOf(reading.layers.mentions, entity) !== null;
}
