import type { Contact, Dated } from '../../model/index.ts';
import { closed, type Days, type Item } from '../item.ts';
import { onDayOf, publicationFrom } from './follow.ts';
import { tierOf, windowOf } from './window.ts';

type Pair = readonly [item: Item<Contact>, leader: Item<Contact>];

/**
 * When undated articles were published, from what the encounters they report are dated by elsewhere.
 * Only stated dates count: an inferred one never dates another article.
 *
 * @param groups contacts that are the same, as grouped
 */
export function inferDates(groups: readonly (readonly Item<Contact>[])[]): Map<string, Dated> {
  const pairs = groups.flatMap((members) => {
    const [leader] = members.filter((item) => tierOf(item) < 2).sort((a, b) => tierOf(a) - tierOf(b));
    return leader ? members.filter((item) => tierOf(item) === 2).map((item): Pair => [item, leader]) : [];
  });
  const found = new Map<string, Dated>();
  for (const [article, own] of Map.groupBy(pairs, ([item]) => item.annotation.article)) {
    const published = publishedBy(own);
    if (published) found.set(article, published);
  }
  return found;
}

/** When the article of these items was published, from the days of what they follow; null when these differ. */
export function publishedBy(pairs: readonly Pair[]): Dated | null {
  const windows = pairs.flatMap(([item, leader]) => {
    const window = windowOf(leader);
    const days = window && onDayOf(item, publicationFrom(item.annotation, window));
    return days ? [days] : [];
  });
  if (windows.length === 0) return null;
  const stated = pairs.flatMap(([item]) => closed(item.published) ?? []).slice(0, 1);
  const days = intersection([...windows, ...stated]);
  const words = [
    ...new Set(pairs.map(([{ annotation }]) => annotation.when?.quote ?? annotation.quote)),
  ].sort();
  const because = `${words.map((quote) => `“${quote}”`).join(', ')}, dated by other articles`;
  return days && { ...days, basis: 'inferred', because };
}

/** The days common to all; null when there are none. */
function intersection(all: readonly Days[]): Days | null {
  const from = all
    .map((days) => days.from)
    .sort()
    .at(-1);
  const to = all.map((days) => days.to).sort()[0];
  if (from === undefined || to === undefined) return null;
  return from <= to ? { from, to } : null;
}
