import type { Annotation, Disagreement, Evidence, RecordItem } from '../../model/index.ts';

export type Side = Disagreement['sides'][number];

/** A side as its first report words it. */
export function sideOf(item: RecordItem, evidence: Evidence | undefined = item.evidence[0]): Side {
  if (evidence === undefined) throw new Error('a record item needs evidence');
  return { words: evidence.quote, record: item.id, evidence };
}

export function evidenceOf({ article, id, start, end, quote }: Annotation): Evidence {
  return { article, annotation: id, start, end, quote };
}

/** "A, B and C" */
export function listed(names: readonly string[]): string {
  const [last, ...others] = [...names].reverse();
  return others.length > 0 ? `${others.reverse().join(', ')} and ${last}` : (last ?? '');
}

export function shareArticle(a: RecordItem, b: RecordItem): boolean {
  const articles = new Set(a.evidence.map(({ article }) => article));
  return b.evidence.some(({ article }) => articles.has(article));
}
