import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Full text search as SQLite does it (FTS5). The words of articles are indexed as external content, read
 * back through a view that unpacks the text, so that no text stands twice.
 */
export const searchInSqlite: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create view article_words as select number, title, unpack_text(text) as text from articles`.execute(
      db,
    );
    await sql`create virtual table article_search using fts5(
      title, text, content='article_words', content_rowid='number', tokenize="unicode61 remove_diacritics 2"
    )`.execute(db);
  },
};
