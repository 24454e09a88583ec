import { joinGroups } from './average-link.ts';
import { bagOf, cosine } from './bag.ts';
import { NAME_MARK, type Profile } from './profile.ts';

/** Names tell the events of look-alike stories apart better than other words. */
const NAMES_COUNT = 1.5;
/** It ends sooner, as a rule after two or three. */
const MOST_PASSES = 10;

/**
 * Splits a group of look-alikes, two arrests in one team or two robberies in one street, by the words that only some of it has. Gives
 * 0 or 1 for each, or null when it is one story: when articles of one half aren't `apart` times as alike as those across.
 */
export function splitInTwo(profiles: readonly Profile[], apart: number, least: number): number[] | null {
  if (profiles.length < 2 * least) return null;
  const alike = likenessInGroup(profiles);
  const halves = moveToNearer(alike, halve(alike));
  const seconds = halves.reduce((sum, half) => sum + half, 0);
  if (Math.min(seconds, halves.length - seconds) < least) return null;
  return separation(alike, halves) > apart ? halves : null;
}

/** Cosine over words weighed by how few of the group have them. */
function likenessInGroup(profiles: readonly Profile[]): Float64Array[] {
  const bearers = new Map<string, number>();
  for (const { counts } of profiles)
    for (const word of counts.keys()) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  const bags = profiles.map(({ counts }) => {
    const weights = new Map<string, number>();
    for (const [word, count] of counts) {
      const shared = bearers.get(word)!;
      if (shared < 2 || shared === profiles.length) continue;
      const rarity = Math.log(profiles.length / shared) * (word.startsWith(NAME_MARK) ? NAMES_COUNT : 1);
      weights.set(word, (1 + Math.log(count)) * rarity);
    }
    return bagOf(weights);
  });
  return bags.map((one) => Float64Array.from(bags, (other) => (other === one ? 0 : cosine(one, other))));
}

/** 0 for the group of the first, 1 for the other. */
function halve(alike: readonly Float64Array[]): number[] {
  const groups = joinGroups(alike, ANY, 2);
  return groups.map((group) => (group === groups[0] ? 0 : 1));
}

/** Less than any likeness: groups are joined whatever it is. */
const ANY = -1;

/** As in k-means: whoever is nearer to the other half goes there, unless its own would be left with one. */
function moveToNearer(alike: readonly Float64Array[], given: readonly number[]): number[] {
  const halves = [...given];
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    let moved = false;
    for (let at = 0; at < halves.length; at++) {
      const [own, other] = [halves[at]!, 1 - halves[at]!].map((half) =>
        [...halves.keys()].filter((index) => index !== at && halves[index] === half),
      ) as [number[], number[]];
      if (own.length < 2 || meanBetween(alike, [at], own) >= meanBetween(alike, [at], other)) continue;
      halves[at] = 1 - halves[at]!;
      moved = true;
    }
    if (!moved) break;
  }
  return halves;
}

/** How many times as alike pairs within a half are as pairs across. */
function separation(alike: readonly Float64Array[], halves: readonly number[]): number {
  const sums = [0, 0];
  const counts = [0, 0];
  for (let one = 0; one < halves.length; one++)
    for (let other = 0; other < one; other++) {
      const across = halves[one] === halves[other] ? 0 : 1;
      sums[across]! += alike[one]![other]!;
      counts[across]!++;
    }
  return sums[0]! / counts[0]! / (sums[1]! / counts[1]!);
}

function meanBetween(alike: readonly Float64Array[], a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (const one of a) for (const other of b) sum += alike[one]![other]!;
  return sum / (a.length * b.length);
}
