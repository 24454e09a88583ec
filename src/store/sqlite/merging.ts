import { type Aliases, withAliases } from '../../merging/aliases.ts';
import {
  type Contribution,
  contributionOf,
  groupingOf,
  MERGED_KINDS,
  type MergedFrom,
  type MergedKind,
  regroup,
} from '../../merging/contribution.ts';
import { type Item, idOf } from '../../merging/item.ts';
import { keyHashesOf } from '../../merging/keys.ts';
import { MERGING_VERSION } from '../../merging/version.ts';
import { readingOf } from './articles.ts';
import type { StoredItems } from './neighbours.ts';
import type { Prepare } from './statements.ts';

/** Puts stored articles' items where they belong among those of the others. */
export function mergeIn(prepare: Prepare, items: StoredItems, added: readonly Contribution[]): void {
  for (const kind of MERGED_KINDS) {
    const own = added.flatMap((contribution): readonly Item[] => contribution.items[kind]);
    mergeKindIn(prepare, items, kind, own as readonly Item<MergedFrom[typeof kind]>[]);
  }
}

function mergeKindIn<K extends MergedKind>(
  prepare: Prepare,
  items: StoredItems,
  kind: K,
  added: readonly Item<MergedFrom[K]>[],
): void {
  if (added.length === 0) return;
  const groups = regroup(kind, added, [], items.neighbours(kind));
  writeGroups(prepare, items, kind, groups);
  const insert = prepare('insert or ignore into item_keys (key, item) values (?, ?)');
  for (const item of added) {
    const number = items.numberOf(kind, idOf(item));
    for (const hash of keyHashesOf(groupingOf(kind), item).keys) insert.run(hash, number);
  }
}

/** Whether the store was merged by this version. */
export function isMerged(prepare: Prepare): boolean {
  const known = prepare<{ version: number }>("select version from versions where name = 'merging'").get();
  return known?.version === MERGING_VERSION;
}

export function mergeAnew(prepare: Prepare, items: StoredItems, aliases: Aliases): void {
  prepare('delete from items').run();
  prepare('delete from item_keys').run();
  for (const { number } of prepare<{ number: number }>('select number from articles order by number').all()) {
    mergeIn(prepare, items, [contributionOf(withAliases(readingOf(prepare, number), aliases))]);
  }
  prepare(
    `insert into versions (name, version) values ('merging', ?)
     on conflict (name) do update set version = excluded.version`,
  ).run(MERGING_VERSION);
}

/** Takes an article's items out, before the article itself goes. */
export function mergeOut(prepare: Prepare, items: StoredItems, article: number): void {
  for (const kind of MERGED_KINDS) mergeKindOut(prepare, items, kind, article);
}

function mergeKindOut<K extends MergedKind>(
  prepare: Prepare,
  items: StoredItems,
  kind: K,
  article: number,
): void {
  const own = items.of(kind, article);
  if (own.size === 0) return;
  const groups = regroup(kind, [], [...own.values()], items.neighbours(kind));
  writeGroups(prepare, items, kind, groups);
  const forgetKey = prepare('delete from item_keys where key = ? and item = ?');
  const forgetItem = prepare('delete from items where number = ?');
  for (const [number, item] of own) {
    for (const hash of keyHashesOf(groupingOf(kind), item).keys) forgetKey.run(hash, number);
    forgetItem.run(number);
  }
}

function writeGroups<K extends MergedKind>(
  prepare: Prepare,
  items: StoredItems,
  kind: K,
  groups: readonly (readonly Item<MergedFrom[K]>[])[],
): void {
  const write = prepare(
    `insert into items (number, record) values (?, ?)
     on conflict (number) do update set record = excluded.record where record <> excluded.record`,
  );
  for (const members of groups) {
    const numbers = members.map((item) => items.numberOf(kind, idOf(item)));
    for (const number of numbers) write.run(number, numbers[0]);
  }
}
