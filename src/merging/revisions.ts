import type { Article } from '../model/index.ts';

/** Captures of one address, the oldest first: by the time they state, and then by hash; when they came doesn't matter. */
export function inOrderOfRevision(articles: readonly Article[]): Article[] {
  const stated = ({ published }: Article) => published?.from ?? '';
  return [...articles].sort((a, b) =>
    stated(a) === stated(b) ? (a.id < b.id ? -1 : 1) : stated(a) < stated(b) ? -1 : 1,
  );
}

/** Whether the words of an older revision stand no longer in the newest, spaces and line ends aside. */
export function isGone(quote: string, newest: Article): boolean {
  return !spaced(textOf(newest)).includes(spaced(quote));
}

/** Headline and paragraphs: what is read. */
export function textOf({ text, regions }: Article): string {
  return regions
    .filter(({ kind }) => kind === 'headline' || kind === 'body')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n\n');
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
