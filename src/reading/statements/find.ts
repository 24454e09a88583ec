import { readHeadline } from './headlines.ts';
import type { Layout } from './layout.ts';
import { withLooseQuotations } from './loose.ts';
import { readAccording, readNoun } from './nouns.ts';
import type { Report } from './report.ts';
import { readVerb, verbCueAt } from './verbs.ts';

/** Every cue with what it reports, in order of the cues. */
export function findReports(layout: Layout): readonly Report[] {
  const { sentences } = layout.english;
  const reports: Report[] = [];
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const headline = layout.headline[sentence] ? readHeadline(layout, sentence) : null;
    if (headline) reports.push(headline);
    const last = sentences.last[sentence]!;
    for (let token = sentences.first[sentence]!; token < last; token++) {
      const report = reportAt(layout, token, reports);
      if (report === null) continue;
      reports.push(report);
      token = report.cue.last - 1;
    }
  }
  const inOrder = reports.sort((a, b) => a.cue.first - b.cue.first);
  return withLooseQuotations(layout, inOrder);
}

function reportAt(layout: Layout, token: number, earlier: readonly Report[]): Report | null {
  if (layout.english.tokens.lower(token) === 'according') return readAccording(layout, token);
  const cue = verbCueAt(layout, token);
  return (cue && readVerb(layout, cue, earlier)) ?? readNoun(layout, token);
}
