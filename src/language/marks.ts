import { classOf, isApostrophe, SPACE } from './characters.ts';
import type { TokenStream } from './tokens.ts';

export type Quoting = 'open' | 'close' | null;

const DOUBLE = new Set([...'"“”„«»‟″'].map((mark) => mark.charCodeAt(0)));

/** A double quotation mark of any kind, typewriter marks ('' ``) included. */
export function isDoubleMark(word: string): boolean {
  const unit = word.charCodeAt(0);
  if (word.length === 1) return DOUBLE.has(unit);
  return word.length === 2 && (unit === 0x27 || unit === 0x60) && isApostrophe(word.charCodeAt(1));
}

/** ‘ ’ ' as a token of its own: a quotation mark, or the apostrophe of "the ministers’ talks". */
export function isSingleMark(word: string): boolean {
  const unit = word.charCodeAt(0);
  return word.length === 1 && (unit === 0x2018 || unit === 0x201a || isApostrophe(unit));
}

/**
 * Whether a quotation mark opens or closes, by the space around it before its shape: newsrooms do close
 * with “ by mistake. `null` when neither tells.
 */
export function quotingOf(tokens: TokenStream, token: number): Quoting {
  const { text } = tokens;
  const start = tokens.start[token]!;
  const end = tokens.end[token]!;
  const sameRegionBefore = token > 0 && tokens.region[token - 1] === tokens.region[token];
  const tight = sameRegionBefore && tokens.end[token - 1] === start;
  const before = tight ? text.charCodeAt(start - 1) : 0x20;
  const last = token + 1 >= tokens.count || tokens.region[token + 1] !== tokens.region[token];
  const after = last || tokens.start[token + 1] !== end ? 0x20 : text.charCodeAt(end);
  const spaceBefore = classOf(before) === SPACE || OPENERS.has(before);
  const spaceAfter = classOf(after) === SPACE || CLOSERS.has(after);
  if (spaceBefore && !spaceAfter) return 'open';
  if (!spaceBefore && spaceAfter) return 'close';
  const unit = text.charCodeAt(start);
  if (
    unit === 0x201c ||
    unit === 0x201e ||
    unit === 0xab ||
    unit === 0x2018 ||
    unit === 0x201a ||
    unit === 0x60
  )
    return spaceAfter && !spaceBefore ? 'close' : 'open';
  if (unit === 0x201d || unit === 0xbb) return 'close';
  if (ENDINGS.has(before)) return 'close';
  return null;
}

const units = (marks: string) => new Set([...marks].map((mark) => mark.charCodeAt(0)));
/** What may stand between space and an opening mark. */
const OPENERS = units('([{—–-"“‘\'/«');
/** What may stand between a closing mark and space. */
const CLOSERS = units('.,;:!?)]}—–-"”’\'…/»“');
const ENDINGS = units('.,!?…');
