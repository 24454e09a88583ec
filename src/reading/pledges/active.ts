import {
  type English,
  isFiniteHere,
  type NounPhrase,
  nameAt,
  nounPhraseAt,
  nounPhraseBefore,
  type VerbGroup,
  verbOf,
} from '../../language/index.ts';
import { PREPOSITIONS } from '../../language/lexicon/function-words.ts';
import type { Strength } from '../../model/index.ts';
import { type Action, bareAction, infinitiveAt, lemmaAt, nounAction } from './action.ts';
import { pastAside } from './aside.ts';
import { clauseAt } from './clause.ts';
import { dealAt } from './deals.ts';
import { whatFollows } from './follows.ts';
import type { Found } from './found.ts';
import { DOCUMENTS, TALKING } from './lexicon/kinds.ts';
import { isFacility } from './lexicon/people.ts';
import type { Trigger } from './lexicon/triggers.ts';
import { askedPledge, type Told, thingPledge } from './objects.ts';
import { actorOf, isNobody, sentenceStart } from './subjects.ts';
import { wholePhraseAt } from './whole.ts';
import {
  hasNumber,
  isBaseAfterTo,
  isSomebody,
  isTimeWord,
  maySpeak,
  pastAdverbs,
  tagAt,
  wordAt,
} from './words.ts';

/** The pledge that a verb in the active tells: "agreed to open", "urged Oslo to sign", "signed a memorandum". */
export function activePledge(
  english: English,
  group: VerbGroup,
  end: number,
  trigger: Trigger,
  particles: number,
): Found | null {
  const named = actorOf(english, group);
  // "other than signing letters of intent": whoever it is that signs.
  const actor = trigger.thing === 'document' && named && !maySpeak(english, named) ? null : named;
  const opens = group.first === sentenceStart(english, group.first);
  if (actor === null && trigger.thing !== 'document' && (opens || !group.finite)) return null;
  const told = {
    trigger: group.verb,
    strength: trigger.strength,
    negated: group.negated || isNobody(english, actor),
    modal: null,
    actor,
  };
  let next = pastAdverbs(english, group.verb + 1 + particles, end);
  // "plans, from May, a daily flight"
  next = pastAside(english, next, end);
  // "asked only that …"
  if (/^(?:only|merely|simply|just|even|hard|long|again|also|instead)$/.test(wordAt(english, next))) next++;
  // "demanded in return the file"
  if (
    wordAt(english, next) === 'in' &&
    /^(?:return|exchange|turn)$/.test(wordAt(english, next + 1)) &&
    wordAt(english, next + 2) !== 'for'
  )
    next += 2;
  // "rejected as insulting the demand for …"
  if (wordAt(english, next) === 'as' && /^(?:JJ|VB[GN])/.test(tagAt(english, next + 1))) next += 2;
  const accepted =
    group.lemma === 'agree' && wordAt(english, next) === 'to' ? dealAt(english, next + 1, end) : null;
  // "agreed to Nauru's request to be patrolled"
  if (accepted?.maker && actor)
    return { ...told, strength: 'accepted', counterparty: accepted.maker, action: accepted.action };
  const terms = actor !== null && (isTerms(english, actor) || isBinding(english, actor, group));
  if (terms) return termsPledge(english, told, next, end, trigger);
  if (actor && !canTell(english, actor, trigger)) return null;
  const addressed =
    trigger.frame === 'doing' && PUT.has(trigger.strength) ? addressee(english, next, end) : null;
  if (addressed) {
    const to = addressed.last;
    const follows =
      whatFollows(english, to, end, trigger)?.action ?? thingPledge(english, told, to, end, trigger)?.action;
    if (follows) return { ...told, counterparty: addressed, action: follows };
  }
  const cleft = actor && isCleft(english, actor, next) ? afterIs(english, next + 1, end) : null;
  if (cleft) return { ...told, counterparty: null, action: cleft };
  const promised = actor && relativeObject(english, actor);
  if (promised && trigger.frame === 'giving') {
    const whom = nounPhraseAt(english, next, end);
    if (whom && isSomebody(english, whom))
      return { ...told, counterparty: whom, action: bareAction(promised) };
  }
  if (trigger.frame !== 'doing') {
    const asked = askedPledge(english, told, next, end, trigger);
    if (asked) return asked;
  }
  const follows = trigger.thing === 'deed' ? null : whatFollows(english, next, end, trigger);
  const action = follows?.action ?? null;
  if (action && (isTalk(english, trigger, action, group.verb) || isForecast(english, trigger, action)))
    return null;
  if (follows && action) {
    const takenUp = promised !== null && isGap(english, action);
    return {
      ...told,
      counterparty:
        follows.partner ?? (asksOf(trigger) ? doerOf(english, action) : hopedOf(english, trigger, action)),
      action: takenUp ? { ...action, first: promised.first, object: promised.head } : action,
    };
  }
  const source = /^(?:seek|request|demand|require|want)$/.test(group.lemma)
    ? soughtFrom(english, next, end)
    : null;
  const sought = source && thingPledge(english, told, next, end, trigger);
  if (sought)
    return { ...sought, strength: group.lemma === 'seek' ? 'demanded' : told.strength, counterparty: source };
  // "the $40 million that Ghana pledged for the road"
  if (promised && PUT.has(trigger.strength) && trigger.thing !== 'none' && isGapAt(english, next))
    return { ...told, counterparty: null, action: bareAction(promised) };
  return thingPledge(english, told, next, end, trigger);
}

