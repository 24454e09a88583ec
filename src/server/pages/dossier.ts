import { html } from 'hono/html';
import type { Dossier } from '../../model/index.ts';
import { articleTable } from './articles.ts';
import { commitments } from './commitments.ts';
import { encounters } from './encounters.ts';
import { outletOf } from './evidence.ts';
import { figures } from './figures.ts';
import { type Html, layout } from './layout.ts';
import { silenceList, silencesOf } from './silences.ts';
import { statements } from './statements.ts';
import { timeline } from './timeline.ts';
import { dayWords, intervalWords, list, plural } from './words.ts';

export function dossierPage(dossier: Dossier): Html {
  const { scope } = dossier;
  const title = scope.words || 'All coverage';
  const content = dossier.articles.length === 0 ? empty() : sections(dossier, title);
  return layout(title, content, { scope: scope.words, since: scope.period.from, until: scope.period.to });
}

function empty(): Html {
  return html`<h1>Nothing read yet</h1>
<p>Give Readout articles to read: text files, web pages, JSON Lines, or folders of them.</p>
<pre>npm start -- path/to/articles</pre>`;
}

function sections(dossier: Dossier, title: string): Html {
  const articles = new Map(dossier.articles.map((article) => [article.id, article]));
  const silent = silencesOf(dossier);
  const parts = [
    {
      id: 'encounters',
      name: 'Encounters',
      count: dossier.encounters.length,
      body: () => encounters(dossier, articles),
    },
    { id: 'figures', name: 'Figures', count: dossier.figures.length, body: () => figures(dossier, articles) },
    {
      id: 'commitments',
      name: 'Commitments',
      count: dossier.commitments.length,
      body: () => commitments(dossier, articles),
    },
    {
      id: 'statements',
      name: 'Statements',
      count: dossier.claims.length,
      body: () => statements(dossier, articles),
    },
    { id: 'silences', name: 'Silences', count: silent.length, body: () => silenceList(silent) },
    {
      id: 'articles',
      name: 'Articles',
      count: dossier.articles.length,
      body: () => articleTable(dossier.articles),
    },
  ];
  return html`<h1>${title}</h1>
<p class="lead">${facts(dossier)}</p>
<ul class="facts">${headlines(dossier, silent.length).map(
    ({ number, words, href, alarm }) =>
      html`<li class="${alarm ? 'alarm' : ''}"><a href="${href}"><b>${number}</b> ${words}</a></li>`,
  )}</ul>
<nav class="contents" aria-label="Sections">${parts.map(({ id, name, count }) => html`<a href="#${id}">${name} <small>${count}</small></a>`)}</nav>
<section aria-labelledby="timeline-title"><h2 id="timeline-title">Timeline</h2>${timeline(dossier)}
<p class="legend"><span class="key held"></span> held <span class="key planned"></span> planned <span class="key off"></span> postponed, cancelled or denied <span class="key flag"></span> deadline of a commitment <span class="key flag overdue"></span> overdue</p></section>
${parts.map(({ id, name, body }) => html`<section aria-labelledby="${id}"><h2 id="${id}">${name}</h2>${body()}</section>`)}`;
}

function facts({ articles, asOf, scope }: Dossier): string {
  const read = articles.filter(({ unread }) => unread === null);
  const outlets = new Set(read.map(outletOf));
  const days = read.flatMap(({ published }) => (published?.from ? [published.from] : [])).sort();
  const span =
    days.length > 0 ? `, ${intervalWords({ from: days[0] ?? null, to: days.at(-1) ?? null })}` : '';
  const skipped = articles.length - read.length;
  const period = scope.period.from || scope.period.to ? ` Limited to ${intervalWords(scope.period)}.` : '';
  return `${plural(read.length, 'article')} from ${plural(outlets.size, 'outlet')}${span}${skipped > 0 ? `; ${skipped} more stored but not read` : ''}. Deadlines as of ${dayWords(asOf)}.${period}`;
}

/** What to look at first. */
function headlines(dossier: Dossier, silent: number) {
  const held = dossier.encounters.filter(({ status }) => status === 'held').length;
  const ahead = dossier.encounters.length - held;
  const state = (wanted: string) => dossier.commitments.filter((one) => one.state === wanted).length;
  const conflicts = dossier.disagreements.filter(({ type }) => type === 'conflict').length;
  const speakers = new Set(dossier.claims.flatMap(({ speaker }) => (speaker ? [speaker.entity] : []))).size;
  return [
    {
      number: held,
      words: `held${ahead > 0 ? `, ${ahead} planned or put off` : ''}`,
      href: '#encounters',
      alarm: false,
    },
    {
      number: dossier.claims.length,
      words: `statements by ${plural(speakers, 'speaker')}`,
      href: '#statements',
      alarm: false,
    },
    { number: dossier.figures.length, words: 'figures', href: '#figures', alarm: false },
    {
      number: conflicts,
      words: conflicts === 1 ? 'conflict' : 'conflicts',
      href: '#disagreements',
      alarm: conflicts > 0,
    },
    { number: state('open') + state('due'), words: 'commitments open', href: '#commitments', alarm: false },
    { number: state('overdue'), words: 'overdue', href: '#commitments', alarm: state('overdue') > 0 },
    { number: state('fulfilled'), words: 'fulfilled', href: '#commitments', alarm: false },
    { number: silent, words: silent === 1 ? 'silence' : 'silences', href: '#silences', alarm: false },
  ].filter(({ number }) => number > 0);
}

/** "Lind and Okello". */
export function namesOf(actors: readonly { readonly name: string }[]): string {
  return list(actors.map(({ name }) => name));
}
