import type { Contact, Dated } from '../../model/index.ts';
import { closed, type Days, type Item, isUndated } from '../item.ts';
import { publicationFrom } from './follow.ts';
import { tierOf, windowOf } from './window.ts';

/**
 * When undated articles were published, from what the encounters they report are dated by elsewhere.
 * Only stated dates count: an inferred one never dates another article.
 *
 * @param groups contacts that are the same, as grouped
 */
export function inferDates(groups: readonly (readonly Item<Contact>[])[]): Map<string, Dated> {
  const implied = new Map<string, { days: Days; because: string }[]>();
  for (const members of groups) {
    const leader = members.filter((item) => tierOf(item) < 2).sort((a, b) => tierOf(a) - tierOf(b))[0];
    const window = leader && windowOf(leader);
    if (!leader || !window) continue;
    for (const item of members) {
      if (!isUndated(item) || tierOf(item) < 2) continue;
      const words = item.annotation.when?.quote ?? item.annotation.quote;
      const found = {
        days: publicationFrom(item.annotation, window),
        because: `“${words}”, dated by another article`,
      };
      implied.set(item.annotation.article, [...(implied.get(item.annotation.article) ?? []), found]);
    }
  }
  const known = new Map(groups.flat().map((item) => [item.annotation.article, closed(item.published)]));
  return new Map(
    [...implied].flatMap(([article, found]): [string, Dated][] => {
      const days = intersection([
        ...found.map(({ days }) => days),
        ...(known.get(article) ? [known.get(article) as Days] : []),
      ]);
      const because = [...new Set(found.map((one) => one.because))].sort().join('; ');
      return days ? [[article, { ...days, basis: 'inferred', because }]] : [];
    }),
  );
}

/** The days common to all; those of the narrowest when they have none in common. */
function intersection(all: readonly Days[]): Days | null {
  const from = all
    .map((days) => days.from)
    .sort()
    .at(-1);
  const to = all.map((days) => days.to).sort()[0];
  if (from === undefined || to === undefined) return null;
  return from <= to ? { from, to } : null;
}
