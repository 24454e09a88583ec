import type { Party } from '../../model/index.ts';
import type { Reading } from '../layer.ts';
import { headParty } from '../mentions/index.ts';
import { codeOf } from './code.ts';
import { type Doer, doersOf } from './doers.ts';
import { tokensIn } from './spans.ts';
import type { Coded } from './told.ts';

export interface Act extends Coded {
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** What somebody named does, where it is firm: each subject with the next other party of the sentence, each agent with the one before. */
export function findActs(reading: Reading<'mentions'>): readonly Act[] {
  const acts: Act[] = [];
  for (let index = 0; index < reading.layers.mentions.length; index++) {
    if (reading.layers.mentions[index]!.entities.length === 0) continue;
    for (const doer of doersOf(reading, index)) {
      const act = actOf(reading, index, doer);
      if (act) acts.push(act);
    }
  }
  return acts;
}

function actOf(reading: Reading<'mentions'>, index: number, { words, isAgent, protests }: Doer): Act | null {
  const { english, layers } = reading;
  const { tokens, sentences } = english;
  const mention = layers.mentions[index]!;
  const named = tokensIn(english, mention);
  const source = headParty(reading, named.first, named.last);
  if (!source) return null;
  const sentence = tokens.sentence[words.first]!;
  // Whom a passive tells of stands before its agent.
  const target = otherParty(reading, index, sentence, source, isAgent ? -1 : 1);
  const code = codeOf(english, words, target && tokensIn(english, target));
  if (code?.firmness !== 'firm' || (protests && code.root !== 'PROTEST')) return null;
  const ends = target ?? { start: mention.start, end: tokens.end[sentences.last[sentence]! - 1]! };
  const start = Math.min(mention.start, tokens.start[words.first]!, ends.start);
  return { code, source, target, sentence, start, end: Math.max(mention.end, ends.end) };
}

/** The nearest party of the sentence that isn't the source, in one direction; a place does nothing and suffers nothing. */
function otherParty(
  reading: Reading<'mentions'>,
  index: number,
  sentence: number,
  source: Party,
  step: 1 | -1,
): Party | null {
  const { english, layers } = reading;
  for (let at = index + step; at >= 0 && at < layers.mentions.length; at += step) {
    const mention = layers.mentions[at]!;
    const words = tokensIn(english, mention);
    if (english.tokens.sentence[words.first] !== sentence) return null;
    // "Pulled its forces out of Kenya": its own, whoever else the pronoun may be read as.
    if (mention.entities.includes(source.entity) || /^(?:its|their|his)$/i.test(mention.quote)) continue;
    const party = headParty(reading, words.first, words.last);
    if (party && !party.entity.startsWith('place/')) return party;
  }
  return null;
}
