import { type English, type NounPhrase, nameAt, nounPhraseAt, withHolder } from '../../language/index.ts';
import {
  type ActingParty,
  entityKey,
  entityKindOf,
  type Party,
  type Quote,
  quoteOf,
} from '../../model/index.ts';
import type { Reading } from '../layer.ts';
import { mentionsWithin, partiesIn } from '../mentions/index.ts';
import { type Action, lemmaAt } from './action.ts';
import type { Found } from './found.ts';
import { hearerIn, writtenTo } from './hearers.ts';
import { arePeople } from './lexicon/people.ts';
import { acting, governmentMeant, officesMeant, stateParty } from './states.ts';
import { isReported } from './subjects.ts';
import { wholePhraseAt } from './whole.ts';
import { isSomebody, tagAt, wordAt } from './words.ts';

type Needs = 'mentions' | 'times' | 'quantities' | 'statements';

export function phraseWords(english: English, { first, last }: NounPhrase): Quote {
  return quoteOf(english.text, english.tokens.start[first]!, english.tokens.end[last - 1]!);
}

/** "I" and "we" are whoever speaks; "must" is demanded by whoever says it. */
export function actorsOf(
  reading: Reading<Needs>,
  { actor, modal, voice, action, strength }: Found,
  speaker: Party | null,
): readonly ActingParty[] {
  const { english } = reading;
  if (actor === null) {
    const own = modal === 'must' || (modal !== null && ADMINISTERED.has(lemmaAt(english, action.head)));
    return own && speaker ? [acting(reading, speaker)] : [];
  }
  const word = wordAt(english, actor.head);
  const words = phraseWords(english, actor);
  if (/^(?:i|my|me)$/.test(word)) return speaker ? [acting(reading, { ...speaker, ...words })] : [];
  if (/^(?:we|our|us)$/.test(word)) return speaker ? ourSide(reading, speaker, words) : [];
  const state = governmentMeant(reading, actor, speaker);
  if (state) return [stateParty(state, words)];
  const whole = withHolder(english, actor) ?? actor;
  const named = partiesIn(reading, whole.first, whole.last);
  // "Kenya said it would": a pronoun that nothing else tells is whoever says so.
  const own =
    named.length === 0 && speaker !== null && (modal ? /^(?:it|they|he|she)$/ : /^(?:it|they)$/).test(word);
  const found = (own ? [{ ...speaker, ...words }] : named).map((party) => acting(reading, party));
  const actors = found.length > 0 ? found : officesMeant(reading, actor);
  if (voice) return withVoice(reading, actors, voice);
  return modal !== null && strength === 'pledged' && speaker ? withGiver(reading, actors, speaker) : actors;
}

/** "the commission [of Kenya and Oman]", "the commission [of the two states]". */
export function partiesWithin(reading: Reading<Needs>, { head, last }: NounPhrase): readonly ActingParty[] {
  return partiesIn(reading, head + 2, last).map((party) => acting(reading, party));
}

/** "a flight between Accra and Nairobi": the states of what the action is between. */
export function statesBetween(reading: Reading<Needs>, { head, last }: Action): readonly ActingParty[] {
  const { english } = reading;
  let at = head + 1;
  while (at < last && wordAt(english, at) !== 'between') at++;
  const phrase = nounPhraseAt(english, at + 1, last);
  if (phrase === null) return [];
  const found = new Map<string, ActingParty>();
  for (const mention of mentionsWithin(reading.layers.mentions, phraseWords(english, phrase))) {
    for (const entity of mention.entities) {
      const { state } = acting(reading, { ...mention, entity });
      if (state !== null && !found.has(state)) found.set(state, stateParty(state, mention));
    }
  }
  return [...found.values()];
}

/** Done by those in office: who says that the ban will be lifted is to lift it. */
const ADMINISTERED = new Set(
  `receive get pay disburse fund compensate reimburse readmit readmitted lift reopen publish issue waive restore resume ratify refund release free send
  deliver provide give grant put hand return open shut free ready repatriate remove train supply abolish exempt rearrange transfer submit withdraw`.split(
    /\s+/,
  ),
);

/** "Kenya will give $4 million, the prime minister announced": whose office she holds, the gift tells. */
function withGiver(
  reading: Reading<Needs>,
  actors: readonly ActingParty[],
  speaker: Party,
): readonly ActingParty[] {
  const giver = acting(reading, speaker);
  const [only, ...others] = actors;
  const unplaced = entityKindOf(giver.entity) === 'person' && giver.state === null;
  if (!unplaced || only?.state == null || others.length > 0) return actors;
  return [{ ...giver, state: only.state }, only];
}

