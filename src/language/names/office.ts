import { POSSESSIVES } from '../lexicon/function-words.ts';
import { listedAt } from '../lexicon/gazetteer.ts';
import {
  isHonorific,
  isOfficeHead,
  isOfficeModifier,
  isPortfolio,
  isWeakHonorific,
} from '../lexicon/titles.ts';
import type { TokenStream } from '../tokens.ts';

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
export function endOfOffice(
  tokens: TokenStream,
  token: number,
  limit: number,
  isCapital: (token: number) => boolean,
): number {
  let end = token;
  let at = token;
  const reach = Math.min(limit, token + LONGEST);
  while (at < reach) {
    const word = tokens.lower(at);
    // "President Grace Okello" is no "Her Grace".
    if (isHonorific(word) && isCapital(at) && !(word === 'grace' && !POSSESSIVES.has(tokens.lower(at - 1)))) {
      const backed = (end === at && at > token) || tokens.word(at) === 'HE';
      if (isWeakHonorific(word) && !backed && !(at + 1 < limit && isHonorific(tokens.lower(at + 1)))) break;
      end = ++at;
    } else if (isOfficeHead(word) && (isCapital(at) || !ONLY_CAPITAL.has(word))) {
      end = at = afterOwner(tokens, afterComplement(tokens, at + 1, reach), reach);
    } else if (isOfficeModifier(word) || isPortfolio(word)) at++;
    else if (at > token && isJoint(tokens, at, reach)) at++;
    else break;
  }
  return end;
}

/** "Foreign Ministers", "Finance and Trade Ministers": the token after an office of several; `token` when none begins there. */
export function endOfPluralOffice(tokens: TokenStream, token: number, limit: number): number {
  const reach = Math.min(limit, token + LONGEST);
  for (let at = token; at < reach; at++) {
    const word = tokens.lower(at);
    if (isPluralOffice(word)) return at + 1;
    if (!isOfficeModifier(word) && !isPortfolio(word) && !(at > token && isJoint(tokens, at, reach))) break;
  }
  return token;
}

export function isPluralOffice(lower: string): boolean {
  return lower.endsWith('s') && !isOfficeHead(lower) && isOfficeHead(lower.slice(0, -1));
}

/** "and", "&" or a comma between two portfolios, or between an office and the next. */
function isJoint(tokens: TokenStream, at: number, limit: number): boolean {
  const word = tokens.lower(at);
  if (at + 1 >= limit) return false;
  const next = tokens.lower(at + 1);
  if (word === ',') return isPortfolio(tokens.lower(at - 1)) && isPortfolio(next);
  if (word !== 'and' && word !== '&') return false;
  return isPortfolio(next) || isOfficeModifier(next) || isOfficeHead(next);
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
    else if (isPortfolio(tokens.lower(end)) || tokens.lower(end) === 'state') end++;
    else if (end > from && isJoint(tokens, end, limit)) end++;
    else break;
  }
  return end > from ? end : at;
}
