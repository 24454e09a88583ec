import type { RegionKind } from '../../model/index.ts';
import { isAgency } from './agencies.ts';
import { placeAndDateOf } from './dateline.ts';
import type { Draft } from './draft.ts';
import { isMark, isStockLine, speaksToReader } from './furniture.ts';
import { bylineOf, copyrightOf, dateLineOf, isCaption, isDeskNote } from './lines.ts';

/** Longest line, in characters, that a byline, date or label of a page takes up. */
const LINE = 300;

/** What a block is by its own form and markup; null when only its place in the article can tell. */
export function kindByForm(draft: Draft): RegionKind | null {
  const { words, mark } = draft;
  switch (mark) {
    case 'title':
      return 'headline';
    case 'caption':
      return creditOf(words) ? 'credit' : 'caption';
    case 'byline':
    case 'date':
      return mark;
    case 'aside':
      return copyrightOf(words) ? 'credit' : 'furniture';
    case 'line':
    case 'paragraph':
    case 'heading':
    case 'item':
      break;
  }
  if (words.length <= LINE) {
    if (copyrightOf(words) || creditOf(words)) return 'credit';
    if (dateLineOf(words)) return 'date';
    if (placeAndDateOf(words)) return 'dateline';
    if (isMark(words) || isStockLine(words)) return 'furniture';
    if (bylineOf(words)) return 'byline';
  }
  if (isDeskNote(words)) return 'byline';
  if (isCaption(words)) return 'caption';
  return speaksToReader(words) ? 'furniture' : null;
}

const CREDIT_LINE =
  /^(?:(?:source|via|courtesy of|with (?:agency )?(?:inputs?|reporting|files) from|with)\s?:? )(\p{Lu}[\p{L}\p{M}.&'’/ -]{1,60})\.?$/u;
const SIGNED = /^(?:[—–―]|--?) ?(\p{Lu}[\p{L}\p{M}.&'’/ -]{1,40})$/u;

/** The agency that a line of its own credits: "Source: Xinhua", "— Bernama", "(Reuters)", "AFP". */
export function creditOf(words: string): string | null {
  if (words.length > 100) return null;
  const signed = SIGNED.exec(words);
  if (signed) return signed[1]!.split(' ').length <= 4 ? signed[1]! : null;
  const line = CREDIT_LINE.exec(
    words[0] === words[0]!.toLowerCase() ? words : words[0]!.toLowerCase() + words.slice(1),
  );
  if (line) return line[1]!;
  const bare = words
    .replace(/^\((.*)\)$/u, '$1')
    .replace(/^\/|\/$/g, '')
    .trim();
  return isAgency(bare) ? bare : null;
}

const NAME = "\\p{Lu}[\\p{L}\\p{M}.&'’-]{0,24}";
const END_CREDIT = new RegExp(
  `[.!?…][”"’')\\]]{0,3}\\s{0,3}(?:(?:[—–―]|--?)\\s?(${NAME}(?:[ /]${NAME}){0,3})|\\((${NAME}(?:[ /,]{1,2}${NAME}){0,3})\\))$`,
  'u',
);

/** Where the agency at the end of a story's last paragraph begins: "… of both countries. — Bernama". */
export function endCreditAt(words: string): number | null {
  const match = END_CREDIT.exec(words);
  if (!match) return null;
  if (match[2] && !match[2].split(/[ /,]+/).some(isAgency) && !isAgency(match[2])) return null;
  return match.index + /[—–―(]|--?/u.exec(match[0])!.index;
}
