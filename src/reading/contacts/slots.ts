import type { English } from '../../language/english.ts';
import { POSSESSIVES } from '../../language/lexicon/function-words.ts';
import {
  agentOf,
  nounPhraseAt,
  nounPhraseBefore,
  objectOf,
  type VerbGroup,
  verbGroupAt,
} from '../../language/syntax/index.ts';
import { isChannel } from './guards.ts';
import { inAudience, laterAgent, laterObject } from './later-slots.ts';
import { PHASE_VERBS } from './lexicon/words.ts';
import {
  chairSlots,
  listEnd,
  phraseSlots,
  type Slot,
  STYLES,
  signedBySlots,
  slotOf,
} from './slot-phrases.ts';
import { bodySlot, subjectSlot } from './subject-slots.ts';
import type { NounTrigger, Trigger, VerbTrigger } from './triggers.ts';
import { isBeside, verbAfter } from './triggers.ts';
import { sentenceEnd } from './widened.ts';
import { isAuxiliary, isMark, isVerbHere, wordAt } from './words.ts';

export function slotsOf(english: English, trigger: Trigger): readonly Slot[] {
  return trigger.kind === 'verb' ? verbSlots(english, trigger) : nounSlots(english, trigger);
}

function verbSlots(english: English, trigger: VerbTrigger): readonly Slot[] {
  const { frame, group } = trigger;
  const slots: Slot[] = [];
  const subject =
    bodySlot(english, group, frame.subject) ??
    subjectSlot(english, group, group.passive ? frame.other : frame.subject);
  if (subject) slots.push(subject);
  if (group.passive) {
    const agent = agentOf(english, group) ?? laterAgent(english, group);
    if (agent) slots.push(slotOf(english, agent, frame.subject, 'agent'));
  } else if ((takesObject(frame.needs) && !MATTERS.test(group.lemma)) || SENDING.test(group.lemma)) {
    const next = objectOf(english, group);
    const object =
      next && !TIMES.test(wordAt(english, next.first))
        ? next
        : (inAudience(english, group) ?? laterObject(english, group));
    if (object) slots.push(slotOf(english, object, frame.other, 'object'));
  }
  slots.push(
    ...phraseSlots(english, group.verb + 1, frame.counterparts, frame.other),
    ...whomSlots(english, trigger, subject),
  );
  if (frame.kind === 'signing')
    slots.push(...chairSlots(english, group.verb + 1), ...signedBySlots(english, group));
  return slots;
}

/** "[Okello], with whom she is to sign": whom the relative stands for. */
function whomSlots(english: English, { frame }: VerbTrigger, subject: Slot | null): readonly Slot[] {
  const at = (subject?.first ?? 0) - 1;
  if (wordAt(english, at) !== 'whom' || !frame.counterparts.includes(wordAt(english, at - 1))) return [];
  const begin = english.sentences.first[english.tokens.sentence[at]!]!;
  const owner = nounPhraseBefore(english, wordAt(english, at - 2) === ',' ? at - 2 : at - 1, begin);
  return owner ? [slotOf(english, owner, frame.other, 'phrase')] : [];
}

/** "Met last week", "met on Monday": no object. */
const TIMES =
  /^(?:last|next|this|that|today|yesterday|tomorrow|earlier|later|again|twice|once|there|here|monday|tuesday|wednesday|thursday|friday|saturday|sunday|there|face)$/;

/** "Sent Okello to Porto": who goes is the object. */
const SENDING = /^(?:send|dispatch)$/;

/** "Raised Kenya's debt with Okello": what is raised takes no part. */
const MATTERS = /^(?:raise|broach|bring|take)$/;

function takesObject(needs: VerbTrigger['frame']['needs']): boolean {
  return needs === 'party' || needs === 'counterpart';
}

