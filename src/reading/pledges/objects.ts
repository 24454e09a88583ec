import { type English, type NounPhrase, nameAt, nounPhraseAt, phraseAfter } from '../../language/index.ts';
import type { Strength } from '../../model/index.ts';
import {
  type Action,
  gerundAt,
  infinitiveAt,
  lemmaAt,
  nounAction,
  phraseAction,
  verbAction,
  wordAction,
} from './action.ts';
import { dealAt, documentAt, headIn, withinDeal } from './deals.ts';
import { whatFollows } from './follows.ts';
import type { Found } from './found.ts';
import { CONSENTS, DEEDS, GIFTS, SAYINGS } from './lexicon/kinds.ts';
import type { Trigger } from './lexicon/triggers.ts';
import { isNobody } from './subjects.ts';
import { wholePhraseAt } from './whole.ts';
import { hasNumber, isBaseAfterTo, isParticiple, isSomebody, isTimeWord, tagAt, wordAt } from './words.ts';

/** A pledge but for what is to be done, and for whom. */
export type Told = Omit<Found, 'counterparty' | 'action'>;

/** "urged Oslo to sign", "called on the agency to order", "asked for fuel", "offered Kenya a loan". */
export function askedPledge(
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
  const asked = wholePhraseAt(english, through ? next + 1 : next, end);
  if (asked === null) return null;
  // "Called Oman to complain": by telephone.
  if (!through && lemmaAt(english, told.trigger) === 'call') return null;
  const none = isNobody(english, asked);
  const given = none ? { ...told, negated: true } : told;
  const follows = whatFollows(english, asked.last, end, trigger);
  if (follows?.action.subject && INFINITIVE_ONLY.has(lemmaAt(english, told.trigger))) return null;
  if (follows && (trigger.frame === 'asking' || isSomebody(english, asked))) {
    // "wants the contract to be published": the contract belongs to what is wanted.
    const thing =
      !through &&
      (trigger.strength === 'aims' || trigger.strength === 'hopes') &&
      !isSomebody(english, asked) &&
      asked.last === follows.action.first - 1;
    return thing
      ? { ...given, counterparty: null, action: { ...follows.action, first: asked.first } }
      : { ...given, counterparty: asked, action: follows.action };
  }
  const done = trigger.strength === 'aims' && !through ? doneTo(english, asked, end) : null;
  if (done) return { ...given, counterparty: null, action: done };
  if (trigger.strength === 'offered' && isGesture(english, next, end)) return null;
  if (trigger.frame === 'giving') return givenThing(english, given, asked, end);
  // "invites tenders for the terminal"
  if (trigger.strength === 'invited' && !isSomebody(english, asked))
    return { ...given, counterparty: null, action: phraseAction(english, asked) };
  if (trigger.strength === 'invited')
    return { ...given, counterparty: asked, action: placeAction(english, asked, end) };
  return null;
}

/** "wants the road reopened by May", "want the mission gone". */
function doneTo(english: English, { first, last }: NounPhrase, end: number): Action | null {
  if (last >= end || !isParticiple(english, last) || tagAt(english, last) !== 'VBN') return null;
  return { ...verbAction(english, last), first, object: last - 1 };
}

/** "told Oslo to stop", not "told Oslo that it would stop". */
const INFINITIVE_ONLY = new Set(['tell', 'warn', 'want', 'expect', 'advise']);

/** "offered Kenya a loan", "offered a loan to Kenya". */
function givenThing(english: English, told: Told, asked: NounPhrase, end: number): Found | null {
  const first = receiverIn(english, asked);
  const second = /^\d|^(?:two|three|four|five|six|seven|eight|nine|ten|a dozen)$/.test(
    wordAt(english, asked.first),
  )
    ? null
    : nounAction(english, first.last, end);
  // "granted the envoy leave to remain"
  const within =
    second && CONSENTS.has(wordAt(english, second.head)) ? infinitiveAt(english, second.head + 1, end) : null;
  if (second && second.first === first.last)
    return { ...told, counterparty: first, action: within ?? second };
  const action = nounAction(english, first.first, end);
  if (action === null) return null;
  const receiver = phraseAfter(english, first.last, 'to');
  return { ...told, counterparty: receiver && isSomebody(english, receiver) ? receiver : null, action };
}

