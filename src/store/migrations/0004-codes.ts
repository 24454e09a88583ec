import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Columns } from './index.ts';

/** A table for the layer of codes; articles read before it are read again. */
export function codes({ bytes }: Columns): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('codes')
        .addColumn('article', 'integer', (column) =>
          column.primaryKey().references('articles.number').onDelete('cascade'),
        )
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('data', sql.raw(bytes), (column) => column.notNull())
        .execute();
    },
  };
}
