import { type English, isFiniteHere, nounPhraseAt } from '../../language/index.ts';
import { BE, HAVE, isAdverb, MODALS, RELATIVES } from '../../language/lexicon/function-words.ts';
import { verbOf } from '../../language/lexicon/verbs.ts';
import { hasTense, hasVerb, isClause, trimEnd } from './clause.ts';
import { type Layout, next } from './layout.ts';
import { frameOf, SPEECH_NOUNS } from './lexicon.ts';
import type { Cue } from './report.ts';

const CONJUNCTIONS = new Set(['and', 'but', 'or', 'nor', 'while', 'whereas', 'although', 'though', 'then']);
const SUBJECT_CHANGES = new Set(['and', 'but', 'while', 'whereas', 'although', 'though', 'as', 'yet']);
/** ", a step that others called welcome": a comment of the reporter's own. */
const COMMENTS = new Set(
  'step move decision claim charge position view stance figure remark demand suggestion proposal idea gesture concession'.split(
    ' ',
  ),
);
const NARRATION = new Set(['when', 'while']);

/**
 * First token after what a cue reports from `from` on: the end of the unit but for its full stop, or the
 * next verb of reporting, which has a report of its own.
 */
export function contentEnd(layout: Layout, cue: Cue, from: number, end: number, phrase = false): number {
  const { tokens } = layout.english;
  const within = isSubordinate(layout, cue);
  for (let at = from; at < end; at = next(layout, at)) {
    const word = tokens.lower(at);
    if (word === ';') return at;
    if (within && word === ',' && at > from) {
      // "The ship, which he said was late[, arrived]"
      if (isClause(layout, at + 1, end) || (at + 1 < end && hasTense(layout.english, at + 1, end))) return at;
    }
    if (at === from) continue;
    // “… no joke,” adding that: the comma is inside the marks.
    const closed = layout.closes[at - 1]! >= 0 && tokens.lower(at - 2) === ',';
    if (closed && (startsReport(layout, cue, at, end, true) || isAttribution(layout, at, end))) return at;
    if (word === ',' && (isAttribution(layout, at + 1, end) || isAside(layout, from, at + 1, end, phrase)))
      return at;
    if (word === ',' || CONJUNCTIONS.has(word) || SUBJECT_CHANGES.has(word) || word === '—' || word === '–') {
      if (startsReport(layout, cue, at, end)) return at;
      if (phrase && (startsVerb(layout.english, at, end) || startsClause(layout, at, end))) return at;
      if (!phrase && (leavesReport(layout, cue, from, at, end) || isJoined(layout, cue, at, end))) return at;
    }
    if (phrase && NARRATION.has(word)) return tokens.lower(at - 1) === ',' ? at - 1 : at;
  }
  return trimEnd(layout, from, end);
}

/** Whether another report begins after the comma or conjunction at `at`. */
function startsReport(layout: Layout, cue: Cue, at: number, end: number, closed = false): boolean {
  const { english } = layout;
  const { tokens } = english;
  let token = at;
  let joined = false;
  while (
    token < end &&
    (tokens.lower(token) === ',' || CONJUNCTIONS.has(tokens.lower(token)) || isDash(tokens.lower(token)))
  ) {
    joined ||= tokens.lower(token) !== ',';
    token++;
  }
  const comma = closed || tokens.lower(at) === ',' || isDash(tokens.lower(at));
  while (token < end && isAdverb(tokens.lower(token))) token++;
  if (token >= end) return false;
  const word = tokens.lower(token);
  if (comma && /^(according|citing|quoting|referring|alluding)$/.test(word)) return true;
  if (comma && (word === 'a' || word === 'an') && COMMENTS.has(tokens.lower(token + 1))) return true;
  const verb = verbOf(word);
  if (
    verb &&
    frameOf(verb.lemma) &&
    !isLight(verb.lemma) &&
    layout.inside[token] === layout.inside[cue.verb]
  ) {
    if (verb.forms.includes('ing')) return comma || isIng(english, cue);
    if (verb.forms.includes('past') || verb.forms.includes('participle'))
      return isTold(english, cue) && (joined || phraseful(verb.lemma)) && !isNounPosition(english, token);
    if (verb.forms.includes('s') && joined)
      return verbOf(tokens.lower(cue.verb))?.forms.includes('s') === true;
    return false;
  }
  const noun = SPEECH_NOUNS.has(cue.lemma);
  if (!noun && !SUBJECT_CHANGES.has(word) && !joined && !SUBJECT_CHANGES.has(tokens.lower(at))) return false;
  return hasReporter(layout, SUBJECT_CHANGES.has(word) ? token + 1 : token, end);
}

