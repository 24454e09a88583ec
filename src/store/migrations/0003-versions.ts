import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What the store was made by, where that isn't kept beside each article: the version of merging. */
export const versions: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('versions')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('version', 'integer', (column) => column.notNull())
      .execute();
  },
};
