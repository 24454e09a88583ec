import type { Dated } from '../../model/index.ts';
import { dayInYear, findDay } from '../clean/dates.ts';
import { type Dateline, placeAndDateOf } from './dateline.ts';
import type { Draft } from './draft.ts';
import { copyrightOf } from './lines.ts';

/** What the article says about when it was published: a full date before a dateline, a dateline before a year. */
export function publishedFrom(
  drafts: readonly Draft[],
  lead: number,
  dateline: Dateline | null,
): Dated | null {
  return dateLine(drafts, lead) ?? fromDateline(drafts, dateline) ?? fromCopyright(drafts);
}

const UPDATED = /^\W*(?:last )?(?:updated|modified)/iu;
const LABELLED = /^\W*(?:date|published|posted|issued|first published|released?|publication date)\b/iu;
/** Drafts after the first paragraph in which a date without a label may still be the article's own. */
const NEAR = 2;

function dateLine(drafts: readonly Draft[], lead: number): Dated | null {
  let updated: Dated | null = null;
  for (let i = 0; i < drafts.length; i++) {
    const { kind, words } = drafts[i]!;
    if (kind !== 'date' && kind !== 'byline' && kind !== 'dateline') continue;
    const found = findDay(words);
    if (!found) continue;
    if (kind === 'date' && UPDATED.test(words)) {
      updated ??= { from: null, to: found.day, basis: 'text', because: words };
      continue;
    }
    if (i <= lead + NEAR || (kind === 'date' && LABELLED.test(words))) return onDay(found.day, words);
  }
  return updated;
}

function fromDateline(drafts: readonly Draft[], dateline: Dateline | null): Dated | null {
  const date = dateline?.date ?? dateOfLine(drafts);
  if (date === null) return null;
  const full = findDay(date);
  if (full) return onDay(full.day, `dateline “${date}”`);
  const claim = yearClaim(drafts);
  const day = dayInYear(date, claim?.year ?? A_LEAP_YEAR);
  if (day === null) return null;
  if (claim) return onDay(day, `dateline “${date}”, ${claim.words}`);
  const because = `dateline “${date}”, of a year that nothing tells`;
  return { from: null, to: null, monthDay: day.slice(5), basis: 'text', because };
}

/** "OSLO, MAY 14" on a line of its own. */
function dateOfLine(drafts: readonly Draft[]): string | null {
  for (const { kind, words } of drafts) {
    const line = kind === 'dateline' ? placeAndDateOf(words) : null;
    if (line) return line.date;
  }
  return null;
}

const A_LEAP_YEAR = 2000;

function fromCopyright(drafts: readonly Draft[]): Dated | null {
  const claim = yearClaim(drafts);
  if (!claim) return null;
  return { from: `${claim.year}-01-01`, to: `${claim.year}-12-31`, basis: 'text', because: claim.words };
}

function yearClaim(drafts: readonly Draft[]): { readonly year: number; readonly words: string } | null {
  for (const { kind, words } of drafts) {
    const claim = kind === 'credit' ? copyrightOf(words) : null;
    if (claim?.year) return { year: claim.year, words: claim.words };
  }
  return null;
}

function onDay(day: string, because: string): Dated {
  return { from: day, to: day, basis: 'text', because: because.trim() };
}
