import { type Figure, type Quantity, toNumber } from '../../model/index.ts';
import { type Allegiance, actorsMatch } from '../allegiance.ts';

/** Which counts that are called by their unit alone, "240 families", are of one thing. */
export interface Counts {
  /** "Some 210 families", "the 240 families": the only numbers of their unit in articles that report one encounter. */
  areOne(a: Figure, b: Figure, told: Told): boolean;
  /** One article gives both, the second as a number alone: "there are 1,150 of them; the ministry puts the figure at 1,400". */
  isAgain(a: Figure, b: Figure): boolean;
}

interface Told {
  /** The encounters that each article reports. */
  readonly encountersIn: ReadonlyMap<string, ReadonlySet<string>>;
  readonly stateOf: Allegiance;
}

/** Two counts of one unit, alone in their articles, differ by no more where they are of one thing. */
const ALONE_WITHIN = 1.5;

/** @param reportsOf the reports of each figure, by its id */
export function countsIn(
  figures: readonly Figure[],
  reportsOf: ReadonlyMap<string, readonly Quantity[]>,
): Counts {
  const inArticle = new Map<string, Set<string>>();
  const countsOf = ({ id }: Figure) => (reportsOf.get(id) ?? []).filter(({ kind }) => kind === 'count');
  for (const figure of figures)
    for (const { article, unit } of countsOf(figure)) {
      const key = `${article}|${unit}`;
      inArticle.set(key, (inArticle.get(key) ?? new Set()).add(figure.id));
    }
  const isAlone = (figure: Figure) => {
    const counts = countsOf(figure);
    return (
      counts.length > 0 &&
      !ANYBODY.has(figure.unit) &&
      toNumber(figure.value) >= MORE_THAN_A_FEW &&
      counts.every(({ article, unit }) => inArticle.get(`${article}|${unit}`)?.size === 1)
    );
  };
  return {
    areOne: (a, b, { encountersIn, stateOf }) => {
      if (a.unit !== b.unit || a.measure !== b.measure || !isNear(a, b, ALONE_WITHIN)) return false;
      if (!isAlone(a) || !isAlone(b)) return false;
      const apart =
        a.parties.length > 0 && b.parties.length > 0 && actorsMatch(a.parties, b.parties, stateOf) === 0;
      const told = (figure: Figure) =>
        figure.evidence.flatMap(({ article }) => [...(encountersIn.get(article) ?? [])]);
      return !apart && told(a).some((id) => told(b).includes(id));
    },
    isAgain: (a, b) =>
      countsOf(a).some((one) =>
        countsOf(b).some((other) => countsAgain(one, other) || countsAgain(other, one)),
      ),
  };
}

/** Of these an article may tell of any. */
const ANYBODY = new Set(
  'person people man woman child country nation state official minister leader member'.split(' '),
);
const MORE_THAN_A_FEW = 20;

/** Characters from a count to one that puts it otherwise: two sentences. */
const AGAIN_WITHIN = 400;
/** Two numbers of one thing differ by no more; else the second is of a part. */
const FACTOR = 2;

function countsAgain(first: Quantity, again: Quantity): boolean {
  return (
    first.article === again.article &&
    first.unit === again.unit &&
    again.start > first.start &&
    again.start - first.end <= AGAIN_WITHIN &&
    !/\p{L}/u.test(again.quote) &&
    again.authority !== null &&
    again.authority.entity !== first.authority?.entity &&
    isNear(first, again, FACTOR)
  );
}

function isNear(a: Pick<Figure, 'value'>, b: Pick<Figure, 'value'>, factor: number): boolean {
  const [left, right] = [toNumber(a.value), toNumber(b.value)];
  return left <= right * factor && right <= left * factor;
}
