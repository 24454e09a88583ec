import { html } from 'hono/html';
import type { CoverageMatrix, Dossier, Encounter, EncounterParticipant } from '../../model/index.ts';
import { type ArticlesById, evidenceList } from './evidence.ts';
import type { Html } from './layout.ts';
import { dated, list, placeOf } from './words.ts';

/** Visits with what took place in them, latest first. */
export function encounters(dossier: Dossier, articles: ArticlesById): Html {
  if (dossier.encounters.length === 0) return html`<p class="empty">Nobody met in this coverage.</p>`;
  const ids = new Set(dossier.encounters.map(({ id }) => id));
  const children = Map.groupBy(dossier.encounters, ({ partOf }) =>
    partOf && ids.has(partOf) ? partOf : null,
  );
  const matrixOf = new Map(dossier.coverage.map((matrix) => [matrix.encounter, matrix]));
  const tree = (parent: string | null): Html =>
    html`${[...(children.get(parent) ?? [])].sort(latestFirst).map(
      (encounter) => html`<article class="item ${parent ? 'nested' : ''}" id="${encounter.id}">
<h3>${encounter.title} <span class="status ${encounter.status}">${encounter.status}</span>${tentative(encounter)}</h3>
<p>${formsOf(encounter)}${dated(encounter.when)}${encounter.places.length > 0 ? html` · ${list(encounter.places)}` : ''}${encounter.about && !encounter.title.includes(encounter.about) ? html` · ${encounter.about}` : ''}</p>
${who(encounter.participants)}
${documentsOf(encounter)}
${lifeOf(encounter)}
${evidenceList(encounter.evidence, articles)}
${coverageTable(matrixOf.get(encounter.id))}
${tree(encounter.id)}
</article>`,
    )}`;
  return tree(null);
}

function latestFirst(a: Encounter, b: Encounter): number {
  const left = a.when?.from ?? a.when?.to ?? '';
  const right = b.when?.from ?? b.when?.to ?? '';
  return right.localeCompare(left) || (a.id < b.id ? -1 : 1);
}

export function tentative({ firmness, doubt }: { firmness: string; doubt?: string }): Html {
  return firmness === 'firm'
    ? html``
    : html` <span class="status tentative" title="${doubt ?? ''}">tentative</span>`;
}

/** "official · ", each with the words that say so. */
function formsOf({ forms }: Encounter): Html {
  return html`${forms.map(({ form, evidence }) => {
    const [first] = evidence;
    return html`<a href="${first ? placeOf(first) : ''}" title="${first?.quote ?? ''}">${form}</a> · `;
  })}`;
}

/** What it led to. */
function documentsOf({ documents }: Encounter): Html {
  if (documents.length === 0) return html``;
  return html`<ul class="documents">${documents.map(({ kind, title, evidence }) => {
    const [first] = evidence;
    const words = first ? html`<a href="${placeOf(first)}">${title}</a>` : title;
    return html`<li>${words} <small>${kind}</small></li>`;
  })}</ul>`;
}

function who(participants: readonly EncounterParticipant[]): Html {
  if (participants.length === 0) return html``;
  return html`<ul class="people">${participants.map(
    ({ name, role, office }) => html`<li>${name}${described(office, role)}</li>`,
  )}</ul>`;
}

/** "former prime minister, guest". */
function described(office: EncounterParticipant['office'], role: EncounterParticipant['role']): Html {
  const held = office ? [office.standing, office.role].filter(Boolean).join(' ') : '';
  const words = [held, role === 'participant' ? '' : role].filter(Boolean).join(', ');
  return words ? html` <small>${words}</small>` : html``;
}

/** Shown when it had more than one state. */
function lifeOf({ life }: Encounter): Html {
  const states = new Set(life.map(({ status }) => status));
  if (states.size < 2) return html``;
  return html`<details><summary>${[...states].join(', ')}</summary><ol class="life">${life.map(
    ({ status, when, evidence }) =>
      html`<li><span class="status ${status}">${status}</span> ${when ? dated(when) : ''} <a href="${placeOf(evidence)}"><q>${evidence.quote}</q></a></li>`,
  )}</ol></details>`;
}

const SIGNS = { reports: '●', contradicts: '≠', silent: '–', 'not captured': '?' } as const;

function coverageTable(matrix: CoverageMatrix | undefined): Html {
  if (!matrix || matrix.origins.length < 2 || matrix.rows.length === 0) return html``;
  return html`<details class="coverage"><summary>Who reports what: ${matrix.origins.length} origins</summary>
<div class="scroll" tabindex="0" role="region" aria-label="Coverage"><table><thead><tr><th scope="col">Item</th>${matrix.origins.map(
    ({ name, carriedBy }) =>
      html`<th scope="col" title="${carriedBy.length > 0 ? `carried by ${carriedBy.join(', ')}` : ''}">${name}</th>`,
  )}</tr></thead>
<tbody>${matrix.rows.map(
    (row) =>
      html`<tr><th scope="row">${row.about}</th>${row.cells.map(({ cell, evidence }) => {
        const sign = html`<span class="cell ${cell.replace(' ', '-')}" title="${cell}"><span aria-hidden="true">${SIGNS[cell]}</span><span class="hidden">${cell}</span></span>`;
        const [first] = evidence;
        return html`<td>${first ? html`<a href="${placeOf(first)}" title="${first.quote}">${sign}</a>` : sign}</td>`;
      })}</tr>`,
  )}</tbody></table></div></details>`;
}
