import { type English, type NounPhrase, shortNameOf } from '../../language/index.ts';
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
import { wordAt } from './words.ts';

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
  const own = named.length === 0 && speaker !== null && modal !== null && /^(?:it|they|he|she)$/.test(word);
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

/** Whom it is addressed to; else whom the action is to be done with, to or for. */
export function counterpartiesOf(
  reading: Reading<Needs>,
  found: Found,
  actors: readonly Party[],
): readonly Party[] {
  const isOther = (party: Party) => !actors.some(({ entity }) => entity === party.entity);
  if (found.counterparty)
    return partiesIn(reading, found.counterparty.first, found.counterparty.last).filter(isOther);
  const { english } = reading;
  const { head, last, object } = found.action;
  const isWith = (party: Party) => isOther(party) && entityKindOf(party.entity) !== 'place';
  for (let at = head + 1; at < last; at++) {
    const word = wordAt(english, at);
    const direct =
      object !== null &&
      at === head + 1 &&
      !ABOUT_PLACES.has(lemmaAt(english, head)) &&
      !/\d/.test(wordsUpTo(english, at, object));
    const brought =
      WITH.has(word) && (word === 'with' || word === 'between' || !MOTION.has(lemmaAt(english, head)));
    if (!direct && !brought) continue;
    const from = brought ? at + 1 : at;
    const parties = partiesIn(reading, from, Math.min(last, direct ? object + 1 : from + WITHIN)).filter(
      isWith,
    );
    if (parties.length > 0) return parties;
  }
  return [];
}

function wordsUpTo({ text, tokens }: English, first: number, last: number): string {
  return text.slice(tokens.start[first]!, tokens.end[last]!);
}

const WITH = new Set(['with', 'to', 'from', 'for', 'between', 'against']);
/** What these do is done to a place or a body, and with nobody. */
const ABOUT_PLACES = new Set(
  'visit tour join leave enter reach chair head quit lead address open'.split(' '),
);
const MOTION = new Set('go fly travel return head move come arrive depart sail drive pay send'.split(' '));

/** Tokens after "with" in which its party is looked for. */
const WITHIN = 5;