function nounSlots(english: English, trigger: NounTrigger): readonly Slot[] {
  const { frame, token, group, stands, preposition } = trigger;
  const slots: Slot[] = [...genitiveSlots(english, trigger)];
  const channel = isChannel(english, token);
  const shared = isTheirs(english, trigger);
  // "Opened a tour by Lind": it is hers.
  const given = wordAt(english, token + 1) === 'by' && frame.kind === 'visit';
  const own =
    given || (slots.some(({ from }) => from === 'genitive') && !holdsOwn(english, trigger) && !shared);
  if (stands === 'subject' && group?.passive) {
    const agent = agentOf(english, group);
    if (agent) slots.push(slotOf(english, agent, frame.subject, 'agent'));
  } else if (
    !own &&
    group &&
    stands !== 'subject' &&
    (isSharedBy(preposition) ||
      channel ||
      isBeside(english, trigger) ||
      isBackFrom(trigger) ||
      isOccasion(english, trigger) ||
      isRecalled(english, trigger))
  ) {
    const subject = subjectSlot(english, group, subjectRole(trigger, group));
    if (subject) slots.push(subject);
    if (group.passive && (PHASE_VERBS.has(group.lemma) || RECEIVING.test(group.lemma))) {
      const agent = agentOf(english, group);
      const role = RECEIVING.test(group.lemma) && frame.kind === 'visit' ? 'host' : frame.subject;
      if (agent) slots.push(slotOf(english, agent, role, 'agent'));
    }
    // "Hosted Okello for talks", "received him on his visit".
    const object =
      stands === 'phrase' &&
      (channel || shared || /^(?:for|at|in|on|of|during|after)$/.test(preposition ?? ''))
        ? (objectOf(english, group) ?? (isReceived(english, trigger) ? laterObject(english, group) : null))
        : null;
    // "In a call on Monday, Lind told Okello"
    const told = object && trigger.token < group.first && TELLING.test(group.lemma);
    if (object && (object.last <= trigger.first || told))
      slots.push(slotOf(english, object, receives(trigger, group) ? 'guest' : frame.other, 'object'));
    // "Took it up with Okello by telephone"
    if (channel)
      slots.push(
        ...phraseSlots(english, group.verb + 1, ['with', 'to'], frame.other).filter(
          ({ last }) => last <= trigger.first,
        ),
      );
  }
  slots.push(...gatheredSlots(english, trigger), ...relativeSlots(english, trigger));
  // "A call took place between Lind and Okello", "talks were held with Kenya"
  if (stands === 'subject' && group && /^(?:take|hold|happen|occur|open|begin|resume|get)$/.test(group.lemma))
    slots.push(...phraseSlots(english, group.verb + 1, ['between', 'with', 'among'], frame.other));
  for (const slot of phraseSlots(english, token + 1, NOUN_PREPOSITIONS, frame.other))
    if (fitsNoun(english, trigger, slot)) slots.push(withNounRole(english, trigger, slot));
  slots.push(...honouredSlots(english, trigger), ...chairSlots(english, token + 1));
  return slots;
}

/** "The meeting brought together Lind and Okello", "a session that brought together". */
function gatheredSlots(english: English, { token, frame }: NounTrigger): readonly Slot[] {
  const end = sentenceEnd(english, token);
  for (let at = token + 1; at + 1 < Math.min(end, token + RELATIVE_WITHIN); at++) {
    if (wordAt(english, at) === 'brought' && wordAt(english, at + 1) === 'together') {
      const phrase = nounPhraseAt(english, at + 2, end);
      return phrase
        ? [{ ...slotOf(english, phrase, frame.other, 'object'), last: listEnd(english, phrase.last, end) }]
        : [];
    }
    if (isMark(english, at) || (isVerbHere(english, at) && !isAuxiliary(wordAt(english, at)))) return [];
  }
  return [];
}

