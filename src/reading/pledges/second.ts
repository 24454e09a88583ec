import type { English, NounPhrase } from '../../language/index.ts';
import { type Action, lemmaAt, nounAction, verbAction } from './action.ts';
import type { Found, Readers, ReadPledge } from './found.ts';
import { TALKING } from './lexicon/kinds.ts';
import { NOUNS, type Trigger, VERBS } from './lexicon/triggers.ts';
import { isNobody } from './subjects.ts';
import {
  agentHead,
  childOf,
  isInfinitive,
  isNegated,
  isPassive,
  modalOf,
  objectHead,
  phraseOf,
  subjectHead,
} from './trees.ts';
import { hasParticle } from './verbs.ts';
import { inflected, isSomebody, maySpeak, wordAt } from './words.ts';

/** Verbs that mean too much else where no pattern holds them. */
const UNSURE = new Set(['mean', 'look', 'trust', 'set', 'tell', 'warn']);

/** Verbs and nouns as triggers once more, by the tree of their sentence, for what the surface patterns leave. */
export const secondReaders: Readers = [
  ...[...VERBS].flatMap(([lemma, trigger]) => {
    // "announced that Oman would pay": its "would" tells.
    if (/^(?:document|deed)$/.test(trigger.thing) || trigger.passiveOnly || UNSURE.has(lemma)) return [];
    return inflected(lemma).map((form) => [form, readWith(verbPledge, trigger)] as const);
  }),
  ...[...NOUNS].map(([word, trigger]) => [word, readWith(nounPledge, trigger)] as const),
];

type Read = (english: English, token: number, end: number, trigger: Trigger) => Found | null;

function readWith(read: Read, trigger: Trigger): ReadPledge {
  return (english, token, end) => read(english, token, end, trigger);
}

