import type { Actor, Quantity } from '../../model/index.ts';
import { toActor } from '../actors.ts';
import { type Allegiance, actorsMatch } from '../allegiance.ts';

/** A report that says who gives its number. */
interface Sourced {
  readonly quantity: Quantity;
  readonly source: Actor;
}

/** Two reports of two numbers, and whether one source gives both or two do. */
export interface Sources {
  readonly of: 'one' | 'two';
  readonly left: Sourced;
  readonly right: Sourced;
}

/** Two sources when no source is on both sides; null where one side names none. */
export function sourcesOf(
  a: readonly Quantity[],
  b: readonly Quantity[],
  stateOf: Allegiance,
): Sources | null {
  const [lefts, rights] = [sourced(a), sourced(b)];
  const [left, right] = [lefts[0], rights[0]];
  if (!left || !right) return null;
  for (const one of lefts) {
    for (const other of rights) {
      if (actorsMatch([one.source], [other.source], stateOf) > 0)
        return { of: 'one', left: one, right: other };
    }
  }
  return { of: 'two', left, right };
}

function sourced(quantities: readonly Quantity[]): Sourced[] {
  return quantities.flatMap((quantity) =>
    quantity.authority ? [{ quantity, source: toActor(quantity.authority) }] : [],
  );
}

/** The first report that states its number as a fact, in an article that names no source on either side. */
export function unsourced(quantities: readonly Quantity[], { left, right }: Sources): Quantity | null {
  const naming = [left.quantity.article, right.quantity.article];
  return quantities.find(({ authority, article }) => authority === null && !naming.includes(article)) ?? null;
}
