import { DisjointSets } from './disjoint.ts';
import { type Grouping, groupsIn, type Neighbours } from './group.ts';
import { type Item, idOf, isUndated, type MergedAnnotation } from './item.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

/**
 * The groups that change when items come and go, with the items that come: what `group` over everything
 * makes of them. Groups that only grow are taken over whole, and the others are taken apart and made
 * anew, so that one more report of an encounter costs hardly more than the first.
 *
 * @param added items of articles that come whole
 * @param removed items of articles that go whole; `neighbours` may still find them
 */
export function regroupItems<A extends MergedAnnotation>(
  grouping: Grouping<A>,
  added: readonly Item<A>[],
  removed: readonly Item<A>[],
  neighbours: Neighbours<A>,
): Item<A>[][] {
  const around = surroundingsOf(grouping, added, removed, neighbours);
  const touched = touchedItems(grouping, around, added, removed);
  const open = new Map<string, Item<A>>(added.map((item) => [idOf(item), item]));
  const takeApart = (item: Item<A>) => {
    if (!open.has(idOf(item))) for (const member of around.groupOf(item)) open.set(idOf(member), member);
  };
  removed.forEach(takeApart);
  for (;;) {
    const drawn = new Drawing(grouping, around, open);
    const before = open.size;
    touched.filter((item) => drawn.leaves(item)).forEach(takeApart);
    if (open.size === before) return drawn.groups();
  }
}

/** Stored items whose place in time may change: those that may follow what comes, or have followed what goes. */
function touchedItems<A extends MergedAnnotation>(
  grouping: Grouping<A>,
  { now, before, changed }: Surroundings<A>,
  added: readonly Item<A>[],
  removed: readonly Item<A>[],
): readonly Item<A>[] {
  const seen = new Set(added.map(idOf));
  const touched = new Map<string, Item<A>>();
  for (const item of [...added, ...removed].flatMap((one) => now.near(one))) {
    const tier = grouping.tier(item);
    if (tier === 0 || seen.has(idOf(item))) continue;
    const unit = now.unitOf(item);
    for (const one of unit) seen.add(idOf(one));
    const better = unit.flatMap(changed).filter((other) => grouping.tier(other) < tier);
    if (better.length === 0 || grouping.follow(unit, better).size === 0) continue;
    for (const one of unit) touched.set(idOf(one), one);
  }
  if (!grouping.published) return [...touched.values()];
  // Undated items may also follow those of other undated articles, once these have their place.
  const moved = [...touched.values()].filter(
    (item) =>
      isUndated(item) &&
      ((before.betterOf(item) === null) !== (now.betterOf(item) === null) ||
        !areOneDay(before.dated(item), now.dated(item))),
  );
  const leaders = [...added, ...removed, ...moved.flatMap((item) => now.unitOf(item))];
  for (const item of leaders.filter((one) => grouping.tier(one) === 2).flatMap((one) => now.near(one))) {
    if (grouping.tier(item) < 2 || touched.has(idOf(item))) continue;
    for (const one of now.unitOf(item)) touched.set(idOf(one), one);
  }
  for (const item of added) touched.delete(idOf(item));
  return [...touched.values()];
}

function areOneDay(a: Item, b: Item): boolean {
  return a.published?.from === b.published?.from && a.published?.to === b.published?.to;
}

/** Groups as they come out: the open ones made anew, with the whole groups that they join. */
class Drawing<A extends MergedAnnotation> {
  readonly #grouping: Grouping<A>;
  readonly #around: Surroundings<A>;
  readonly #open: ReadonlySet<string>;
  readonly #items: Map<string, Item<A>>;
  readonly #sets = new DisjointSets();

  constructor(grouping: Grouping<A>, around: Surroundings<A>, open: ReadonlyMap<string, Item<A>>) {
    this.#grouping = grouping;
    this.#around = around;
    this.#open = new Set(open.keys());
    this.#items = new Map(open);
    for (const item of open.values()) {
      const leader = around.now.leaderOf(item);
      if (leader) this.#join(item, leader);
      else this.#joinPeers(item);
    }
  }

  groups(): Item<A>[][] {
    return groupsIn(this.#sets, this.#items.values());
  }

  /** Whether a touched item may leave the group that it was in, which isn't open yet. */
  leaves(item: Item<A>): boolean {
    if (this.#open.has(idOf(item))) return false;
    if (!this.#grouping.published || !isUndated(item)) return this.#leavesAlone(item);
    const { before, now } = this.#around;
    const [was, is] = [before.leaderOf(item), now.leaderOf(item)];
    if (was === null && is === null) return !areOneDay(before.dated(item), now.dated(item));
    return was === null || is === null || !this.#isInGroupOf(item, is);
  }

  /** It followed the best of its group: only what comes can be better. */
  #leavesAlone(item: Item<A>): boolean {
    if (this.#isFreeInItsGroup(item)) return true;
    const tier = this.#grouping.tier(item);
    const changed = this.#around.changed(item).filter((other) => this.#grouping.tier(other) < tier);
    if (changed.every((other) => this.#isJoined(item, other))) return false;
    const own = this.#around.groupOf(item).filter((other) => this.#grouping.tier(other) < tier);
    const leader = this.#grouping.follow([item], [...own, ...changed]).get(idOf(item));
    const comes = changed.find((other) => idOf(other) === leader);
    return comes !== undefined && !this.#isJoined(item, comes);
  }

  /** Groups hold together by what is placed best in them: whom the others follow there makes no difference. */
  #isInGroupOf(item: Item<A>, other: Item<A>): boolean {
    const isOwn = this.#around.groupOf(item).some((member) => idOf(member) === idOf(other));
    return isOwn || this.#isJoined(item, other);
  }

  #isJoined(item: Item<A>, other: Item<A>): boolean {
    return this.#items.has(idOf(item)) && this.#sets.joined(idOf(item), idOf(other));
  }

  #join(item: Item<A>, other: Item<A>): void {
    this.#takeOver(other);
    this.#sets.join(idOf(item), idOf(other));
  }

  /** The whole group of an item that isn't open. */
  #takeOver(item: Item<A>): void {
    if (this.#items.has(idOf(item))) return;
    for (const member of this.#around.groupOf(item)) {
      this.#items.set(idOf(member), member);
      this.#sets.join(idOf(member), idOf(item));
    }
  }

  #joinPeers(item: Item<A>): void {
    const { now } = this.#around;
    const tier = this.#grouping.tier(item);
    for (const other of now.near(item)) {
      if (this.#grouping.tier(other) !== tier || this.#sets.joined(idOf(item), idOf(other))) continue;
      const open = this.#open.has(idOf(other));
      if (open && idOf(other) < idOf(item)) continue;
      if (!this.#grouping.same(now.dated(item), now.dated(other))) continue;
      if (open ? now.leaderOf(other) === null : this.#isFreeInItsGroup(other)) this.#join(item, other);
    }
  }

  /** What follows another has a better placed one in its group; what follows none has none. */
  #isFreeInItsGroup(item: Item<A>): boolean {
    const tier = this.#grouping.tier(item);
    return tier === 0 || this.#around.groupOf(item).every((member) => this.#grouping.tier(member) >= tier);
  }
}
