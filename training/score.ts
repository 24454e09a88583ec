import type { Parser } from '../src/language/parsing/parser.ts';
import { fill, type Item } from './items.ts';

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
