import type { Kysely } from 'kysely';
import type { RecordKind } from '../../model/index.ts';
import type { Schema } from '../schema.ts';
import type { Counts } from '../store.ts';
import type { ComposedRecord } from './composed.ts';
import { RECORD_KINDS } from './records.ts';

export async function countsOf(db: Kysely<Schema>, record: ComposedRecord): Promise<Counts> {
  const { articles, unread } = await db
    .selectFrom('articles')
    .select((build) => [
      build.fn.countAll<number>().as('articles'),
      build.fn.count<number>('unread').as('unread'),
    ])
    .executeTakeFirstOrThrow();
  const records = RECORD_KINDS.map((kind) => [kind, record.of(kind).length] as const);
  return {
    articles,
    unread,
    disagreements: record.disagreements().length,
    records: Object.fromEntries(records) as Record<RecordKind, number>,
  };
}