/** "proposed [to Cyprus] an exchange", "suggested [to Hanoi] that …". */
function addressee(english: English, at: number, end: number): NounPhrase | null {
  if (wordAt(english, at) !== 'to' || isBaseAfterTo(english, at + 1)) return null;
  const phrase = nounPhraseAt(english, at + 1, end);
  return phrase && isSomebody(english, phrase) ? phrase : null;
}

/** "sought advice from [Suva]": asked for. */
function soughtFrom(english: English, at: number, end: number): NounPhrase | null {
  const thing = nounPhraseAt(english, at, end);
  if (thing === null || wordAt(english, thing.last) !== 'from') return null;
  const source = nounPhraseAt(english, thing.last + 1, end);
  return source && isSomebody(english, source) ? source : null;
}

/** "What [Rome] wants is …", "All that Hanoi promised was …". */
function isCleft(english: English, actor: NounPhrase, next: number): boolean {
  const before = wordAt(english, actor.first - 1);
  const opens =
    before === 'that' ? wordAt(english, actor.first - 2) === 'all' : /^(?:what|all)$/.test(before);
  return opens && /^(?:is|was)$/.test(wordAt(english, next));
}

function afterIs(english: English, at: number, end: number): Action | null {
  return infinitiveAt(english, at, end) ?? clauseAt(english, at, end) ?? nounAction(english, at, end);
}

const PUT = new Set<Strength>(['pledged', 'offered', 'proposed', 'demanded']);

/** "the land, which [Kenya] has undertaken to hand over": what the "which" before the actor stands for, near it. */
export function relativeObject(english: English, actor: NounPhrase): NounPhrase | null {
  const which = actor.first - 1;
  const word = wordAt(english, which);
  const begin = sentenceStart(english, which);
  if (word !== 'which' && word !== 'that') return promisedBefore(english, actor, begin);
  const before = wordAt(english, which - 1) === ',' ? which - 1 : which;
  const whole = before > begin ? nounPhraseBefore(english, before, begin, true) : null;
  const phrase = whole && !holdsVerb(english, whole) ? whole : innermost(english, before, begin);
  // "told the envoy that Kenya had promised": no relative clause.
  if (phrase && word === 'that' && isSomebody(english, phrase)) return null;
  // "said on Monday that Kenya had promised"
  if (phrase && isTimeWord(wordAt(english, phrase.head))) return null;
  return phrase && actor.first - phrase.first <= RELATIVE_WITHIN ? phrase : null;
}

function holdsVerb(english: English, { first, last }: NounPhrase): boolean {
  for (let at = first; at < last; at++) if (nameAt(english, at) < 0 && isFiniteHere(english, at)) return true;
  return false;
}

/** "waits for [the 40 buses] which": behind the last preposition. */
function innermost(english: English, last: number, begin: number): NounPhrase | null {
  for (let at = last - 1; at >= begin && at > last - RELATIVE_WITHIN; at--)
    if (PREPOSITIONS.has(wordAt(english, at)))
      return at + 1 < last ? { first: at + 1, last, head: last - 1 } : null;
  return null;
}

/** "[the $40 million] it promised": a sum, and right behind it who promised it. */
function promisedBefore(english: English, actor: NounPhrase, begin: number): NounPhrase | null {
  if (!/^(?:it|they|he|she)$/.test(wordAt(english, actor.first)) || actor.first <= begin) return null;
  const phrase = nounPhraseBefore(english, actor.first, begin, true);
  return phrase && phrase.last === actor.first && hasNumber(english, phrase) ? phrase : null;
}

/** Tokens from what a "which" stands for to the actor of its clause. */
const RELATIVE_WITHIN = 12;

