import { html } from 'hono/html';
import type { ArticleSummary, Evidence } from '../../model/index.ts';
import type { Html } from './layout.ts';
import { dated, placeOf, plural } from './words.ts';

export type ArticlesById = ReadonlyMap<string, ArticleSummary>;

/** "Fjord Gazette", or what else tells the article apart. */
export function outletOf(article: ArticleSummary | undefined): string {
  return article?.outlet ?? article?.credit ?? (article ? titleOr(article) : 'unknown outlet');
}

/** Longer ones are no headlines, and would fill the page. */
const LONGEST_TITLE = 200;

/** The headline, else the name of the file it came from. */
export function titleOr({ title, origin }: { title: string | null; origin: string }): string {
  const words = title ?? origin.slice(origin.lastIndexOf('/') + 1);
  return words.length > LONGEST_TITLE ? `${words.slice(0, LONGEST_TITLE)}…` : words;
}

/** The words of each report, linked to where they stand. */
export function evidenceList(evidence: readonly Evidence[], articles: ArticlesById): Html {
  return html`<details class="evidence"><summary>${plural(evidence.length, 'passage')}</summary><ul>${evidence.map(
    (one) => {
      const article = articles.get(one.article);
      return html`<li><a href="${placeOf(one)}"><q>${one.quote}</q></a> <cite>${outletOf(article)}</cite> ${article ? dated(article.published) : ''}</li>`;
    },
  )}</ul></details>`;
}

export function outlets(evidence: readonly Evidence[], articles: ArticlesById): string[] {
  return [...new Set(evidence.map(({ article }) => outletOf(articles.get(article))))].sort();
}
