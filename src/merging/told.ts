import { readEnglish } from '../language/index.ts';
import { type Article, type Dated, type Evidence, fold, quoteOf } from '../model/index.ts';
import { remember } from './remember.ts';
import { stem } from './words.ts';

/** A sentence of an article's headline or body. */
export interface Sentence {
  /** No layer read it: `annotation` is empty. */
  readonly evidence: Evidence;
  /** Folded, as written. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

/** Sentences are read when they are asked for, and once. */
export const sentencesOf = remember((article: Article): readonly Sentence[] => {
  if (article.unread !== null) return [];
  const { text, tokens, sentences } = readEnglish(article.text, article.regions);
  return Array.from({ length: sentences.count }, (_, at) => {
    const [first, last] = [sentences.first[at] ?? 0, sentences.last[at] ?? 0];
    const quote =
      last > first ? quoteOf(text, tokens.start[first] ?? 0, tokens.end[last - 1] ?? 0) : quoteOf(text, 0, 0);
    const words = fold(quote.quote).split('-').filter(Boolean);
    return { evidence: { article: article.id, annotation: '', ...quote }, words, stems: words.map(stem) };
  });
});

/** Publication dates, as stated or inferred. */
export function datesOf(
  articles: readonly Article[],
  inferred: ReadonlyMap<string, Dated>,
): ReadonlyMap<string, Dated> {
  return new Map(
    articles.flatMap(({ id, published }): [string, Dated][] => {
      const dated = inferred.get(id) ?? published;
      return dated ? [[id, dated]] : [];
    }),
  );
}
