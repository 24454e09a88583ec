import { type English, type NounPhrase, nounPhraseAt } from '../../language/index.ts';
import { wordAt } from './words.ts';

/** The noun phrase at `token`, with the noun that it belongs to by the tree: "the marbles' [return]", "two-way [trade]", "richer [states]". */
export function wholePhraseAt(english: English, token: number, limit: number): NounPhrase | null {
  const phrase = nounPhraseAt(english, token, limit);
  return phrase
    ? throughNoun(english, withoutAdverbs(english, phrase), limit)
    : bareNounAt(english, token, limit);
}

/** "to investigators | no later than May". */
function withoutAdverbs({ trees }: English, { first, last, head }: NounPhrase): NounPhrase {
  let end = last;
  while (end - 1 > first && /^RB/.test(trees.tag(end - 1))) end--;
  return { first, last: end, head: Math.min(head, end - 1) };
}

export function throughNoun(english: English, phrase: NounPhrase, limit: number): NounPhrase {
  const { trees, tokens } = english;
  const { first, last } = phrase;
  if (last >= limit || !/^NNS?$/.test(trees.tag(last))) return phrase;
  const genitive = /^(?:'s|')$/.test(tokens.lower(last - 1));
  const modifies = trees.headOf(last - 1) === last && /^(?:compound|amod)$/.test(trees.relation(last - 1));
  return genitive || modifies ? { first, last: last + 1, head: last } : phrase;
}

/** "demand talks", "offered tax relief": what the pattern takes for a verb, and the tree for an object. */
function bareNounAt(english: English, token: number, limit: number): NounPhrase | null {
  const { trees } = english;
  // "obliges both to share"
  if (/^(?:both|each|all|either)$/.test(wordAt(english, token)) && wordAt(english, token + 1) === 'to')
    return { first: token, last: token + 1, head: token };
  let head = token;
  while (head + 1 < limit && trees.relation(head) === 'compound' && trees.headOf(head) === head + 1) head++;
  const isObject =
    head < limit && /^NNS?$/.test(trees.tag(head)) && /^(?:obj|obl)$/.test(trees.relation(head));
  return isObject ? { first: token, last: head + 1, head } : null;
}