/** "A meeting in May, at which [Kenya] promised [Oman] a ship": they were there. */
function relativeSlots(english: English, { token, frame }: NounTrigger): readonly Slot[] {
  const end = sentenceEnd(english, token);
  for (let at = token + 1; at + 1 < Math.min(end, token + RELATIVE_WITHIN); at++) {
    if (wordAt(english, at + 1) === 'which' && /^(?:at|during|in)$/.test(wordAt(english, at))) {
      const verb = verbAfter(english, at + 1, end);
      if (verb === null) return [];
      const group = verbGroupAt(english, verb);
      if (!group.past || group.passive || !TELLING.test(group.lemma)) return [];
      const object = objectOf(english, group);
      const subject = subjectSlot(english, group, frame.other);
      return [
        ...(subject ? [subject] : []),
        ...(object ? [slotOf(english, object, frame.other, 'object')] : []),
      ];
    }
    if (isMark(english, at) || isVerbHere(english, at)) return [];
  }
  return [];
}

/** Tokens of a place and a day between a noun and its relative clause. */
const RELATIVE_WITHIN = 12;

/** "Held their first meeting": the pronoun stands for the subject. */
function holdsOwn(english: English, { first, stands, group }: NounTrigger): boolean {
  return (
    stands === 'object' &&
    POSSESSIVES.has(wordAt(english, first)) &&
    /^(?:hold|have|begin|start|open|resume|continue|conclude|end|finish|wrap|kick)$/.test(group?.lemma ?? '')
  );
}

/** "Told Okello at their meeting", "after their talks, both said": the pronoun stands for those who are named with it. */
export function isTheirs(english: English, { first, stands, preposition }: NounTrigger): boolean {
  return (
    stands === 'phrase' &&
    wordAt(english, first) === 'their' &&
    /^(?:at|in|during|after|before|following)$/.test(preposition ?? '')
  );
}

/** "Held talks", "arrived for talks", "said after talks": the subject takes part; not in "spoke about the talks". */
export function isSharedBy(preposition: string | null): boolean {
  return (
    preposition === null || /^(?:for|on|in|at|during|after|following|before|with|upon)$/.test(preposition)
  );
}

/** "Hosted Okello on a state visit": who comes is the object. */
function receives({ frame }: NounTrigger, { lemma, passive }: VerbGroup): boolean {
  return frame.kind === 'visit' && !passive && RECEIVING.test(lemma);
}

const RECEIVING = /^(?:host|receive|welcome|greet|fete)$/;

function subjectRole(trigger: NounTrigger, group: VerbGroup): Slot['role'] {
  if (receives(trigger, group)) return 'host';
  return group.passive && trigger.frame.kind !== 'visit' ? 'participant' : trigger.frame.subject;
}

/** "Was referring to a conversation with Okello", "spoke of a meeting with her": one's own. */
function isRecalled(english: English, { preposition, group, token, first }: NounTrigger): boolean {
  if (!/^(?:to|of|about)$/.test(preposition ?? '') || wordAt(english, token + 1) !== 'with') return false;
  return /^an?$/.test(wordAt(english, first)) && RECALLING.test(group?.lemma ?? '');
}

const RECALLING = /^(?:refer|allude|speak|tell|talk|write|boast|complain)$/;

/** "Returned from a visit", "came home from talks" */
function isBackFrom({ preposition, group }: NounTrigger): boolean {
  return preposition === 'from' && /^(?:return|come|fly|arrive|be)$/.test(group?.lemma ?? '');
}

const NOUN_PREPOSITIONS = ['with', 'between', 'among', 'by', 'of', 'on', 'from', 'to', 'for'];

