import type { Grouping } from './group.ts';
import { byPublication, type Item, idOf, isUndated, type MergedAnnotation } from './item.ts';

/** Where items stand that are placed in time together. */
export interface Placed<A extends MergedAnnotation> {
  /** By id, the better placed item that each follows. */
  readonly leaders: ReadonlyMap<string, Item<A>>;
  /** The items, with the date that those of them that follow others give them. */
  readonly dated: ReadonlyMap<string, Item<A>>;
}

/**
 * @param unit items of one tier as `placedTogether` gives them
 * @param near items that one may belong with
 */
export function place<A extends MergedAnnotation>(
  grouping: Grouping<A>,
  unit: readonly Item<A>[],
  near: (item: Item<A>) => readonly Item<A>[],
): Placed<A> {
  const better = new Map<string, Item<A>>();
  for (const item of unit) {
    const tier = grouping.tier(item);
    for (const other of near(item)) if (grouping.tier(other) < tier) better.set(idOf(other), other);
  }
  const leaders = new Map<string, Item<A>>();
  for (const [id, leader] of grouping.follow(unit, [...better.values()])) {
    const item = better.get(leader);
    if (item) leaders.set(id, item);
  }
  return { leaders, dated: datedBy(grouping, unit, leaders) };
}

function datedBy<A extends MergedAnnotation>(
  grouping: Grouping<A>,
  unit: readonly Item<A>[],
  leaders: ReadonlyMap<string, Item<A>>,
): ReadonlyMap<string, Item<A>> {
  if (!grouping.published || leaders.size === 0 || !unit.every(isUndated)) return new Map();
  const followed = unit.flatMap((item) => {
    const leader = leaders.get(idOf(item));
    return leader ? [[item, leader] as const] : [];
  });
  const published = grouping.published(followed);
  return new Map(published ? unit.map((item) => [idOf(item), { ...item, published }]) : []);
}

/** The units that items of one tier are placed in: an undated article's all at once, others singly. */
export function placedTogether<A extends MergedAnnotation>(
  grouping: Grouping<A>,
  items: readonly Item<A>[],
): Item<A>[][] {
  if (!grouping.published) return items.map((item) => [item]);
  const units = new Map<string, Item<A>[]>();
  for (const item of [...items].sort(byPublication)) {
    const unit = isUndated(item) ? item.annotation.article : idOf(item);
    const own = units.get(unit);
    if (own) own.push(item);
    else units.set(unit, [item]);
  }
  return [...units.values()];
}
