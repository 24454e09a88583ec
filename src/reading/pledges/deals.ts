import {
  type English,
  type NounPhrase,
  nameAt,
  nounPhraseAt,
  nounPhraseBefore,
} from '../../language/index.ts';
import type { Strength } from '../../model/index.ts';
import { type Action, bareAction, gerundAt, infinitiveAt, nounAction, phraseAction } from './action.ts';
import { clauseAt, forClauseAt } from './clause.ts';
import { endOfAction } from './extent.ts';
import { DEALS, DOCUMENTS } from './lexicon/kinds.ts';
import { isTimeWord, wordAt } from './words.ts';

/** An offer, request or invitation as the object of who accepts or rejects it. */
export interface Deal {
  /** What it would have done; the deal itself where the words don't say. */
  readonly action: Action;
  /** Who made it. */
  readonly maker: NounPhrase | null;
}

/** "a request from Kenya to host the trial", from `token`; null when no deal stands there. */
export function dealAt(english: English, token: number, end: number): Deal | null {
  // "rejected calls for a truce": a plural that the parse takes for a verb.
  const bare = DEALS.has(wordAt(english, token)) ? { first: token, last: token + 1, head: token } : null;
  const phrase = nounPhraseAt(english, token, end) ?? bare;
  if (phrase === null) return null;
  const head = headIn(english, phrase, DEALS);
  return head < 0 ? null : dealOf(english, { ...phrase, head }, end);
}

function dealOf(english: English, phrase: NounPhrase, end: number): Deal {
  const { tokens } = english;
  let at = phrase.head + 1;
  let maker = ownerIn(english, phrase);
  if (/^(?:by|from|of)$/.test(wordAt(english, at))) {
    const after = nounPhraseAt(english, at + 1, end);
    if (after && nameAt(english, after.head) >= 0) {
      maker ??= after;
      at = after.last;
    }
  }
  const within =
    infinitiveAt(english, at, end) ??
    forClauseAt(english, at, end) ??
    clauseAt(english, at, end) ??
    (/^(?:of|for)$/.test(wordAt(english, at))
      ? (gerundAt(english, at + 1, end) ??
        (isVague(tokens.lower(phrase.head)) || isAskedFor(tokens.lower(phrase.head))
          ? nounAction(english, at + 1, end)
          : null))
      : wordAt(english, at) === 'to' &&
          /^invit/.test(tokens.lower(phrase.head)) &&
          nameAt(english, at + 1) < 0
        ? nounAction(english, at + 1, end)
        : null);
  return { action: within ?? phraseAction(english, phrase), maker };
}

/** "a request for gas", "an offer of a loan": what is asked for or offered. */
function isAskedFor(lower: string): boolean {
  return /^(?:requests?|calls?|demands?|appeals?|pleas?|offers?|proposals?|petitions?|bids?)$/.test(lower);
}

/**
 * "gave way to a request for gas", "considers the idea of a bank": what it is for, where an answer is given to it or the
 * words only open it; null where none is told. "Considers an offer to train pilots" is about the offer.
 */
export function withinDeal(english: English, token: number, end: number, strength: Strength): Action | null {
  const phrase = nounPhraseAt(english, token, end);
  const head = phrase ? headIn(english, phrase, DEALS) : -1;
  if (phrase === null || head < 0) return null;
  const answers = strength === 'accepted' || strength === 'refused';
  if (!answers && !isVague(wordAt(english, head))) return null;
  const { action } = dealOf(english, { ...phrase, head }, end);
  return action.head === head ? null : action;
}

/** "the idea of a common visa" is about the visa. */
function isVague(lower: string): boolean {
  return /^(?:ideas?|notion|thought|concept|possibility|possibilities|prospect|feasibility|option|options|ways)$/.test(
    lower,
  );
}

/** "Norway's", "the Norwegian", "its": before the deal. */
function ownerIn(english: English, { first, head }: NounPhrase): NounPhrase | null {
  for (let at = head - 1; at >= first; at--) {
    const word = english.tokens.lower(at);
    if (word === "'s" || word === "'") return nounPhraseBefore(english, at, first);
    if (nameAt(english, at) >= 0) return { first: at, last: at + 1, head: at };
  }
  return null;
}

/** "letters of intent on trade": the document that somebody signed. */
export function documentAt(english: English, token: number, end: number): Action | null {
  const phrase = nounPhraseAt(english, token, end);
  if (phrase === null) return null;
  const head = headIn(english, phrase, DOCUMENTS);
  return head < 0 ? null : { ...bareAction(phrase), head, last: endOfDocument(english, phrase.last, end) };
}

/** What it is on belongs to it, when and where it was signed doesn't. */
function endOfDocument(english: English, from: number, end: number): number {
  let last = from;
  while (/^(?:on|of|for|about|between|concerning|to)$/.test(wordAt(english, last))) {
    const phrase = nounPhraseAt(english, last + 1, end);
    if (phrase === null || isTimeWord(wordAt(english, phrase.head))) break;
    last = phrase.last;
  }
  // "letters of intent aimed at closer ties"
  return /^(?:aimed|aiming|covering|designed|worth)$/.test(wordAt(english, last))
    ? endOfAction(english, last, true)
    : last;
}

/** The token of the phrase that is such a word, up to its first preposition: "a draft agreement on cod". */
export function headIn(
  { tokens }: English,
  { first, last, head }: NounPhrase,
  words: ReadonlySet<string>,
): number {
  if (words.has(tokens.lower(head))) return head;
  for (let at = first; at < last; at++) {
    const word = tokens.lower(at);
    if (words.has(word)) return at;
    if (/^(?:of|on|for|from|to|in)$/.test(word)) return -1;
  }
  return -1;
}
