import type { Dated } from '../model/index.ts';
import { dayNumber, monthsOf, widened } from './days.ts';
import type { Tier } from './group.ts';
import { byPublication, closed, type Item, idOf, isUndated, type MergedAnnotation } from './item.ts';
import { remember } from './remember.ts';

/** What its words alone don't place in time has only its article's date; an undated one joins one of these. */
export function tierByPublication(item: Item): Tier {
  return isUndated(item) ? 2 : 0;
}

/** Not further apart than `days`, as far as the articles' own dates tell. */
export function publishedWithin(a: Item, b: Item, days: number): boolean {
  if (a.published === null || b.published === null) return true;
  const [left, right] = [dayNumbers(a.published), dayNumbers(b.published)];
  return left.from - right.to <= days && right.from - left.to <= days;
}

/** What is open at an end is near to everything. */
const dayNumbers = remember((published: Dated) => {
  const days = closed(published);
  return days
    ? { from: dayNumber(days.from), to: dayNumber(days.to) }
    : { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
});

/**
 * Keys for items that are told by who and by about when: a name with a month. What is undated is found by
 * a name with a telling word instead, or it would have to be held against everything that bears the name.
 */
export function keysByPublication(names: readonly string[], words: readonly string[], item: Item): string[] {
  const published = closed(item.published);
  const dated = published !== null && !isUndated(item);
  const months = dated ? monthsOf(published) : [];
  return crossed(names, [...months, ...words.map((word) => `${word} ${dated ? 'dated' : 'undated'}`)]);
}

/** The keys of `keysByPublication` under which those within `days` stand. */
export function seeksByPublication(
  names: readonly string[],
  words: readonly string[],
  item: Item,
  days: number,
): string[] {
  const published = closed(item.published);
  const dated = published !== null && !isUndated(item);
  const months = dated ? monthsOf(widened(published, days)) : [];
  const others = dated ? ['undated'] : ['dated', 'undated'];
  return crossed(names, [...months, ...words.flatMap((word) => others.map((other) => `${word} ${other}`))]);
}

/** Each of these keys with each of those. */
export function crossed(names: readonly string[], times: readonly string[]): string[] {
  return [...new Set(names)].flatMap((name) => times.map((time) => `${name}|${time}`));
}

/** Each of `items` with the one among the better placed that it is most like; the earliest of equals. */
export function followMostAlike<A extends MergedAnnotation>(
  items: readonly Item<A>[],
  among: readonly Item<A>[],
  likeness: (a: Item<A>, b: Item<A>) => number,
): ReadonlyMap<string, string> {
  const leaders = [...among].sort(byPublication);
  const followed = new Map<string, string>();
  for (const item of items) {
    let best = 0;
    for (const leader of leaders) {
      const like = likeness(item, leader);
      if (like <= best) continue;
      best = like;
      followed.set(idOf(item), idOf(leader));
    }
  }
  return followed;
}

/** The day of the report, as its article states it or as it was inferred. */
export function reportedOn(item: Item, inferred: ReadonlyMap<string, Dated>): Dated | null {
  const dated = (isUndated(item) ? inferred.get(item.annotation.article) : null) ?? item.published;
  return dated && { ...dated, because: `the day of the report (${dated.because})` };
}

/** No later than the first of these reports. */
export function reportedBy(members: readonly Item[], inferred: ReadonlyMap<string, Dated>): Dated | null {
  const ends = members.flatMap((item) => reportedOn(item, inferred)?.to ?? []);
  const [first] = ends.sort();
  return first === undefined
    ? null
    : { from: null, to: first, basis: 'inferred', because: `reported by ${first}` };
}
