import type { Migration } from 'kysely/migration';
import { record } from './0001-record.ts';
import { versions } from './0003-versions.ts';
import { codes } from './0004-codes.ts';
import { urls } from './0005-urls.ts';
import { aliases } from './0006-aliases.ts';

/** What differs between databases when tables are made. */
export interface Columns {
  readonly bytes: 'blob' | 'bytea';
  /** An integer that the database counts up. */
  readonly counted: 'integer' | 'serial';
  /** Keeps rows in the order of the primary key, where the database can. */
  readonly clustered: '' | 'without rowid';
}

/** Oldest first: Kysely runs them by name. Search differs too much between databases to be written once. */
export function migrationsFor(columns: Columns, search: Migration): Record<string, Migration> {
  return {
    '0001-record': record(columns),
    '0002-search': search,
    '0003-versions': versions,
    '0004-codes': codes(columns),
    '0005-urls': urls,
    '0006-aliases': aliases,
  };
}
