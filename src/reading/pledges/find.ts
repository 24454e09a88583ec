import { type English, nameAt } from '../../language/index.ts';
import { lemmaAt } from './action.ts';
import { adjectiveReaders } from './adjectives.ts';
import { isConditional } from './condition.ts';
import type { Found, ReadPledge } from './found.ts';
import { futurateReaders } from './futurate.ts';
import { headlinePledge } from './headlines.ts';
import { idiomReaders } from './idioms.ts';
import { LIGHT_VERBS } from './lexicon/kinds.ts';
import { NOUNS } from './lexicon/triggers.ts';
import { listedPledges } from './lists.ts';
import { modalReaders } from './modals.ts';
import { noReaders } from './no.ts';
import { nounReaders } from './nouns.ts';
import { secondReaders } from './second.ts';
import { AFTER_FORMS, spokenReaders, toldAfter } from './spoken.ts';
import { termsReaders } from './terms.ts';
import { untilReaders } from './until.ts';
import { phrasalReaders, verbReaders } from './verbs.ts';

/** Every word that may be a trigger, with what reads it, so that a token costs one look-up. */
const READERS: ReadonlyMap<string, readonly ReadPledge[]> = byWord();

function byWord(): ReadonlyMap<string, readonly ReadPledge[]> {
  const found = new Map<string, ReadPledge[]>();
  // A word may be several things: "plans", "open", "signed up to"; the first that reads it tells.
  for (const [word, read] of [
    ...idiomReaders,
    ...adjectiveReaders,
    ...nounReaders,
    ...phrasalReaders,
    ...verbReaders,
    ...modalReaders,
    ...futurateReaders,
    ...noReaders,
    ...untilReaders,
    ...termsReaders,
    ...spokenReaders,
    ...secondReaders,
  ]) {
    const readers = found.get(word);
    if (readers) readers.push(read);
    else found.set(word, [read]);
  }
  return found;
}

/** Tokens; what is longer is a table or a trap, and phrases in it could run on for ever. */
const LONGEST_SENTENCE = 500;
/** Words of a sentence that are tried as triggers: prose holds a few, a trap repeats them for ever. */
const MOST_TRIGGERS = 40;

/**
 * The pledges of a text, in order. What is to be done may hold words that are triggers elsewhere; they don't count.
 * `isHeadline` tells of sentences.
 */
export function findPledges(english: English, isHeadline: (sentence: number) => boolean): Found[] {
  const { sentences } = english;
  const found: Found[] = [];
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const end = sentences.last[sentence]!;
    if (end - sentences.first[sentence]! > LONGEST_SENTENCE) continue;
    const before = found.length;
    let covered = -1;
    let left = MOST_TRIGGERS;
    for (let token = sentences.first[sentence]!; token < end && left > 0; token++) {
      if (token < covered) continue;
      const told = AFTER_FORMS.has(english.tokens.lower(token))
        ? toldAfter(english, token, end, found.at(-1))
        : null;
      if (told) {
        if (found.at(-1)?.action.head === told.action.head) found.pop();
        found.push(told);
        continue;
      }
      const readers = READERS.get(english.tokens.lower(token));
      if (readers === undefined) continue;
      left--;
      const pledge = pledgeAt(english, token, end, readers);
      if (pledge === null) continue;
      found.push(pledge);
      if (pledge.action.first > token) covered = Math.max(covered, endOfCovered(english, pledge));
    }
    if (found.length > before) continue;
    found.push(
      ...(isHeadline(sentence) || isUnclosed(english, sentence)
        ? headlinePledge(english, sentence)
        : listedPledges(english, sentence)),
    );
  }
  return found;
}

/** No mark closes it, as none closes a headline. */
function isUnclosed({ tokens, sentences }: English, sentence: number): boolean {
  return /^\p{L}/u.test(tokens.word(sentences.last[sentence]! - 1));
}

/** "will repeat Kenya's offer to host": what is to be said is a pledge itself. */
function endOfCovered(english: English, { modal, action }: Found): number {
  const { head, object, last } = action;
  const voiced =
    modal !== null &&
    object !== null &&
    LIGHT_VERBS.has(lemmaAt(english, head)) &&
    NOUNS.has(english.tokens.lower(object));
  return voiced ? object : last;
}

function pledgeAt(
  english: English,
  token: number,
  end: number,
  readers: readonly ReadPledge[],
): Found | null {
  if (nameAt(english, token) >= 0) return null;
  for (const read of readers) {
    const pledge = read(english, token, end);
    if (pledge) return isConditional(english, token) ? null : pledge;
  }
  return null;
}
