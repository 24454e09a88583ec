import type { English, NounPhrase } from '../../language/index.ts';
import type { Topic } from '../../model/index.ts';
import { type Action, lemmaAt } from './action.ts';
import type { Found } from './found.ts';
import { isPeopleWord } from './lexicon/people.ts';
import { type TopicWord, topicOf } from './lexicon/topics.ts';
import { isSomebody, wordAt } from './words.ts';

/** Of the action; of what the sentence tells up to its end, where its own words don't tell. */
export function topicIn(english: English, { action, actor, trigger }: Found): Topic {
  const { tokens, sentences } = english;
  const noun = headNoun(english, action);
  const lemma = lemmaAt(english, action.head);
  if (LEAVING.has(lemma) && BODIES.has(wordAt(english, noun))) return 'membership';
  if (FREEING.has(lemma) && isPeopleWord(wordAt(english, noun))) return 'inquiry';
  const own = topicOf(wordsOf(english, action.first, action.last, noun, -1), LEAST);
  if (own !== 'other') return own;
  // "will fly to Oslo", "plans to visit the islands": a journey, unless the one who flies is a carrier.
  if (GOING.has(lemma) || (action.object === null && MOVING.has(lemma)))
    return goingTopic(english, lemma, actor);
  const sentence = tokens.sentence[trigger]!;
  const last = Math.min(sentences.last[sentence]!, Math.max(trigger, action.last));
  return topicOf(wordsOf(english, sentences.first[sentence]!, last, -1, trigger), LEAST);
}

/** A word of the topic, or two that hint at it. */
const LEAST = 0.9;

/** "release the pilot", "free the crew": whatever they are. */
const FREEING = new Set(
  'free release extradite jail arrest detain pardon question interrogate deport'.split(' '),
);
const GOING = new Set(
  'visit meet attend speak talk address arrive receive welcome travel go come proceed'.split(' '),
);
const MOVING = new Set('fly land return stop stay leave depart sail'.split(' '));

function goingTopic(english: English, lemma: string, actor: NounPhrase | null): Topic {
  if (actor === null) return 'other';
  const who = wordAt(english, actor.head);
  if (lemma === 'fly' && CARRIERS.test(who)) return 'aviation';
  // "A shipment of potatoes will leave": what goes tells.
  return isSomebody(english, actor)
    ? 'other'
    : topicOf(wordsOf(english, actor.first, actor.last, actor.head, -1), LEAST);
}

const CARRIERS = /^(?:airlines?|carriers?|airways)$/;

/** "leave the customs union": whatever the union is of. */
const LEAVING = new Set('leave quit exit withdraw pull join rejoin enter accede'.split(' '));
const BODIES = new Set(
  'union bloc alliance organisation organization association community club commonwealth council court group grouping league'.split(
    ' ',
  ),
);

/** What it is done to or in: the object, else the first noun from the head on ("participate in an inquiry into …"). */
function headNoun({ trees }: English, { head, last, object }: Action): number {
  if (object !== null) return object;
  let at = head;
  while (at < last && !trees.tag(at).startsWith('NN')) at++;
  while (at + 1 < last && trees.tag(at + 1).startsWith('NN')) at++;
  return at;
}

/** What heads the object weighs most, then what stands before it ("radar data", "the mackerel catch"). */
function wordsOf(english: English, first: number, last: number, head: number, without: number): TopicWord[] {
  const { tokens, trees } = english;
  const words: TopicWord[] = [];
  for (let at = first; at < last; at++) {
    if (at === without || isMight(english, at)) continue;
    const weight = at === head ? 2 : trees.headOf(at) === head && at < head ? 1.5 : 0.95;
    words.push({ word: tokens.lower(at), weight, verb: trees.tag(at).startsWith('VB') });
  }
  return words;
}

/** "everything in our power", "came to power": none that lights a lamp. */
function isMight(english: English, at: number): boolean {
  return (
    wordAt(english, at) === 'power' && /^(?:in|to|of|my|our|his|her|its|their)$/.test(wordAt(english, at - 1))
  );
}
