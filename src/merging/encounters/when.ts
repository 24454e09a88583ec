import type { Contact, ContactStatus, Dated } from '../../model/index.ts';
import { resolveValue } from '../../reading/times/index.ts';
import { lengthOf } from '../days.ts';
import { closed, type Days, type Item } from '../item.ts';
import { isGathering } from './topic.ts';
import { statedDays, windowOf } from './window.ts';

/** Publication dates of undated articles, inferred. */
export type InferredDates = ReadonlyMap<string, Dated>;

interface GivenDays {
  readonly days: Days;
  readonly dated: Dated;
  /** Given as a week, a month or longer. */
  readonly rough: boolean;
}

/** The days that one report gives, with what they rest on. */
export function daysOf(item: Item<Contact>, inferred: InferredDates): GivenDays | null {
  const contact = item.annotation;
  const because = contact.when?.quote ?? '';
  const rough = isRough(contact.when?.value ?? '');
  const stated = statedDays(contact) ?? closed(contact.when?.interval);
  if (stated) return { days: stated, dated: { ...stated, basis: 'text', because }, rough };
  const published = inferred.get(contact.article);
  if (!published || !contact.when) return null;
  const days = closed(resolveValue(contact.when.value, published));
  return (
    days && {
      days,
      // "Earlier today"
      rough: rough && lengthOf(days) > 1,
      dated: { ...days, basis: 'inferred', because: `“${because}”, in an article of ${published.from}` },
    }
  );
}

/** TIMEX3 values without a day: "2025-03", "2025-W07", "2025-FA", "2025". */
function isRough(value: string): boolean {
  return !/^(?:\.\.\/)?(?:\d{4}|XXXX)-(?:\d\d|XX)-(?:\d\d|XX)|WXX-\d|-WE/.test(value);
}

/**
 * The days that the words give closest: of those given to the day the longest of a visit or summit,
 * for "arrived on Tuesday" says less than "from Tuesday to Friday", and any other's shortest. What was planned doesn't
 * count once it is held or put off.
 */
export function whenOf(
  members: readonly Item<Contact>[],
  status: ContactStatus,
  inferred: InferredDates,
): Dated | null {
  const current = members.filter(({ annotation }) => annotation.status === status);
  const own = current.flatMap((item) => daysOf(item, inferred) ?? []);
  // A day that was put off is none any more.
  const all = status === 'postponed' ? own : members.flatMap((item) => daysOf(item, inferred) ?? []);
  // "Visited Oslo in March", as it was planned from March 11 to 13.
  const lasts = members.every(({ annotation }) => annotation.kind === 'visit' || isGathering(annotation));
  const given =
    own.length === 0
      ? all
      : own.every(({ rough }) => rough)
        ? [...own, ...within(all, own)]
        : [...own, ...(lasts ? around(all, own) : [])];
  if (given.length === 0) return reportedBy(current.length > 0 ? current : members, status);
  const counts = new Map<string, { days: Days; dated: Dated; rough: boolean; count: number }>();
  for (const { days, dated, rough } of given) {
    const key = `${days.from}/${days.to}`;
    const before = counts.get(key);
    const better = before?.dated.basis === 'text' ? before.dated : dated;
    counts.set(key, {
      days,
      dated: better,
      rough: rough && (before?.rough ?? true),
      count: (before?.count ?? 0) + 1,
    });
  }
  const ranked = [...counts.values()].sort(
    (a, b) =>
      Number(a.rough) - Number(b.rough) ||
      Number(b.dated.basis === 'text') - Number(a.dated.basis === 'text') ||
      (lasts ? lengthOf(b.days) - lengthOf(a.days) : lengthOf(a.days) - lengthOf(b.days)) ||
      b.count - a.count ||
      (a.days.from < b.days.from ? -1 : 1),
  );
  return ranked[0]?.dated ?? null;
}

/** "Left on Wednesday", as it was planned from Monday to Wednesday: those to the day in which all of `own` lie. */
function around(given: readonly GivenDays[], own: readonly GivenDays[]): GivenDays[] {
  return given.filter(
    (one) => !one.rough && own.every(({ days }) => one.days.from <= days.from && days.to <= one.days.to),
  );
}

/** Those given to the day that lie in one of `rough`. */
function within(given: readonly GivenDays[], rough: readonly GivenDays[]): GivenDays[] {
  return given.filter(
    (one) => !one.rough && rough.some(({ days }) => days.from <= one.days.from && one.days.to <= days.to),
  );
}

/** What no report dates lies where all of them allow, by their own dates: recent when held, ahead when planned. */
function reportedBy(members: readonly Item<Contact>[], status: ContactStatus): Dated | null {
  const windows = members.flatMap((item) => windowOf(item) ?? []);
  const from = windows
    .map((days) => days.from)
    .sort()
    .at(-1);
  const to = windows.map((days) => days.to).sort()[0];
  if (from === undefined || to === undefined || from > to) return null;
  return {
    from,
    to,
    basis: 'inferred',
    because: `reported as ${status}, without a day, by articles of known date`,
  };
}
