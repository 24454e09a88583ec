import {
  type English,
  isFiniteHere,
  type NounPhrase,
  nameAt,
  nounPhraseAt,
  type VerbGroup,
  verbOf,
} from '../../language/index.ts';
import type { Strength } from '../../model/index.ts';
import { type Action, gerundAt, infinitiveAt, nounAction, wordAction } from './action.ts';
import { doerOf } from './active.ts';
import { pastAside } from './aside.ts';
import { clauseAt, forClauseAt } from './clause.ts';
import { whatFollows } from './follows.ts';
import type { Found, Readers } from './found.ts';
import { CONSENTS, LIGHT_VERBS, UNDOING } from './lexicon/kinds.ts';
import { NOUNS, type Trigger } from './lexicon/triggers.ts';
import {
  afterExtended,
  genitiveBefore,
  governorAt,
  inviteeBefore,
  isOwnVoice,
  lender,
  lightVerbBefore,
  namedAfter,
  senderAfter,
} from './owners.ts';
import { isNobody } from './subjects.ts';
import { undoneAt } from './undone.ts';
import { isBase, isParticiple, isSomebody, tagAt, wordAt } from './words.ts';

export const nounReaders: Readers = [...NOUNS].map(([word, trigger]) => [
  word,
  (english, token, end) => (isNoun(english, token) ? nounPledge(english, token, end, trigger) : null),
]);

/** "Kenya's intention to join", "an offer from Oslo to train judges", "expressed hope for peace". */
function nounPledge(english: English, token: number, end: number, trigger: Trigger): Found | null {
  const before = wordAt(english, token - 1);
  if (!isMeant(english, token)) return null;
  const own = genitiveBefore(english, token);
  const named = namedAfter(english, token + 1, end, trigger, own !== null);
  const light = lightVerbBefore(english, token);
  const undone = undoneAt(english, token, end);
  const voice = (light && lender(english, light)) ?? undone?.by ?? null;
  const told = own && voice && isOwnVoice(english, own, voice) ? null : (own ?? named.giver);
  const invites = trigger.strength === 'invited';
  const owner =
    told ??
    voice ??
    senderAfter(english, token, end) ??
    governorAt(english, token) ??
    (invites ? afterExtended(english, token + 1, end, 'by') : null);
  const action = actionOf(
    english,
    token,
    named.next,
    end,
    trigger,
    owner !== null || before === 'no' || isThere(english, token),
  );
  if (action === null && before === 'such' && wordAt(english, token - 2) === 'no' && owner)
    return { ...unsaid(token, trigger), actor: owner };
  if (action === null || isReception(english, token)) return null;
  const consent = CONSENTS.has(wordAt(english, token));
  if (consent && (light === null || !/^(?:give|grant|get|win|withhold|refuse|have)$/.test(light.lemma)))
    return null;
  // "has a pledge from Oslo", "you have my word"
  const given = invites || named.giver !== null || /^(?:my|our)$/.test(own ? wordAt(english, own.first) : '');
  const got = given ? inviteeBefore(english, token) : null;
  const receiver =
    named.receiver ??
    givenTo(english, light, token) ??
    got ??
    (owner || invites ? afterExtended(english, token + 1, end, 'to') : null) ??
    (trigger.strength === 'demanded' ? doerOf(english, action) : null);
  const withheld = consent && light !== null && /^(?:withhold|refuse)$/.test(light.lemma);
  return {
    trigger: token,
    strength: withheld ? 'refused' : trigger.strength,
    negated:
      undone !== null ||
      isNobody(english, owner) ||
      (trigger.strength !== 'refused' && (light?.negated === true || before === 'no')),
    modal: null,
    actor: owner,
    counterparty: receiver,
    action,
    ...(told && voice && !got ? { voice } : {}),
  };
}

