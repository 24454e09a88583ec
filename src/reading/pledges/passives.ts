import {
  type English,
  type NounPhrase,
  nounPhraseAt,
  nounPhraseBefore,
  subjectOf,
  type VerbGroup,
} from '../../language/index.ts';
import { type Action, bareAction, lemmaAt, nounAction, wordAction } from './action.ts';
import { pastAside } from './aside.ts';
import { dealAt, headIn } from './deals.ts';
import { endOfAction } from './extent.ts';
import { whatFollows } from './follows.ts';
import type { Found, ToldOf } from './found.ts';
import { DEALS, DOCUMENTS, HAPPENINGS, TAKING_PLACE, TERMS } from './lexicon/kinds.ts';
import { PLANNED, type Trigger } from './lexicon/triggers.ts';
import { subjectInTree } from './modal.ts';
import { scheduledPledge } from './planned.ts';
import { isNobody, sentenceStart } from './subjects.ts';
import { isUnderTerms } from './terms.ts';
import { hasNumber, isSomebody, isTimeWord, wordAt } from './words.ts';

/** "was invited by Lind to speak", "are offered to nurses", "is set for Monday"; reduced: "nations invited to …". */
export function passivePledge(
  english: English,
  group: VerbGroup,
  end: number,
  trigger: Trigger,
  reduced: boolean,
): Found | null {
  const denied = trigger.strength === 'refused' ? deniedPledge(english, group, end, trigger) : null;
  if (denied) return denied;
  if (trigger.strength === 'refused' && trigger.thing === 'deal' && !REFUSED.has(group.lemma)) return null;
  const subject = reduced
    ? (nounBefore(english, group.first) ?? afterOpening(english, group.first, end))
    : (subjectOf(english, group) ?? subjectInTree(english, group.verb, group.first));
  const agent = agentAfter(english, group.verb + 1, end);
  const aside = pastAside(english, group.verb + 1, end);
  const from =
    agent && agent.first === group.verb + 2
      ? agent.last
      : aside > group.verb + 1 && agent && agent.last <= aside
        ? aside
        : group.verb + 1;
  const told = {
    trigger: group.verb,
    strength: trigger.strength,
    negated: group.negated || isNobody(english, subject),
    modal: null,
  };
  if (trigger.passiveOnly) return scheduledPledge(english, told, subject, from, end, trigger, reduced);
  const planned = PLANNED.get(group.lemma);
  if (planned && wordAt(english, from) !== 'to')
    return scheduledPledge(english, { ...told, strength: 'scheduled' }, subject, from, end, planned, reduced);
  const impersonal = subject !== null && wordAt(english, subject.head) === 'it';
  const follows = whatFollows(english, from, end, trigger);
  // "The matter was never raised"
  if (trigger.thing === 'possibility') return null;
  if (trigger.frame === 'doing') {
    // "It was decided to hold the summit in Oslo": nobody aims, all agree.
    const strength = group.lemma === 'decide' ? 'agreed' : trigger.strength;
    if (follows && impersonal)
      return {
        ...told,
        strength,
        actor: agent ?? doerOf(english, follows.action),
        counterparty: null,
        action: follows.action,
      };
    if (follows && subject && isByTerms(english, group.verb + 1))
      return { ...told, strength: 'agreed', actor: subject, counterparty: null, action: follows.action };
    // "is committed to opening"
    if (follows && subject && isSomebody(english, subject))
      return { ...told, actor: subject, counterparty: follows.partner, action: follows.action };
    return thingPledge(english, told, subject, agent, trigger);
  }
  if (impersonal || subject === null) return null;
  if (follows) {
    if (trigger.strength === 'hopes' && isForecast(english, follows.action)) return null;
    if (
      trigger.strength === 'hopes' &&
      !isSomebody(english, subject) &&
      !takesPlace(english, subject, follows.action)
    )
      return null;
    const action = agent ? before(follows.action, agent) : follows.action;
    // "is expected to visit": nobody hopes for it, and it is as good as arranged.
    if (trigger.strength === 'hopes')
      return { ...told, strength: 'scheduled', actor: subject, counterparty: null, action };
    // "is bound by the charter to …"
    if (
      /^(?:oblige|require|bind|mandate|compel|commit)$/.test(group.lemma) &&
      isByTerms(english, group.verb + 1)
    )
      return { ...told, strength: 'agreed', actor: subject, counterparty: null, action };
    // "Under the pact Poland is obliged to …"
    if (
      trigger.strength === 'demanded' &&
      agent === null &&
      /^(?:oblige|require|bind|mandate|compel)$/.test(group.lemma) &&
      isUnderTerms(english, group.verb)
    )
      return { ...told, strength: 'agreed', actor: subject, counterparty: null, action };
    return { ...told, actor: agent, counterparty: subject, action };
  }
  // "A vote is expected on Tuesday"
  if (trigger.strength === 'hopes') {
    // "is expected in Rabat on Tuesday"
    if (isSomebody(english, subject) && /^(?:in|at|back)$/.test(wordAt(english, from)))
      return {
        ...told,
        strength: 'scheduled',
        actor: subject,
        counterparty: null,
        action: { ...wordAction(group.verb), last: endOfAction(english, group.verb) },
      };
    const dated = HAPPENINGS.has(wordAt(english, subject.head)) && DATED.test(wordAt(english, from));
    return dated
      ? { ...told, strength: 'scheduled', actor: null, counterparty: null, action: bareAction(subject) }
      : null;
  }
  if (trigger.thing === 'deal') {
    const answered = namedThing(english, told, subject, agent, trigger);
    if (answered) return answered;
  }
  return trigger.frame === 'giving'
    ? givenPledge(english, told, subject, agent, from, end)
    : invitedPledge(english, told, subject, agent, from, end, trigger);
}

