import { type English, verbGroupAt } from '../../language/index.ts';
import { lemmaAt, verbAction } from './action.ts';
import type { Found } from './found.ts';
import { VERBS } from './lexicon/triggers.ts';
import { actorOf } from './subjects.ts';
import { isBase, isSomebody, wordAt } from './words.ts';

/** Longest list that is read. */
const ITEMS = 20;

/** "The two sides agreed to:" with a list after it, each item a sentence that begins with its verb. */
export function listedPledges(english: English, sentence: number): readonly Found[] {
  const { sentences } = english;
  const colon = sentences.last[sentence]! - 1;
  const trigger = colon - 2;
  if (wordAt(english, colon) !== ':' || wordAt(english, colon - 1) !== 'to') return [];
  if (trigger < sentences.first[sentence]!) return [];
  const strength = VERBS.get(lemmaAt(english, trigger))?.strength;
  const group = verbGroupAt(english, trigger);
  const actor = actorOf(english, group);
  if (strength === undefined || actor === null || !isSomebody(english, actor)) return [];
  const told = { trigger, strength, negated: group.negated, modal: null, actor, counterparty: null };
  const found: Found[] = [];
  for (let item = sentence + 1; item < Math.min(sentences.count, sentence + ITEMS); item++) {
    const verb = sentences.first[item]!;
    if (!isBase(english, verb)) break;
    found.push({ ...told, action: verbAction(english, verb) });
  }
  return found;
}