/** "[Kenya] 40 buses", "[his host] two birds": what a number follows is a phrase of its own. */
export function receiverIn(english: English, asked: NounPhrase): NounPhrase {
  const { trees } = english;
  const name = english.names[nameAt(english, asked.first)];
  if (
    name &&
    name.last < asked.last &&
    /^(?:JJ|DT|CD|\$|VBN)/.test(trees.tag(name.last)) &&
    wordAt(english, name.last) !== "'s"
  )
    return { first: asked.first, last: name.last, head: name.last - 1 };
  for (let at = asked.first; at + 1 < asked.last; at++)
    if (trees.relation(at) === 'iobj') return { first: asked.first, last: at + 1, head: at };
  for (let at = asked.first + 1; at < asked.last; at++) {
    if (!/^(?:CD|\$)$/.test(trees.tag(at)) || !/^(?:NN|PRP$)/.test(trees.tag(at - 1))) continue;
    return { first: asked.first, last: at, head: at - 1 };
  }
  return asked;
}

/** "invited Lind to the summit": what one is invited to. */
function placeAction(english: English, asked: NounPhrase, end: number): Action {
  const to = /^(?:to|for)$/.test(wordAt(english, asked.last));
  return (to ? nounAction(english, asked.last + 1, end) : null) ?? phraseAction(english, asked);
}

/** An object that says by itself what is to be done. */
export function thingPledge(
  english: English,
  told: Told,
  next: number,
  end: number,
  trigger: Trigger,
): Found | null {
  const unnamed = ANSWERS.has(trigger.strength) && endsHere(english, next, end);
  if (unnamed && trigger.thing !== 'document')
    return { ...told, counterparty: null, action: wordAction(told.trigger) };
  if (trigger.strength === 'offered' && isGesture(english, next, end)) return null;
  switch (trigger.thing) {
    case 'none':
      return null;
    case 'document': {
      const action = documentAt(english, next, end);
      // "signed a letter of intent to lay a cable", "a protocol under which …": what it says is read there.
      if (action && told.modal === null && saysWhat(english, action)) return null;
      const partner = action && phraseAfter(english, action.head + 1, 'with');
      return (
        action && { ...told, counterparty: partner && isSomebody(english, partner) ? partner : null, action }
      );
    }
    case 'deal': {
      const deal = dealAt(english, next, end);
      return deal && { ...told, counterparty: deal.maker, action: deal.action };
    }
    case 'measure': {
      const deal = dealAt(english, next, end);
      if (deal) return { ...told, counterparty: deal.maker, action: deal.action };
      const phrase = wholePhraseAt(english, next, end);
      if (phrase === null) return null;
      if (isSomebody(english, phrase)) return deniedTo(english, told, phrase, end);
      if (headIn(english, phrase, SAYINGS) >= 0 || /^(?:JJ|RB)/.test(tagAt(english, phrase.head)))
        return null;
      // "rejected the ruling as biased": what he thinks of it.
      if (wordAt(english, phrase.last) === 'as') return null;
      const action = nounAction(english, next, end);
      return action && { ...told, counterparty: null, action };
    }
    case 'possibility': {
      const phrase = nounPhraseAt(english, next, end);
      const head = phrase && headIn(english, phrase, POSSIBILITIES);
      if (head === null || head < 0 || wordAt(english, head + 1) !== 'of') return null;
      const action = gerundAt(english, head + 2, end) ?? nounAction(english, head + 2, end);
      return action && { ...told, counterparty: null, action };
    }
    case 'amount': {
      const action = nounAction(english, next, end);
      const amount = action && { first: action.first, last: action.head + 1 };
      return amount && hasNumber(english, amount) ? { ...told, counterparty: null, action } : null;
    }
    case 'deed': {
      const phrase = nounPhraseAt(english, next, end);
      if (phrase === null) return null;
      const action = phraseAction(english, phrase);
      if (isGift(english, phrase, action)) return { ...told, counterparty: null, action };
      return headIn(english, phrase, DEEDS) >= 0 && isAhead(english, action)
        ? { ...told, counterparty: null, action }
        : null;
    }
    case 'any': {
      const action = withinDeal(english, next, end, trigger.strength) ?? nounAction(english, next, end);
      if (action === null) return null;
      // "shut the door on observers"
      const whom = DEALT.has(trigger.strength) ? wholePhraseAt(english, next, end) : null;
      return {
        ...told,
        counterparty: whom && whom.head === action.head && isSomebody(english, whom) ? whom : null,
        action,
      };
    }
  }
}

