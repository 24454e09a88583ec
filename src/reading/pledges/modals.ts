import {
  agentOf,
  type English,
  isAdverb,
  type NounPhrase,
  nameAt,
  subjectOf,
  verbGroupAt,
} from '../../language/index.ts';
import type { Strength } from '../../model/index.ts';
import { infinitiveAt, lemmaAt, verbAction } from './action.ts';
import { isGap, relativeObject } from './active.ts';
import { hasCondition } from './condition.ts';
import { quotationAt } from './extent.ts';
import type { Found, Readers, ReadPledge } from './found.ts';
import { gives, isGift, isGiven } from './gifts.ts';
import { isJoint } from './joint.ts';
import { DOCUMENTS, HAPPENINGS, IN_FORCE, TAKING_PLACE } from './lexicon/kinds.ts';
import { isFacility } from './lexicon/people.ts';
import { ADJECTIVES, NOUNS, VERBS } from './lexicon/triggers.ts';
import { isNoAct, type Modal, modalAt, subjectInTree, takesEffect, withSubject } from './modal.ts';
import { haveToPledge, likedPledge, mustPledge, shouldPledge } from './must.ts';
import { isNegatedBetween, isReported, isSaid, isToldAfter } from './subjects.ts';
import { isUnderTerms } from './terms.ts';
import { verbReaders } from './verbs.ts';
import { hasNumber, isBaseAfterTo, isParticiple, isSomebody, wordAt } from './words.ts';

export const modalReaders: Readers = [
  ...['will', "'ll", 'wo', 'shall'].map((word) => [word, willPledge] as const),
  ['would', wouldPledge],
  ['must', mustPledge],
  ...['have', 'has', 'needs', 'need'].map((word) => [word, haveToPledge] as const),
  ['should', shouldPledge],
  ...['may', 'might'].map((word) => [word, mayPledge] as const),
  ...['can', 'ca', 'cannot', 'could'].map((word) => [word, cannotPledge] as const),
  ...['is', 'are', 'was', 'were'].map((word) => [word, arrangedPledge] as const),
];

/** The verb has a strength of its own: "will consider", "would ask". */
function isOwnTrigger(english: English, { verb, passive }: Modal, end: number): boolean {
  const lemma = lemmaAt(english, verb);
  // "will be invited to open the fair"
  if (passive && VERBS.get(lemma)?.frame === 'asking') return wordAt(english, verb + 1) === 'to';
  if (passive || !VERBS.has(lemma) || VERBS.get(lemma)!.thing === 'document') return false;
  if (lemma === 'offer' && isGift(english, verb)) return false;
  // "would back it": nothing that a trigger could tell of.
  const own = OWN.get(wordAt(english, verb))?.(english, verb, end);
  return own != null && own.action.head !== verb;
}

const OWN: ReadonlyMap<string, ReadPledge> = new Map(verbReaders);

/** Acts by somebody, what happenings do when they take place, and what is done to things: "will be held". */
function isAct(english: English, { verb, passive, subject }: Modal): boolean {
  if (isSomebody(english, subject) || passive || isFacility(wordAt(english, subject.head))) return true;
  const happening = wordAt(english, subject.head);
  if (HAPPENINGS.has(happening) && TAKING_PLACE.has(lemmaAt(english, verb))) return true;
  // "The border will reopen on Monday": whoever opens it.
  if (/^(?:re-?open|resume|shut)$/.test(lemmaAt(english, verb))) return true;
  if (
    /^(?:open|close|start)$/.test(lemmaAt(english, verb)) &&
    /^(?:in|on|by|to|from|next|this|at)$/.test(wordAt(english, verb + 1))
  )
    return true;
  return (IN_FORCE.has(happening) || DOCUMENTS.has(happening)) && takesEffect(english, verb);
}

function willPledge(english: English, token: number, end: number): Found | null {
  const given = yoursPledge(english, token, end);
  if (given) return given;
  const modal = modalAt(english, token, end) ?? stayAt(english, token, end);
  if (modal === null || isOwnTrigger(english, modal, end)) return null;
  if (!isAct(english, modal) && !isUnderTerms(english, token)) return null;
  return modalPledge(english, token, modal, modal.negated ? 'refused' : 'scheduled', 'will');
}

