import type { Kysely } from 'kysely';
import { compose, disagreementsOf, type MergedRecord, withOutcomes } from '../../merging/index.ts';
import type { Article, Disagreement, RecordItem, RecordKind } from '../../model/index.ts';
import type { Schema } from '../schema.ts';
import { wholeMaterial } from './material.ts';

/** The whole record with ways into it. */
export interface ComposedRecord extends MergedRecord {
  /** What it rests on, in order of id. */
  readonly articles: readonly Article[];
  /** In order of id. */
  of<K extends RecordKind>(kind: K): readonly RecordItem<K>[];
  /** By its own id or that of any annotation in it. */
  find(id: string): RecordItem | null;
  disagreements(): readonly Disagreement[];
}

export async function composeWhole(db: Kysely<Schema>): Promise<ComposedRecord> {
  const { articles, ...material } = await wholeMaterial(db);
  const composed = compose(material);
  const record = { ...composed, commitments: withOutcomes(composed, material, articles) };
  let disagreements: readonly Disagreement[] | undefined;
  return {
    ...record,
    articles,
    ...indexOf(record),
    disagreements: () => (disagreements ??= disagreementsOf(record, material, articles)),
  };
}

function indexOf(record: MergedRecord): Pick<ComposedRecord, 'of' | 'find'> {
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
  return { of: (kind) => lists[kind], find: (id) => byId.get(id) ?? null };
}
