import type { TokenStream } from '../tokens.ts';
import { ALL_CAPITALS, CAPITAL } from '../traits.ts';
import { type Candidate, candidate } from './candidate.ts';
import { CERTAINTY } from './certainty.ts';

/** Small words whose letters an acronym leaves out. */
const SMALL = new Set('of and for the in on to a an & de la'.split(' '));
/** Letters of the longest acronym. */
const LONGEST = 10;

/**
 * "Norland Export Agency (NEA)", "the Norland Export Agency’s (NEA)" and "NEA (Norland Export Agency)": both
 * are organisations, and each other's alias. Comes back with these names, to be put in place of what else was found there.
 */
export function findAcronymPairs(tokens: TokenStream): Candidate[] {
  const pairs: Candidate[] = [];
  for (let token = 1; token + 2 < tokens.count; token++) {
    if (
      tokens.end[token]! - tokens.start[token]! !== 1 ||
      tokens.text.charCodeAt(tokens.start[token]!) !== 0x28
    )
      continue;
    const inside = token + 1;
    const short = tokens.end[inside]! - tokens.start[inside]!;
    if (tokens.lower(inside + 1) === ')' && short <= LONGEST && isAcronym(tokens, inside)) {
      const after = tokens.lower(token - 1) === "'s" ? token - 1 : token;
      const first = startOfLong(tokens, inside, after);
      if (first < 0) continue;
      pairs.push(paired(tokens, first, after, inside, inside + 1));
      pairs.push(paired(tokens, inside, inside + 1, first, after));
    } else if (isAcronym(tokens, token - 1)) {
      const close = closingBracket(tokens, token);
      if (close < 0 || startOfLong(tokens, token - 1, close) !== inside) continue;
      pairs.push(paired(tokens, token - 1, token, inside, close));
      pairs.push(paired(tokens, inside, close, token - 1, token));
    }
  }
  return pairs;
}

function isAcronym(tokens: TokenStream, token: number): boolean {
  return tokens.is(token, ALL_CAPITALS) || /^[A-Z][a-z]?[A-Z]/.test(tokens.word(token));
}

function closingBracket(tokens: TokenStream, open: number): number {
  for (let token = open + 2; token < Math.min(tokens.count, open + 2 + LONGEST); token++)
    if (tokens.lower(token) === ')') return token;
  return -1;
}

/** First token of the words before `end` whose initials the acronym has; -1 when they don't fit. */
function startOfLong(tokens: TokenStream, acronym: number, end: number): number {
  const letters = tokens.lower(acronym).replace(/[^\p{L}]/gu, '');
  let left = letters.length - 1;
  for (let token = end - 1; token >= 0 && token >= end - 2 * LONGEST; token--) {
    if (tokens.region[token] !== tokens.region[acronym]) return -1;
    const lower = tokens.lower(token);
    const initial = lower.charAt(0);
    if (initial === letters[left] && (tokens.is(token, CAPITAL) || SMALL.has(lower))) {
      left = initialsBefore(lower, letters, left);
      if (left < 0) return tokens.is(token, CAPITAL) ? token : -1;
    } else if (!SMALL.has(lower)) return -1;
  }
  return -1;
}

/** A hyphenated word may give several letters: "Asia-Pacific". */
function initialsBefore(lower: string, letters: string, left: number): number {
  let next = left - 1;
  const parts = lower.split('-');
  for (let part = parts.length - 2; part >= 0 && next >= 0; part--)
    if (parts[part]!.charAt(0) === letters[next]) next--;
  return next;
}

function paired(
  tokens: TokenStream,
  first: number,
  last: number,
  otherFirst: number,
  otherLast: number,
): Candidate {
  const alias = tokens.text.slice(tokens.start[otherFirst], tokens.end[otherLast - 1]);
  return { ...candidate(first, last, 'organisation', CERTAINTY.titled), alias };
}
