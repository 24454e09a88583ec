import type { Kysely } from 'kysely';
import type { Alias } from '../../merging/aliases.ts';
import type { Schema } from '../schema.ts';

/** In order of alias. */
export async function aliasesIn(db: Kysely<Schema>): Promise<Alias[]> {
  const rows = await db.selectFrom('aliases').select(['alias', 'entity']).orderBy('alias').execute();
  return rows as Alias[];
}
