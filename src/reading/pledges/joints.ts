import {
  type English,
  isAdverb,
  isFiniteHere,
  type NounPhrase,
  nameAt,
  nounPhraseAt,
  verbOf,
} from '../../language/index.ts';
import { pastAside } from './aside.ts';
import { isBase, isBaseAfterTo, isGerund, isTimeWord, tagAt, wordAt } from './words.ts';

/** Whether an action goes on after a comma or an "and". */

const set = (words: string) => new Set(words.split(' '));

/** What is looked at: the action of the head at `head`, up to `limit`. */
export interface Extent {
  readonly english: English;
  readonly head: number;
  readonly limit: number;
  /** A noun heads it. */
  readonly nominal: boolean;
}

export const MARKS = set('; : . ? ! … — – - -- ) ” “ " ’ ‘');
export const ENDING = set(
  'who which whose whom where while whereas because although though when if unless once lest provided providing',
);
/** Examples follow, so that commas and "-ing" don't end the action. */
export const EXAMPLES = set('including such especially particularly notably namely e.g.');
export const AUXILIARIES = set(
  'is are was were am has have had do does did will would shall should can could may might must',
);
/** After a comma these tell of something else than what is to be done. */
const ASIDES = set('according after following since amid despite like unlike saying adding as');

export function isAsWellAs(english: English, at: number): boolean {
  return (
    wordAt(english, at) === 'as' && wordAt(english, at + 1) === 'well' && wordAt(english, at + 2) === 'as'
  );
}

/** `aside`: the comma may close what one before it opened, ", no later than May, ". */
export function goesOnAfterComma(extent: Extent, comma: number, listing: boolean, aside: boolean): boolean {
  const { english, head, limit } = extent;
  let next = comma + 1;
  while (next < limit && isAdverb(english.tokens.lower(next))) next++;
  if (next >= limit) return false;
  const word = english.tokens.lower(next);
  if (/^(?:and|or|but)$/.test(word)) return goesOnAfterJoint(extent, next);
  if (isAsWellAs(english, next) || EXAMPLES.has(word)) return true;
  if (ASIDES.has(word) || ENDING.has(word) || word === 'that' || MARKS.has(word)) return false;
  if (word === 'with' && opensAbsolute(english, next, limit)) return false;
  if (isGerund(english, next)) return listing || isGerund(english, head);
  if (word === 'to') return isBaseAfterTo(english, next + 1);
  if (AUXILIARIES.has(word) || (isFiniteHere(english, next) && !isBase(english, next))) return false;
  // "refused an interview, boarded her plane"
  if (/^VB[DZ]$/.test(tagAt(english, next)) && !isBase(english, next)) return false;
  const phrase = nounPhraseAt(english, next, limit);
  if (phrase === null) return verbOf(word) === undefined || isBase(english, next);
  if (isTimeWord(english.tokens.lower(phrase.head)) || opensPhrase(english, next)) return true;
  if (opensClause(english, phrase.last, limit)) return false;
  return listing || aside || holdsJoint(english, phrase) || isJoinedLater(extent, phrase.last);
}

/** ", with a trial run planned for May": a clause of its own. */
function opensAbsolute(english: English, at: number, limit: number): boolean {
  const phrase = nounPhraseAt(english, at + 1, limit);
  return phrase !== null && phrase.last < limit && /^VB[NG]$/.test(tagAt(english, phrase.last));
}

/** ", no later than …", ", in Oslo, …". */
export function opensPhrase(english: English, at: number): boolean {
  const word = wordAt(english, at);
  return (
    /^(?:in|on|at|by|from|within|until)$/.test(word) || (word === 'no' && wordAt(english, at + 1) === 'later')
  );
}

/** "education and the sea": the end of a list. */
function holdsJoint({ tokens }: English, { first, last }: NounPhrase): boolean {
  for (let at = first; at < last; at++) if (/^(?:and|or)$/.test(tokens.lower(at))) return true;
  return false;
}

/** Tokens in which the "and" of a list is looked for. */
const LIST_REACH = 30;

function isJoinedLater(extent: Extent, from: number): boolean {
  const { english, limit } = extent;
  for (let at = from; at < Math.min(limit, from + LIST_REACH); at++) {
    const word = english.tokens.lower(at);
    if (word === 'and' || word === 'or') return goesOnAfterJoint(extent, at);
    if (MARKS.has(word) || ENDING.has(word) || word === 'that' || isFiniteHere(english, at)) return false;
  }
  return false;
}

export function goesOnAfterJoint({ english, head, limit, nominal }: Extent, joint: number): boolean {
  const { tokens } = english;
  const own = tokens.lower(joint);
  let next = joint + 1;
  if (own === 'nor' || own === 'yet') return false;
  if (own === 'but' && wordAt(english, next) !== 'also') return false;
  while (next < limit && isAdverb(tokens.lower(next))) next++;
  if (next >= limit) return false;
  const word = tokens.lower(next);
  if (ENDING.has(word) || word === 'that' || MARKS.has(word) || AUXILIARIES.has(word)) return false;
  // "will be held, and to support": the second belongs to a verb before.
  if (word === 'to') return isInfinitive(english, head) && isBaseAfterTo(english, next + 1);
  // "are studying a bid, and exploring …": another verb beside the trigger.
  if (isGerund(english, next)) return !nominal || tokens.lower(joint - 1) !== ',';
  if (isBase(english, next)) return true;
  if (nameAt(english, next) < 0 && startsClause(english, next, limit)) return isPlural(english, next, limit);
  if (/^(?:he|she|they|we|i|it|you|there)$/.test(word)) return false;
  const phrase = nounPhraseAt(english, next, limit);
  if (phrase === null) return true;
  // ", and Kenya, unusually, gave way"
  const aside = pastAside(english, phrase.last, limit);
  return (
    !opensClause(english, phrase.last, limit) && !(aside > phrase.last && opensClause(english, aside, limit))
  );
}

function isInfinitive(english: English, head: number): boolean {
  const before = wordAt(english, head - 1);
  return (
    before === 'to' || (before === 'be' && wordAt(english, head - 2) === 'to') || isGerund(english, head)
  );
}

/** "trade and visits": a noun, since no object or infinitive follows. */
function isPlural({ tokens }: English, token: number, limit: number): boolean {
  const verb = verbOf(tokens.lower(token));
  if (verb?.forms.length !== 1 || verb.forms[0] !== 's' || /^(?:be|have|do)$/.test(verb.lemma)) return false;
  const next = token + 1 < limit ? tokens.lower(token + 1) : '.';
  return /^(?:[,.;:)]|of|in|between|with|and|by|for|from|on|at)$/.test(next);
}

/** Phrases with "in" and "of" that may stand between a subject and its verb. */
const PHRASES_BETWEEN = 3;

/** Whether a verb with tense follows the phrase that ends at `from`: "the embassy | in Oslo is …". */
function opensClause(english: English, from: number, limit: number): boolean {
  let at = from;
  for (let phrases = 0; phrases <= PHRASES_BETWEEN; phrases++) {
    if (startsClause(english, at, limit)) return true;
    if (at >= limit || !/^(?:in|of|for|by|from|at|on)$/.test(english.tokens.lower(at))) return false;
    const phrase = nounPhraseAt(english, at + 1, limit);
    if (phrase === null) return false;
    at = phrase.last;
  }
  return false;
}

/** A verb with tense, after adverbs. */
export function startsClause(english: English, token: number, limit: number): boolean {
  let at = token;
  while (at < limit && isAdverb(english.tokens.lower(at))) at++;
  return at < limit && nameAt(english, at) < 0 && isFiniteHere(english, at);
}
