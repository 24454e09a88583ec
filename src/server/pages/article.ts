import { html } from 'hono/html';
import { type Annotation, type Article, overlaps, type Region, type Span } from '../../model/index.ts';
import type { StoredArticle } from '../../store/index.ts';
import { titleOr } from './evidence.ts';
import { type Html, layout } from './layout.ts';
import { dated } from './words.ts';

/** The article as the outlet wrote it, with the words of some annotations marked. */
export function articlePage({ article, origin, annotations }: StoredArticle, words: Span | null): Html {
  const read = words
    ? annotations.filter(({ start, end }) => start === words.start && end === words.end)
    : [];
  const title = titleOr({ title: article.title, origin });
  return layout(
    title,
    html`<article class="source" lang="${article.language}">
<p class="lead">${[article.outlet, article.credit, article.byline].filter(Boolean).join(' · ') || 'outlet not named'} · ${dated(article.published)}${link(article.url)}</p>
${article.regions.some(({ kind }) => kind === 'headline') ? '' : html`<h1>${title}</h1>`}
${read.length > 0 ? html`<p class="reads">Marked: ${read.map(described)}</p>` : ''}
${article.unread ? html`<p class="unread">Stored and searchable, but not read: ${article.unread}.</p>` : ''}
${groupRegions(article.regions).map((group) => section(article, group, words))}
<footer><small>Capture ${article.capture.slice(0, 12)}… from ${origin}, read by intake ${article.intake}</small></footer>
</article>`,
  );
}

/** Only web addresses become links: "javascript:" in metadata stays words. */
function link(url: string | null): Html {
  return url && /^https?:\/\//i.test(url)
    ? html` · <a href="${url}" rel="noreferrer noopener">at the outlet</a>`
    : html``;
}

function described(annotation: Annotation): Html {
  const doubt = annotation.firmness === 'tentative' ? `, tentative: ${annotation.doubt ?? ''}` : '';
  return html`<a href="/records/${annotation.id}">${annotation.layer.replace(/s$/, '')}${doubt}</a> `;
}

const READ = new Set(['headline', 'body', 'dateline', 'date', 'byline']);

/** Runs of what is read and of what isn't, so that furniture can be folded away. */
function groupRegions(regions: readonly Region[]): Region[][] {
  const groups: Region[][] = [];
  for (const region of regions) {
    const last = groups.at(-1);
    if (last?.[0] && READ.has(last[0].kind) === READ.has(region.kind)) last.push(region);
    else groups.push([region]);
  }
  return groups;
}

function section(article: Article, regions: readonly Region[], words: Span | null): Html {
  const read = READ.has(regions[0]?.kind ?? 'furniture');
  const paragraphs = regions.map((region) => paragraph(article, region, words));
  if (read) return html`${paragraphs}`;
  return html`<details class="aside"><summary>${[...new Set(regions.map(({ kind }) => kind))].join(', ')}, not read</summary>${paragraphs}</details>`;
}

function paragraph(article: Article, region: Region, span: Span | null): Html {
  const words = marked(article.text, region, span);
  if (region.kind === 'headline') return html`<h1>${words}</h1>`;
  return html`<p class="${region.kind}">${words}</p>`;
}

/** The region's text, marked where the span covers it; the first mark is where the page opens. */
function marked(text: string, region: Span, span: Span | null): Html {
  if (!span || !overlaps(region, span)) return html`${text.slice(region.start, region.end)}`;
  const from = Math.max(span.start, region.start);
  const to = Math.min(span.end, region.end);
  const opens = span.start >= region.start ? html`<mark id="words">` : html`<mark>`;
  return html`${text.slice(region.start, from)}${opens}${text.slice(from, to)}</mark>${text.slice(to, region.end)}`;
}
