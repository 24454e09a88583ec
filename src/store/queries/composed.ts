import type { Kysely } from 'kysely';
import { compose, disagreementsOf, type MergedRecord, withOutcomes } from '../../merging/index.ts';
import type { Article, Disagreement, RecordItem, RecordKind } from '../../model/index.ts';
import type { Schema } from '../schema.ts';
import { wholeMaterial } from './material.ts';

/** The whole record with ways into it. What takes long is worked out when it is first asked for. */
export interface ComposedRecord extends Omit<MergedRecord, 'commitments'> {
  /** What it rests on, in order of id. */
  readonly articles: readonly Article[];
  /** In order of id; commitments with what became of them. */
  of<K extends RecordKind>(kind: K): readonly RecordItem<K>[];
  /** By its own id or that of any annotation in it. */
  find(id: string): RecordItem | null;
  disagreements(): readonly Disagreement[];
}

export async function composeWhole(db: Kysely<Schema>): Promise<ComposedRecord> {
  const { articles, ...material } = await wholeMaterial(db);
  const { commitments, ...record } = compose(material);
  const settled = once(() => withOutcomes({ ...record, commitments }, material, articles));
  const disagreements = once(() =>
    disagreementsOf({ ...record, commitments: settled() }, material, articles),
  );
  const lists: { readonly [K in RecordKind]: () => readonly RecordItem<K>[] } = {
    entity: () => record.entities,
    encounter: () => record.encounters,
    claim: () => record.claims,
    figure: () => record.figures,
    commitment: settled,
  };
  const unsettled = idsOf([
    ...record.entities,
    ...record.encounters,
    ...record.claims,
    ...record.figures,
    ...commitments,
  ]);
  return {
    ...record,
    articles,
    of: (kind) => lists[kind](),
    find: (id) => {
      const found = unsettled.get(id) ?? null;
      if (found?.record !== 'commitment') return found;
      return settled().find((commitment) => commitment.id === found.id) ?? null;
    },
    disagreements,
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function idsOf(items: readonly RecordItem[]): Map<string, RecordItem> {
  const byId = new Map<string, RecordItem>();
  for (const item of items) {
    for (const { annotation } of item.evidence) byId.set(annotation, item);
    byId.set(item.id, item);
  }
  return byId;
}
