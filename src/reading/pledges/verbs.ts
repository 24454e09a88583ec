import {
  type English,
  formsOf,
  type NounPhrase,
  nameAt,
  nounPhraseAt,
  objectOf,
  phraseAfter,
  type VerbGroup,
  verbGroupAt,
  verbOf,
} from '../../language/index.ts';
import type { Strength } from '../../model/index.ts';
import { type Action, lemmaAt, nounAction, phraseAction, wordAction } from './action.ts';
import { dealAt, documentAt, isVague } from './deals.ts';
import { whatFollows } from './follows.ts';
import type { Found, Readers, ReadPledge } from './found.ts';
import { DOCUMENTS, PHRASAL, PLANNED, TALKING, type Trigger, VERBS } from './lexicon/triggers.ts';
import { passivePledge } from './passives.ts';
import { actorOf, isNobody, isReported, isUndone } from './subjects.ts';
import { isBaseAfterTo, isSomebody, maySpeak, pastAdverbs, wordAt } from './words.ts';

export const verbReaders: Readers = [...VERBS].flatMap(([lemma, trigger]) =>
  formsOf(lemma).map((form) => [form, readWith(trigger, 0)] as const),
);

/** "took up", "ruled out": the particle makes the verb a trigger. */
export const phrasalReaders: Readers = [...PHRASAL].flatMap(([lemma, entries]) =>
  formsOf(lemma).map((form) => [form, readPhrasal(new Map(entries))] as const),
);

function readWith(trigger: Trigger, particles: number): ReadPledge {
  return (english, token, end) => verbPledge(english, token, end, trigger, particles);
}

function readPhrasal(byParticle: ReadonlyMap<string, Trigger>): ReadPledge {
  return (english, token, end) => {
    const trigger = byParticle.get(wordAt(english, token + 1));
    if (trigger) return verbPledge(english, token, end, trigger, 1);
    // "turned the invitation down"
    const object = nounPhraseAt(english, token + 1, end);
    const split = object && byParticle.get(wordAt(english, object.last));
    return split && object && split.thing !== 'none'
      ? verbPledge(english, token, object.last, split, 0)
      : null;
  };
}

function verbPledge(
  english: English,
  token: number,
  end: number,
  trigger: Trigger,
  particles: number,
): Found | null {
  if (isAttribute(english, token)) return null;
  const read = verbGroupAt(english, token);
  const undone = isUndone(english, read);
  if (!isTold(english, read, undone)) return null;
  const group = undone || isNorDoes(english, read) ? { ...read, negated: true } : read;
  if (group.passive) return passivePledge(english, group, end, trigger, false);
  if (isReducedPassive(english, token, trigger)) return passivePledge(english, group, end, trigger, true);
  return trigger.passiveOnly ? null : activePledge(english, group, end, trigger, particles);
}

/** Whether the words say that it was promised, asked and so on: not "to promise", "may agree", "the offer price". */
function isTold(english: English, group: VerbGroup, undone: boolean): boolean {
  const { tokens } = english;
  const before = wordAt(english, group.first - 1);
  if (group.infinitive && !undone && !group.perfect) return false;
  if (group.modal && !/^(?:will|would|shall)$/.test(group.modal)) return false;
  if (group.modal === 'would' && !isReported(english, group.first)) return false;
  // "in order to"
  if (before === 'in' || (before === 'of' && !undone)) return false;
  const forms = verbOf(tokens.lower(group.verb))?.forms ?? [];
  const bare = !group.infinitive && group.modal === null && forms.length === 1 && forms[0] === 'base';
  return !bare || before === 'and' || isInverted(english, group) || hasPluralSubject(english, group);
}

function isNorDoes(english: English, group: VerbGroup): boolean {
  return isInverted(english, group) && wordAt(english, group.first - 3) === 'nor';
}

/** "does it plan to". */
function isInverted(english: English, group: VerbGroup): boolean {
  return /^(?:does|do|did)$/.test(wordAt(english, group.first - 2));
}

function hasPluralSubject(english: English, group: VerbGroup): boolean {
  const subject = actorOf(english, group);
  if (subject === null) return wordAt(english, group.first - 1) === 'does' || group.negated;
  const head = english.tokens.lower(subject.head);
  return (
    group.negated ||
    /s$/.test(head) ||
    /^(?:i|we|they|you|people|police)$/.test(head) ||
    subject.last - subject.first > 2
  );
}

