import type { Article } from './article.ts';

/** Enough of a first sentence to tell an article by. */
const LONGEST = 72;

/** The headline; without one, the first words of the body; null for an article of neither. */
export function titleWords({
  title,
  text,
  regions,
}: Pick<Article, 'title' | 'text' | 'regions'>): string | null {
  if (title !== null) return title;
  const body = regions.find(({ kind }) => kind === 'body');
  if (!body) return null;
  const words = text.slice(body.start, body.end).replace(/\s+/gu, ' ').trim();
  return words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s?\S*$/u, '')}…` : words;
}
