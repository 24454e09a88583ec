/** A linear peer for sets that are too small to ship anything learnt from them. */
export interface Example {
  readonly label: string;
  readonly features: readonly string[];
}

const FOLDS = 10;
/** Scores of the peer on `plover/` are flat from here on. */
const ROUNDS = 10;

/** The label that an averaged perceptron fitted to the other folds gives each example; folds are every tenth. */
export function crossValidated(examples: readonly Example[]): string[] {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const given = new Array<string>(examples.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitted(
      examples.filter((_, index) => index % FOLDS !== fold),
      labels,
    );
    for (let index = fold; index < examples.length; index += FOLDS)
      given[index] = labels[best(weights, examples[index]!.features, labels.length)]!;
  }
  return given;
}

type Weights = ReadonlyMap<string, Float64Array>;

function fitted(examples: readonly Example[], labels: readonly string[]): Weights {
  const now = new Map<string, Float64Array>();
  const sums = new Map<string, Float64Array>();
  let step = 0;
  const add = (feature: string, label: number, by: number) => {
    for (const [map, amount] of [
      [now, by],
      [sums, by * step],
    ] as const) {
      let row = map.get(feature);
      if (!row) map.set(feature, (row = new Float64Array(labels.length)));
      row[label]! += amount;
    }
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (const { label, features } of examples) {
      step++;
      const wanted = labels.indexOf(label);
      const found = best(now, features, labels.length);
      if (found === wanted) continue;
      for (const feature of features) {
        add(feature, wanted, 1);
        add(feature, found, -1);
      }
    }
  }
  return new Map(
    [...now].map(([feature, row]) => [
      feature,
      row.map((weight, at) => weight - sums.get(feature)![at]! / step),
    ]),
  );
}

function best(weights: Weights, features: readonly string[], labels: number): number {
  const scores = new Float64Array(labels);
  for (const feature of features) {
    const row = weights.get(feature);
    if (row) for (let label = 0; label < labels; label++) scores[label]! += row[label]!;
  }
  return scores.indexOf(Math.max(...scores));
}
