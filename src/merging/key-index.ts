import type { Grouping } from './group.ts';
import type { Item, MergedAnnotation } from './item.ts';
import { keyHashesOf } from './keys.ts';

/** Items in memory, found by their keys. */
export class KeyIndex<A extends MergedAnnotation> {
  readonly #grouping: Grouping<A>;
  readonly #under = new Map<number, Item<A>[]>();
  readonly #near = new Map<Item<A>, readonly Item<A>[]>();

  constructor(grouping: Grouping<A>, items: readonly Item<A>[]) {
    this.#grouping = grouping;
    for (const item of items) {
      for (const key of keyHashesOf(grouping, item).keys) {
        const under = this.#under.get(key);
        if (under) under.push(item);
        else this.#under.set(key, [item]);
      }
    }
  }

  under(keys: readonly number[]): Item<A>[] {
    const found = new Set<Item<A>>();
    for (const key of keys) {
      const under = this.#under.get(key);
      if (under) for (const item of under) found.add(item);
    }
    return [...found];
  }

  /** Items that this one may belong with, itself left out. */
  near(item: Item<A>): readonly Item<A>[] {
    if (this.#under.size === 0) return [];
    let found = this.#near.get(item);
    if (!found) {
      found = this.under(keyHashesOf(this.#grouping, item).seeks).filter((other) => other !== item);
      this.#near.set(item, found);
    }
    return found;
  }
}
