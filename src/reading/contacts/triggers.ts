import type { English } from '../../language/english.ts';
import { isAdverb, MODALS } from '../../language/lexicon/function-words.ts';
import { lemmaOf, verbOf } from '../../language/lexicon/verbs.ts';
import { nameAt, type VerbGroup, verbGroupAt } from '../../language/syntax/index.ts';
import { nounIsContact, verbIsContact } from './guards.ts';
import { frameKeyOf } from './idioms.ts';
import { type NounFrame, nounFrameOf, type VerbFrame, verbFrameOf } from './lexicon/frames.ts';
import { DOCUMENTS } from './lexicon/words.ts';
import { isAttribute, passiveInTree } from './tree-verbs.ts';
import { isAuxiliary, isMark, isPreposition, isVerbHere, phraseStart, wordAt } from './words.ts';

/** A word that carries a contact, and the verb that it stands with. */
export type Trigger = VerbTrigger | NounTrigger;

export interface VerbTrigger {
  readonly kind: 'verb';
  readonly token: number;
  readonly frame: VerbFrame;
  readonly group: VerbGroup;
}

export interface NounTrigger {
  readonly kind: 'noun';
  readonly token: number;
  readonly frame: NounFrame;
  /** First token of its noun phrase. */
  readonly first: number;
  /** The verb that it is the object or subject of, or that its phrase belongs to. */
  readonly group: VerbGroup | null;
  readonly stands: 'object' | 'subject' | 'phrase';
  /** "after" in "after talks"; null when it stands without one. */
  readonly preposition: string | null;
}

/** No sentence tells of more; one that seems to is no prose, and reading on would cost its length each time. */
const MOST_IN_SENTENCE = 24;

/** Words that may carry a contact in the sentence from token `begin` to before `end`. */
export function triggersIn(english: English, begin: number, end: number): readonly Trigger[] {
  const found: Trigger[] = [];
  for (let token = begin; token < end && found.length < MOST_IN_SENTENCE; token++) {
    const word = english.tokens.lower(token);
    const noun = nounFrameOf(isVideo(english, token) ? 'videoconference' : word);
    const verb = verbOf(word);
    const verbFrame = verb
      ? verbFrameOf(frameKeyOf(english, token, verb.lemma))
      : word === 'due'
        ? verbFrameOf(word)
        : undefined;
    if (noun === undefined && verbFrame === undefined) continue;
    if (noun && !(verbFrame && isVerbUse(english, token, begin))) {
      if (!nounIsContact(english, token, word)) continue;
      const trigger = nounTrigger(english, token, noun, begin, end);
      if (
        (!noun.setting ||
          isHeld(trigger, word) ||
          isBeside(english, trigger) ||
          isFacingPress(english, trigger)) &&
        !isDefinition(english, trigger)
      )
        found.push(trigger);
    } else if (
      verbFrame &&
      nameAt(english, token) < 0 &&
      (word === 'due' || isVerbUse(english, token, begin))
    ) {
      if (!isAttribute(english, token) && verbIsContact(english, token, verbFrame, end))
        found.push({ kind: 'verb', token, frame: verbFrame, group: groupOf(english, token, begin) });
    }
  }
  return found;
}

/** "A video [conference]" */
function isVideo(english: English, token: number): boolean {
  return wordAt(english, token) === 'conference' && wordAt(english, token - 1) === 'video';
}

/** "They last met in July" */
function groupOf(english: English, token: number, begin: number): VerbGroup {
  const group = verbGroupAt(english, token);
  if (isReducedPassive(english, token, begin)) return { ...group, passive: true, finite: false };
  const auxiliary = group.passive ? -1 : passiveInTree(english, token);
  if (auxiliary >= 0) return { ...group, first: auxiliary, passive: true, finite: true };
  if (wordAt(english, group.first - 1) === 'last') return { ...group, first: group.first - 1 };
  return group.modal === null && !group.past ? afterModal(english, group, begin) : group;
}

/** "Will on Tuesday meet": a day between the modal and its verb. */
function afterModal(english: English, group: VerbGroup, begin: number): VerbGroup {
  for (let at = group.first - 1; at >= Math.max(begin, group.first - MODAL_WITHIN); at--) {
    const word = english.tokens.lower(at);
    if (word === 'will' || word === 'would')
      return { ...group, first: at, modal: word, infinitive: false, finite: true };
    if (
      !/^(?:on|in|next|this|later|also|late|early|\p{L}+day|\d{1,2}|week|month|year)$/u.test(word) &&
      !MONTHS.test(word)
    )
      break;
  }
  return group;
}

/** Tokens of a day between a modal and its verb. */
const MODAL_WITHIN = 5;
const MONTHS = /^(?:january|february|march|april|june|july|august|september|october|november|december)$/;

