import type { Kysely } from 'kysely';
import { compose, type MergedRecord } from '../../merging/index.ts';
import type { RecordItem, RecordKind } from '../../model/index.ts';
import type { Schema } from '../schema.ts';
import { wholeMaterial } from './material.ts';

/** The whole record with ways into it. */
export interface ComposedRecord extends MergedRecord {
  /** In order of id. */
  of<K extends RecordKind>(kind: K): readonly RecordItem<K>[];
  /** By its own id or that of any annotation in it. */
  find(id: string): RecordItem | null;
}

export async function composeWhole(db: Kysely<Schema>): Promise<ComposedRecord> {
  return withIndex(compose(await wholeMaterial(db)));
}

function withIndex(record: MergedRecord): ComposedRecord {
  const lists: { readonly [K in RecordKind]: readonly RecordItem<K>[] } = {
    entity: record.entities,
    encounter: record.encounters,
    claim: record.claims,
    figure: record.figures,
    commitment: record.commitments,
  };
  const byId = new Map<string, RecordItem>();
  for (const item of Object.values(lists).flat()) {
    for (const { annotation } of item.evidence) byId.set(annotation, item);
    byId.set(item.id, item);
  }
  return { ...record, of: (kind) => lists[kind], find: (id) => byId.get(id) ?? null };
}
