import { GOVERNMENT_BODIES } from '../lexicon/name-words.ts';
import type { TokenStream } from '../tokens.ts';
import {
  BODY_WITH_OF,
  CAPITAL,
  COMMON_WORD,
  LEADING_ORGANISATION_WORD,
  LOOSE_ORGANISATION_WORD,
  OFFICE_HEAD,
  ORGANISATION_WORD,
  PORTFOLIO,
} from '../traits.ts';
import { listedAt } from './listed.ts';

/** Tokens of the longest name of an organisation. */
const LONGEST = 10;

/** Office words that stand in the names of bodies too: "General Assembly". */
const IN_BODIES = new Set(
  'general justice prosecutor attorney judge executive king queen prince princess commissioner union'.split(
    ' ',
  ),
);

/**
 * The token after a name that a word for a body ends or opens ("Norland Airlines", "Bank Sentosa",
 * "Ministry of Trade and Industry"), beginning at `token`; `token` itself when there is none.
 * `end` is where the capitalised run ends.
 */
export function endOfOrganisation(tokens: TokenStream, token: number, end: number, limit: number): number {
  const reach = Math.min(end, token + LONGEST);
  if (tokens.is(token, LEADING_ORGANISATION_WORD) && token + 1 < reach && !tokens.is(token + 1, OFFICE_HEAD))
    return tokens.lower(token + 1) === 'of' ? token : reach;
  let word = -1;
  for (let at = token; at < reach; at++) {
    if (tokens.is(at, OFFICE_HEAD) && !IN_BODIES.has(tokens.lower(at))) break;
    if (tokens.is(at, ORGANISATION_WORD)) word = at;
  }
  if (word < 0) return token;
  const withOf = tokens.is(word, BODY_WITH_OF) ? afterOf(tokens, word + 1, limit) : word + 1;
  if (withOf > word + 1) return startsWithPeople(tokens, token, word) ? token : withOf;
  if (word === token) return token;
  if (startsWithPeople(tokens, token, word)) return token;
  if (!tokens.is(word, LOOSE_ORGANISATION_WORD)) return word + 1;
  // "Harren Air", not "Clean Air"
  for (let at = token; at < word; at++)
    if (!tokens.is(at, COMMON_WORD) || listedAt(tokens, at, word)) return word + 1;
  return token;
}

/** "Kenyan Foreign Ministry", "US Senate": a people or a state, and then the body. */
function startsWithPeople(tokens: TokenStream, token: number, word: number): boolean {
  const match = listedAt(tokens, token, word);
  if (!match || (match.listed.kind !== 'demonym' && match.listed.kind !== 'state')) return false;
  const body = GOVERNMENT_BODIES.has(tokens.lower(word));
  // "the Norlandish Party" of a communiqué is the state, not a party of its politics.
  if (tokens.lower(word) === 'party' && token + match.length === word) return true;
  // "Kenyan Airlines" is one name, and so is "Kenyan Academy of Science".
  return body || token + match.length === word + 1;
}

/** `at` is the token after the body's word. */
function afterOf(tokens: TokenStream, at: number, limit: number): number {
  if (at + 1 >= limit || (tokens.lower(at) !== 'of' && tokens.lower(at) !== 'for')) return at;
  let end = at + 1;
  if (tokens.lower(end) === 'the' && end + 1 < limit) end++;
  if (!tokens.is(end, CAPITAL)) return at;
  const reach = Math.min(limit, end + LONGEST);
  while (end < reach && tokens.is(end, CAPITAL)) {
    if (tokens.is(end, OFFICE_HEAD) && !IN_BODIES.has(tokens.lower(end))) break;
    end++;
    if (end + 1 < reach && joins(tokens, end) && tokens.is(end + 1, CAPITAL)) end++;
  }
  return afterTheirOwn(tokens, end, limit);
}

/** "for the Law [of the Sea]", "for the Protection [of the Environment]": what it is for has an "of the" of its own. */
function afterTheirOwn(tokens: TokenStream, at: number, limit: number): number {
  const next = at + 2;
  if (
    next >= limit ||
    tokens.lower(at) !== 'of' ||
    tokens.lower(at + 1) !== 'the' ||
    !tokens.is(next, CAPITAL)
  )
    return at;
  return tokens.is(next, COMMON_WORD) && listedAt(tokens, next, limit) === null ? next + 1 : at;
}

/** "Trade and Industry", "Science, Technology and Innovation"; not "University of Oslo and Kenya". */
function joins(tokens: TokenStream, at: number): boolean {
  const word = tokens.lower(at);
  if (word === '&') return true;
  if (word !== 'and' && word !== ',') return false;
  return tokens.is(at - 1, PORTFOLIO) && tokens.is(at + 1, PORTFOLIO);
}
