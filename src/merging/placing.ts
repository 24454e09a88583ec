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

/**
 * What is left of undated articles may follow what another undated article reports, where that one has
 * found its place: two of them tell of one meeting, and a third, dated, of it or of its day.
 *
 * @param unit items that follow none that is placed better, as dated
 * @param followers items of their tier that do, as dated, of any article
 * @returns by id, the follower that each of the unit follows in turn
 */
export function placeByPeers<A extends MergedAnnotation>(
  grouping: Grouping<A>,
  unit: readonly Item<A>[],
  followers: readonly Item<A>[],
): ReadonlyMap<string, Item<A>> {
  const article = unit[0]?.annotation.article;
  const peers = new Map(
    followers.filter(({ annotation }) => annotation.article !== article).map((item) => [idOf(item), item]),
  );
  const found = new Map<string, Item<A>>();
  if (peers.size === 0) return found;
  for (const [id, leader] of grouping.follow(unit, [...peers.values()])) {
    const peer = peers.get(leader);
    if (peer) found.set(id, peer);
  }
  return found;
}

interface Around<A extends MergedAnnotation> {
  /** Items that one may belong with. */
  near(item: Item<A>): readonly Item<A>[];
  /** Those that are placed in time together with it, itself among them. */
  unitOf(item: Item<A>): readonly Item<A>[];
  /** Where they are placed just as well, when nothing near them differs there. */
  alike?(unit: readonly Item<A>[]): Placing<A> | null;
}

/** Places items when they are asked for, and once. */
export class Placing<A extends MergedAnnotation> {
  readonly #grouping: Grouping<A>;
  readonly #around: Around<A>;
  readonly #placed = new Map<string, Placed<A>>();
  readonly #byPeers = new Map<string, Item<A> | null>();

  constructor(grouping: Grouping<A>, around: Around<A>) {
    this.#grouping = grouping;
    this.#around = around;
  }

  near(item: Item<A>): readonly Item<A>[] {
    return this.#around.near(item);
  }

  unitOf(item: Item<A>): readonly Item<A>[] {
    return this.#around.unitOf(item);
  }

  /** The item that it follows. */
  leaderOf(item: Item<A>): Item<A> | null {
    if (this.#grouping.tier(item) === 0) return null;
    return this.betterOf(item) ?? this.#peerOf(item);
  }

  /** The better placed item that it follows. */
  betterOf(item: Item<A>): Item<A> | null {
    return this.#place(item).leaders.get(idOf(item)) ?? null;
  }

  /** With the date that the items of its article find together. */
  dated(item: Item<A>): Item<A> {
    if (!this.#grouping.published || this.#grouping.tier(item) < 2) return item;
    return this.#place(item).dated.get(idOf(item)) ?? item;
  }

  #place(item: Item<A>): Placed<A> {
    const known = this.#placed.get(idOf(item));
    if (known) return known;
    const unit = this.#around.unitOf(item);
    const alike = this.#around.alike?.(unit);
    const placed = alike ? alike.#place(item) : place(this.#grouping, unit, this.#around.near);
    for (const one of unit) this.#placed.set(idOf(one), placed);
    return placed;
  }

  #peerOf(item: Item<A>): Item<A> | null {
    if (!this.#grouping.published || this.#grouping.tier(item) < 2) return null;
    const known = this.#byPeers.get(idOf(item));
    if (known !== undefined) return known;
    const left = this.#around.unitOf(item).filter((one) => this.betterOf(one) === null);
    for (const unit of placedTogether(
      this.#grouping,
      left.map((one) => this.dated(one)),
    )) {
      const near = unit.flatMap(this.#around.near).filter((one) => this.#grouping.tier(one) === 2);
      const followers = near.filter((one) => this.betterOf(one) !== null).map((one) => this.dated(one));
      const leaders = placeByPeers(this.#grouping, unit, followers);
      for (const one of unit) this.#byPeers.set(idOf(one), leaders.get(idOf(one)) ?? null);
    }
    return this.#byPeers.get(idOf(item)) ?? null;
  }
}
