import type { Problem } from '../../model/index.ts';
import { type Draft, familyOf, personsIn, withoutRepeats, withoutSamePlaces } from './draft.ts';

/**
 * Contacts with what earlier sentences say of them: "the visit", "during their meeting". A name that refers
 * to nothing told before and says nothing itself is left out, and so is one that adds nothing.
 */
export function follow(drafts: readonly Draft[], report: (problem: Problem) => void): readonly Draft[] {
  const told: Draft[] = [];
  for (const draft of drafts) {
    const earlier = refersBack(draft) ? earlierOf(draft, told) : null;
    if (earlier === null) {
      if (isEnough(draft)) told.push(draft);
      continue;
    }
    const filled = filledFrom(draft, earlier);
    if (addsSomething(draft, earlier)) told.push(filled);
  }
  for (const { doubt, start, end } of told) if (doubt) report({ span: { start, end }, reason: doubt });
  return told;
}

/** "Their talks", "the visit": a noun that leaves its parties to what was told before. */
function refersBack({ trigger, participants }: Draft): boolean {
  return trigger.kind === 'noun' && participants.length < 3;
}

function earlierOf(draft: Draft, told: readonly Draft[]): Draft | null {
  for (let at = told.length - 1; at >= 0; at--) {
    const other = told[at]!;
    if (familyOf(other.kind) !== familyOf(draft.kind)) continue;
    if (datesDiffer(draft, other) || placesDiffer(draft, other)) continue;
    const own = personsIn(draft.participants);
    const theirs = personsIn(other.participants);
    if (own.length > 0 && theirs.length > 0 && !own.every((person) => theirs.includes(person))) continue;
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
    participants: withoutRepeats([...earlier.participants, ...draft.participants]),
    places: withoutSamePlaces([...earlier.places, ...draft.places]),
    when: draft.when ?? earlier.when,
    days: draft.days ?? earlier.days,
    about: draft.about ?? earlier.about,
    doubt: earlier.doubt,
  };
}

function addsSomething(draft: Draft, earlier: Draft): boolean {
  if (draft.status !== earlier.status && /^(?:cancelled|postponed|denied)$/.test(draft.status)) return true;
  const known = new Set([...earlier.participants, ...earlier.places].map(({ entity }) => entity));
  const adds = [...draft.participants, ...draft.places].some(({ entity }) => !known.has(entity));
  return (
    adds || (draft.when !== null && earlier.when === null) || (draft.days !== null && earlier.days === null)
  );
}

/** Says of itself who met or where. */
function isEnough({ trigger, kind, participants, places }: Draft): boolean {
  if (trigger.kind === 'verb') return true;
  switch (kind) {
    case 'visit':
      return participants.length > 0 && (places.length > 0 || participants.length > 1);
    case 'summit':
      return participants.length > 0 || places.length > 0;
    default:
      return participants.length > 1 || (participants.length === 1 && kind !== 'meeting' && kind !== 'call');
  }
}
