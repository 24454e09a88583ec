import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreError } from '../error.ts';
import { meetingReport, VERSIONS } from '../fixtures.ts';
import type { Schema } from '../schema.ts';
import type { Entry, Store } from '../store.ts';
import { storeSuite } from '../suite.ts';
import { migrate, schemaIn } from './migrate.ts';
import { openSqliteStore } from './store.ts';

storeSuite('SQLite', openSqliteStore);

const report = (number: number): Entry =>
  meetingReport(
    `Outlet ${number}`,
    'Mara Lind',
    'Tomas Okello',
    '2031-03-04',
    `berth ${number} would be rebuilt with ${wordsFrom(number)}`,
  );

/** A few kilobytes that don't pack well. */
function wordsFrom(seed: number): string {
  let state = seed + 1;
  return Array.from({ length: 800 }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state.toString(36);
  }).join(' ');
}

describe('a SQLite store in trouble', () => {
  let folder: string;
  const opened: Store[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readout-sqlite-'));
  });
  afterEach(() => {
    for (const store of opened.splice(0)) store.close();
    rmSync(folder, { recursive: true });
  });

  const open = async (...given: Parameters<typeof openSqliteStore>) => {
    const store = await openSqliteStore(...given);
    opened.push(store);
    return store;
  };
  const trouble = async (work: Promise<unknown>) => {
    const error = await work.then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(StoreError);
    return (error as StoreError).trouble;
  };

  it('rolls an article back when the disk is full, and keeps the ones before', async () => {
    const file = join(folder, 'full.db');
    (await openSqliteStore(file)).close();
    const store = await open(file, { maxPages: 90 });
    let kept = 0;
    let failed = 0;
    for (let number = 0; number < 30; number++) {
      const outcome = await store.add([report(number)], VERSIONS).catch((error: unknown) => error);
      if (Array.isArray(outcome)) kept += 1;
      else {
        failed += 1;
        expect(outcome).toMatchObject({ trouble: 'full', message: `${file}: the disk is full` });
      }
    }
    expect(kept).toBeGreaterThan(3);
    expect(failed).toBeGreaterThan(3);
    const again = await open(file);
    expect(await again.articles()).toHaveLength(kept);
    expect(new Database(file).pragma('integrity_check', { simple: true })).toBe('ok');
    const expected = await open(join(folder, 'expected.db'));
    for (const { id } of await again.articles()) {
      const own = Array.from({ length: 30 }, (_, number) => report(number)).find(
        ({ reading }) => reading.article.id === id,
      )!;
      await expected.add([own], VERSIONS);
    }
    expect(await again.records('encounter')).toEqual(await expected.records('encounter'));
    expect(await again.records('claim')).toEqual(await expected.records('claim'));
  });

  it('names what is wrong with a file', async () => {
    const text = join(folder, 'text.db');
    writeFileSync(text, 'Dear diary, this is no database at all. '.repeat(200));
    expect(await trouble(openSqliteStore(text))).toBe('not a store');

    const foreign = join(folder, 'foreign.db');
    new Database(foreign).exec('create table stamps (id integer)').close();
    expect(await trouble(openSqliteStore(foreign))).toBe('not a store');

    expect(await trouble(openSqliteStore(join(folder, 'none.db'), { mustExist: true }))).toBe('unreachable');
    expect(await trouble(openSqliteStore(join(folder, 'no', 'folder.db')))).toBe('unreachable');

    const newer = join(folder, 'newer.db');
    (await openSqliteStore(newer)).close();
    new Database(newer).exec("insert into kysely_migration values ('9999-later', '2040-01-01')").close();
    expect(await trouble(openSqliteStore(newer))).toBe('newer');
  });

  it('tells a damaged store', async () => {
    const file = join(folder, 'damaged.db');
    const whole = await openSqliteStore(file);
    for (let number = 0; number < 10; number++) {
      await whole.add([report(number)], VERSIONS);
    }
    whole.close();
    const database = new Database(file);
    database.prepare("update statements set data = x'789C00'").run();
    database.close();
    const store = await open(file);
    await expect(store.records('claim')).rejects.toThrow(/damaged/);
  });

  it('is made once by several processes that open it at the same time', async () => {
    const file = join(folder, 'shared.db');
    const module = join(import.meta.dirname, 'store.ts');
    const script = `import(${JSON.stringify(module)}).then((m) => m.openSqliteStore(${JSON.stringify(file)})).then((s) => s.close())`;
    const run = promisify(execFile);
    await Promise.all([1, 2, 3].map(() => run(process.execPath, ['-e', script])));
    expect(await (await open(file)).articles()).toEqual([]);
  });

  it('is merged anew when another version of merging made it', async () => {
    const file = join(folder, 'older.db');
    const before = await openSqliteStore(file);
    for (const number of [1, 1_000]) {
      const given = meetingReport(
        `Outlet ${number}`,
        'Mara Lind',
        'Tomas Okello',
        '2031-03-04',
        'it would rain',
      );
      await before.add([given], VERSIONS);
    }
    const expected = await before.records('encounter');
    expect(expected).toHaveLength(1);
    before.close();
    const database = new Database(file);
    database.exec('update versions set version = 0; update items set record = number; delete from item_keys');
    database.close();
    const after = await open(file);
    expect(await after.records('encounter')).toEqual(expected);
    const third = meetingReport('Outlet 3', 'Mara Lind', 'Tomas Okello', '2031-03-04', 'it would rain');
    await after.add([third], VERSIONS);
    expect(await after.records('encounter')).toHaveLength(1);
  });

  it('makes new stores with the tables that all migrations come to', async () => {
    const database = new Database(':memory:');
    const kysely = async () => new Kysely<Schema>({ dialect: new SqliteDialect({ database }) });
    await migrate({ file: ':memory:', database, kysely });
    // Run scripts/schema.ts after a new migration.
    expect(readFileSync(join(import.meta.dirname, 'schema.sql'), 'utf8')).toBe(schemaIn(database));
    const made = new Database(':memory:');
    made.exec(schemaIn(database));
    expect(schemaIn(made)).toBe(schemaIn(database));
  });

  it('is one file once closed', async () => {
    const file = join(folder, 'one.db');
    const store = await openSqliteStore(file);
    await store.add([report(1)], VERSIONS);
    store.close();
    copyFileSync(file, join(folder, 'copy.db'));
    expect(await (await open(join(folder, 'copy.db'))).articles()).toHaveLength(1);
  });
});
