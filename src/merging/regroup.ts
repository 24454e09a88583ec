import { DisjointSets } from './disjoint.ts';
import type { Grouping, Neighbours } from './group.ts';
import { byPublication, type Item, idOf, isUndated, type MergedAnnotation } from './item.ts';
import { place } from './placing.ts';
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
  const touched = touchedUnits(grouping, around, added, removed);
  const open = new Map<string, Item<A>>();
  const takeApart = (item: Item<A>) => {
    if (!open.has(idOf(item))) for (const member of around.groupOf(item)) open.set(idOf(member), member);
  };
  for (const item of added) open.set(idOf(item), item);
  for (const item of removed) takeApart(item);
  for (;;) {
    const drawn = new Drawing(grouping, around, open);
    const before = open.size;
    for (const unit of touched) {
      if (drawn.leaves(unit)) unit.forEach(takeApart);
    }
    if (open.size === before) return drawn.groups();
  }
}

/** Stored items that may follow one that comes or have followed one that goes, as they are placed in time. */
function touchedUnits<A extends MergedAnnotation>(
  grouping: Grouping<A>,
  { now, changed, unitOf }: Surroundings<A>,
  added: readonly Item<A>[],
  removed: readonly Item<A>[],
): (readonly Item<A>[])[] {
  const seen = new Set(added.map(idOf));
  const units: (readonly Item<A>[])[] = [];
  for (const item of [...added, ...removed].flatMap(now)) {
    const tier = grouping.tier(item);
    if (tier === 0 || seen.has(idOf(item))) continue;
    const unit = unitOf(item);
    for (const one of unit) seen.add(idOf(one));
    const better = unit.flatMap(changed).filter((other) => grouping.tier(other) < tier);
    if (better.length > 0 && grouping.follow(unit, better).size > 0) units.push(unit);
  }
  return units;
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
      const leader = this.#leaderOf(item);
      if (leader) this.#join(item, leader);
      else this.#joinPeers(item);
    }
  }

  groups(): Item<A>[][] {
    const groups = new Map<string, Item<A>[]>();
    for (const [id, item] of this.#items) {
      const root = this.#sets.find(id);
      const members = groups.get(root);
      if (members) members.push(item);
      else groups.set(root, [item]);
    }
    return [...groups.values()].map((members) => members.sort(byPublication));
  }

  /** Whether items of a touched unit may leave the group that they were in, which isn't open yet. */
  leaves(unit: readonly Item<A>[]): boolean {
    if (unit.every((item) => this.#open.has(idOf(item)))) return false;
    if (unit.every((item) => this.#staysWith(item))) return false;
    const { before, now } = this.#around;
    const was = place(this.#grouping, unit, before).leaders;
    const is = place(this.#grouping, unit, now).leaders;
    return unit.some((item) => was.get(idOf(item)) !== is.get(idOf(item)));
  }

  /** It followed an item of its group; and whichever else it may follow now has come to that group too. */
  #staysWith(item: Item<A>): boolean {
    return (
      // An undated article's items sway each other.
      !(this.#grouping.published && isUndated(item)) &&
      this.#items.has(idOf(item)) &&
      !this.#isFreeInItsGroup(item) &&
      this.#around
        .changed(item)
        .every(
          (other) =>
            this.#sets.joined(idOf(item), idOf(other)) || this.#grouping.follow([item], [other]).size === 0,
        )
    );
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
    const tier = this.#grouping.tier(item);
    for (const other of this.#around.now(item)) {
      if (this.#grouping.tier(other) !== tier || this.#sets.joined(idOf(item), idOf(other))) continue;
      const open = this.#open.has(idOf(other));
      if (open && idOf(other) < idOf(item)) continue;
      if (!this.#grouping.same(this.#dated(item), this.#dated(other))) continue;
      if (open ? this.#leaderOf(other) === null : this.#isFreeInItsGroup(other)) this.#join(item, other);
    }
  }

  /** What follows another has that one in its group; what follows none has none that is placed better. */
  #isFreeInItsGroup(item: Item<A>): boolean {
    const tier = this.#grouping.tier(item);
    if (tier === 0) return true;
    return this.#around.groupOf(item).every((member) => this.#grouping.tier(member) >= tier);
  }

  #leaderOf(item: Item<A>): Item<A> | null {
    return this.#grouping.tier(item) === 0 ? null : (this.#around.placed(item).leaders.get(idOf(item)) ?? null);
  }

  #dated(item: Item<A>): Item<A> {
    if (!this.#grouping.published || this.#grouping.tier(item) < 2) return item;
    return this.#around.placed(item).dated.get(idOf(item)) ?? item;
  }
}
