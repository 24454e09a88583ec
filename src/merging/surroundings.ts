import type { Grouping, Neighbours } from './group.ts';
import { byPublication, type Item, idOf, isUndated, type MergedAnnotation } from './item.ts';
import { KeyIndex } from './key-index.ts';
import { keyHashesOf } from './keys.ts';
import { Placing } from './placing.ts';

/** What stands around items when some come and others go. */
export interface Surroundings<A extends MergedAnnotation> {
  readonly before: Placing<A>;
  readonly now: Placing<A>;
  /** Those that come or go, among the items that this one may belong with. */
  changed(item: Item<A>): readonly Item<A>[];
  /** Items of the group that this one was in, without those that go. */
  groupOf(item: Item<A>): readonly Item<A>[];
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
  const stored = remembered((item: Item<A>) =>
    staying(neighbours.under(keyHashesOf(grouping, item).seeks)).filter(
      (other) => idOf(other) !== idOf(item),
    ),
  );
  neighbours.expect?.([...added, ...removed].flatMap((item) => keyHashesOf(grouping, item).seeks));
  const ofArticle = (article: string) => staying(neighbours.inArticles([article]));
  const [arriving, leaving] = [added, removed].map((items) => besides(grouping, items, stored)) as [
    Beside<A>,
    Beside<A>,
  ];
  const groups = new Map<string, readonly Item<A>[]>();

  const changed = (item: Item<A>) => [...arriving(item), ...leaving(item)];

  const placingWith = (others: readonly Item<A>[], beside: Beside<A>, other?: Placing<A>) =>
    new Placing(grouping, {
      near: (item) => [...stored(item), ...beside(item)],
      unitOf: (item) => {
        if (!grouping.published || !isUndated(item)) return [item];
        const { article } = item.annotation;
        const own = others.filter(({ annotation }) => annotation.article === article);
        return [...own, ...ofArticle(article)]
          .filter((other) => grouping.tier(other) === grouping.tier(item))
          .sort(byPublication);
      },
      alike: (unit) => (other && unit.every((item) => changed(item).length === 0) ? other : null),
    });
  const now = placingWith(added, arriving);

  return {
    before: placingWith(removed, leaving, now),
    now,
    changed,
    groupOf: (item) => {
      let found = groups.get(idOf(item));
      if (!found) {
        found = staying(neighbours.together(idOf(item)));
        for (const member of found) groups.set(idOf(member), found);
      }
      return found;
    },
  };
}

type Beside<A extends MergedAnnotation> = (item: Item<A>) => readonly Item<A>[];

/** Which of `items` one may belong with: those that seek it, for what they seek seeks them. */
function besides<A extends MergedAnnotation>(
  grouping: Grouping<A>,
  items: readonly Item<A>[],
  stored: (item: Item<A>) => readonly Item<A>[],
): Beside<A> {
  const own = new Set(items.map(idOf));
  const index = new KeyIndex(grouping, items);
  const besideStored = new Map<string, Item<A>[]>();
  for (const item of items) {
    for (const other of stored(item)) {
      const beside = besideStored.get(idOf(other));
      if (beside) beside.push(item);
      else besideStored.set(idOf(other), [item]);
    }
  }
  return (item) => (own.has(idOf(item)) ? index.near(item) : (besideStored.get(idOf(item)) ?? []));
}

function remembered<A extends MergedAnnotation, V>(give: (item: Item<A>) => V): (item: Item<A>) => V {
  const known = new Map<string, V>();
  return (item) => {
    const before = known.get(idOf(item));
    if (before !== undefined) return before;
    const value = give(item);
    known.set(idOf(item), value);
    return value;
  };
}
