import type { Region } from '../model/index.ts';
import { classOf, DIGIT, isLetterUnit } from './characters.ts';
import type { Quotation } from './english.ts';
import { quotingOf } from './marks.ts';
import type { TokenStream } from './tokens.ts';
import { DOUBLE_MARK, SINGLE_MARK } from './traits.ts';

/**
 * What stands between quotation marks, paragraph by paragraph, the outermost marks only: a ‘quotation’
 * inside a “quotation” isn't one of its own. Spans leave the marks out.
 */
export function findQuotations(tokens: TokenStream, regions: readonly Region[]): readonly Quotation[] {
  const found: Quotation[] = [];
  let token = 0;
  while (token < tokens.count) {
    const region = tokens.region[token]!;
    let last = token;
    while (last < tokens.count && tokens.region[last] === region) last++;
    const opensNext = last < tokens.count && regions[region]!.kind === 'body' && isOpening(tokens, last);
    readParagraph(tokens, token, last, opensNext, found);
    token = last;
  }
  return found;
}

function isOpening(tokens: TokenStream, token: number): boolean {
  return (
    (tokens.is(token, DOUBLE_MARK) || isSingleOpening(tokens, token)) && quotingOf(tokens, token) !== 'close'
  );
}

function readParagraph(
  tokens: TokenStream,
  from: number,
  to: number,
  opensNext: boolean,
  found: Quotation[],
): void {
  let open = -1;
  let single = false;
  const singles = lastSingleClosing(tokens, from, to);
  for (let token = from; token < to; token++) {
    if (tokens.is(token, DOUBLE_MARK)) {
      if (single) continue;
      const quoting = quotingOf(tokens, token) ?? (open < 0 ? 'open' : 'close');
      if (open < 0) {
        // One that closes what nothing opened is left alone.
        if (quoting === 'open') open = token;
      } else if (quoting === 'close') {
        push(tokens, open, token, false, found);
        open = -1;
      } else {
        // The mark that should have closed is missing.
        push(tokens, open, endBefore(tokens, open, token), false, found);
        open = token;
      }
    } else if (
      open < 0
        ? token < singles && isSingleOpening(tokens, token)
        : single && closesSingle(tokens, token, singles)
    ) {
      if (open < 0) {
        open = token;
        single = true;
      } else {
        push(tokens, open, token, false, found);
        open = -1;
        single = false;
      }
    }
  }
  if (open >= 0) push(tokens, open, to, opensNext, found);
}

/** The last full stop between the marks, or the token before the second one. */
function endBefore(tokens: TokenStream, open: number, next: number): number {
  for (let token = next - 1; token > open; token--) {
    const unit = tokens.text.charCodeAt(tokens.start[token]!);
    if (unit === 0x2e || unit === 0x3f || unit === 0x21) return token + 1;
  }
  return next;
}

function push(
  tokens: TokenStream,
  open: number,
  close: number,
  continues: boolean,
  found: Quotation[],
): void {
  if (close <= open + 1) return;
  const start = tokens.start[open + 1]!;
  found.push({ start, end: tokens.end[close - 1]!, first: open + 1, last: close, continues });
}

/** A single mark with space before it and a letter after. "the ’90s" and "’tis" have no such pair; see `lastSingleClosing`. */
function isSingleOpening(tokens: TokenStream, token: number): boolean {
  if (!tokens.is(token, SINGLE_MARK) || quotingOf(tokens, token) !== 'open') return false;
  const unit = tokens.text.charCodeAt(tokens.start[token]!);
  if (unit === 0x2019 || unit === 0x2bc) return false;
  return classOf(tokens.text.charCodeAt(tokens.end[token]!)) !== DIGIT;
}

/** The last mark in the paragraph that may close a single quotation; -1 when there is none, so that none opens. */
function lastSingleClosing(tokens: TokenStream, from: number, to: number): number {
  for (let token = to - 1; token >= from; token--)
    if (tokens.is(token, SINGLE_MARK) && quotingOf(tokens, token) === 'close') return token;
  return -1;
}

/** After "s" it may be the apostrophe of a plural, so it closes only when no better one comes. */
function closesSingle(tokens: TokenStream, token: number, last: number): boolean {
  if (!tokens.is(token, SINGLE_MARK) || quotingOf(tokens, token) !== 'close') return false;
  if (token === last) return true;
  const before = tokens.text.charCodeAt(tokens.start[token]! - 1);
  if (!isLetterUnit(before)) return true;
  if ((before | 0x20) !== 0x73) return true;
  // followed by a word: a plural's apostrophe; by a mark or the end: a quotation's end
  const next = tokens.text.charCodeAt(tokens.start[token + 1]!);
  return !isLetterUnit(next);
}
