import type { Dated } from '../model/index.ts';
import { byPublication, type Item, idOf, isUndated, type MergedAnnotation } from './item.ts';

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
  /** Items found under any of these keys. */
  under(keys: readonly string[]): readonly Item<A>[];
  /** Items in one record with any of these, themselves among them. */
  together(ids: readonly string[]): readonly Item<A>[];
  /** Items of these articles. */
  inArticles(articles: readonly string[]): readonly Item<A>[];
}

/**
 * Groups of items that are the same, each in order of publication, and which item follows which.
 *
 * @param context items that others may follow, but whose groups are not asked for
 */
export function group<A extends MergedAnnotation>(
  grouping: Grouping<A>,
  items: readonly Item<A>[],
  context: readonly Item<A>[] = [],
): { groups: Item<A>[][]; followed: ReadonlyMap<string, string> } {
  const index = indexByKey(grouping, [...items, ...context]);
  const near = (item: Item<A>) => neighboursIn(grouping, index, item);
  const inContext = new Set(context.map(idOf));
  const sets = new DisjointSets();
  const followed = new Map<string, string>();
  const dated = new Map<string, Item<A>>();
  const asDated = (item: Item<A>) => dated.get(idOf(item)) ?? item;
  for (const tier of [0, 1, 2] as const) {
    const own = items.filter((item) => grouping.tier(item) === tier);
    for (const unit of tier === 0 ? [] : placedTogether(grouping, own)) {
      const better = new Map(unit.flatMap(near).map((item) => [idOf(item), item]));
      for (const [id, item] of better) if (grouping.tier(item) >= tier) better.delete(id);
      const pairs = grouping.follow(unit, [...better.values()]);
      for (const [item, leader] of pairs) {
        followed.set(item, leader);
        sets.join(item, leader);
      }
      if (tier === 2) for (const item of datedBy(grouping, unit, pairs, better)) dated.set(idOf(item), item);
    }
    if (tier === 2 && grouping.published) {
      for (const [item, leader] of followPeers(grouping, own.map(asDated), followed, near)) {
        followed.set(item, leader);
        sets.join(item, leader);
      }
    }
    const free = own.filter((item) => !followed.has(idOf(item)));
    const freeIds = new Set(free.map(idOf));
    for (const item of free) {
      for (const other of near(item)) {
        if (idOf(other) <= idOf(item) || !freeIds.has(idOf(other)) || inContext.has(idOf(other))) continue;
        if (!sets.joined(idOf(item), idOf(other)) && grouping.same(asDated(item), asDated(other)))
          sets.join(idOf(item), idOf(other));
      }
    }
  }
  const groups = new Map<string, Item<A>[]>();
  for (const item of items) {
    const root = sets.find(idOf(item));
    const members = groups.get(root);
    if (members) members.push(item);
    else groups.set(root, [item]);
  }
  return { groups: [...groups.values()].map((members) => members.sort(byPublication)), followed };
}

/**
 * What is left of undated articles may follow what another undated article reports, where that one has
 * found its place: two of them tell of one meeting, and a third, dated, of it or of its day.
 */
function followPeers<A extends MergedAnnotation>(
  grouping: Grouping<A>,
  items: readonly Item<A>[],
  followed: ReadonlyMap<string, string>,
  near: (item: Item<A>) => Item<A>[],
): Map<string, string> {
  const found = new Map<string, string>();
  const dated = new Map(items.map((item) => [idOf(item), item]));
  for (const unit of placedTogether(
    grouping,
    items.filter((item) => !followed.has(idOf(item))),
  )) {
    const [first] = unit;
    const peers = unique(unit.flatMap(near)).flatMap((item) => {
      const own = item.annotation.article === first?.annotation.article;
      return followed.has(idOf(item)) && !own ? (dated.get(idOf(item)) ?? []) : [];
    });
    for (const [item, leader] of grouping.follow(unit, peers)) found.set(item, leader);
  }
  return found;
}

/** `Neighbours` over a set in memory, with the groups it was put in. */
export function neighboursOf<A extends MergedAnnotation>(
  grouping: Grouping<A>,
  groups: readonly (readonly Item<A>[])[],
): Neighbours<A> {
  const items = groups.flat();
  const index = indexByKey(grouping, items);
  const groupOf = new Map(groups.flatMap((members) => members.map((item) => [idOf(item), members] as const)));
  return {
    under: (keys) => unique(keys.flatMap((key) => index.get(key) ?? [])),
    together: (ids) => unique(ids.flatMap((id) => [...(groupOf.get(id) ?? [])])),
    inArticles: (articles) => items.filter((item) => articles.includes(item.annotation.article)),
  };
}