/** "insisted the dredging stop", "refuses point-blank to host", "was called upon to return", "among the states invited to …". */
function verbPledge(english: English, token: number, end: number, trigger: Trigger): Found | null {
  const { trees } = english;
  if (!trees.tag(token).startsWith('VB') || isAmod(english, token) || hasParticle(english, token))
    return null;
  const modal = modalOf(english, token);
  if (modal >= 0 && !/^(?:will|'ll|shall)$/.test(wordAt(english, modal))) return null;
  if (isInfinitive(english, token) || trees.tag(token) === 'VBG') return null;
  const reduced = trees.tag(token) === 'VBN' && trees.relation(token) === 'acl';
  const told = {
    trigger: token,
    strength: trigger.strength,
    negated: isNegated(english, token),
    modal: null,
    unsure: true,
  };
  if (reduced || isPassive(english, token)) {
    // "is expected to rise": told by the patterns, or a forecast.
    if (
      trigger.frame !== 'asking' ||
      trigger.strength === 'hopes' ||
      (CALLING.test(wordAt(english, token)) && !isUpon(english, token + 1))
    )
      return null;
    return askedOf(english, told, token, end, reduced);
  }
  const subject = subjectHead(english, token);
  if (subject < 0 || subject > token) return null;
  const actor = phraseOf(english, subject, token);
  if (!canTell(english, actor, trigger)) return null;
  const negated = told.negated || isNobody(english, actor);
  const object = objectHead(english, token);
  const asked = trigger.frame === 'asking' && object > token ? phraseOf(english, object, end) : null;
  if (trigger.frame === 'asking') {
    if (asked === null || !isSomebody(english, asked) || CALLING.test(wordAt(english, token))) return null;
  }
  const action = actionOf(english, token, trigger, asked !== null);
  return action && { ...told, negated, actor, counterparty: asked, action };
}

function isAmod({ trees }: English, token: number): boolean {
  return /^(?:amod|compound|nmod|obj|obl)/.test(trees.relation(token));
}

/** By telephone or by name, unless "upon" follows. */
const CALLING = /^(?:call|appeal|plead)/;

function isUpon(english: English, at: number): boolean {
  return /^(?:on|upon)$/.test(wordAt(english, at));
}

const COMPLEMENTS = new Set(['xcomp', 'ccomp', 'advcl']);
const AUXILIARIES = new Set(['aux', 'cop']);
const PLACES = new Set(['obl']);

/** What is to be done: an infinitive, or a clause with a modal or a subjunctive. */
function actionOf(english: English, token: number, { strength }: Trigger, asked: boolean): Action | null {
  const { tokens, trees, sentences } = english;
  const last = sentences.last[tokens.sentence[token]!]!;
  for (let at = token + 1; at < last; at++) {
    if (!hangsUnder(english, at, token) || trees.tag(at) !== 'VB') continue;
    if (strength !== 'aims' && TALKING.has(tokens.lower(at))) return null;
    if (isInfinitive(english, at))
      return strength === 'proposed' || isApart(english, token, at) ? null : verbAction(english, at);
    if (asked || trees.relation(at) !== 'ccomp') return null;
    const modal = modalOf(english, at);
    const bare =
      childOf(english, at, AUXILIARIES) < 0 && (strength === 'demanded' || strength === 'proposed');
    if (!bare && modal < 0) return null;
    // "suggested prices may fall", "insisted it would pay": what will be, not what is asked for.
    if (
      /^(?:demanded|proposed)$/.test(strength) &&
      modal >= 0 &&
      !/^(?:must|should)$/.test(wordAt(english, modal))
    )
      return null;
    const subject = subjectHead(english, at);
    if (subject <= token || subject >= at) return null;
    const phrase = phraseOf(english, subject, at);
    return { ...verbAction(english, at), first: phrase.first, subject: phrase };
  }
  return null;
}

/** Another verb or a comma stands between the two: "told the paper, his policy would be to go". */
function isApart({ tokens, trees }: English, token: number, infinitive: number): boolean {
  for (let at = token + 1; at < infinitive; at++)
    if (tokens.lower(at) === ',' || /^(?:VB[DZP]|MD)/.test(trees.tag(at))) return true;
  return false;
}

/** On the trigger itself, or on an adjective that stands between ("refuses point-blank to host"). */
function hangsUnder({ trees }: English, at: number, token: number): boolean {
  if (!COMPLEMENTS.has(trees.relation(at))) return false;
  const head = trees.headOf(at);
  return head === token || (head > token && trees.headOf(head) === token && trees.relation(head) === 'xcomp');
}

type Told = Pick<Found, 'trigger' | 'strength' | 'negated' | 'modal' | 'unsure'>;

/** "Belgium was called upon to return the mask", "among the nations invited to the summit". */
function askedOf(english: English, told: Told, token: number, end: number, reduced: boolean): Found | null {
  const { trees } = english;
  const asked = reduced ? memberOf(english, trees.headOf(token)) : subjectHead(english, token);
  if (asked < 0 || asked >= token) return null;
  const counterparty = phraseOf(english, asked, token);
  if (!isSomebody(english, counterparty)) return null;
  const agent = agentHead(english, token);
  const actor = agent < 0 ? null : phraseOf(english, agent, end);
  const verb = childOf(english, token, COMPLEMENTS);
  const told2 = { ...told, negated: told.negated || isNobody(english, counterparty), actor, counterparty };
  if (verb > token && isInfinitive(english, verb)) return { ...told2, action: verbAction(english, verb) };
  const place = childOf(english, token, PLACES);
  if (told.strength !== 'invited' || place < token || wordAt(english, token + 1) !== 'to') return null;
  const action = nounAction(english, token + 2, end);
  return action && { ...told2, action };
}

/** "[Zambia] is among the states invited": who is one of them, where the sentence says so. */
function memberOf(english: English, noun: number): number {
  const subject = subjectHead(english, noun);
  return subject >= 0 ? subject : noun;
}

/** "A pledge made by Belgium last year to return the mask": past what says who gave it and when. */
function nounPledge(english: English, token: number, end: number, trigger: Trigger): Found | null {
  const { trees } = english;
  if (!trees.tag(token).startsWith('NN')) return null;
  const giving = childOf(english, token, GIVEN);
  if (giving < token || trees.tag(giving) !== 'VBN' || !LENT.has(lemmaAt(english, giving))) return null;
  const verb = childOf(english, giving, COMPLEMENTS);
  const agent = agentHead(english, giving);
  if (verb < giving || !isInfinitive(english, verb) || agent < 0) return null;
  const actor = phraseOf(english, agent, end);
  if (!isSomebody(english, actor)) return null;
  const { strength } = trigger;
  return {
    trigger: token,
    strength,
    negated: false,
    modal: null,
    unsure: true,
    actor,
    counterparty: null,
    action: verbAction(english, verb),
  };
}

const GIVEN = new Set(['acl']);
const LENT = new Set(
  'make give extend issue submit put float table offer lodge voice express repeat renew'.split(' '),
);

function canTell(english: English, actor: NounPhrase, { strength }: Trigger): boolean {
  switch (strength) {
    case 'demanded':
    case 'invited':
    case 'proposed':
      return maySpeak(english, actor);
    default:
      return isSomebody(english, actor);
  }
}
