import {
  type English,
  isAdverb,
  type NounPhrase,
  objectOf,
  type Subject,
  subjectOf,
  verbGroupAt,
} from '../../language/index.ts';
import { lemmaAt } from './action.ts';
import { pastAside } from './aside.ts';
import { isGift, isGiven } from './gifts.ts';
import { happeningBefore } from './joint.ts';
import { DOCUMENTS, KEPT, NO_ACTS } from './lexicon/triggers.ts';
import { sentenceStart } from './subjects.ts';
import { isBaseAfterTo, isGerund, isNegation, isParticiple, isParty, isSomebody, wordAt } from './words.ts';

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
    verb++;
  }
  if (verb >= end) return null;
  // "Would be open again" is as good as "would be opened".
  const passive =
    tokens.lower(verb) === 'be' && (isParticiple(english, verb + 1) || OPEN.has(wordAt(english, verb + 1)));
  // "will be sending"
  const progressive = tokens.lower(verb) === 'be' && isGerund(english, verb + 1);
  const main = passive || progressive ? verb + 1 : verb;
  if (!passive && !progressive && !isBaseAfterTo(english, main)) return null;
  const group = verbGroupAt(english, main);
  const subject = subjectOf(english, { ...group, first: token });
  if (passive && NOT_DONE.has(lemmaAt(english, main))) return null;
  if (!passive && isNoAct(english, main, subject) && !isGiven(english, main, subject, token)) return null;
  const happening = relativeHappening(english, subject, token);
  if (happening) return { verb: main, negated, passive, subject: happening };
  if (subject === null || /^(?:what|whether|how|who)$/.test(wordAt(english, subject.first - 1))) return null;
  return { verb: main, negated, passive, subject };
}

const OPEN = new Set(['open', 'shut', 'free', 'available', 'ready', 'back']);

/** What happens to things without anybody's doing it: "will be remembered". */
const NOT_DONE = new Set(
  'please delight surprise worry concern disappoint tire remember affect see feel know need expect judge measure hit hurt miss forget'.split(
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
