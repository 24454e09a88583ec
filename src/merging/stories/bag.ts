/** Weights of words, of length 1 all together: the vector space model (Salton, Wong & Yang 1975). */
export type Bag = ReadonlyMap<string, number>;

/** @param weights none below 0 */
export function bagOf(weights: ReadonlyMap<string, number>): Bag {
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  const length = Math.sqrt(squares) || 1;
  return new Map([...weights].map(([word, weight]) => [word, weight / length]));
}

/** What two bags share: 0 to 1. */
export function cosine(a: Bag, b: Bag): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
}
