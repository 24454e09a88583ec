import { type Alias, type Aliases, aliasesOf } from '../../merging/aliases.ts';
import type { EntityKey } from '../../model/index.ts';
import type { Prepare } from './statements.ts';

export function storedAliases(prepare: Prepare): Aliases {
  return aliasesOf(prepare<Alias>('select alias, entity from aliases').all());
}

/** Throws `RangeError` for an alias that would stand for itself. */
export function setAlias(prepare: Prepare, alias: EntityKey, entity: EntityKey | null): void {
  if (entity === null) {
    prepare('delete from aliases where alias = ?').run(alias);
    return;
  }
  if (entity === alias || storedAliases(prepare).get(entity) === alias)
    throw new RangeError(`${alias} would stand for itself`);
  prepare(
    `insert into aliases (alias, entity, added) values (?, ?, ?)
     on conflict (alias) do update set entity = excluded.entity, added = excluded.added`,
  ).run(alias, entity, new Date().toISOString());
}
