import type { English } from '../../language/english.ts';
import { SUBJECT_PRONOUNS } from '../../language/lexicon/function-words.ts';
import { nameAt } from '../../language/syntax/index.ts';
import { entityKindOf, type Party } from '../../model/index.ts';
import type { Reading } from '../layer.ts';
import { bodyDescribed, partiesOf } from './parties.ts';
import type { Slot } from './slot-phrases.ts';
import { isSharedBy, isTheirs } from './slots.ts';
import { hasPeople, type Named } from './tells.ts';
import { treeSubject, widenedByTree } from './tree-slots.ts';
import type { Trigger } from './triggers.ts';
import { wordAt } from './words.ts';

type Mentioned = Reading<'mentions'>;

/** With whom each slot is filled, and whether the subject was found by other means than the words right before the verb. */
export interface Filling {
  readonly named: readonly Named[];
  readonly doubt: string | null;
}

/** Whom the slots of a trigger name, and nobody who only tells of it. */
export function filledSlots(reading: Mentioned, trigger: Trigger, slots: readonly Slot[]): Filling {
  const { english } = reading;
  const all = slots.map((slot) => filledSlot(reading, slot));
  const found = ofOwn(english, trigger, withoutTeller(english, all));
  const parsed = subjectByTree(reading, trigger, found);
  if (parsed) return { named: [...found, parsed], doubt: 'who takes part is told by the tree alone' };
  const guess = guessedSubject(reading, trigger, found);
  if (guess) return { named: [...found, guess], doubt: 'who takes part is guessed from the sentence' };
  return { named: besideWhom(reading, trigger, found), doubt: null };
}

/** "Kenya raised it at a meeting of Lind and Okello": those two met, and whoever tells of it didn't. */
function withoutTeller(english: English, named: readonly Named[]): readonly Named[] {
  const complete = named.some(
    ({ slot, parties }) =>
      slot.from === 'phrase' &&
      parties.length > 1 &&
      /^(?:of|between)$/.test(wordAt(english, slot.first - 1)),
  );
  return complete ? named.filter(({ slot }) => slot.from !== 'subject' && slot.from !== 'object') : named;
}

/** "Told reporters after their meeting": where the pronoun is known, it tells them all. */
function ofOwn(english: English, trigger: Trigger, named: readonly Named[]): readonly Named[] {
  if (trigger.kind !== 'noun' || !isTheirs(english, trigger)) return named;
  const theirs = named.some(({ slot, parties }) => slot.from === 'genitive' && parties.length > 1);
  return theirs ? named.filter(({ slot }) => slot.from !== 'subject' && slot.from !== 'object') : named;
}

/** A slot with whom it names; where its own words name nobody, with whom the tree hangs on them. */
function filledSlot(reading: Mentioned, slot: Slot): Named {
  const parties = partiesIn(reading, slot);
  if (parties.length > 0 || slot.from === 'modifier' || slot.from === 'body' || slot.from === 'genitive')
    return { slot, parties };
  const wide = widenedByTree(reading.english, slot);
  return { slot: wide, parties: partiesIn(reading, wide) };
}

function partiesIn(reading: Mentioned, slot: Slot): readonly Party[] {
  const parties = partiesOf(reading, slot);
  return parties.length === 0 && slot.role === 'issuer' ? bodyDescribed(reading, slot) : parties;
}

/** "Weber told reporters, with Okello standing beside [him]": nobody stands beside himself, but beside who spoke. */
function besideWhom(reading: Mentioned, { group }: Trigger, named: readonly Named[]): readonly Named[] {
  const subject = group?.lemma === 'stand' ? named.find(({ slot }) => slot.from === 'subject') : undefined;
  const other = named.find(({ slot }) => slot.from === 'phrase');
  const [own] = subject?.parties ?? [];
  if (!subject || !other || !own || !other.parties.every(({ entity }) => entity === own.entity)) return named;
  const { tokens, sentences } = reading.english;
  const first = sentences.first[tokens.sentence[other.slot.first]!]!;
  const speaker = partiesOf(reading, { ...other.slot, first, last: subject.slot.first }).findLast(
    ({ entity }) => entityKindOf(entity) === 'person' && entity !== own.entity,
  );
  return speaker ? named.map((one) => (one === other ? { ...one, parties: [speaker] } : one)) : named;
}

/** Where the phrase before the verb names nobody, the subject that the tree gives it, if it is somebody by name. */
function subjectByTree(reading: Mentioned, trigger: Trigger, named: readonly Named[]): Named | null {
  const known = ({ slot, parties }: Named) =>
    slot.from === 'body' || (slot.from === 'subject' && parties.length > 0);
  const slot = trigger.kind === 'verb' && !named.some(known) ? treeSubject(reading.english, trigger) : null;
  const parties = slot ? partiesIn(reading, slot) : [];
  const acts = parties.some(({ entity }) => entityKindOf(entity) === 'person');
  return slot && acts && namesAnybody(reading.english, slot) ? { slot, parties } : null;
}

function namesAnybody(english: English, { first, last }: Slot): boolean {
  for (let at = first; at < last; at++) if (nameAt(english, at) >= 0) return true;
  return false;
}

/** Where the syntax gives no subject, the last person before the verb. */
function guessedSubject(reading: Mentioned, trigger: Trigger, named: readonly Named[]): Named | null {
  const { group, frame } = trigger;
  if (group === null || group.passive || frame.kind === 'ruling' || frame.kind === 'announcement')
    return null;
  if (trigger.kind === 'noun' && (trigger.stands === 'subject' || !isSharedBy(trigger.preposition)))
    return null;
  if (
    named.some(
      ({ slot, parties }) => parties.length > 0 && /^(?:subject|genitive|body|agent)$/.test(slot.from),
    )
  )
    return null;
  if (
    named.some(
      ({ slot }) => slot.from === 'body' || (slot.from === 'subject' && hasPeople(reading.english, slot)),
    )
  )
    return null;
  // "When I go to Porto": somebody is meant, who isn't known.
  if (SUBJECT_PRONOUNS.has(wordAt(reading.english, group.first - 1))) return null;
  const { tokens, sentences } = reading.english;
  const first = sentences.first[tokens.sentence[group.verb]!]!;
  const person = partiesOf(reading, {
    role: frame.subject,
    first,
    last: group.first,
    from: 'subject',
  }).findLast(({ entity }) => entityKindOf(entity) === 'person');
  const slot: Slot = { role: frame.subject, first, last: group.first, from: 'subject' };
  return person ? { slot, parties: [person] } : null;
}
