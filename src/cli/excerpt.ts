import type { Span } from '../model/index.ts';

/** Characters shown on each side of the words. */
const AROUND = 160;

/** The words with what stands around them, cut between words and within the paragraph. */
export function contextOf(
  text: string,
  { start, end }: Span,
): { before: string; quote: string; after: string } {
  const paragraphStart = text.lastIndexOf('\n\n', start - 1) + 1;
  const paragraphEnd = text.indexOf('\n\n', end);
  const from = Math.max(paragraphStart, start - AROUND);
  const to = Math.min(paragraphEnd < 0 ? text.length : paragraphEnd, end + AROUND);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: from > paragraphStart ? `…${before.replace(/^\S*\s?/u, '')}` : before.trimStart(),
    quote: text.slice(start, end),
    after: to < text.length && text[to] !== '\n' ? `${after.replace(/\s?\S*$/u, '')}…` : after.trimEnd(),
  };
}