/** "Received with honours by Okello, Lind praised": a participle that opens its sentence, with an agent. */
function isReducedPassive(english: English, token: number, begin: number): boolean {
  if (verbOf(wordAt(english, token))?.forms.includes('participle') !== true) return false;
  const before = wordAt(english, token - 1);
  // "The pact, signed in Oslo by both sides", "a pact signed by both"
  if (token > begin && DOCUMENTS.has(before) && /^(?:by|between)$/.test(wordAt(english, token + 1)))
    return true;
  if (token !== begin && before !== ',') return false;
  for (let at = token + 1; at < token + AGENT_WITHIN; at++) {
    const word = wordAt(english, at);
    if (word === 'by') return true;
    if (word === ',' || isMark(english, at) || isAuxiliary(word) || isVerbHere(english, at)) return false;
  }
  return false;
}

/** Tokens from a participle to its agent. */
const AGENT_WITHIN = 12;

/** "It will be the first trip": what another sentence tells is only described. */
function isDefinition(english: English, { stands, group }: NounTrigger): boolean {
  if (stands !== 'object' || group?.lemma !== 'be') return false;
  return /^(?:it|this|that)$/.test(wordAt(english, group.first - 1));
}

/** Somebody holds, opens or attends the forum, the dialogue, the commission. */
function isHeld({ stands, group, token, first }: NounTrigger, word: string): boolean {
  if (group === null || first > token) return false;
  // "Launch a joint committee": it is only set up.
  if (group.lemma === 'launch' && /^(?:commission|committee|council)$/.test(word)) return false;
  return stands === 'subject'
    ? TAKES_COURSE.has(group.lemma)
    : stands === 'object' && HOLDING.has(group.lemma);
}

/** "On the sidelines of the Oslo Fish Conference": a gathering with a name, where something else takes place. */
export function isBeside(english: English, { first, token, preposition }: NounTrigger): boolean {
  if (preposition !== 'of' || !BESIDE.test(wordAt(english, first - 2))) return false;
  return GATHERING.test(english.tokens.word(token)) && /^\p{Lu}/u.test(english.tokens.word(token - 1));
}

/** "At a joint news conference with Okello": the two face reporters together. */
function isFacingPress(english: English, { token }: NounTrigger): boolean {
  return wordAt(english, token) === 'conference' && /^(?:press|news|media)$/.test(wordAt(english, token - 1));
}

const GATHERING = /^(?:Conference|Forum|Congress|Convention)$/;

export const BESIDE = /^(?:sidelines|margins?|fringes|occasion)$/;

/** What is told of talks that nobody is said to hold: "negotiations opened", "were held". */
const TAKES_COURSE = new Set(
  'open begin start resume end conclude close take hold schedule plan convene'.split(' '),
);

const HOLDING = new Set(
  'hold have open attend host chair co-chair co-host join convene reconvene begin start conclude inaugurate launch preside close end'.split(
    ' ',
  ),
);

/** "Meeting", "visit" and the like are nouns too: a verb after "to", a modal, a subject; before an object. */
function isVerbUse(english: English, token: number, begin: number): boolean {
  const { tokens } = english;
  const word = tokens.lower(token);
  if (nounFrameOf(word) === undefined) return isVerbHere(english, token);
  const forms = verbOf(word)!.forms;
  const before = token > begin ? tokens.lower(token - 1) : '';
  const next = wordAt(english, token + 1);
  if (forms.includes('ing')) {
    if (word === 'signing' && next !== 'of' && !/^(?:a|the|its|their)$/.test(before))
      return next !== 'ceremony';
    if (/^(?:with|between|of)$/.test(next) && before !== ',' && !isAuxiliary(before)) return false;
    if (before === ',' || before === '' || isAuxiliary(before)) return isVerbHere(english, token);
    if (/^(?:after|before|while|by|since|for|and|on|than|in)$/.test(before))
      return startsObject(english, token + 1);
    return /s$/.test(before) && before !== "'s" && !isPreposition(before) && next === 'in';
  }
  return isVerbHere(english, token);
}

function startsObject(english: English, token: number): boolean {
  return (
    nameAt(english, token) >= 0 || /^(?:the|a|an|his|her|its|their|him|them)$/.test(wordAt(english, token))
  );
}

