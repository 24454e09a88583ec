import type { English } from '../../language/english.ts';
import type { EntityKey } from '../../model/index.ts';
import type { Ahead } from './ahead.ts';
import type { Bodies } from './bodies.ts';
import type { Discourse } from './discourse.ts';
import type { Person } from './people.ts';
import type { Ranking } from './principals.ts';
import type { Zones } from './zones.ts';

/** Who is meant, and the doubt about it. */
export interface Meant {
  readonly entities: readonly EntityKey[];
  readonly doubt: string | null;
}

export const NOBODY: Meant = { entities: [], doubt: null };

/** What resolving one mention may look at. */
export interface Context {
  readonly english: English;
  /** ISO 3166 code of the state that the dateline's city lies in. */
  readonly home: string | null;
  /** The state whose own release the article is. */
  readonly issuer: string | null;
  readonly zones: Zones;
  readonly people: ReadonlyMap<EntityKey, Person>;
  readonly bodies: Bodies;
  readonly discourse: Discourse;
  /** States and persons by how often the article names them, the most often first. */
  readonly states: Ranking;
  readonly persons: readonly EntityKey[];
  /** Those who are given an office, in the same order. */
  readonly holders: readonly Person[];
  /** Number of the quotation that a token stands in, from 1; 0 outside. */
  readonly quotation: Uint32Array;
  isNamed(token: number): boolean;
  /** Whether two tokens belong to one name. */
  isSameName(token: number, other: number): boolean;
  nounFollows(token: number): boolean;
  readonly ahead: Ahead;
}
