import type { Kysely } from 'kysely';
import type { LocatedProblem } from '../../model/index.ts';
import type { Schema } from '../schema.ts';
import type { Failure } from '../store.ts';

/** Every doubt, in order of article and place, and every input that could not be read, in order of origin. */
export async function allProblems(
  db: Kysely<Schema>,
): Promise<{ problems: LocatedProblem[]; failures: Failure[] }> {
  const rows = await db
    .selectFrom('problems')
    .innerJoin('articles', 'articles.number', 'problems.article')
    .select(['articles.id', 'problems.start', 'problems.end', 'problems.by', 'problems.reason'])
    .orderBy('articles.id')
    .orderBy('problems.start')
    .orderBy('problems.by')
    .execute();
  return {
    problems: rows.map(({ id, start, end, by, reason }) => ({
      article: id,
      span: { start, end },
      by,
      reason,
    })),
    failures: await db.selectFrom('failures').selectAll().orderBy('origin').execute(),
  };
}
