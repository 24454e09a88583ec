import Database from 'better-sqlite3';
import type { Kysely } from 'kysely';
import { explain, StoreError } from '../error.ts';
import { LATEST_MIGRATION } from '../migrations/latest.ts';
import { unpackText } from '../rows.ts';
import type { Schema } from '../schema.ts';

export interface OpenOptions {
  /** The store must be there already. */
  readonly mustExist?: boolean;
  /** The most pages of 4 KB that the file may have: a full disk, for tests. */
  readonly maxPages?: number;
}

export interface SqliteHandle {
  readonly file: string;
  readonly database: Database.Database;
  /** Loaded when first asked for: its 300 modules cost 150 ms, more than reading an article. */
  kysely(): Promise<Kysely<Schema>>;
}

/** Writers wait this long for each other. One article's transaction takes milliseconds. */
const BUSY_MS = 30_000;

/** Opens a store, and makes or migrates it when needed. Throws `StoreError`. */
export async function openSqlite(file: string, options: OpenOptions = {}): Promise<SqliteHandle> {
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { timeout: BUSY_MS, fileMustExist: options.mustExist ?? false });
    prepare(database, options);
    const handle = handleOf(file, database);
    await migrate(handle);
    return handle;
  } catch (error) {
    database?.close();
    throw options.mustExist && (error as { code?: unknown }).code === 'SQLITE_CANTOPEN'
      ? new StoreError('unreachable', `${file}: there is no store here yet; \`readout add\` makes one`, error)
      : explain(error, file);
  }
}

function prepare(database: Database.Database, options: OpenOptions): void {
  database.function('unpack_text', { deterministic: true }, (packed) => unpackText(packed as Uint8Array));
  database.pragma('journal_mode = WAL');
  // FULL costs about 4 ms more than NORMAL an article, and what was acknowledged outlives a power cut.
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('cache_size = -16000');
  // An article writes to a hundred pages, and the next ones to many of these again.
  database.pragma('wal_autocheckpoint = 4000');
  if (options.maxPages) database.pragma(`max_page_count = ${options.maxPages}`);
}

function handleOf(file: string, database: Database.Database): SqliteHandle {
  let opened: Promise<Kysely<Schema>> | undefined;
  return {
    file,
    database,
    kysely: () => {
      opened ??= import('kysely').then(
        ({ Kysely, SqliteDialect }) => new Kysely<Schema>({ dialect: new SqliteDialect({ database }) }),
      );
      return opened;
    },
  };
}

async function migrate(handle: SqliteHandle): Promise<void> {
  if (lastMigration(handle.database) === LATEST_MIGRATION) return;
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
  // Kysely's own transaction doesn't lock at its start, and two processes may make one store at once.
  handle.database.exec('begin immediate');
  try {
    const last = lastMigration(handle.database);
    if (last !== null && !(last in migrations)) {
      throw new StoreError('newer', `${handle.file}: the store was made by a newer version of Readout`);
    }
    const migrator = new Migrator({
      db,
      provider: { getMigrations: async () => migrations },
      disableTransactions: true,
    });
    const { error } = await migrator.migrateToLatest();
    if (error) throw error;
    handle.database.exec('commit');
  } catch (error) {
    if (handle.database.inTransaction) handle.database.exec('rollback');
    throw error;
  }
}

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
