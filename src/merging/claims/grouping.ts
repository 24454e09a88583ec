import type { Statement } from '../../model/index.ts';
import type { Grouping } from '../group.ts';
import type { Item } from '../item.ts';
import { nameWords, partyMatch } from '../parties.ts';
import {
  followMostAlike,
  keysByPublication,
  publishedWithin,
  seeksByPublication,
  tierByPublication,
} from '../publication.ts';
import { remember } from '../remember.ts';
import { containment, contentWords } from '../words.ts';
import { likeWordings, wordingOf } from './wording.ts';

/** Weeklies and think tanks quote what was said in the week before. */
const QUOTED_WITHIN_DAYS = 10;

/** Statements are blocked on the speaker's name and the month. */
export const claimGrouping: Grouping<Statement> = {
  keys: (item) => keysByPublication(namesOf(item.annotation), tellingOf(item.annotation), item),
  seeks: (item) =>
    seeksByPublication(namesOf(item.annotation), tellingOf(item.annotation), item, QUOTED_WITHIN_DAYS),
  tier: tierByPublication,
  same: (a, b) => likeness(a, b) > 0,
  follow: (items, among) => followMostAlike(items, among, likeness),
};

/** How alike two statements are, from 0 to 1: 0 when they can't be one utterance. Symmetric. */
function likeness(a: Item<Statement>, b: Item<Statement>): number {
  if (a.annotation.negated !== b.annotation.negated) return 0;
  if (!publishedWithin(a, b, QUOTED_WITHIN_DAYS) || !speakersAgree(a.annotation, b.annotation)) return 0;
  return likeWordings(a.annotation, b.annotation);
}

function speakersAgree(a: Statement, b: Statement): boolean {
  if (a.speaker && b.speaker) return sharesName(a, b) && partyMatch(a.speaker, b.speaker) === 1;
  if (a.speaker || b.speaker || !a.source || !b.source) return false;
  return containment(contentWords(a.source.quote), contentWords(b.source.quote)) >= SOURCES_ALIKE;
}

const SOURCES_ALIKE = 0.6;

/** Settles nearly every pair of a block, at little cost. */
function sharesName(a: Statement, b: Statement): boolean {
  if (a.speaker?.entity === b.speaker?.entity) return true;
  return namesOf(a).some((name) => namesOf(b).includes(name));
}

const namesOf = remember(({ speaker, source }: Statement): readonly string[] => {
  if (speaker) return nameWords(speaker);
  return source ? longest(contentWords(source.quote), 2) : [];
});

/** Words by which an undated statement is found. */
function tellingOf(statement: Statement): string[] {
  const { telling, all } = wordingOf(statement).whole;
  return telling.length > 0 ? longest(telling, 2) : [all.join('-')];
}

function longest(words: readonly string[], count: number): string[] {
  return [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, count);
}
