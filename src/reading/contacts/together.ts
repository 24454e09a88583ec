import type { English } from '../../language/english.ts';
import { entityKindOf, type Party, type When } from '../../model/index.ts';
import { type Draft, familyOf, withoutRepeats, withoutSameForms, withoutSamePlaces } from './draft.ts';
import { untilThen } from './legs.ts';
import { separately } from './separate.ts';
import { stateOf } from './sides.ts';
import { isUnderWay } from './status.ts';
import { BESIDE, isBeside } from './triggers.ts';
import { phraseStart, wordAt } from './words.ts';

/** What the drafts of one sentence make of each other: a verb and its noun are one, a visit is where its meeting is. */
export function together(
  english: English,
  drafts: readonly Draft[],
  dateline: Party | null,
): readonly Draft[] {
  const told = drafts.flatMap((draft) => {
    const noun = drafts.find((other) => isNounOf(other, draft));
    if (noun) return [];
    const verb = drafts.find((other) => isNounOf(draft, other));
    return [verb ? joined(draft, verb) : draft];
  });
  return told.flatMap((draft) => {
    const implied = impliedVisit(english, draft);
    const placed = isReferring(english, draft) ? draft : withPlaceOf(draft, told);
    const own = atDateline(english, onThatDay(besideWhat(english, placed, told), told), dateline);
    return [...separately(english, own), ...(implied ? [implied] : [])];
  });
}

/** "Signed during a visit by Lind", datelined Nairobi: the visit that is news there. */
function atDateline(english: English, draft: Draft, dateline: Party | null): Draft {
  const { trigger, kind, places, participants } = draft;
  if (dateline !== null && isSummitHere(english, draft))
    return { ...draft, places: [dateline], doubt: draft.doubt ?? 'the place is taken from the dateline' };
  if (dateline === null || kind !== 'visit' || trigger.kind !== 'noun' || places.length > 0) return draft;
  const opened = isUnderWay(english, trigger);
  if (draft.status !== 'held' && !opened) return draft;
  if (!/^an?$/.test(wordAt(english, phraseStart(english, trigger.token, trigger.first)))) return draft;
  const guests = participants.filter(({ role }) => role === 'guest');
  const state = stateOf(dateline);
  if (guests.length === 0 || guests.some((guest) => stateOf(guest) === state)) return draft;
  const doubt = draft.doubt ?? 'the place is taken from the dateline';
  return { ...draft, status: opened ? 'held' : draft.status, places: [dateline], doubt };
}

