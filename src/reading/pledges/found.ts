import type { English, NounPhrase } from '../../language/index.ts';
import type { Strength } from '../../model/index.ts';
import type { Action } from './action.ts';

/** A pledge in tokens, before anybody in it is resolved. */
export interface Found {
  readonly trigger: number;
  readonly strength: Strength;
  readonly negated: boolean;
  /**
   * Who is bound by a "will" or "would": whoever says it when that is the actor ("we will", "said it would"), or
   * the one who demands ("must"). Null for triggers that say it themselves.
   */
  readonly modal: 'will' | 'would' | 'must' | null;
  readonly actor: NounPhrase | null;
  readonly counterparty: NounPhrase | null;
  readonly action: Action;
  /** "[Lind] reiterated Norway's offer": who speaks for the actor. */
  readonly voice?: NounPhrase;
  /** Read by the tree of the sentence alone. */
  readonly unsure?: boolean;
  /** What the words at the trigger say themselves, where the action was told before: "The money will be paid by May". */
  readonly own?: Action;
}

/** What the trigger tells by itself. */
export type ToldOf = Pick<Found, 'trigger' | 'strength' | 'negated' | 'modal'>;

/** Reads the pledge whose trigger is at `token`; `end` is the end of its sentence. */
export type ReadPledge = (english: English, token: number, end: number) => Found | null;

/** Every word that may be such a trigger, in lower case, with what reads it. */
export type Readers = readonly (readonly [string, ReadPledge])[];
