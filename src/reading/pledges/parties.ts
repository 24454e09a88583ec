import { type English, type NounPhrase, nounPhraseAt, shortNameOf } from '../../language/index.ts';
import {
  type EntityKey,
  entityKey,
  entityKindOf,
  type Mention,
  type Party,
  type Quote,
  quoteOf,
} from '../../model/index.ts';
import type { Reading } from '../layer.ts';
import { partiesIn } from '../mentions/index.ts';
import { lemmaAt } from './action.ts';
import type { Found } from './found.ts';
import { isSomebody, wordAt } from './words.ts';

type Needs = 'mentions' | 'times' | 'quantities' | 'statements';

export function phraseWords(english: English, { first, last }: NounPhrase): Quote {
  return quoteOf(english.text, english.tokens.start[first]!, english.tokens.end[last - 1]!);
}

/** "I" and "we" are whoever speaks; "must" is demanded by whoever says it. */
export function actorsOf(
  reading: Reading<Needs>,
  { actor, modal }: Found,
  speaker: Party | null,
): readonly Party[] {
  if (actor === null) return modal === 'must' && speaker ? [speaker] : [];
  const word = wordAt(reading.english, actor.head);
  const words = phraseWords(reading.english, actor);
  if (/^(?:i|my|me)$/.test(word)) return speaker ? [{ ...speaker, ...words }] : [];
  if (/^(?:we|our|us)$/.test(word)) return speaker ? ourSide(reading, speaker, words) : [];
  const named = partiesIn(reading, actor.first, actor.last);
  // "Kenya said it would": a pronoun that nothing else tells is whoever says so.
  const own =
    named.length === 0 && speaker !== null && (modal ? /^(?:it|they|he|she)$/ : /^(?:it|they)$/).test(word);
  return own ? [{ ...speaker, ...words }] : named;
}

/** "We", in an office-holder's mouth, binds the state that he speaks for as well. */
function ourSide(reading: Reading<Needs>, speaker: Party, words: Quote): readonly Party[] {
  const state = stateOf(reading, speaker);
  const own = { ...speaker, ...words };
  return state ? [own, { ...words, entity: entityKey('state', state), name: shortNameOf(state) }] : [own];
}

/** ISO 3166 code of the state whose office the party holds here. */
function stateOf({ layers }: Reading<Needs>, { entity }: Party): string | null {
  let known = states.get(layers.mentions);
  if (known === undefined) {
    known = statesOf(layers.mentions);
    states.set(layers.mentions, known);
  }
  return known.get(entity) ?? null;
}

/** One look-up for each list of mentions. */
const states = new WeakMap<readonly Mention[], ReadonlyMap<EntityKey, string>>();

function statesOf(mentions: readonly Mention[]): ReadonlyMap<EntityKey, string> {
  const found = new Map<EntityKey, string>();
  for (const { office, entities } of mentions) {
    const [holder, ...others] = entities;
    if (office?.state && holder && others.length === 0 && !found.has(holder)) found.set(holder, office.state);
  }
  return found;
}

/** Whether who says it says it of himself, his government or his state. */
export function speaksForItself(
  reading: Reading<Needs>,
  { actor }: Found,
  actors: readonly Party[],
  speaker: Party | null,
): boolean {
  if (actor === null) return false;
  const first = wordAt(reading.english, actor.first);
  if (/^(?:i|we|my|our)$/.test(first)) return true;
  if (speaker === null) return actors.length === 0 && /^(?:it|they|he|she)$/.test(first);
  if (actors.length === 1 && actors[0]!.entity === speaker.entity) return true;
  const state = stateOf(reading, speaker);
  if (state !== null && actors.some(({ entity }) => entity === entityKey('state', state))) return true;
  return /^(?:his|her|its|their)$/.test(first) || (actors.length === 0 && /^(?:it|they|he|she)$/.test(first));
}

/** Somebody that a pledge concerns: the words, and whom they name. */
export interface Counterparty {
  readonly words: Quote | null;
  readonly parties: readonly Party[];
}

/** Whom it is addressed to; else whom the action is to be done with, to or for. */
export function counterpartyOf(
  reading: Reading<Needs>,
  { counterparty, action }: Found,
  actors: readonly Party[],
): Counterparty {
  const { english } = reading;
  const others = ({ first, last }: NounPhrase) =>
    partiesIn(reading, first, last).filter((party) => !actors.some(({ entity }) => entity === party.entity));
  if (counterparty) return { words: phraseWords(english, counterparty), parties: others(counterparty) };
  const lemma = lemmaAt(english, action.head);
  for (let at = action.head + 1; at < action.last; at++) {
    const isDirect = at === action.head + 1 && action.object !== null;
    const phrase = isDirect
      ? nounPhraseAt(english, at, action.last)
      : broughtAt(english, at, action.last, lemma);
    if (phrase === null || (isDirect && isNobodys(english, phrase, lemma))) continue;
    const parties = others(phrase).filter(({ entity }) => entityKindOf(entity) !== 'place');
    if (parties.length > 0) return { words: null, parties };
    if (isDirect && HELPING.has(lemma) && isSomebody(english, phrase))
      return { words: phraseWords(english, phrase), parties };
  }
  return { words: null, parties: [] };
}

/** "with Oslo", "to the Kenyan side"; where one goes "to" is a place. */
function broughtAt(english: English, at: number, last: number, lemma: string): NounPhrase | null {
  const word = wordAt(english, at);
  if (!WITH.has(word) || (MOTION.has(lemma) && word !== 'with' && word !== 'between')) return null;
  return nounPhraseAt(english, at + 1, Math.min(last, at + 1 + WITHIN));
}

/** "visit Kenya", "contribute 40 million": no one's to answer for. */
function isNobodys({ tokens }: English, { first, last }: NounPhrase, lemma: string): boolean {
  if (ABOUT_PLACES.has(lemma)) return true;
  for (let at = first; at < last; at++) if (/\d/.test(tokens.word(at))) return true;
  return false;
}

const WITH = new Set(['with', 'to', 'from', 'for', 'between', 'against']);
/** What these do is done to a place or a body, and with nobody. */
const ABOUT_PLACES = new Set(
  'visit tour join leave enter reach chair head quit lead address open'.split(' '),
);
const MOTION = new Set('go fly travel return head move come arrive depart sail drive pay'.split(' '));
/** They are done for people. */
const HELPING = new Set(
  'train pay help compensate reimburse teach assist support receive meet consult'.split(' '),
);

/** Tokens of a phrase after "with" that are looked at. */
const WITHIN = 7;
