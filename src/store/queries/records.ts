import type { RecordItem, RecordKind } from '../../model/index.ts';
import type { SearchHit } from '../store.ts';
import type { ComposedRecord } from './composed.ts';
import { headingOf, wordsOf } from './snippet.ts';
import { holdsTerms, type Term } from './terms.ts';

export const RECORD_KINDS: readonly RecordKind[] = ['entity', 'encounter', 'claim', 'figure', 'commitment'];

/** Record items that hold every term, those with the most evidence first. */
export function searchRecords(record: ComposedRecord, terms: readonly Term[], limit: number): SearchHit[] {
  if (terms.length === 0) return [];
  return RECORD_KINDS.flatMap((kind): readonly RecordItem[] => record.of(kind))
    .filter((item) => holdsTerms(wordsOf(item), terms))
    .sort((a, b) => b.evidence.length - a.evidence.length || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map((item) => ({
      what: item.record,
      id: item.id,
      title: headingOf(item),
      snippet:
        item.evidence.find(({ quote }) => holdsTerms(quote, terms))?.quote ?? item.evidence[0]?.quote ?? '',
    }));
}