/** "the agreed minutes", "promising young diplomats": before its noun, and no verb. */
function isAttribute(english: English, token: number): boolean {
  const before = wordAt(english, token - 1);
  const next = wordAt(english, token + 1);
  return (
    /^(?:the|a|an|his|her|its|their|our|this|that|'s|no|newly|of)$/.test(before) &&
    !/^(?:to|by|on|that|with)$/.test(next) &&
    !(before === 'that' && nameAt(english, token + 1) >= 0) &&
    !(before === 'of' && next === 'on')
  );
}

/** "nations invited to the regatta", "engineers requested by Kabul": a participle after its noun. */
function isReducedPassive(english: English, token: number, trigger: Trigger): boolean {
  if (!verbOf(english.tokens.lower(token))?.forms.includes('participle')) return false;
  const group = verbGroupAt(english, token);
  const next = wordAt(english, token + 1);
  if (group.first < token) return false;
  if (next === 'by') return objectOf(english, group) === null;
  if (trigger.frame === 'asking') return next === 'to' && trigger.thing !== 'any';
  const dated = trigger.passiveOnly || PLANNED.has(lemmaAt(english, token));
  return dated && (next === 'for' || (next === 'to' && trigger.passiveOnly));
}

function activePledge(
  english: English,
  group: VerbGroup,
  end: number,
  trigger: Trigger,
  particles: number,
): Found | null {
  const named = actorOf(english, group);
  // "other than signing letters of intent": whoever it is that signs.
  const actor = trigger.thing === 'document' && named && !maySpeak(english, named) ? null : named;
  if (actor === null && !group.finite && trigger.thing !== 'document') return null;
  const told = {
    trigger: group.verb,
    strength: trigger.strength,
    negated: group.negated || isNobody(english, actor),
    modal: null,
    actor,
  };
  const next = pastAdverbs(english, group.verb + 1 + particles, end);
  if (actor && isTerms(english, actor)) return termsPledge(english, told, next, end, trigger);
  if (actor && !canTell(english, actor, trigger)) return null;
  if (trigger.frame !== 'doing') {
    const asked = askedPledge(english, told, next, end, trigger);
    if (asked) return asked;
  }
  const follows = whatFollows(english, next, end, trigger);
  const action = follows?.action ?? null;
  if (action && (isTalk(english, trigger, action) || isForecast(english, trigger, action))) return null;
  if (follows && action) {
    return {
      ...told,
      counterparty: follows.partner ?? (asksOf(trigger) ? doerOf(english, action) : null),
      action,
    };
  }
  return thingPledge(english, told, next, end, trigger);
}

/** What asks may be a letter or a plan; who agrees is somebody, and what aims may be a thing. */
function canTell(english: English, actor: NounPhrase, { strength }: Trigger): boolean {
  switch (strength) {
    case 'demanded':
    case 'invited':
    case 'proposed':
      return true;
    case 'agreed':
    case 'pledged':
    case 'offered':
    case 'accepted':
    case 'refused':
      return maySpeak(english, actor);
    default:
      return isSomebody(english, actor);
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

/** Who is to do it, when that is somebody: "that Vietnam carry out", not "that the island be disarmed". */
function doerOf(english: English, { subject, head }: Action): NounPhrase | null {
  return subject && isSomebody(english, subject) && wordAt(english, head - 1) !== 'be' ? subject : null;
}

function isTalk(english: English, trigger: Trigger, action: Action): boolean {
  if (trigger.strength !== 'refused' && trigger.strength !== 'hopes' && trigger.strength !== 'aims')
    return false;
  return TALKING.has(english.tokens.lower(action.head)) && trigger.strength !== 'aims';
}

type Told = Omit<Found, 'counterparty' | 'action'>;

/** "urged Oslo to sign", "called on the agency to order", "asked for fuel", "offered Kenya a loan". */
function askedPledge(
  english: English,
  told: Told,
  next: number,
  end: number,
  trigger: Trigger,
): Found | null {
  const { tokens } = english;
  const through =
    /^(?:on|upon|to)$/.test(wordAt(english, next)) &&
    !(tokens.lower(next) === 'to' && isBaseAfterTo(english, next + 1));
  const asked = nounPhraseAt(english, through ? next + 1 : next, end);
  if (asked === null) return null;
  const none = isNobody(english, asked);
  const given = none ? { ...told, negated: true } : told;
  const follows = whatFollows(english, asked.last, end, trigger);
  if (follows?.action.subject && INFINITIVE_ONLY.has(lemmaAt(english, told.trigger))) return null;
  if (follows && (trigger.frame === 'asking' || isSomebody(english, asked)))
    return { ...given, counterparty: asked, action: follows.action };
  if (trigger.frame === 'giving') return givenThing(english, given, asked, end);
  if (trigger.strength === 'invited')
    return { ...given, counterparty: asked, action: placeAction(english, asked, end) };
  return null;
}

/** "told Oslo to stop", not "told Oslo that it would stop". */
const INFINITIVE_ONLY = new Set(['tell', 'warn', 'want', 'expect', 'advise']);

/** "offered Kenya a loan", "offered a loan to Kenya". */
function givenThing(english: English, told: Told, first: NounPhrase, end: number): Found | null {
  const second = nounAction(english, first.last, end);
  if (second && second.first === first.last) return { ...told, counterparty: first, action: second };
  const action = nounAction(english, first.first, end);
  if (action === null) return null;
  const receiver = phraseAfter(english, first.last, 'to');
  return { ...told, counterparty: receiver && isSomebody(english, receiver) ? receiver : null, action };
}

/** "invited Lind to the summit": what one is invited to. */
function placeAction(english: English, asked: NounPhrase, end: number): Action {
  const to = /^(?:to|for)$/.test(wordAt(english, asked.last));
  return (to ? nounAction(english, asked.last + 1, end) : null) ?? phraseAction(english, asked);
}

/** An object that says by itself what is to be done. */
function thingPledge(
  english: English,
  told: Told,
  next: number,
  end: number,
  trigger: Trigger,
): Found | null {
  const unnamed = ANSWERS.has(trigger.strength) && endsHere(english, next, end);
  if (unnamed && trigger.thing !== 'document')
    return { ...told, counterparty: null, action: wordAction(told.trigger) };
  switch (trigger.thing) {
    case 'none':
      return null;
    case 'document': {
      const action = documentAt(english, next, end);
      const partner = action && phraseAfter(english, action.head + 1, 'with');
      return (
        action && { ...told, counterparty: partner && isSomebody(english, partner) ? partner : null, action }
      );
    }
    case 'deal': {
      const deal = dealAt(english, next, end);
      return deal && { ...told, counterparty: deal.maker, action: deal.action };
    }
    case 'amount': {
      const action = nounAction(english, next, end);
      return action && hasNumber(english, action) ? { ...told, counterparty: null, action } : null;
    }
    case 'any': {
      const phrase = nounPhraseAt(english, next, end);
      const vague =
        phrase &&
        isVague(english.tokens.lower(phrase.head)) &&
        /^(?:of|for)$/.test(wordAt(english, phrase.head + 1));
      const action = nounAction(english, vague ? phrase.head + 2 : next, end);
      return action && { ...told, counterparty: null, action };
    }
  }
}

const ANSWERS = new Set<Strength>(['agreed', 'accepted', 'refused']);

/** "and he accepted": what, the words before must tell. */
function endsHere(english: English, next: number, end: number): boolean {
  return next >= end || /^[,;.?!”"]$/.test(english.tokens.word(next));
}

function hasNumber({ tokens }: English, { first, last }: Action): boolean {
  for (let at = first; at < last; at++) if (/\d/.test(tokens.word(at))) return true;
  return false;
}

/** "the treaty", "the memorandum": what it commits somebody to is agreed. */
function isTerms(english: English, { head }: NounPhrase): boolean {
  return (
    (DOCUMENTS.has(english.tokens.lower(head)) && nameAt(english, head) < 0) ||
    english.tokens.lower(head) === 'charter'
  );
}

/** "the treaty commits Kenya to cutting …", "the protocol provides for an exchange". */
function termsPledge(
  english: English,
  told: Told,
  next: number,
  end: number,
  trigger: Trigger,
): Found | null {
  if (trigger.strength === 'agreed') {
    const thing = nounAction(english, next, end);
    return thing && { ...told, actor: null, counterparty: null, action: thing };
  }
  const bound = nounPhraseAt(english, next, end);
  const follows = bound && whatFollows(english, bound.last, end, trigger);
  if (
    !bound ||
    !follows ||
    !/^(?:commit|oblige|require|ask)$/.test(verbOf(english.tokens.lower(told.trigger))?.lemma ?? '')
  )
    return null;
  return { ...told, strength: 'agreed', actor: bound, counterparty: null, action: follows.action };
}
