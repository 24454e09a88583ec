import type { Span } from './span.ts';

/** A doubt that has a place and doesn't stop the work: "two possible speakers: Lind, Okello". */
export interface Problem {
  readonly span: Span;
  readonly reason: string;
}

export interface LocatedProblem extends Problem {
  readonly article: string;
  /** The layer or stage that reports it. */
  readonly by: string;
}
