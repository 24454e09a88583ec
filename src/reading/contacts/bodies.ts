import type { English } from '../../language/english.ts';
import { subjectOf, verbGroupAt } from '../../language/syntax/index.ts';
import { entityKindOf, type Participant } from '../../model/index.ts';
import type { Reading } from '../layer.ts';
import { type Draft, withoutRepeats } from './draft.ts';
import { participant, partiesOf } from './parties.ts';
import { stateOf, statesOf } from './sides.ts';
import type { Slot } from './slot-phrases.ts';
import { slotsOf } from './slots.ts';
import { BODIES } from './subject-slots.ts';
import { type Trigger, verbAfter } from './triggers.ts';
import { isPreposition, wordAt } from './words.ts';

/** A commission or its session: it meets for the states that have it. */
export function isBodyMeeting(english: English, trigger: Trigger, slots: readonly Slot[]): boolean {
  if (trigger.kind === 'verb') return slots.some(({ from }) => from === 'body');
  return wordAt(english, trigger.token) === 'session' && trigger.stands === 'subject';
}

/** "Both sides agreed that a joint commission should meet": the states of those who say so. */
export function bodySides(reading: Reading<'mentions'>, trigger: Trigger): readonly Participant[] {
  const { english } = reading;
  const first = english.sentences.first[english.tokens.sentence[trigger.token]!]!;
  // "5. The two parties agreed": the point ends no clause.
  const begin = /^\d/.test(wordAt(english, first)) && wordAt(english, first + 1) === '.' ? first + 2 : first;
  const verb = verbAfter(english, begin - 1, trigger.token);
  const subject = verb === null ? null : subjectOf(english, verbGroupAt(english, verb));
  if (subject === null || subject.last > trigger.token) return [];
  const parties = partiesOf(reading, { role: 'participant', from: 'subject', ...subject });
  return statesOf(
    parties.map((party) => participant(reading, party, 'participant')),
    'participant',
  );
}

/** "The first session of the Joint Commission will be held in Oslo": for the two states that the article is about. */
export function ofBody(english: English, draft: Draft, principals: readonly Participant[]): Draft {
  const { trigger, kind, participants } = draft;
  const isBody = participants.some(isBodyItself) || namesBody(english, trigger);
  if (kind !== 'meeting' || principals.length < 2 || !isBody) return draft;
  const members = participants.filter((one) => !isBodyItself(one));
  const states = new Set(members.map(stateOf));
  if (members.filter((one) => stateOf(one) !== null).length > 1) return { ...draft, participants: members };
  if (![...states].every((state) => state === null || principals.some((one) => stateOf(one) === state)))
    return draft;
  return {
    ...draft,
    participants: withoutRepeats([...principals, ...members]),
    doubt: 'the states are those that the article is about',
  };
}

/** "Session of the joint commission", "the joint commission's meeting", "a joint commission should meet". */
function namesBody(english: English, trigger: Trigger): boolean {
  const { token } = trigger;
  if (trigger.kind === 'verb')
    return slotsOf(english, trigger).some(
      ({ from, first, last }) => from === 'body' && isJoint(english, first, last),
    );
  if (!/^(?:session|meeting|round)$/.test(wordAt(english, token))) return false;
  if (isJoint(english, trigger.first, token)) return true;
  if (wordAt(english, token + 1) !== 'of') return false;
  let last = token + 2;
  while (
    last < token + BODY_WITHIN &&
    /^\p{L}/u.test(wordAt(english, last)) &&
    !isPreposition(wordAt(english, last))
  )
    last++;
  return isJoint(english, token + 2, last);
}

/** Tokens from "session" to the end of "of the joint fisheries commission". */
const BODY_WITHIN = 8;

/** One that states have together: "joint commission", or "agreed that the council should meet"; not "the Security Council". */
function isJoint(english: English, first: number, last: number): boolean {
  const begin = english.sentences.first[english.tokens.sentence[first]!]!;
  let joint = false;
  for (let at = begin; at < first && !joint; at++) joint = /^agreed?$/.test(wordAt(english, at));
  for (let at = first; at < last; at++) {
    const word = wordAt(english, at);
    joint ||= /^(?:joint|intergovernmental|mixed|bilateral)$/.test(word);
    if (joint && BODIES.test(word)) return true;
  }
  return false;
}

/** "The Joint Commission, whose first session", counted among those who meet. */
function isBodyItself({ entity, name }: Participant): boolean {
  return entityKindOf(entity) === 'organisation' && JOINT_BODY.test(name);
}

const JOINT_BODY = /\b(?:joint|intergovernmental|mixed|bilateral)\b.*\b(?:commission|committee|council)\b/i;