/** "Lind reiterated Norway's offer": her office makes it hers as well. */
function withVoice(
  reading: Reading<Needs>,
  actors: readonly ActingParty[],
  { first, last }: NounPhrase,
): readonly ActingParty[] {
  const voices = partiesIn(reading, first, last).map((party) => acting(reading, party));
  const own = voices.filter(
    (voice) =>
      voice.state !== null &&
      actors.every(({ entity, state }) => entity !== voice.entity && state === voice.state),
  );
  return [...own, ...actors];
}

/** "We", in an office-holder's mouth, binds the state that he speaks for as well. */
function ourSide(reading: Reading<Needs>, speaker: Party, words: Quote): readonly ActingParty[] {
  const own = acting(reading, { ...speaker, ...words });
  return own.state ? [own, stateParty(own.state, words)] : [own];
}

/** Whether who says it says it of himself, his government or his state. */
export function speaksForItself(
  reading: Reading<Needs>,
  { actor, trigger }: Found,
  actors: readonly Party[],
  speaker: Party | null,
): boolean {
  if (actor === null) return false;
  const first = wordAt(reading.english, actor.first);
  if (/^(?:i|we|my|our)$/.test(first)) return true;
  if (speaker === null)
    return actors.length === 0 && /^(?:it|they|he|she)$/.test(first) && isReported(reading.english, trigger);
  if (actors.length === 1 && actors[0]!.entity === speaker.entity) return true;
  const { state } = acting(reading, speaker);
  if (state !== null && actors.some(({ entity }) => entity === entityKey('state', state))) return true;
  return /^(?:his|her|its|their)$/.test(first) || (actors.length === 0 && /^(?:it|they|he|she)$/.test(first));
}

/** Somebody that a pledge concerns: the words, and whom they name. */
export interface Counterparty {
  readonly words: Quote | null;
  readonly parties: readonly ActingParty[];
}

/** Whom it is addressed to; else whom the action is to be done with, to or for. */
export function counterpartyOf(
  reading: Reading<Needs>,
  { actor, counterparty, action, modal, strength, trigger }: Found,
  actors: readonly Party[],
): Counterparty {
  const { english } = reading;
  const others = ({ first, last }: NounPhrase) =>
    partiesIn(reading, first, last)
      .filter((party) => !actors.some(({ entity }) => entity === party.entity))
      .map((party) => acting(reading, party));
  if (counterparty) {
    const parties = others(counterparty);
    return {
      words: phraseWords(english, counterparty),
      parties: parties.length > 0 ? parties : officesMeant(reading, counterparty),
    };
  }
  const own = strength === 'demanded' && actor !== null && /^(?:i|we)$/.test(wordAt(english, actor.head));
  const hearer = modal === null && !own ? writtenTo(english, trigger) : hearerIn(english, trigger);
  // A newspaper is told what everybody is to hear.
  const told = hearer ? others(hearer).filter(({ entity }) => entityKindOf(entity) !== 'organisation') : [];
  const lemma = lemmaAt(english, action.head);
  for (let at = action.head + 1; at < action.last; at++) {
    const isDirect = at === action.head + 1 && action.object !== null;
    const phrase = isDirect
      ? (receiverAt(english, at, action.object!) ??
        wholePhraseAt(english, at, Math.max(at, action.object!) + 1))
      : broughtAt(
          english,
          at,
          action.last,
          action.object !== null && (GIVEN_TO.has(lemma) || MOVING.has(lemma)) ? '' : lemma,
        );
    if (phrase === null || (isDirect && isNobodys(english, phrase, lemma))) continue;
    // "grant [the company] a licence"
    if (
      isDirect &&
      phrase.head !== action.object &&
      phrase.last <= action.object! &&
      isSomebody(english, phrase)
    )
      return { words: phraseWords(english, phrase), parties: others(phrase) };
    // "would not join sanctions against Oman, he told Okello"
    if (told.length > 0 && wordAt(english, at) === 'against') continue;
    const given = !isDirect && (GIVEN_TO.has(lemma) || MOVING.has(lemma)) && wordAt(english, at) === 'to';
    const named = others(phrase);
    const owner =
      named.length === 0 && !isDirect && OWNED.test(wordAt(english, at)) ? ownerOf(english, phrase) : null;
    const parties = (owner ? others(owner) : named)
      .map((party) => (given ? ownerOfPlace(party) : party))
      .filter(({ entity }) => entityKindOf(entity) !== 'place');
    if (parties.length > 0) return { words: null, parties };
    // "waives the fee for pensioners", not "a swap of engineers for officers"
    if (
      !isDirect &&
      wordAt(english, at) === 'for' &&
      (!tagAt(english, action.head).startsWith('VB') || !arePeople(wordAt(english, phrase.head)))
    )
      continue;
    const joined =
      !isDirect &&
      /^(?:with|from|for)$/.test(wordAt(english, at)) &&
      !(wordAt(english, at) === 'from' && wordAt(english, phrase.last) === 'to');
    if (
      ((given && lemma !== 'send') || joined) &&
      isSomebody(english, phrase) &&
      wordAt(english, phrase.head) !== 'one'
    )
      return { words: phraseWords(english, phrase), parties };
    if (isDirect && HELPING.has(lemma) && isSomebody(english, phrase))
      return { words: phraseWords(english, phrase), parties };
  }
  return hearer && told.length > 0
    ? { words: phraseWords(english, hearer), parties: told }
    : { words: null, parties: [] };
}

