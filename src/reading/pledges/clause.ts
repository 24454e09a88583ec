import {
  type English,
  isAdverb,
  isFiniteHere,
  type NounPhrase,
  nameAt,
  nounPhraseAt,
  verbOf,
} from '../../language/index.ts';
import { DETERMINERS, MODALS, POSSESSIVES, PREPOSITIONS } from '../../language/lexicon/function-words.ts';
import { type Action, infinitiveAt, verbAction } from './action.ts';
import { pastAside } from './aside.ts';
import { isBase, isNegation, opensObject, wordAt } from './words.ts';

/** Tokens of a clause in which its verb is looked for. */
const REACH = 30;

/**
 * "that Oslo would deliver …", "[that] the men be allowed …", "whether it should …": what the clause after the
 * conjunction at `token` says is to be done. A plain past tells what was done, and is none.
 */
export function clauseAt(english: English, token: number, limit: number): Action | null {
  const word = wordAt(english, token);
  if ((word !== 'that' && word !== 'whether') || wordAt(english, token + 1) === ',') return null;
  const first = token + 1;
  const end = Math.min(limit, first + REACH);
  for (let at = first + 1; at < end; at++) {
    const aside = pastAside(english, at, end);
    if (aside > at) {
      at = aside - 1;
      continue;
    }
    if (tellsWhatIs(english, at)) return null;
    const verb = verbHere(english, at, end);
    if (verb < 0) continue;
    const last = wordAt(english, at - 1) === ',' ? at - 1 : at;
    const subject = { first, last, head: nounPhraseAt(english, first, last)?.head ?? last - 1 };
    const action = verbAction(english, verb);
    return { ...action, first: firstOf(english, subject, action), subject };
  }
  return null;
}

/** "they would work together", "the two sides will sign", "the dredging stop": a clause without "that", by its modal or subjunctive. */
export function bareClauseAt(
  english: English,
  token: number,
  limit: number,
  subjunctive: boolean,
): Action | null {
  const subject = nounPhraseAt(english, token, limit);
  if (subject === null || subject.first !== token) return null;
  let at = subject.last;
  while (at < limit && isAdverb(english.tokens.lower(at))) at++;
  const modal = /^(?:will|would|'ll|should|could|can)$/.test(wordAt(english, at));
  if (!modal && !(subjunctive && isSubjunctive(english, at, limit))) return null;
  const verb = verbHere(english, at, limit);
  if (verb < 0) return null;
  const action = verbAction(english, verb);
  return { ...action, first: firstOf(english, subject, action), subject };
}

/** "that the winter had been mild": nothing is to be done. */
function tellsWhatIs({ tokens }: English, at: number): boolean {
  return (
    /^(?:is|are|was|were|has|have|had|did|does|do)$/.test(tokens.lower(at)) &&
    !/^(?:which|who|that)$/.test(tokens.lower(at - 1))
  );
}

/** The subject belongs to what is to be done, unless a pronoun says it. */
function firstOf({ tokens }: English, subject: NounPhrase, action: Action): number {
  return /^(?:it|they|he|she|we|i|you)$/.test(tokens.lower(subject.head)) ? action.first : subject.first;
}

/** The main verb of the group that begins here; -1 when none does. */
function verbHere(english: English, token: number, end: number): number {
  const { tokens } = english;
  if (nameAt(english, token) >= 0) return -1;
  const word = tokens.lower(token);
  if (MODALS.has(word)) {
    let at = token + 1;
    while (at < end && (isAdverb(tokens.lower(at)) || isNegation(tokens.lower(at)))) at++;
    return at < end ? at : -1;
  }
  if (word === 'be') return token;
  const verb = verbOf(word);
  if (verb?.forms.includes('s') && isFiniteHere(english, token) && isPresent(english, token)) return token;
  const { trees } = english;
  if (isBase(english, token) && trees.relation(token) === 'ccomp' && /^VBP?$/.test(trees.tag(token)))
    return token;
  return isSubjunctive(english, token, end) ? token : -1;
}

/** "that the court takes up the case": a present with an object of its own, not "the court rules". */
function isPresent(english: English, token: number): boolean {
  return opensComplement(english, token + 1);
}

/** "that the fund open an office": a base form after a noun, with its object or place after it. */
function isSubjunctive(english: English, token: number, end: number): boolean {
  const { tokens } = english;
  if (!isBase(english, token) || token + 1 >= end) return false;
  const before = tokens.lower(token - 1);
  if (nameAt(english, token - 1) < 0) {
    if (DETERMINERS.has(before) || POSSESSIVES.has(before) || PREPOSITIONS.has(before)) return false;
    if (/^(?:to|and|or|'s)$/.test(before)) return false;
  }
  if (isBase(english, token + 1) && opensComplement(english, token + 2)) return false;
  return opensComplement(english, token + 1) || /^[.;”"]$/.test(wordAt(english, token + 1));
}

function opensComplement(english: English, token: number): boolean {
  return opensObject(english, token) || PARTICLES.test(wordAt(english, token));
}

const PARTICLES = /^(?:in|on|out|up|down|at|to|with|from|by|for|off|over|it|them|him|her|us|together)$/;

/** "for the visit to be cancelled", "for them to start": from "for" at `token`. */
export function forClauseAt(english: English, token: number, limit: number): Action | null {
  if (wordAt(english, token) !== 'for') return null;
  const subject = nounPhraseAt(english, token + 1, limit);
  const action = subject && infinitiveAt(english, subject.last, limit);
  return action && { ...action, first: firstOf(english, subject, action), subject };
}
