import type { Configuration } from './configuration.ts';
import { RoleFeatures } from './role-features.ts';
import type { Scores, Weights } from './weights.ts';

/** How far ahead of the next a role has to be to be called sure. */
export interface Sureness {
  /** By the core features alone: the others aren't asked then. */
  readonly atOnce: number;
  /** By all features. */
  readonly atLast: number;
}

/** At 30 and 50 labels would be 0.2 points worse on EWT and GUM dev, at no limit no better. */
const SURENESS: Sureness = { atOnce: 45, atLast: 70 };

/** A guess ahead of the next by less than this is in doubt: some one in four. */
const DOUBT = 30;

/**
 * Guesses the role of each word before parsing: its relation and the side its head is on ("nsubj>"), which tells the
 * greedy parser what is still to come (Ouchi, Duh & Matsumoto 2014 call these supertags).
 */
export class RoleGuesser {
  readonly features: RoleFeatures;
  readonly scores: Scores;
  readonly #core: Weights;
  readonly #further: Weights;
  readonly #sureness: Sureness;
  #best = 1;
  #next = 0;

  constructor(core: Weights, further: Weights, sureness = SURENESS) {
    this.#core = core;
    this.#further = further;
    this.features = new RoleFeatures(core.kernel);
    this.scores = core.scores;
    this.#sureness = sureness;
  }

  /** Fills the roles of a configuration that has its words and tags. */
  guess(c: Configuration): void {
    for (let at = 1; at <= c.count; at++) {
      this.scoreCore(c, at);
      let sure = this.#rank() >= this.#sureness.atOnce;
      let doubted = false;
      if (!sure) {
        this.scoreFurther(c, at);
        const ahead = this.#rank();
        sure = ahead >= this.#sureness.atLast;
        doubted = ahead < DOUBT;
      }
      c.roles[at] = this.#best;
      c.otherRoles[at] = doubted ? this.#next : 0;
      c.sureRoles[at] = sure ? this.#best : 0;
    }
  }

  /** Scores the roles at `at` by the core features, given those before it. Role 0 is none. */
  scoreCore(c: Configuration, at: number): void {
    const { slots, count } = this.features.core;
    this.features.hashCore(c, at);
    this.#core.score(this.scores, slots, count);
  }

  /** Adds the scores by the other features; comes after `scoreCore` of the same word. */
  scoreFurther(c: Configuration, at: number): void {
    const { slots, count } = this.features.further;
    this.features.hashFurther(c, at);
    this.#further.addTo(this.scores, slots, count);
  }

  /** Finds the best and the next best role; gives how far they are apart. */
  #rank(): number {
    const { kernel, classes } = this.#core;
    const ranked = kernel.run.rank(this.scores.byteOffset, classes);
    this.#best = ranked & 0xff;
    this.#next = (ranked >> 8) & 0xff;
    return ranked >> 16;
  }
}

/** By role: its relation, below zero where the head is to the right; 0 for the root and for none. */
export function arcsOf(roles: readonly string[], relations: readonly string[]): Int8Array {
  return Int8Array.from(roles, (role) => {
    const relation = relations.indexOf(role.slice(0, -1));
    return role === '' || role === 'root' ? 0 : role.endsWith('<') ? relation : -relation;
  });
}
