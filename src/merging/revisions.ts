import type { Article } from '../model/index.ts';

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
