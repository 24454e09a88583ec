import type { Kysely } from 'kysely';
import type { Annotation } from '../../model/index.ts';
import { prefixRange } from '../numbers.ts';
import { LAYERS } from '../rows.ts';
import type { Schema } from '../schema.ts';
import type { Found } from '../store.ts';
import { annotationsIn } from './articles.ts';
import type { ComposedRecord } from './composed.ts';

/** Shorter beginnings would fit half the store. */
const SHORTEST_PREFIX = 6;

/**
 * What an id, or its first digits, stands for: an article, a record (by the id of any annotation in it),
 * or an annotation that is in none. Each once, in order of id.
 */
export async function findById(db: Kysely<Schema>, record: ComposedRecord, digits: string): Promise<Found[]> {
  if (!/^[0-9a-f]+$/.test(digits) || digits.length < SHORTEST_PREFIX) return [];
  const articles = await db
    .selectFrom('articles')
    .select('id')
    .where('id', '>=', digits)
    .where('id', '<', `${digits}g`)
    .execute();
  const found = new Map<string, Found>(articles.map(({ id }) => [id, { what: 'article', id }]));
  for (const { id, article } of await annotationsWith(db, digits)) {
    const item = record.find(id);
    if (item) found.set(item.id, { what: 'record', id: item.id });
    else found.set(id, { what: 'annotation', id, article });
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function annotationsWith(db: Kysely<Schema>, digits: string): Promise<Annotation[]> {
  const [lowest, highest] = prefixRange(digits);
  const rows = await db
    .selectFrom('annotation_ids')
    .innerJoin('articles', 'articles.number', 'annotation_ids.article')
    .select(['articles.number', 'articles.id'])
    .distinct()
    .where('annotation_ids.prefix', '>=', lowest)
    .where('annotation_ids.prefix', '<=', highest)
    .execute();
  const annotations: Annotation[] = [];
  for (const { number, id } of rows) annotations.push(...(await annotationsIn(db, number, id, LAYERS)));
  return annotations.filter(({ id }) => id.startsWith(digits));
}
