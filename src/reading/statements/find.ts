import { readBeside, readColon } from './colons.ts';
import { verbCueAt } from './cues.ts';
import { readHeadline } from './headlines.ts';
import { type Layout, pastQuotation } from './layout.ts';
import { withLooseQuotations } from './loose.ts';
import { readAccording, readNoun } from './nouns.ts';
import type { Report } from './report.ts';
import { readVerb } from './verbs.ts';

/** Every cue with what it reports, in order of the cues. */
export function findReports(layout: Layout): readonly Report[] {
  const { sentences } = layout.english;
  const reports: Report[] = [];
  /** The last closing mark passed, while the verb that reports its quotation may come. */
  let closing = -1;
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const headline = layout.headline[sentence] ? readHeadline(layout, sentence) : null;
    if (headline) reports.push(headline);
    const last = sentences.last[sentence]!;
    for (let token = sentences.first[sentence]!; token < last; token++) {
      if (layout.closes[token]! >= 0) closing = token;
      const beside = closing >= 0 && token > closing ? readBeside(layout, closing, token) : null;
      const report = reportAt(layout, token, reports) ?? beside;
      if (report === null) continue;
      closing = -1;
      reports.push(report);
      token = report.cue.last - 1;
    }
  }
  const inOrder = reports.sort((a, b) => a.cue.first - b.cue.first);
  return withLooseQuotations(
    layout,
    inOrder.map((report) => asQuoted(layout, report)),
  );
}

/** “The ship,” according to the ministry, “was never ours”: quotations, not clauses with quotations in them. */
function asQuoted(layout: Layout, report: Report): Report {
  if (!/^(according to|in the )/.test(report.cue.lemma)) return report;
  const quotations = report.clauses.map(({ first, last }) => {
    const quotation = layout.opens[first]!;
    return quotation >= 0 && pastQuotation(layout, quotation) === last ? quotation : -1;
  });
  if (quotations.length === 0 || quotations.includes(-1)) return report;
  return { ...report, clauses: [], quoted: [...report.quoted, ...quotations] };
}

function reportAt(layout: Layout, token: number, earlier: readonly Report[]): Report | null {
  const word = layout.english.tokens.lower(token);
  if (word === ':') return readColon(layout, token, earlier);
  if (word === 'according' || word === 'in' || word === 'to' || word === 'as')
    return readAccording(layout, token);
  const cue = verbCueAt(layout, token);
  return (cue && readVerb(layout, cue, earlier)) ?? readNoun(layout, token);
}