const DATED = /^(?:on|in|next|this|by|before|later|tomorrow|within)$/;

/** "Asked by Oslo to mediate, [Kenya] …". */
function afterOpening(english: English, token: number, end: number): NounPhrase | null {
  if (token !== sentenceStart(english, token)) return null;
  for (let at = token + 1; at < end; at++) {
    if (wordAt(english, at) !== ',') continue;
    const phrase = nounPhraseAt(english, at + 1, end);
    return phrase && isSomebody(english, phrase) ? phrase : null;
  }
  return null;
}

/** "was denied a waiver by the fund", "were refused entry". */
function deniedPledge(english: English, group: VerbGroup, end: number, { strength }: Trigger): Found | null {
  if (!/^(?:deny|refuse)$/.test(group.lemma)) return null;
  const subject = subjectOf(english, group);
  const action = nounAction(english, group.verb + 1, end);
  if (subject === null || !isSomebody(english, subject)) return null;
  const denied = {
    trigger: group.verb,
    strength,
    negated: group.negated,
    modal: null,
    counterparty: subject,
  } as const;
  if (/^(?:it|them|this)$/.test(wordAt(english, group.verb + 1)))
    return { ...denied, actor: null, action: wordAction(group.verb + 1) };
  if (action === null || action.first !== group.verb + 1) return null;
  const agent = agentAfter(english, action.head + 1, end);
  return { ...denied, actor: agent, action: agent ? before(action, agent) : action };
}

/** "Of [the 300 engineers] requested by …": with what belongs to it, but not what governs it. */
function nounBefore(english: English, token: number): NounPhrase | null {
  const begin = sentenceStart(english, token);
  const own = nounPhraseBefore(english, token, begin, true);
  return (
    own ??
    (/^(?:of|among|for)$/.test(wordAt(english, begin))
      ? nounPhraseBefore(english, token, begin + 1, true)
      : null)
  );
}

/** "is expected to win": nothing that anybody arranges. */
function isForecast(english: English, { head }: Action): boolean {
  return FORECAST.has(lemmaAt(english, head));
}

const FORECAST = new Set(
  'win lose rise fall grow reach be have remain last cost exceed increase decline turn create'.split(' '),
);

/** "Construction is expected to begin". */
function takesPlace(english: English, subject: NounPhrase, { head }: Action): boolean {
  return HAPPENINGS.has(wordAt(english, subject.head)) && TAKING_PLACE.has(lemmaAt(english, head));
}

/** What a request is, in the passive; "was dismissed", "is denied" are said of people and claims as well. */
const REFUSED = new Set([
  'reject',
  'turn',
  'refuse',
  'decline',
  'rebuff',
  'block',
  'spurn',
  'snub',
  'overrule',
  'repudiate',
]);

function isByTerms(english: English, at: number): boolean {
  const phrase = wordAt(english, at) === 'by' ? nounPhraseAt(english, at + 1, at + 8) : null;
  return (
    phrase !== null &&
    (TERMS.has(wordAt(english, phrase.head)) || DOCUMENTS.has(wordAt(english, phrase.head)))
  );
}

/** "by its larger neighbour", not "by 2027". */
function agentAfter(english: English, from: number, end: number): NounPhrase | null {
  for (let at = from; at < end; at++) {
    const word = english.tokens.lower(at);
    if (/^[;:.?!—]$/.test(word)) return null;
    if (word !== 'by') continue;
    const agent = nounPhraseAt(english, at + 1, end);
    return agent && !isTimeWord(english.tokens.lower(agent.head)) && isSomebody(english, agent)
      ? agent
      : null;
  }
  return null;
}

/** What is to be done ends before "by the commission". */
function before(action: Action, agent: NounPhrase): Action {
  return action.head < agent.first && agent.first < action.last
    ? { ...action, last: agent.first - 1 }
    : action;
}

