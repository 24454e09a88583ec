import type { English } from '../../language/english.ts';
import { DETERMINERS, isAdverb } from '../../language/lexicon/function-words.ts';
import { nameAt, nounPhraseAt } from '../../language/syntax/index.ts';
import { ACTORS } from './lexicon/words.ts';
import { isAuxiliary, isPreposition, isVerbHere, opensClause, wordAt } from './words.ts';

/** The end of a noun phrase with its origin, its apposition and the others that come after that. */
export function widened(english: English, last: number): number {
  return withApposition(english, withOrigin(english, last));
}

/** "A delegation [from Oman's fund]" */
function withOrigin(english: English, last: number): number {
  if (wordAt(english, last) !== 'from' || !ACTORS.has(wordAt(english, last - 1))) return last;
  return nounPhraseAt(english, last + 1, sentenceEnd(english, last))?.last ?? last;
}

/** "Okello, Kenya's envoy, [and Dr Lind]": the list goes on after an apposition. */
function withOthers(english: English, last: number, end: number): number {
  if (wordAt(english, last) !== ',' || wordAt(english, last + 1) !== 'and') return last;
  const phrase = isPersonAt(english, last + 2) ? nounPhraseAt(english, last + 2, end) : null;
  if (phrase === null) return last;
  return isAuxiliary(wordAt(english, phrase.last)) || isVerbHere(english, phrase.last) ? last : phrase.last;
}

/** A name of a person, with its title or honorific before it. */
function isPersonAt(english: English, token: number): boolean {
  for (let at = token; at < token + TITLE_LENGTH; at++) {
    const name = english.names[nameAt(english, at)];
    if (name) return name.kind === 'person' && name.first >= token;
    if (!/^\p{Lu}/u.test(english.tokens.word(at))) return false;
  }
  return false;
}

/** Tokens of the longest title that is looked through: "His Excellency Sheikh". */
const TITLE_LENGTH = 4;

/** "her counterpart, [Youssef Benhaddou]": a name or an office between commas goes on with the phrase before it. */
function withApposition(english: English, last: number): number {
  const end = sentenceEnd(english, last - 1);
  if (wordAt(english, last) !== ',' || last + 1 >= end) return last;
  // "A delegation, led by Okello, held"
  if (LEADING.test(wordAt(english, last + 1)) && wordAt(english, last + 2) === 'by') {
    const leader = nounPhraseAt(english, last + 3, end);
    if (leader && wordAt(english, leader.last) === ',') return leader.last;
  }
  const opens =
    nameAt(english, last + 1) >= 0 ||
    (DETERMINERS.has(wordAt(english, last + 1)) && !isVerbHere(english, last + 2));
  const phrase = opens ? nounPhraseAt(english, last + 1, end) : null;
  if (phrase === null) return withDescribed(english, last, end);
  let next = phrase.last;
  while (next < end && isAdverb(english.tokens.lower(next))) next++;
  const goesOn = next < end && (isAuxiliary(wordAt(english, next)) || isVerbHere(english, next));
  if (goesOn) return last;
  const others = withOthers(english, phrase.last, end);
  return others > phrase.last ? others : withOthersAfterField(english, phrase.last, end);
}

/** "The envoy[, retired ambassador Peter Okello,]": a description without article, up to the name that it ends in. */
function withDescribed(english: English, last: number, end: number): number {
  for (let at = last + 1; at < Math.min(end, last + DESCRIPTION_LENGTH); at++) {
    const name = english.names[nameAt(english, at)];
    if (name) return name.kind === 'person' && wordAt(english, name.last) === ',' ? name.last : last;
    const word = english.tokens.word(at);
    if (!/^\p{Ll}[\p{L}-]+$/u.test(word) || isPreposition(word) || isAuxiliary(word) || opensClause(word))
      return last;
    if (/^(?:and|or|but|the|an?)$/.test(word)) return last;
  }
  return last;
}

/** Tokens of "retired career ambassador", and the first of the name. */
const DESCRIPTION_LENGTH = 6;

const LEADING = /^(?:led|headed)$/;

/** "Kenya's special envoy [for water, and Ann Lind]" */
function withOthersAfterField(english: English, last: number, end: number): number {
  if (!/^(?:for|to|at|in)$/.test(wordAt(english, last))) return last;
  let comma = last + 1;
  while (comma < Math.min(end, last + FIELD_LENGTH) && wordAt(english, comma) !== ',') comma++;
  const others = withOthers(english, comma, end);
  return others > comma ? others : last;
}

/** Tokens of "for water and energy". */
const FIELD_LENGTH = 6;

export function sentenceEnd(english: English, token: number): number {
  const { tokens, sentences } = english;
  return sentences.last[tokens.sentence[Math.min(token, tokens.count - 1)]!]!;
}
