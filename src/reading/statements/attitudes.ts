import { POSSESSIVES } from '../../language/lexicon/function-words.ts';
import type { Statement } from '../../model/index.ts';
import { readAdjective } from './attitude-adjectives.ts';
import { readAttitudeNoun } from './attitude-nouns.ts';
import { attitudeOf, FINDERS } from './attitude-verbs.ts';
import { trimEnd } from './clause.ts';
import { readGoverned } from './governed.ts';
import { readIdiom } from './idioms.ts';
import type { Layout } from './layout.ts';
import { readAsked, readBacked, readExpected } from './passives.ts';
import type { Report } from './report.ts';
import { readSeeming } from './seeming.ts';
import { readStirring } from './stirring.ts';
import { readVerb } from './verbs.ts';

/** What the reporter tells of attitudes and topics, outside all that somebody is quoted or reported as saying. */
export function findAttitudes(layout: Layout, said: readonly Report[]): readonly Report[] {
  const { english } = layout;
  const { tokens } = english;
  const taken = takenBy(layout, said);
  const found: Report[] = [];
  const before: Report[] = [];
  let next = 0;
  for (let token = 0; token < tokens.count; token++) {
    while (next < said.length && said[next]!.cue.first <= token) before.push(said[next++]!);
    if (taken[token] || layout.inside[token]! >= 0) continue;
    const report =
      readAsked(layout, token) ??
      readExpected(layout, token) ??
      readSeeming(layout, token) ??
      readStirring(layout, token) ??
      readIdiom(layout, token) ??
      readAdjective(layout, token) ??
      attitudeAt(layout, token, before) ??
      readAttitudeNoun(layout, token);
    if (report === null) continue;
    const own = beforeSpeech(layout, report, said, next);
    if (own === null) continue;
    before.push(own);
    found.push(own);
    taken.fill(1, own.cue.first, Math.max(own.cue.last, ...own.clauses.map(({ last }) => last)));
  }
  return found;
}

function attitudeAt(layout: Layout, token: number, before: readonly Report[]): Report | null {
  const { english } = layout;
  const attitude = attitudeOf(english.tokens.lower(token));
  if (attitude === undefined || isNoun(layout, token)) return null;
  for (const way of attitude.acts) {
    const [act, frame] = way;
    const cue = { first: token, last: token + 1, verb: token, lemma: attitude.lemma, frame };
    const report =
      readGoverned(layout, token, attitude.lemma, way) ??
      withAct(readVerb(layout, cue, before) ?? readBacked(layout, token, attitude.lemma, frame), act);
    if (report && (report.source.words === null || isHolder(layout, report, act)))
      return english.trees.partOfSpeech(token) === 'VERB' ? report : null;
  }
  return null;
}

function withAct(report: Report | null, act: Statement['act']): Report | null {
  return report && act ? { ...report, act } : report;
}

/** "the plan", "of hope": what surely is none needs no tree; "for supporting" may be one. */
function isNoun({ english }: Layout, token: number): boolean {
  const before = token > 0 ? english.tokens.lower(token - 1) : '';
  if (POSSESSIVES.has(before) || /^(the|a|an|no)$/.test(before)) return true;
  return /^(of|in|for|with|by|on|at|from)$/.test(before) && !english.tokens.lower(token).endsWith('ing');
}

/** Somebody, and not "it" or "there"; what isn't told in a clause is found by documents, data and those who study them. */
function isHolder({ english }: Layout, { cue, source, clauses }: Report, act: Statement['act']): boolean {
  const { tokens } = english;
  const { first, last } = source.meaning ?? source.words!;
  if (last === first + 1 && /^(it|there|this|that|which|what|these|those)$/.test(tokens.lower(first)))
    return false;
  if (act !== 'finding' || tokens.lower(cue.last) === 'that' || clauses.length === 0) return true;
  for (let at = first; at < last; at++) if (FINDERS.has(tokens.lower(at))) return true;
  return false;
}

/** Without what somebody is reported as saying further on: "Kenya supports the plan, the envoy said", but "rejects what he said". */
function beforeSpeech(layout: Layout, report: Report, said: readonly Report[], next: number): Report | null {
  const speech = said[next];
  const begin = speech ? Math.min(speech.source.first, speech.cue.first) : Infinity;
  const clauses = report.clauses.map(({ first, last }) => {
    const over =
      speech !== undefined &&
      speech.cue.first >= first &&
      speech.cue.first < last &&
      !/^(what|that|which|who|whom|how|why)$/.test(layout.english.tokens.lower(begin - 1));
    return { first, last: trimEnd(layout, first, over ? Math.max(first, begin) : last) };
  });
  return clauses.every(({ first, last }) => last > first) ? { ...report, clauses } : null;
}

function takenBy({ english }: Layout, said: readonly Report[]): Uint8Array {
  const taken = new Uint8Array(english.tokens.count);
  for (const { cue, clauses } of said) {
    taken.fill(1, cue.first, cue.last);
    for (const { first, last } of clauses) taken.fill(1, first, last);
  }
  return taken;
}
