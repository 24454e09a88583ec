import type { English } from '../../language/english.ts';
import { type NounPhrase, nounPhraseAt, type VerbGroup, verbGroupAt } from '../../language/syntax/index.ts';
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
    const phrase = nounPhraseAt(english, STYLES.test(english.tokens.word(from)) ? from + 1 : from, first);
    return phrase && phrase.last <= first ? phrase : null;
  }
  return null;
}

/** Tokens from an invitation to what it is for. */
const ASKED_WITHIN = 16;
