import { listedWord } from '../../language/index.ts';
import { findDay, isMonthDay } from '../clean/dates.ts';

/** How an agency opens a story: "HANOI, Feb 18 (Meridian Wire) - ". */
export interface Dateline {
  /** As written; null where only the agency stands there. */
  readonly place: string | null;
  readonly agency: string | null;
  /** "Feb 18", "15 May 2025"; null when there is none. */
  readonly date: string | null;
  /** Length of the dateline, its dash or colon included, without the white space after it. */
  readonly length: number;
}

const UPPER_PLACE = "\\p{Lu}[\\p{Lu}\\p{M}.'’/-]*(?: \\p{Lu}[\\p{Lu}\\p{M}.'’/-]*){0,4}";
const MIXED_PLACE =
  "\\p{Lu}[\\p{L}\\p{M}.'’/-]+(?: (?:(?:de|la|al|el|am|an|den|of|the) )?\\p{Lu}[\\p{L}\\p{M}.'’-]+){0,3}";
const REGION = "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:(?:and|of|the) )?\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3}";
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const DATE = `(?:\\p{L}{3,9}\\.? ${DAY}|${DAY} \\p{L}{3,9}\\.?)(?:,? \\d{4})?`;
const AGENCY = "\\(([\\p{Lu}][\\p{L}\\p{M}&.'’ /-]{1,40})\\)";

function opening(place: string, joint: string): RegExp {
  return new RegExp(
    `^(${place})(?:, (?!${DATE})(${REGION}))?(?:(?:,| \\||/)? (${DATE}))?(?:,? ?(?:${AGENCY}|[|/] ?(\\p{Lu}[\\p{L} ]{1,30}?)))? ?(?:${joint})(?=\\s|[“"‘'\\p{L}])`,
    'u',
  );
}

const DASH = '—|–|--|-(?= )|―';
const UPPER_DATELINE = opening(UPPER_PLACE, `${DASH}|:`);
const MIXED_DATELINE = opening(MIXED_PLACE, DASH);
/** "Oslo:", "OSLO.": told from a label or a short sentence by the list of cities alone. */
const CITY_DATELINES = [opening(MIXED_PLACE, ':'), opening(UPPER_PLACE, '\\.')];
const AGENCY_ALONE = new RegExp(`^${AGENCY} ?(?:${DASH})(?=\\s|[“"‘\\p{L}])`, 'u');

/** Labels that outlets set in capitals before a colon or a dash. */
const NOT_A_PLACE = new Set(
  'BREAKING|UPDATE|UPDATED|WATCH|EXCLUSIVE|OPINION|ANALYSIS|LIVE|VIDEO|PHOTOS|QUESTION|ANSWER|Q|A|NOTE|CORRECTION|EXPLAINER|FACTBOX|TIMELINE|INTERVIEW|COMMENT|EDITORIAL|SUBJECT|DATE|TO|FROM|RE|CC|PRESS RELEASE|READ|READ MORE|RELATED|SOURCE|PHOTO|MODERATOR|JOURNALIST|REPORTER|BACKGROUND|SUMMARY|WARNING|IMPORTANT|PS|NB|FAQ|TRANSCRIPT|UNCLASSIFIED'.split(
    '|',
  ),
);

/** `words` begins the first paragraph of a story. A place in small letters needs a date, an agency or a dash. */
export function datelineOf(words: string): Dateline | null {
  const head = words.slice(0, 140);
  const alone = AGENCY_ALONE.exec(head);
  if (alone) return { place: null, agency: alone[1]!, date: null, length: alone[0].length };
  const upper = UPPER_DATELINE.exec(head);
  const match = upper ?? MIXED_DATELINE.exec(head) ?? cityDateline(head);
  if (!match) return null;
  const [all, place, , date, bracketed, slashed] = match;
  if (NOT_A_PLACE.has(place!.toUpperCase())) return null;
  if (date && !isDate(date)) return null;
  const agency = bracketed ?? slashed ?? null;
  const marked = date !== undefined || agency !== null;
  if (!marked && /[.:]$/.test(all) && !upper)
    return { place: place!, agency, date: null, length: all.length };
  if (!marked && !upper && !/^[\s]*[“"‘\p{Lu}\d]/u.test(words.slice(all.length, all.length + 4))) return null;
  // "Russia-" is a compound and "Lind - a lawyer - said" an aside, so a bare hyphen needs more than a name.
  if (!marked && !upper && all.endsWith('-') && !all.endsWith('--')) return null;
  return { place: place!, agency, date: date ?? null, length: all.length };
}

function cityDateline(head: string): RegExpExecArray | null {
  const match = CITY_DATELINES.map((pattern) => pattern.exec(head)).find((found) => found !== null) ?? null;
  const kind = match ? listedWord(match[1]!)?.kind : undefined;
  return kind === 'city' || kind === 'seat' ? match : null;
}

function isDate(words: string): boolean {
  return isMonthDay(words) || findDay(words) !== null;
}

const PLACE_AND_DATE = new RegExp(`^(${MIXED_PLACE}|${UPPER_PLACE}), (${DATE})$`, 'u');

/** A line that only says where and when: "Helsinki, 18 September 2024", as ministries write it. */
export function placeAndDateOf(words: string): { readonly place: string; readonly date: string } | null {
  if (words.length > 80) return null;
  const match = PLACE_AND_DATE.exec(words);
  return match && isDate(match[2]!) ? { place: match[1]!, date: match[2]! } : null;
}
