import type { Evidence } from './evidence.ts';

export type CoverageCell = 'reports' | 'contradicts' | 'silent' | 'not captured';

/** A column: one origin. An agency is an origin, not the outlets that carry it. */
export interface Origin {
  readonly name: string;
  readonly articles: readonly string[];
  /** Outlets that carry this origin's copy. */
  readonly carriedBy: readonly string[];
}

export interface CoverageRow {
  /** A topic of the fixed taxonomy or an item reported by two origins. */
  readonly about: string;
  readonly record: string | null;
  /** One for each origin, in the matrix's order. */
  readonly cells: readonly { readonly cell: CoverageCell; readonly evidence: readonly Evidence[] }[];
}

export interface CoverageMatrix {
  readonly encounter: string;
  readonly origins: readonly Origin[];
  readonly rows: readonly CoverageRow[];
}
