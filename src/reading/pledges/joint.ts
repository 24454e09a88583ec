import { type English, type NounPhrase, nameAt, nounPhraseBefore } from '../../language/index.ts';
import type { Found } from './found.ts';
import { DOCUMENTS, HAPPENINGS } from './lexicon/kinds.ts';
import { wordAt } from './words.ts';

/** What takes two: "the next session will be held", "it was agreed to reopen the line", "the treaty enters into force". */
export function hasJointSubject(
  english: English,
  { actor, action, trigger, strength, modal }: Found,
): boolean {
  if (modal === 'must') return false;
  const impersonal = actor !== null && wordAt(english, actor.head) === 'it';
  if (strength === 'agreed' && (actor === null || impersonal)) return true;
  if (strength !== 'scheduled') return false;
  if (actor !== null) return !isPerson(english, actor.head) && isJoint(wordAt(english, actor.head));
  return action.object !== null && isJoint(wordAt(english, action.object)) && action.object !== trigger;
}

export function isJoint(word: string): boolean {
  return HAPPENINGS.has(word) || DOCUMENTS.has(word);
}

function isPerson(english: English, token: number): boolean {
  return english.names[nameAt(english, token)]?.kind === 'person';
}

/** Tokens between a happening and the pronoun that takes it up. */
const REACH = 12;

/**
 * The phrase of the happening that the relative pronoun at `relative` takes up: "a joint commission on rivers and trade,
 * | which will meet"; null when it takes up something else.
 */
export function happeningBefore(english: English, relative: number, begin: number): NounPhrase | null {
  let at = wordAt(english, relative - 1) === ',' ? relative - 2 : relative - 1;
  let head = -1;
  for (const least = Math.max(begin, at - REACH); at >= least; at--) {
    const word = wordAt(english, at);
    if (/^[,;:.“”"()—–]$/.test(word)) break;
    if (isJoint(word)) head = at;
    else if (/^(?:a|an|the)$/.test(word) && head >= 0) break;
  }
  const phrase = head < 0 ? null : nounPhraseBefore(english, head + 1, begin);
  return phrase && { first: phrase.first, last: head + 1, head };
}
