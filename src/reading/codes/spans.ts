import type { English } from '../../language/index.ts';
import type { Span } from '../../model/index.ts';

/** Tokens of a party's words; `last` is exclusive. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

export function within({ first, last }: TokenSpan, token: number): boolean {
  return token >= first && token < last;
}

/** The tokens that lie within a stretch of the text; one at least. */
export function tokensIn({ tokens }: English, { start, end }: Span): TokenSpan {
  let low = 0;
  let high = tokens.count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! <= start) low = middle + 1;
    else high = middle;
  }
  let last = low + 1;
  while (last < tokens.count && tokens.start[last]! < end) last++;
  return { first: low, last };
}

/** The token that the rest of the words hang on. */
export function headOf({ trees }: English, { first, last }: TokenSpan): number {
  let at = first;
  while (trees.headOf(at) >= first && trees.headOf(at) < last) at = trees.headOf(at);
  return at;
}
