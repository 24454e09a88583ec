import {
  type English,
  isAdverb,
  type NounPhrase,
  nounPhraseAt,
  objectOf,
  type Subject,
  subjectOf,
  verbGroupAt,
} from '../../language/index.ts';
import { type Action, lemmaAt } from './action.ts';
import { pastAside } from './aside.ts';
import { isGift, isGiven } from './gifts.ts';
import { happeningBefore, isJoint } from './joint.ts';
import { DOCUMENTS, KEPT, NO_ACTS } from './lexicon/kinds.ts';
import { sentenceStart } from './subjects.ts';
import { phraseOf, subjectHead } from './trees.ts';
import {
  isBaseAfterTo,
  isGerund,
  isNegation,
  isParticiple,
  isParty,
  isSomebody,
  tagAt,
  wordAt,
} from './words.ts';

export interface Modal {
  readonly verb: number;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly subject: Subject;
}

/** The verb that a modal at `token` goes with, and its subject; null when it tells of no act. */
export function modalAt(english: English, token: number, end: number): Modal | null {
  const { tokens } = english;
  // "will, the premier said, close the depot"
  let verb = pastAside(english, token + 1, end);
  let negated = false;
  while (
    verb < end &&
    (isAdverb(tokens.lower(verb)) ||
      isNegation(tokens.lower(verb)) ||
      /^(?:yet|well|then)$/.test(tokens.lower(verb)) ||
      isInserted(english, verb, end))
  ) {
    negated ||= isNegation(tokens.lower(verb));
    // "will not, for now, recall"
    verb = pastAside(english, verb + 1, end);
  }
  if (verb >= end) return null;
  const inverted = subjectAfter(english, token, end);
  if (inverted) {
    const group = verbGroupAt(english, inverted.verb);
    return isNoAct(english, inverted.verb, inverted.subject) ? null : { ...inverted, verb: group.verb };
  }
  // "Would be open again" is as good as "would be opened".
  const passive =
    tokens.lower(verb) === 'be' && (isParticiple(english, verb + 1) || OPEN.has(wordAt(english, verb + 1)));
  // "will be sending"
  const progressive = tokens.lower(verb) === 'be' && isGerund(english, verb + 1);
  const main = passive || progressive ? verb + 1 : verb;
  if (!passive && !progressive && !isBaseAfterTo(english, main)) return null;
  const group = verbGroupAt(english, main);
  const subject = subjectOf(english, { ...group, first: token }) ?? subjectInTree(english, main, token);
  if (passive && NOT_DONE.has(lemmaAt(english, main))) return null;
  if (!passive && isNoAct(english, main, subject) && !isGiven(english, main, subject, token)) return null;
  const happening =
    relativeHappening(english, subject, token) ?? antecedentInTree(english, subject, main, token);
  if (happening) return { verb: main, negated, passive, subject: happening };
  if (subject === null || /^(?:what|whether|how|who)$/.test(wordAt(english, subject.first - 1))) return null;
  return { verb: main, negated, passive, subject };
}

