import { CORE_ACTION_BITS, FURTHER_ACTION_BITS } from '../src/language/parsing/action-features.ts';
import { LABEL_BITS } from '../src/language/parsing/label-features.ts';
import { ACTIONS, act, allowedActions, LEFT, Parser, RIGHT } from '../src/language/parsing/parser.ts';
import type { Scores } from '../src/language/parsing/weights.ts';
import { fill, type Item } from './items.ts';
import { costsOf } from './oracle.ts';
import type { Table } from './pack.ts';
import { TrainingWeights } from './perceptron.ts';
import { randomFrom, shuffled } from './random.ts';

/** Right actions and labels have to be ahead by this: it changes weights in some 2% of the decisions that are right. */
const MARGIN = 25;
/** By the core features alone, right actions have to be ahead by this. */
const CORE_MARGIN = 25;
/** Slots count from so many changes on. At 3, scores on EWT and GUM dev are within 0.2 of those at 1, with a fifth of the rows fewer. */
const LEAST_CHANGES = 3;
/** From the second pass on, how often a wrong action is followed, so that the parser learns to go on after its errors. */
const FOLLOW_ERRORS = 0.9;
/** Longer ones are lists and signatures. */
const LONGEST = 250;
/** On EWT and GUM dev, rows kept from 1 on give 83.0 and 83.6 LAS, from 1.5 on the same in a tenth less of file; labels from 2.5 on 82.9. */
const PRUNE_ACTIONS = 1.5;
const PRUNE_LABELS = 1.5;
const STEP = 1;

export interface Tables {
  readonly coreActions: Table;
  readonly furtherActions: Table;
  readonly labels: Table;
}

/** What stays the same over trainings. */
export interface Grammar {
  readonly relations: number;
  readonly root: number;
  readonly arcOfRole: Int8Array;
  readonly groups: Uint8Array;
}

/** @param seeds of the trainings that are averaged */
export function trainParser(
  items: readonly Item[],
  grammar: Grammar,
  passes: number,
  seeds: readonly number[],
  afterPass: (seed: number, pass: number) => void,
): Tables {
  const trained = seeds.map((seed) =>
    trainWeights(items, grammar, passes, seed, (pass) => afterPass(seed, pass)),
  );
  const tableOf = (name: keyof Trained, prune: number, pruneRows: number): Table => ({
    weights: trained.map((tables) => tables[name]),
    prune,
    pruneRows,
    step: STEP,
  });
  return {
    coreActions: tableOf('coreActions', 0, PRUNE_ACTIONS),
    furtherActions: tableOf('furtherActions', 0, PRUNE_ACTIONS),
    labels: tableOf('labels', PRUNE_LABELS, PRUNE_LABELS),
  };
}

interface Trained {
  readonly coreActions: TrainingWeights;
  readonly furtherActions: TrainingWeights;
  readonly labels: TrainingWeights;
}

function trainWeights(
  items: readonly Item[],
  { relations, root, arcOfRole, groups }: Grammar,
  passes: number,
  seed: number,
  afterPass: (pass: number) => void,
): Trained {
  const tables: Trained = {
    coreActions: new TrainingWeights(CORE_ACTION_BITS, ACTIONS, LEAST_CHANGES),
    furtherActions: new TrainingWeights(FURTHER_ACTION_BITS, ACTIONS, LEAST_CHANGES),
    labels: new TrainingWeights(LABEL_BITS, relations, LEAST_CHANGES),
  };
  const parser = new Parser({ ...tables, arcOfRole, root });
  const costs = new Int32Array(ACTIONS);
  const random = randomFrom(seed);
  for (let pass = 0; pass < passes; pass++) {
    const follows = () => pass > 0 && random() < FOLLOW_ERRORS;
    for (const item of shuffled(items, random)) {
      if (item.count > LONGEST) continue;
      fill(parser.configuration, item, groups);
      while (step(parser, item, tables, costs, follows));
    }
    afterPass(pass);
  }
  return tables;
}