/** "no question of a waiver", "the green light", "in talks to buy": nouns that mean more elsewhere. */
function isMeant(english: English, token: number): boolean {
  const before = wordAt(english, token - 1);
  switch (wordAt(english, token)) {
    case 'question':
      return before === 'no';
    case 'light':
      return before === 'green';
    case 'talks':
    case 'discussions':
    case 'negotiations':
      return before === 'in';
    case 'order':
      return before !== 'in';
    case 'hurry':
    case 'haste':
    case 'rush':
      return before === 'no';
    case 'course':
    case 'track':
      return before === 'on';
    case 'sights':
      return (
        /^(?:its|his|her|their|our|my)$/.test(before) &&
        /^(?:set|sets|setting|fixed)$/.test(wordAt(english, token - 2))
      );
    case 'threat':
    case 'threats':
      return wordAt(english, token + 1) === 'to';
    case 'right':
      return /^reserv/.test(wordAt(english, token - 2));
    default:
      return true;
  }
}

/** "There is a proposal for a bank", "On the table is a proposal for a bank". */
function isThere(english: English, token: number): boolean {
  let at = token - 1;
  while (/^(?:an?|the|new|no|any|joint|[a-z]+(?:ish|ese|ian|an))$/.test(wordAt(english, at))) at--;
  return /^(?:is|are|was|were|be)$/.test(wordAt(english, at));
}

/** "gave [Oslo] its consent", "made [the bank] an offer". */
function givenTo(english: English, light: VerbGroup | null, token: number): NounPhrase | null {
  if (light === null || !/^(?:give|grant|make|send|hand)$/.test(light.lemma)) return null;
  const phrase = nounPhraseAt(english, light.verb + 1, token);
  return phrase &&
    phrase.last < token &&
    isSomebody(english, phrase) &&
    wordAt(english, phrase.head) !== 'public'
    ? phrase
    : null;
}

/** "have given no such promise": what, the words before tell. */
function unsaid(token: number, { strength }: Trigger): Omit<Found, 'actor'> {
  return {
    trigger: token,
    strength,
    negated: true,
    modal: null,
    counterparty: null,
    action: wordAction(token),
  };
}

/** "at the invitation of": no new one. "a request for comment": none at all. */
function isReception(english: English, token: number): boolean {
  if (wordAt(english, token + 1) === 'for' && /^(?:comment|comments)$/.test(wordAt(english, token + 2)))
    return true;
  for (let at = token - 1; at >= Math.max(0, token - 4); at--) {
    const word = wordAt(english, at);
    if (word === 'at' || word === 'upon') return true;
    if (!/^(?:the|official|kind|an|his|her|their|its)$/.test(word)) return false;
  }
  return false;
}

/** `owned` is whether somebody is said to want it: only then do mere nouns tell what ("promise of gas"). */
function actionOf(
  english: English,
  token: number,
  from: number,
  end: number,
  trigger: Trigger,
  owned: boolean,
): Action | null {
  const told =
    infinitiveAt(english, from, end) ??
    clauseAt(english, from, end) ??
    afterCopula(english, from, end, owned) ??
    afterColon(english, from, end, owned, trigger.strength) ??
    afterReached(english, from, end);
  if (told) return told;
  const reached = trigger.strength === 'agreed' && isReached(english, token, from, end);
  const through = [
    ...trigger.through,
    ...(reached ? ['on'] : []),
    ...(from > token + 1 ? ['for', 'to'] : []),
  ];
  if (through.includes(wordAt(english, from))) {
    const follows = whatFollows(english, from, end, { ...trigger, through, gerund: false });
    if (follows && (owned || reached || english.tokens.lower(follows.action.head).endsWith('ing')))
      return follows.action;
  }
  return null;
}

/** "reached a deal on quotas", "agreement was reached on quotas", "an agreement on quotas was reached". */
function isReached(english: English, token: number, from: number, end: number): boolean {
  const light = lightVerbBefore(english, token);
  if (light !== null) return REACHING.has(light.lemma);
  for (let at = from; at < Math.min(end, from + REACHED_WITHIN); at++) {
    if (!/^(?:was|were|been|is|be)$/.test(english.tokens.lower(at))) continue;
    return at + 1 < end && REACHING.has(verbOf(english.tokens.lower(at + 1))?.lemma ?? '');
  }
  return false;
}

const REACHING = new Set('reach strike clinch conclude seal secure find come enter'.split(' '));
/** Tokens between an agreement and the verb that tells that it was reached. */
const REACHED_WITHIN = 12;

