import {
  agentOf,
  clauseStart,
  type English,
  formsOf,
  isAdverb,
  type NounPhrase,
  nameAt,
  nounPhraseAt,
  nounPhraseBefore,
  objectOf,
  phraseAfter,
  subjectOf,
  type VerbGroup,
  verbGroupAt,
  verbOf,
} from '../../language/index.ts';
import type { Strength } from '../../model/index.ts';
import { type Action, clauseAt, gerundAt, infinitiveAt, lemmaAt, nounAction, verbAction } from './action.ts';
import {
  ADJECTIVES,
  DEALS,
  LIGHT_VERBS,
  NO_ACTS,
  NOUNS,
  PHRASAL,
  SCHEDULED_THINGS,
  type Trigger,
  VERBS,
} from './lexicon/triggers.ts';

/** A pledge in tokens, before anybody in it is resolved. */
export interface Found {
  readonly trigger: number;
  readonly strength: Strength;
  readonly negated: boolean;
  /** "will", inside "we will" or "said it would": whoever says it binds himself. */
  readonly promised: boolean;
  readonly actor: NounPhrase | null;
  readonly counterparty: NounPhrase | null;
  readonly action: Action;
}

export function findPledges(english: English): Found[] {
  const { sentences } = english;
  const found: Found[] = [];
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const end = sentences.last[sentence]!;
    // What is to be done may hold words that are triggers elsewhere: "considering an offer to …".
    let covered = -1;
    for (let token = sentences.first[sentence]!; token < end; token++) {
      if (token < covered && !isCoordinated(english, token)) continue;
      const pledge = pledgeAt(english, token, end);
      if (pledge === null) continue;
      found.push(pledge);
      covered = Math.max(covered, Math.min(pledge.action.last, pledge.action.head + COVERED));
    }
  }
  return found;
}

/** Tokens after the head of an action in which no other pledge begins. */
const COVERED = 4;

function isCoordinated(english: English, token: number): boolean {
  const before = token > 0 ? english.tokens.lower(token - 1) : '';
  return before === 'and' || before === 'but';
}

function pledgeAt(english: English, token: number, end: number): Found | null {
  const word = english.tokens.lower(token);
  const read = READERS.get(word);
  if (read === undefined || nameAt(english, token) >= 0) return null;
  return read(english, token, end);
}

type ReadPledge = (english: English, token: number, end: number) => Found | null;

/** One look-up a token: every form of every trigger, with what reads it. */
const READERS: ReadonlyMap<string, ReadPledge> = readers();

function readers(): ReadonlyMap<string, ReadPledge> {
  const found = new Map<string, ReadPledge>();
  for (const [lemma, trigger] of VERBS) {
    for (const form of formsOf(lemma))
      found.set(form, (english, token, end) => verbPledge(english, token, end, trigger));
  }
  for (const [lemma, particles] of PHRASAL) {
    for (const form of formsOf(lemma)) {
      const asVerb = found.get(form);
      found.set(form, (english, token, end) => {
        const trigger = particles.find(
          ([particle]) => token + 1 < end && english.tokens.lower(token + 1) === particle,
        )?.[1];
        return trigger
          ? verbPledge(english, token, end, trigger, 1)
          : (asVerb?.(english, token, end) ?? null);
      });
    }
  }
  for (const [word, trigger] of NOUNS) {
    const asVerb = found.get(word);
    found.set(word, (english, token, end) =>
      isNoun(english, token)
        ? nounPledge(english, token, end, trigger)
        : (asVerb?.(english, token, end) ?? null),
    );
  }
  for (const [word, trigger] of ADJECTIVES) {
    const otherwise = found.get(word);
    found.set(word, (english, token, end) =>
      isPredicate(english, token)
        ? adjectivePledge(english, token, end, trigger)
        : (otherwise?.(english, token, end) ?? null),
    );
  }
  for (const word of ['will', "'ll", 'wo', 'would']) found.set(word, modalPledge);
  for (const word of ['is', 'are', 'was', 'were']) found.set(word, arrangedPledge);
  return found;
}

