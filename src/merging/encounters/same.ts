import type { Contact, ContactKind, Participant } from '../../model/index.ts';
import { gapBetween } from '../days.ts';
import type { Item } from '../item.ts';
import { isPerson, partyMatch, stateOf } from '../parties.ts';
import { sharesStop, stopsDiffer } from './stops.ts';
import { matchedParties, talksScore } from './talks.ts';
import { topicsAgree } from './topic.ts';
import { windowOf } from './window.ts';

/** Kinds that outlets use for one and the same: a meeting of three presidents is a summit elsewhere. */
export function familyOf(kind: ContactKind): string {
  switch (kind) {
    case 'meeting':
    case 'summit':
      return 'talks';
    case 'ruling':
    case 'announcement':
      return 'ruling';
    case 'visit':
    case 'call':
    case 'signing':
    case 'address':
      return kind;
  }
}

/** "Their conversation of 2 July", "spoke on Monday": dated words that may tell of a call as well as of a meeting. */
function saysNotHow({ kind, places, when, forms, quote }: Contact): boolean {
  return (
    (kind === 'meeting' || kind === 'call') &&
    when !== null &&
    places.length === 0 &&
    !forms.some(({ form }) => form === 'phone' || form === 'video') &&
    /\b(?:conversations?|spoke|spoken|speaks?)\b/i.test(quote)
  );
}

/** Families that a contact may belong to. */
export function familiesOf(contact: Contact): readonly string[] {
  return saysNotHow(contact) ? ['talks', 'call'] : [familyOf(contact.kind)];
}

/** A call at midnight stands under either day, and so does what an agency abroad reports. */
const ADJOINING_DAYS = 1;
/** A visit put off keeps its place in the record this long. */
const POSTPONED_WITHIN_DAYS = 240;

export function sameContact(a: Item<Contact>, b: Item<Contact>): boolean {
  const [one, two] = a.annotation.id < b.annotation.id ? [a, b] : [b, a];
  return partyScore(one.annotation, two.annotation) >= SAME_PARTIES && timesAgree(one, two);
}

const SAME_PARTIES = 1;

function timesAgree(a: Item<Contact>, b: Item<Contact>): boolean {
  if (lengthsDiffer(a.annotation, b.annotation)) return false;
  const left = windowOf(a);
  const right = windowOf(b);
  // Nothing places either: only the article itself can tell that it means one.
  if (left === null || right === null) return isToldOnce(a.annotation, b.annotation);
  const gap = gapBetween(left, right);
  if (gap === ADJOINING_DAYS) return sameCompany(a.annotation, b.annotation);
  return gap === 0 || (gap <= POSTPONED_WITHIN_DAYS && (putsOff(a, b) || putsOff(b, a)));
}

/** Who met one day may meet the next with a third: reports a day apart are of one, if they name as many or the place. */
function sameCompany(a: Contact, b: Contact): boolean {
  const [left, right] = [a, b].map(({ participants }) => participants.filter(isPerson).length) as [
    number,
    number,
  ];
  const isTalk = familyOf(a.kind) === 'talks' && a.kind !== 'summit';
  return !isTalk || left === right || Math.min(left, right) < 2 || sharesStop(a, b);
}

/** In one article, which plans to meet again elsewhere after the meeting that it tells of. */
function isToldOnce(a: Contact, b: Contact): boolean {
  const again = (a.status === 'planned') !== (b.status === 'planned') && stopsDiffer(a, b);
  return a.article === b.article && !again;
}

/** `later` reports that what `earlier` had planned was put off, or took place on its new day. */
function putsOff(later: Item<Contact>, earlier: Item<Contact>): boolean {
  if (later.annotation.status !== 'postponed' || earlier.annotation.status === 'held') return false;
  return (earlier.published?.from ?? '') <= (later.published?.to ?? '');
}

/** A two-day visit is not the four-day one. */
export function lengthsDiffer(a: Contact, b: Contact): boolean {
  return a.kind === 'visit' && b.kind === 'visit' && a.days !== null && b.days !== null && a.days !== b.days;
}

/**
 * How well the parties agree: 0 when they can't be the same contact, 1 when they must be, if the time
 * agrees; in between for a state that stands for its leader or a party left out. Looks at the two alone.
 */
export function partyScore(a: Contact, b: Contact): number {
  const families = familiesOf(b);
  if (!familiesOf(a).some((family) => families.includes(family))) return 0;
  switch (a.kind) {
    case 'visit':
      return visitScore(a, b);
    case 'meeting':
    case 'summit':
    case 'call':
    case 'signing':
      return talksScore(a, b);
    case 'address':
    case 'ruling':
    case 'announcement':
      return actorScore(a, b);
  }
}

function visitScore(a: Contact, b: Contact): number {
  const guests = best(guestsOf(a), guestsOf(b));
  const [left, right] = [hostStates(a), hostStates(b)];
  if (left.length > 0 && right.length > 0 && !left.some((state) => right.includes(state))) return 0;
  return stopsDiffer(a, b) ? 0 : guests;
}

export function guestsOf(contact: Contact): Participant[] {
  const guests = contact.participants.filter((party) => party.role === 'guest');
  return guests.length > 0 ? guests : contact.participants.filter((party) => party.role !== 'host');
}

/** States visited: those of the hosts and of the places. */
export function hostStates(contact: Contact): string[] {
  const own = guestsOf(contact).map(stateOf);
  const states = [...contact.participants.filter((party) => party.role === 'host'), ...contact.places].map(
    stateOf,
  );
  return [...new Set(states)].filter((state): state is string => state !== null && !own.includes(state));
}

function best(a: readonly Participant[], b: readonly Participant[]): number {
  return Math.max(0, ...a.flatMap((party) => b.map((other) => partyMatch(party, other))));
}

function actorScore(a: Contact, b: Contact): number {
  const actors = best(a.participants, b.participants);
  if (actors < 1) return 0;
  const [left, right] = [a.places, b.places];
  if (left.length > 0 && right.length > 0) {
    const samePlace = left.some((place) =>
      right.some((other) => partyMatch(place, other) > 0 || sharesState(place, other)),
    );
    if (!samePlace) return 0;
  }
  // One court's rulings on one party, of days that agree, are one ruling.
  if (a.participants.length > 1 && b.participants.length > 1 && matchedParties(a, b) > 1) return 1;
  return (topicsAgree(a, b) ?? true) ? 1 : 0.5;
}

function sharesState(a: Contact['places'][number], b: Contact['places'][number]): boolean {
  const state = stateOf(a);
  return state !== null && state === stateOf(b);
}
