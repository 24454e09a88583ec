import type { English } from '../../language/english.ts';
import { subjectOf, verbGroupAt } from '../../language/syntax/index.ts';
import { entityKindOf, type Participant } from '../../model/index.ts';
import type { Reading } from '../layer.ts';
import { type Draft, withoutRepeats } from './draft.ts';
import { participant, partiesOf } from './parties.ts';
import { stateOf, statesOf } from './sides.ts';
import { BODIES, type Slot, slotsOf } from './slots.ts';
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

/** "The first session of the Joint Commission will be held in Oslo": for the two states that the article is about. */
export function ofBody(english: English, draft: Draft, principals: readonly Participant[]): Draft {
  const { trigger, kind, participants } = draft;
  if (kind !== 'meeting' || principals.length < 2 || !namesBody(english, trigger)) return draft;
  const members = participants.filter(
    ({ entity, name }) => entityKindOf(entity) !== 'organisation' || !hasBody(name.toLowerCase()),
  );
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

/** "Session of the joint commission", "the commission's meeting", "a joint commission should meet". */
function namesBody(english: English, trigger: Trigger): boolean {
  const { token } = trigger;
  if (trigger.kind === 'verb') return slotsOf(english, trigger).some(({ from }) => from === 'body');
  if (!/^(?:session|meeting|round)$/.test(wordAt(english, token))) return false;
  for (let at = trigger.first; at < token; at++) if (BODIES.test(wordAt(english, at))) return true;
  const begin = wordAt(english, token + 1) === 'of' ? token + 2 : -1;
  for (let at = begin; begin > 0 && at < begin + BODY_WITHIN; at++) {
    if (BODIES.test(wordAt(english, at))) return true;
    if (!/^\p{L}/u.test(wordAt(english, at)) || isPreposition(wordAt(english, at))) return false;
  }
  return false;
}

/** Tokens from "session of" to "commission". */
const BODY_WITHIN = 6;

function hasBody(name: string): boolean {
  return name.split(' ').some((word) => BODIES.test(word));
}
