import { Configuration } from './configuration.ts';
import { addCoreFeatures } from './core-features.ts';
import { Features } from './features.ts';
import { addFurtherFeatures } from './further-features.ts';
import { addLabelFeatures } from './label-features.ts';
import { NO_DOUBT } from './tagger.ts';
import type { Scores, Weights } from './weights.ts';

/** log2 of the slots of the tables. */
export const ACTION_BITS = 22;
export const LABEL_BITS = 21;

/** Arc-eager transitions. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const REDUCE = 3;
export const ACTIONS = 4;

/** Head of a word that waits to be the root. */
const ROOT_CANDIDATE = -2;

/**
 * An action that the core features put ahead by this much is taken without asking the others. At 100 that changes 0.02 points of
 * LAS on GUM dev, at 60 it costs half a point.
 */
const SURE = 100;

/** Greedy arc-eager parser (Nivre 2003): one table chooses the action, another the relation of the arc it makes. */
export class Parser {
  readonly configuration = new Configuration();
  readonly actionFeatures = new Features(ACTION_BITS);
  readonly labelFeatures = new Features(LABEL_BITS);
  /** Of the last sentence, by word: how far the action that gave it its head was ahead of the next. */
  headMargins = new Int16Array(256);
  labelMargins = new Int16Array(256);
  readonly #actions: Weights;
  readonly #labels: Weights;
  readonly #actionScores: Scores;
  readonly #labelScores: Scores;
  readonly #root: number;
  readonly #arcOfRole: Int8Array;
  #margin = 0;
  #labelMargin = 0;

  /**
   * @param root the number of that label
   * @param arcOfRole as `arcsOf` has it
   */
  constructor(
    actions: Weights,
    labels: Weights,
    actionScores: Scores,
    labelScores: Scores,
    root: number,
    arcOfRole: Int8Array,
  ) {
    this.#actions = actions;
    this.#labels = labels;
    this.#actionScores = actionScores;
    this.#labelScores = labelScores;
    this.#root = root;
    this.#arcOfRole = arcOfRole;
  }

  /** Parses the sentence that `configuration` was filled with; its `heads` and `labels` hold the tree. */
  parse(): void {
    const c = this.configuration;
    if (c.count >= this.headMargins.length) {
      this.headMargins = new Int16Array(c.count * 2);
      this.labelMargins = new Int16Array(c.count * 2);
    }
    for (;;) {
      const allowed = allowedActions(c);
      if (allowed === 0) break;
      const action = this.#choose(allowed);
      const s0 = c.depth > 0 ? c.stack[c.depth - 1]! : 0;
      if (action === LEFT && c.next > c.count) {
        this.headMargins[s0] = this.#margin;
        this.labelMargins[s0] = NO_DOUBT;
        c.heads[s0] = ROOT_CANDIDATE;
        c.depth--;
        continue;
      }
      let label = 0;
      if (action === LEFT || action === RIGHT) {
        const dependent = action === LEFT ? s0 : c.next;
        label = this.labelOf(action === LEFT ? c.next : s0, dependent);
        this.headMargins[dependent] = this.#margin;
        this.labelMargins[dependent] = this.#labelMargin;
      }
      act(c, action, label);
    }
    this.#settleRoot();
  }

  /** Scores of the actions; they hold until the next call. */
  scoreActions(): Scores {
    this.#scoreCore();
    return this.#scoreFurther();
  }

