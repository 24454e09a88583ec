import { explain } from '../error.ts';
import { articleSummaries, storedArticle, storedCapture } from '../queries/articles.ts';
import { type ComposedRecord, composeWhole } from '../queries/composed.ts';
import { countsOf } from '../queries/counts.ts';
import { dossierOf } from '../queries/dossier.ts';
import { findById } from '../queries/find.ts';
import { allProblems } from '../queries/problems.ts';
import { searchRecords } from '../queries/records.ts';
import { termsOf } from '../queries/terms.ts';
import type { SearchHit, Store } from '../store.ts';
import { type OpenOptions, openSqlite, type SqliteHandle } from './open.ts';
import { searchArticles } from './search.ts';
import { type Writer, writerTo } from './writer.ts';

/** Opens a store in a SQLite file, and makes it when it isn't there. Rejects with `StoreError`. */
export async function openSqliteStore(file: string, options: OpenOptions = {}): Promise<Store> {
  const handle = await openSqlite(file, options);
  const writer = openWriter(handle);
  const alone = oneAtATime();
  const composed = composedOnce(handle, alone);
  return explained({
    file,
    articlesOf: (...given) => alone(async () => writer.articlesOf(...given)),
    add: (...given) => alone(async () => writer.add(...given)),
    remove: (article) => alone(async () => writer.remove(article)),
    noteFailure: (failure) => alone(async () => writer.noteFailure(failure)),

    articles: async () => articleSummaries(await handle.kysely()),
    article: async (id) => storedArticle(await handle.kysely(), id),
    capture: async (hash) => storedCapture(await handle.kysely(), hash),
    record: async (id) => (await composed()).find(id),
    records: async (kind) => (await composed()).of(kind),
    find: async (id) => findById(await handle.kysely(), await composed(), id),
    search: async (words, limit = SEARCH_LIMIT) => {
      const terms = termsOf(words);
      const articles = await searchArticles(await handle.kysely(), terms, limit);
      const hits = articles.map(
        ({ id, title, snippet }): SearchHit => ({ what: 'article', id, title, snippet }),
      );
      return [...hits, ...searchRecords(await composed(), terms, limit)];
    },
    problems: async () => allProblems(await handle.kysely()),
    counts: async () => countsOf(await handle.kysely(), await composed()),
    dossier: async (scope, given) => dossierOf(await handle.kysely(), await composed(), scope, given),
    close: () => handle.database.close(),
  });
}

function openWriter({ database, file }: SqliteHandle): Writer {
  try {
    return writerTo(database);
  } catch (error) {
    database.close();
    throw explain(error, file);
  }
}

/** The store with the database's errors made `StoreError`. */
function explained(store: Store): Store {
  const entries = Object.entries(store).map(([name, member]) => {
    if (typeof member !== 'function' || name === 'close') return [name, member];
    return [
      name,
      (...given: unknown[]) =>
        (member as (...given: unknown[]) => Promise<unknown>)(...given).catch((error: unknown) => {
          throw explain(error, store.file);
        }),
    ];
  });
  return Object.fromEntries(entries) as Store;
}

const SEARCH_LIMIT = 20;

/** One connection has one transaction: reading the whole record and writing take turns. */
function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}

/** The whole record, composed again only when the store has changed. */
function composedOnce(
  { database, kysely }: SqliteHandle,
  alone: ReturnType<typeof oneAtATime>,
): () => Promise<ComposedRecord> {
  let known: { version: string; record: ComposedRecord } | undefined;
  const changes = database.prepare('select total_changes()').pluck();
  return () =>
    alone(async () => {
      const version = `${database.pragma('data_version', { simple: true })}/${changes.get()}`;
      if (known?.version !== version) {
        const db = await kysely();
        known = { version, record: await db.transaction().execute(composeWhole) };
      }
      return known.record;
    });
}
