import { listedAt, type Match } from '../lexicon/gazetteer.ts';
import { isGivenName } from '../lexicon/given.ts';
import {
  EVENT_WORDS,
  NEED_ARTICLE,
  NOT_NAMES,
  PLACE_PREPOSITIONS,
  PLACE_WORDS,
} from '../lexicon/name-words.ts';
import { isOfficeWord } from '../lexicon/titles.ts';
import { isCapitalName, isOrdinary, startsWithParticle } from './capitals.ts';
import type { SentenceView } from './sentence.ts';
import { hasDigit } from './shape.ts';

/** After these only a person, or what acts like one, is named. */
export const SAYS = new Set(
  'said told added says noted explained stressed wrote arrived met argued recalled resigned who'.split(' '),
);

/** Whether a listed name is what the words mean here: "the West", "Nice", "Reading" ask for more. */
export function isMeant(view: SentenceView, token: number, { listed, length }: Match): boolean {
  const { tokens } = view;
  // "an Islamic state" is no organisation.
  if (length > 1) return listed.kind !== 'organisation' || view.isCapital(token + length - 1);
  const lower = tokens.lower(token);
  const before = token > view.first ? tokens.lower(token - 1) : '';
  if (NEED_ARTICLE.has(lower)) return before === 'the' && !isCapitalName(view, token + 1);
  if (NOT_NAMES.has(lower)) return false;
  if (listed.kind === 'city') {
    if (hasDigit(tokens, token) || startsWithParticle(view, token)) return false;
    if (token + 1 < view.last && SAYS.has(tokens.lower(token + 1))) return false;
    if (isOrdinary(view, token)) return PLACE_PREPOSITIONS.has(before) && !view.titled;
  }
  return true;
}

/** "Jordan Hale", "Florence Okello": a listed name that is a given name too, before a name that is nothing else. */
export function isPersonDespite(view: SentenceView, token: number, { listed, length }: Match): boolean {
  const { tokens, last } = view;
  if (length > 1 || listed.kind === 'demonym' || listed.kind === 'organisation') return false;
  const next = token + 1;
  if (!isCapitalName(view, next) || !isGivenName(tokens.lower(token))) return false;
  const lower = tokens.lower(next);
  if (isOrdinary(view, next) || PLACE_WORDS.has(lower) || EVENT_WORDS.has(lower) || isOfficeWord(lower))
    return false;
  return listedAt(tokens, next, last) === null || isGivenName(lower);
}
