import type { English } from '../../language/english.ts';
import { entityKindOf, type Participant, type When } from '../../model/index.ts';
import { ofBody } from './bodies.ts';
import { isKnownDeparture } from './departures.ts';
import {
  type Draft,
  familyOf,
  personsIn,
  withoutRepeats,
  withoutSameForms,
  withoutSamePlaces,
} from './draft.ts';
import { fromEarlier, POINTING, takesPlace } from './earlier.ts';
import { asLeg } from './legs.ts';
import { shifted } from './shift.ts';
import { isSharedBy } from './slots.ts';
import type { Trigger } from './triggers.ts';
import { asideOf, atWhich, inVisit, ofWhoWent, thereAs } from './where.ts';
import { wordAt } from './words.ts';

/** Contacts looked back on; what a text refers to is nearer, and hostile text has thousands. */
const LOOKED_BACK = 60;

/**
 * Contacts with what earlier sentences say of them: "the visit", "during their meeting". A name that refers
 * to nothing told before and says nothing itself is left out, and so is one that adds nothing.
 *
 * @param principals the two states that the article is about, when it is about two
 */
export function follow(
  english: English,
  drafts: readonly Draft[],
  principals: readonly Participant[],
): readonly Draft[] {
  const told: Draft[] = [];
  const dates = new Map<Trigger, When>();
  let unnamed: Draft | null = null;
  for (const draft of drafts) {
    const recent = told.slice(-LOOKED_BACK);
    const dated = dateFrom(ofWhoWent(english, draft, recent), dates);
    const earlier = refersBack(english, dated) ? earlierOf(english, dated, recent) : null;
    const settled = earlier
      ? filledFrom(dated, earlier)
      : settle(english, dated, recent, { principals, unnamed });
    if (settled === null) unnamed = setOf(dated) ?? unnamed;
    if (settled?.when) dates.set(draft.trigger, settled.when);
    if (settled && (earlier === null || addsSomething(dated, earlier))) told.push(settled);
  }
  return told.map((draft) => dateFrom(draft, dates));
}

/** "Two days after the meeting": dated by the other, when that is known. */
function dateFrom(draft: Draft, dates: ReadonlyMap<Trigger, When>): Draft {
  const other = draft.offset && dates.get(draft.offset.from);
  if (!other || !draft.offset || draft.when) return draft;
  return { ...draft, when: shifted(other, draft.offset.days) };
}

/** What the article has told beside its contacts: the states it is about, a meeting of nobody who is named. */
interface Known {
  readonly principals: readonly Participant[];
  readonly unnamed: Draft | null;
}

function settle(
  english: English,
  draft: Draft,
  told: readonly Draft[],
  { principals, unnamed }: Known,
): Draft | null {
  if (isKnownDeparture(draft, told)) return null;
  if (isWeak(draft) && told.some((other) => repeats(draft, other))) return null;
  const aside = asideOf(english, thereAs(english, draft, told), told);
  const placed = inVisit(english, atWhich(english, aside, told), told);
  const leg = asLeg(english, placed, told);
  if (leg === null) return null;
  const full = ofBody(english, fromEarlier(english, leg, told, principals), principals);
  return isEnough(full) ? setAs(english, full, unnamed) : null;
}

/** "The second ministerial meeting was held in Oslo on Monday": nobody is named yet who took part. */
function setOf(draft: Draft): Draft | null {
  const { kind, trigger, participants, places, when } = draft;
  const isSet = trigger.kind === 'noun' && participants.length === 0 && places.length > 0 && when !== null;
  return isSet && (kind === 'meeting' || kind === 'summit') ? draft : null;
}

/** "The meeting was attended by Lind and Okello": the one that was told of before without them. */
function setAs(english: English, draft: Draft, unnamed: Draft | null): Draft {
  const { trigger, kind, places, when } = draft;
  if (unnamed === null || kind !== unnamed.kind || places.length > 0 || when !== null) return draft;
  if (trigger.kind !== 'noun' || !/^th(?:e|is)$/.test(wordAt(english, trigger.first))) return draft;
  if (wordAt(english, trigger.token) !== wordAt(english, unnamed.trigger.token)) return draft;
  return { ...draft, status: unnamed.status, places: unnamed.places, when: unnamed.when };
}

/** "Their talks", "the visit", "Lind's trip": what was told before; not "a visit", nor "the session of the commission". */
function refersBack(english: English, { trigger, participants, kind }: Draft): boolean {
  if (trigger.kind !== 'noun' || participants.length > 2) return false;
  if ((kind === 'summit' || trigger.frame.setting) && trigger.token - trigger.first > 1) return false;
  const opening = wordAt(english, trigger.first);
  const genitive =
    wordAt(english, trigger.token - 1) === "'s" || POINTING.test(opening) || opening === 'both';
  const inner =
    genitive ||
    wordAt(english, trigger.first - 1) === 'whose' ||
    hasGenitive(english, trigger.first, trigger.token);
  return inner && !/^(?:of|between)$/.test(wordAt(english, trigger.token + 1));
}

function hasGenitive(english: English, first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (wordAt(english, at) === "'s" || wordAt(english, at) === "'") return true;
  return false;
}

/** "Lind and Okello chaired the session": of the commission that their states have. */
function isSession(english: English, { trigger }: Draft): boolean {
  return trigger.kind === 'noun' && wordAt(english, trigger.token) === 'session';
}

function isConversation(english: English, { trigger }: Draft): boolean {
  return /^conversations?$/.test(wordAt(english, trigger.token));
}