/** "will be in Ottawa from 7 to 9 April": a journey; "will be able to work without a permit": what is made possible. */
function stayAt(english: English, token: number, end: number): Modal | null {
  const verb = token + 1;
  const able =
    wordAt(english, verb) === 'be' && /^(?:able|free|entitled|eligible)$/.test(wordAt(english, verb + 1));
  if (able && wordAt(english, verb + 2) === 'to' && isBaseAfterTo(english, verb + 3)) {
    const who = subjectOf(english, { ...verbGroupAt(english, verb), first: token });
    return who && isSomebody(english, who)
      ? { verb: verb + 3, negated: false, passive: false, subject: who }
      : null;
  }
  if (
    verb + 2 >= end ||
    wordAt(english, verb) !== 'be' ||
    !/^(?:in|at|back)$/.test(wordAt(english, verb + 1))
  )
    return null;
  const place = english.names[nameAt(english, verb + 2)];
  const subject = subjectOf(english, { ...verbGroupAt(english, verb), first: token });
  if (!place || !/^(?:place|state)$/.test(place.kind) || subject === null || !isSomebody(english, subject))
    return null;
  return { verb, negated: false, passive: false, subject };
}

/** "You will have the helicopters by May": who says so sees to it. */
function yoursPledge(english: English, token: number, end: number): Found | null {
  if (wordAt(english, token - 1) !== 'you' || quotationAt(english, token) === null) return null;
  if (!/^(?:have|get|receive|see)$/.test(wordAt(english, token + 1))) return null;
  const action = verbAction(english, token + 1);
  if (action.object === null || token + 1 >= end) return null;
  return {
    trigger: token,
    strength: 'pledged',
    negated: false,
    modal: null,
    actor: null,
    counterparty: { first: token - 1, last: token, head: token - 1 },
    action,
  };
}

/** "said it would resume", "would return if …"; what only might be is no pledge. */
function wouldPledge(english: English, token: number, end: number): Found | null {
  const liked = likedPledge(english, token, end);
  if (liked) return liked;
  const modal = modalAt(english, token, end);
  // "would be ready to resume": the adjective tells.
  if (
    modal &&
    wordAt(english, modal.verb - 1) === 'be' &&
    ADJECTIVES.has(wordAt(english, modal.verb)) &&
    wordAt(english, modal.verb + 1) === 'to'
  )
    return null;
  const reported = isReported(english, token);
  if (modal && !modal.negated && isGiven(english, modal.verb, modal.subject, token))
    return {
      ...modalPledge(english, token, modal, 'scheduled', 'would'),
      actor: null,
      counterparty: modal.subject,
      action: withSubject(english, verbAction(english, modal.verb), modal),
    };
  if (modal === null || !isAct(english, modal) || isOwnTrigger(english, modal, end)) return null;
  if (hasCondition(english, token) && !reported)
    return modalPledge(english, token, modal, modal.negated ? 'refused' : 'aims', 'would');
  if (!reported && !isToldAfter(english, token) && !gives(english, modal) && !isUnderTerms(english, token))
    return null;
  return modalPledge(english, token, modal, modal.negated ? 'refused' : 'scheduled', 'would');
}

/** "it may reopen the consulate": somebody weighs it, when he says so himself. */
function mayPledge(english: English, token: number, end: number): Found | null {
  const modal = modalAt(english, token, end);
  if (modal === null || modal.passive || modal.negated || !isSomebody(english, modal.subject)) return null;
  if (nameAt(english, token) >= 0 || !(isSaid(english, token) || hasCondition(english, token))) return null;
  return modalPledge(english, token, modal, 'considering', null);
}

/** "cannot authorise barges, the minister said": what he won't let happen; other things one simply can't. */
function cannotPledge(english: English, token: number, end: number): Found | null {
  const modal = modalAt(english, token, end);
  const negated = modal?.negated || english.tokens.lower(token) === 'cannot';
  if (!modal || !negated || modal.passive || !ALLOWING.has(lemmaAt(english, modal.verb))) return null;
  if (!isSomebody(english, modal.subject) || !isSaid(english, token)) return null;
  return modalPledge(english, token, { ...modal, negated: true }, 'refused', null);
}

/** What lies in the power of who says he can't. */
const ALLOWING = new Set(
  'accept agree allow authorise authorize approve permit lift sign join support recognise recognize grant ratify waive consent endorse'.split(
    ' ',
  ),
);

