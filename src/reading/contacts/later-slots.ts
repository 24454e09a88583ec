import type { English } from '../../language/english.ts';
import { type NounPhrase, nameAt, nounPhraseAt, type VerbGroup } from '../../language/syntax/index.ts';
import { sentenceEnd } from './widened.ts';
import { isMark, isVerbHere, wordAt } from './words.ts';

/** "Received in audience [the Secretary General, Luis Arana]" */
export function inAudience(english: English, { verb }: VerbGroup): NounPhrase | null {
  if (wordAt(english, verb + 1) !== 'in' || wordAt(english, verb + 2) !== 'audience') return null;
  return nounPhraseAt(english, verb + 3, sentenceEnd(english, verb));
}

/** "Received in Oslo on Monday [President Okello]": an object behind a place and a day. */
export function laterObject(english: English, group: VerbGroup): NounPhrase | null {
  if (!/^(?:receive|meet|welcome|host|greet)$/.test(group.lemma)) return null;
  // "HE", for His Excellency, looks like a new clause's subject.
  const end = sentenceEnd(english, group.verb);
  for (let at = group.verb + 1; at < Math.min(end, group.verb + LATER_WITHIN); at++) {
    const word = wordAt(english, at);
    if (/^(?:with|by|of|and|,|to|for)$/.test(word) || isMark(english, at) || isVerbHere(english, at))
      return null;
    const name = english.names[nameAt(english, at)];
    if (name?.kind !== 'person') continue;
    const first = Math.min(at, name.titleFirst);
    return nounPhraseAt(english, word === 'he' ? first + 1 : first, end);
  }
  return null;
}

/** "Was welcomed at the school in Porto by [the mayor]": an agent behind a place, in whose name a clause seems to end. */
export function laterAgent(english: English, { lemma, verb }: VerbGroup): NounPhrase | null {
  if (!/^(?:receive|welcome|host|greet)$/.test(lemma)) return null;
  const end = sentenceEnd(english, verb);
  for (let at = verb + 1; at < Math.min(end, verb + LATER_WITHIN); at++) {
    if (wordAt(english, at) === ',' || wordAt(english, at) === ';' || isVerbHere(english, at)) return null;
    if (wordAt(english, at) === 'by') return nounPhraseAt(english, at + 1, end);
  }
  return null;
}

/** Tokens of a place and a time between a verb and its object. */
const LATER_WITHIN = 12;