/** "The visit of Lind", "a visit by Lind"; "courtesy call on Okello", but not "talks on fisheries". */
function fitsNoun(english: English, { token, stands }: NounTrigger, slot: Slot): boolean {
  const preposition = wordAt(english, slot.first - 1);
  const noun = wordAt(english, token);
  // "A call from Okello", "granted an audience to Okello", "gave a dinner for Okello"
  if (preposition === 'from') return /^calls?$/.test(noun) && slot.first - token <= CALL_FROM_WITHIN;
  if (preposition === 'to')
    return (
      (noun === 'audience' && stands === 'object') || (isChannel(english, token) && slot.first - 2 === token)
    );
  if (preposition === 'for') return MEALS.test(noun) && stands === 'object' && slot.first - 2 === token;
  if (preposition === 'on') return wordAt(english, token) === 'call' && slot.first - 2 === token;
  return preposition !== 'of' || slot.first - 2 === token;
}

/** What is said to somebody who is there. */
const TELLING = /^(?:tell|inform|assure|offer|promise|brief|invite|ask|urge|thank)$/;

/** Tokens of a time between a call and whom it is from. */
const CALL_FROM_WITHIN = 5;

const MEALS = /^(?:dinner|lunch|luncheon|banquet|breakfast|supper|reception)$/;

function withNounRole(english: English, { frame, token }: NounTrigger, slot: Slot): Slot {
  const preposition = wordAt(english, slot.first - 1);
  // "The guest of Okello" is received by him.
  if (preposition === 'of' && /^guests?$/.test(wordAt(english, token))) return slot;
  return preposition === 'by' || preposition === 'of' ? { ...slot, role: frame.subject } : slot;
}

/** "Received Okello on her visit", "on the occasion of": told with whoever is host. */
function isReceived(english: English, trigger: NounTrigger): boolean {
  const { first, group, preposition } = trigger;
  if (group === null || group.verb > first || !receives(trigger, group)) return false;
  return preposition === 'on' || preposition === 'during' || isOccasion(english, trigger);
}

/** "On the occasion of a visit" */
function isOccasion(english: English, { first, preposition }: NounTrigger): boolean {
  return preposition === 'of' && wordAt(english, first - 2) === 'occasion';
}

/** "Gave a dinner in honour of Okello" */
function honouredSlots(english: English, { token, stands, frame }: NounTrigger): readonly Slot[] {
  if (stands !== 'object' || !MEALS.test(wordAt(english, token))) return [];
  for (let at = token + 1; at < token + 4; at++) {
    if (!/^hono(?:u)?r$/.test(wordAt(english, at)) || wordAt(english, at + 1) !== 'of') continue;
    const from = STYLES.test(english.tokens.word(at + 2)) ? at + 3 : at + 2;
    const phrase = nounPhraseAt(english, from, sentenceEnd(english, at));
    return phrase ? [slotOf(english, phrase, frame.other, 'phrase')] : [];
  }
  return [];
}

/** "[Lind]'s visit", "[his] trip", "[Norwegian–Omani] talks": all before the noun. */
function genitiveSlots(english: English, trigger: NounTrigger): readonly Slot[] {
  const { first, token, frame } = trigger;
  const relative =
    wordAt(english, first) === 'whose' ? first : wordAt(english, first - 1) === 'whose' ? first - 1 : -1;
  if (relative >= 0) {
    const begin = english.sentences.first[english.tokens.sentence[token]!]!;
    const end = wordAt(english, relative - 1) === ',' ? relative - 1 : relative;
    const owner = nounPhraseBefore(english, end, begin);
    return owner ? [slotOf(english, owner, frame.subject, 'genitive')] : [];
  }
  let end = -1;
  for (let at = first; at < token; at++) {
    const word = english.tokens.lower(at);
    if (word === "'s" || word === "'") end = at;
  }
  if (end > first) return [{ role: frame.subject, first, last: end, from: 'genitive' }];
  // "Received Okello on the occasion of his visit": it is the guest's.
  if (POSSESSIVES.has(wordAt(english, first)) && isReceived(english, trigger)) return [];
  if (POSSESSIVES.has(wordAt(english, first)))
    return [{ role: frame.subject, first, last: first + 1, from: 'genitive' }];
  return first < token ? [{ role: frame.subject, first, last: token, from: 'modifier' }] : [];
}
