import { type English, isAdverb, type NounPhrase, nounPhraseAt } from '../../language/index.ts';
import type { Strength } from '../../model/index.ts';
import { type Action, gerundAt, infinitiveAt, nounAction, verbAction } from './action.ts';
import { pastAside } from './aside.ts';
import { bareClauseAt, clauseAt, forClauseAt } from './clause.ts';
import { dealAt, withinDeal } from './deals.ts';
import type { Trigger } from './lexicon/triggers.ts';
import { isNegation, isTimeWord, tagAt, wordAt } from './words.ts';

/** What follows a trigger: what is to be done, and with whom, where that comes before it. */
export interface Follows {
  readonly action: Action;
  /** "agreed with Oslo to …". */
  readonly partner: NounPhrase | null;
}

/** Whose verbs take a clause without "that": "hoped the talks would end", "agreed they would meet". */
const BARE = new Set<Strength>(['agreed', 'pledged', 'hopes', 'proposed', 'demanded']);

/** Whose clauses may have a subjunctive. */
const ASKING = new Set<Strength>(['proposed', 'demanded']);

/** Tokens that may stand between a trigger and what is to be done: "on Monday at a meeting in Oslo". */
const BETWEEN = 14;

/** An infinitive, a clause, a gerund, or what a preposition of the trigger's brings, past times, places and asides. */
export function whatFollows(english: English, from: number, end: number, trigger: Trigger): Follows | null {
  const limit = Math.min(end, from + BETWEEN);
  let partner: NounPhrase | null = null;
  let at = from;
  while (at < limit) {
    const word = english.tokens.lower(at);
    const action =
      infinitiveAt(english, at, end) ??
      (word !== 'whether' || trigger.strength === 'considering' ? clauseAt(english, at, end) : null) ??
      forClauseAt(english, at, end) ??
      (at === from && BARE.has(trigger.strength)
        ? bareClauseAt(english, at, end, ASKING.has(trigger.strength))
        : null) ??
      (trigger.gerund && at === from ? gerundAt(english, at, end) : null) ??
      (trigger.through.includes(word) ? brought(english, at, end, trigger) : null);
    if (action) return { action, partner: partner ?? makerAt(english, at, end, trigger) };
    if (word === 'with') partner = nounPhraseAt(english, at + 1, end);
    const next = pastPhrase(english, at, end);
    if (next === at) return null;
    at = next;
  }
  return null;
}

/** "to cutting its catch", "on a date": what the preposition at `at` brings. */
function brought(english: English, at: number, end: number, { strength }: Trigger): Action | null {
  const first = nounPhraseAt(english, at + 1, end);
  const isShare = first && /^(?:%|per|percent)$/.test(wordAt(english, first.last));
  const isMore = first && /^(?:more|another|extra|further)$/.test(wordAt(english, first.head - 1));
  if (first && !isShare && !isMore && isTimeWord(english.tokens.lower(first.head))) return null;
  if (/^(?:who|what|when|where|which|how)$/.test(wordAt(english, at + 1)))
    return askedAt(english, at + 1, end);
  return (
    gerundAt(english, at + 1, end) ??
    withinDeal(english, at + 1, end, strength) ??
    nounAction(english, at + 1, end)
  );
}

/** "acceded to [her neighbour]'s wish": whom an answer answers. */
function makerAt(
  english: English,
  at: number,
  end: number,
  { strength, through }: Trigger,
): NounPhrase | null {
  const answers = strength === 'accepted' || strength === 'refused';
  return answers && through.includes(wordAt(english, at))
    ? (dealAt(english, at + 1, end)?.maker ?? null)
    : null;
}

/** "on who will pay", "on when it should open". */
function askedAt(english: English, from: number, end: number): Action | null {
  for (let at = from + 1; at < Math.min(end, from + ASKED); at++)
    if (/^(?:will|would|should|shall|can|could)$/.test(wordAt(english, at)))
      return tagAt(english, at + 1) === 'VB' ? verbAction(english, at + 1) : null;
  return null;
}

/** Tokens from a question word to its modal. */
const ASKED = 8;

/** Past an adverb, an aside, or a phrase that says when, where or with whom; `at` when something else stands there. */
function pastPhrase(english: English, at: number, end: number): number {
  const word = english.tokens.lower(at);
  const aside = pastAside(english, at, end);
  if (aside > at) return aside;
  if (
    isAdverb(word) ||
    isTimeWord(word) ||
    isNegation(word) ||
    /^(?:itself|themselves|himself|herself|jointly)$/.test(word)
  )
    return at + 1;
  if (/^(?:this|next|last|late|early)$/.test(word) && isTimeWord(wordAt(english, at + 1))) return at + 2;
  if (!/^(?:on|in|at|with|during|after|for|to|by|under)$/.test(word)) return at;
  return nounPhraseAt(english, at + 1, end)?.last ?? at;
}
