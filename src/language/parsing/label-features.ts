import type { Configuration } from './configuration.ts';
import type { Features } from './features.ts';

/** What the relation of an arc is chosen by: both ends, their neighbours and the arcs they have so far. */
export function addLabelFeatures(
  features: Features,
  c: Configuration,
  head: number,
  dependent: number,
): void {
  const { words, tags, roles, clusters, coarse, labels } = c;
  const side = head < dependent ? 1 : 2;
  const hw = words[head]!;
  const ht = tags[head]!;
  const dw = words[dependent]!;
  const dt = tags[dependent]!;
  const distance = grouped(Math.abs(head - dependent)) | (side << 4);
  const dl = c.left[dependent]!;
  const dl2 = c.left2[dependent]!;
  const dr = c.right[dependent]!;
  const hl = c.left[head]!;
  const hr = c.right[head]!;
  const beforeHead = head > 1 ? head - 1 : 0;
  const before = dependent - 1;
  const after = dependent + 1;
  const dlw = words[dl]!;
  const hc = clusters[head]!;
  const dc = clusters[dependent]!;
  const dk = coarse[dependent]!;
  const role = roles[dependent]!;

  features.begin();
  features.one(side);
  features.three(hw, ht, side);
  features.two(ht, side);
  features.two(dw, side);
  features.two(dt, side);
  features.three(ht, dt, side);
  features.three(hw, dw, side);
  features.three(ht, dw, side);
  features.three(hw, dt, side);
  features.three(ht, dt, distance);
  features.three(dw, ht, distance);
  features.three(dlw, dt, ht);
  features.three(labels[dl]!, dt, ht);
  features.four(dlw, dt, hw, side);
  features.four(labels[dl]!, labels[dl2]!, dt, ht);
  features.three(words[dl2]!, dt, ht);
  features.two(dlw, dw);
  features.three(dlw, ht, side);
  features.three(dlw, labels[dl]!, side);
  features.three(tags[dl]!, dt, ht);
  features.three(words[dr]!, dt, side);
  features.three(labels[dr]!, dt, ht);
  features.four(ht, dt, c.leftLabels[head]!, c.leftLabels2[head]!);
  features.four(ht, dt, c.rightLabels[head]!, c.rightLabels2[head]!);
  features.four(hw, side, c.rightLabels[head]!, dt);
  features.four(c.leftLabels[head]!, c.rightLabels[head]!, dt, side);
  features.four(dt, c.leftLabels[dependent]!, c.leftLabels2[dependent]!, side);
  features.four(dw, c.leftLabels[dependent]!, side, ht);
  features.four(tags[before]!, dt, tags[after]!, side);
  features.four(tags[beforeHead]!, ht, tags[head + 1]!, dt);
  features.three(words[before]!, dt, side);
  features.three(words[after]!, dt, side);
  features.four(words[hr]!, tags[hr]!, dt, ht);
  features.three(labels[hr]!, labels[hl]!, dt);
  features.two(labels[head]!, dt);
  features.four(labels[head]!, dt, ht, side);
  features.three(words[before]!, dw, side);
  features.three(dw, words[after]!, side);
  features.four(tags[after]!, tags[dependent + 2]!, dt, side);
  const edges = (head === c.count + 1 ? 1 : 0) | (dependent === 1 ? 2 : 0) | (dependent === c.count ? 4 : 0);
  features.three(dt, ht, edges);
  features.three(hc, dc, side);
  features.three(coarse[head]!, dk, side);
  features.three(hc, dt, side);
  features.three(dc, ht, side);
  features.two(dc, side);
  features.three(dc, dlw, side);
  features.three(hc, dlw, dk);
  features.three(hw, dc, side);
  features.three(hc, dw, side);
  features.two(role, side);
  features.three(role, dt, ht);
  features.three(role, roles[head]!, side);
  features.three(role, dw, side);
  features.three(role, c.otherRoles[dependent]!, side);
  features.three(c.otherRoles[dependent]!, dt, ht);
}

function grouped(distance: number): number {
  return distance > 8 ? 7 : distance > 4 ? 6 : distance;
}
