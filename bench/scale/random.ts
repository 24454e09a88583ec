/** A number from 0 up to 1. */
export type Random = () => number;

/** The same seed gives the same numbers: mulberry32 (public domain, by Tommy Ettinger). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** From `low` to `high`, both among them. */
export function integer(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

export function shuffled<T>(values: readonly T[], random: Random): T[] {
  const out = [...values];
  for (let at = out.length - 1; at > 0; at--) {
    const other = integer(random, 0, at);
    [out[at], out[other]] = [out[other] as T, out[at] as T];
  }
  return out;
}