/** "…, [drawing laughter]", "…, [while Oslo refused]": told beside what is said, by the reporter; after "that" it may belong to it. */
function isAside(layout: Layout, from: number, at: number, end: number, phrase: boolean): boolean {
  const { tokens } = layout.english;
  const word = at < end ? tokens.lower(at) : '';
  if (phrase && /^(while|whereas|although|though|even|which|who|but)$/.test(word)) return true;
  if (tokens.lower(from - 1) === 'that') return false;
  if (!phrase) return /^(while|whereas|but)$/.test(word);
  if (word === 'including' || word === 'following') return false;
  return (
    verbOf(word)?.forms.includes('ing') === true || (verbOf(word) === undefined && /.{3}ing$/.test(word))
  );
}

/** "[, the envoy said] on Monday.": what came before is the envoy's. */
function isAttribution(layout: Layout, at: number, end: number): boolean {
  const { english, timeUntil } = layout;
  const { tokens } = english;
  const subject = nounPhraseAt(english, at, end);
  if (subject === null || subject.last >= end) return false;
  const verb = verbOf(tokens.lower(subject.last));
  if (verb === undefined || frameOf(verb.lemma)?.aside !== true) return false;
  const next = subject.last + 1;
  const after = next < end ? tokens.lower(next) : '.';
  return /^[.,;]$/.test(after) || after === 'in' || after === 'at' || timeUntil[next]! > next;
}

/** Whether the cue stands in a clause that another one follows: "While Kenya called for talks, Portugal refused". */
function isSubordinate(layout: Layout, cue: Cue): boolean {
  const { english } = layout;
  const { tokens, sentences } = english;
  const begin = Math.max(sentences.first[tokens.sentence[cue.first]!]!, cue.first - OPENED_WITHIN);
  // "By saying it was over, Okello ended it."
  if (
    isIng(english, cue) &&
    begin === sentences.first[tokens.sentence[cue.first]!] &&
    !hasVerb(layout, { first: begin, last: cue.first })
  )
    return true;
  for (let at = cue.first - 1; at >= begin; at--) {
    const word = tokens.lower(at);
    if (word === ',') return false;
    // "the Herald, which cited an envoy, …"
    if (RELATIVES.has(word)) return at > begin && tokens.lower(at - 1) === ',';
    if (OPENERS.has(word))
      return at === sentences.first[tokens.sentence[at]!]! || tokens.lower(at - 1) === ',';
  }
  return false;
}

const OPENERS = new Set([
  'while',
  'although',
  'though',
  'when',
  'after',
  'before',
  'because',
  'since',
  'once',
  'asked',
]);
const OPENED_WITHIN = 12;

/** ", and she flew home" after "said the talks had failed": told outright, as it isn't shifted back. */
function leavesReport(layout: Layout, cue: Cue, from: number, at: number, end: number): boolean {
  const { tokens } = layout.english;
  if (tokens.lower(at) !== ',' || !/^(and|but)$/.test(tokens.lower(at + 1)) || !isTold(layout.english, cue))
    return false;
  // ", but did not rule it out"
  if (tokens.lower(at + 2) === 'did') return true;
  const reported = tenseOf(layout, from, at);
  return (reported === 'had' || reported === 'would') && tenseOf(layout, at + 2, end) === 'past';
}

