import type { Configuration } from './configuration.ts';
import { type Features, grouped } from './features.ts';

/**
 * What the rest need: distance, valency, the arcs so far, prepositions with their objects, words used alike (Zhang & Nivre
 * 2011). Comes after `addCoreFeatures`.
 */
export function addFurtherFeatures(features: Features, c: Configuration): void {
  const { words, tags, clusters, coarse, heads, labels, left, left2, right, right2, stack, depth } = c;
  const s0 = depth > 0 ? stack[depth - 1]! : 0;
  const n0 = c.next;
  const n1 = n0 + 1;
  const n2 = n0 + 2;
  const attached = s0 !== 0 && heads[s0]! > 0 ? 1 : 0;
  const s0h = attached ? heads[s0]! : 0;
  const s0hh = s0h !== 0 && heads[s0h]! > 0 ? heads[s0h]! : 0;
  const s0l = left[s0]!;
  const s0r = right[s0]!;
  const n0l = left[n0]!;
  const s0w = words[s0]!;
  const s0t = tags[s0]! | (attached << 9);
  const n0w = words[n0]!;
  const n0t = tags[n0]!;
  const n1w = words[n1]!;
  const n1t = tags[n1]!;
  const n2t = tags[n2]!;
  const s0lt = tags[s0l]!;
  const s0rt = tags[s0r]!;
  const n0lt = tags[n0l]!;
  const s0ht = tags[s0h]!;
  const s0hw = words[s0h]!;
  const s0c = clusters[s0]!;
  const n0c = clusters[n0]!;
  const s0k = coarse[s0]!;
  const n0k = coarse[n0]!;
  const s0label = labels[s0]!;
  const distance = s0 === 0 ? 0 : grouped(n0 - s0);
  // Of a preposition at the front: the noun it governs.
  const object = n0 < c.count ? c.nominalAhead[n1]! : 0;
  const objectCoarse = coarse[object]!;

  // single words
  features.two(s0w, s0t);
  features.one(s0w);
  features.one(s0t);
  features.two(n0w, n0t);
  features.one(n0w);
  features.one(n0t);
  features.two(n1w, n1t);
  features.one(n1w);
  features.one(n1t);
  features.two(words[n2]!, n2t);
  features.one(words[n2]!);
  features.one(n2t);
  // distance and valency
  features.two(s0w, distance);
  features.two(s0t, distance);
  features.two(n0w, distance);
  features.two(n0t, distance);
  features.three(s0t, n0t, distance);
  features.two(s0w, c.rightCount[s0]!);
  features.two(s0t, c.rightCount[s0]!);
  features.two(s0w, c.leftCount[s0]!);
  features.two(s0t, c.leftCount[s0]!);
  features.two(n0w, c.leftCount[n0]!);
  features.two(n0t, c.leftCount[n0]!);
  // the arcs so far
  features.one(s0hw);
  features.one(s0ht);
  features.two(s0label, s0t);
  features.one(words[s0l]!);
  features.two(s0lt, labels[s0l]!);
  features.one(words[s0r]!);
  features.two(s0rt, labels[s0r]!);
  features.one(words[n0l]!);
  features.two(n0lt, labels[n0l]!);
  features.one(words[s0hh]!);
  features.one(tags[s0hh]!);
  features.two(labels[s0h]!, n0t);
  features.one(words[left2[s0]!]!);
  features.one(tags[left2[s0]!]!);
  features.one(words[right2[s0]!]!);
  features.one(tags[right2[s0]!]!);
  features.one(tags[left2[n0]!]!);
  features.three(s0t, s0lt, tags[left2[s0]!]!);
  features.three(s0t, s0rt, tags[right2[s0]!]!);
  features.three(s0t, s0ht, tags[s0hh]!);
  features.three(n0t, n0lt, tags[left2[n0]!]!);
  features.three(s0w, c.leftLabels[s0]!, c.leftLabels2[s0]!);
  features.three(s0t, c.leftLabels[s0]!, c.leftLabels2[s0]!);
  features.three(s0w, c.rightLabels[s0]!, c.rightLabels2[s0]!);
  features.four(s0t, c.rightLabels[s0]!, c.rightLabels2[s0]!, n0t);
  features.three(n0w, c.leftLabels[n0]!, c.leftLabels2[n0]!);
  features.three(n0t, c.leftLabels[n0]!, c.leftLabels2[n0]!);
  // prepositions and their objects
  features.four(s0hw, s0t, n0w, objectCoarse);
  features.three(s0k, n0w, objectCoarse);
  features.three(s0hw, n0w, n0t);
  features.four(s0ht, s0label, n0t, n1t);
  features.three(s0label, n0w, n1t);
  features.four(s0label, s0t, n0t, n1t);
  features.four(s0k, words[n0l]!, n0k, attached);
  features.three(n0w, n1t, n2t);
  // words used alike
  features.two(s0c, s0t);
  features.two(n0c, n0t);
  features.three(s0c, n0c, attached);
  features.three(s0k, n0k, attached);
  features.three(s0c, n0t, attached);
  features.three(s0t, n0c, attached);
  features.three(s0w, n0c, attached);
  features.three(s0k, n0k, coarse[n1]!);
  features.two(clusters[s0h]!, n0c);
  features.two(clusters[object]!, n0w);
  features.three(s0c, n0w, clusters[object]!);
}