/** "Not until May will [the border] reopen", "Never again shall [we] sell": what comes first asks for the modal before the subject. */
function subjectAfter(english: English, token: number, end: number): Modal | null {
  const { trees } = english;
  const first = sentenceStart(english, token);
  const opening = /^[“"]$/.test(wordAt(english, first)) ? first + 1 : first;
  if (opening >= token || !INVERTING.test(wordAt(english, opening)) || wordAt(english, end - 1) === '?')
    return null;
  const phrase = nounPhraseAt(english, token + 1, end);
  if (phrase === null) return null;
  let at = phrase.last;
  // "will the border | reopen": what the pattern takes for nouns of the phrase.
  for (let verb = phrase.first + 1; verb < phrase.last; verb++)
    if (trees.tag(verb) === 'VB') at = Math.min(at, verb);
  const passive = wordAt(english, at) === 'be' && isParticiple(english, at + 1);
  if (tagAt(english, at) !== 'VB') return null;
  const subject = {
    first: phrase.first,
    last: at,
    head: Math.min(phrase.head, at - 1),
    relative: false,
    shared: false,
  };
  const negated = /^(?:never|nor|neither|no)$/.test(wordAt(english, opening)) || isFlatly(english, opening);
  return { verb: passive ? at + 1 : at, negated, passive, subject };
}

const INVERTING = /^(?:not|never|nor|neither|no|only|under|at|on|in|rarely|seldom)$/;

/** "Under no circumstances", "At no time". */
function isFlatly(english: English, opening: number): boolean {
  return wordAt(english, opening + 1) === 'no';
}

/** The subject that the tree gives the verb, where no pattern finds one. */
export function subjectInTree(english: English, verb: number, before: number): Subject | null {
  const head = subjectHead(english, verb);
  if (head < 0 || head >= before || /^(?:who|which|that|what|whom)$/.test(wordAt(english, head))) return null;
  return { ...phraseOf(english, head, before), relative: false, shared: false };
}

const OPEN = new Set(['open', 'shut', 'free', 'available', 'ready', 'back']);

/** What happens to things without anybody's doing it: "will be remembered". */
const NOT_DONE = new Set(
  'please delight surprise worry concern disappoint tire remember affect see feel know need expect judge measure hit hurt miss forget read view regard interpret understand consider treat take mean honour honor'.split(
    ' ',
  ),
);

/** "a commission on rivers that will meet": what the "that" right before the modal takes up, where it takes place. */
function relativeHappening(english: English, subject: Subject | null, token: number): Subject | null {
  let at = token - 1;
  while (isAdverb(wordAt(english, at))) at--;
  if (!/^(?:that|which)$/.test(wordAt(english, at)) || (subject !== null && isSomebody(english, subject)))
    return null;
  const happening = happeningBefore(english, at, sentenceStart(english, token));
  return happening && { ...happening, relative: true, shared: false };
}

/** "a working group on trade, which shall meet": what the pronoun takes up, by the tree, where the pattern takes the nearest noun. */
function antecedentInTree(
  english: English,
  subject: Subject | null,
  verb: number,
  token: number,
): Subject | null {
  const { trees } = english;
  if (!/^(?:which|that|who)$/.test(wordAt(english, token - 1)) || (subject && isSomebody(english, subject)))
    return null;
  const noun = trees.relation(verb) === 'acl:relcl' ? trees.headOf(verb) : -1;
  if (noun < 0 || noun >= token) return null;
  const phrase = phraseOf(english, noun, token - 1);
  return isSomebody(english, phrase) ? { ...phrase, relative: true, shared: false } : null;
}

/** "Labor", "a Greens government": who promises what is done once elected. */
export function isRunning(english: English, { first, head }: NounPhrase): boolean {
  return (
    isParty(english, head) ||
    (wordAt(english, head) === 'government' && /^(?:an?|my|our)$/.test(wordAt(english, first)))
  );
}

/** "We will continue" binds who says it; "the firm will continue" may be a forecast. */
export function isNoAct(english: English, verb: number, subject: NounPhrase | null): boolean {
  const lemma = lemmaAt(english, verb);
  if (takesEffect(english, verb) || takesPlace(english, verb)) return false;
  const own =
    subject !== null && (/^(?:i|we)$/.test(wordAt(english, subject.head)) || isRunning(english, subject));
  // "will have an agreement by May"
  if (lemma === 'have') {
    const object = objectOf(english, verbGroupAt(english, verb));
    return object === null || !DOCUMENTS.has(wordAt(english, object.head));
  }
  // "will turn 60"
  if (lemma === 'turn' && /^\d/.test(wordAt(english, verb + 1))) return true;
  // "She said she would come"
  if (lemma === 'come' && isPerson(english, subject)) return false;
  if (lemma === 'cover') return !isGift(english, verb);
  if (PHRASAL_ACTS.get(lemma)?.test(wordAt(english, verb + 1))) return false;
  if (lemma === 'take' && takesSteps(english, verb)) return false;
  return NO_ACTS.has(lemma) && !(own && KEPT.has(lemma));
}

/** "Will take in 600 people", "take 150 of them", "bring home the crew". */
const PHRASAL_ACTS: ReadonlyMap<string, RegExp> = new Map([
  ['take', /^(?:in|over|back|part|action|steps|measures|\d[\d,]*)$/],
  ['bring', /^(?:home|back|forward)$/],
]);

/** "Take all necessary steps" */
function takesSteps(english: English, verb: number): boolean {
  for (let at = verb + 1; at < verb + STEPS_WITHIN; at++)
    if (/^(?:steps|measures|action)$/.test(wordAt(english, at))) return true;
  return false;
}

/** Tokens from "take" to "steps". */
const STEPS_WITHIN = 5;

function isPerson(english: English, subject: NounPhrase | null): boolean {
  return subject !== null && /^(?:he|she|i|we)$/.test(wordAt(english, subject.head));
}

/** "would, however, contribute": the commas around an adverb. */
function isInserted({ tokens }: English, at: number, end: number): boolean {
  return (
    tokens.lower(at) === ',' &&
    at + 2 < end &&
    (isAdverb(tokens.lower(at + 1)) || isAdverb(tokens.lower(at - 1)))
  );
}

/** "take place". */
function takesPlace(english: English, verb: number): boolean {
  return lemmaAt(english, verb) === 'take' && wordAt(english, verb + 1) === 'place';
}

/** "enter into force", "take effect". */
export function takesEffect(english: English, verb: number): boolean {
  for (let at = verb + 1; at <= verb + 2; at++)
    if (/^(?:force|effect)$/.test(wordAt(english, at))) return true;
  return false;
}

/** What is done to a thing names the thing: "the next summit will be held in Tashkent". */
export function withSubject(english: English, action: Action, { subject, verb }: Modal): Action {
  const isPronoun = /^(?:he|she|i|we|they|you|who|which|that|it)$/.test(wordAt(english, subject.head));
  if (isJoint(wordAt(english, subject.head)) && subject.relative && subject.last <= verb)
    return { ...action, first: subject.first, object: subject.head };
  const near = subject.last <= verb && verb - subject.last <= NEAR && !subject.relative;
  const whose = wordAt(english, subject.first) === 'whose';
  const owner = whose ? happeningBefore(english, subject.first, sentenceStart(english, verb)) : null;
  const start = owner?.first ?? (whose ? subject.first + 1 : subject.first);
  const first = near && !isPronoun ? start : wordAt(english, verb - 1) === 'be' ? verb : action.first;
  return { ...action, first, object: isPronoun ? action.object : subject.head };
}

/** Tokens between a subject and its verb for both to be quoted as one. */
const NEAR = 5;