function nounTrigger(
  english: English,
  token: number,
  frame: NounFrame,
  begin: number,
  end: number,
): NounTrigger {
  let first = phraseStart(english, token, begin);
  // "A second round of talks", "eight hours of talks"
  if (wordAt(english, first - 1) === 'of' && MEASURES.test(wordAt(english, first - 2)))
    first = phraseStart(english, first - 2, begin);
  // "Called off a trip": the particle belongs to the verb.
  if (PARTICLES.test(wordAt(english, first - 1)) && first - 2 >= begin && isVerbHere(english, first - 2)) {
    const group = verbGroupAt(english, first - 2);
    return { kind: 'noun', token, frame, first, stands: 'object', preposition: null, group };
  }
  const before = first - 1;
  const word = before >= begin ? english.tokens.lower(before) : '';
  const base = { kind: 'noun', token, frame, first } as const;
  if (before >= begin && isVerbHere(english, before) && !SAYING.has(lemmaOf(word)))
    return { ...base, stands: 'object', preposition: null, group: verbGroupAt(english, before) };
  if (isPreposition(word)) {
    const verb = mainBefore(english, before, begin) ?? verbAfter(english, token, end);
    return {
      ...base,
      stands: 'phrase',
      preposition: word,
      group: verb === null ? null : verbGroupAt(english, isDue(english, verb) ? verb + 1 : verb),
    };
  }
  const coordinated = word === 'and' || word === ',' ? verbBefore(english, before, begin) : null;
  const after = mainAfter(english, token, end);
  if (coordinated !== null && (after === null || word === 'and'))
    return { ...base, stands: 'object', preposition: null, group: verbGroupAt(english, coordinated) };
  return {
    ...base,
    stands: 'subject',
    preposition: null,
    group: after === null ? null : verbGroupAt(english, after),
  };
}

/** "The visit, first planned for May, took place": past what a participle between commas tells of it. */
function mainAfter(english: English, token: number, end: number): number | null {
  const verb = verbAfter(english, token, end);
  if (verb === null || verbOf(wordAt(english, verb))?.forms.includes('participle') !== true) return verb;
  const before = isAdverb(wordAt(english, verb - 1)) ? verb - 2 : verb - 1;
  if (wordAt(english, before) !== ',') return verb;
  for (let at = verb + 1; at < end; at++)
    if (wordAt(english, at) === ',') return verbAfter(english, at, end) ?? verb;
  return verb;
}

/** "Says the visit …": a clause follows. */
const SAYING = new Set([
  'say',
  'believe',
  'think',
  'hope',
  'claim',
  'insist',
  'stress',
  'add',
  'note',
  'argue',
]);
const MEASURES =
  /^(?:rounds?|segment|leg|part|stage|day|end|start|beginning|series|hours?|days?|weeks?|string|minutes|flurry)$/;
const PARTICLES = /^(?:off|up|down|out|back|short)$/;

/** "Is [due] in Oslo for a visit" */
function isDue(english: English, verb: number): boolean {
  return (
    isAuxiliary(wordAt(english, verb)) &&
    wordAt(english, verb + 1) === 'due' &&
    /^(?:in|at)$/.test(wordAt(english, verb + 2))
  );
}

/** The verb that a phrase belongs to; past a purpose to the verb that has it: "agreed to boost ties in talks". */
function mainBefore(english: English, token: number, begin: number): number | null {
  const verb = verbBefore(english, token, begin);
  if (verb === null) return null;
  const group = verbGroupAt(english, verb);
  const governor = group.infinitive ? verbBefore(english, group.first, begin) : null;
  return governor === null || COURTEOUS.test(wordAt(english, group.first - 1)) ? verb : governor;
}

/** "Was pleased to host": the words for who is host say no more than that he was. */
const COURTEOUS = /^(?:pleased|delighted|honoured|honored|privileged)$/;

/** The verb nearest before `token` in its clause. */
export function verbBefore(english: English, token: number, begin: number): number | null {
  for (let at = token - 1; at >= begin; at--) {
    if (isMark(english, at)) return null;
    if (isVerbHere(english, at)) return at;
  }
  return null;
}

/** The main verb that follows `token`, auxiliaries passed over. */
export function verbAfter(english: English, token: number, end: number): number | null {
  for (let at = token + 1; at < end; at++) {
    const word = english.tokens.lower(at);
    if (isMark(english, at)) return null;
    // "The summit on 3 May was opened": a month.
    if (!isVerbHere(english, at) && (!MODALS.has(word) || english.tokens.word(at) === 'May')) continue;
    let main = at;
    while (leadsOn(english, main, at) && main + 1 < end && continues(english, main + 1)) main++;
    return main;
  }
  return null;
}

/** An auxiliary, or what stands between it and its verb: "did [not] take place", "will [now] be signed". */
function leadsOn(english: English, token: number, first: number): boolean {
  const word = wordAt(english, token);
  return isAuxiliary(word) || (token > first && (isAdverb(word) || word === 'not' || word === "n't"));
}

function continues(english: English, token: number): boolean {
  const word = english.tokens.lower(token);
  return isAuxiliary(word) || isAdverb(word) || /^(?:not|n't|to)$/.test(word) || isVerbHere(english, token);
}