/** "to hand over by September": no object, so that the relative pronoun is it. */
export function isGap(english: English, { head, object }: Action): boolean {
  const next = wordAt(english, head + 1);
  return object === null && isGapAt(english, PARTICLES.has(next) ? head + 2 : head + 1);
}

/** Nothing stands here that could be an object. */
function isGapAt(english: English, at: number): boolean {
  return /^(?:|[,.;:]|by|before|in|on|this|next|within|until|from|for|last|earlier)$/.test(
    wordAt(english, at),
  );
}

const PARTICLES = new Set(['over', 'up', 'out', 'back', 'down']);

/** What asks may be a letter or a plan; who agrees is somebody, and what aims may be a thing. */
function canTell(english: English, actor: NounPhrase, { strength }: Trigger): boolean {
  switch (strength) {
    case 'demanded':
    case 'invited':
    case 'proposed':
      return true;
    case 'offered':
      return isSomebody(english, actor) || isFacility(wordAt(english, actor.head));
    case 'agreed':
    case 'pledged':
    case 'accepted':
    case 'refused':
      return maySpeak(english, actor);
    default:
      return isSomebody(english, actor) || isFacility(wordAt(english, actor.head));
  }
}

/** "insisted that it would open", "suggested that prices may fall": what will be, not what is asked for. */
function isForecast(english: English, { strength }: Trigger, { subject, head }: Action): boolean {
  if ((strength !== 'demanded' && strength !== 'proposed') || subject === null) return false;
  for (let at = subject.last; at < head; at++)
    if (/^(?:will|would|can|could|may|might)$/.test(wordAt(english, at))) return true;
  return false;
}

function asksOf({ frame, strength }: Trigger): boolean {
  return frame === 'asking' || strength === 'demanded';
}

/** "hope that [Delhi] will halve its tariff". */
function hopedOf(english: English, { strength }: Trigger, action: Action): NounPhrase | null {
  const doer = strength === 'hopes' ? doerOf(english, action) : null;
  return doer && nameAt(english, doer.head) >= 0 ? doer : null;
}

/** Who is to do it, when that is somebody: "that Vietnam carry out", not "that the island be disarmed". */
export function doerOf(english: English, { subject, head }: Action): NounPhrase | null {
  return subject && isSomebody(english, subject) && wordAt(english, head - 1) !== 'be' ? subject : null;
}

function isTalk(english: English, trigger: Trigger, action: Action, token: number): boolean {
  if (trigger.strength !== 'refused' && trigger.strength !== 'hopes' && trigger.strength !== 'aims')
    return false;
  // "refuses to say where it is": not "declined to comment"
  const refuses = /^refus/.test(wordAt(english, token)) && wordAt(english, action.head) !== 'comment';
  return TALKING.has(english.tokens.lower(action.head)) && trigger.strength !== 'aims' && !refuses;
}

/** "the treaty", "the memorandum": what it commits somebody to is agreed. */
function isTerms(english: English, { head }: NounPhrase): boolean {
  return (
    (DOCUMENTS.has(english.tokens.lower(head)) &&
      !/^(?:letters?|statement)$/.test(english.tokens.lower(head)) &&
      nameAt(english, head) < 0) ||
    /^(?:charter|article|clause|annex)$/.test(english.tokens.lower(head))
  );
}

/** "the communiqué commits both sides": it only urges and welcomes else. */
function isBinding(english: English, { head }: NounPhrase, { lemma }: VerbGroup): boolean {
  return /^communiqu[eé]$/.test(english.tokens.lower(head)) && /^(?:commit|oblige)$/.test(lemma);
}

/** What an agreement does that holds something: "the pact foresees the return of the islands". */
const FORESEEING = new Set(['envisage', 'foresee', 'promise', 'guarantee']);

/** "the treaty commits Kenya to cutting …", "the protocol provides for an exchange". */
function termsPledge(
  english: English,
  told: Told,
  next: number,
  end: number,
  trigger: Trigger,
): Found | null {
  if (trigger.strength === 'agreed' || FORESEEING.has(lemmaAt(english, told.trigger))) {
    const thing = nounAction(english, next, end);
    return thing && { ...told, strength: 'agreed', actor: null, counterparty: null, action: thing };
  }
  const bound = wholePhraseAt(english, next, end);
  const follows = bound && whatFollows(english, bound.last, end, trigger);
  if (
    !bound ||
    !follows ||
    !/^(?:commit|oblige|require|bind)$/.test(verbOf(english.tokens.lower(told.trigger))?.lemma ?? '')
  )
    return null;
  return { ...told, strength: 'agreed', actor: bound, counterparty: null, action: follows.action };
}
