import type { Grouping } from './group.ts';
import type { Item, MergedAnnotation } from './item.ts';

/** Items in memory, found by their keys. */
export class KeyIndex<A extends MergedAnnotation> {
  readonly #grouping: Grouping<A>;
  readonly #under = new Map<string, Item<A>[]>();
  readonly #near = new Map<Item<A>, readonly Item<A>[]>();

  constructor(grouping: Grouping<A>, items: readonly Item<A>[]) {
    this.#grouping = grouping;
    for (const item of items) {
      for (const key of new Set(grouping.keys(item))) {
        const under = this.#under.get(key);
        if (under) under.push(item);
        else this.#under.set(key, [item]);
      }
    }
  }

  under(keys: readonly string[]): Item<A>[] {
    const found = new Set<Item<A>>();
    for (const key of keys) for (const item of this.#under.get(key) ?? []) found.add(item);
    return [...found];
  }

  /** Items that this one may belong with, itself left out. */
  near(item: Item<A>): readonly Item<A>[] {
    if (this.#under.size === 0) return [];
    let found = this.#near.get(item);
    if (!found) {
      found = this.under(this.#grouping.seeks(item)).filter((other) => other !== item);
      this.#near.set(item, found);
    }
    return found;
  }
}