/** "lend [Ghana] its charts": a name before what it gets. */
function receiverAt(english: English, at: number, object: number): NounPhrase | null {
  const { names, trees } = english;
  const name = names[nameAt(english, at)];
  if (!name || name.last > object || /^(?:'s|'|of|and)$/.test(wordAt(english, name.last))) return null;
  // "Kenyan goat meat"
  if (/^(?:compound|amod|nmod)/.test(trees.relation(name.last - 1))) return null;
  return { first: at, last: name.last, head: name.last - 1 };
}

/** "return the drums to Accra": to Ghana. */
function ownerOfPlace(party: ActingParty): ActingParty {
  const isPlace = entityKindOf(party.entity) === 'place' && party.state !== null;
  return isPlace ? stateParty(party.state!, party) : party;
}

/** "with Oslo", "to the Kenyan side"; where one goes "to" is a place. */
function broughtAt(english: English, at: number, last: number, lemma: string): NounPhrase | null {
  const word = wordAt(english, at);
  if (UPON.has(word) && !ABOUT_PLACES.has(lemma) && !MOTION.has(lemma) && nameAt(english, at + 1) >= 0) {
    const name = english.names[nameAt(english, at + 1)]!;
    return /^(?:state|person)$/.test(name.kind)
      ? { first: at + 1, last: name.last, head: name.last - 1 }
      : null;
  }
  // "an offer to host", "recall its man from Minsk", "stop flying to Malta"
  if (word === 'to' && (tagAt(english, at + 1) === 'VB' || MOTION.has(lemmaAt(english, at - 1)))) return null;
  if (word === 'from' && !GOT_FROM.has(lemma)) return null;
  if (!WITH.has(word) || (MOTION.has(lemma) && word !== 'with' && word !== 'between')) return null;
  return wholePhraseAt(english, at + 1, Math.min(last, at + 1 + WITHIN));
}

/** What these do, one gets from somebody. */
const GOT_FROM = new Set(
  'buy borrow get receive take import obtain seek learn hear win secure collect rent lease hire demand want ask purchase order acquire accept draw gain request shield protect'.split(
    ' ',
  ),
);

const OWNED = /^(?:with|from)$/;

/** "learn from [Norway]'s use of sonar". */
function ownerOf(english: English, { first, head }: NounPhrase): NounPhrase | null {
  for (let at = first + 1; at < head; at++)
    if (/^'s?$/.test(wordAt(english, at))) return { first, last: at, head: at - 1 };
  return null;
}

/** "visit Kenya", "contribute 40 million": no one's to answer for. */
function isNobodys({ tokens, trees }: English, { first, last }: NounPhrase, lemma: string): boolean {
  if (ABOUT_PLACES.has(lemma)) return true;
  // "trains thirty pilots", but "helps the two states"
  const definite = /^(?:the|its|his|her|their|our|these|those|both)$/.test(tokens.lower(first));
  for (let at = first; at < last; at++)
    if (definite ? /\d/.test(tokens.word(at)) : trees.tag(at) === 'CD') return true;
  return false;
}

const WITH = new Set(['with', 'to', 'from', 'for', 'between', 'against']);
/** These bring a place, unless a state or a person follows: "point the finger at Kenya", "impose tariffs on Oman". */
const UPON = new Set(['at', 'on', 'upon', 'towards', 'toward']);
/** What these do is done to a place or a body, and with nobody. */
const ABOUT_PLACES = new Set('visit tour join leave enter reach chair head quit lead open serve'.split(' '));
const MOTION = new Set(
  'go fly travel return head move come arrive depart sail drive pay leave run set cross proceed'.split(' '),
);
/** To whom these are done is who gets it, a place too. */
const GIVEN_TO = new Set(
  'send lend return give grant supply deliver sell hand transfer provide donate offer ship export extend put restore open pay apologise apologize explain report submit show award lease rent cede pass present surrender repay refund entrust bring speak talk appeal teach'.split(
    ' ',
  ),
);
/** With an object, it goes to somebody: "fly vaccines to the islands". */
const MOVING = new Set(['fly', 'ship']);
/** They are done for people. */
const HELPING = new Set(
  'train pay help compensate reimburse teach assist support receive meet consult ask urge persuade invite convince press tell address brief welcome advise inform reassure repay let allow permit enable exempt grant sponsor notify warn'.split(
    ' ',
  ),
);

/** Tokens of a phrase after "with" that are looked at. */
const WITHIN = 7;
