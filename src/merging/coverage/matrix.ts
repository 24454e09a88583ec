import type {
  Article,
  CoverageCell,
  CoverageMatrix,
  CoverageRow,
  Disagreement,
  Encounter,
  Evidence,
} from '../../model/index.ts';
import { withParts } from '../encounters/nest.ts';
import { type RowItems, rowItemsOf, type Told } from './items.ts';
import { bodyWordsOf, type Column, originsOf } from './origins.ts';
import { TAXONOMY } from './taxonomy.ts';
import { topicsOf } from './topics.ts';

/** What is shorter is a headline or the start of an article behind a paywall: its silence tells nothing. */
const CAPTURED_WORDS = 60;

/**
 * Who reports what in coverage of an encounter: a column for each origin, a row for each topic that one
 * of them reports and for each record item that two do. Computed when asked, over the articles given.
 */
export function coverageOf(
  encounter: Encounter,
  record: Told,
  disagreements: readonly Disagreement[],
  articles: readonly Article[],
): CoverageMatrix {
  // Who reports a meeting reports the visit that it was part of.
  const parts = withParts(encounter, record.encounters);
  const reporting = new Set(parts.flatMap((part) => [...articlesReporting(part)]));
  const announcing = new Set(parts.flatMap((part) => part.evidence.map(({ article }) => article)));
  const columns = columnsOf(
    articles.filter(({ id }) => announcing.has(id)),
    reporting,
  );
  const items = rowItemsOf(record, disagreements);
  return {
    encounter: encounter.id,
    origins: columns.map(({ name, articles: ids, carriedBy }) => ({ name, articles: ids, carriedBy })),
    rows: [...topicRows(columns), ...itemRows(encounter, columns, items)],
  };
}

/** A column, and whether it told of the encounter only before it was held: then its silence tells nothing. */
interface ToldColumn extends Column {
  readonly announces: boolean;
}

/** Origins of those that report it; then those that announced it and wrote nothing afterwards. */
function columnsOf(articles: readonly Article[], reporting: ReadonlySet<string>): ToldColumn[] {
  const told = originsOf(articles.filter(({ id }) => reporting.has(id)));
  const ahead = originsOf(articles).filter(({ own }) => own.every(({ id }) => !reporting.has(id)));
  return [
    ...told.map((column) => ({ ...column, announces: false })),
    ...ahead.map((column) => ({ ...column, announces: true })),
  ];
}

/** Of what was held, an announcement can't tell what came of it. */
function articlesReporting({ status, life, evidence }: Encounter): Set<string> {
  const all =
    status === 'held'
      ? life.filter((report) => report.status === 'held').map((report) => report.evidence)
      : evidence;
  return new Set(all.map(({ article }) => article));
}

function topicRows(columns: readonly ToldColumn[]): CoverageRow[] {
  return TAXONOMY.flatMap(({ topic }) => {
    const reports = columns.map(({ own }) => own.flatMap((article) => topicsOf(article).get(topic) ?? []));
    if (reports.every((evidence) => evidence.length === 0)) return [];
    return [
      {
        about: topic,
        record: null,
        cells: columns.map((column, at) => cellOf(column, reports[at] ?? [], [])),
      },
    ];
  });
}

function itemRows(encounter: Encounter, columns: readonly ToldColumn[], items: RowItems): CoverageRow[] {
  const columnOf = new Map(
    columns.flatMap((column, at) => column.articles.map((article) => [article, at] as const)),
  );
  const told = new Set([...columnOf.keys()].flatMap((article) => items.in.get(article) ?? []));
  const rows = [...told].flatMap((item) => {
    if (item.id === encounter.id) return [];
    const [reports, against] = [item.evidence, item.against].map((evidence) =>
      perColumn(columns.length, columnOf, evidence),
    );
    const heard = columns.filter(
      (_, at) => (reports?.[at]?.length ?? 0) + (against?.[at]?.length ?? 0) > 0,
    ).length;
    const reporting = reports?.filter((evidence) => evidence.length > 0).length ?? 0;
    if (reporting === 0 || heard < 2) return [];
    const cells = columns.map((column, at) => cellOf(column, reports?.[at] ?? [], against?.[at] ?? []));
    return [{ row: { about: item.about, record: item.id, cells }, reporting, against: item.against }];
  });
  // Of two that contradict each other only the one that more origins report is a row of one reporter.
  const reportingOf = new Map(rows.map(({ row, reporting }) => [row.record, reporting]));
  return rows
    .filter(({ row, reporting, against }) => {
      if (reporting > 1) return true;
      const rivals = new Set(against.flatMap(({ annotation }) => items.of.get(annotation) ?? []));
      return [...rivals].every((id) => {
        const other = reportingOf.get(id) ?? 0;
        return other < reporting || (other === reporting && row.record <= id);
      });
    })
    .map(({ row }) => row)
    .sort((a, b) => reportersOf(b) - reportersOf(a) || (a.record < b.record ? -1 : 1));
}

function reportersOf({ cells }: CoverageRow): number {
  return cells.filter(({ cell }) => cell === 'reports').length;
}

function perColumn(
  count: number,
  columnOf: ReadonlyMap<string, number>,
  evidence: readonly Evidence[],
): Evidence[][] {
  const columns: Evidence[][] = Array.from({ length: count }, () => []);
  for (const one of evidence) {
    const at = columnOf.get(one.article);
    if (at !== undefined) columns[at]?.push(one);
  }
  return columns;
}

function cellOf(
  { own, announces }: ToldColumn,
  reports: readonly Evidence[],
  against: readonly Evidence[],
): CoverageRow['cells'][number] {
  if (reports.length > 0) return { cell: 'reports', evidence: reports };
  if (against.length > 0) return { cell: 'contradicts', evidence: against };
  const cell: CoverageCell = !announces && own.some(isCaptured) ? 'silent' : 'not captured';
  return { cell, evidence: [] };
}

function isCaptured(article: Article): boolean {
  return article.unread === null && bodyWordsOf(article).length >= CAPTURED_WORDS;
}
