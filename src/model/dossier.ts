import type { Article } from './article.ts';
import type { CoverageMatrix } from './coverage.ts';
import type { Interval } from './dated.ts';
import type { Claim, Commitment, Disagreement, Encounter, Entity, Figure } from './record.ts';

/** What a dossier is about: items where all the named entities take part, within the period. */
export interface Scope {
  /** As typed: "Norway, Kenya", "Ingrid Lind". */
  readonly words: string;
  readonly entities: readonly string[];
  readonly period: Interval;
}

export type CommitmentState = 'open' | 'due' | 'overdue' | 'fulfilled' | 'refused' | 'superseded';

export interface Dossier {
  readonly scope: Scope;
  /** The day `overdue` is computed for. */
  readonly asOf: string;
  readonly articles: readonly ArticleSummary[];
  readonly entities: readonly Entity[];
  readonly encounters: readonly Encounter[];
  readonly claims: readonly Claim[];
  readonly figures: readonly Figure[];
  readonly commitments: readonly (Commitment & { readonly state: CommitmentState })[];
  readonly disagreements: readonly Disagreement[];
  readonly coverage: readonly CoverageMatrix[];
}

export type ArticleSummary = Pick<
  Article,
  'id' | 'title' | 'outlet' | 'credit' | 'byline' | 'url' | 'language' | 'unread' | 'published'
> & { readonly origin: string };
