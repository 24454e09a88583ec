import { mayBeginListed } from './lexicon/gazetteer.ts';
import { isGivenName } from './lexicon/given.ts';
import * as nameWords from './lexicon/name-words.ts';
import * as titles from './lexicon/titles.ts';
import { verbOf } from './lexicon/verbs.ts';
import { isCommonWord, listedClasses } from './lexicon/words.ts';
import { isDoubleMark, isSingleMark } from './marks.ts';
import { hasDigit, isAllCapitals, isCapitalised, isSyllables, isTailed } from './word-shape.ts';

/** What can be said of a word alone, a bit each: first the lists of the lexicon that have it. */
export const HONORIFIC = 1 << 0;
export const OFFICE_HEAD = 1 << 1;
export const OFFICE_MODIFIER = 1 << 2;
export const PORTFOLIO = 1 << 3;
export const GIVEN_NAME = 1 << 4;
export const ORGANISATION_WORD = 1 << 5;
export const LOOSE_ORGANISATION_WORD = 1 << 6;
export const LEADING_ORGANISATION_WORD = 1 << 7;
export const PLACE_WORD = 1 << 8;
export const LEADING_PLACE_WORD = 1 << 9;
export const EVENT_WORD = 1 << 10;
export const NOT_NAME = 1 << 11;
export const PARTICLE = 1 << 12;
export const PLACE_NOUN = 1 << 13;
export const BODY_WITH_OF = 1 << 14;
/** Those above: what the model of names is told of. */
export const NAME_LISTS = (1 << 15) - 1;

export const WEAK_HONORIFIC = 1 << 15;
export const PLURAL_OFFICE = 1 << 16;
export const COMMON_WORD = 1 << 17;
export const VERB = 1 << 18;
/** The name of a state, a city or a body may begin with it. */
export const BEGINS_LISTED = 1 << 19;
/** The commonest class of the word: of grammar, a number, adverb or finite verb, form with -ing, participle or adjective. */
export const GRAMMATICAL = 1 << 20;
export const NUMERAL = 1 << 21;
export const FINITE = 1 << 22;
export const GERUND = 1 << 23;
export const ADJECTIVAL = 1 << 24;

/** How it is written. */
export const CAPITAL = 1 << 25;
export const ALL_CAPITALS = 1 << 26;
export const DIGIT_IN = 1 << 27;
export const TAILED = 1 << 28;
export const SYLLABLES = 1 << 29;
/** Quotation marks. */
export const DOUBLE_MARK = 1 << 30;
export const SINGLE_MARK = 1 << 31;

/** A word that may stand in the name of an office. */
export const OFFICE_WORD = OFFICE_HEAD | OFFICE_MODIFIER | PORTFOLIO;
/** An ordinary English word, whose capital needs another reason than being a name. */
export const ORDINARY = COMMON_WORD | VERB | ORGANISATION_WORD | OFFICE_WORD;

/** Traits by word, of the lists that are no more than words. */
const LISTED = new Map<string, number>();
for (const [trait, words] of [
  [HONORIFIC, titles.HONORIFICS],
  [OFFICE_MODIFIER, titles.MODIFIERS],
  [PORTFOLIO, titles.PORTFOLIOS],
  [WEAK_HONORIFIC, titles.WEAK_HONORIFICS],
  [ORGANISATION_WORD, nameWords.ORGANISATION_WORDS],
  [LOOSE_ORGANISATION_WORD, nameWords.LOOSE_ORGANISATION_WORDS],
  [LEADING_ORGANISATION_WORD, nameWords.LEADING_ORGANISATION_WORDS],
  [PLACE_WORD, nameWords.PLACE_WORDS],
  [LEADING_PLACE_WORD, nameWords.LEADING_PLACE_WORDS],
  [EVENT_WORD, nameWords.EVENT_WORDS],
  [NOT_NAME, nameWords.NOT_NAMES],
  [PARTICLE, nameWords.PARTICLES],
  [PLACE_NOUN, nameWords.PLACE_NOUNS],
  [BODY_WITH_OF, nameWords.BODIES_WITH_OF],
] as const)
  for (const word of words) LISTED.set(word, (LISTED.get(word) ?? 0) | trait);

/** By the letter of `WordClass`. */
const BY_CLASS = new Map<string, number>();
for (const [trait, classes] of [
  [GRAMMATICAL, 'isctoxk'],
  [NUMERAL, 'm'],
  [FINITE, 'rzd'],
  [GERUND, 'g'],
  [ADJECTIVAL, 'pa'],
] as const)
  for (const one of classes) BY_CLASS.set(one, trait);

/** @param lower the word in lower case, as `Words.lower` */
export function traitsOf(word: string, lower: string): number {
  let traits = LISTED.get(lower) ?? 0;
  if (titles.isOfficeHead(lower)) traits |= OFFICE_HEAD;
  else if (titles.isPluralOffice(lower)) traits |= PLURAL_OFFICE;
  if (isGivenName(lower)) traits |= GIVEN_NAME;
  if (isCommonWord(lower)) traits |= COMMON_WORD;
  if (verbOf(lower)) traits |= VERB;
  if (mayBeginListed(word, lower)) traits |= BEGINS_LISTED;
  const classes = listedClasses(lower);
  if (classes) traits |= BY_CLASS.get(classes.charAt(0)) ?? 0;
  if (isCapitalised(word)) traits |= CAPITAL;
  if (isAllCapitals(word)) traits |= ALL_CAPITALS;
  if (hasDigit(word)) traits |= DIGIT_IN;
  if (isTailed(word)) traits |= TAILED;
  if (isSyllables(word)) traits |= SYLLABLES;
  if (isDoubleMark(word)) traits |= DOUBLE_MARK;
  if (isSingleMark(word)) traits |= SINGLE_MARK;
  return traits;
}
