import { ActionFeatures } from './action-features.ts';
import { Configuration } from './configuration.ts';
import { LabelFeatures } from './label-features.ts';
import { NO_DOUBT } from './tagger.ts';
import type { Scores, Weights } from './weights.ts';

/** Arc-eager transitions. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const REDUCE = 3;
export const ACTIONS = 4;

/** Head of a word that waits to be the root. */
const ROOT_CANDIDATE = -2;

/**
 * An action that the most telling of the core features put ahead by this much is taken without asking for more. With the next two and that of
 * the tagger it costs less than 0.1 LAS on EWT and GUM dev; at 62, 28 and 70 for these they cost 0.2.
 */
const SURE_AT_ONCE = 110;

/** An action that the core features put ahead by this much is taken without asking the others. */
const SURE = 90;

/** Likewise by the core and the most telling of the others. */
const SURE_SOON = 75;

/** A label that the most telling features put ahead by this much is taken without asking the others. */
const SURE_LABEL = 34;

/** What a parser reads with. */
export interface ParserTables {
  readonly coreActions: Weights;
  readonly furtherActions: Weights;
  readonly labels: Weights;
  /** By role: the relation, below zero where the head is to the right; 0 where the role says no more than "root". */
  readonly arcOfRole: Int8Array;
  /** Number of the relation "root". */
  readonly root: number;
}

/** Greedy arc-eager parser (Nivre 2003): one table chooses the action, another the relation of the arc it makes. */
export class Parser {
  readonly configuration = new Configuration();
  readonly actionFeatures: ActionFeatures;
  readonly labelFeatures: LabelFeatures;
  readonly actionScores: Scores;
  readonly labelScores: Scores;
  /** Of the last sentence, by word: how far the action that gave it its head was ahead of the next. */
  headMargins = new Int16Array(256);
  labelMargins = new Int16Array(256);
  readonly #tables: ParserTables;
  #margin = 0;
  #labelMargin = 0;

  constructor(tables: ParserTables) {
    this.#tables = tables;
    this.actionFeatures = new ActionFeatures(tables.coreActions.kernel);
    this.labelFeatures = new LabelFeatures(tables.labels.kernel);
    this.actionScores = tables.coreActions.scores;
    this.labelScores = tables.labels.scores;
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

  /** Scores the actions by the core features. */
  scoreCore(): void {
    this.#scoreTellingCore();
    this.#scoreOtherCore();
  }

  /** Adds the scores by the other features; comes after `scoreCore`. */
  scoreFurther(): void {
    this.#scoreTellingFurther();
    this.#scoreOtherFurther();
  }

  #scoreTellingCore(): void {
    const { slots, telling } = this.actionFeatures.core;
    this.actionFeatures.hashTelling(this.configuration);
    this.#tables.coreActions.score(this.actionScores, slots, telling);
  }

  #scoreOtherCore(): void {
    const { slots, telling, count } = this.actionFeatures.core;
    this.actionFeatures.hashCore();
    this.#tables.coreActions.addTo(this.actionScores, slots, count - telling, telling);
  }

  #scoreTellingFurther(): void {
    const { slots, telling } = this.actionFeatures.further;
    this.actionFeatures.hashTellingFurther(this.configuration);
    this.#tables.furtherActions.addTo(this.actionScores, slots, telling);
  }

  #scoreOtherFurther(): void {
    const { slots, telling, count } = this.actionFeatures.further;
    this.actionFeatures.hashFurther();
    this.#tables.furtherActions.addTo(this.actionScores, slots, count - telling, telling);
  }

  /** Scores the relations of an arc. */
  scoreLabels(head: number, dependent: number): void {
    this.#scoreTellingLabels(head, dependent);
    this.#scoreOtherLabels();
  }

  #scoreTellingLabels(head: number, dependent: number): void {
    const { slots, telling } = this.labelFeatures.templates;
    this.labelFeatures.hashTelling(this.configuration, head, dependent);
    this.#tables.labels.score(this.labelScores, slots, telling);
  }

  #scoreOtherLabels(): void {
    const { slots, telling, count } = this.labelFeatures.templates;
    this.labelFeatures.hashOthers();
    this.#tables.labels.addTo(this.labelScores, slots, count - telling, telling);
  }

  /** The relation that the dependent's role gives, where the guess was sure and on the same side; or else 0. */
  labelOfRole(head: number, dependent: number): number {
    const arc = this.#tables.arcOfRole[this.configuration.sureRoles[dependent]!]!;
    return head < dependent ? Math.max(arc, 0) : Math.max(-arc, 0);
  }

  labelOf(head: number, dependent: number): number {
    const known = this.labelOfRole(head, dependent);
    if (known !== 0) {
      this.#labelMargin = NO_DOUBT;
      return known;
    }
    this.#scoreTellingLabels(head, dependent);
    const told = this.#bestLabel();
    if (this.#labelMargin >= SURE_LABEL) return told;
    this.#scoreOtherLabels();
    return this.#bestLabel();
  }

  /** The best label, with how far it is ahead in `#labelMargin`. */
  #bestLabel(): number {
    const { kernel, classes } = this.#tables.labels;
    const ranked = kernel.run.rank(this.labelScores.byteOffset, classes);
    this.#labelMargin = Math.min(NO_DOUBT - 1, ranked >> 16);
    return ranked & 0xff;
  }

  #choose(allowed: number): number {
    this.#margin = NO_DOUBT;
    if ((allowed & (allowed - 1)) === 0) return 31 - Math.clz32(allowed);
    this.#scoreTellingCore();
    const told = this.#best(allowed);
    if (this.#margin >= SURE_AT_ONCE) return told;
    this.#scoreOtherCore();
    const best = this.#best(allowed);
    if (this.#margin >= SURE) return best;
    this.#scoreTellingFurther();
    const soon = this.#best(allowed);
    if (this.#margin >= SURE_SOON) return soon;
    this.#scoreOtherFurther();
    return this.#best(allowed);
  }

  /** The best of the allowed actions, with how far it is ahead in `#margin`. */
  #best(allowed: number): number {
    const scores = this.actionScores;
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
        c.labels[at] = this.#tables.root;
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
