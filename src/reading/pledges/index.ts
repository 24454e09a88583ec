import { type English, type NounPhrase, shortNameOf } from '../../language/index.ts';
import {
  type Amount,
  annotationId,
  entityKey,
  type Party,
  type Pledge,
  type Quantity,
  type Quote,
  quoteOf,
  type Statement,
  type TimeExpression,
  type Topic,
  type When,
} from '../../model/index.ts';
import type { Layer, Reading } from '../layer.ts';
import { partiesIn } from '../mentions/index.ts';
import { speakerAt } from '../statements/index.ts';
import { conditionOf } from './condition.ts';
import { type Found, findPledges } from './find.ts';
import { topicOf } from './lexicon/topics.ts';

type Needs = 'mentions' | 'times' | 'quantities' | 'statements';

export const pledges: Layer<Needs, 'pledges'> = {
  adds: 'pledges',
  version: 1,
  needs: ['mentions', 'times', 'quantities', 'statements'],
  read: (reading) => findPledges(reading.english).map((found) => toPledge(reading, found)),
};

function toPledge(reading: Reading<Needs>, found: Found): Pledge {
  const { article, english, layers } = reading;
  const action = wordsOf(english, found.action.first, found.action.last);
  const trigger = wordsOf(english, found.trigger, found.trigger + 1);
  const actorWords = found.actor && phraseWords(english, found.actor);
  const counterpartyWords = found.counterparty && phraseWords(english, found.counterparty);
  const speaker = speakerAt(layers.statements, trigger);
  const actors = actorsOf(reading, found, speaker);
  const condition = conditionOf(english, found.trigger);
  const slots = [
    action,
    trigger,
    ...(actorWords ? [actorWords] : []),
    ...(counterpartyWords ? [counterpartyWords] : []),
    ...(condition ? [condition] : []),
  ];
  const sentence = english.tokens.sentence[found.trigger]!;
  const inSentence = slots.filter(
    ({ start, end }) =>
      start >= english.tokens.start[english.sentences.first[sentence]!]! &&
      end <= english.tokens.end[english.sentences.last[sentence]! - 1]!,
  );
  const span = quoteOf(
    article.text,
    Math.min(...inSentence.map(({ start }) => start)),
    Math.max(...inSentence.map(({ end }) => end)),
  );
  const bound = found.promised && (speaker !== null || inQuotation(layers.statements, trigger));
  const unsure = doubtOf(found, actors);
  return {
    id: annotationId(article.id, 'pledges', `${trigger.start}`, span),
    article: article.id,
    layer: 'pledges',
    ...span,
    firmness: unsure ? 'tentative' : 'firm',
    ...(unsure ? { doubt: unsure } : {}),
    strength: bound && found.strength === 'scheduled' ? 'pledged' : found.strength,
    trigger,
    negated: found.negated,
    condition,
    actors,
    actorWords,
    counterparties: counterpartiesOf(reading, found, actors),
    counterpartyWords,
    action,
    verb: wordsOf(english, found.action.head, found.action.head + 1),
    object: found.action.object === null ? null : english.tokens.word(found.action.object),
    topic: topicIn(english, found),
    deadline: deadlineOf(layers.times, english, found, action),
    amount: amountIn(layers.quantities, action),
    reportedBy: speaker && !actors.some(({ entity }) => entity === speaker.entity) ? speaker : null,
  };
}

function wordsOf(english: English, first: number, last: number): Quote {
  return quoteOf(english.text, english.tokens.start[first]!, english.tokens.end[last - 1]!);
}

function phraseWords(english: English, phrase: NounPhrase): Quote {
  return wordsOf(english, phrase.first, phrase.last);
}

function lowerWords(english: English, first: number, last: number): string[] {
  const words: string[] = [];
  for (let at = first; at < last; at++) words.push(english.tokens.lower(at));
  return words;
}

