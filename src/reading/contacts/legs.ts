import type { English } from '../../language/english.ts';
import type { Party, When } from '../../model/index.ts';
import type { Draft } from './draft.ts';
import { stateOf } from './sides.ts';

/** What a guest does where the visit takes them; others do it at home. */
const OPENING = new Set(['inaugurate', 'open', 'unveil']);
const LEAVING = new Set(['leave', 'depart']);

/**
 * "Opened a school in Nairobi", "leaves Nairobi tomorrow": part or end of a visit, if the guest of one is told
 * of; the second also of somebody known to act for another state. Null where it tells of no visit, and the
 * draft itself where it was told by other words.
 */
export function asLeg(english: English, draft: Draft, told: readonly Draft[]): Draft | null {
  const lemma = draft.trigger.kind === 'verb' ? draft.trigger.group.lemma : '';
  const leaves = LEAVING.has(lemma) && draft.leaves;
  if (!leaves && !OPENING.has(lemma)) return draft;
  const visit = told.findLast((other) => isGuestThere(draft, other));
  const abroad =
    leaves &&
    (endsVisit(english, draft) || draft.participants.some((guest) => isAway(stateOf(guest), draft.places)));
  if (!visit && !abroad) return null;
  if (!leaves) return draft;
  return { ...draft, status: visit?.status ?? 'held', when: draft.when && untilThen(draft.when) };
}

/** "Left Oslo on Wednesday after a two-day visit" */
function endsVisit({ tokens, sentences }: English, { trigger }: Draft): boolean {
  const end = sentences.last[tokens.sentence[trigger.token]!]!;
  for (let at = trigger.token + 1; at < end; at++) {
    if (!/^(?:after|following|ending|concluding)$/.test(tokens.lower(at))) continue;
    for (let noun = at + 1; noun < Math.min(end, at + VISIT_WITHIN); noun++)
      if (/^(?:visit|trip|tour|stay)$/.test(tokens.lower(noun))) return true;
  }
  return false;
}

/** Tokens from "after" to "visit": "after a two-day state". */
const VISIT_WITHIN = 6;

/** The date is the last day. */
export function untilThen({ value, interval, quote }: When): When {
  return { value: `../${value}`, interval: interval && { from: null, to: interval.to }, quote };
}

/** Told as a guest, of a visit to that state or received there. */
function isGuestThere(draft: Draft, { kind, participants, places }: Draft): boolean {
  if (kind !== 'visit' && kind !== 'meeting') return false;
  const guests = participants.filter(({ role }) => role === 'guest').map(({ entity }) => entity);
  if (!draft.participants.some(({ entity }) => guests.includes(entity))) return false;
  const there = places.map(stateOf);
  return there.length === 0 || draft.places.some((place) => there.includes(stateOf(place)));
}

function isAway(home: string | null, places: readonly Party[]): boolean {
  const there = places.map(stateOf).filter((state) => state !== null);
  return home !== null && there.length > 0 && !there.includes(home);
}
