import { html } from 'hono/html';
import { MATCH_CLOSES, MATCH_OPENS, type SearchHit } from '../../store/index.ts';
import { type Html, layout } from './layout.ts';
import { plural } from './words.ts';

export function searchPage(words: string, hits: readonly SearchHit[]): Html {
  return layout(
    words ? `Search: ${words}` : 'Search',
    html`<h1>Search</h1>
<form action="/search" class="find wide"><input type="search" name="q" value="${words}" aria-label="Words to search for"><button>Search</button></form>
${words === '' ? html`<p class="empty">Words of articles and of the record.</p>` : hits.length === 0 ? html`<p class="empty">Nothing holds “${words}”. Try fewer words.</p>` : html`<p>${plural(hits.length, 'hit')}</p>`}
<ul class="hits">${hits.map(
      ({ what, id, title, snippet }) =>
        html`<li><small>${what}</small> <a href="/${what === 'article' ? 'articles' : 'records'}/${id}">${title}</a><p>${emphasised(snippet)}</p></li>`,
    )}</ul>`,
  );
}

function emphasised(snippet: string): Html {
  const [before = '', ...rest] = snippet.split(MATCH_OPENS);
  return html`${before}${rest.map((piece) => {
    const [match = '', after = ''] = piece.split(MATCH_CLOSES);
    return html`<mark>${match}</mark>${after}`;
  })}`;
}
