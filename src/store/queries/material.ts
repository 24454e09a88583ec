import type { Kysely } from 'kysely';
import { aliasesOf, withAliases } from '../../merging/aliases.ts';
import {
  contributionOf,
  type Groups,
  type Item,
  type Material,
  MERGED_KINDS,
  type MergedFrom,
  type MergedKind,
  type Profile,
} from '../../merging/index.ts';
import { byPublication } from '../../merging/item.ts';
import type { Article } from '../../model/index.ts';
import { numberOfPlace, placeOf } from '../numbers.ts';
import { LAYER_OF, LAYERS } from '../rows.ts';
import type { Schema } from '../schema.ts';
import { aliasesIn } from './aliases.ts';
import { readingsOf } from './readings.ts';

/** What the record is composed of, with the articles it rests on in order of id. */
export interface WholeMaterial extends Material {
  readonly articles: readonly Article[];
}

export async function wholeMaterial(db: Kysely<Schema>): Promise<WholeMaterial> {
  const articles: Article[] = [];
  const profiles: Profile[] = [];
  const items = new Map<number, Item>();
  const aliases = aliasesOf(await aliasesIn(db));
  for await (const { number, reading: asRead } of readingsOf(db)) {
    const reading = withAliases(asRead, aliases);
    profiles.push(...contributionOf(reading).profiles);
    articles.push(reading.article);
    const { published } = reading.article;
    for (const layer of MERGED_LAYERS) {
      const own = reading.annotations.filter((annotation) => annotation.layer === layer);
      for (const [index, annotation] of own.entries()) {
        items.set(numberOfPlace({ article: number, layer, index }), { annotation, published });
      }
    }
  }
  articles.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { articles, profiles: profiles.sort(byArticle), groups: await groupsOf(db, items) };
}

/** So that nothing depends on the order in which articles came. */
function byArticle(a: Profile, b: Profile): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

const MERGED_LAYERS = LAYERS.filter((layer) => (Object.values(LAYER_OF) as string[]).includes(layer));

async function groupsOf(db: Kysely<Schema>, items: ReadonlyMap<number, Item>): Promise<Groups> {
  const byRecord = new Map<number, Item[]>();
  for (const { number, record } of await db.selectFrom('items').select(['number', 'record']).execute()) {
    const item = items.get(number);
    if (!item) continue;
    const members = byRecord.get(record);
    if (members) members.push(item);
    else byRecord.set(record, [item]);
  }
  const of = <K extends MergedKind>(kind: K) =>
    [...byRecord]
      .filter(([record]) => placeOf(record).layer === LAYER_OF[kind])
      .map(([, members]) => members.sort(byPublication) as Item<MergedFrom[K]>[])
      .sort(([a], [b]) => (a && b ? byPublication(a, b) : 0));
  return Object.fromEntries(MERGED_KINDS.map((kind) => [kind, of(kind)])) as unknown as Groups;
}
