import pc from 'picocolors';
import {
  type Comparison,
  compareReports,
  contributionOf,
  type Item,
  MERGED_KINDS,
  type MergedAnnotation,
  type MergedKind,
} from '../merging/index.ts';
import type { RecordItem } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { type Context, withStore } from './context.ts';
import { CommandError, EXIT, type ExitCode } from './exit.ts';
import { factsOf } from './facts.ts';
import { type Output, plain, plural } from './output.ts';
import { theOne } from './show.ts';

/** Items kept apart that are shown: those that share most with this one. */
const MOST_APART = 5;

/** Why the reports in a record item are one, and why others that are like it aren't. */
export async function why(context: Context, given: string): Promise<ExitCode> {
  return withStore(context, async (store) => {
    const found = await theOne(store, given);
    const item = found.what === 'record' ? await store.record(found.id) : null;
    const kind = MERGED_KINDS.find((merged) => merged === item?.record);
    if (!item || !kind)
      throw new CommandError(
        `${given} is no encounter, claim, figure or commitment: only these are merged from reports`,
      );
    const { output } = context;
    const reports = await reportsOf(store, item, kind);
    const merged = reports.map((report, at) => {
      const earlier = reports
        .slice(0, at)
        .map((other) => [other, compareReports(kind, report.item, other.item)] as const);
      const [other, comparison] = earlier.find(([, { same }]) => same) ?? [];
      return { report, like: other ?? null, comparison: comparison ?? null };
    });
    const apart = await Promise.all(
      (await nearest(store, item, kind)).map(async (other) => {
        const [first] = await reportsOf(store, other, kind);
        return { other, comparison: compareReports(kind, reports[0]!.item, first!.item) };
      }),
    );
    if (output.json) {
      output.out(
        JSON.stringify({
          id: item.id,
          record: kind,
          reports: merged.map(({ report, like, comparison }) => ({
            annotation: report.item.annotation.id,
            article: report.article,
            like: like?.item.annotation.id ?? null,
            aspects: comparison?.aspects ?? null,
          })),
          apart: apart.map(({ other, comparison }) => ({ id: other.id, aspects: comparison.aspects })),
        }),
      );
      return EXIT.fine;
    }
    output.out(factsOf(item)[0]!);
    output.out(`\n${pc.bold(`Merged from ${plural(reports.length, 'report')}`)}`);
    for (const [at, { report, like, comparison }] of merged.entries()) {
      output.out(
        `  ${at + 1}. ${pc.dim(report.article.slice(0, 8))}  ${plain(report.item.annotation.quote)}`,
      );
      if (like && comparison) {
        output.out(`     like ${reports.indexOf(like) + 1}:`);
        showAspects(comparison, output);
      } else if (at > 0) output.out('     brought in by what the others, together, tell of its time');
    }
    if (apart.length === 0) return EXIT.fine;
    output.out(`\n${pc.bold('Kept apart, though like it')}`);
    for (const { other, comparison } of apart) {
      output.out(`  ${pc.dim(other.id.slice(0, 8))}  ${factsOf(other)[0]}`);
      showAspects(comparison, output);
    }
    return EXIT.fine;
  });
}

function showAspects({ aspects }: Comparison, output: Output): void {
  for (const { name, agrees, words } of aspects) {
    if (words === '') continue;
    const mark = agrees === null ? '·' : agrees ? pc.green('=') : pc.yellow('≠');
    output.out(`       ${mark} ${name}: ${plain(words)}${agrees === null ? pc.dim(' (one alone)') : ''}`);
  }
}

interface Report {
  readonly article: string;
  readonly item: Item<MergedAnnotation>;
}

/** In order of the evidence. */
async function reportsOf(store: Store, item: RecordItem, kind: MergedKind): Promise<Report[]> {
  const reports: Report[] = [];
  for (const { article, annotation } of item.evidence) {
    const stored = await store.article(article);
    const own = stored && contributionOf(stored).items[kind].find((one) => one.annotation.id === annotation);
    if (own) reports.push({ article, item: own });
  }
  return reports;
}

/** Others of the kind that share entities with this one, those that share most first. */
async function nearest(store: Store, item: RecordItem, kind: MergedKind): Promise<RecordItem[]> {
  const own = entitiesIn(item);
  const shared = (other: RecordItem) => [...entitiesIn(other)].filter((entity) => own.has(entity)).length;
  return (await store.records(kind))
    .filter((other) => other.id !== item.id)
    .map((other) => [other, shared(other)] as const)
    .filter(([, count]) => count > Math.min(1, own.size - 1))
    .sort(([a, m], [b, n]) => n - m || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_APART)
    .map(([other]) => other);
}

function entitiesIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, field] of Object.entries(value)) {
    if (name === 'entity' && typeof field === 'string') found.add(field);
    else entitiesIn(field, found);
  }
  return found;
}
