import type { English } from '../../language/index.ts';
import { lemmaAt, verbAction } from './action.ts';
import type { Found, Readers } from './found.ts';
import { NO_ACTS, TERMS } from './lexicon/triggers.ts';
import { isUnderTerms } from './terms.ts';
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
