import { Configuration } from '../src/language/parsing/configuration.ts';
import { ROLE_BITS, RoleGuesser } from '../src/language/parsing/roles.ts';
import { fill, type Item } from './items.ts';
import type { Table } from './pack.ts';
import { TrainingWeights } from './perceptron.ts';
import { randomFrom, shuffled } from './random.ts';

/** The right role has to be ahead of every other by this. */
const MARGIN = 10;
const PRUNE = 1.5;
const STEP = 1;

export function trainRoles(items: readonly Item[], roles: number, groups: Uint8Array, passes: number): Table {
  const weights = new TrainingWeights(ROLE_BITS, roles);
  const guesser = new RoleGuesser(weights, new Float64Array(roles));
  const c = new Configuration();
  for (let pass = 0; pass < passes; pass++)
    for (const item of shuffled(items, randomFrom(pass + 1))) {
      fill(c, item, groups);
      for (let at = 1; at <= item.count; at++) {
        const scores = guesser.score(c, at);
        const gold = item.goldRoles[at]!;
        let best = 1;
        let rival = gold === 1 ? 2 : 1;
        for (let role = 2; role < roles; role++) {
          if (scores[role]! > scores[best]!) best = role;
          if (role !== gold && scores[role]! > scores[rival]!) rival = role;
        }
        weights.decided();
        if (scores[gold]! - scores[rival]! <= MARGIN)
          weights.reward(gold, rival, guesser.features.slots, guesser.features.count);
        c.roles[at] = best;
      }
    }
  return { weights: [weights], prune: PRUNE, step: STEP };
}
