import { html } from 'hono/html';
import type { ArticleSummary, LocatedProblem } from '../../model/index.ts';
import type { Failure } from '../../store/index.ts';
import { outletOf, titleOr } from './evidence.ts';
import { type Html, layout } from './layout.ts';

/** What could not be read, and every doubt of the reading. */
export function problemsPage(
  problems: readonly LocatedProblem[],
  failures: readonly Failure[],
  articles: readonly ArticleSummary[],
): Html {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const unread = articles.filter((article) => article.unread !== null);
  return layout(
    'Problems',
    html`<h1>Problems</h1>
<h2>Not read</h2>
${failures.length + unread.length === 0 ? html`<p class="empty">Everything given was read.</p>` : ''}
<ul>${failures.map(({ origin, reason, advice }) => html`<li><b>${origin}</b>: ${reason}. ${advice}.</li>`)}${unread.map(
      (article) =>
        html`<li><a href="/articles/${article.id}">${titleOr(article)}</a>: ${article.unread ?? ''}</li>`,
    )}</ul>
<h2>Doubts</h2>
${problems.length === 0 ? html`<p class="empty">The reading had none.</p>` : ''}
<ul>${problems.map(
      ({ article, by, reason }) =>
        html`<li><small>${by}</small> ${reason} <a href="/articles/${article}">${outletOf(byId.get(article))}</a></li>`,
    )}</ul>`,
  );
}
