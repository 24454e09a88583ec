import type { Kysely } from 'kysely';
import { byOwnPublication } from '../../merging/item.ts';
import type {
  Annotation,
  Article,
  ArticleSummary,
  Capture,
  LayerName,
  LocatedProblem,
  Media,
} from '../../model/index.ts';
import { unpack } from '../pack.ts';
import { articleOf, datedOf, LAYERS, unpackAnnotations } from '../rows.ts';
import type { Schema } from '../schema.ts';
import type { StoredArticle } from '../store.ts';

const SUMMARY = [
  'articles.id',
  'articles.title',
  'articles.outlet',
  'articles.credit',
  'articles.byline',
  'articles.url',
  'articles.language',
  'articles.unread',
  'articles.published',
  'captures.origin',
] as const;

/** Every article, in order of id. */
export async function articleSummaries(db: Kysely<Schema>): Promise<ArticleSummary[]> {
  const rows = await db
    .selectFrom('articles')
    .innerJoin('captures', 'captures.hash', 'articles.capture')
    .select(SUMMARY)
    .orderBy('articles.id')
    .execute();
  return rows.map((row) => ({ ...row, published: datedOf(row.published) }));
}

export async function storedArticle(db: Kysely<Schema>, id: string): Promise<StoredArticle | null> {
  const row = await db
    .selectFrom('articles')
    .innerJoin('captures', 'captures.hash', 'articles.capture')
    .selectAll('articles')
    .select(['captures.origin', 'captures.media'])
    .where('articles.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  return {
    article: articleOf(row),
    origin: row.origin,
    media: row.media as Media,
    annotations: await annotationsIn(db, row.number, id, LAYERS),
    problems: await problemsIn(db, row.number, id),
  };
}

/** Articles captured from the same address as this one, itself among them, the oldest first; those without an address stand alone. */
export async function revisionsOf(db: Kysely<Schema>, id: string): Promise<Article[]> {
  const own = await db.selectFrom('articles').selectAll().where('id', '=', id).executeTakeFirst();
  if (!own) return [];
  if (own.url === null) return [articleOf(own)];
  const rows = await db.selectFrom('articles').selectAll().where('url', '=', own.url).execute();
  return rows.map(articleOf).sort(byOwnPublication);
}

export async function annotationsIn(
  db: Kysely<Schema>,
  number: number,
  article: string,
  layers: readonly LayerName[],
): Promise<Annotation[]> {
  const annotations: Annotation[] = [];
  for (const layer of layers) {
    const row = await db.selectFrom(layer).select('data').where('article', '=', number).executeTakeFirst();
    if (row) annotations.push(...unpackAnnotations(row.data, article, layer));
  }
  return annotations;
}

async function problemsIn(db: Kysely<Schema>, number: number, article: string): Promise<LocatedProblem[]> {
  const rows = await db
    .selectFrom('problems')
    .selectAll()
    .where('article', '=', number)
    .orderBy('start')
    .orderBy('by')
    .execute();
  return rows.map(({ start, end, by, reason }) => ({ article, span: { start, end }, by, reason }));
}

export async function storedCapture(db: Kysely<Schema>, hash: string): Promise<Capture | null> {
  const row = await db.selectFrom('captures').selectAll().where('hash', '=', hash).executeTakeFirst();
  return row ? { hash, bytes: unpack(row.bytes), media: row.media as Media, origin: row.origin } : null;
}
