import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../src/store/index.ts';
import { unpackText } from '../src/store/rows.ts';
import { randomFrom, writeArticles } from './generate.ts';
import { readout } from './readout.ts';

const ARTICLES = 300;
const STORES = 4;
const KILLS_EACH = 5;

describe('a process that is killed while adding', () => {
  let folder: string;
  let undisturbed: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'readout-kill-'));
    mkdirSync(join(folder, 'articles'));
    writeArticles(join(folder, 'articles'), ARTICLES, 7);
    const { code } = await readout(['add', 'articles', '--store', 'whole.db'], { cwd: folder });
    expect(code).toBe(0);
    undisturbed = await exported('whole.db');
    expect(undisturbed.split('\n').filter((line) => line.startsWith('{"record":"article"'))).toHaveLength(
      ARTICLES,
    );
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  const exported = async (file: string) => (await readout(['export', '--store', file], { cwd: folder })).out;

  it.for(Array.from({ length: STORES }, (_, seed) => seed))(
    'leaves the store whole, with all that was acknowledged (%i)',
    { timeout: 120_000 },
    async (seed) => {
      const random = randomFrom(1_000 + seed);
      const file = `killed-${seed}.db`;
      const acknowledged = new Set<string>();
      for (let kill = 0; kill < KILLS_EACH; kill++) {
        await killedAdd(file, random, acknowledged);
        await checkStore(join(folder, file), acknowledged);
      }
      expect(acknowledged.size).toBeGreaterThan(0);
      expect(acknowledged.size).toBeLessThan(ARTICLES);
      expect((await readout(['add', 'articles', '--store', file], { cwd: folder })).code).toBe(0);
      expect(await exported(file)).toBe(undisturbed);
    },
  );

  /** Kills a while after the first are acknowledged: while it reads those that come next, or keeps them. */
  async function killedAdd(file: string, random: (below: number) => number, acknowledged: Set<string>) {
    const lines = random(5) * 10;
    // One in five while the process starts and makes its store.
    const killAfterMs = lines === 0 ? 60 + random(400) : undefined;
    const wait = random(400);
    let seen = 0;
    const { code } = await readout(['add', 'articles', '--json', '--store', file], {
      cwd: folder,
      killAfterMs,
      onLine: (line, kill) => {
        const outcome = JSON.parse(line) as { what: string; article?: string };
        if (outcome.what !== 'added') return;
        acknowledged.add(outcome.article!);
        seen += 1;
        if (seen === lines) setTimeout(kill, wait, 'SIGKILL');
      },
    });
    expect(code).toBeNull();
  }

  async function checkStore(file: string, acknowledged: ReadonlySet<string>) {
    const database = new Database(file);
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(database.pragma('foreign_key_check')).toEqual([]);
    database.function('unpack_text', (packed) => unpackText(packed as Uint8Array));
    database.exec("insert into article_search (article_search, rank) values ('integrity-check', 1)");
    database.close();
    const [store, whole] = [await openSqliteStore(file), await openSqliteStore(join(folder, 'whole.db'))];
    for (const id of acknowledged) expect(await store.article(id)).toEqual(await whole.article(id));
    store.close();
    whole.close();
  }
});
