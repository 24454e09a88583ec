import { POSSESSIVES } from '../lexicon/function-words.ts';
import type { TokenStream } from '../tokens.ts';
import {
  CAPITAL,
  HONORIFIC,
  OFFICE_HEAD,
  OFFICE_MODIFIER,
  OFFICE_WORD,
  PLURAL_OFFICE,
  PORTFOLIO,
  WEAK_HONORIFIC,
} from '../traits.ts';
import { listedAt } from './listed.ts';

/** Tokens of the longest office read. */
const LONGEST = 16;

/** Written small, these are mostly verbs or other words: "to chair Okello’s panel". */
const ONLY_CAPITAL = new Set(
  'gen head chair miss right don dom dame lead coach lady lord grace father main top'.split(' '),
);

/**
 * The token after the office and honorifics that begin at `token` ("Science and Innovation Minister Dr.",
 * "Minister of Foreign Affairs", "former president"); `token` itself when none does.
 */
export function endOfOffice(tokens: TokenStream, token: number, limit: number): number {
  let end = token;
  let at = token;
  const reach = Math.min(limit, token + LONGEST);
  while (at < reach) {
    const word = tokens.lower(at);
    // "President Grace Okello" is no "Her Grace".
    if (
      tokens.is(at, HONORIFIC) &&
      tokens.is(at, CAPITAL) &&
      !(word === 'grace' && !POSSESSIVES.has(tokens.lower(at - 1)))
    ) {
      const backed = (end === at && at > token) || tokens.word(at) === 'HE';
      if (tokens.is(at, WEAK_HONORIFIC) && !backed && !(at + 1 < limit && tokens.is(at + 1, HONORIFIC)))
        break;
      end = ++at;
    } else if (tokens.is(at, OFFICE_HEAD) && (tokens.is(at, CAPITAL) || !ONLY_CAPITAL.has(word))) {
      end = at = afterOwner(tokens, afterComplement(tokens, at + 1, reach), reach);
    } else if (tokens.is(at, OFFICE_MODIFIER | PORTFOLIO)) at++;
    else if (at > token && isJoint(tokens, at, reach)) at++;
    else break;
  }
  return end;
}

/** "Foreign Ministers", "Finance and Trade Ministers": the token after an office of several; `token` when none begins there. */
export function endOfPluralOffice(tokens: TokenStream, token: number, limit: number): number {
  const reach = Math.min(limit, token + LONGEST);
  for (let at = token; at < reach; at++) {
    if (tokens.is(at, PLURAL_OFFICE)) return at + 1;
    if (!tokens.is(at, OFFICE_MODIFIER | PORTFOLIO) && !(at > token && isJoint(tokens, at, reach))) break;
  }
  return token;
}

/** "and", "&" or a comma between two portfolios, or between an office and the next. */
function isJoint(tokens: TokenStream, at: number, limit: number): boolean {
  const next = at + 1;
  if (next >= limit || !tokens.is(next, OFFICE_WORD)) return false;
  const word = tokens.lower(at);
  if (word === ',') return tokens.is(at - 1, PORTFOLIO) && tokens.is(next, PORTFOLIO);
  return word === 'and' || word === '&';
}

/** "Minister of Foreign Affairs [of Kenya]": the state after the field. */
function afterOwner(tokens: TokenStream, at: number, limit: number): number {
  if (at + 1 >= limit || tokens.lower(at) !== 'of') return at;
  const owner = tokens.lower(at + 1) === 'the' ? at + 2 : at + 1;
  const match = owner < limit ? listedAt(tokens, owner, limit) : null;
  return match?.listed.kind === 'state' ? owner + match.length : at;
}

/** "of Foreign Affairs", "for Trade and Industry", "of the Isles": `at` is the token after the office's head. */
function afterComplement(tokens: TokenStream, at: number, limit: number): number {
  if (at >= limit) return at;
  const joint = tokens.lower(at);
  if (joint !== 'of' && joint !== 'for') return at;
  let end = at + 1;
  if (end < limit && tokens.lower(end) === 'the') end++;
  const from = end;
  while (end < limit) {
    const match = listedAt(tokens, end, limit);
    if (match) end += match.length;
    else if (tokens.is(end, PORTFOLIO) || tokens.lower(end) === 'state') end++;
    else if (end > from && isJoint(tokens, end, limit)) end++;
    else break;
  }
  return end > from ? end : at;
}
