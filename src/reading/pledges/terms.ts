import { type English, nounPhraseAt } from '../../language/index.ts';
import { lemmaAt, verbAction } from './action.ts';
import type { Found, Readers } from './found.ts';
import { NO_ACTS, TERMS } from './lexicon/kinds.ts';
import { VERBS } from './lexicon/triggers.ts';
import { sentenceStart } from './subjects.ts';
import { phraseOf, subjectHead } from './trees.ts';
import { isSomebody, wordAt } from './words.ts';

export const termsReaders: Readers = [['under', underTerms]];

/** "Under the deal, Zambia gets 50 megawatts": what terms say in the present is agreed. */
function underTerms(english: English, token: number, end: number): Found | null {
  const { sentences, tokens, trees } = english;
  const first = sentences.first[tokens.sentence[token]!]!;
  if (token !== first) return null;
  let verb = first;
  while (verb < end && trees.headOf(verb) !== -1) verb++;
  if (verb >= end || !/^VB[ZP]$/.test(trees.tag(verb)) || !isUnderTerms(english, verb)) return null;
  const subject = subjectHead(english, verb);
  if (subject < 0 || subject > verb) return null;
  const actor = phraseOf(english, subject, verb);
  const lemma = lemmaAt(english, verb);
  // "Under the terms Oman commits to …": its verb tells.
  if (VERBS.has(lemma)) return null;
  if (!isSomebody(english, actor) || (NO_ACTS.has(lemma) && !GETTING.has(lemma))) return null;
  return {
    trigger: termsAfter(english, first),
    strength: 'agreed',
    negated: false,
    modal: null,
    actor,
    counterparty: null,
    action: verbAction(english, verb),
  };
}

/** The agreement's own word, in the opening phrase. */
function termsAfter(english: English, first: number): number {
  let at = first + 1;
  while (!TERMS.has(wordAt(english, at))) at++;
  return at;
}

const GETTING = new Set(['get', 'keep', 'receive']);

/** "Under the agreement, …", "As part of the deal, …". */
export function isUnderTerms(english: English, token: number): boolean {
  const first = sentenceStart(english, token);
  if (isUnderWhich(english, token, first)) return true;
  if (isUnderAfter(english, token)) return true;
  if (!/^(?:under|as|according|in|pursuant|per)$/.test(wordAt(english, first))) return false;
  for (let at = first + 1; at < Math.min(token, first + 8); at++) {
    if (wordAt(english, at) === ',') return false;
    if (TERMS.has(wordAt(english, at))) return true;
  }
  return false;
}

/** "will be halved under the agreement". */
function isUnderAfter(english: English, token: number): boolean {
  const end = Math.min(english.sentences.last[english.tokens.sentence[token]!]!, token + UNDER_AFTER);
  for (let at = token + 1; at < end; at++) {
    if (/^[,;:]$/.test(wordAt(english, at))) return false;
    if (wordAt(english, at) !== 'under') continue;
    const terms = nounPhraseAt(english, at + 1, end);
    return terms !== null && TERMS.has(wordAt(english, terms.head));
  }
  return false;
}

/** Tokens after a modal in which "under the deal" may stand. */
const UNDER_AFTER = 25;

/** "an agreement under which the ports will be reopened". */
function isUnderWhich(english: English, token: number, begin: number): boolean {
  for (let at = token - 1; at > Math.max(begin, token - UNDER_WITHIN); at--)
    if (wordAt(english, at) === 'which') return /^(?:under|by)$/.test(wordAt(english, at - 1));
  return false;
}

/** Tokens of the subject between "under which" and its verb. */
const UNDER_WITHIN = 10;
