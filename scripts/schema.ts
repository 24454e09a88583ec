// Writes src/store/sqlite/schema.sql, which new stores are made from, by running every migration. A test tells
// when it is stale.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { migrate, schemaIn } from '../src/store/sqlite/migrate.ts';

const database = new Database(':memory:');
await migrate({
  file: ':memory:',
  database,
  kysely: async () => new Kysely({ dialect: new SqliteDialect({ database }) }),
});
writeFileSync(join(import.meta.dirname, '../src/store/sqlite/schema.sql'), schemaIn(database));
