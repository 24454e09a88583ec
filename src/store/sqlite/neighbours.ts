import { type Aliases, renamed } from '../../merging/aliases.ts';
import type { MergedFrom, MergedKind } from '../../merging/contribution.ts';
import type { Neighbours } from '../../merging/group.ts';
import { type Item, idOf } from '../../merging/item.ts';
import type { LayerName } from '../../model/index.ts';
import type { ArticleReading } from '../../reading/read.ts';
import { type ItemPlace, layerAt, numberOfPlace, numbersOf, placeOf, prefixOf } from '../numbers.ts';
import { datedOf, LAYER_OF, LAYERS, unpackAnnotations } from '../rows.ts';
import type { Prepare } from './statements.ts';

const NONE: readonly number[] = [];

/** Layers kept unpacked, each of one article: about 6 KB, so 50 MB at most. */
const CACHED_LAYERS = 8_000;

/** The items of a store as merging looks for them. */
export interface StoredItems {
  /** As the store is now: to be asked for anew once something is written. */
  neighbours<K extends MergedKind>(kind: K): Neighbours<MergedFrom[K]>;
  /** The merged items of one article, with their numbers. */
  of<K extends MergedKind>(kind: K, article: number): Map<number, Item<MergedFrom[K]>>;
  /** The number of an item that is in the store. */
  numberOf(kind: MergedKind, id: string): number;
  /** Of an article just stored, so that it needn't be read back. */
  keep(article: number, reading: ArticleReading): void;
  /** When rows that were read may have changed. */
  forget(): void;
}

/** @param aliases as they are now */
export function storedItems(prepare: Prepare, aliases: () => Aliases): StoredItems {
  /** By the number of its first item. */
  const layers = new Map<number, readonly Item[]>();
  const items = new Map<number, Item>();
  const numbers = new Map<string, number>();

  const keepLayer = (article: number, layer: LayerName, own: readonly Item[]): void => {
    if (layers.size >= CACHED_LAYERS) forgetOldest();
    const first = numberOfPlace({ article, layer, index: 0 });
    layers.set(first, own);
    for (const [index, item] of own.entries()) {
      items.set(first + index, item);
      numbers.set(idOf(item), first + index);
    }
  };

  const forgetOldest = (): void => {
    const [first = -1] = layers.keys();
    for (const [index, item] of (layers.get(first) ?? []).entries()) {
      items.delete(first + index);
      numbers.delete(idOf(item));
    }
    layers.delete(first);
  };

  const load = (article: number, layer: LayerName): void => {
    if (!layers.has(numberOfPlace({ article, layer, index: 0 })))
      keepLayer(article, layer, readLayer(prepare, article, layer, aliases()));
  };

  const itemAt = <K extends MergedKind>(number: number): Item<MergedFrom[K]> => {
    if (!items.has(number)) {
      const { article, layer } = placeOf(number);
      load(article, layer);
    }
    const item = items.get(number);
    if (!item) throw new Error(`no item ${number} is stored`);
    return item as Item<MergedFrom[K]>;
  };

  const numberOf = (kind: MergedKind, id: string): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    const articles = prepare<{ article: number }>('select article from annotation_ids where prefix = ?');
    for (const { article } of articles.all(prefixOf(id))) load(article, LAYER_OF[kind]);
    const found = numbers.get(id);
    if (found === undefined) throw new Error(`no annotation ${id} is stored`);
    return found;
  };

  const under = prepare<[key: number, item: number]>(
    'select item_keys.key, item from json_each(?) cross join item_keys on item_keys.key = value',
  ).raw();
  const together = prepare<number>(
    'select number from items where record = (select record from items where number = ?)',
  ).pluck();
  const within = prepare<number>('select number from items where number >= ? and number < ?').pluck();

  const of = (kind: MergedKind) => {
    const layer = LAYERS.indexOf(LAYER_OF[kind]);
    return (number: number) => layerAt(number) === layer;
  };
  const numbersIn = (kind: MergedKind, article: number): number[] =>
    within.all(...numbersOf(article)).filter(of(kind));

  return {
    neighbours: <K extends MergedKind>(kind: K) => {
      const isOf = of(kind);
      const itemsAt = (some: Iterable<number>) => [...new Set(some)].map((number) => itemAt<K>(number));
      // Many items seek the same keys, and none is written while they are placed.
      const known = new Map<number, readonly number[]>();
      const expect = (keys: readonly number[]): void => {
        const unknown = [...new Set(keys)].filter((key) => !known.has(key)).sort((a, b) => a - b);
        if (unknown.length === 0) return;
        for (const key of unknown) known.set(key, NONE);
        for (const [key, item] of under.all(JSON.stringify(unknown))) {
          // Hashes of two layers' keys may meet.
          if (!isOf(item)) continue;
          const found = known.get(key) as number[];
          if (found === NONE) known.set(key, [item]);
          else found.push(item);
        }
      };
      return {
        expect,
        under: (keys) => {
          expect(keys);
          return itemsAt(keys.flatMap((key) => known.get(key) ?? NONE));
        },
        together: (id) => itemsAt(together.all(numberOf(kind, id))),
        inArticles: (articles) =>
          itemsAt(
            articles.flatMap((id) => {
              const row = prepare<{ number: number }>('select number from articles where id = ?').get(id);
              return row ? numbersIn(kind, row.number) : [];
            }),
          ),
      };
    },
    of: (kind, article) => new Map(numbersIn(kind, article).map((number) => [number, itemAt(number)])),
    numberOf,
    keep: (number, { article: { published }, annotations }) => {
      for (const layer of Object.values(LAYER_OF)) {
        const own = annotations.filter((annotation) => annotation.layer === layer);
        keepLayer(
          number,
          layer,
          own.map((annotation) => ({ annotation, published })),
        );
      }
    },
    forget: () => {
      layers.clear();
      items.clear();
      numbers.clear();
    },
  };
}

function readLayer(prepare: Prepare, article: number, layer: ItemPlace['layer'], aliases: Aliases): Item[] {
  const row = prepare<{ id: string; published: string | null; data: Uint8Array }>(
    `select id, published, data from ${layer} join articles on articles.number = ${layer}.article where article = ?`,
  ).get(article);
  if (!row) return [];
  const published = datedOf(row.published);
  return unpackAnnotations(row.data, row.id, layer).map((annotation) => ({
    annotation: renamed(annotation, aliases),
    published,
  }));
}
