import type { English } from '../../language/english.ts';
import { lemmaOf } from '../../language/lexicon/verbs.ts';
import {
  type NounPhrase,
  nounPhraseAt,
  nounPhraseBefore,
  type VerbGroup,
  verbGroupAt,
} from '../../language/syntax/index.ts';
import { STYLES } from './slot-phrases.ts';
import { isMark, isVerbHere, wordAt } from './words.ts';

/** "Extended an invitation to Okello to visit": the noun stands before the infinitive, with whom it is for. */
export function isInvited({ tokens }: English, group: VerbGroup, begin: number): boolean {
  for (let at = group.first - 1; at >= Math.max(begin, group.first - INVITED_WITHIN); at--)
    if (
      /^(?:invitations?|offer|request|proposal|plea|appeal|hopes?|desire|wish|readiness|willingness)$/.test(
        tokens.lower(at),
      )
    )
      return true;
  return false;
}

/** Tokens between "invitation" and what it is to. */
const INVITED_WITHIN = 8;

/** "Has accepted an invitation to visit" */
export function isAccepted(english: English, group: VerbGroup, begin: number): boolean {
  for (let at = group.first - 1; at >= Math.max(begin, group.first - INVITED_WITHIN); at--)
    if (/^accept(?:ed|s)?$/.test(wordAt(english, at))) return !verbGroupAt(english, at).negated;
  return false;
}

/** "Invited him to visit Oslo, and he accepted", "[…]. He accepted the invitation.": there, or in the next sentence. */
export function isTakenUp(english: English, { verb }: VerbGroup): boolean {
  const { tokens, sentences } = english;
  const next = Math.min(tokens.sentence[verb]! + 1, sentences.count - 1);
  for (let at = verb + 1; at < sentences.last[next]!; at++) {
    if (!/^accept(?:ed|s)?$/.test(tokens.lower(at)) || !isVerbHere(english, at)) continue;
    const { negated, modal, infinitive } = verbGroupAt(english, at);
    return !negated && modal === null && !infinitive;
  }
  return false;
}

/** "Invited [Okello] to visit", "an invitation to [Okello] to visit": whoever is asked goes. */
export function invitedIn(english: English, { first }: VerbGroup): NounPhrase | null {
  const begin = english.sentences.first[english.tokens.sentence[first]!]!;
  for (let at = first - 1; at >= Math.max(begin, first - ASKED_WITHIN); at--) {
    const word = wordAt(english, at);
    if (isMark(english, at)) return null;
    const asked = /^invit(?:e|es|ed|ing)$/.test(word) ? at + 1 : -1;
    const given = /^invitations?$/.test(word) && /^(?:to|for)$/.test(wordAt(english, at + 1)) ? at + 2 : -1;
    const from = Math.max(asked, given);
    if (from < 0) continue;
    if (given >= 0 && at + 1 === first) return givenTo(english, at, begin);
    const phrase = nounPhraseAt(english, STYLES.test(english.tokens.word(from)) ? from + 1 : from, first);
    return phrase && phrase.last <= first ? phrase : null;
  }
  return null;
}

/**
 * "Handed [Okello] an invitation to visit", "conveyed to [him] an invitation", "Okello, [whom] she gave an
 * invitation": to whom the verb before gives it.
 */
function givenTo(english: English, invitation: number, begin: number): NounPhrase | null {
  const { tokens } = english;
  for (let at = invitation - 1; at >= begin && at > invitation - ASKED_WITHIN; at--) {
    if (isMark(english, at)) return null;
    if (!isVerbHere(english, at) || !GIVING.has(lemmaOf(tokens.lower(at)))) continue;
    const from = /^(?:to|upon)$/.test(wordAt(english, at + 1)) ? at + 2 : at + 1;
    const person = nounPhraseAt(english, STYLES.test(tokens.word(from)) ? from + 1 : from, invitation);
    if (person && person.last < invitation && !/^(?:an?|the|his|her|its|their)$/.test(wordAt(english, from)))
      return person;
    for (let whom = at - 1; whom >= begin && whom > at - ASKED_WITHIN; whom--) {
      if (wordAt(english, whom) !== 'whom') continue;
      const before = wordAt(english, whom - 1) === 'to' ? whom - 1 : whom;
      return nounPhraseBefore(english, wordAt(english, before - 1) === ',' ? before - 1 : before, begin);
    }
    return null;
  }
  return null;
}

const GIVING = new Set(
  'give hand convey extend bring deliver pass send carry transmit offer relay issue'.split(' '),
);

/** Tokens from an invitation to what it is for. */
const ASKED_WITHIN = 16;
