import {
  type English,
  isAdverb,
  nameAt,
  nounPhraseAt,
  subjectOf,
  verbGroupAt,
} from '../../language/index.ts';
import { type Action, infinitiveAt, nounAction, verbAction } from './action.ts';
import type { Found } from './found.ts';
import { modalAt, withSubject } from './modal.ts';
import { isSaid, isToldAfter, tellerAfter } from './subjects.ts';
import { isUnderTerms } from './terms.ts';
import { isBaseAfterTo, isSomebody, wordAt } from './words.ts';

/** "would like to receive him", "would welcome a second round", "would rather wait". */
export function likedPledge(english: English, token: number, end: number): Found | null {
  let at = token + 1;
  while (at < end && isAdverb(wordAt(english, at)) && wordAt(english, at) !== 'rather') at++;
  // "would like Oman to free them"
  const whom =
    wordAt(english, at) === 'like' || wordAt(english, at) === 'prefer'
      ? nounPhraseAt(english, at + 1, end)
      : null;
  const asked = whom && infinitiveAt(english, whom.last, end);
  const action = asked ?? likedAt(english, at, end);
  const actor = subjectOf(english, { ...verbGroupAt(english, at), first: token });
  if (
    action === null ||
    actor === null ||
    !isSomebody(english, actor) ||
    /^(?:say|thank|express|add|note|congratulate|stress)$/.test(wordAt(english, action.head))
  )
    return null;
  return {
    trigger: at,
    strength: 'hopes',
    negated: false,
    modal: null,
    actor,
    counterparty: asked && whom && isSomebody(english, whom) ? whom : null,
    action,
  };
}

function likedAt(english: English, at: number, end: number): Action | null {
  switch (wordAt(english, at)) {
    case 'like':
      return infinitiveAt(english, at + 1, end) ?? nounAction(english, at + 1, end);
    case 'prefer':
      return infinitiveAt(english, at + 1, end) ?? nounAction(english, at + 1, end);
    case 'love':
    case 'wish':
      return infinitiveAt(english, at + 1, end);
    case 'welcome':
      return nounAction(english, at + 1, end);
    case 'rather':
      return isBaseAfterTo(english, at + 1) ? verbAction(english, at + 1) : null;
    default:
      return null;
  }
}

/** "must let the herders pass, the commission told Oslo": whoever says it demands it. */
export function mustPledge(english: English, token: number, end: number): Found | null {
  const modal = modalAt(english, token, end);
  if (
    modal === null ||
    !(isSaid(english, token) || isUnderTerms(english, token)) ||
    !(modal.passive || isSomebody(english, modal.subject))
  )
    return null;
  const own = verbAction(english, modal.passive ? modal.verb - 1 : modal.verb);
  const whole = withSubject(english, own, modal);
  const action = modal.passive ? whole : { ...whole, object: own.object };
  if (isUnderTerms(english, token) && !modal.passive)
    return {
      trigger: token,
      strength: 'agreed',
      negated: false,
      modal: null,
      actor: modal.subject,
      counterparty: null,
      action,
    };
  return {
    trigger: token,
    strength: 'demanded',
    negated: false,
    modal: 'must',
    actor: tellerAfter(english, token),
    counterparty: modal.passive ? null : modal.subject,
    action,
  };
}

/** "will have to repay the grant, Brussels warned": as good as "must". */
export function haveToPledge(english: English, token: number, end: number): Found | null {
  if (wordAt(english, token + 1) !== 'to' || !isSaid(english, token)) return null;
  const group = verbGroupAt(english, token);
  const action = infinitiveAt(english, token + 1, end);
  const subject = subjectOf(english, group);
  const actor = tellerAfter(english, token);
  if (group.negated || group.past || action === null || subject === null || actor === null) return null;
  if (!isSomebody(english, subject) || actor.first <= token) return null;
  // "Even if I have to leave them here": nobody asks it of oneself, and a clause under another one asks nothing.
  if (/^(?:i|we)$/.test(wordAt(english, subject.first))) return null;
  if (/^(?:if|though|although|because|when|that)$/.test(wordAt(english, subject.first - 1))) return null;
  return {
    trigger: token,
    strength: 'demanded',
    negated: false,
    modal: 'must',
    actor,
    counterparty: subject,
    action,
  };
}

/** "Oman should lift the ban, she said": asked of a state or a body by name. */
export function shouldPledge(english: English, token: number, end: number): Found | null {
  const named = nameAt(english, token - 1) >= 0;
  return named && isToldAfter(english, token) ? mustPledge(english, token, end) : null;
}