/** "is ready", "said it was willing", "remains open". */
function isPredicate(english: English, token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - 4); at--) {
    const word = english.tokens.lower(at);
    if (/^(is|are|was|were|be|been|being|'s|'re|remains?|remained|stands?|stood|seems?|appears?)$/.test(word))
      return true;
    if (!isAdverb(word) && word !== 'not' && word !== "n't") return word === ',';
  }
  return false;
}

/** After a determiner, a genitive or an adjective, or before "of" and "by"; "plans to" after a subject is a verb. */
function isNoun(english: English, token: number): boolean {
  const { tokens } = english;
  const word = tokens.lower(token);
  if (verbOf(word) === undefined) return true;
  const before = token > 0 ? tokens.lower(token - 1) : '';
  const next = token + 1 < tokens.count ? tokens.lower(token + 1) : '';
  if (/^(the|a|an|his|her|its|their|our|my|your|this|that|any|no|another|'s|'|of|for|with|on)$/.test(before))
    return true;
  if (/(al|ic|ous|ive|ian|ese|ish|official|new|firm|joint|long-standing|repeated|clear)$/.test(before))
    return true;
  return /^(of|by|from)$/.test(next) && !/^(to|will|would)$/.test(before);
}

function adjectivePledge(english: English, token: number, end: number, trigger: Trigger): Found | null {
  const action = actionAfter(english, token + 1, end, trigger);
  if (action === null) return null;
  const copula = copulaBefore(english, token);
  return {
    trigger: token,
    strength: trigger.strength,
    negated: copula?.negated ?? false,
    promised: false,
    actor: copula && subjectOf(english, copula),
    counterparty: null,
    action,
  };
}

function copulaBefore(english: English, token: number): VerbGroup | null {
  for (let at = token - 1; at >= Math.max(0, token - 4); at--) {
    if (verbOf(english.tokens.lower(at))) return withNegation(english, verbGroupAt(english, at), token);
  }
  return null;
}

