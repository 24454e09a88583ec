import {
  COORDINATORS,
  DETERMINERS,
  MODALS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from '../lexicon/function-words.ts';
import {
  ALL_CAPITALS,
  CAPITAL,
  FINITE,
  GERUND,
  GIVEN_NAME,
  GRAMMATICAL,
  HONORIFIC,
  NOT_NAME,
  NUMERAL,
  OFFICE_WORD,
  ORDINARY,
  PARTICLE,
  SYLLABLES,
  VERB,
} from '../traits.ts';
import { listedAt } from './listed.ts';
import type { SentenceView } from './sentence.ts';

/** A capital at a sentence's start on a word that has none elsewhere: "Energy Ministry" stays, "Despite Bank" doesn't. */
export function isPlainOpening(view: SentenceView, token: number): boolean {
  return view.tokens.is(token, GRAMMATICAL | FINITE | GERUND) && (view.opens(token) || view.titled);
}

export function isNoName(view: SentenceView, token: number): boolean {
  const { tokens } = view;
  if (tokens.is(token, NOT_NAME)) return !isGivenDespite(view, token);
  if (tokens.end[token]! - tokens.start[token]! === 1) return true;
  if (isFamilySyllable(view, token)) return false;
  if (tokens.is(token, GRAMMATICAL | NUMERAL) && !(tokens.is(token, ALL_CAPITALS) && !view.shouted))
    return true;
  if (startsWithParticle(view, token)) return false;
  // "Earlier Okello said", "Energy prices"
  if (tokens.is(token, GIVEN_NAME) && isCapitalName(view, token + 1)) return false;
  if (view.titled && tokens.is(token, ORDINARY)) return true;
  return (
    view.opens(token) &&
    tokens.is(token, ORDINARY) &&
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
  if (
    view.titled ? !view.shouted || more > 1 || tokens.is(token + 1, ORDINARY) : tokens.is(token, ALL_CAPITALS)
  )
    return false;
  for (let next = 1; next <= more; next++) if (!isCapitalName(view, token + next)) return false;
  const lower = tokens.lower(token);
  return !tokens.is(token, VERB) && !GRAMMAR.some((words) => words.has(lower));
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
  if (!tokens.is(token, PARTICLE) || token + 1 >= view.last) return false;
  return isCapitalName(view, token + 1) || tokens.is(token + 1, PARTICLE);
}

/** A given name of syllables, "Jae-min", that may follow. */
export function isSyllables({ tokens, last }: SentenceView, token: number): boolean {
  return token < last && tokens.is(token, SYLLABLES);
}

export function isCapitalName(view: SentenceView, token: number): boolean {
  const { tokens, last } = view;
  if (token >= last || !tokens.is(token, CAPITAL)) return false;
  return !tokens.is(token, NOT_NAME) || isGivenDespite(view, token);
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
  if (!GIVEN_DESPITE.has(lower) || next >= view.last || !tokens.is(next, CAPITAL)) return false;
  if (tokens.end[next - 1]! + 1 !== tokens.start[next]!) return false;
  if (tokens.is(next, NOT_NAME | ORDINARY) || listedAt(tokens, next, view.last)) return false;
  if (!MONTHS.has(lower)) return true;
  const before = token > view.first ? tokens.lower(token - 1) : '';
  if (before !== '' && tokens.is(token - 1, OFFICE_WORD | HONORIFIC)) return true;
  // "with Jan Okello" is a person, "of May Okello" hardly; in a title anything has a capital.
  return lower === 'jan'
    ? !/^(?:in|since|last|next|\d.*)$/.test(before)
    : !view.titled && !OF_TIME.test(before);
}