/** "The two-day summit", "this summit", datelined Porto: the one that the article is written from. */
function isSummitHere(english: English, { trigger, kind, places, when, status }: Draft): boolean {
  if (trigger.kind !== 'noun' || kind !== 'summit' || places.length > 0 || when !== null || status !== 'held')
    return false;
  const first = phraseStart(english, trigger.token, trigger.first);
  if (!/^th(?:e|is)$/.test(wordAt(english, first))) return false;
  for (let at = first + 1; at < trigger.token; at++)
    if (
      /^(?:'s|last|previous|earlier|first|second|third|fourth|fifth|next|annual)$/.test(wordAt(english, at))
    )
      return false;
  return trigger.token === first + 1 || /^\S+-day$/.test(wordAt(english, first + 1));
}

/** "Met Okello on the sidelines of the Oslo Fish Conference": there. */
function besideWhat(english: English, draft: Draft, others: readonly Draft[]): Draft {
  if (draft.places.length > 0 || draft.kind === 'visit' || draft.kind === 'call') return draft;
  const beside = others.find(
    (other) =>
      other !== draft &&
      other.trigger.kind === 'noun' &&
      (isBeside(english, other.trigger) || isSummitBeside(english, other)),
  );
  return beside ? { ...draft, places: beside.places, when: draft.when ?? beside.when } : draft;
}

/** "Signed the pact on Monday after talks": the talks were on Monday too. */
function onThatDay(draft: Draft, others: readonly Draft[]): Draft {
  const { trigger, kind, when, status } = draft;
  if (trigger.kind !== 'noun' || kind !== 'meeting' || when !== null || status !== 'held') return draft;
  if (!/^(?:after|following|with)$/.test(trigger.preposition ?? '')) return draft;
  if (trigger.preposition === 'with') return withEnd(draft, others);
  const known = new Set(draft.participants.map(({ entity }) => entity));
  const other = others.find(
    (one) =>
      one.kind !== 'visit' &&
      one.when !== null &&
      one.status === 'held' &&
      one.trigger.token < trigger.token &&
      one.participants.some(({ entity }) => known.has(entity)),
  );
  return other ? { ...draft, when: other.when } : draft;
}

/** "Ended her visit on Thursday with a meeting": on Thursday. */
function withEnd(draft: Draft, others: readonly Draft[]): Draft {
  const visit = others.find(
    ({ kind, trigger, when }) =>
      kind === 'visit' &&
      when !== null &&
      trigger.kind === 'noun' &&
      trigger.group?.verb === draft.trigger.group?.verb,
  );
  const day = visit?.when;
  return day ? { ...draft, when: { ...day, ...onItsLastDay(day) } } : draft;
}

function onItsLastDay({ value, interval }: When): Pick<When, 'value' | 'interval'> {
  const to = interval?.to ?? null;
  return { value: value.replace(/^\.\.\//, ''), interval: to === null ? interval : { from: to, to } };
}

/** "On the margins of the summit in Porto in July" */
function isSummitBeside(english: English, { kind, trigger }: Draft): boolean {
  return (
    kind === 'summit' &&
    trigger.kind === 'noun' &&
    trigger.preposition === 'of' &&
    BESIDE.test(wordAt(english, trigger.first - 2))
  );
}

/** "During her visit": what was told before says where. */
function isReferring(english: English, { trigger }: Draft): boolean {
  if (trigger.kind !== 'noun') return false;
  if (wordAt(english, trigger.first - 1) === 'whose') return true;
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
    forms: [],
    documents: [],
    doubt: 'implied by attending there',
  };
}

/** "Arrived for a visit", "met for talks": the verb and its noun tell of one contact. */
function isNounOf({ trigger, kind, participants, places }: Draft, verb: Draft): boolean {
  if (trigger.kind !== 'noun' || verb.trigger.kind !== 'verb' || familyOf(kind) !== familyOf(verb.kind))
    return false;
  if (isStayOf({ trigger, kind, participants, places }, verb)) return true;
  if (/^(?:after|before|following|since|of|until)$/.test(trigger.preposition ?? '')) return false;
  if (kind === 'ruling') return verb.trigger.token > trigger.token && !verb.trigger.group.finite;
  return trigger.group?.verb === verb.trigger.token && trigger.first > verb.trigger.token;
}

/** "Left Oslo, ending a three-day visit", "after a two-day visit, left Oslo": the visit that it is the end of. */
function isStayOf(
  { kind, participants, places }: Pick<Draft, 'trigger' | 'kind' | 'participants' | 'places'>,
  verb: Draft,
): boolean {
  if (kind !== 'visit' || !verb.leaves || places.some((place) => !isOneState(place, verb.places)))
    return false;
  const guests = new Set(verb.participants.map(({ entity }) => entity));
  return participants.every(({ entity }) => guests.has(entity));
}

function isOneState(place: Party, places: readonly Party[]): boolean {
  return places.some((other) => stateOf(other) === stateOf(place));
}

function joined(noun: Draft, verb: Draft): Draft {
  return {
    ...noun,
    // "Arrives on Wednesday for a visit": the verb has the tense and the day.
    ...(noun.told ? {} : { status: verb.status, told: verb.told }),
    participants: withoutRepeats([...verb.participants, ...noun.participants]),
    places: withoutSamePlaces([...verb.places, ...noun.places]),
    when: noun.when ?? (verb.when && verb.leaves ? untilThen(verb.when) : verb.when),
    days: noun.days ?? verb.days,
    about: noun.about ?? verb.about,
    forms: withoutSameForms([...noun.forms, ...verb.forms]),
    documents: noun.documents.length > 0 ? noun.documents : verb.documents,
    start: Math.min(noun.start, verb.start),
    end: Math.max(noun.end, verb.end),
  };
}