/** "is not ready": the negation follows the copula. */
function withNegation(english: English, group: VerbGroup, before: number): VerbGroup {
  for (let at = group.verb + 1; at < before; at++) {
    if (/^(not|n't|never)$/.test(english.tokens.lower(at))) return { ...group, negated: true };
  }
  return group;
}

function nounPledge(english: English, token: number, end: number, trigger: Trigger): Found | null {
  const { tokens } = english;
  // "did not answer a request for comment"
  if (tokens.lower(token + 1) === 'for' && tokens.lower(token + 2) === 'comment') return null;
  const giver = phraseJustAfter(english, token + 1, end, 'by', 'of', 'from');
  const receiver =
    trigger.frame === 'asking' || trigger.strength === 'pledged'
      ? phraseJustAfter(english, token + 1, end, 'to')
      : null;
  const isReceiver = receiver !== null && !isVerbAt(english, token + 2);
  let from = token + 1;
  if (giver && namesSomebody(english, giver)) from = giver.last;
  else if (isReceiver && receiver) from = receiver.last;
  const action =
    actionAfter(english, from, end, trigger) ??
    (isReceiver && from > token + 1 ? nounAfterReceiver(english, from, end) : null);
  if (action === null) return null;
  const own = genitiveBefore(english, token) ?? (from === giver?.last ? giver : null);
  const light = lightVerbBefore(english, token);
  return {
    trigger: token,
    strength: trigger.strength,
    negated: light?.negated ?? /^(no)$/.test(token > 0 ? tokens.lower(token - 1) : ''),
    promised: false,
    actor: own ?? (light && (light.passive ? agentOf(english, light) : subjectOf(english, light))),
    counterparty: isReceiver ? receiver : null,
    action,
  };
}

function nounAfterReceiver(english: English, from: number, end: number): Action | null {
  const { tokens } = english;
  return /^(for|to)$/.test(tokens.lower(from)) ? nounAction(english, from + 1, end) : null;
}

function isVerbAt(english: English, token: number): boolean {
  return (
    token < english.tokens.count &&
    nameAt(english, token) < 0 &&
    verbOf(english.tokens.lower(token))?.forms.includes('base') === true
  );
}

function phraseJustAfter(
  english: English,
  from: number,
  end: number,
  ...prepositions: string[]
): NounPhrase | null {
  return from < end && prepositions.includes(english.tokens.lower(from))
    ? nounPhraseAt(english, from + 1, end)
    : null;
}

function namesSomebody(english: English, phrase: NounPhrase): boolean {
  for (let at = phrase.first; at < phrase.last; at++) if (nameAt(english, at) >= 0) return true;
  return /^(he|she|they|it|him|them|minister|president|leaders|sides|countries|government)$/.test(
    english.tokens.lower(phrase.head),
  );
}

/** "Kenya's [long-held] intention", "his offer", "both countries' commitment". */
function genitiveBefore(english: English, token: number): NounPhrase | null {
  const { tokens, sentences } = english;
  const begin = sentences.first[tokens.sentence[token]!]!;
  for (let at = token - 1; at >= Math.max(begin, token - 4); at--) {
    const word = tokens.lower(at);
    if (/^(his|her|its|their|our|my|your)$/.test(word)) return { first: at, last: at + 1, head: at };
    if (word === "'s" || word === "'") return nounPhraseBefore(english, at, begin);
    if (verbOf(word) && !/(ed|ing)$/.test(word)) return null;
  }
  return null;
}

function lightVerbBefore(english: English, token: number): VerbGroup | null {
  const start = clauseStart(english, token);
  for (let at = token - 1; at >= start; at--) {
    const verb = verbOf(english.tokens.lower(at));
    if (verb && LIGHT_VERBS.has(verb.lemma) && nameAt(english, at) < 0) return verbGroupAt(english, at);
  }
  return null;
}

function verbPledge(
  english: English,
  token: number,
  end: number,
  trigger: Trigger,
  particles = 0,
): Found | null {
  const { tokens } = english;
  const verb = verbOf(tokens.lower(token));
  if (verb === undefined || isAttribute(english, token)) return null;
  const group = verbGroupAt(english, token);
  const passive = group.passive || isReducedPassive(english, token);
  if (trigger.passiveOnly && !passive && verb.lemma !== 'due') return null;
  if (
    verb.forms.every((form) => form === 'base') &&
    !group.infinitive &&
    group.modal === null &&
    !hasPluralSubject(english, group)
  )
    return null;
  // "to ask" inside another's action is that one's to tell.
  if (group.infinitive && !isCoordinated(english, group.first)) return null;
  const spoken = spokenGroup(english, group);
  return passive
    ? passivePledge(english, spoken, end, trigger)
    : activePledge(english, spoken, end, trigger, particles);
}

/** Not yet done, but said: "intends", "has agreed"; "would agree" is no agreement. */
function spokenGroup(english: English, group: VerbGroup): VerbGroup {
  const subject = subjectOf(english, group);
  const none = subject !== null && /^(neither|no|nobody|none)$/.test(english.tokens.lower(subject.first));
  return none ? { ...group, negated: true } : group;
}

/** "the agreed minutes", "an offered price": a participle before its noun. */
function isAttribute(english: English, token: number): boolean {
  const { tokens } = english;
  const before = token > 0 ? tokens.lower(token - 1) : '';
  const next = token + 1 < tokens.count ? tokens.lower(token + 1) : '';
  return (
    /^(the|a|an|his|her|its|their|our|this|that|'s|no|newly|of)$/.test(before) &&
    !/^(to|by|on|that|with)$/.test(next)
  );
}

/** "nations invited to the regatta", "engineers requested by Kabul". */
function isReducedPassive(english: English, token: number): boolean {
  const { tokens } = english;
  if (!verbOf(tokens.lower(token))?.forms.includes('participle')) return false;
  const next = token + 1 < tokens.count ? tokens.lower(token + 1) : '';
  const group = verbGroupAt(english, token);
  if (group.first < token || !/^(to|by|for)$/.test(next)) return false;
  return next === 'by' || VERBS.get(lemmaAt(english, token))?.frame === 'asking'
    ? objectOf(english, group) === null
    : false;
}

function hasPluralSubject(english: English, group: VerbGroup): boolean {
  const subject = subjectOf(english, group);
  if (subject === null) return false;
  const head = english.tokens.lower(subject.head);
  return /s$/.test(head) || /^(i|we|they|you)$/.test(head) || subject.last - subject.first > 2;
}

function passivePledge(english: English, group: VerbGroup, end: number, trigger: Trigger): Found | null {
  const subject = subjectOf(english, group) ?? nounPhraseBefore(english, group.first, 0);
  const agent = agentOf(english, group) ?? phraseJustAfter(english, group.verb + 1, end, 'by');
  const from = agent && agent.first === group.verb + 2 ? agent.last : group.verb + 1;
  const clause = actionAfter(english, from, end, trigger) ?? clauseAction(english, from, end);
  const concerns = trigger.frame === 'actor' && trigger.strength !== 'scheduled';
  const action =
    clause ??
    (trigger.needsVerb ? null : nounAction(english, from, end)) ??
    (subject && (trigger.strength === 'scheduled' || concerns)
      ? nounAction(english, subject.first, end)
      : null);
  if (action === null) return null;
  const impersonal = subject !== null && english.tokens.lower(subject.head) === 'it';
  const scheduled = trigger.strength === 'scheduled';
  return {
    trigger: group.verb,
    strength: trigger.strength,
    negated: group.negated,
    promised: false,
    actor:
      agent ??
      (scheduled && !impersonal
        ? subject
        : trigger.frame === 'actor' && !impersonal && clause
          ? subject
          : clauseSubject(english, action, end)),
    counterparty: trigger.frame === 'actor' || impersonal ? null : subject,
    action,
  };
}

function activePledge(
  english: English,
  group: VerbGroup,
  end: number,
  trigger: Trigger,
  particles: number,
): Found | null {
  const { tokens } = english;
  const subject = subjectOf(english, group);
  if (subject === null && !group.finite) return null;
  const given = {
    trigger: group.verb,
    strength: trigger.strength,
    negated: group.negated,
    promised: false,
    actor: subject,
  };
  const next = group.verb + 1 + particles;
  if (trigger.frame !== 'actor') {
    // "called on the agency to order": the preposition brings the one who is asked.
    const asked =
      /^(on|upon|to)$/.test(tokens.lower(next)) && !isVerbAt(english, next + 1)
        ? nounPhraseAt(english, next + 1, end)
        : objectOf(english, group);
    if (asked) {
      const action =
        infinitiveAt(english, asked.last, end) ??
        clauseAction(english, asked.last, end) ??
        prepositional(english, asked.last, end, trigger);
      if (action) return { ...given, counterparty: asked, action };
      if (trigger.frame === 'giving' && !trigger.needsVerb) return givenThing(english, given, asked, end);
      if (trigger.strength === 'invited')
        return { ...given, counterparty: asked, action: phraseAction(english, asked, end) };
    }
  }
  const action =
    actionAfter(english, next, end, trigger) ??
    clauseAction(english, next, end) ??
    (trigger.needsVerb ? null : nounAction(english, next, end));
  if (action === null || (trigger.objects === 'deal' && !isDeal(english, action))) return null;
  const partner = trigger.strength === 'agreed' ? phraseAfter(english, next, 'with') : null;
  return { ...given, counterparty: partner && namesSomebody(english, partner) ? partner : null, action };
}

function isDeal(english: English, { first, last, head }: Action): boolean {
  if (DEALS.has(english.tokens.lower(head))) return true;
  for (let at = first; at < Math.min(last, head + 1); at++)
    if (DEALS.has(english.tokens.lower(at))) return true;
  return false;
}

function clauseSubject(english: English, action: Action, end: number): NounPhrase | null {
  return action.subjectFirst === null ? null : nounPhraseAt(english, action.subjectFirst, end);
}

/** "offered Kenya a loan", "offered a loan to Kenya". */
function givenThing(
  english: English,
  given: Omit<Found, 'counterparty' | 'action'>,
  first: NounPhrase,
  end: number,
): Found | null {
  const second = nounAction(english, first.last, end);
  if (second && second.first === first.last) return { ...given, counterparty: first, action: second };
  const receiver = phraseAfter(english, first.last, 'to');
  const action = nounAction(english, first.first, end);
  return (
    action && {
      ...given,
      counterparty: receiver && namesSomebody(english, receiver) ? receiver : null,
      action,
    }
  );
}

function phraseAction(english: English, asked: NounPhrase, end: number): Action {
  const to = english.tokens.lower(asked.last);
  return (
    (/^(to|for)$/.test(to) ? nounAction(english, asked.last + 1, end) : null) ?? {
      first: asked.first,
      last: asked.last,
      head: asked.head,
      group: null,
      object: null,
      subjectFirst: null,
    }
  );
}

function prepositional(english: English, at: number, end: number, trigger: Trigger): Action | null {
  if (at >= end || !trigger.through.includes(english.tokens.lower(at))) return null;
  return gerundAt(english, at + 1, end) ?? nounAction(english, at + 1, end);
}

function clauseAction(english: English, from: number, end: number): Action | null {
  let at = from;
  while (at < end && (isAdverb(english.tokens.lower(at)) || english.tokens.lower(at) === ',')) at++;
  return at < end && english.tokens.lower(at) === 'that' ? clauseAt(english, at, end) : null;
}

/** An infinitive, a gerund, or what a preposition of the trigger's brings. */
function actionAfter(english: English, from: number, end: number, trigger: Trigger): Action | null {
  const { tokens } = english;
  let at = from;
  while (
    at < end &&
    at < from + 3 &&
    (isAdverb(tokens.lower(at)) || (verbOf(tokens.lower(at)) === undefined && isTimeLike(tokens.lower(at))))
  )
    at++;
  const infinitive =
    infinitiveAt(english, from, end) ?? infinitiveAt(english, at, end) ?? infinitiveSoon(english, from, end);
  if (infinitive) return infinitive;
  const gerund = gerundAt(english, from, end);
  if (gerund) return gerund;
  const word = from < end ? tokens.lower(from) : '';
  if (!trigger.through.includes(word)) return null;
  return (
    gerundAt(english, from + 1, end) ??
    (trigger.needsVerb && word !== 'for' ? null : nounAction(english, from + 1, end))
  );
}

/** "agreed on Monday to set up", "plans next week to sign". */
function infinitiveSoon(english: English, from: number, end: number): Action | null {
  const { tokens } = english;
  if (from >= end || !/^(on|in|at|with|this|next|last|late|early)$/.test(tokens.lower(from))) return null;
  for (let at = from + 1; at < Math.min(end, from + SOON); at++) {
    if (/^[,;:.]$/.test(tokens.lower(at))) return null;
    const action = infinitiveAt(english, at, end);
    if (action && tokens.lower(at) === 'to') return action;
  }
  return null;
}

/** Tokens that may stand between a trigger and its infinitive: "on Monday in Oslo". */
const SOON = 8;

function isTimeLike(word: string): boolean {
  return /^(today|yesterday|tomorrow|jointly|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
    word,
  );
}

/** "are to meet", "is to be sent": arranged, and as good as scheduled. */
function arrangedPledge(english: English, token: number, end: number): Found | null {
  const { tokens } = english;
  if (token + 2 >= end || tokens.lower(token + 1) !== 'to') return null;
  const action = infinitiveAt(english, token + 1, end);
  const group = verbGroupAt(english, token);
  const subject = subjectOf(english, group);
  // "the goal is to …": what it is, not what is arranged.
  if (
    action === null ||
    subject === null ||
    NOUNS.has(tokens.lower(subject.head)) ||
    NO_ACTS.has(lemmaAt(english, action.head))
  )
    return null;
  const passive = tokens.lower(token + 2) === 'be';
  const agent = passive ? phraseAfter(english, action.head + 1, 'by') : null;
  return {
    trigger: token,
    strength: 'scheduled',
    negated: false,
    promised: false,
    actor: passive ? agent : subject,
    counterparty: null,
    action,
  };
}

/** "will open", "would resume": scheduled, unless whoever says it binds himself. */
function modalPledge(english: English, token: number, end: number): Found | null {
  const { tokens } = english;
  let verb = token + 1;
  let negated = false;
  while (verb < end && (isAdverb(tokens.lower(verb)) || /^(not|n't)$/.test(tokens.lower(verb)))) {
    negated ||= /^(not|n't|never)$/.test(tokens.lower(verb));
    verb++;
  }
  if (verb >= end) return null;
  const passive = tokens.lower(verb) === 'be' && verbOf(tokens.lower(verb + 1))?.forms.includes('participle');
  if (passive) verb++;
  const lemma = lemmaAt(english, verb);
  if (verbOf(tokens.lower(verb)) === undefined && !/^[a-z]+$/.test(tokens.word(verb))) return null;
  // "will consider", "would like": the verb's own strength.
  if (VERBS.has(lemma) && !passive && lemma !== 'call' && lemma !== 'table') return null;
  if (!passive && NO_ACTS.has(lemma)) return null;
  const group = verbGroupAt(english, verb);
  const subject = subjectOf(english, { ...group, first: token });
  if (subject === null || !canAct(english, subject)) return null;
  const conditional = tokens.lower(token) === 'would';
  if (conditional && !isBound(english, token) && !hasCondition(english, token)) return null;
  const agent = passive ? agentOf(english, group) : null;
  return {
    trigger: token,
    strength: negated ? 'refused' : hasCondition(english, token) && conditional ? 'aims' : 'scheduled',
    negated: false,
    promised: !negated && (conditional || /^(i|we)$/.test(tokens.lower(subject.head))),
    actor: passive ? agent : subject,
    counterparty: passive && agent ? subject : null,
    action: verbAction(english, verb),
  };
}

function canAct(english: English, subject: NounPhrase): boolean {
  const head = english.tokens.lower(subject.head);
  if (/^(he|she|they|we|i|it)$/.test(head) || SCHEDULED_THINGS.has(head)) return true;
  for (let at = subject.first; at < subject.last; at++) {
    const name = nameAt(english, at);
    if (name >= 0 && english.names[name]?.kind !== 'demonym') return true;
  }
  return false;
}

/** "said it would", "promised that the port would". */
function isBound(english: English, token: number): boolean {
  const { tokens, sentences } = english;
  const begin = sentences.first[tokens.sentence[token]!]!;
  for (let at = token - 1; at >= begin; at--) {
    if (
      /^(said|says|told|added|announced|confirmed|stated|wrote|stressed|noted|saying|adding)$/.test(
        tokens.lower(at),
      )
    )
      return true;
  }
  return false;
}

function hasCondition(english: English, token: number): boolean {
  const { tokens, sentences } = english;
  const sentence = tokens.sentence[token]!;
  for (let at = sentences.first[sentence]!; at < sentences.last[sentence]!; at++) {
    if (CONDITIONS.has(tokens.lower(at))) return true;
  }
  return false;
}

export const CONDITIONS = new Set(['if', 'unless', 'provided', 'providing']);
