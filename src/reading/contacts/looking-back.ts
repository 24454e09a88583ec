import type { English } from '../../language/english.ts';
import { entityKindOf, type Interval, type When } from '../../model/index.ts';
import { toDay } from '../times/calendar.ts';
import type { Draft } from './draft.ts';
import { wordAt } from './words.ts';

/** What is older than this is no news: whoever writes of it looks back. */
const NEWS_FOR_DAYS = 10;

/** Contacts looked through for the one that dates another. */
const LOOKED_BACK = 20;

/**
 * "Lind flew home from Nairobi in March. … In [her talks with Okello] …": where an article looks back on what was
 * months ago, what it names without a date was then too. The month is taken from the last dated contact of the same
 * person, and only for words that look back themselves.
 */
export function lookingBack(
  english: English,
  drafts: readonly Draft[],
  published: Interval | null,
): readonly Draft[] {
  if (published?.from == null) return drafts;
  const news = toDay(published.from)! - NEWS_FOR_DAYS;
  return drafts.map((draft, at) => {
    if (draft.when !== null || draft.status !== 'held' || !looksBack(english, draft)) return draft;
    const persons = new Set(draft.participants.map(({ entity }) => entity));
    const known = drafts
      .slice(Math.max(0, at - LOOKED_BACK), at)
      .findLast(
        ({ status, participants, when }) =>
          status === 'held' &&
          when !== null &&
          participants.some(({ entity }) => entityKindOf(entity) === 'person' && persons.has(entity)),
      );
    const month = known?.when && monthOf(known.when);
    return month && toDay(month.interval!.to!)! < news ? { ...draft, when: month } : draft;
  });
}

/** "Her talks with Okello", "Lind's visit", "Lind, who signed it": told as known. */
function looksBack(english: English, { trigger }: Draft): boolean {
  if (trigger.kind === 'verb') return /^(?:who|which|that)$/.test(wordAt(english, trigger.group.first - 1));
  for (let at = trigger.first; at < trigger.token; at++)
    if (/^(?:'s|'|his|her|their)$/.test(wordAt(english, at))) return true;
  return false;
}

/** The month that a date lies in, when it is one. */
function monthOf({ interval, quote }: When): When | null {
  const last = interval?.to;
  if (!last) return null;
  const month = last.slice(0, 7);
  if (interval.from && interval.from.slice(0, 7) !== month) return null;
  return { value: month, interval: { from: `${month}-01`, to: endOfMonth(month) }, quote };
}

function endOfMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, '0')}`;
}