function isOfStates({ participants }: Draft): boolean {
  return participants.length > 1 && participants.every(({ entity }) => entityKindOf(entity) === 'state');
}

function earlierOf(english: English, draft: Draft, told: readonly Draft[]): Draft | null {
  for (let at = told.length - 1; at >= 0; at--) {
    const other = told[at]!;
    if (
      familyOf(other.kind) !== familyOf(draft.kind) &&
      !(isConversation(english, draft) && other.kind === 'call')
    )
      continue;
    // "The summit ended" after two had a talk there.
    if (draft.kind === 'summit' && draft.places.length > 0 && other.kind === 'meeting') continue;
    if (datesDiffer(draft, other) || placesDiffer(draft, other)) continue;
    if (draft.days !== null && other.days !== null && draft.days !== other.days) continue;
    const known = new Set(other.participants.map(({ entity }) => entity));
    const own = draft.participants.filter(({ entity }) => entityKindOf(entity) !== 'state');
    if (draft.told && takesPlace(draft) !== takesPlace(other)) continue;
    const sends = isSession(english, draft) && isOfStates(other);
    if (personsIn(draft.participants).length > 0 && personsIn(other.participants).length === 0 && !sends)
      continue;
    if (personsIn(other.participants).length > 0 && !own.every(({ entity }) => known.has(entity))) continue;
    if (draft.participants.length > 0 && other.participants.length === 0) continue;
    return other;
  }
  return null;
}

function datesDiffer(a: Draft, b: Draft): boolean {
  const left = a.when?.interval;
  const right = b.when?.interval;
  if (!left?.from || !left.to || !right?.from || !right.to) return false;
  return left.to < right.from || right.to < left.from;
}

function placesDiffer(a: Draft, b: Draft): boolean {
  if (a.places.length === 0 || b.places.length === 0) return false;
  return !a.places.some(({ entity }) => b.places.some((other) => other.entity === entity));
}

function filledFrom(draft: Draft, earlier: Draft): Draft {
  return {
    ...draft,
    // "The conversation" may have been a call.
    kind: earlier.kind === 'call' ? earlier.kind : draft.kind,
    status: draft.told ? draft.status : earlier.status,
    participants: withoutRepeats([...earlier.participants, ...draft.participants]),
    places: withoutSamePlaces([...earlier.places, ...draft.places]),
    when: draft.when ?? earlier.when,
    days: draft.days ?? earlier.days,
    about: draft.about ?? earlier.about,
    forms: withoutSameForms([...earlier.forms, ...draft.forms]),
    doubt: earlier.doubt,
  };
}

function addsSomething(draft: Draft, earlier: Draft): boolean {
  if (draft.told && draft.status !== earlier.status && /^(?:cancelled|postponed|denied)$/.test(draft.status))
    return true;
  const known = new Set([...earlier.participants, ...earlier.places].map(({ entity }) => entity));
  const adds = [...draft.participants, ...draft.places].some(({ entity }) => !known.has(entity));
  const forms = new Set(earlier.forms.map(({ form }) => form));
  return (
    adds ||
    draft.documents.length > 0 ||
    draft.forms.some(({ form }) => !forms.has(form)) ||
    (draft.when !== null && earlier.when === null) ||
    (draft.days !== null && earlier.days === null)
  );
}

/** "The two men also talked about": no meeting of its own after one that was told. */
function isWeak({ trigger, kind, when, places }: Draft): boolean {
  if (kind === 'address') return false;
  const lemma = trigger.kind === 'verb' ? trigger.group.lemma : '';
  return /^(?:talk|speak|discuss)$/.test(lemma) && when === null && places.length === 0;
}

function repeats(draft: Draft, { kind, participants }: Draft): boolean {
  if (kind !== 'meeting' && kind !== 'call' && kind !== 'summit') return false;
  const known = new Set(participants.map(({ entity }) => entity));
  return draft.participants.every(({ entity }) => known.has(entity));
}

/** Says of itself who met or where. */
function isEnough(draft: Draft): boolean {
  const { trigger, kind, participants, places, when, about, forms, vague } = draft;
  if (kind === 'ruling') return participants.some(isCourt);
  if (trigger.kind === 'verb') return participants.length > 0 || vague || kind === 'signing';
  if (trigger.frame.setting) return participants.length > 0;
  if (trigger.stands === 'phrase' && !isSharedBy(trigger.preposition) && when === null && places.length === 0)
    return participants.length > 1 && kind !== 'summit';
  switch (kind) {
    case 'visit':
      return (
        participants.length > 0 &&
        (places.length > 0 ||
          participants.length > 1 ||
          forms.length > 0 ||
          (when !== null && isComing(trigger)) ||
          isOff(draft))
      );
    case 'summit':
      return participants.length > 0 || places.length > 0 || (when !== null && about !== null);
    default:
      return (
        participants.length > 1 ||
        (participants.length === 1 && (vague || (kind !== 'meeting' && kind !== 'call')))
      );
  }
}

/** "Okello has called off his trip": news, wherever it was to. */
function isOff({ status, told }: Draft): boolean {
  return told && (status === 'postponed' || status === 'cancelled');
}

/** "In May, when Lind came on a visit": to where the article is about. */
function isComing(trigger: Trigger): boolean {
  return (
    trigger.kind === 'noun' &&
    trigger.preposition === 'on' &&
    /^(?:come|arrive)$/.test(trigger.group?.lemma ?? '')
  );
}

function isCourt({ role, entity }: Participant): boolean {
  return role === 'issuer' && entityKindOf(entity) === 'organisation';
}
