import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Captures of one page are found by its address. */
export const urls: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.createIndex('articles_url').on('articles').column('url').execute();
  },
};
