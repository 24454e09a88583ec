import type { English } from '../english.ts';
import {
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from '../lexicon/function-words.ts';
import { verbOf } from '../lexicon/verbs.ts';
import { isJoiningDash, type NounPhrase, nounPhraseAt, nounPhraseBefore } from './noun-phrase.ts';
import { type VerbGroup, verbGroupAt } from './verb-group.ts';

export interface Subject extends NounPhrase {
  /** "who", "which": the phrase is what the relative pronoun stands for. */
  readonly relative: boolean;
  /** Taken from the verb that this one is coordinated with or depends on: "arrived and offered". */
  readonly shared: boolean;
}

const CLAUSE_MARKS = new Set([';', ':', '—', '–', '--', '“', '”', '"', '‘', '…', '(', ')']);
/** How far a subject may be passed on, from verb to verb; long coordinations are rare, hostile ones aren't. */
const PASSED_ON = 6;

/** The surface subject of the verb that `group` holds; null when none stands where one should. */
export function subjectOf(english: English, group: VerbGroup, depth = 0): Subject | null {
  if (depth > PASSED_ON) return null;
  const { tokens, sentences } = english;
  const begin = sentences.first[tokens.sentence[group.verb]!]!;
  let at = group.first - 1;
  while (at >= begin && isAdverb(tokens.lower(at))) at--;
  if (at < begin) return null;
  const before = tokens.lower(at);
  if (RELATIVES.has(before) && before !== 'that' && before !== 'where') return antecedent(english, at, begin);
  if (before === 'that' && isAfterNoun(english, at, begin)) return antecedent(english, at, begin);
  if (COORDINATORS.has(before))
    return sharedSubject(english, beforeRelativeClause(english, at, begin), begin, depth);
  if (before === ',') return subjectBeforeComma(english, group, at, begin, depth);
  if (group.infinitive || (!group.finite && !PRONOUNS.has(before))) {
    // "with both sides expressing interest": the phrase before a participle, whatever governs it.
    const own = group.infinitive
      ? null
      : (phraseEndingOrNull(english, at, begin) ?? plainPhrase(english, at, begin));
    // The verb that governs an infinitive stands right before it: "agreed to meet", "are to meet".
    return own ?? sharedSubject(english, group.infinitive ? at + 1 : at, begin, depth);
  }
  const own = phraseEndingOrNull(english, at, begin);
  if (own) return governorOf(english, own, begin) ?? own;
  const joint = jointBeforePhrase(english, at, begin);
  if (joint < 0) return null;
  // "Lind, who led the team, on Friday ruled out …"
  if (tokens.lower(joint) === ',') return subjectBeforeComma(english, group, joint, begin, depth);
  return sharedSubject(english, joint, begin, depth);
}

function subjectBeforeComma(
  english: English,
  group: VerbGroup,
  comma: number,
  begin: number,
  depth: number,
): Subject | null {
  const open = openingComma(english, comma, begin);
  // "Lind, speaking in Oslo, said": no verb before it to share a subject with.
  if (!group.finite)
    return sharedSubject(english, comma, begin, depth) ?? phraseEndingOrNull(english, comma - 1, begin);
  if (isListOfVerbs(english, open, comma, begin)) {
    const shared = sharedSubject(english, comma, begin, depth);
    if (shared) return shared;
  }
  const whole = open > begin ? phraseEnding(english, open - 1, begin) : null;
  if (whole) return { ...whole, relative: false, shared: false };
  return phraseEndingOrNull(english, comma - 1, begin);
}

/** "Kenya sent grain, for which Oman paid, and has proposed …": the comma that opens what "and" doesn't go on from; else `joint`. */
function beforeRelativeClause(english: English, joint: number, begin: number): number {
  const { tokens } = english;
  if (tokens.lower(joint - 1) !== ',') return joint;
  const open = openingComma(english, joint - 1, begin);
  if (open === begin) return joint;
  const next = PREPOSITIONS.has(tokens.lower(open + 1)) ? open + 2 : open + 1;
  return next < joint && /^(?:which|who|whom|whose)$/.test(tokens.lower(next)) ? open : joint;
}

/**
 * "A commission formed by Ghana and Kenya to steer [their work] met": the phrase right before the verb is what an
 * infinitive governs, and the subject stands before the participle. Null when it is the subject itself.
 */
function governorOf(english: English, own: Subject, begin: number): Subject | null {
  const { tokens } = english;
  if (own.first - 2 <= begin || tokens.lower(own.first - 2) !== 'to') return null;
  const agent = nounPhraseBefore(english, own.first - 2, begin);
  if (agent === null) return null;
  const { first } = agent;
  if (first - 2 <= begin || tokens.lower(first - 1) !== 'by') return null;
  if (!verbOf(tokens.lower(first - 2))?.forms.includes('participle')) return null;
  return phraseEndingOrNull(english, first - 3, begin);
}

/** Tokens of the longest phrase that may stand between "and" and its verb. */
const LONGEST_BETWEEN = 6;

/** "arrived and in May left": the "and" or comma before the phrase that ends at `last`; -1 when there is none. */
function jointBeforePhrase(english: English, last: number, begin: number): number {
  for (let at = last; at > begin && at > last - LONGEST_BETWEEN; at--) {
    if (!PREPOSITIONS.has(english.tokens.lower(at))) continue;
    const before = english.tokens.lower(at - 1);
    if (before === ',' || COORDINATORS.has(before)) return at - 1;
  }
  return -1;
}

/** What stands as object right after the verb: "hosted [Prime Minister Lind] in Oslo". */
export function objectOf(english: English, group: VerbGroup): NounPhrase | null {
  const end = clauseEnd(english, group.verb);
  let at = group.verb + 1;
  while (at < end && isAdverb(english.tokens.lower(at))) at++;
  return nounPhraseAt(english, at, end);
}

/** "was received by [the King]". */
export function agentOf(english: English, group: VerbGroup): NounPhrase | null {
  return group.passive ? phraseAfter(english, group.verb + 1, 'by') : null;
}

/** The phrase after the first of these prepositions in the clause: `phraseAfter(…, 'with')`. */
export function phraseAfter(
  english: English,
  from: number,
  ...prepositions: readonly string[]
): NounPhrase | null {
  const end = clauseEnd(english, from - 1);
  for (let at = from; at < end; at++) {
    if (prepositions.includes(english.tokens.lower(at))) return nounPhraseAt(english, at + 1, end);
  }
  return null;
}

/**
 * First token after the clause that `token` is in: a mark, a conjunction with a new subject and verb, or
 * the sentence's end. Commas within lists don't end it.
 */
export function clauseEnd(english: English, token: number): number {
  const { tokens, sentences } = english;
  const end = sentences.last[tokens.sentence[Math.max(token, 0)]!]!;
  for (let at = token + 1; at < end; at++) {
    const word = tokens.lower(at);
    if (isJoiningDash(english, at)) continue;
    if (CLAUSE_MARKS.has(word) || word === '.' || word === '?' || word === '!') return at;
    if (word === ',' && at + 1 < end && startsClause(english, at + 1, end)) return at;
    if (SUBORDINATORS.has(word) && !PREPOSITIONS.has(word)) return at;
    if ((word === 'and' || word === 'but') && startsClause(english, at + 1, end)) return at;
  }
  return end;
}

/** First token of the clause that `token` is in. */
export function clauseStart(english: English, token: number): number {
  const { tokens, sentences } = english;
  const begin = sentences.first[tokens.sentence[token]!]!;
  for (let at = token - 1; at >= begin; at--) {
    const word = tokens.lower(at);
    if (CLAUSE_MARKS.has(word) || word === ',' || (SUBORDINATORS.has(word) && !PREPOSITIONS.has(word)))
      return at + 1;
  }
  return begin;
}

function startsClause(english: English, at: number, end: number): boolean {
  const word = english.tokens.lower(at);
  if (RELATIVES.has(word) || (SUBORDINATORS.has(word) && !PREPOSITIONS.has(word))) return true;
  if (verbOf(word)?.forms.some((form) => form === 'past' || form === 's')) return true;
  if (verbOf(word)?.forms.includes('ing')) return true;
  const subject = nounPhraseAt(english, at, end);
  if (subject === null) return false;
  let next = subject.last;
  while (next < end && isAdverb(english.tokens.lower(next))) next++;
  return next < end && isFiniteHere(english, next);
}

/** A verb with tense, judged by the word and the one before it. */
export function isFiniteHere(english: English, token: number): boolean {
  const word = english.tokens.lower(token);
  const verb = verbOf(word);
  if (verb === undefined) return MODAL_WORDS.test(word);
  if (!verb.forms.some((form) => form === 's' || form === 'past')) return false;
  // "the visits", "their talks": after these a word in "-s" is a noun.
  const before = token > 0 ? english.tokens.lower(token - 1) : '';
  // "Kenya's ministry" holds no verb, "she's ready" does.
  if (word === "'s") return BEFORE_CONTRACTION.test(before);
  return !(
    verb.forms.includes('s') &&
    verb.lemma !== 'be' &&
    verb.lemma !== 'have' &&
    NOUN_AHEAD.test(before)
  );
}

const MODAL_WORDS = /^(will|would|shall|should|can|could|may|might|must|'ll|'d)$/;
const BEFORE_CONTRACTION = /^(he|she|it|that|there|here|who|what|where|how)$/;
const NOUN_AHEAD =
  /^(the|a|an|his|her|its|their|our|these|those|of|'s|both|several|many|two|three|official|bilateral|of|in|for|on|to|new)$/;

function isAfterNoun(english: English, at: number, begin: number): boolean {
  const before = at - 1 >= begin ? english.tokens.lower(at - 1) : '';
  if (before === '' || !/^[\p{L}]/u.test(before) || PREPOSITIONS.has(before)) return false;
  if (verbOf(before) === undefined) return true;
  // "ships and trade that": a base form after these is a noun.
  const ahead = at - 2 >= begin ? english.tokens.lower(at - 2) : '';
  return (
    verbOf(before)?.forms.includes('base') === true &&
    (ahead === 'and' || ahead === 'of' || ahead === 'on' || DETERMINERS.has(ahead) || POSSESSIVES.has(ahead))
  );
}

function antecedent(english: English, relative: number, begin: number): Subject | null {
  let end = relative - 1;
  if (end >= begin && english.tokens.lower(end) === ',') end--;
  const phrase = nounPhraseBefore(english, end + 1, begin);
  return phrase && { ...phrase, relative: true, shared: false };
}

/** The subject of the last finite verb before `at` that has one. */
function sharedSubject(english: English, at: number, begin: number, depth: number): Subject | null {
  let left = VERBS_TRIED;
  for (let token = at - 1; left > 0 && token >= Math.max(begin, at - SHARED_WITHIN); token--) {
    if (!isFiniteHere(english, token) && !isParticipleVerb(english, token)) continue;
    left--;
    const subject = subjectOf(english, verbGroupAt(english, token), depth + 1);
    if (subject) return { ...subject, shared: true };
    // Farther ones are tried from the first verb only: trying them from each multiplies.
    if (depth > 0) return null;
  }
  return null;
}

/** Tokens within which the verb stands that a subject is shared with. */
const SHARED_WITHIN = 60;
/** Verbs before this one that are asked for their subject. */
const VERBS_TRIED = 8;

function isParticipleVerb(english: English, token: number): boolean {
  const verb = verbOf(english.tokens.lower(token));
  return verb?.forms.includes('participle') === true && verbGroupAt(english, token).first < token;
}

/** "The envoy offered a ship, asked for fuel, …": what ends at the comma is the verb before it with what it governs. */
function isListOfVerbs(english: English, open: number, close: number, begin: number): boolean {
  if (open > begin) {
    let at = open + 1;
    while (at < close && isAdverb(english.tokens.lower(at))) at++;
    return at < close && isFiniteHere(english, at);
  }
  for (let at = begin + 1; at < close; at++)
    if (isFiniteHere(english, at))
      return !RELATIVES.has(english.tokens.lower(at - 1)) && !opensAside(english, begin);
  return false;
}

/** "When the talks stalled, …", "Asked why, …": not the clause that a subject is taken from. */
function opensAside(english: English, begin: number): boolean {
  const word = english.tokens.lower(begin);
  return SUBORDINATORS.has(word) || verbOf(word) !== undefined;
}

/** The comma that opens what the comma at `close` closes: a relative clause, an apposition, an aside. */
function openingComma(english: English, close: number, begin: number): number {
  for (let at = close - 1; at > begin; at--) if (english.tokens.lower(at) === ',') return at;
  return begin;
}

/** The subject phrase whose last token is `last`: back to the clause's start, over "of" and "and". */
function phraseEnding(english: English, last: number, begin: number): NounPhrase | null {
  return nounPhraseBefore(english, beforeBrackets(english, last, begin) + 1, begin, true);
}

function plainPhrase(english: English, last: number, begin: number): Subject | null {
  const phrase = english.tokens.lower(last) === ',' ? null : nounPhraseBefore(english, last + 1, begin);
  return phrase && { ...phrase, relative: false, shared: false };
}

/** "the International Seabed Authority (ISA)": the brackets belong to what stands before them. */
function beforeBrackets({ tokens }: English, last: number, begin: number): number {
  if (tokens.lower(last) !== ')') return last;
  for (let at = last - 1; at > Math.max(begin, last - BRACKETED); at--)
    if (tokens.lower(at) === '(') return at - 1;
  return last;
}

/** Longest bracket passed over, in tokens. */
const BRACKETED = 12;

function phraseEndingOrNull(english: English, last: number, begin: number): Subject | null {
  const phrase = phraseEnding(english, last, begin);
  return phrase && { ...phrase, relative: false, shared: false };
}