/** "The goal, the minister said, is to have …". */
function afterCopula(english: English, from: number, end: number, owned: boolean): Action | null {
  const at = pastAside(english, from, end);
  // "A promise, made in 2019, to clear …"
  if (at > from && wordAt(english, at) === 'to') return infinitiveAt(english, at, end);
  if (!/^(?:is|was|remains)$/.test(wordAt(english, at))) return null;
  return (
    infinitiveAt(english, at + 1, end) ??
    clauseAt(english, at + 1, end) ??
    forClauseAt(english, at + 1, end) ??
    // "Our aim is a treaty by May"
    (owned && /^(?:an?|one|more|peace|\d+)$/.test(wordAt(english, at + 1))
      ? nounAction(english, at + 1, end)
      : null)
  );
}

/** "Its demand: that the fleet leave", "the aim: to reopen the mine". */
function afterColon(
  english: English,
  from: number,
  end: number,
  owned: boolean,
  strength: Strength,
): Action | null {
  if (!/^[:–—]$/.test(wordAt(english, from))) return null;
  return (
    infinitiveAt(english, from + 1, end) ??
    clauseAt(english, from + 1, end) ??
    (owned && strength !== 'pledged' ? nounAction(english, from + 1, end) : null)
  );
}

/** "An agreement was reached to launch …". */
function afterReached(english: English, from: number, end: number): Action | null {
  const at = /^(?:is|was|were|are)$/.test(wordAt(english, from))
    ? from + 1
    : /^(?:has|have|had)$/.test(wordAt(english, from)) && wordAt(english, from + 1) === 'been'
      ? from + 2
      : -1;
  if (at < 0 || !isParticiple(english, at)) return null;
  if (!LIGHT_VERBS.has(verbOf(english.tokens.lower(at))?.lemma ?? '')) return null;
  if (wordAt(english, at + 1) !== 'on') return infinitiveAt(english, pastParties(english, at + 1, end), end);
  return gerundAt(english, at + 2, end) ?? nounAction(english, at + 2, end);
}

/** "was extended [by Okello to Lind] to visit". */
function pastParties(english: English, from: number, end: number): number {
  let at = from;
  while (/^(?:to|by)$/.test(wordAt(english, at)) && !isBase(english, at + 1)) {
    const phrase = nounPhraseAt(english, at + 1, end);
    if (phrase === null || !isSomebody(english, phrase)) break;
    at = phrase.last;
  }
  return at;
}

/** After a determiner, a genitive or an adjective, or before "of" and "by"; "plans to" after a subject is a verb. */
function isNoun(english: English, token: number): boolean {
  const word = english.tokens.lower(token);
  const before = wordAt(english, token - 1);
  if (verbOf(word) === undefined) return true;
  // "a Kenyan appeal to Oman"
  const determined = /^(?:an?|the|any|no|new)$/.test(wordAt(english, token - 2));
  if (determined && nameAt(english, token - 1) >= 0 && tagAt(english, token) === 'NN') return true;
  if (
    /^(?:the|a|an|his|her|its|their|our|my|your|this|that|any|no|another|'s|'|of|for|with|on|in)$/.test(
      before,
    )
  )
    return true;
  if (
    /(?:al|ic|ous|ive|ian|ese|ish)$/.test(before) ||
    /^(?:official|new|firm|joint|long-standing|repeated|clear|earlier|latest|specific|renewed)$/.test(before)
  )
    return nameAt(english, token - 1) < 0 || !isFiniteHere(english, token);
  const verb =
    verbOf(/^(?:out|up|forth|forward)$/.test(before) ? wordAt(english, token - 2) : before)?.lemma ?? '';
  if ((LIGHT_VERBS.has(verb) || UNDOING.has(verb)) && !isFiniteAfter(english, token)) return true;
  return /^(?:of|by|from)$/.test(wordAt(english, token + 1)) && !/^(?:to|will|would)$/.test(before);
}

function isFiniteAfter(english: English, token: number): boolean {
  return token + 1 < english.tokens.count && isFiniteHere(english, token + 1);
}
