import { html } from 'hono/html';
import { silences } from '../../merging/index.ts';
import type { CoverageRow, Dossier, Encounter, Origin } from '../../model/index.ts';
import type { Html } from './layout.ts';
import { list, placeOf } from './words.ts';

/** What some origins report of an encounter and others leave out. */
interface Silence {
  readonly encounter: Encounter;
  readonly row: CoverageRow;
  readonly reports: readonly string[];
  readonly silent: readonly string[];
}

/** A row that one origin alone has says more of that origin than of the silence of the others. */
const REPORTED_BY_AT_LEAST = 2;

/** One for each item: of several encounters it is silent on, the one with the most origins. */
export function silencesOf({ coverage, encounters }: Dossier): Silence[] {
  const encounterOf = new Map(encounters.map((encounter) => [encounter.id, encounter]));
  const found = coverage.flatMap((matrix) => {
    const encounter = encounterOf.get(matrix.encounter);
    if (!encounter) return [];
    return silences(matrix)
      .filter(({ reporting }) => reporting.length >= REPORTED_BY_AT_LEAST)
      .map(({ row, reporting, silent }) => ({
        encounter,
        row,
        reports: namesOf(reporting),
        silent: namesOf(silent),
      }));
  });
  const widest = found.sort(
    (a, b) => b.reports.length + b.silent.length - a.reports.length - a.silent.length,
  );
  return [
    ...new Map(widest.toReversed().map((silence) => [silence.row.about, silence])).values(),
  ].toReversed();
}

function namesOf(origins: readonly Origin[]): string[] {
  return origins.map(({ name }) => name);
}

export function silenceList(all: readonly Silence[]): Html {
  if (all.length === 0) return html`<p class="empty">Every outlet here reports what the others report.</p>`;
  return html`<ul class="silences">${all.map(({ encounter, row, reports, silent }) => {
    const first = row.cells.flatMap(({ evidence }) => evidence)[0];
    return html`<li><b>${first ? html`<a href="${placeOf(first)}">${row.about}</a>` : row.about}</b>: ${list(reports)} report it; <strong>${list(silent)}</strong> ${silent.length === 1 ? 'is' : 'are'} silent (${silent.length} of ${reports.length + silent.length}) <small>in coverage of <a href="#${encounter.id}">${encounter.title}</a></small></li>`;
  })}</ul>`;
}
