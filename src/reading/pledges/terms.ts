import { type English, nounPhraseAt } from '../../language/index.ts';
import { TERMS } from './lexicon/triggers.ts';
import { sentenceStart } from './subjects.ts';
import { wordAt } from './words.ts';

/** "Under the agreement, …", "As part of the deal, …". */
export function isUnderTerms(english: English, token: number): boolean {
  const first = sentenceStart(english, token);
  if (isUnderWhich(english, token, first)) return true;
  if (isUnderAfter(english, token)) return true;
  if (!/^(?:under|as|according|in)$/.test(wordAt(english, first))) return false;
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
