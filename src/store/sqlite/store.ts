import type { Kysely } from 'kysely';
import { explain } from '../error.ts';
import type { ComposedRecord } from '../queries/composed.ts';
import type * as Queries from '../queries/index.ts';
import type { Schema } from '../schema.ts';
import type { SearchHit, Store } from '../store.ts';
import { type OpenOptions, openSqlite, type SqliteHandle } from './open.ts';
import { searchArticles } from './search.ts';
import { type Writer, writerTo } from './writer.ts';

/** Puts a question to the store. What answers is loaded with the first: adding articles needs none of it. */
type Ask = <T>(work: (queries: typeof Queries, db: Kysely<Schema>) => Promise<T>) => Promise<T>;

/** Opens a store in a SQLite file, and makes it when it isn't there. Rejects with `StoreError`. */
export async function openSqliteStore(file: string, options: OpenOptions = {}): Promise<Store> {
  const handle = await openSqlite(file, options);
  const writer = openWriter(handle);
  const alone = oneAtATime();
  const ask: Ask = async (work) => work(await import('../queries/index.ts'), await handle.kysely());
  const composed = composedOnce(handle.database, ask, alone);
  return explained({
    file,
    articlesOf: (...given) => alone(async () => writer.articlesOf(...given)),
    add: (...given) => alone(async () => writer.add(...given)),
    remove: (article) => alone(async () => writer.remove(article)),
    setAlias: (alias, entity) => alone(async () => writer.setAlias(alias, entity)),
    aliases: () => ask((queries, db) => queries.aliasesIn(db)),
    noteFailure: (failure) => alone(async () => writer.noteFailure(failure)),

    articles: () => ask((queries, db) => queries.articleSummaries(db)),
    article: (id) => ask((queries, db) => queries.storedArticle(db, id)),
    revisions: (id) => ask((queries, db) => queries.revisionsOf(db, id)),
    capture: (hash) => ask((queries, db) => queries.storedCapture(db, hash)),
    record: async (id) => (await composed()).find(id),
    records: async (kind) => (await composed()).of(kind),
    find: (id) => ask(async (queries, db) => queries.findById(db, await composed(), id)),
    search: (words, limit = SEARCH_LIMIT) =>
      ask(async (queries, db) => {
        const terms = queries.termsOf(words);
        const articles = await searchArticles(db, terms, limit);
        const hits = articles.map(
          ({ id, title, snippet }): SearchHit => ({ what: 'article', id, title, snippet }),
        );
        return [...hits, ...queries.searchRecords(await composed(), terms, limit)];
      }),
    problems: () => ask((queries, db) => queries.allProblems(db)),
    counts: () => ask(async (queries, db) => queries.countsOf(db, await composed())),
    dossier: (scope, given) =>
      ask(async (queries, db) => queries.dossierOf(db, await composed(), scope, given)),
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
  database: SqliteHandle['database'],
  ask: Ask,
  alone: ReturnType<typeof oneAtATime>,
): () => Promise<ComposedRecord> {
  let known: { version: string; record: ComposedRecord } | undefined;
  const changes = database.prepare('select total_changes()').pluck();
  return () =>
    alone(async () => {
      const version = `${database.pragma('data_version', { simple: true })}/${changes.get()}`;
      if (known?.version !== version) {
        const record = await ask((queries, db) => db.transaction().execute(queries.composeWhole));
        known = { version, record };
      }
      return known.record;
    });
}
