import type { Kysely } from 'kysely';
import type { Annotation } from '../../model/index.ts';
import type { ArticleReading } from '../../reading/read.ts';
import { articleOf, LAYERS, unpackAnnotations } from '../rows.ts';
import type { Schema } from '../schema.ts';

/** Articles fetched at a time: some 10 MB of text and annotations. */
const PAGE = 200;

export interface StoredReading {
  readonly number: number;
  readonly origin: string;
  readonly reading: ArticleReading;
}

/** Every article with its annotations, without its problems, a page at a time. */
export async function* readingsOf(db: Kysely<Schema>): AsyncGenerator<StoredReading> {
  for (let after = -1; ; ) {
    const rows = await db
      .selectFrom('articles')
      .innerJoin('captures', 'captures.hash', 'articles.capture')
      .selectAll('articles')
      .select('captures.origin')
      .where('number', '>', after)
      .orderBy('number')
      .limit(PAGE)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    const annotations = await annotationsBetween(db, after, last.number);
    for (const row of rows) {
      const own = annotations.get(row.number);
      yield {
        number: row.number,
        origin: row.origin,
        reading: {
          article: articleOf(row),
          annotations: own?.flatMap((unpackOf) => unpackOf(row.id)) ?? [],
          problems: [],
        },
      };
    }
    after = last.number;
  }
}

/** By article, in the order of the layers; unpacked when the article comes. */
async function annotationsBetween(
  db: Kysely<Schema>,
  after: number,
  last: number,
): Promise<Map<number, ((article: string) => Annotation[])[]>> {
  const found = new Map<number, ((article: string) => Annotation[])[]>();
  for (const layer of LAYERS) {
    const rows = await db
      .selectFrom(layer)
      .select(['article', 'data'])
      .where('article', '>', after)
      .where('article', '<=', last)
      .execute();
    for (const { article, data } of rows) {
      const unpackOf = (id: string): Annotation[] => unpackAnnotations(data, id, layer);
      const own = found.get(article);
      if (own) own.push(unpackOf);
      else found.set(article, [unpackOf]);
    }
  }
  return found;
}
