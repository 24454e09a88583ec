import type { Dated } from '../model/index.ts';
import { DisjointSets } from './disjoint.ts';
import { byPublication, type Item, idOf, type MergedAnnotation } from './item.ts';
import { KeyIndex } from './key-index.ts';
import { place, placeByPeers, placedTogether } from './placing.ts';

/**
 * How one kind of item is brought together. Every function depends on the items given alone, never on
 * what else is in the store: that is why the order of articles can't matter.
 */
export interface Grouping<A extends MergedAnnotation> {
  /** Keys an item is found under. */
  keys(item: Item<A>): readonly string[];
  /** Keys of the items it may belong with. `a` seeks a key of `b` whenever `b` seeks one of `a`. */
  seeks(item: Item<A>): readonly string[];
  /**
   * How well an item is placed in time: 0 by its own words, 1 by its article's date, 2 not at all. An item
   * joins those of its own tier, or follows one placed better; it never brings two of those together.
   */
  tier(item: Item<A>): Tier;
  /** Whether two items of one tier are the same. Symmetric. */
  same(a: Item<A>, b: Item<A>): boolean;
  /**
   * The better placed item that each of these follows; those that follow none are left out. Items of an
   * undated article come all at once, for they date it together; others come singly.
   */
  follow(items: readonly Item<A>[], among: readonly Item<A>[]): ReadonlyMap<string, string>;
  /**
   * When an undated article was published, from which of its items follow what; null when that doesn't tell.
   * Without it, items come singly and follow only what they are the same as: then one more article touches
   * no more than that.
   */
  published?(followed: readonly (readonly [item: Item<A>, leader: Item<A>])[]): Dated | null;
}

export type Tier = 0 | 1 | 2;

/** Finds items in a store, or in memory. */
export interface Neighbours<A extends MergedAnnotation> {
  /** Items found under any of these key hashes. */
  under(keys: readonly number[]): readonly Item<A>[];
  /** Says under what will be asked for: a store finds all of it at once in a fraction of the time. */
  expect?(keys: readonly number[]): void;
  /** Items in one record with this one, itself among them. */
  together(id: string): readonly Item<A>[];
  /** Items of these articles. */
  inArticles(articles: readonly string[]): readonly Item<A>[];
}

/** Groups of items that are the same, each in order of publication. */
export function group<A extends MergedAnnotation>(
  grouping: Grouping<A>,
  items: readonly Item<A>[],
): Item<A>[][] {
  const index = new KeyIndex(grouping, items);
  const near = (item: Item<A>) => index.near(item);
  const sets = new DisjointSets();
  const followed = new Set<string>();
  const dated = new Map<string, Item<A>>();
  const asDated = (item: Item<A>) => dated.get(idOf(item)) ?? item;
  const join = (leaders: ReadonlyMap<string, Item<A>>) => {
    for (const [item, leader] of leaders) {
      followed.add(item);
      sets.join(item, idOf(leader));
    }
  };
  for (const tier of [0, 1, 2] as const) {
    const own = items.filter((item) => grouping.tier(item) === tier);
    for (const unit of tier === 0 ? [] : placedTogether(grouping, own)) {
      const placed = place(grouping, unit, near);
      join(placed.leaders);
      for (const [id, item] of placed.dated) dated.set(id, item);
    }
    if (tier === 2 && grouping.published) {
      const [followers, left] = [true, false].map((follows) =>
        own.filter((item) => followed.has(idOf(item)) === follows),
      ) as [Item<A>[], Item<A>[]];
      const byPeers = placedTogether(grouping, left.map(asDated)).map((unit) =>
        placeByPeers(grouping, unit, nearAmong(followers, unit, near).map(asDated)),
      );
      byPeers.forEach(join);
    }
    const free = new Set(own.filter((item) => !followed.has(idOf(item))));
    for (const item of free) {
      for (const other of near(item)) {
        if (idOf(other) <= idOf(item) || !free.has(other)) continue;
        if (!sets.joined(idOf(item), idOf(other)) && grouping.same(asDated(item), asDated(other)))
          sets.join(idOf(item), idOf(other));
      }
    }
  }
  return groupsIn(sets, items);
}

function nearAmong<A extends MergedAnnotation>(
  items: readonly Item<A>[],
  unit: readonly Item<A>[],
  near: (item: Item<A>) => readonly Item<A>[],
): Item<A>[] {
  const found = new Set(unit.flatMap(near));
  return items.filter((item) => found.has(item));
}

/** The sets as lists, each in order of publication. */
export function groupsIn<A extends MergedAnnotation>(
  sets: DisjointSets,
  items: Iterable<Item<A>>,
): Item<A>[][] {
  const groups = new Map<string, Item<A>[]>();
  for (const item of items) {
    const root = sets.find(idOf(item));
    const members = groups.get(root);
    if (members) members.push(item);
    else groups.set(root, [item]);
  }
  return [...groups.values()].map((members) => members.sort(byPublication));
}

/** `Neighbours` over a set in memory, with the groups it was put in. */
export function neighboursOf<A extends MergedAnnotation>(
  grouping: Grouping<A>,
  groups: readonly (readonly Item<A>[])[],
): Neighbours<A> {
  const items = groups.flat();
  const index = new KeyIndex(grouping, items);
  const groupOf = new Map(groups.flatMap((members) => members.map((item) => [idOf(item), members] as const)));
  return {
    under: (keys) => index.under(keys),
    together: (id) => groupOf.get(id) ?? [],
    inArticles: (articles) => items.filter((item) => articles.includes(item.annotation.article)),
  };
}
