import type { Configuration } from './configuration.ts';
import { type Features, grouped } from './features.ts';

/**
 * What most actions are settled by: the roles, tags and words at the top of the stack and the front of the buffer (Zhang
 * & Nivre 2011). Begins the decision.
 */
export function addCoreFeatures(features: Features, c: Configuration): void {
  const { words, tags, roles, otherRoles, heads, labels, left, right, stack, depth } = c;
  const s0 = depth > 0 ? stack[depth - 1]! : 0;
  const s1 = depth > 1 ? stack[depth - 2]! : 0;
  const s2 = depth > 2 ? stack[depth - 3]! : 0;
  const n0 = c.next;
  const n1 = n0 + 1;
  const n2 = n0 + 2;
  const attached = s0 !== 0 && heads[s0]! > 0 ? 1 : 0;
  const s0h = attached ? heads[s0]! : 0;
  const s0l = left[s0]!;
  const s0r = right[s0]!;
  const n0l = left[n0]!;
  const s0w = words[s0]!;
  const s0t = tags[s0]! | (attached << 9);
  const n0w = words[n0]!;
  const n0t = tags[n0]!;
  const n1t = tags[n1]!;
  const n2t = tags[n2]!;
  const n3t = tags[n0 + 3]!;
  const s1t = tags[s1]!;
  const s0lt = tags[s0l]!;
  const s0rt = tags[s0r]!;
  const n0lt = tags[n0l]!;
  const s0ht = tags[s0h]!;
  const s0label = labels[s0]!;
  const distance = s0 === 0 ? 0 : grouped(n0 - s0);

  features.begin();
  features.one(attached | (s0 ? 2 : 0) | (depth > 1 ? 4 : 0) | (n0 > c.count ? 8 : 0));
  // marks between
  const marks = s0 === 0 ? 0 : Math.min(3, c.marks[n0]! - c.marks[s0]!);
  features.three(s0t, n0t, marks);
  features.three(s0w, n0t, marks);
  features.four(s0t, n0t, marks, n1t);
  features.four(s0t, n0t, s0label, marks);
  // the role each word seems to have
  const s0role = roles[s0]! | (attached << 9);
  const n0role = roles[n0]!;
  const n1role = roles[n1]!;
  features.one(s0role);
  features.one(n0role);
  features.two(s0role, n0role);
  features.three(s0role, n0role, n1role);
  features.three(s0role, n0t, s0t);
  features.three(s0t, n0role, n0t);
  features.three(s0role, n0role, marks);
  features.three(s0role, n0role, distance);
  features.three(roles[s1]!, s0role, n0role);
  features.four(n0role, n1role, roles[n2]!, s0t);
  features.three(s0role, s0label, n0role);
  features.three(roles[s0h]!, s0role, n0role);
  features.three(s0role, otherRoles[s0]!, n0role);
  features.three(s0role, n0role, otherRoles[n0]!);
  features.three(otherRoles[s0]!, s0t, n0t);
  features.three(otherRoles[n0]!, s0t, n0t);
  // pairs and triples
  features.two(s0w, n0w);
  features.two(s0t, n0t);
  features.two(n0t, n1t);
  features.three(n0t, n1t, n2t);
  features.four(n0t, n1t, n2t, n3t);
  features.three(s0t, n0t, n1t);
  features.three(s0ht, s0t, n0t);
  features.three(s0t, s0lt, n0t);
  features.three(s0t, s0rt, n0t);
  features.three(s0t, n0t, n0lt);
  // further down the stack
  features.two(s1t, s0t);
  features.three(s1t, s0t, n0t);
  features.four(s1t, tags[s2]!, s0t, n0t);
  features.two(words[s1]!, n0t);
}
