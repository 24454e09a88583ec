import { html } from 'hono/html';
import type { ArticleSummary } from '../../model/index.ts';
import { outletOf, titleOr } from './evidence.ts';
import type { Html } from './layout.ts';
import { dated } from './words.ts';

export function articleTable(articles: readonly ArticleSummary[]): Html {
  const ordered = [...articles].sort(
    (a, b) =>
      (a.published?.from ?? '9999').localeCompare(b.published?.from ?? '9999') || (a.id < b.id ? -1 : 1),
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Articles"><table><thead><tr><th scope="col">Published</th><th scope="col">Outlet</th><th scope="col">Title</th></tr></thead><tbody>${ordered.map(
    (article) =>
      html`<tr><td>${dated(article.published)}</td><td>${outletOf(article)}${article.credit && article.credit !== article.outlet && article.outlet ? html`<br><small>copy of ${article.credit}</small>` : ''}</td><td><a href="/articles/${article.id}">${titleOr(article)}</a>${article.unread ? html`<br><small class="unread">not read: ${article.unread}</small>` : ''}</td></tr>`,
  )}</tbody></table></div>`;
}
