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

/** The items of an undated article, with the date that those of them that follow others give it. */
function datedBy<A extends MergedAnnotation>(
  grouping: Grouping<A>,
  unit: readonly Item<A>[],
  pairs: ReadonlyMap<string, string>,
  leaders: ReadonlyMap<string, Item<A>>,
): Item<A>[] {
  const found = unit.flatMap((item) => {
    const leader = leaders.get(pairs.get(idOf(item)) ?? '');
    return leader ? [[item, leader] as const] : [];
  });
  const published = grouping.published?.(found) ?? null;
  return published ? unit.map((item) => ({ ...item, published })) : [];
}

class DisjointSets {
  readonly #parent = new Map<string, string>();

  find(id: string): string {
    const up = this.#parent.get(id);
    if (up === undefined) return id;
    const root = this.find(up);
    this.#parent.set(id, root);
    return root;
  }

  join(a: string, b: string): void {
    const [left, right] = [this.find(a), this.find(b)];
    if (left !== right) this.#parent.set(left, right);
  }

  joined(a: string, b: string): boolean {
    return this.find(a) === this.find(b);
  }
}

/**
 * The items whose groups may change when `added` come and `removed` go, with the items that those may
 * follow. `group` over them gives what it would give over everything.
 */
export function affected<A extends MergedAnnotation>(
  grouping: Grouping<A>,
  added: readonly Item<A>[],
  removed: readonly Item<A>[],
  neighbours: Neighbours<A>,
): { items: Item<A>[]; context: Item<A>[] } {
  const gone = new Set(removed.map(idOf));
  const items = new Map<string, Item<A>>(added.map((item) => [idOf(item), item]));
  const context = new Map<string, Item<A>>();
  const asked = new Set<string>();
  const include = (more: readonly Item<A>[]) => {
    for (const item of more) if (!gone.has(idOf(item))) items.set(idOf(item), item);
  };
  const near = (of: readonly Item<A>[]) =>
    neighbours.under(uniqueStrings(of.flatMap((item) => grouping.seeks(item))));

  const like = (others: readonly Item<A>[]) => (item: Item<A>) =>
    grouping.published !== undefined || others.some((other) => grouping.same(item, other));

  const touched = near([...added, ...removed]).filter(like([...added, ...removed]));
  include(touched);
  include(neighbours.together([...touched, ...removed].map(idOf)));
  // What follows may turn to an item outside, and so change that one's group too; until nothing does.
  for (let before = -1; before !== items.size; ) {
    before = items.size;
    const fresh = [...items.values()].filter((item) => grouping.tier(item) > 0 && !asked.has(idOf(item)));
    const undated = grouping.published ? fresh.filter(isUndated) : [];
    const siblings = neighbours
      .inArticles(uniqueStrings(undated.map((item) => item.annotation.article)))
      .filter((item) => grouping.tier(item) > 0);
    include(siblings);
    const seeking = unique([...fresh, ...siblings.filter((item) => !gone.has(idOf(item)))]);
    for (const item of seeking) asked.add(idOf(item));
    const found = near(seeking).filter((item) => !gone.has(idOf(item)));
    for (const item of found) context.set(idOf(item), item);
    for (const id of items.keys()) context.delete(id);
    const { followed } = group(grouping, [...items.values()], [...context.values()]);
    const loose = seeking.filter((item) => !followed.has(idOf(item)));
    const peers = near(loose).filter(
      (item) => loose.some((other) => grouping.tier(other) === grouping.tier(item)) && like(loose)(item),
    );
    include(peers);
    const leaders = [...followed.values()].filter((id) => context.has(id));
    include(neighbours.together([...leaders, ...seeking.map(idOf), ...peers.map(idOf)]));
  }
  for (const id of items.keys()) context.delete(id);
  return { items: [...items.values()], context: [...context.values()] };
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

function indexByKey<A extends MergedAnnotation>(grouping: Grouping<A>, items: readonly Item<A>[]) {
  const index = new Map<string, Item<A>[]>();
  for (const item of items) {
    for (const key of new Set(grouping.keys(item))) {
      const under = index.get(key);
      if (under) under.push(item);
      else index.set(key, [item]);
    }
  }
  return index;
}

function neighboursIn<A extends MergedAnnotation>(
  grouping: Grouping<A>,
  index: ReadonlyMap<string, Item<A>[]>,
  item: Item<A>,
): Item<A>[] {
  return unique(grouping.seeks(item).flatMap((key) => index.get(key) ?? [])).filter(
    (other) => other !== item,
  );
}

function placedTogether<A extends MergedAnnotation>(
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

function unique<A extends MergedAnnotation>(items: readonly Item<A>[]): Item<A>[] {
  return [...new Map(items.map((item) => [idOf(item), item])).values()];
}

function uniqueStrings(values: readonly string[]): string[] {
  return [...new Set(values)];
}
