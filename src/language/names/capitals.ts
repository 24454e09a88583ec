import { isLowerUnit } from '../characters.ts';
import {
  COORDINATORS,
  DETERMINERS,
  MODALS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from '../lexicon/function-words.ts';
import { listedAt } from '../lexicon/gazetteer.ts';
import { isGivenName } from '../lexicon/given.ts';
import { NOT_NAMES, ORGANISATION_WORDS, PARTICLES } from '../lexicon/name-words.ts';
import { isHonorific, isOfficeWord } from '../lexicon/titles.ts';
import { verbOf } from '../lexicon/verbs.ts';
import { isCommonWord, listedClasses } from '../lexicon/words.ts';
import type { SentenceView } from './sentence.ts';
import { isAllCapitals } from './shape.ts';

/** A capital at a sentence's start on a word that has none elsewhere: "Energy Ministry" stays, "Despite Bank" doesn't. */
export function isPlainOpening(view: SentenceView, token: number): boolean {
  if (!view.opens(token) && !view.titled) return false;
  const classes = listedClasses(view.tokens.lower(token));
  return classes !== undefined && /^[isctoxkrzdg]/.test(classes);
}

/** An ordinary English word, whose capital needs another reason than being a name. */
export function isOrdinary(view: SentenceView, token: number): boolean {
  const lower = view.tokens.lower(token);
  return (
    isCommonWord(lower) || verbOf(lower) !== undefined || ORGANISATION_WORDS.has(lower) || isOfficeWord(lower)
  );
}

export function isNoName(view: SentenceView, token: number): boolean {
  const { tokens } = view;
  const lower = tokens.lower(token);
  if (NOT_NAMES.has(lower)) return !isGivenDespite(view, token);
  if (tokens.end[token]! - tokens.start[token]! === 1) return true;
  if (isFamilySyllable(view, token)) return false;
  const classes = listedClasses(lower);
  if (classes && /^[isctoxkm]/.test(classes) && !(isAllCapitals(tokens, token) && !view.shouted)) return true;
  if (startsWithParticle(view, token)) return false;
  // "Earlier Okello said", "Energy prices"
  if (isGivenName(lower) && isCapitalName(view, token + 1)) return false;
  if (view.titled && isOrdinary(view, token)) return true;
  return (
    view.opens(token) &&
    isOrdinary(view, token) &&
    isCapitalName(view, token + 1) &&
    !isSyllables(view, token + 1)
  );
}

/** "Ta Minh Dorvan", "Per Harren Lind": a short word that is no word of grammar, before `more` capitals. */
export function isFamilySyllable(view: SentenceView, token: number, more = 2): boolean {
  const { tokens } = view;
  const length = tokens.end[token]! - tokens.start[token]!;
  if (length < 2 || length > 3) return false;
  // "MINISTER TA MINH DORVAN MEETS": in a headline only a word that is nothing else tells.
  if (view.titled ? !view.shouted || more > 1 || isOrdinary(view, token + 1) : isAllCapitals(tokens, token))
    return false;
  for (let next = 1; next <= more; next++) if (!isCapitalName(view, token + next)) return false;
  const lower = tokens.lower(token);
  return !GRAMMAR.some((words) => words.has(lower)) && verbOf(lower) === undefined;
}

const GRAMMAR: readonly ReadonlySet<string>[] = [
  PREPOSITIONS,
  DETERMINERS,
  COORDINATORS,
  SUBORDINATORS,
  PRONOUNS,
  MODALS,
  new Set(
    'not how why who one two six ten our its his her my so no yes now too yet ago all any few'.split(' '),
  ),
];

/** "Van der Straaten", "De Wouters": a small word of names, with a capital since it comes first. */
export function startsWithParticle(view: SentenceView, token: number): boolean {
  const { tokens } = view;
  if (!PARTICLES.has(tokens.lower(token)) || token + 1 >= view.last) return false;
  return isCapitalName(view, token + 1) || PARTICLES.has(tokens.lower(token + 1));
}

/** "Jae-min", "So-yeon": a given name after a family name that may be an English word, "Park". */
export function isSyllables(view: SentenceView, token: number): boolean {
  if (token >= view.last) return false;
  const word = view.tokens.word(token);
  return word.length < 12 && /^[A-Z][a-z]+-[a-z]+$/.test(word) && !isTailed(view, token);
}

/** Openings of words made from names: "anti-Western", "Pro-Kenyan". */
const PREFIX = /^(?:anti|pro|non|pre|post|ex|mid|co|neo|un|self|inter|trans)-/;

/** "Oslo-based", "English-language", "Anti-Western": made of a name, and none itself. */
export function isTailed(view: SentenceView, token: number): boolean {
  const { tokens } = view;
  const length = tokens.end[token]! - tokens.start[token]!;
  if (length < 5) return false;
  const word = tokens.word(token);
  const hyphen = word.lastIndexOf('-');
  if (hyphen < 2) return false;
  const tail = word.slice(hyphen + 1);
  if (isLowerUnit(tail.charCodeAt(0)))
    return tail === 'led' || tail === 'era' || (tail.length > 3 && isCommonWord(tail));
  return PREFIX.test(tokens.lower(token));
}

export function isCapitalName(view: SentenceView, token: number): boolean {
  if (token >= view.last || !view.isCapital(token)) return false;
  return !NOT_NAMES.has(view.tokens.lower(token)) || isGivenDespite(view, token);
}

/** Given names that are something else when they stand alone; a month is one after "in" or a day too. */
const GIVEN_DESPITE = new Set('jan april may june august christian islam'.split(' '));
const MONTHS = new Set('jan april may june august'.split(' '));
/** Before a month. */
const OF_TIME =
  /^(?:in|on|since|until|till|during|before|after|of|this|last|next|each|every|early|late|mid|from|through|by|to|and|\d.*)$/;

/** "Jan Okello", "Minister Christian Lind": not the month and the creed, but a person with a family name. */
function isGivenDespite(view: SentenceView, token: number): boolean {
  const { tokens } = view;
  const lower = tokens.lower(token);
  const next = token + 1;
  if (!GIVEN_DESPITE.has(lower) || next >= view.last || !view.isCapital(next)) return false;
  if (tokens.end[next - 1]! + 1 !== tokens.start[next]!) return false;
  const family = tokens.lower(next);
  if (NOT_NAMES.has(family) || isOrdinary(view, next) || listedAt(tokens, next, view.last)) return false;
  if (!MONTHS.has(lower)) return true;
  const before = token > view.first ? tokens.lower(token - 1) : '';
  if (isOfficeWord(before) || isHonorific(before)) return true;
  // "with Jan Okello" is a person, "of May Okello" hardly; in a title anything has a capital.
  return lower === 'jan'
    ? !/^(?:in|since|last|next|\d.*)$/.test(before)
    : !view.titled && !OF_TIME.test(before);
}
