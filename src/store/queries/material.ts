import type { Kysely } from 'kysely';
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
import { numberOfPlace, placeOf } from '../numbers.ts';
import { LAYER_OF, LAYERS } from '../rows.ts';
import type { Schema } from '../schema.ts';
import { readingsOf } from './readings.ts';

/** All that the record is composed of: what every article says of its entities, and the groups of items. */
export async function wholeMaterial(db: Kysely<Schema>): Promise<Material> {
  const profiles: Profile[] = [];
  const items = new Map<number, Item>();
  for await (const { number, reading } of readingsOf(db)) {
    profiles.push(...contributionOf(reading).profiles);
    const { published } = reading.article;
    for (const layer of MERGED_LAYERS) {
      const own = reading.annotations.filter((annotation) => annotation.layer === layer);
      for (const [index, annotation] of own.entries()) {
        items.set(numberOfPlace({ article: number, layer, index }), { annotation, published });
      }
    }
  }
  return { profiles, groups: await groupsOf(db, items) };
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
