import Database from 'better-sqlite3';
import type { Kysely } from 'kysely';
import { explain, StoreError } from '../error.ts';
import { unpackText } from '../rows.ts';
import type { Schema } from '../schema.ts';
import { makeOrMigrate } from './migrate.ts';

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

/** Writers wait this long for each other. A batch of articles takes a second or so. */
const BUSY_MS = 30_000;

/** Opens a store, and makes or migrates it when needed. Throws `StoreError`. */
export async function openSqlite(file: string, options: OpenOptions = {}): Promise<SqliteHandle> {
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { timeout: BUSY_MS, fileMustExist: options.mustExist ?? false });
    prepare(database, options);
    const handle = handleOf(file, database);
    await makeOrMigrate(handle);
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
  // FULL costs about 4 ms more than NORMAL a transaction, and what was acknowledged outlives a power cut.
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
