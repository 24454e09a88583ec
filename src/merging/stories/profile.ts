import { type English, isCommonWord, readEnglish } from '../../language/index.ts';
import type { Article } from '../../model/index.ts';
import { remember } from '../remember.ts';
import { contentWords } from '../words.ts';
import { type Bag, bagOf } from './bag.ts';
import { weightOf } from './word-weights.ts';

/** What an article is told apart from others by. Bags have the length 1. */
export interface Profile {
  readonly bags: Readonly<Record<BagKind, Bag>>;
  /** How often each name word occurs. */
  readonly named: ReadonlyMap<string, number>;
  /** The name words it is most about, with their weights. */
  readonly protagonists: readonly (readonly [string, number])[];
  readonly years: ReadonlySet<string>;
  /** How often each word occurs, names marked as such. */
  readonly counts: ReadonlyMap<string, number>;
}

export const BAGS = ['words', 'lead', 'names', 'fullNames', 'numbers', 'plain', 'pairs'] as const;
export type BagKind = (typeof BAGS)[number];

/** Sentences that say what the article is about. */
const LEAD = 3;
const PROTAGONISTS = 5;
/** Rare words tell more than their rarity says. */
const RARITY = 1.2;

/** Before a word of `counts` that is part of a name. */
export const NAME_MARK = '^';

export const profileOf = remember(
  ({ text, regions }: Article): Profile => profile(readEnglish(text, regions)),
);

/** A word of the text, without endings. */
interface Word {
  readonly stem: string;
  readonly isName: boolean;
  readonly isLead: boolean;
}

function profile(english: English): Profile {
  const words = wordsOf(english);
  const names = words.map(({ stem, isName }) => (isName ? stem : ''));
  const counts = countsOf(words.map(({ stem, isName }) => (isName && stem ? NAME_MARK + stem : stem)));
  const named = countsOf(names);
  const prominence = [...named].map(([name, count]) => [name, count * weightOf(name)] as const);
  return {
    bags: {
      words: weighed(words.map(({ stem }) => stem)),
      lead: weighed(words.map(({ stem, isLead }) => (isLead ? stem : ''))),
      names: weighed(names),
      fullNames: weighed(pairsOf(names)),
      numbers: weighed(words.map(({ stem }) => (NUMBER.test(stem) ? stem : ''))),
      plain: weighed(words.map(({ stem, isName }) => (isName || NUMBER.test(stem) ? '' : stem))),
      pairs: weighed(pairsOf(words.map(({ stem }) => stem))),
    },
    named,
    protagonists: prominence.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, PROTAGONISTS),
    years: new Set(words.flatMap(({ stem }) => (YEAR.test(stem) ? [stem] : []))),
    counts,
  };
}

const YEAR = /^(?:19|20)\d\d$/;
const NUMBER =
  /^(?:\d[\d-]*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|one|two|three|four|five|six|seven|eight|nine|ten|dozen)$/;

/** One for each token; words without content have an empty stem. */
function wordsOf({ tokens, sentences, names }: English): Word[] {
  const named = new Uint8Array(tokens.count);
  for (const { first, last } of names) named.fill(1, first, last);
  return Array.from({ length: tokens.count }, (_, token) => {
    const word = tokens.word(token);
    const sentence = tokens.sentence[token]!;
    const stem = contentWords(word).join('-');
    const isUnlisted =
      /^\p{Lu}/u.test(word) && token > sentences.first[sentence]! && !isCommonWord(tokens.lower(token));
    return { stem, isName: named[token] === 1 || isUnlisted, isLead: sentence < LEAD };
  });
}

/** Neighbours that both have content. */
function pairsOf(stems: readonly string[]): string[] {
  return stems.map((stem, at) => (stem && stems[at + 1] ? `${stem} ${stems[at + 1]}` : ''));
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function weighed(words: readonly string[]): Bag {
  const weights = countsOf(words);
  for (const [word, count] of weights) {
    const rarity = word.split(' ').reduce((sum, part) => sum + weightOf(part), 0);
    weights.set(word, (1 + Math.log(count)) * rarity ** RARITY);
  }
  return bagOf(weights);
}
