import { listedAt as lookUp, type Match } from '../lexicon/gazetteer.ts';
import type { TokenStream } from '../tokens.ts';
import { BEGINS_LISTED } from '../traits.ts';

/** The longest listed name at `token`, before `limit`. */
export function listedAt(tokens: TokenStream, token: number, limit: number): Match | null {
  return tokens.is(token, BEGINS_LISTED) ? lookUp(tokens, token, limit) : null;
}
