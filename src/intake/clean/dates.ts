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

/** ISO, "14 May 2025" (also RFC 2822), "May 14, 2025", "14.5.2025". Slashed days are left: they are ambiguous. */
const FULL_DAY = new RegExp(
  [
    '(?<![\\d-])(\\d{4})-(\\d{2})-(\\d{2})(?!\\d|-)',
    `(?<!\\d)${DAY}[ -](${MONTH}),?[ -](\\d{4})(?!\\d)`,
    `\\b(${MONTH}) ${DAY},? (\\d{4})(?!\\d)`,
    '(?<![\\d.])(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})(?!\\d)',
  ].join('|'),
  'i',
);

const MONTH_DAY = new RegExp(`^(?:(${MONTH}) ${DAY}|${DAY} (${MONTH}))$`, 'i');

/** The first full date in some words. A time of day doesn't move the day: it is the publisher's own. */
export function findDay(words: string): FoundDay | null {
  const match = FULL_DAY.exec(words);
  if (!match) return null;
  const [, y1, m1, d1, d2, m2, y2, m3, d3, y3, d4, m4, y4] = match;
  let day: string | null = null;
  if (y1) day = isoDay(Number(y1), Number(m1), Number(d1));
  else if (y2) day = isoDay(Number(y2), monthOf(m2!), Number(d2));
  else if (y3) day = isoDay(Number(y3), monthOf(m3!), Number(d3));
  else if (y4) day = isoDay(Number(y4), Number(m4), Number(d4));
  return day === null ? null : { day, start: match.index, end: match.index + match[0].length };
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
