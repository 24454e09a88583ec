import {
  type English,
  formsOf,
  isAdverb,
  type NounPhrase,
  nameAt,
  regularFormsOf,
  verbOf,
} from '../../language/index.ts';
import { DETERMINERS, POSSESSIVES, PREPOSITIONS } from '../../language/lexicon/function-words.ts';
import { isOfficeHead } from '../../language/lexicon/titles.ts';
import { listedClasses } from '../../language/lexicon/words.ts';
import { nominalSortOf } from '../mentions/nominal-words.ts';
import { DOCUMENTS, HAPPENINGS, THINGS } from './lexicon/kinds.ts';
import { isPeopleWord } from './lexicon/people.ts';

/** What single words can be, where they stand. */

/** Whether a digit stands among the tokens. */
export function hasNumber(
  { tokens }: English,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  for (let at = first; at < last; at++) if (/\d/.test(tokens.word(at))) return true;
  return false;
}

/** Forms of a verb, regular where the list doesn't have it. */
export function inflected(lemma: string): readonly string[] {
  if (verbOf(lemma)) return formsOf(lemma);
  // "pencilled"
  return /[aeiou]l$/.test(lemma)
    ? [...regularFormsOf(lemma), `${lemma}led`, `${lemma}ling`]
    : regularFormsOf(lemma);
}

/** The "is" or "remains" before `token`, past adverbs and negations; -1 when none stands there. */
export function copulaBefore(english: English, token: number): number {
  for (let at = token - 1; at >= Math.max(0, token - COPULA_WITHIN); at--) {
    const word = wordAt(english, at);
    if (COPULAS.test(word)) return at;
    if (/^(?:no|longer)$/.test(word)) continue;
    if (!isAdverb(word) && !isNegation(word)) return -1;
  }
  return -1;
}