const DEALT = new Set<Strength>(['refused', 'accepted']);

/** "offered his hand", "offered condolences". */
function isGesture(english: English, next: number, end: number): boolean {
  const phrase = nounPhraseAt(english, next, end);
  return (
    phrase !== null &&
    /^(?:hand|condolences|congratulations|thanks|apolog(?:y|ies)|prayers|sympath(?:y|ies)|excuses?|explanations?|praise|tribute|clues?|glimpse|toast|remarks?|views?|opinions?|comments?|details|hints?)$/.test(
      wordAt(english, phrase.head),
    )
  );
}

function saysWhat(english: English, { head, last }: Action): boolean {
  for (let at = head + 1; at < last; at++)
    if (wordAt(english, at) === 'to' && tagAt(english, at + 1) === 'VB') return true;
  const end = english.sentences.last[english.tokens.sentence[head]!]!;
  for (let at = last; at + 1 < end; at++)
    if (wordAt(english, at) === 'under' && wordAt(english, at + 1) === 'which') return true;
  return wordAt(english, last) === 'to' && isBaseAfterTo(english, last + 1);
}

/** "refused [Kenya] a visa". */
function deniedTo(english: English, told: Told, whom: NounPhrase, end: number): Found | null {
  const action = nounAction(english, whom.last, end);
  return action && action.first === whom.last ? { ...told, counterparty: whom, action } : null;
}

/** "a loan of $25 million for a hospital", "$20 million in aid", "60 scholarships for students": how much, and of what. */
function isGift(english: English, phrase: NounPhrase, action: Action): boolean {
  if (!hasNumber(english, action)) return false;
  if (headIn(english, phrase, GIFTS) >= 0) return true;
  for (let at = phrase.last; at + 1 < Math.min(action.last, phrase.last + 4); at++)
    if (/^(?:in|of|worth)$/.test(wordAt(english, at)))
      for (let after = at + 1; after < Math.min(action.last, at + 4); after++)
        if (GIFTS.has(wordAt(english, after))) return true;
  return false;
}

/** "next year", "in May", "by the summer", "in the first quarter": a time to come is told. */
function isAhead(english: English, { head, last }: Action): boolean {
  for (let at = head + 1; at < last; at++) {
    const word = wordAt(english, at);
    if (/^(?:next|coming)$/.test(word) && isTimeWord(wordAt(english, at + 1))) return true;
    if (!/^(?:in|by|before|from|within|until|during)$/.test(word)) continue;
    for (let after = at + 1; after < Math.min(last, at + TIME_WITHIN); after++)
      if (isTimeWord(wordAt(english, after)) || wordAt(english, after) === 'quarter') return true;
  }
  return false;
}

/** Tokens after a preposition in which a time is looked for. */
const TIME_WITHIN = 6;

const ANSWERS = new Set<Strength>(['agreed', 'accepted', 'refused']);

const POSSIBILITIES = new Set('possibility possibilities prospect feasibility option idea'.split(' '));

const MANNERS = /^(?:with|gladly|gratefully|readily|outright|immediately)$/;

/** "and he accepted", "which Oslo rejected", "rejected that": what, the words before must tell. */
function endsHere(english: English, next: number, end: number): boolean {
  if (next >= end || /^[,;.?!”"]$/.test(english.tokens.word(next))) return true;
  // "accepted with pleasure", "rejected outright"
  if (MANNERS.test(english.tokens.lower(next))) return true;
  return (
    /^(?:it|this|that)$/.test(english.tokens.lower(next)) &&
    (next + 1 >= end || /^[,;.?!”"]$/.test(english.tokens.word(next + 1)))
  );
}
