import { annotationId, type Quote, quoteOf, type Statement } from '../../model/index.ts';
import type { Layer, Reading } from '../layer.ts';
import { headParty } from '../mentions/index.ts';
import { findReports } from './find.ts';
import { type Layout, layOut, pastQuotation, type Stretch } from './layout.ts';
import type { Report } from './report.ts';
import { findSpeakers, type Speaker } from './speakers.ts';

export { speakerAt } from './speaker-at.ts';

export const statements: Layer<'mentions' | 'times', 'statements'> = {
  adds: 'statements',
  version: 4,
  needs: ['mentions', 'times'],
  read(reading) {
    const { article, english, layers } = reading;
    const layout = layOut(english, article, layers.times);
    const reports = findReports(layout);
    const speakers = findSpeakers(reading, layout, reports);
    return reports.map((report, index) => toStatement(reading, layout, report, speakers[index]!));
  },
};

function toStatement(
  reading: Reading<'mentions'>,
  layout: Layout,
  report: Report,
  speaker: Speaker,
): Statement {
  const { article } = reading;
  const { cue, source, clauses, quoted, negated, occasion, addressee } = report;
  const doubt = report.doubt ?? speaker.doubt;
  const parts = [...quoted.map((one) => said(layout, one)), ...clauses].sort((a, b) => a.first - b.first);
  const content = parts.map((part) => quote(layout, part));
  const inner = clauses.flatMap((clause) => quotationsIn(layout, clause));
  const quotations = [...quoted, ...inner]
    .sort((a, b) => a - b)
    .map((one) => quote(layout, said(layout, one)));
  const cueWords = quote(layout, cue);
  const sourceWords = source.words && quote(layout, source.words);
  const all = [cueWords, ...content, ...(sourceWords ? [sourceWords] : [])];
  const start = Math.min(...all.map((one) => one.start));
  const end = Math.max(...all.map((one) => one.end));
  const mode = clauses.length === 0 ? 'direct' : quotations.length > 0 ? 'mixed' : 'indirect';
  return {
    ...quoteOf(article.text, start, end),
    id: annotationId(article.id, 'statements', `${mode} ${cue.lemma} ${cueWords.start - start}`, {
      start,
      end,
    }),
    article: article.id,
    layer: 'statements',
    ...(doubt ? { firmness: 'tentative', doubt } : { firmness: 'firm' }),
    mode,
    source: sourceWords,
    speaker: speaker.party,
    cue: cueWords,
    verb: cue.lemma,
    content,
    quotations,
    negated,
    occasion: occasion && quote(layout, occasion),
    addressee: addressee && headParty(reading, addressee.first, addressee.last),
  };
}

function quote({ english }: Layout, { first, last }: Stretch): Quote {
  return quoteOf(english.text, english.tokens.start[first]!, english.tokens.end[last - 1]!);
}

/** A quotation without its final comma or full stop. */
function said({ english }: Layout, index: number): Stretch {
  const { first, last } = english.quotations[index]!;
  const bare = last - 1 > first && /^[.,]$/.test(english.tokens.word(last - 1)) ? last - 1 : last;
  return { first, last: bare };
}

function quotationsIn(layout: Layout, { first, last }: Stretch): readonly number[] {
  const found: number[] = [];
  for (let token = first; token < last; token++) {
    const index = layout.opens[token]!;
    if (index >= 0 && pastQuotation(layout, index) <= last) found.push(index);
  }
  return found;
}
