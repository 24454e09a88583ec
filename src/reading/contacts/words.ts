import type { English } from '../../language/english.ts';
import {
  BE,
  COORDINATORS,
  DETERMINERS,
  DO,
  HAVE,
  isAdverb,
  MODALS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../language/lexicon/function-words.ts';
import { verbOf } from '../../language/lexicon/verbs.ts';
import { canBe } from '../../language/lexicon/words.ts';
import { isJoiningDash, nameAt } from '../../language/syntax/index.ts';

/** Words that are verbs too and stand before a noun of contact: "state visit", "phone call". */
const MODIFIERS = new Set(
  'state trade phone video working summit target courtesy business work press charter telephone border return peace finance fact-finding signing'.split(
    ' ',
  ),
);

const MARKS = /^[;:—–“”"‘…()[\]?!.]$|^--$/;

/** A mark that parts clauses: no comma, and no dash that joins two names. */
export function isMark(english: English, token: number): boolean {
  return MARKS.test(wordAt(english, token)) && !isJoiningDash(english, token);
}

export function isAuxiliary(lower: string): boolean {
  if (lower === "'s") return false;
  return BE.has(lower) || HAVE.has(lower) || DO.has(lower) || MODALS.has(lower);
}

/** A verb here, and no noun or adjective: "said", "to host", "a summit hosted by"; not "a planned visit". */
export function isVerbHere(english: English, token: number): boolean {
  const { tokens, sentences } = english;
  const word = tokens.lower(token);
  const verb = verbOf(word);
  if (verb === undefined || nameAt(english, token) >= 0) return false;
  if (BE.has(word) || HAVE.has(word) || DO.has(word))
    return !(word === "'s" && !SUBJECT_PRONOUNS.has(wordAt(english, token - 1)));
  const begin = sentences.first[tokens.sentence[token]!]!;
  const before = token > begin ? tokens.lower(token - 1) : '';
  const { forms } = verb;
  // "Came face to face"
  if (word === 'face' && (wordAt(english, token + 2) === word || wordAt(english, token - 2) === word))
    return false;
  if (MODIFIERS.has(word) && before !== 'to' && !MODALS.has(before)) return false;
  if (forms.includes('past') || forms.includes('participle'))
    return !opensNoun(english, token - 1, begin) || !isNounNext(english, token);
  if (forms.includes('ing'))
    return !(opensNoun(english, token - 1, begin) || (before === 'of' && !startsPhrase(english, token + 1)));
  if (before === 'to' || MODALS.has(before) || DO.has(before) || SUBJECT_PRONOUNS.has(before)) return true;
  if (isAdverb(before) && token - 1 > begin) return isAuxiliary(wordAt(english, token - 2));
  if (opensNoun(english, token - 1, begin) || PREPOSITIONS.has(before)) return false;
  if (token > begin && verbOf(before) !== undefined && nameAt(english, token - 1) < 0) return false;
  if (isPluralNoun(english, token, begin)) return false;
  const isVerb = startsPhrase(english, token + 1) || !canBe(word, 'n');
  // "A protocol on shipping [registers] and a plan": the tagger knows a plural from a verb in -s.
  return isVerb && !(/s$/.test(word) && canBe(word, 'N') && isSurelyNoun(english, token));
}

function isSurelyNoun({ trees }: English, token: number): boolean {
  return trees.tag(token).startsWith('NN') && trees.tagMargin(token) >= SURE_TAG;
}

/** Units of weight by which a tag leads, when it is to overrule the words around. */
const SURE_TAG = 50;

/** "Talks between", "Norwegian–Omani talks opened": a plural, where no subject stands before it. */
function isPluralNoun(english: English, token: number, begin: number): boolean {
  if (!canBe(wordAt(english, token), 'N')) return false;
  if (token === begin || /^(?:between|among|by)$/.test(wordAt(english, token + 1))) return true;
  const name = english.names[nameAt(english, token - 1)];
  return name?.kind === 'demonym' || (token > begin + 2 && isJoiningDash(english, token - 2));
}

/** After it a noun goes on: an article, a possessive, a genitive or an adjective. */
function opensNoun(english: English, token: number, begin: number): boolean {
  if (token < begin) return false;
  const word = english.tokens.lower(token);
  if (DETERMINERS.has(word) || POSSESSIVES.has(word) || word === "'" || word === 'no') return true;
  if (word === "'s") return true;
  return (
    nameAt(english, token) < 0 &&
    verbOf(word) === undefined &&
    canBe(word, 'a') &&
    !canBe(word, 'n') &&
    !isAdverb(word) &&
    !PREPOSITIONS.has(word)
  );
}

function isNounNext(english: English, token: number): boolean {
  const next = wordAt(english, token + 1);
  return (
    /^[\p{L}\d]/u.test(next) &&
    nameAt(english, token + 1) < 0 &&
    !PREPOSITIONS.has(next) &&
    !DETERMINERS.has(next) &&
    !COORDINATORS.has(next) &&
    !isAuxiliary(next)
  );
}

/** A noun phrase begins: an article, a possessive or a name. */
function startsPhrase(english: English, token: number): boolean {
  if (token >= english.tokens.count) return false;
  const word = english.tokens.lower(token);
  return (
    DETERMINERS.has(word) ||
    POSSESSIVES.has(word) ||
    nameAt(english, token) >= 0 ||
    /^(?:him|them|us|me|each)$/.test(word) ||
    (/^\p{Lu}/u.test(english.tokens.word(token)) && token > 0)
  );
}

export function wordAt(english: English, token: number): string {
  return token >= 0 && token < english.tokens.count ? english.tokens.lower(token) : '';
}

interface Triggered {
  readonly trigger: { readonly token: number };
}

export function sameSentence({ tokens }: English, a: Triggered, b: Triggered): boolean {
  return tokens.sentence[a.trigger.token] === tokens.sentence[b.trigger.token];
}

export function isPreposition(lower: string): boolean {
  return PREPOSITIONS.has(lower);
}

export function opensClause(lower: string): boolean {
  return RELATIVES.has(lower) || (SUBORDINATORS.has(lower) && !PREPOSITIONS.has(lower));
}

const CLOSING = /^[”"’']$/;
/** Tokens of the longest name in quotation marks before its noun. */
const LONGEST_QUOTED = 8;

/** "the [“Sea and Shore” forum]": the opening mark of the name that a mark closes; -1 when there is none near. */
function quoteStart(english: English, close: number, begin: number): number {
  for (let at = close - 1; at >= begin && at > close - LONGEST_QUOTED; at--)
    if (/^[“"‘']$/.test(english.tokens.lower(at))) return at;
  return -1;
}

/**
 * First token of the noun phrase whose head is `token`, back over articles, adjectives, genitives and
 * names, but not over "of": "[Prime Minister Lind's four-day visit] to".
 */
export function phraseStart(english: English, token: number, begin: number): number {
  const { tokens, names } = english;
  let first = token;
  while (first > begin) {
    const at = first - 1;
    const name = nameAt(english, at);
    const word = tokens.lower(at);
    if (DETERMINERS.has(tokens.lower(first)) || POSSESSIVES.has(tokens.lower(first))) break;
    if (name >= 0) first = Math.max(begin, Math.min(at, names[name]!.titleFirst));
    else if (isJoiningDash(english, at) || word === "'s" || word === "'") first = at;
    else if (CLOSING.test(word) && at === token - 1 && quoteStart(english, at, begin) >= 0)
      first = quoteStart(english, at, begin);
    else if (PREPOSITIONS.has(word) || isMark(english, at) || word === ',' || isAuxiliary(word)) break;
    else if (RELATIVES.has(word) && word !== 'that') break;
    else if (COORDINATORS.has(word)) {
      if (word !== 'and' || nameAt(english, at - 1) < 0 || nameAt(english, first) < 0) break;
      first = at;
    } else if (isVerbHere(english, at) || word === 'short') break;
    else if (/^\p{L}|^\d/u.test(word) && !(opensClause(word) && word !== 'that')) first = at;
    else break;
  }
  return first;
}
