import type { Parser } from '../src/language/parsing/parser.ts';
import { fill, type Item } from './items.ts';
import type { TreebankSentence } from './treebank.ts';

/** Shares of words, punctuation included, as the CoNLL 2018 shared task counts them: subtypes of relations don't matter. */
export interface TreeScore {
  readonly words: number;
  readonly unlabelled: number;
  readonly labelled: number;
}

export function scoreTrees(
  parser: Parser,
  items: readonly Item[],
  relations: readonly string[],
  groups: Uint8Array,
): TreeScore {
  const universal = relations.map((relation) => relation.split(':')[0]!);
  let words = 0;
  let heads = 0;
  let both = 0;
  for (const item of items) {
    const c = parser.configuration;
    fill(c, item, groups);
    parser.parse();
    words += item.count;
    for (let at = 1; at <= item.count; at++) {
      if (c.heads[at] !== item.heads[at]) continue;
      heads++;
      if (universal[c.labels[at]!] === universal[item.labels[at]!]) both++;
    }
  }
  return { words, unlabelled: heads / words, labelled: both / words };
}

export interface TagScore {
  readonly partsOfSpeech: number;
  readonly pennTags: number;
}

/** @param found numbers of tags by sentence and word, from 1 */
export function scoreTags(
  sentences: readonly TreebankSentence[],
  found: readonly Uint8Array[],
  tags: readonly string[],
): TagScore {
  let words = 0;
  let partsOfSpeech = 0;
  let pennTags = 0;
  sentences.forEach((sentence, index) => {
    words += sentence.count;
    for (let at = 1; at <= sentence.count; at++) {
      const [penn, universal] = sentence.tags[at]!.split('|');
      const [foundPenn, foundUniversal] = tags[found[index]![at]!]!.split('|');
      if (universal === foundUniversal) partsOfSpeech++;
      if (penn === foundPenn) pennTags++;
    }
  });
  return { partsOfSpeech: partsOfSpeech / words, pennTags: pennTags / words };
}
