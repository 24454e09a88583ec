import { type Layout, pastQuotation, regionOf, unitAt } from './layout.ts';
import type { Report } from './report.ts';

/**
 * Gives quotations without a cue to the report that they go on from: the rest of one that runs over
 * paragraphs, the sentence after “…,” he said, a paragraph that is a quotation and nothing else.
 */
export function withLooseQuotations(layout: Layout, reports: readonly Report[]): readonly Report[] {
  const { quotations } = layout.english;
  if (quotations.length === 0) return reports;
  const taken = takenBy(layout, reports);
  const added = new Map<number, number[]>();
  const doubts = new Map<number, string>();
  const give = (report: number, quotation: number) => {
    taken[quotation] = report;
    const list = added.get(report);
    if (list) list.push(quotation);
    else added.set(report, [quotation]);
  };
  for (let quotation = quotations.length - 2; quotation >= 0; quotation--)
    if (
      quotations[quotation]!.continues &&
      taken[quotation]! < 0 &&
      taken[quotation + 1]! >= 0 &&
      isQuotedBy(reports, taken[quotation + 1]!, added, quotation + 1)
    )
      give(taken[quotation + 1]!, quotation);
  let report = 0;
  let outer = -1;
  for (let quotation = 0; quotation < quotations.length; quotation++) {
    const { first } = quotations[quotation]!;
    while (report < reports.length && reports[report]!.cue.first < first) {
      if (
        layout.inside[reports[report]!.cue.first]! < 0 &&
        !isAside(layout, reports[outer], reports[report]!)
      )
        outer = report;
      report++;
    }
    if (taken[quotation]! >= 0) continue;
    const goesOn = quotation > 0 && quotations[quotation - 1]!.continues ? taken[quotation - 1]! : -1;
    if (goesOn >= 0) give(goesOn, quotation);
    else if (outer >= 0 && isUnit(layout, quotation)) {
      const near = follows(layout, reports[outer]!, added.get(outer), quotation);
      if (near === null) continue;
      give(outer, quotation);
      if (near !== '') doubts.set(outer, near);
    }
  }
  return reports.map((one, index) => {
    const more = added.get(index);
    return more
      ? {
          ...one,
          quoted: [...one.quoted, ...more].sort((a, b) => a - b),
          doubt: one.doubt ?? doubts.get(index) ?? null,
        }
      : one;
  });
}

/** “…,” Lind said, [referring to the port]: what goes on after it are Lind's words. */
function isAside(layout: Layout, said: Report | undefined, { cue, quoted }: Report): boolean {
  if (said === undefined || said.quoted.length === 0 || quoted.length > 0) return false;
  return unitAt(layout, said.cue.first).last > cue.first;
}

/** The report that has each quotation as what was said, or within it; -1 for none. */
function takenBy(layout: Layout, reports: readonly Report[]): Int32Array {
  const { quotations } = layout.english;
  const taken = new Int32Array(quotations.length).fill(-1);
  reports.forEach((report, index) => {
    for (const quotation of report.quoted) taken[quotation] = index;
    for (const clause of report.clauses)
      for (let token = clause.first; token < clause.last; token++) {
        const quotation = layout.opens[token]!;
        if (quotation >= 0 && taken[quotation]! < 0) taken[quotation] = index;
      }
  });
  return taken;
}

function isQuotedBy(
  reports: readonly Report[],
  report: number,
  added: ReadonlyMap<number, number[]>,
  quotation: number,
): boolean {
  return reports[report]!.quoted.includes(quotation) || (added.get(report)?.includes(quotation) ?? false);
}

/** Whether the quotation is a unit: sentences of their own, and nothing else. */
function isUnit(layout: Layout, quotation: number): boolean {
  const { first } = layout.english.quotations[quotation]!;
  if (first === 0) return false;
  const unit = unitAt(layout, first - 1);
  return unit.first === first - 1 && unit.last <= pastQuotation(layout, quotation) + 1;
}

/** Why a quotation may go on from a report: '' for sure, a doubt, or null when it doesn't. */
function follows(
  layout: Layout,
  report: Report,
  added: readonly number[] | undefined,
  quotation: number,
): string | null {
  const said = [...report.quoted, ...(added ?? [])];
  const at = layout.english.quotations[quotation]!.first;
  const last = Math.max(
    report.cue.last,
    report.source.last,
    ...said.map((one) => pastQuotation(layout, one)),
    ...report.clauses.map((clause) => clause.last),
  );
  const gap = regionOf(layout, at) - regionOf(layout, last - 1);
  const near = unitsBetween(layout, last, at);
  if (gap === 0 && near && report.quoted.length > 0) return '';
  if (gap === 0 && near) return 'quotation without a cue of its own';
  return gap === 1 && near && isParagraph(layout, quotation)
    ? report.quoted.length > 0
      ? 'quotation without a cue of its own'
      : 'quotation in a paragraph of its own'
    : null;
}

/** Whether nothing but the end of the report's unit stands between. */
function unitsBetween(layout: Layout, last: number, at: number): boolean {
  const unit = unitAt(layout, last - 1);
  return unit.last >= at - 1;
}

function isParagraph(layout: Layout, quotation: number): boolean {
  const { quotations, tokens } = layout.english;
  const { first } = quotations[quotation]!;
  const past = pastQuotation(layout, quotation);
  const region = regionOf(layout, first - 1);
  return (
    (first < 2 || regionOf(layout, first - 2) !== region) &&
    (past >= tokens.count || regionOf(layout, past) !== region)
  );
}
