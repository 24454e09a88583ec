import type { Grouping, Neighbours } from './group.ts';
import { byPublication, type Item, idOf, isUndated, type MergedAnnotation } from './item.ts';
import { KeyIndex } from './key-index.ts';
import { type Placed, place } from './placing.ts';

/** What stands around an item when items come and go. */
export interface Surroundings<A extends MergedAnnotation> {
  /** Items that it may belong with, after the change. */
  now(item: Item<A>): readonly Item<A>[];
  before(item: Item<A>): readonly Item<A>[];
  /** Of these, the ones that come or go. */
  changed(item: Item<A>): readonly Item<A>[];
  /** Items of the group that this one was in, without those that go. */
  groupOf(item: Item<A>): readonly Item<A>[];
  /** The items that are placed in time together with this one. */
  unitOf(item: Item<A>): readonly Item<A>[];
  /** How these are placed after the change. */
  placed(item: Item<A>): Placed<A>;
}

/** @param neighbours may still find what is removed */
export function surroundingsOf<A extends MergedAnnotation>(
  grouping: Grouping<A>,
  added: readonly Item<A>[],
  removed: readonly Item<A>[],
  neighbours: Neighbours<A>,
): Surroundings<A> {
  const gone = new Set(removed.map(idOf));
  const staying = (items: readonly Item<A>[]) =>
    gone.size === 0 ? items : items.filter((item) => !gone.has(idOf(item)));
  const [arriving, leaving] = [new KeyIndex(grouping, added), new KeyIndex(grouping, removed)];
  const known = new Map<string, readonly Item<A>[]>();
  const stored = (item: Item<A>): readonly Item<A>[] => {
    let found = known.get(idOf(item));
    if (!found) {
      found = staying(neighbours.under(grouping.seeks(item))).filter((other) => idOf(other) !== idOf(item));
      known.set(idOf(item), found);
    }
    return found;
  };
  const now = (item: Item<A>) => [...stored(item), ...arriving.near(item)];
  const groups = new Map<string, readonly Item<A>[]>();
  const placed = new Map<string, Placed<A>>();

  const unitOf = (item: Item<A>): readonly Item<A>[] => {
    if (!grouping.published || !isUndated(item)) return [item];
    const { article } = item.annotation;
    const own = added.filter(({ annotation }) => annotation.article === article);
    const all = own.length > 0 ? own : staying(neighbours.inArticles([article]));
    return all.filter((other) => grouping.tier(other) === grouping.tier(item)).sort(byPublication);
  };

  return {
    now,
    before: (item) => [...stored(item), ...leaving.near(item)],
    changed: (item) => [...arriving.near(item), ...leaving.near(item)],
    groupOf: (item) => {
      let found = groups.get(idOf(item));
      if (!found) {
        found = staying(neighbours.together([idOf(item)]));
        for (const member of found) groups.set(idOf(member), found);
      }
      return found;
    },
    unitOf,
    placed: (item) => {
      let found = placed.get(idOf(item));
      if (!found) {
        const unit = unitOf(item);
        found = place(grouping, unit, now);
        for (const one of unit) placed.set(idOf(one), found);
      }
      return found;
    },
  };
}
