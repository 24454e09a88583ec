import type { English } from '../../language/english.ts';
import { isAdverb, SUBJECT_PRONOUNS } from '../../language/lexicon/function-words.ts';
import { lemmaOf } from '../../language/lexicon/verbs.ts';
import { nameAt } from '../../language/syntax/index.ts';
import { PHASE_VERBS } from './lexicon/words.ts';
import type { Trigger } from './triggers.ts';
import { isAuxiliary, isMark, isPreposition, isVerbHere, wordAt } from './words.ts';

/** A sentence with the triggers in it, for telling which of them a phrase of time or place belongs to. */
export interface Sentence {
  readonly english: English;
  readonly begin: number;
  readonly end: number;
  readonly triggers: readonly Trigger[];
}

/**
 * The trigger that the phrase beginning at `token` belongs to: the nearest before it, unless another verb
 * stands between; a phrase that opens a clause belongs to the first trigger or verb after it. Null where
 * that is no trigger.
 */
export function holderOf(sentence: Sentence, token: number, last: number): Trigger | null {
  const { english, begin, end } = sentence;
  const { tokens } = english;
  if (joinsClause(english, token, last)) return firstAfter(sentence, last);
  const planned = plannedFor(sentence, token);
  if (planned) return planned;
  // "The visit to Kenya was called off": the noun whose phrase it is.
  for (let at = token - 1; at >= begin && !isVerbHere(english, at) && !isMark(english, at); at--) {
    const own = triggerAt(sentence, at);
    if (own) {
      if (own.kind === 'noun' && own.stands === 'subject') return own;
      break;
    }
  }
  // "Lind on Monday met Okello": what stands right before a verb belongs to it.
  const next = last < end && isVerbHere(english, last) ? last : null;
  if (next !== null) {
    const own = triggerAt(sentence, mainOf(english, next, end));
    if (own) return own;
    const light = sentence.triggers.find(
      (trigger) =>
        trigger.kind === 'noun' && trigger.first > next && trigger.group?.verb === mainOf(english, next, end),
    );
    if (light) return light;
    // "Lind, on Friday, ruled out …"
    if (token > begin && /^(?:,|on)$/.test(tokens.lower(token - 1)) && isAside(english, token, begin))
      return null;
  }
  let aside = false;
  for (let at = token - 1; at >= begin; at--) {
    const own = triggerAt(sentence, at);
    if (own?.kind === 'verb' && isGiven(english, at, begin)) continue;
    if (own && !(aside && own.kind === 'noun' && own.stands === 'phrase')) return own;
    if (own) return null;
    if (isMark(english, at)) break;
    // "The meeting, first planned for May, took place on [3 June]"
    if (PLANNED.test(tokens.lower(at)) && isSetOff(english, at)) continue;
    if (isVerbHere(english, at)) {
      const light = sentence.triggers.find(
        (trigger) =>
          trigger.kind === 'noun' &&
          trigger.stands !== 'subject' &&
          trigger.first > at &&
          trigger.group?.verb === at,
      );
      if (light) return light;
      if (
        isAuxiliary(tokens.lower(at)) ||
        isPhase(english, at) ||
        gathers(english, at) ||
        isGiven(english, at, begin)
      ) {
        // "The pact, put off during a visit by Lind, will be concluded in May": the pact, not the visit.
        if (wordAt(english, at - 1) === ',') aside = true;
        continue;
      }
      return null;
    }
  }
  return opensClause(sentence, token) ? firstAfter(sentence, last) : null;
}

/** "A visit by a Kenyan delegation, originally planned for [November]": what a participle dates. */
export function plannedFor({ english, begin, triggers }: Sentence, token: number): Trigger | null {
  const at = token - 2;
  if (at <= begin || !/^(?:for|on|in)$/.test(wordAt(english, at + 1)) || !PLANNED.test(wordAt(english, at)))
    return null;
  const before = isAdverb(wordAt(english, at - 1)) ? at - 2 : at - 1;
  if (!/^(?:,|which|that|was|were)$/.test(wordAt(english, before))) return null;
  const noun = triggers.findLast((trigger) => trigger.kind === 'noun' && trigger.token < at);
  const verb = triggers.findLast((trigger) => trigger.kind === 'verb' && trigger.token < at);
  return noun && noun.token > (verb?.token ?? -1) ? noun : null;
}

/** After a comma, with no more than an adverb between. */
function isSetOff(english: English, token: number): boolean {
  return wordAt(english, isAdverb(wordAt(english, token - 1)) ? token - 2 : token - 1) === ',';
}

const PLANNED = /^(?:planned|scheduled|set|slated|arranged|pencilled|expected|announced|due|meant)$/;