/** "said the port was safe [and called on Oslo]": the tree joins the second verb to the cue. */
function isJoined({ english }: Layout, cue: Cue, at: number, end: number): boolean {
  const { tokens, trees } = english;
  if (!/^(and|but)$/.test(tokens.lower(at)) || tokens.lower(at + 1) === 'there') return false;
  let verb = at + 1;
  while (verb < end && isAdverb(tokens.lower(verb))) verb++;
  return (
    verb < end &&
    trees.headOf(verb) === cue.verb &&
    trees.relation(verb) === 'conj' &&
    /^VB[DZP]$/.test(trees.tag(verb))
  );
}

function tenseOf(layout: Layout, from: number, end: number): 'had' | 'would' | 'past' | null {
  const { english } = layout;
  for (let token = from + 1; token < end; token = next(layout, token)) {
    if (!hasTense(english, token, end)) continue;
    const word = english.tokens.lower(token);
    if (word === 'had' || word === 'would') return word;
    const verb = verbOf(word);
    return verb?.forms.includes('past') && !BE.has(word) && !MODALS.has(word) ? 'past' : null;
  }
  return null;
}

/** "…, and there was a reminder": a clause of its own after a phrase. */
function startsClause(layout: Layout, at: number, end: number): boolean {
  const { tokens } = layout.english;
  let token = at;
  if (tokens.lower(token) === ',') token++;
  return /^(and|but|while|whereas)$/.test(tokens.lower(token)) && isClause(layout, token + 1, end);
}

/** "…, acknowledged that": enough without "and" where the verb can hardly be anything else. */
function phraseful(lemma: string): boolean {
  return frameOf(lemma)?.clause === true;
}

/** "give", "issue": reports with an utterance only. */
function isLight(lemma: string): boolean {
  const frame = frameOf(lemma)!;
  return frame.object === 'speech' && !frame.clause;
}

function isDash(word: string): boolean {
  return word === '—' || word === '–' || word === '--';
}

function isNounPosition(english: English, token: number): boolean {
  return token + 1 < english.tokens.count && /^(by|to)$/.test(english.tokens.lower(token + 1));
}

function isIng(english: English, cue: Cue): boolean {
  return verbOf(english.tokens.lower(cue.verb))?.forms.includes('ing') === true;
}

function isTold(english: English, cue: Cue): boolean {
  const forms = verbOf(english.tokens.lower(cue.verb))?.forms;
  return forms?.includes('past') === true || forms?.includes('participle') === true;
}

/** "President Okello told …": somebody else reports. */
function hasReporter(layout: Layout, at: number, end: number): boolean {
  const { english } = layout;
  const subject = nounPhraseAt(english, at, end);
  if (subject === null) return false;
  let token = subject.last;
  // "Okello says" may be read as one phrase, as "Okello visits" is.
  if (subject.last - subject.first > 1 && frameOf(verbOf(english.tokens.lower(token - 1))?.lemma ?? ''))
    token--;
  while (token < end && (isAdverb(english.tokens.lower(token)) || HAVE.has(english.tokens.lower(token))))
    token++;
  if (token >= end) return false;
  const verb = verbOf(english.tokens.lower(token));
  return (
    verb !== undefined &&
    frameOf(verb.lemma)?.clause === true &&
    (verb.forms.includes('past') || (verb.forms.includes('s') && isClause(layout, token + 1, end)))
  );
}

/** After a comma or "and", a verb with tense that has the same subject: "praised the deal and flew home". */
function startsVerb(english: English, at: number, end: number): boolean {
  let token = at;
  while (
    token < end &&
    (english.tokens.lower(token) === ',' || CONJUNCTIONS.has(english.tokens.lower(token)))
  )
    token++;
  while (token < end && isAdverb(english.tokens.lower(token))) token++;
  if (token >= end) return false;
  const verb = verbOf(english.tokens.lower(token));
  return (verb?.forms.includes('past') || verb?.forms.includes('s')) === true && isFiniteHere(english, token);
}
