import type { RecordItem } from '../../model/index.ts';

/** Marks that stand around matching words in a snippet: private use characters, which no news text has. */
export const MATCH_OPENS = '\uE000';
export const MATCH_CLOSES = '\uE001';

/** A record item in one line. */
export function headingOf(item: RecordItem): string {
  switch (item.record) {
    case 'entity':
      return item.name;
    case 'encounter':
      return item.title;
    case 'claim':
      return `${item.speaker?.name ?? item.source ?? 'Unnamed'}: ${item.words}`;
    case 'figure':
      return `${item.measure}: ${item.evidence[0]?.quote ?? ''}`;
    case 'commitment':
      return `${item.actors.map(({ name }) => name).join(', ') || item.actorWords || 'Unnamed'}: ${item.action}`;
  }
}

/** Everything in an item that one may search for. */
export function wordsOf(item: RecordItem): string {
  const names = item.record === 'entity' ? item.names : [];
  return [headingOf(item), ...names, ...item.evidence.map(({ quote }) => quote)].join('\n');
}