/** "Signed the pact, and in Porto he met Okello": it opens the second clause. */
function joinsClause(english: English, token: number, last: number): boolean {
  const at = isPreposition(wordAt(english, token)) ? token : token - 1;
  return (
    isPreposition(wordAt(english, at)) &&
    wordAt(english, at - 1) === 'and' &&
    wordAt(english, at - 2) === ',' &&
    (SUBJECT_PRONOUNS.has(wordAt(english, last)) || nameAt(english, last) >= 0)
  );
}

/** "Began on Monday", "had been set for May"; "set" and "planned" alone tell of something else. */
function isPhase(english: English, token: number): boolean {
  const lemma = lemmaOf(english.tokens.lower(token));
  if (!PHASE_VERBS.has(lemma)) return false;
  return COURSE.has(lemma) || /^(?:be|is|was|were|been|are)$/.test(wordAt(english, token - 1));
}

/** "The summit that he will host in Porto": what the clause is about. */
function isGiven(english: English, token: number, begin: number): boolean {
  if (!GIVING.has(lemmaOf(english.tokens.lower(token)))) return false;
  for (let at = token - 1; at > begin && at > token - GIVEN_WITHIN; at--) {
    // "The commission that was to convene in Porto" is no body that somebody convenes.
    if (/^(?:that|which)$/.test(wordAt(english, at))) return !isAuxiliary(wordAt(english, at + 1));
    if (wordAt(english, at) === ',' || isMark(english, at)) return false;
    if (isVerbHere(english, at) && !isAuxiliary(wordAt(english, at))) return false;
  }
  return false;
}

const GIVING = new Set(['host', 'hold', 'convene', 'chair', 'attend', 'organise', 'organize', 'stage']);
/** Tokens from "that" to its verb: "that the Kenyan government will host". */
const GIVEN_WITHIN = 8;

/** "The talks brought together Lind and Okello in Porto on Monday" */
function gathers(english: English, token: number): boolean {
  return lemmaOf(english.tokens.lower(token)) === 'bring' && wordAt(english, token + 1) === 'together';
}

/** They tell of a contact's course by themselves; the others only in the passive: "the speech was given". */
const COURSE = new Set(
  'begin start open kick run last take end conclude finish close wrap continue resume come follow hold get break collapse stall adjourn stretch drag falter'.split(
    ' ',
  ),
);

/** After a comma, with or without its preposition. */
function isAside(english: English, token: number, begin: number): boolean {
  const at = isPreposition(wordAt(english, token - 1)) ? token - 2 : token - 1;
  return at >= begin && wordAt(english, at) === ',';
}

function triggerAt(sentence: Sentence, token: number): Trigger | null {
  return sentence.triggers.find((trigger) => trigger.token === token) ?? null;
}

function mainOf(english: English, token: number, end: number): number {
  let main = token;
  while (main + 1 < end && isAuxiliary(wordAt(english, main))) main++;
  return main;
}

/**
 * In front of its clause: at the sentence's start, after a mark or comma, or within an opening phrase ("in the
 * capital on Monday, Lind …"); not inside a subject ("the ministry in Doha denied").
 */
function opensClause({ english, begin }: Sentence, token: number): boolean {
  let at = token - 1;
  while (at >= begin && isPreposition(english.tokens.lower(at))) at--;
  if (at < begin) return true;
  const before = english.tokens.lower(at);
  if (before === ',' || before === 'that' || before === 'earlier' || before === 'late' || isMark(english, at))
    return true;
  let first = at;
  while (first > begin && wordAt(english, first - 1) !== ',' && !isMark(english, first - 1)) first--;
  return isPreposition(english.tokens.lower(first)) || wordAt(english, first) === 'late';
}

/** "On Sunday, when Lind met": what "when" takes up. */
export function takenUpBy(sentence: Sentence, last: number): Trigger | null {
  const { english } = sentence;
  const at = wordAt(english, last) === ',' ? last + 1 : last;
  return wordAt(english, at) === 'when' ? firstAfter(sentence, at + 1) : null;
}

function firstAfter(sentence: Sentence, token: number): Trigger | null {
  const { english, end } = sentence;
  for (let at = token; at < end; at++) {
    const own = triggerAt(sentence, at);
    if (own && (own.kind === 'verb' || own.stands !== 'phrase')) return own;
    // "On Thursday, later than promised, the pact to build a road was signed"
    if (/^(?:than|as|to)$/.test(wordAt(english, at - 1)) && !isAuxiliary(english.tokens.lower(at))) continue;
    if (own === null && isVerbHere(english, at) && !isAuxiliary(english.tokens.lower(at))) {
      const light = sentence.triggers.find(
        (trigger) => trigger.kind === 'noun' && trigger.group?.verb === at,
      );
      if (light) return light;
      if (!PHASE_VERBS.has(lemmaOf(english.tokens.lower(at)))) return null;
    }
  }
  return null;
}