function modalPledge(
  english: English,
  token: number,
  modal: Modal,
  strength: Strength,
  kind: Found['modal'],
): Found {
  const { verb, passive, subject } = modal;
  const agent = passive ? agentOf(english, verbGroupAt(english, verb)) : null;
  const named = agent && isSomebody(english, agent) ? agent : null;
  const agreed =
    strength === 'scheduled' && (isUnderTerms(english, token) || isStipulated(english, token, subject));
  const given = strength === 'scheduled' && kind !== null && gives(english, modal);
  // "Nothing will be signed this week"
  const none = passive && kind === 'will' && /^(?:nothing|none|no)$/.test(wordAt(english, subject.first));
  const own = verbAction(english, passive ? verb - 1 : verb);
  // "the $2 million which Kenya was to pay by May"
  const taken = !passive && isGap(english, own) ? relativeObject(english, subject) : null;
  const action =
    taken && hasNumber(english, taken) ? { ...own, first: taken.first, object: taken.head } : own;
  return {
    trigger: token,
    strength: none ? 'refused' : agreed ? 'agreed' : given ? 'pledged' : strength,
    negated: false,
    modal: agreed ? null : kind,
    actor: passive ? named : subject,
    counterparty:
      passive && isSomebody(english, subject) && !subject.relative && (named || isServed(english, verb))
        ? subject
        : null,
    action:
      passive || (subject.relative && isJoint(wordAt(english, subject.head)))
        ? withSubject(english, action, modal)
        : action,
  };
}

/** "Forty pilots are to be trained": done for them. */
function isServed(english: English, verb: number): boolean {
  return /^(?:train|pay|compensate|teach|let|allow|grant|lend|give|offer|tell|inform)$/.test(
    lemmaAt(english, verb),
  );
}

/** "The parties shall exchange …": what agreements say themselves. */
function isStipulated(english: English, token: number, { head }: NounPhrase): boolean {
  return wordAt(english, token) === 'shall' && !/^(?:i|we|you|he|she|nobody)$/.test(wordAt(english, head));
}

/** "His mission was to …": what it is. */
function isTask(word: string): boolean {
  return /^(?:mission|task|job|role|duty|work|point|idea|trick|problem|priority)$/.test(word);
}

/** "are to meet", "is to be sent", "is supposed to keep", "is going to build": arranged. */
function arrangedPledge(english: English, token: number, end: number): Found | null {
  let to = token + 1;
  while (to < end && isAdverb(wordAt(english, to))) to++;
  let trigger = token;
  if (/^(?:supposed|going|poised)$/.test(wordAt(english, to))) trigger = to++;
  const infinitive = wordAt(english, to) === 'to' ? infinitiveAt(english, to, end) : null;
  if (infinitive === null) return null;
  // "is not going to free them": as good as "will not".
  const negated =
    isNegatedBetween(english, token + 1, to) && trigger !== token && wordAt(english, trigger) === 'going';
  // "was to have begun": arranged, and not done.
  const perfect = wordAt(english, infinitive.head) === 'have' && isParticiple(english, infinitive.head + 1);
  const action = perfect ? verbAction(english, infinitive.head + 1) : infinitive;
  const passive = wordAt(english, action.first) === 'be' && isParticiple(english, action.head);
  if (wordAt(english, action.first) === 'be' && !passive) return null;
  const subject =
    subjectOf(english, verbGroupAt(english, token)) ?? subjectInTree(english, action.head, token);
  // "the goal is to …": what it is, not what is arranged.
  if (subject === null) return null;
  if (!passive && (NOUNS.has(wordAt(english, subject.head)) || isTask(wordAt(english, subject.head))))
    return null;
  if (isNoAct(english, action.head, subject) && !/^(?:get|receive)$/.test(wordAt(english, action.head)))
    return null;
  const modal = { verb: action.head, negated: false, passive, subject };
  if (passive && isOwnTrigger(english, modal, english.sentences.last[english.tokens.sentence[token]!]!))
    return null;
  if (!isAct(english, modal) && !isUnderTerms(english, token)) return null;
  const kind = !passive && /^(?:is|are)$/.test(wordAt(english, token)) && trigger === token ? 'will' : null;
  return { ...modalPledge(english, token, modal, negated ? 'refused' : 'scheduled', kind), trigger };
}
