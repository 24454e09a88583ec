import { readFileSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { StoreError } from '../error.ts';
import { LATEST_MIGRATION } from '../migrations/latest.ts';
import type { SqliteHandle } from './open.ts';

/** What all migrations come to, as `scripts/schema.ts` writes it: Kysely's 250 modules cost more than reading an article. */
const SCHEMA = new URL('schema.sql', import.meta.url);

/** Makes the tables of a new store, and brings those of an older one up to date. Throws `StoreError`. */
export async function makeOrMigrate(handle: SqliteHandle): Promise<void> {
  const { database } = handle;
  if (lastMigration(database) === LATEST_MIGRATION) return;
  // Two processes may make one store at once.
  database.exec('begin immediate');
  try {
    if (lastMigration(database) === null) database.exec(readFileSync(SCHEMA, 'utf8'));
    else await migrate(handle);
    database.exec('commit');
  } catch (error) {
    if (database.inTransaction) database.exec('rollback');
    throw error;
  }
}

/** Runs the migrations that a store lacks, all of them for an empty database, in the transaction that is open. */
export async function migrate(handle: SqliteHandle): Promise<void> {
  const [{ Migrator }, { migrationsFor }, { searchInSqlite }, db] = await Promise.all([
    import('kysely/migration'),
    import('../migrations/index.ts'),
    import('../migrations/0002-search-sqlite.ts'),
    handle.kysely(),
  ]);
  const migrations = migrationsFor(
    { bytes: 'blob', counted: 'integer', clustered: 'without rowid' },
    searchInSqlite,
  );
  const last = lastMigration(handle.database);
  if (last !== null && !(last in migrations)) {
    throw new StoreError('newer', `${handle.file}: the store was made by a newer version of Readout`);
  }
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    // Kysely's own transaction doesn't lock at its start.
    disableTransactions: true,
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

/** Null for a new file. */
function lastMigration(database: Database.Database): string | null {
  const table = "select 1 from sqlite_master where type = 'table' and name = ?";
  if (!database.prepare(table).get('kysely_migration')) {
    const foreign = database.prepare("select name from sqlite_master where type = 'table'").get();
    if (foreign) throw new StoreError('not a store', `${database.name}: a database, but not a Readout store`);
    return null;
  }
  const row = database.prepare('select max(name) as name from kysely_migration').get() as {
    name: string | null;
  };
  return row.name;
}

/** The tables and indexes that a migrated database has, and what it notes of its migrations, as SQL. */
export function schemaIn(database: Database.Database): string {
  const made = database
    .prepare("select sql from sqlite_master where sql is not null and name not like 'article_search_%'")
    .pluck()
    .all() as string[];
  const names = database.prepare('select name from kysely_migration order by name').pluck().all() as string[];
  return [
    ...made,
    "insert into kysely_migration_lock (id, is_locked) values ('migration_lock', 0)",
    ...names.map(
      (name) =>
        `insert into kysely_migration (name, timestamp) values ('${name}', strftime('%Y-%m-%dT%H:%M:%fZ'))`,
    ),
  ]
    .map((statement) => `${statement};\n`)
    .join('');
}