/** Takes one action, learning from it. False when the sentence is done. */
function step(
  parser: Parser,
  item: Item,
  tables: Trained,
  costs: Int32Array,
  follows: () => boolean,
): boolean {
  const c = parser.configuration;
  const allowed = allowedActions(c);
  if (allowed === 0) return false;
  const s0 = c.depth > 0 ? c.stack[c.depth - 1]! : 0;
  if ((allowed & (allowed - 1)) === 0) {
    if (c.next > c.count) c.depth--;
    else act(c, 31 - Math.clz32(allowed), 0);
    return true;
  }
  costsOf(c, item.heads, costs);
  const { actionScores: scores } = parser;
  const { core: coreFeatures, further: furtherFeatures } = parser.actionFeatures;
  const { coreActions, furtherActions } = tables;
  parser.scoreCore();
  const alone = rivalsIn(scores, allowed, costs);
  const coreAhead = aheadBy(scores, alone);
  parser.scoreFurther();
  const both = rivalsIn(scores, allowed, costs);
  const ahead = aheadBy(scores, both);
  coreActions.decided();
  furtherActions.decided();
  if (ahead <= MARGIN) {
    coreActions.reward(both.right, both.wrong, coreFeatures.slots, coreFeatures.count);
    furtherActions.reward(both.right, both.wrong, furtherFeatures.slots, furtherFeatures.count);
  }
  // The core features learn to decide alone as well: what they are sure of needn't be asked of the others.
  if (coreAhead <= CORE_MARGIN)
    coreActions.reward(alone.right, alone.wrong, coreFeatures.slots, coreFeatures.count);
  const action = ahead > 0 || !follows() ? both.right : both.wrong;
  let label = 0;
  if (action === LEFT || action === RIGHT)
    label = learnLabel(
      parser,
      item,
      tables.labels,
      action === LEFT ? c.next : s0,
      action === LEFT ? s0 : c.next,
    );
  act(c, action, label);
  return true;
}

/** The best of the actions that cost least and of the others; the latter below zero if there is none. */
interface Rivals {
  readonly right: number;
  readonly wrong: number;
}

function rivalsIn(scores: Scores, allowed: number, costs: Int32Array): Rivals {
  let least = 1e9;
  for (let action = 0; action < ACTIONS; action++)
    if (allowed & (1 << action)) least = Math.min(least, costs[action]!);
  let right = -1;
  let wrong = -1;
  for (let action = 0; action < ACTIONS; action++) {
    if ((allowed & (1 << action)) === 0) continue;
    if (costs[action] === least) {
      if (right < 0 || scores[action]! > scores[right]!) right = action;
    } else if (wrong < 0 || scores[action]! > scores[wrong]!) wrong = action;
  }
  return { right, wrong };
}

function aheadBy(scores: Scores, { right, wrong }: Rivals): number {
  return wrong < 0 ? 1e9 : scores[right]! - scores[wrong]!;
}

function learnLabel(
  parser: Parser,
  item: Item,
  labels: TrainingWeights,
  head: number,
  dependent: number,
): number {
  const known = parser.labelOfRole(head, dependent);
  if (known !== 0) return known;
  parser.scoreLabels(head, dependent);
  const { labelScores: scores } = parser;
  const { slots, count } = parser.labelFeatures.templates;
  const gold = item.labels[dependent]!;
  let best = 1;
  let rival = gold === 1 ? 2 : 1;
  for (let label = 2; label < labels.classes; label++) {
    if (scores[label]! > scores[best]!) best = label;
    if (label !== gold && scores[label]! > scores[rival]!) rival = label;
  }
  if (item.heads[dependent] !== head) return best;
  labels.decided();
  if (scores[gold]! - scores[rival]! <= MARGIN) labels.reward(gold, rival, slots, count);
  return best;
}
