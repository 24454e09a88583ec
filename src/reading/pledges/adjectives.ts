import {
  type English,
  type NounPhrase,
  nounPhraseBefore,
  subjectOf,
  verbGroupAt,
} from '../../language/index.ts';
import { wordAction } from './action.ts';
import { endOfAction } from './extent.ts';
import { type Follows, whatFollows } from './follows.ts';
import type { Found, Readers } from './found.ts';
import { HAPPENINGS, TALKING } from './lexicon/kinds.ts';
import { ADJECTIVES, type Trigger } from './lexicon/triggers.ts';
import { isNegatedBetween, isNobody, sentenceStart } from './subjects.ts';
import { copulaBefore, isSomebody, maySpeak, wordAt } from './words.ts';

export const adjectiveReaders: Readers = [...ADJECTIVES].map(([word, trigger]) => [
  word,
  (english, token, end) => adjectivePledge(english, token, end, trigger),
]);

/** "is not ready to sign", "remains open to talks", "Envoys from Mali, due to land on Friday, …". */
function adjectivePledge(english: English, token: number, end: number, trigger: Trigger): Found | null {
  const verb = copulaBefore(english, token);
  const aside = verb < 0 && wordAt(english, token - 1) === ',';
  if (verb < 0 && !aside) return null;
  const copula = verbGroupAt(english, verb < 0 ? token : verb);
  if (copula.modal && !/^(?:will|would|shall)$/.test(copula.modal)) return null;
  const follows = whatFollows(english, token + 1, end, trigger) ?? whereDue(english, token, trigger);
  if (follows === null || isReaction(english, token, follows.action.head, copula.modal)) return null;
  const subject = aside ? beforeComma(english, token) : subjectOf(english, copula);
  // "The film is about to begin"
  if (
    subject &&
    wordAt(english, token) === 'about' &&
    !isSomebody(english, subject) &&
    !HAPPENINGS.has(wordAt(english, subject.head))
  )
    return null;
  if (subject === null || (trigger.strength !== 'scheduled' && !maySpeak(english, subject))) return null;
  return {
    trigger: token,
    strength: trigger.strength,
    negated:
      copula.negated ||
      wordAt(english, token - 1) === 'longer' ||
      isNegatedBetween(english, verb < 0 ? token : verb + 1, token) ||
      isNobody(english, subject),
    modal: null,
    actor: subject,
    counterparty: follows.partner,
    action: follows.action,
  };
}

/** "an inspection, | due in October, …": the phrase that the comma follows. */
function beforeComma(english: English, token: number): NounPhrase | null {
  return nounPhraseBefore(english, token - 1, sentenceStart(english, token), true);
}

/** "is due in Rome on Friday": where and when, and no verb. */
function whereDue(english: English, token: number, { strength }: Trigger): Follows | null {
  if (strength !== 'scheduled' || wordAt(english, token) !== 'due') return null;
  if (!/^(?:in|at|back|on)$/.test(wordAt(english, token + 1))) return null;
  return { action: { ...wordAction(token), last: endOfAction(english, token) }, partner: null };
}

/** "is happy to see", "is happy to announce": how somebody feels, or a way to say it. */
function isReaction(english: English, token: number, verb: number, modal: string | null): boolean {
  const word = wordAt(english, verb);
  const feeling = wordAt(english, token);
  if (/^(?:glad|pleased|delighted)$/.test(feeling) && modal === null) return true;
  return (
    /^(?:happy|glad|pleased|delighted)$/.test(feeling) &&
    (TALKING.has(word) || /^(?:see|hear|be|note|announce|meet|welcome|have|learn|report)$/.test(word))
  );
}
