import type { NameKind } from '../../english.ts';
import type { TokenStream } from '../../tokens.ts';
import { CAPITAL } from '../../traits.ts';
import type { Candidate } from '../candidate.ts';
import { listedAt } from '../listed.ts';
import { BEGIN, INSIDE, LAST, UNIT } from './labels.ts';

const KINDS: readonly NameKind[] = ['person', 'state', 'organisation', 'place', 'demonym'];
const LISTED = ['state', 'demonym', 'seat', 'region', 'city', 'organisation'] as const;
/** Lower ends of the ranges that certainties are told apart by. */
const RANGES = [0.5, 0.6, 0.8, 0.9];

/** What the rules made of a token: 0 for nothing, or kind, part of the name and certainty; an office has its own code. */
const OFFICE = 255;

/** What the rules and the lists say, token by token; 0 is nothing. */
export interface Evidence {
  readonly rules: Uint8Array;
  readonly lists: Uint8Array;
}

export function evidenceOf(count: number, readings: readonly Candidate[]): Evidence {
  const rules = new Uint8Array(count);
  for (const { first, last, titleFirst, kind, certainty } of readings) {
    if (kind === null) continue;
    rules.fill(OFFICE, titleFirst, first);
    let range = 0;
    while (range < RANGES.length && certainty >= RANGES[range]!) range++;
    for (let token = first; token < last; token++)
      rules[token] = 1 + (KINDS.indexOf(kind) * 4 + partOf(token, first, last)) * 5 + range;
  }
  return { rules, lists: new Uint8Array(count) };
}

/** Looks up the names of lists in a stretch of tokens, the longest first. */
export function lookUp(
  tokens: TokenStream,
  first: number,
  last: number,
  limit: number,
  lists: Uint8Array,
): void {
  for (let token = first; token < last; token++) {
    if (lists[token] !== 0 || !tokens.is(token, CAPITAL)) continue;
    const match = listedAt(tokens, token, limit);
    if (!match) continue;
    const end = token + match.length;
    const kind = LISTED.indexOf(match.listed.kind);
    for (let at = token; at < end; at++) lists[at] = 1 + kind * 4 + partOf(at, token, end);
  }
}

export function partOf(token: number, first: number, last: number): number {
  if (last - first === 1) return UNIT;
  return token === first ? BEGIN : token === last - 1 ? LAST : INSIDE;
}
