import type { Mention, Span } from '../../model/index.ts';

/** The mentions that lie wholly within a span, in order; `mentions` are those of one article, as read. */
export function mentionsWithin(mentions: readonly Mention[], { start, end }: Span): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = firstFrom(mentions, start); at < mentions.length && mentions[at]!.start < end; at++)
    if (mentions[at]!.end <= end) found.push(mentions[at]!);
  return found;
}

function firstFrom(mentions: readonly Mention[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
