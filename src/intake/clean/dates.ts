import type { Dated } from '../../model/index.ts';

/** A calendar day found in words: ISO 8601, with where the words for it stand. */
export interface FoundDay {
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

/** ISO, "14 May 2025" (also RFC 2822), "May 14, 2025", "14.5.2025", and slashed days that are plain. */
const FULL_DAY = new RegExp(
  [
    '(?<![\\d/-])(\\d{4})[-/](\\d{2})[-/](\\d{2})(?![\\d/-])',
    `(?<!\\d)${DAY}[ -](${MONTH}),?[ -](\\d{4})(?!\\d)`,
    `\\b(${MONTH}) ${DAY},? (\\d{4})(?!\\d)`,
    '(?<![\\d.])(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})(?!\\d|\\.\\d)',
    '(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(\\d{4})(?![\\d/])',
  ].join('|'),
  'i',
);

const MONTH_DAY = new RegExp(`^(?:(${MONTH}) ${DAY}|${DAY} (${MONTH}))$`, 'i');

/** The first full date in some words. A time of day doesn't move the day: it is the publisher's own. */
export function findDay(words: string): FoundDay | null {
  const match = FULL_DAY.exec(words);
  if (!match) return null;
  const [, y1, m1, d1, d2, m2, y2, m3, d3, y3, d4, m4, y4, a5, b5, y5] = match;
  let day: string | null = null;
  if (y1) day = isoDay(Number(y1), Number(m1), Number(d1));
  else if (y2) day = isoDay(Number(y2), monthOf(m2!), Number(d2));
  else if (y3) day = isoDay(Number(y3), monthOf(m3!), Number(d3));
  else if (y4) day = isoDay(Number(y4), Number(m4), Number(d4));
  else if (y5) day = slashedDay(Number(a5), Number(b5), Number(y5));
  return day === null ? null : { day, start: match.index, end: match.index + match[0].length };
}

/** "22/11/2020" can only be a 22nd; "5/11/2020" may be May or November, and stays unknown. */
function slashedDay(a: number, b: number, year: number): string | null {
  if (a > 12) return isoDay(year, b, a);
  return b > 12 || a === b ? isoDay(year, a, b) : null;
}

/** "May 15" or "15 May" in a year known from elsewhere, as an ISO day; null when it isn't one. */
export function dayInYear(words: string, year: number): string | null {
  const match = MONTH_DAY.exec(words.trim());
  if (!match) return null;
  const [, m1, d1, d2, m2] = match;
  return m1 ? isoDay(year, monthOf(m1), Number(d1)) : isoDay(year, monthOf(m2!), Number(d2));
}

/** Words of the form "May 15", "Feb. 3" or "15 May", without a year. */
export function isMonthDay(words: string): boolean {
  return MONTH_DAY.test(words.trim());
}

function monthOf(word: string): number {
  const start = word.toLowerCase().slice(0, 3);
  return MONTHS.findIndex((month) => month.startsWith(start)) + 1;
}

/** Null for a day that no calendar has, and for years in which there was no such coverage. */
function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The publication date that the first of some metadata fields gives. */
export function publishedAs(
  fields: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Dated | null {
  for (const name of names) {
    const value = Object.hasOwn(fields, name) ? fields[name] : null;
    const found = typeof value === 'string' ? findDay(value.slice(0, 200)) : null;
    if (found) {
      return {
        from: found.day,
        to: found.day,
        basis: 'metadata',
        because: `${name} ${String(value).trim().slice(0, 60)}`,
      };
    }
  }
  return null;
}

const UTC = /T(\d{2}):\d{2}[\d:.]*(?:Z|[+-]00:?00)$/;
const DAY_MS = 86_400_000;
/** Hours of universal time in which it is still the day before in Hawaii, and already the day after in Auckland. */
const STILL_BEFORE = 10;
const ALREADY_AFTER = 11;

/**
 * A stamp in universal time may name the day after or before the publisher's own. Where the page shows
 * the day next to it, in words or in its address, and the hour allows it, that is the day.
 */
export function inLocalTime(stamped: Dated, shown: Dated | null): Dated {
  const utc = UTC.exec(stamped.because);
  if (!utc || !shown?.from || shown.from !== shown.to || !stamped.from) return stamped;
  const apart = (Date.parse(shown.from) - Date.parse(stamped.from)) / DAY_MS;
  const hour = Number(utc[1]);
  const allowed = (apart === -1 && hour < STILL_BEFORE) || (apart === 1 && hour >= ALREADY_AFTER);
  if (!allowed) return stamped;
  return {
    ...stamped,
    from: shown.from,
    to: shown.from,
    because: `${stamped.because}; shown as ${shown.because}`,
  };
}
