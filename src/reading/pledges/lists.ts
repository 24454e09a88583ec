import { canBe, type English, isAdverb, subjectOf, verbGroupAt } from '../../language/index.ts';
import { type Action, lemmaAt, verbAction } from './action.ts';
import type { Found } from './found.ts';
import { VERBS } from './lexicon/triggers.ts';
import { actorOf } from './subjects.ts';
import { isBase, isGerund, isSomebody, wordAt } from './words.ts';

/** Longest list that is read. */
const ITEMS = 20;

/** "The two sides agreed to:", "We will:" with a list after it, each item a paragraph or a sentence that begins with its verb. */
export function listedPledges(english: English, sentence: number): readonly Found[] {
  const told = introducedBy(english, sentence);
  if (told === null) return [];
  const { sentences } = english;
  const found: Found[] = [];
  for (let item = sentence + 1; item < Math.min(sentences.count, sentence + ITEMS); item++) {
    const action = itemAt(english, item, told.modal === null);
    if (action) found.push({ ...told, action });
    // What an item goes on to say isn't one, and leaves the list open.
    else if (sentences.region[item] !== sentences.region[item - 1] && !isBullet(english, item)) break;
    else if (sentences.region[item] === sentences.region[sentence]) break;
  }
  return found;
}

function isBullet(english: English, item: number): boolean {
  return BULLETS.test(wordAt(english, english.sentences.first[item]!));
}

function introducedBy(english: English, sentence: number): Omit<Found, 'action'> | null {
  const { sentences } = english;
  const colon = sentences.last[sentence]! - 1;
  if (wordAt(english, colon) !== ':') return null;
  let last = colon - 1;
  while (isAdverb(wordAt(english, last))) last--;
  const modal = /^(?:will|shall)$/.test(wordAt(english, last));
  const trigger = modal ? last : wordAt(english, last) === 'to' ? last - 1 : -1;
  if (trigger < sentences.first[sentence]!) return null;
  const strength = modal ? 'scheduled' : VERBS.get(lemmaAt(english, trigger))?.strength;
  const group = verbGroupAt(english, trigger);
  const actor = modal ? subjectOf(english, { ...group, first: trigger }) : actorOf(english, group);
  if (strength === undefined || actor === null || !isSomebody(english, actor)) return null;
  return {
    trigger,
    strength,
    negated: group.negated,
    modal: modal ? 'will' : null,
    actor,
    counterparty: null,
  };
}

/** "open a laboratory", "• opening a laboratory" where "to" may govern a gerund. */
function itemAt(english: English, item: number, gerund: boolean): Action | null {
  const { sentences } = english;
  let verb = sentences.first[item]!;
  while (verb < sentences.last[item]! && BULLETS.test(wordAt(english, verb))) verb++;
  if (verb >= sentences.last[item]!) return null;
  const does = isBase(english, verb) || canBe(wordAt(english, verb), 'v');
  return does || (gerund && isGerund(english, verb)) ? verbAction(english, verb) : null;
}

/** What stands before an item, or between it and the mark: "•", "-", "2.", "(a)". */
const BULLETS = /^(?:[•·▪◦‣*–—-]|[()]|\(?[a-h\d]{1,2}[.)]?)$/;
