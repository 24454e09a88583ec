import { isAdverb, verbGroupAt } from '../../language/index.ts';
import { PREPOSITIONS } from '../../language/lexicon/function-words.ts';
import { verbOf } from '../../language/lexicon/verbs.ts';
import { annotationId, type Quote, quoteOf, type Statement } from '../../model/index.ts';
import type { Layer, Reading } from '../layer.ts';
import { headParty } from '../mentions/index.ts';
import { findAttitudes } from './attitudes.ts';
import { chainBefore } from './chains.ts';
import { findReports } from './find.ts';
import { type Layout, layOut, pastQuotation, type Stretch } from './layout.ts';
import type { Report } from './report.ts';
import { findSpeakers, type Speaker } from './speakers.ts';

export { speakerAt } from './speaker-at.ts';

export const statements: Layer<'mentions' | 'times', 'statements'> = {
  adds: 'statements',
  version: 6,
  needs: ['mentions', 'times'],
  read(reading) {
    const { article, english, layers } = reading;
    const layout = layOut(english, article, layers.times);
    const said = findReports(layout);
    const told = (reports: readonly Report[]) => {
      const speakers = findSpeakers(reading, layout, reports);
      return reports.map((report, index) => toStatement(reading, layout, report, speakers[index]!));
    };
    return [...told(said), ...told(findAttitudes(layout, said))].sort((a, b) => a.cue.start - b.cue.start);
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
  const told = addressee && headParty(reading, addressee.first, addressee.last);
  const doubt = report.doubt ?? speaker.doubt;
  const parts = [...quoted.map((one) => said(layout, one)), ...clauses].sort((a, b) => a.first - b.first);
  const content = parts.map((part) => quote(layout, part));
  const inner = clauses.flatMap((clause) => quotationsIn(layout, clause));
  const quotations = [...quoted, ...inner]
    .sort((a, b) => a - b)
    .map((one) => quote(layout, said(layout, one)));
  const cueWords = quote(layout, wholeCue(layout, report, parts[0]));
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
    ...(report.act ? { act: report.act } : {}),
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
    addressee: told?.entity === speaker.party?.entity ? null : told,
  };
}

/**
 * With the auxiliaries before the verb, unless the source stands among them, and a preposition between it and what
 * is said: "has called for".
 */
function wholeCue({ english }: Layout, report: Report, said: Stretch | undefined): Stretch {
  const { cue, source } = report;
  const { tokens } = english;
  const group = isVerb(english, report)
    ? chainBefore(english, verbGroupAt(english, cue.verb).first, cue.verb)
    : cue.first;
  const from = source.words && source.words.first < cue.verb ? source.words.last : 0;
  let first = cue.verb === cue.first ? Math.max(group, Math.min(from, cue.first)) : cue.first;
  while (first > from && from > 0 && isAdverb(tokens.lower(first - 1))) first--;
  const leads = said?.first === cue.last + 1 && PREPOSITIONS.has(tokens.lower(cue.last));
  return { first, last: leads ? cue.last + 1 : cue.last };
}

/** What is told by somebody's attitude may stand in a verb that no list has: "lashed out at". */
function isVerb({ tokens, trees }: Layout['english'], { cue, act }: Report): boolean {
  return (
    verbOf(tokens.lower(cue.verb)) !== undefined ||
    (act !== undefined && trees.partOfSpeech(cue.verb) === 'VERB')
  );
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
