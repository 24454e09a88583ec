import { html } from 'hono/html';
import {
  type WordingDifference,
  type WordingRelation,
  wordingDifferences,
} from '../../merging/claims/differences.ts';
import type { Claim, Dossier } from '../../model/index.ts';
import { tentative } from './encounters.ts';
import { type ArticlesById, outletOf } from './evidence.ts';
import type { Html } from './layout.ts';
import { dated, placeOf, plural } from './words.ts';

/** By speaker, the most quoted first. */
export function statements(dossier: Dossier, articles: ArticlesById): Html {
  if (dossier.claims.length === 0) return html`<p class="empty">Nobody is quoted in this coverage.</p>`;
  const speakers = [
    ...Map.groupBy(dossier.claims, ({ speaker, source }) => speaker?.name ?? source ?? 'Source not named'),
  ].sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1));
  return html`${speakers.map(
    (
      [name, claims],
      at,
    ) => html`<details class="speaker" ${at < 2 ? html`open` : ''}><summary><h3>${name}</h3> <small>${plural(claims.length, 'statement')}</small></summary>
<ul>${[...claims].sort(latestFirst).map((claim) => line(claim, articles))}</ul></details>`,
  )}`;
}

function latestFirst(a: Claim, b: Claim): number {
  return (b.said?.to ?? '').localeCompare(a.said?.to ?? '') || (a.id < b.id ? -1 : 1);
}

function line(claim: Claim, articles: ArticlesById): Html {
  return html`<li id="${claim.id}">${claim.negated ? html`<span class="status refused">denied</span> ` : ''}${wordingDifferences(
    claim,
  ).map(
    ({ wording: { words, mode, evidence }, relation, changed }) =>
      html`<p class="wording"><a href="${placeOf(evidence)}">${mode === 'direct' ? html`<q>${words}</q>` : words}</a> <cite>${outletOf(articles.get(evidence.article))}</cite>${relation ? html` <small>${relationWords(relation, changed)}</small>` : ''}</p>`,
  )}${claim.said ? html`<small>${dated(claim.said)}</small>` : ''}${tentative(claim)}</li>`;
}

function relationWords(relation: WordingRelation, changed: WordingDifference['changed']): string {
  switch (relation) {
    case 'same':
      return 'the same words';
    case 'cut':
      return 'cut';
    case 'retold':
      return 'in other words';
    case 'other words quoted':
      return `quoted otherwise${changed.map(({ from, to }) => `: “${to}” for “${from}”`).join('')}`;
  }
}