  #scoreCore(): Scores {
    addCoreFeatures(this.actionFeatures, this.configuration);
    this.#actionScores.fill(0);
    this.#actions.addTo(this.#actionScores, this.actionFeatures.slots, this.actionFeatures.count);
    return this.#actionScores;
  }

  #scoreFurther(): Scores {
    const { count } = this.actionFeatures;
    addFurtherFeatures(this.actionFeatures, this.configuration);
    this.#actions.addTo(this.#actionScores, this.actionFeatures.slots, this.actionFeatures.count, count);
    return this.#actionScores;
  }

  /** Scores of the relations of an arc; they hold until the next call. */
  scoreLabels(head: number, dependent: number): Scores {
    addLabelFeatures(this.labelFeatures, this.configuration, head, dependent);
    this.#labelScores.fill(0);
    this.#labels.addTo(this.#labelScores, this.labelFeatures.slots, this.labelFeatures.count);
    return this.#labelScores;
  }

  /** The relation that the dependent's role names, where the guess is sure and the head on that side; or else 0. */
  #labelOfRole(head: number, dependent: number): number {
    const arc = this.#arcOfRole[this.configuration.sureRoles[dependent]!]!;
    return head < dependent ? Math.max(arc, 0) : Math.max(-arc, 0);
  }

  labelOf(head: number, dependent: number): number {
    const known = this.#labelOfRole(head, dependent);
    if (known !== 0) {
      this.#labelMargin = NO_DOUBT;
      return known;
    }
    const scores = this.scoreLabels(head, dependent);
    let best = 1;
    let next = -1e9;
    for (let label = 2; label < this.#labels.classes; label++) {
      const score = scores[label]!;
      if (score > scores[best]!) {
        next = scores[best]!;
        best = label;
      } else if (score > next) next = score;
    }
    this.#labelMargin = Math.min(NO_DOUBT - 1, scores[best]! - next);
    return best;
  }

  #choose(allowed: number): number {
    this.#margin = NO_DOUBT;
    if ((allowed & (allowed - 1)) === 0) return 31 - Math.clz32(allowed);
    const best = this.#best(this.#scoreCore(), allowed);
    return this.#margin >= SURE ? best : this.#best(this.#scoreFurther(), allowed);
  }

  /** The best of the allowed actions, with how far it is ahead in `#margin`. */
  #best(scores: Scores, allowed: number): number {
    let best = -1;
    let ahead = -1e9;
    let next = -1e9;
    for (let action = 0; action < ACTIONS; action++) {
      if ((allowed & (1 << action)) === 0) continue;
      const score = scores[action]!;
      if (score > ahead) {
        next = ahead;
        ahead = score;
        best = action;
      } else if (score > next) next = score;
    }
    this.#margin = Math.min(NO_DOUBT - 1, ahead - next);
    return best;
  }

  /** The first word without a head is the root; the others hang on it. */
  #settleRoot(): void {
    const c = this.configuration;
    let root = 0;
    for (let at = 1; at <= c.count; at++) {
      if (c.heads[at] !== ROOT_CANDIDATE) continue;
      if (root === 0) {
        root = at;
        c.heads[at] = 0;
        c.labels[at] = this.#root;
      } else c.attach(root, at, this.labelOf(root, at));
    }
  }
}

/** Bits of the actions that the configuration allows; none when the parse is complete. */
export function allowedActions(c: Configuration): number {
  const s0 = c.depth > 0 ? c.stack[c.depth - 1]! : 0;
  if (c.next > c.count) {
    // Only the root is left: what has no head hangs on it.
    if (s0 === 0) return 0;
    return c.heads[s0]! >= 0 ? 1 << REDUCE : 1 << LEFT;
  }
  if (s0 === 0) return 1 << SHIFT;
  return (1 << SHIFT) | (1 << RIGHT) | (c.heads[s0]! < 0 ? 1 << LEFT : 1 << REDUCE);
}

export function act(c: Configuration, action: number, label: number): void {
  switch (action) {
    case SHIFT:
      c.stack[c.depth++] = c.next++;
      break;
    case LEFT:
      c.attach(c.next, c.stack[--c.depth]!, label);
      break;
    case RIGHT:
      c.attach(c.stack[c.depth - 1]!, c.next, label);
      c.stack[c.depth++] = c.next++;
      break;
    default:
      c.depth--;
  }
}
