import type Database from 'better-sqlite3';
import { withAliases } from '../../merging/aliases.ts';
import { type Contribution, contributionOf } from '../../merging/contribution.ts';
import type { EntityKey } from '../../model/index.ts';
import type { Added, Entry, Failure, Versions } from '../store.ts';
import { setAlias, storedAliases } from './aliases.ts';
import { deleteArticle, insertArticle, isCurrent, numberOf } from './articles.ts';
import { isMerged, mergeAnew, mergeIn, mergeOut } from './merging.ts';
import { storedItems } from './neighbours.ts';
import { preparer } from './statements.ts';

/** Writes, each call one transaction: when it throws, nothing of it is left. */
export interface Writer {
  articlesOf(capture: string, versions: Versions): readonly string[] | null;
  add(entries: readonly Entry[], versions: Versions): readonly Added[];
  remove(article: string): boolean;
  setAlias(alias: EntityKey, entity: EntityKey | null): void;
  noteFailure(failure: Failure): void;
}

export function writerTo(database: Database.Database): Writer {
  const prepare = preparer(database);
  const items = storedItems(prepare, () => aliases);
  let aliases = storedAliases(prepare);
  let version = -1;

  // Immediate: a transaction that reads first and writes later could find the store changed in between.
  const transaction = <T>(work: () => T): T => {
    try {
      return database
        .transaction(() => {
          const current = database.pragma('data_version', { simple: true }) as number;
          if (current !== version) {
            items.forget();
            aliases = storedAliases(prepare);
          }
          version = current;
          return work();
        })
        .immediate();
    } catch (error) {
      items.forget();
      throw error;
    }
  };

  const takeOut = (number: number): void => {
    mergeOut(prepare, items, number);
    deleteArticle(prepare, number);
    items.forget();
  };

  // Merged together once all are written: they share most of their neighbourhoods.
  const add = (entries: readonly Entry[], versions: Versions): Added[] => {
    const added: Contribution[] = [];
    const outcomes = entries.map((entry): Added => {
      const { reading } = entry;
      const before = numberOf(prepare, reading.article.id);
      if (before !== null) {
        if (isCurrent(prepare, before, versions)) return 'already there';
        takeOut(before);
      }
      const merged = withAliases(reading, aliases);
      items.keep(insertArticle(prepare, entry, versions), merged);
      added.push(contributionOf(merged));
      return before === null ? 'added' : 'read again';
    });
    mergeIn(prepare, items, added);
    return outcomes;
  };

  // Looked at first, so that reading a store doesn't wait for those who write to it.
  if (!isMerged(prepare)) transaction(() => isMerged(prepare) || mergeAnew(prepare, items, aliases));
  return {
    articlesOf: (capture, versions) => {
      const rows = prepare<{ number: number; id: string; parts: number }>(
        `select number, id, parts from articles join captures on hash = capture where hash = ? order by part`,
      ).all(capture);
      const whole = rows.length > 0 && rows.length === rows[0]?.parts;
      return whole && rows.every(({ number }) => isCurrent(prepare, number, versions))
        ? rows.map(({ id }) => id)
        : null;
    },
    add: (entries, versions) => transaction(() => add(entries, versions)),
    remove: (article) =>
      transaction(() => {
        const number = numberOf(prepare, article);
        if (number === null) return false;
        takeOut(number);
        return true;
      }),
    setAlias: (alias, entity) =>
      transaction(() => {
        setAlias(prepare, alias, entity);
        aliases = storedAliases(prepare);
        items.forget();
        mergeAnew(prepare, items, aliases);
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
