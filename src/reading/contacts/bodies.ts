import type { English } from '../../language/english.ts';
import { subjectOf, verbGroupAt } from '../../language/syntax/index.ts';
import type { Participant } from '../../model/index.ts';
import type { Reading } from '../layer.ts';
import { participant, partiesOf } from './parties.ts';
import { statesOf } from './sides.ts';
import type { Slot } from './slots.ts';
import { type Trigger, verbAfter } from './triggers.ts';
import { wordAt } from './words.ts';

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
