import { html } from 'hono/html';
import type { Dossier } from '../../model/index.ts';
import { namesOf } from './dossier.ts';
import { tentative } from './encounters.ts';
import { type ArticlesById, evidenceList } from './evidence.ts';
import type { Html } from './layout.ts';
import { amountWords, dated, placeOf } from './words.ts';

type Listed = Dossier['commitments'][number];

/** What needs a look first: overdue, due, open by deadline, then what is settled. */
const ORDER = ['overdue', 'due', 'fulfilled', 'refused', 'open', 'superseded'] as const;

export function commitments(dossier: Dossier, articles: ArticlesById): Html {
  if (dossier.commitments.length === 0)
    return html`<p class="empty">Nothing was promised in this coverage.</p>`;
  const byState = Map.groupBy([...dossier.commitments].sort(urgentFirst), ({ state }) => state);
  return html`${ORDER.flatMap((state) => {
    const some = byState.get(state) ?? [];
    // What is open without a deadline is most of it, and asks for nothing today.
    const [first, rest] =
      state === 'open'
        ? [some.filter(({ deadline }) => deadline), some.filter(({ deadline }) => !deadline)]
        : [some, []];
    return [
      ...first.map((one) => card(one, articles)),
      rest.length > 0
        ? html`<details><summary>${`${rest.length} more`} open without a deadline</summary>${rest.map((one) => card(one, articles))}</details>`
        : '',
    ];
  })}`;
}

function card(one: Listed, articles: ArticlesById): Html {
  return html`<article class="item commitment" id="${one.id}">
<h3>${namesOf(one.actors) || one.actorWords || 'Somebody'} <span class="strength">${one.negated ? 'not ' : ''}${one.strength}</span>${one.counterparties.length > 0 ? html` <small>to</small> ${namesOf(one.counterparties)}` : ''}: ${one.action} <span class="status ${one.state}">${one.state}</span>${tentative(one)}</h3>
<p>${one.deadline ? html`Deadline ${dated(one.deadline)}${one.deadlineWords ? html` <small>“${one.deadlineWords}”</small>` : ''} · ` : one.deadlineWords ? html`“${one.deadlineWords}” · ` : ''}${one.topic}${one.amount ? html` · ${amountWords(one.amount)}` : ''}${one.condition ? html` · only ${one.condition}` : ''}${one.reportedBy ? html` · as told by ${one.reportedBy.name}` : ''}</p>
${trail(one)}
${evidenceList(one.evidence, articles)}</article>`;
}

function urgentFirst(a: Listed, b: Listed): number {
  return (
    ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
    (a.deadline?.to ?? '9999').localeCompare(b.deadline?.to ?? '9999') ||
    (a.id < b.id ? -1 : 1)
  );
}

function trail({ trail: steps }: Listed): Html {
  if (steps.length < 2) return html``;
  return html`<ol class="life">${steps.map(
    ({ step, when, evidence, because, firmness }) =>
      html`<li><span class="status ${step}">${step}</span>${firmness === 'tentative' ? html` <span class="status tentative">tentative</span>` : ''} ${when ? dated(when) : ''} <a href="${placeOf(evidence)}"><q>${evidence.quote}</q></a> <small>${because}</small></li>`,
  )}</ol>`;
}
