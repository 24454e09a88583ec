/**
 * Groups by average link (Sokal & Michener 1958): of any two groups those that are most alike on average become one, until none are
 * so by `threshold`, or `least` are left. Gives the number of its group for each.
 *
 * @param alike symmetric, 0 on the diagonal
 */
export function joinGroups(alike: readonly Float64Array[], threshold: number, least = 1): number[] {
  const count = alike.length;
  const means = alike.map((row) => Float64Array.from(row));
  const sizes = new Uint32Array(count).fill(1);
  const isJoined = new Uint8Array(count);
  const groups = Array.from({ length: count }, (_, at) => at);
  const nearest = new Int32Array(count).fill(-1);
  const seek = (group: number) => {
    let best = -1;
    for (let other = 0; other < count; other++)
      if (other !== group && isJoined[other] === 0 && means[group]![other]! > (means[group]![best] ?? -1))
        best = other;
    nearest[group] = best;
  };
  for (let group = 0; group < count; group++) seek(group);
  for (let left = count; left > least; left--) {
    let one = -1;
    let ahead = threshold;
    for (let group = 0; group < count; group++) {
      const closest = means[group]![nearest[group]!] ?? -1;
      if (isJoined[group] === 0 && closest > ahead) {
        ahead = closest;
        one = group;
      }
    }
    if (one < 0) return groups;
    const other = nearest[one]!;
    isJoined[other] = 1;
    for (let group = 0; group < count; group++) {
      if (groups[group] === other) groups[group] = one;
      if (group === one || isJoined[group] === 1) continue;
      const sum = means[one]![group]! * sizes[one]! + means[other]![group]! * sizes[other]!;
      means[one]![group] = means[group]![one] = sum / (sizes[one]! + sizes[other]!);
    }
    sizes[one]! += sizes[other]!;
    seek(one);
    for (let group = 0; group < count; group++) {
      if (isJoined[group] === 1 || group === one) continue;
      if (nearest[group] === one || nearest[group] === other) seek(group);
      else if (means[group]![one]! > means[group]![nearest[group]!]!) nearest[group] = one;
    }
  }
  return groups;
}
