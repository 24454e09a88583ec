import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Names that an analyst says are another's. */
export const aliases: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('aliases')
      .addColumn('alias', 'text', (column) => column.primaryKey())
      .addColumn('entity', 'text', (column) => column.notNull())
      .addColumn('added', 'text', (column) => column.notNull())
      .execute();
  },
};
