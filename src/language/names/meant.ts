import type { Match } from '../lexicon/gazetteer.ts';
import { NEED_ARTICLE, PLACE_PREPOSITIONS } from '../lexicon/name-words.ts';
import { CAPITAL, DIGIT_IN, EVENT_WORD, GIVEN_NAME, NOT_NAME, ORDINARY, PLACE_WORD } from '../traits.ts';
import { isCapitalName, startsWithParticle } from './capitals.ts';
import { listedAt } from './listed.ts';
import type { SentenceView } from './sentence.ts';

/** After these only a person, or what acts like one, is named. */
export const SAYS = new Set(
  'said told added says noted explained stressed wrote arrived met argued recalled resigned who'.split(' '),
);

/** Whether a listed name is what the words mean here: "the West", "Nice", "Reading" ask for more. */
export function isMeant(view: SentenceView, token: number, { listed, length }: Match): boolean {
  const { tokens } = view;
  // "an Islamic state" is no organisation.
  if (length > 1) return listed.kind !== 'organisation' || tokens.is(token + length - 1, CAPITAL);
  const lower = tokens.lower(token);
  const before = token > view.first ? tokens.lower(token - 1) : '';
  if (NEED_ARTICLE.has(lower)) return before === 'the' && !isCapitalName(view, token + 1);
  if (tokens.is(token, NOT_NAME)) return false;
  if (listed.kind === 'city') {
    if (tokens.is(token, DIGIT_IN) || startsWithParticle(view, token)) return false;
    if (token + 1 < view.last && SAYS.has(tokens.lower(token + 1))) return false;
    if (tokens.is(token, ORDINARY)) return PLACE_PREPOSITIONS.has(before) && !view.titled;
  }
  return true;
}

/** "Jordan Hale", "Florence Okello": a listed name that is a given name too, before a name that is nothing else. */
export function isPersonDespite(view: SentenceView, token: number, { listed, length }: Match): boolean {
  const { tokens, last } = view;
  if (length > 1 || listed.kind === 'demonym' || listed.kind === 'organisation') return false;
  const next = token + 1;
  if (!isCapitalName(view, next) || !tokens.is(token, GIVEN_NAME)) return false;
  if (tokens.is(next, ORDINARY | PLACE_WORD | EVENT_WORD)) return false;
  return listedAt(tokens, next, last) === null || tokens.is(next, GIVEN_NAME);
}
