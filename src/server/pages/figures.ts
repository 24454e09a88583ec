import { html } from 'hono/html';
import type { Disagreement, Dossier, Figure } from '../../model/index.ts';
import { namesOf } from './dossier.ts';
import { tentative } from './encounters.ts';
import { type ArticlesById, evidenceList, outletOf, outlets } from './evidence.ts';
import type { Html } from './layout.ts';
import { amountWords, dated, figureWords, list, placeOf } from './words.ts';

export function figures(dossier: Dossier, articles: ArticlesById): Html {
  return html`${disagreements(dossier.disagreements, articles)}
${dossier.figures.length === 0 ? html`<p class="empty">No figures in this coverage.</p>` : figureTable(dossier.figures, articles)}`;
}

/** Side by side, conflicts first: what each side says, and what explains the difference. */
function disagreements(all: readonly Disagreement[], articles: ArticlesById): Html {
  if (all.length === 0) return html``;
  const ordered = [...all].sort((a, b) => Number(b.type === 'conflict') - Number(a.type === 'conflict'));
  return html`<h3 id="disagreements">Where reports differ</h3>${ordered.map(
    ({ type, about, explanation, sides }) => html`<article class="item versus">
<h4>${about} <span class="status ${type.replace(' ', '-')}">${type}</span></h4>
<div class="sides">${sides.map(
      ({ words, evidence }) =>
        html`<figure><blockquote><a href="${placeOf(evidence)}">${words}</a></blockquote><figcaption>${outletOf(articles.get(evidence.article))}</figcaption></figure>`,
    )}</div>
<p>${explanation}</p></article>`,
  )}`;
}

function figureTable(all: readonly Figure[], articles: ArticlesById): Html {
  const groups = [
    ...Map.groupBy(
      all,
      (figure) =>
        `${figure.measure}|${figure.parties
          .map(({ entity }) => entity)
          .sort()
          .join(' ')}`,
    ),
  ].sort(([, a], [, b]) => b.length - a.length);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Figures"><table class="figures"><thead><tr><th scope="col">What</th><th scope="col">Amount</th><th scope="col">Period</th><th scope="col">On whose authority</th><th scope="col">Reported by</th></tr></thead>
<tbody>${groups.map(([, some]) =>
    [...some].sort(byPeriod).map(
      (
        figure,
      ) => html`<tr id="${figure.id}"><th scope="row">${figure.measure}${figure.parties.length > 0 ? html`<br><small>${namesOf(figure.parties)}</small>` : ''}</th>
<td class="amount">${figure.bound === 'exact' ? '' : html`<small>${figure.bound}</small> `}${figureWords(figure)}${figure.equivalents.map((one) => html`<br><small>= ${amountWords(one)}</small>`)}${figure.standing === 'target' ? html` <span class="status planned">target</span>` : ''}${tentative(figure)}</td>
<td>${figure.period ? dated(figure.period) : ''}</td><td>${figure.authority?.name ?? ''}</td><td>${list(outlets(figure.evidence, articles))}${evidenceList(figure.evidence, articles)}</td></tr>`,
    ),
  )}</tbody></table></div>`;
}

function byPeriod(a: Figure, b: Figure): number {
  return (a.period?.from ?? '').localeCompare(b.period?.from ?? '') || (a.id < b.id ? -1 : 1);
}
