import type Database from 'better-sqlite3';
import { contributionOf } from '../../merging/index.ts';
import type { Capture } from '../../model/index.ts';
import type { ArticleReading } from '../../reading/read.ts';
import type { Failure, LayerVersions } from '../store.ts';
import { deleteArticle, insertArticle, numberOf } from './articles.ts';
import { mergeIn, mergeOut } from './merging.ts';
import { storedItems } from './neighbours.ts';
import { preparer } from './statements.ts';

/** Writes, each call one transaction: when it throws, nothing of it is left. */
export interface Writer {
  holdsCapture(hash: string): boolean;
  add(capture: Capture, parts: number, reading: ArticleReading, versions: LayerVersions): 'added' | 'already';
  remove(article: string): boolean;
  noteFailure(failure: Failure): void;
}

export function writerTo(database: Database.Database): Writer {
  const prepare = preparer(database);
  const items = storedItems(prepare);
  let version = -1;

  // Immediate: a transaction that reads first and writes later could find the store changed in between.
  const transaction = <T>(work: () => T): T => {
    try {
      return database
        .transaction(() => {
          const current = database.pragma('data_version', { simple: true }) as number;
          if (current !== version) items.forget();
          version = current;
          return work();
        })
        .immediate();
    } catch (error) {
      items.forget();
      throw error;
    }
  };

  return {
    holdsCapture: (hash) => {
      const row = prepare<{ whole: number }>(
        `select parts = (select count(*) from articles where capture = hash) as whole from captures where hash = ?`,
      ).get(hash);
      return row?.whole === 1;
    },
    add: (capture, parts, reading, versions) =>
      transaction(() => {
        if (numberOf(prepare, reading.article.id) !== null) return 'already';
        insertArticle(prepare, capture, parts, reading, versions);
        mergeIn(prepare, items, contributionOf(reading));
        return 'added';
      }),
    remove: (article) =>
      transaction(() => {
        const number = numberOf(prepare, article);
        if (number === null) return false;
        mergeOut(prepare, items, number);
        deleteArticle(prepare, number);
        items.forget();
        return true;
      }),
    noteFailure: ({ origin, reason, advice }) =>
      transaction(() => {
        prepare(
          `insert into failures (origin, reason, advice) values (?, ?, ?)
           on conflict (origin) do update set reason = excluded.reason, advice = excluded.advice`,
        ).run(origin, reason, advice);
      }),
  };
}
