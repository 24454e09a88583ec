import { cosine } from './bag.ts';
import { BAGS, type Profile } from './profile.ts';
import { weightOf } from './word-weights.ts';

/** What is asked of two profiles: what their bags share, whether each has the other's protagonists, whether their years agree. */
export const FEATURES = BAGS.length + 7;

/** Writes the features of a pair into `into`; the same for either order. */
export function compare(a: Profile, b: Profile, into: Float64Array): void {
  let at = 0;
  let lead = 0;
  let names = 0;
  let plain = 0;
  for (const kind of BAGS) {
    const shared = cosine(a.bags[kind], b.bags[kind]);
    into[at++] = Math.sqrt(shared);
    if (kind === 'lead') lead = shared;
    else if (kind === 'names') names = shared;
    else if (kind === 'plain') plain = shared;
  }
  into[at++] = names * plain * 10;
  into[at++] = Math.min(lead, names);
  const there = covered(a, b);
  const back = covered(b, a);
  into[at++] = Math.min(there, back);
  into[at++] = Math.max(there, back);
  into[at++] = Math.sqrt(namedAlike(a, b));
  into[at++] = yearsAgree(a, b);
  into[at] = 1;
}

/** Weights of the features, from training/train-stories.ts. */
export type AlikeWeights = readonly number[];

/** How likely it is that two articles tell of the same events; 0 to 1. */
export function likelihood(features: Float64Array, weights: AlikeWeights): number {
  let sum = 0;
  for (let at = 0; at < FEATURES; at++) sum += weights[at]! * features[at]!;
  return 1 / (1 + Math.exp(-sum));
}

/** Part of the one's protagonists that the other names at least twice; those it names once count half. */
function covered(one: Profile, other: Profile): number {
  let found = 0;
  let all = 0;
  for (const [name, weight] of one.protagonists) {
    all += weight;
    found += weight * Math.min(1, (other.named.get(name) ?? 0) / 2);
  }
  return all === 0 ? 0.5 : found / all;
}

/** Cosine of how often names occur: who a story is about is named again and again. */
function namedAlike({ named: a }: Profile, { named: b }: Profile): number {
  let both = 0;
  for (const [name, count] of a) both += count * (b.get(name) ?? 0) * weightOf(name) ** 2;
  return both === 0 ? 0 : both / Math.sqrt(squares(a) * squares(b));
}

function squares(named: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [name, count] of named) sum += (count * weightOf(name)) ** 2;
  return sum;
}

/** 1 when they share a year, -1 when they don't, 0 when one names none. */
function yearsAgree({ years: a }: Profile, { years: b }: Profile): number {
  if (a.size === 0 || b.size === 0) return 0;
  for (const year of a) if (b.has(year)) return 1;
  return -1;
}
