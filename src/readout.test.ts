import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeArticles } from '../test/generate.ts';
import { defaultReader } from './read-capture.ts';
import { addPaths, type Outcome } from './readout.ts';
import { type Entry, openSqliteStore, type Store } from './store/index.ts';

describe('addPaths', () => {
  let folder: string;
  let articles: string;
  const opened: Store[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readout-add-'));
    articles = join(folder, 'articles');
    mkdirSync(articles);
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
  const addAll = (store: Store, paths: readonly string[]): Promise<Outcome[]> =>
    Array.fromAsync(addPaths(store, paths));

  it('gives one outcome for each article, after it is in the store', async () => {
    writeArticles(articles, 3, 1);
    const store = await open(join(folder, 'a.db'));
    for await (const outcome of addPaths(store, [articles])) {
      if (outcome.what !== 'added') throw new Error(outcome.what);
      expect(await store.article(outcome.article.id)).not.toBeNull();
    }
    expect((await addAll(store, [articles])).map(({ what }) => what)).toEqual(Array(3).fill('already there'));
  });

  it('reports every article that a full disk turns away, and keeps those before whole', async () => {
    writeArticles(articles, 60, 2);
    (await openSqliteStore(join(folder, 'full.db'))).close();
    const store = await open(join(folder, 'full.db'), { maxPages: 80 });
    const outcomes = await addAll(store, [articles]);
    const added = outcomes.filter(({ what }) => what === 'added');
    const failed = outcomes.filter((outcome) => outcome.what === 'failed');
    expect(added.length + failed.length).toBe(60);
    expect(added.length).toBeGreaterThan(5);
    expect(failed.length).toBeGreaterThan(5);
    for (const { failure } of failed) {
      expect(failure.reason).toBe(`${join(folder, 'full.db')}: the disk is full`);
      expect(failure.origin).toMatch(/\d+\.txt$/);
    }
    const roomy = await open(join(folder, 'full.db'));
    expect(await roomy.articles()).toHaveLength(added.length);
    await addAll(roomy, [articles]);
    const whole = await open(join(folder, 'whole.db'));
    await addAll(whole, [articles]);
    expect(await roomy.records('encounter')).toEqual(await whole.records('encounter'));
    expect((await roomy.problems()).failures).toEqual([]);
  });

  it('goes on after a fault of its own', async () => {
    writeArticles(articles, 3, 3);
    const reader = defaultReader();
    let calls = 0;
    const faulty = {
      ...reader,
      read: (article: Parameters<typeof reader.read>[0]) => {
        calls += 1;
        if (calls === 2) throw new Error('no such token');
        return reader.read(article);
      },
    };
    const store = await open(join(folder, 'fault.db'));
    const outcomes = await Array.fromAsync(addPaths(store, [articles], { reader: faulty }));
    expect(outcomes.map(({ what }) => what)).toEqual(['added', 'failed', 'added']);
    expect(outcomes[1]).toMatchObject({ failure: { reason: 'Readout has a fault (no such token)' } });
  });

  it('keeps the others of a batch when the store fails at one', async () => {
    writeArticles(articles, 4, 4);
    const store = await open(join(folder, 'one.db'));
    const isThird = ({ capture }: Entry) => capture.origin.endsWith('002.txt');
    const faulty: Store = {
      ...store,
      add: async (entries, versions) => {
        if (entries.some(isThird)) throw new Error('no such column');
        return store.add(entries, versions);
      },
    };
    const outcomes = await addAll(faulty, [articles]);
    expect(outcomes.map(({ what }) => what)).toEqual(['added', 'added', 'failed', 'added']);
    expect(outcomes[2]).toMatchObject({ failure: { reason: 'Readout has a fault (no such column)' } });
    expect(await store.articles()).toHaveLength(3);
  });

  it('reads no more once it is stopped, and tells of all that it kept', async () => {
    writeArticles(articles, 4, 5);
    const store = await open(join(folder, 'stopped.db'));
    const stop = new AbortController();
    const reader = defaultReader();
    const stopping = {
      ...reader,
      read: (article: Parameters<typeof reader.read>[0]) => {
        stop.abort();
        return reader.read(article);
      },
    };
    const outcomes = await Array.fromAsync(
      addPaths(store, [articles], { reader: stopping, stop: stop.signal }),
    );
    expect(outcomes.map(({ what }) => what)).toEqual(['added']);
    expect(await store.articles()).toHaveLength(1);
  });

  it('keeps an article in another language without reading it, and finds it', async () => {
    const french =
      'Le ministre des Affaires étrangères a rencontré la présidente à Lausanne mardi pour parler de la pêche. ' +
      'Les deux pays ont décidé de rouvrir la ligne de chemin de fer avant la fin de cette année.';
    writeFileSync(
      join(articles, 'le-lac.txt'),
      `Une rencontre au bord du lac\n\n${french}\n\n${french} Rien de plus.\n`,
    );
    const store = await open(join(folder, 'french.db'));
    const [outcome] = await addAll(store, [articles]);
    expect(outcome).toMatchObject({ what: 'added', article: { language: 'fr' } });
    expect(await store.counts()).toMatchObject({ articles: 1, unread: 1, records: { claim: 0 } });
    expect(await store.search('présidente')).toHaveLength(1);
    expect((await addAll(store, [articles]))[0]?.what).toBe('already there');
  });
});
