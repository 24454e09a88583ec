import type { English } from '../../language/english.ts';
import { entityKindOf, type Interval, type Party } from '../../model/index.ts';
import type { Draft } from './draft.ts';
import { untilThen } from './legs.ts';
import type { Placed } from './places.ts';
import { stateOf } from './sides.ts';
import type { Trigger } from './triggers.ts';
import { isAhead } from './when.ts';
import { wordAt } from './words.ts';

/** Whether "from Porto" beside this verb tells where somebody was before; "come from Porto" may tell where one lives. */
export function comesFrom(english: English, { kind, frame, group, token }: Trigger): boolean {
  if (kind !== 'verb' || frame.kind !== 'visit') return false;
  return (
    /^(?:fly|return|arrive|jet)$/.test(group.lemma) ||
    (/^(?:come|travel|go|head|drive|sail)$/.test(group.lemma) &&
      /^(?:here|home|back|on)$/.test(wordAt(english, token + 1)))
  );
}

/** "Lind flew home from Nairobi in March", "came here from Kenya": she had been there, until then. */
export function departure(
  english: English,
  trigger: Trigger,
  placed: readonly Placed[],
  published: Interval | null,
  draftWith: (placed: readonly Placed[]) => Draft | null,
): Draft | null {
  const left = placed.filter(({ preposition }) => preposition === 'from');
  if (left.length === 0 || !comesFrom(english, trigger)) return null;
  // "Flew to Porto from Oslo" tells how, not where she had been.
  if (left.length < placed.length && wordAt(english, trigger.token + 1) !== 'here') return null;
  const draft = draftWith(left.map(({ place }) => ({ preposition: 'to', place })));
  if (draft === null || draft.status !== 'held' || isAhead(draft.when, published)) return null;
  const { participants, places, when } = draft;
  const goesHome =
    isStop(english, left) ||
    GOING_HOME.test(wordAt(english, trigger.token + 1)) ||
    /^return/.test(wordAt(english, trigger.token));
  if (participants.length === 0 || !participants.every((guest) => isAbroad(guest, places, goesHome)))
    return null;
  return { ...draft, when: when && untilThen(when), leaves: true };
}

/** "Returned from Porto", where the article told of the visit itself. */
export function isKnownDeparture(draft: Draft, told: readonly Draft[]): boolean {
  const { trigger, leaves, participants, places } = draft;
  if (!leaves || trigger.kind !== 'verb' || /^(?:leave|depart)$/.test(trigger.group.lemma)) return false;
  const guests = new Set(participants.map(({ entity }) => entity));
  const there = places.map(stateOf);
  return told.some(
    (other) =>
      other.kind === 'visit' &&
      other.participants.some(({ entity }) => guests.has(entity)) &&
      (other.places.length === 0 || other.places.some((place) => there.includes(stateOf(place)))),
  );
}

/** "From Kenya, the first stop on the tour" */
function isStop({ text }: English, left: readonly Placed[]): boolean {
  return left.some(({ place }) =>
    /^, the \p{Ll}+ (?:stop|leg|station|destination)\b/u.test(text.slice(place.end, place.end + 40)),
  );
}

const GOING_HOME = /^(?:home|back)$/;

/** Somebody who acts for another state, or who goes home from there. */
function isAbroad(
  guest: Draft['participants'][number],
  places: readonly Party[],
  goesHome: boolean,
): boolean {
  const home = stateOf(guest);
  const there = places.map(stateOf);
  return (
    entityKindOf(guest.entity) === 'person' &&
    (home !== null || goesHome) &&
    there.length > 0 &&
    there.every((state) => state !== null && state !== home)
  );
}
