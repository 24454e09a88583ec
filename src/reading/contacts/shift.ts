import type { When } from '../../model/index.ts';
import { toDay, toIso } from '../times/calendar.ts';

/** So many days later, or earlier; a weekday that no date is known for goes on by weekdays. Null when it can't be counted. */
export function shifted({ value, interval, quote }: When, days: number): When | null {
  const weekday = /^XXXX-WXX-([1-7])/.exec(value);
  if (weekday)
    return {
      value: `XXXX-WXX-${((((Number(weekday[1]) - 1 + days) % 7) + 7) % 7) + 1}`,
      interval: null,
      quote,
    };
  const day = interval && interval.from === interval.to && interval.from ? toDay(interval.from) : null;
  if (day === null) return null;
  const iso = toIso(day + days);
  return { value: iso, interval: { from: iso, to: iso }, quote };
}