function doerOf(english: English, { subject }: Action): NounPhrase | null {
  return subject && isSomebody(english, subject) ? subject : null;
}

/** "the deal was rejected by the senate", "no agreements were signed". */
function thingPledge(
  english: English,
  told: ToldOf,
  subject: NounPhrase | null,
  agent: NounPhrase | null,
  trigger: Trigger,
): Found | null {
  const opening = openingDeal(english, told.trigger, trigger);
  // "Its call for the dam to be frozen was rejected": what it calls for is told before.
  const deal =
    opening && subject?.head !== opening.head ? dealAt(english, opening.first, told.trigger) : null;
  // "A bid to rejoin the council was blocked"
  if (deal && opening && deal.action.head > opening.head)
    return { ...told, actor: agent, counterparty: deal.maker, action: deal.action };
  if (opening && subject?.head !== opening.head)
    return { ...told, actor: agent, counterparty: null, action: wordAction(told.trigger) };
  return namedThing(english, told, subject, agent, trigger);
}

/** The offer or request that opens the clause of a trigger that answers one. */
function openingDeal(english: English, token: number, { thing }: Trigger): NounPhrase | null {
  if (thing !== 'deal' && thing !== 'measure') return null;
  const first = sentenceStart(english, token);
  const phrase = nounPhraseAt(english, first, token);
  const head = phrase ? headIn(english, phrase, DEALS) : -1;
  return phrase && head >= 0 ? { ...phrase, head } : null;
}

function namedThing(
  english: English,
  told: ToldOf,
  subject: NounPhrase | null,
  agent: NounPhrase | null,
  trigger: Trigger,
): Found | null {
  if (subject === null || trigger.thing === 'none') return null;
  const byOther = agent !== null && trigger.thing === 'any';
  if (isSomebody(english, subject) && headIn(english, subject, DOCUMENTS) < 0 && !byOther) return null;
  if (/^(?:it|this|that|what|which|he|she|they|these|those)$/.test(wordAt(english, subject.head)))
    return null;
  if ((trigger.thing === 'deal' || trigger.thing === 'measure') && headIn(english, subject, DEALS) < 0)
    return null;
  if (trigger.thing === 'document' && headIn(english, subject, DOCUMENTS) < 0) return null;
  // "The murder was committed at night"
  if (trigger.thing === 'amount' && !hasNumber(english, subject)) return null;
  // "Oslo's offer to host the talks was accepted"
  const deal =
    trigger.thing === 'deal' || trigger.thing === 'measure'
      ? dealAt(english, subject.first, told.trigger)
      : null;
  if (deal && deal.action.head > subject.head)
    return { ...told, actor: agent, counterparty: deal.maker, action: deal.action };
  const action = bareAction(ownPhrase(english, subject));
  // "the creation of which was agreed": what it is the creation of, the words before tell.
  if (wordAt(english, action.last - 1) === 'of') return null;
  const first = wordAt(english, action.first) === 'no' ? action.first + 1 : action.first;
  return { ...told, actor: agent, counterparty: null, action: { ...action, first } };
}

/** "told reporters | the deal to buy oil had been signed": a second determiner opens a phrase of its own. */
function ownPhrase({ tokens }: English, phrase: NounPhrase): NounPhrase {
  for (let at = phrase.first + 1; at < phrase.head; at++)
    if (/^(?:the|a|an)$/.test(tokens.lower(at)) && /^[\p{L}]+s$/u.test(tokens.lower(at - 1)))
      return { ...phrase, first: at };
  return phrase;
}

/** "has been promised a seat", "scholarships are offered to nurses". */
function givenPledge(
  english: English,
  told: ToldOf,
  subject: NounPhrase,
  agent: NounPhrase | null,
  from: number,
  end: number,
): Found | null {
  const thing = nounAction(english, from, end);
  if (thing && thing.first === from) {
    return { ...told, actor: agent, counterparty: subject, action: agent ? before(thing, agent) : thing };
  }
  const receiver = wordAt(english, from) === 'to' ? nounPhraseAt(english, from + 1, end) : null;
  if (receiver === null && agent === null) return null;
  return { ...told, actor: agent, counterparty: receiver, action: bareAction(subject) };
}

/** "nations invited to the regatta", "engineers requested by Kabul". */
function invitedPledge(
  english: English,
  told: ToldOf,
  subject: NounPhrase,
  agent: NounPhrase | null,
  from: number,
  end: number,
  trigger: Trigger,
): Found | null {
  const to = /^(?:to|for)$/.test(wordAt(english, from)) ? nounAction(english, from + 1, end) : null;
  if (to && trigger.strength === 'invited')
    return { ...told, actor: agent, counterparty: subject, action: to };
  return trigger.thing === 'any' && agent
    ? { ...told, actor: agent, counterparty: null, action: bareAction(subject) }
    : null;
}
