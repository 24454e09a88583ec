import { html } from 'hono/html';
import type { ArticleSummary, RecordItem } from '../../model/index.ts';
import { tentative } from './encounters.ts';
import { outletOf } from './evidence.ts';
import { type Html, layout } from './layout.ts';
import { dated, figureWords, placeOf } from './words.ts';

/** One item with every passage it rests on. */
export function recordPage(item: RecordItem, articles: readonly ArticleSummary[]): Html {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const title = titleOf(item);
  return layout(
    title,
    html`<p class="lead">${item.record}</p><h1>${title}${tentative(item)}</h1>
<p><a href="/?scope=${encodeURIComponent(scopeOf(item))}">Dossier</a> · id ${item.id}</p>
<ol class="passages">${item.evidence.map((evidence) => {
      const article = byId.get(evidence.article);
      return html`<li><blockquote><a href="${placeOf(evidence)}">${evidence.quote}</a></blockquote><cite>${outletOf(article)}</cite> ${article ? dated(article.published) : ''}</li>`;
    })}</ol>`,
  );
}

function titleOf(item: RecordItem): string {
  switch (item.record) {
    case 'entity':
      return item.name;
    case 'encounter':
      return item.title;
    case 'claim':
      return `${item.speaker?.name ?? item.source ?? 'Somebody'}: ${item.words}`;
    case 'figure':
      return `${item.measure}: ${figureWords(item)}`;
    case 'commitment':
      return `${item.actors.map(({ name }) => name).join(', ') || item.actorWords || 'Somebody'} ${item.strength}: ${item.action}`;
  }
}

/** The first of its actors: a dossier that holds the item. */
function scopeOf(item: RecordItem): string {
  switch (item.record) {
    case 'entity':
      return item.name;
    case 'encounter':
      return item.participants[0]?.name ?? '';
    case 'claim':
      return item.speaker?.name ?? '';
    case 'figure':
      return item.parties[0]?.name ?? '';
    case 'commitment':
      return item.actors[0]?.name ?? '';
  }
}