/** Tokens from a copula to what it is said with. */
const COPULA_WITHIN = 4;
const COPULAS =
  /^(?:is|are|was|were|be|been|being|am|'s|'re|'m|remain|remains|remained|stand|stands|stood|seems?|appears?)$/;

/** A verb's base form, as after "to" and "will". */
export function isBase(english: English, token: number): boolean {
  if (token >= english.tokens.count || nameAt(english, token) >= 0) return false;
  const word = english.tokens.lower(token);
  const verb = verbOf(word);
  if (verb) return verb.forms.includes('base');
  return /^[a-z-]+$/.test(english.tokens.word(token)) && (listedClasses(word)?.includes('v') ?? false);
}

/** A base form right after "to" or "will", where a word that lists know as a noun alone, or not at all, may be one. */
export function isBaseAfterTo(english: English, token: number): boolean {
  if (isBase(english, token)) return true;
  // "to found a school": no past of "find".
  if (/^(?:found|ground|wound|saw)$/.test(wordAt(english, token)) && opensObject(english, token + 1))
    return true;
  if (token < english.tokens.count && nameAt(english, token) < 0 && tagAt(english, token) === 'VB')
    return true;
  if (token >= english.tokens.count || nameAt(english, token) >= 0) return false;
  const word = english.tokens.lower(token);
  if (verbOf(word) || !/^[a-z-]{2,}$/.test(english.tokens.word(token))) return false;
  const classes = listedClasses(word);
  if (!classes) return !/(?:s|ing|ed|ly|tion|ment|ness|ity)$/.test(word);
  return /^[na]/.test(classes) && opensObject(english, token + 1);
}

/** A determiner, a name or a number: what an object begins with. */
export function opensObject(english: English, token: number): boolean {
  const word = wordAt(english, token);
  return (
    DETERMINERS.has(word) ||
    POSSESSIVES.has(word) ||
    (word !== '' && nameAt(english, token) >= 0) ||
    /^[$€£¥\d]/.test(word)
  );
}

export function isGerund(english: English, token: number): boolean {
  if (token >= english.tokens.count || nameAt(english, token) >= 0) return false;
  const word = english.tokens.lower(token);
  const verb = verbOf(word);
  if (verb) return verb.forms.includes('ing');
  return word.length > 5 && word.endsWith('ing') && !/^n/.test(listedClasses(word) ?? '');
}

export function isParticiple(english: English, token: number): boolean {
  if (token >= english.tokens.count) return false;
  const word = english.tokens.lower(token);
  return verbOf(word)?.forms.includes('participle') ?? (word.length > 4 && word.endsWith('ed'));
}

export function isNegation(lower: string): boolean {
  return lower === 'not' || lower === "n't" || lower === 'never';
}

export function wordAt(english: English, token: number): string {
  return token >= 0 && token < english.tokens.count ? english.tokens.lower(token) : '';
}

/** The Penn tag that the tree gives a token; none beyond the last. */
export function tagAt({ tokens, trees }: English, token: number): string {
  return token >= 0 && token < tokens.count ? trees.tag(token) : '';
}

/** First token from here that is no adverb. */
export function pastAdverbs(english: English, token: number, limit: number): number {
  let at = token;
  while (at < limit && isAdverb(english.tokens.lower(at))) at++;
  return at;
}

const ACTING_PRONOUNS = new Set(
  'he she they we i it you who nobody somebody everyone one none both two three four five him her them us'.split(
    ' ',
  ),
);

const PARTIES = new Set(
  `labor labour coalition conservatives tories liberals democrats republicans greens nationals socialists communists populists libertarians
  centrists unionists nationalists`.split(/\s+/),
);

/** "Labor", "the Greens": parties, by a capital, whether or not they are known as names. */
export function isParty({ tokens }: English, token: number): boolean {
  return PARTIES.has(tokens.lower(token)) && /^\p{Lu}/u.test(tokens.word(token));
}

/** Whether the phrase is somebody: a person, a state, a body, or a word for one. */
export function isSomebody(english: English, phrase: NounPhrase): boolean {
  const name = nameAt(english, phrase.head);
  if (name >= 0 || isUnknownName(english, phrase)) return true;
  const head = english.tokens.lower(phrase.head);
  if (ACTING_PRONOUNS.has(head)) return true;
  if (isPeopleWord(head) || isOfficeHead(head) || isParty(english, phrase.head)) return true;
  const sort = nominalSortOf(head);
  return sort !== undefined && sort !== 'former' && sort !== 'latter';
}

/**
 * Whether the phrase may be somebody: what agrees or refuses is, unless it is a word for things. "The two ports agreed"
 * are two cities.
 */
export function maySpeak(english: English, phrase: NounPhrase): boolean {
  if (isSomebody(english, phrase)) return true;
  const head = english.tokens.lower(phrase.head);
  return (
    /^[\p{L}]{3,}$/u.test(head) &&
    !PREPOSITIONS.has(wordAt(english, phrase.last - 1)) &&
    !THINGS.has(head) &&
    !HAPPENINGS.has(head) &&
    !DOCUMENTS.has(head) &&
    !/(?:tions?|ments?|ness|ity|ities|ships?|ances?|ences?|ings?|isms?)$/.test(head)
  );
}

/** A capital inside the sentence ("the two Koreas"), or a word that no list has and the tree takes for a name. */
function isUnknownName({ tokens, trees }: English, { first, head }: NounPhrase): boolean {
  if (!/^\p{Lu}/u.test(tokens.word(head)) || isTimeWord(tokens.lower(head))) return false;
  return head > first || (listedClasses(tokens.lower(head)) === undefined && trees.tag(head) === 'NNP');
}

/** Days, months, seasons and lengths: "for Monday" is when, not what. */
export function isTimeWord(lower: string): boolean {
  return TIMES.test(lower);
}

const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|weeks?|weekend|months?|years?|decades?|days?|hours?|today|yesterday|tomorrow|evening|morning|afternoon|night|noon|end|beginning|easter|christmas|ramadan|eid|lent|diwali|midsummer|\d{4}|\d{1,2})$/;
