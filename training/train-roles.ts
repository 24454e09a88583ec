import { Configuration } from '../src/language/parsing/configuration.ts';
import { CORE_ROLE_BITS, FURTHER_ROLE_BITS } from '../src/language/parsing/role-features.ts';
import { RoleGuesser } from '../src/language/parsing/roles.ts';
import type { Scores } from '../src/language/parsing/weights.ts';
import { fill, type Item } from './items.ts';
import type { Table } from './pack.ts';
import { TrainingWeights } from './perceptron.ts';
import { randomFrom, shuffled } from './random.ts';

/** The right role has to be ahead of every other by this; by the core features alone, by more. */
const MARGIN = 10;
const CORE_MARGIN = 20;
/** Slots count from so many changes on. */
const LEAST_CHANGES = 3;
const PRUNE = 1.5;
const STEP = 1;

/**
 * Tables of the core features and of the others.
 * @param seeds of the trainings that are averaged
 */
export function trainRoles(
  items: readonly Item[],
  roles: number,
  groups: Uint8Array,
  passes: number,
  seeds: readonly number[],
): readonly [Table, Table] {
  const trained = seeds.map((seed) => trainWeights(items, roles, groups, passes, randomFrom(seed)));
  return [
    { weights: trained.map(([core]) => core), prune: PRUNE, pruneRows: PRUNE, step: STEP },
    { weights: trained.map(([, further]) => further), prune: PRUNE, pruneRows: PRUNE, step: STEP },
  ];
}

function trainWeights(
  items: readonly Item[],
  roles: number,
  groups: Uint8Array,
  passes: number,
  random: () => number,
): readonly [TrainingWeights, TrainingWeights] {
  const core = new TrainingWeights(CORE_ROLE_BITS, roles, LEAST_CHANGES);
  const further = new TrainingWeights(FURTHER_ROLE_BITS, roles, LEAST_CHANGES);
  const guesser = new RoleGuesser(core, further);
  const c = new Configuration();
  for (let pass = 0; pass < passes; pass++)
    for (const item of shuffled(items, random)) {
      fill(c, item, groups);
      for (let at = 1; at <= item.count; at++)
        c.roles[at] = learn(guesser, core, further, c, at, item.goldRoles[at]!);
    }
  return [core, further];
}

/**
 * The core features learn to decide alone, and all of them together: what the first are sure of then needn't be asked of
 * the others. Gives the role to go on with.
 */
function learn(
  guesser: RoleGuesser,
  core: TrainingWeights,
  further: TrainingWeights,
  c: Configuration,
  at: number,
  gold: number,
): number {
  const { scores } = guesser;
  const { core: coreFeatures, further: furtherFeatures } = guesser.features;
  guesser.scoreCore(c, at);
  const alone = rivalOf(scores, core.classes, gold);
  const behind = scores[gold]! - scores[alone]! <= CORE_MARGIN;
  guesser.scoreFurther(c, at);
  const rival = rivalOf(scores, core.classes, gold);
  const best = scores[gold]! > scores[rival]! ? gold : rival;
  core.decided();
  further.decided();
  if (scores[gold]! - scores[rival]! <= MARGIN) {
    core.reward(gold, rival, coreFeatures.slots, coreFeatures.count);
    further.reward(gold, rival, furtherFeatures.slots, furtherFeatures.count);
  }
  if (behind) core.reward(gold, alone, coreFeatures.slots, coreFeatures.count);
  return best;
}

/** The best of the others. */
function rivalOf(scores: Scores, classes: number, gold: number): number {
  let rival = gold === 1 ? 2 : 1;
  for (let kind = 1; kind < classes; kind++)
    if (kind !== gold && scores[kind]! > scores[rival]!) rival = kind;
  return rival;
}
