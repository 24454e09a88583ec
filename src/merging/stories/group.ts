import { type AlikeWeights, compare, FEATURES, likelihood } from './alike.ts';
import { joinGroups } from './average-link.ts';
import type { Profile } from './profile.ts';
import { splitInTwo } from './split.ts';
import { ALIKE_WEIGHTS } from './weights.ts';

/** How likely groups have to be one on average, and a small group to be part of a larger one. */
export interface Thresholds {
  readonly together: number;
  readonly part: number;
}

/** Swept on bench/ecb, with the weights of alike.ts. */
const THRESHOLDS: Thresholds = { together: 0.6, part: 0.25 };

/** A group of so few articles may be the outlying part of a larger one: a later day, a human side. */
const SMALL = 4;
/** Articles of the larger group that it is held against. */
const NEAREST = 3;
/** Fewer don't make a story of their own when a group is split. */
const LEAST_IN_STORY = 3;
/** How much more alike articles in the halves of a group have to be than across them: 4 on bench/ecb, of 3.5 to 4.5. */
const APART = 4;

/**
 * Articles that tell of the same events, by number of their group. What makes two articles alike depends on the two alone; groups
 * of the same articles in another order are the same, but for ties. Time and memory grow with the square of the articles.
 */
export function groupStories(
  profiles: readonly Profile[],
  weights: AlikeWeights = ALIKE_WEIGHTS,
  thresholds = THRESHOLDS,
): number[] {
  return groupByLikelihood(profiles, likelihoods(profiles, weights), thresholds);
}

/** By pair, how likely the two tell of the same events; 0 for an article with itself. */
export function likelihoods(profiles: readonly Profile[], weights: AlikeWeights): Float64Array[] {
  const features = new Float64Array(FEATURES);
  const alike = profiles.map(() => new Float64Array(profiles.length));
  for (let a = 0; a < profiles.length; a++)
    for (let b = 0; b < a; b++) {
      compare(profiles[a]!, profiles[b]!, features);
      alike[a]![b] = alike[b]![a] = likelihood(features, weights);
    }
  return alike;
}

export function groupByLikelihood(
  profiles: readonly Profile[],
  alike: readonly Float64Array[],
  { together, part }: Thresholds,
): number[] {
  const groups = joinGroups(alike, together);
  // What was joined may be what another small group is part of.
  for (let pass = 0; pass < 2; pass++) joinSmall(groups, alike, part);
  for (const members of [...membersOf(groups).values()]) {
    const halves = splitInTwo(
      members.map((at) => profiles[at]!),
      APART,
      LEAST_IN_STORY,
    );
    if (halves === null) continue;
    const other = members[halves.indexOf(1)]!;
    members.forEach((at, index) => {
      groups[at] = halves[index] === 1 ? other : members[halves.indexOf(0)]!;
    });
  }
  return groups;
}

/** Small groups join the larger one that they are likeliest part of, the smallest first. */
function joinSmall(groups: number[], alike: readonly Float64Array[], part: number): void {
  const byGroup = membersOf(groups);
  const ordered = [...byGroup].sort(([, a], [, b]) => a.length - b.length);
  for (const [group, members] of ordered) {
    if (members.length > SMALL) continue;
    let best = -1;
    let ahead = part;
    for (const [other, others] of byGroup) {
      if (other === group || others.length <= members.length) continue;
      const score = mean(members.map((at) => nearest(alike[at]!, others)));
      if (score > ahead) {
        ahead = score;
        best = other;
      }
    }
    if (best < 0) continue;
    for (const at of members) groups[at] = best;
    byGroup.get(best)!.push(...members);
    byGroup.delete(group);
  }
}

function nearest(alike: Float64Array, others: readonly number[]): number {
  const best = others.map((at) => alike[at]!).sort((a, b) => b - a);
  return mean(best.slice(0, NEAREST));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function membersOf(groups: readonly number[]): Map<number, number[]> {
  return Map.groupBy(groups.keys(), (at) => groups[at]!);
}
