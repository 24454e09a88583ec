import type { Kysely } from 'kysely';
import { MATCH_CLOSES, MATCH_OPENS } from '../queries/snippet.ts';
import type { Term } from '../queries/terms.ts';
import type { Schema } from '../schema.ts';

/** Words of a snippet. */
const SNIPPET_WORDS = 24;

export interface ArticleHit {
  readonly number: number;
  readonly id: string;
  /** Its headline, or where it came from. */
  readonly title: string;
  readonly snippet: string;
}

/** Articles that hold all the words, the most telling first (BM25, a match in the title counts four times). */
export async function searchArticles(
  db: Kysely<Schema>,
  terms: readonly Term[],
  limit: number,
): Promise<ArticleHit[]> {
  if (terms.length === 0) return [];
  const { sql } = await import('kysely');
  const { rows } = await sql<ArticleHit>`
    select articles.number, articles.id, coalesce(articles.title, captures.origin) as title,
      snippet(article_search, -1, ${MATCH_OPENS}, ${MATCH_CLOSES}, '…', ${SNIPPET_WORDS}) as snippet
    from article_search join articles on articles.number = article_search.rowid
      join captures on captures.hash = articles.capture
    where article_search match ${matchOf(terms)}
    order by bm25(article_search, 4.0, 1.0), articles.id
    limit ${limit}`.execute(db);
  return rows;
}

function matchOf(terms: readonly Term[]): string {
  return terms.map(({ words, open }) => `"${words.join(' ')}"${open ? ' *' : ''}`).join(' ');
}
