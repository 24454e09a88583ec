import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { LayerName } from '../../model/index.ts';
import type { Columns } from './index.ts';

const LAYERS: readonly LayerName[] = ['mentions', 'times', 'quantities', 'statements', 'contacts', 'pledges'];

export function record(columns: Columns): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await makeArticles(db, columns);
      await makeMerging(db, columns);
    },
  };
}

async function makeArticles(db: Kysely<unknown>, { bytes, counted }: Columns): Promise<void> {
  await db.schema
    .createTable('captures')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('media', 'text', (column) => column.notNull())
    .addColumn('origin', 'text', (column) => column.notNull())
    .addColumn('bytes', sql.raw(bytes), (column) => column.notNull())
    .addColumn('parts', 'integer', (column) => column.notNull())
    .addColumn('added', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('articles')
    .addColumn('number', counted, (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('capture', 'text', (column) => column.notNull().references('captures.hash'))
    .addColumn('part', 'integer', (column) => column.notNull())
    .addColumn('intake', 'integer', (column) => column.notNull())
    .addColumn('text', sql.raw(bytes), (column) => column.notNull())
    .addColumn('regions', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('unread', 'text')
    .addColumn('title', 'text')
    .addColumn('outlet', 'text')
    .addColumn('credit', 'text')
    .addColumn('byline', 'text')
    .addColumn('url', 'text')
    .addColumn('dateline', 'text')
    .addColumn('published', 'text')
    .execute();
  await db.schema.createIndex('articles_capture').on('articles').column('capture').execute();
  for (const layer of LAYERS) {
    await db.schema
      .createTable(layer)
      .addColumn('article', 'integer', (column) =>
        column.primaryKey().references('articles.number').onDelete('cascade'),
      )
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('data', sql.raw(bytes), (column) => column.notNull())
      .execute();
  }
  await db.schema
    .createTable('problems')
    .addColumn('article', 'integer', (column) =>
      column.notNull().references('articles.number').onDelete('cascade'),
    )
    .addColumn('start', 'integer', (column) => column.notNull())
    .addColumn('end', 'integer', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('problems_article').on('problems').column('article').execute();
  await db.schema
    .createTable('failures')
    .addColumn('origin', 'text', (column) => column.primaryKey())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('advice', 'text', (column) => column.notNull())
    .execute();
}

/** Records are composed when asked; what is kept is which annotations belong together. */
async function makeMerging(db: Kysely<unknown>, { clustered }: Columns): Promise<void> {
  await db.schema
    .createTable('items')
    .addColumn('number', 'bigint', (column) => column.primaryKey())
    .addColumn('record', 'bigint', (column) => column.notNull())
    .modifyEnd(sql.raw(clustered))
    .execute();
  await db.schema.createIndex('items_record').on('items').column('record').execute();
  await db.schema
    .createTable('item_keys')
    .addColumn('key', 'bigint', (column) => column.notNull())
    .addColumn('item', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('item_keys_pk', ['key', 'item'])
    .modifyEnd(sql.raw(clustered))
    .execute();
  await db.schema
    .createTable('annotation_ids')
    .addColumn('prefix', 'bigint', (column) => column.notNull())
    .addColumn('article', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('annotation_ids_pk', ['prefix', 'article'])
    .modifyEnd(sql.raw(clustered))
    .execute();
}