/** Of the action; of the sentence, where its own words don't tell. */
function topicIn(english: English, { action, trigger }: Found): Topic {
  const own = topicOf(lowerWords(english, action.first, action.last));
  if (own !== 'other') return own;
  const sentence = english.tokens.sentence[trigger]!;
  return topicOf(lowerWords(english, english.sentences.first[sentence]!, english.sentences.last[sentence]!));
}

/** "I" and "we" are whoever speaks. */
function actorsOf(reading: Reading<Needs>, { actor }: Found, speaker: Party | null): readonly Party[] {
  if (actor === null) return [];
  const word = reading.english.tokens.lower(actor.head);
  const words = phraseWords(reading.english, actor);
  if (/^(i|my|me)$/.test(word)) return speaker ? [{ ...speaker, ...words }] : [];
  if (/^(we|our|us)$/.test(word)) return speaker ? ourSide(reading, speaker, words) : [];
  return partiesIn(reading, actor.first, actor.last);
}

/** "We", in an office-holder's mouth, binds the state that he speaks for as well. */
function ourSide(reading: Reading<Needs>, speaker: Party, words: Quote): readonly Party[] {
  const state = reading.layers.mentions.find(
    ({ office, entities }) => office?.state && entities.length === 1 && entities[0] === speaker.entity,
  )?.office?.state;
  const own = { ...speaker, ...words };
  return state ? [own, { ...words, entity: entityKey('state', state), name: shortNameOf(state) }] : [own];
}

/** Whom it is addressed to; else whom the action is to be done with or for. */
function counterpartiesOf(reading: Reading<Needs>, found: Found, actors: readonly Party[]): readonly Party[] {
  const { english } = reading;
  const isActor = (party: Party) => actors.some(({ entity }) => entity === party.entity);
  if (found.counterparty)
    return partiesIn(reading, found.counterparty.first, found.counterparty.last).filter(
      (party) => !isActor(party),
    );
  for (let at = found.action.head + 1; at < found.action.last; at++) {
    if (!/^(with|to|from|for)$/.test(english.tokens.lower(at))) continue;
    const parties = partiesIn(reading, at + 1, Math.min(found.action.last, at + WITHIN)).filter(
      (party) => !isActor(party) && !party.entity.startsWith('place/'),
    );
    if (parties.length > 0) return parties;
  }
  return [];
}

/** Tokens after "with" in which its party is looked for. */
const WITHIN = 5;

function inQuotation(statements: readonly Statement[], { start }: Quote): boolean {
  return statements.some(({ quotations }) => quotations.some((one) => one.start <= start && start < one.end));
}

/** A time that belongs to the action: inside it, or between the trigger and it. */
function deadlineOf(
  times: readonly TimeExpression[],
  english: English,
  found: Found,
  action: Quote,
): When | null {
  const from = Math.min(english.tokens.start[found.trigger]!, action.start);
  const inside = times.filter(
    ({ kind, start, end }) => kind !== 'set' && start >= action.start && end <= action.end,
  );
  const chosen =
    inside.find(isAhead) ??
    times.find(
      (time) =>
        time.start >= from && time.end <= action.end && found.strength === 'scheduled' && isAhead(time),
    );
  return chosen ? { value: chosen.value, interval: chosen.interval, quote: chosen.quote } : null;
}

/** A length alone ("a two-day visit") is no deadline. */
function isAhead({ kind, value }: TimeExpression): boolean {
  return kind !== 'duration' || value.includes('/');
}

function amountIn(quantities: readonly Quantity[], action: Quote): (Amount & Quote) | null {
  const found = quantities.find(
    ({ kind, start, end }) =>
      kind !== 'rank' && kind !== 'duration' && start >= action.start && end <= action.end,
  );
  if (!found) return null;
  const { value, upper, unit, start, end, quote } = found;
  return { value, upper, unit, start, end, quote };
}

function doubtOf(found: Found, actors: readonly Party[]): string | null {
  if (found.actor && actors.length === 0) return 'who is meant isn’t clear';
  if (found.actor === null && found.counterparty === null) return 'the words name nobody';
  return null;
}
