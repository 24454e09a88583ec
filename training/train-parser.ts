import {
  ACTION_BITS,
  ACTIONS,
  act,
  allowedActions,
  LABEL_BITS,
  LEFT,
  Parser,
  RIGHT,
} from '../src/language/parsing/parser.ts';
import { fill, type Item } from './items.ts';
import { costsOf } from './oracle.ts';
import type { Table } from './pack.ts';
import { TrainingWeights } from './perceptron.ts';
import { randomFrom, shuffled } from './random.ts';

/** Right actions and labels have to be ahead by this: it changes weights in some 2% of the decisions that are right. */
const MARGIN = 25;
/** From the second pass on, how often a wrong action is followed, so that the parser learns to go on after its errors. */
const FOLLOW_ERRORS = 0.9;
/** Longer ones are lists and signatures. */
const LONGEST = 250;
/** On EWT and GUM dev, 1 and 1.5 give 83.7 and 83.7 LAS, 2 and 2 83.3 and 83.2, 3 and 3 82.9 and 83.1. */
const PRUNE_ACTIONS = 1;
const PRUNE_LABELS = 1.5;
const STEP = 1;

export interface Tables {
  readonly actions: Table;
  readonly labels: Table;
}

/** @param seeds of the trainings that are averaged */
export function trainParser(
  items: readonly Item[],
  relations: number,
  root: number,
  groups: Uint8Array,
  passes: number,
  seeds: readonly number[],
  afterPass: (seed: number, pass: number) => void,
): Tables {
  const trained = seeds.map((seed) =>
    trainWeights(items, relations, root, groups, passes, seed, (pass) => afterPass(seed, pass)),
  );
  return {
    actions: { weights: trained.map(({ actions }) => actions), prune: PRUNE_ACTIONS, step: STEP },
    labels: { weights: trained.map(({ labels }) => labels), prune: PRUNE_LABELS, step: STEP },
  };
}

function trainWeights(
  items: readonly Item[],
  relations: number,
  root: number,
  groups: Uint8Array,
  passes: number,
  seed: number,
  afterPass: (pass: number) => void,
): { readonly actions: TrainingWeights; readonly labels: TrainingWeights } {
  const actions = new TrainingWeights(ACTION_BITS, ACTIONS);
  const labels = new TrainingWeights(LABEL_BITS, relations);
  const parser = new Parser(
    actions,
    labels,
    new Float64Array(ACTIONS),
    new Float64Array(relations),
    root,
    // Relations are learnt at all arcs, whatever the role.
    new Int8Array(256),
  );
  const costs = new Int32Array(ACTIONS);
  const random = randomFrom(seed);
  for (let pass = 0; pass < passes; pass++) {
    const follows = () => pass > 0 && random() < FOLLOW_ERRORS;
    for (const item of shuffled(items, random)) {
      if (item.count > LONGEST) continue;
      fill(parser.configuration, item, groups);
      while (step(parser, item, actions, labels, costs, follows));
    }
    afterPass(pass);
  }
  return { actions, labels };
}

/** Takes one action, learning from it. False when the sentence is done. */
function step(
  parser: Parser,
  item: Item,
  actions: TrainingWeights,
  labels: TrainingWeights,
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
  const scores = parser.scoreActions();
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
  const ahead = wrong < 0 ? 1e9 : scores[right]! - scores[wrong]!;
  actions.decided();
  if (ahead <= MARGIN) actions.reward(right, wrong, parser.actionFeatures.slots, parser.actionFeatures.count);
  const action = ahead > 0 || !follows() ? right : wrong;
  let label = 0;
  if (action === LEFT || action === RIGHT)
    label = learnLabel(parser, item, labels, action === LEFT ? c.next : s0, action === LEFT ? s0 : c.next);
  act(c, action, label);
  return true;
}

function learnLabel(
  parser: Parser,
  item: Item,
  labels: TrainingWeights,
  head: number,
  dependent: number,
): number {
  const scores = parser.scoreLabels(head, dependent);
  const gold = item.labels[dependent]!;
  let best = 1;
  let rival = gold === 1 ? 2 : 1;
  for (let label = 2; label < scores.length; label++) {
    if (scores[label]! > scores[best]!) best = label;
    if (label !== gold && scores[label]! > scores[rival]!) rival = label;
  }
  if (item.heads[dependent] !== head) return best;
  labels.decided();
  if (scores[gold]! - scores[rival]! <= MARGIN)
    labels.reward(gold, rival, parser.labelFeatures.slots, parser.labelFeatures.count);
  return best;
}
