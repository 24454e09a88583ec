import type { NameKind } from '../english.ts';

/** A name being found. `kind` is null while nothing but a capital speaks for it. */
export interface Candidate {
  first: number;
  last: number;
  titleFirst: number;
  kind: NameKind | null;
  state: string | null;
  alias: string | null;
  certainty: number;
}

export function candidate(
  first: number,
  last: number,
  kind: NameKind | null,
  certainty: number,
  state: string | null = null,
  titleFirst = first,
): Candidate {
  return { first, last, titleFirst, kind, state, alias: null, certainty };
}
