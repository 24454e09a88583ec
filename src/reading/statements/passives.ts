import { agentOf, nounPhraseAt, subjectOf, verbGroupAt } from '../../language/index.ts';
import { trimEnd } from './clause.ts';
import { contentEnd } from './content-end.ts';
import { type Layout, next, type Stretch, unitAt } from './layout.ts';
import { type Frame, frameOf } from './lexicon.ts';
import { plainReport, type Report } from './report.ts';

const QUESTIONS = /^(whether|if|about|what|why|how|who|when|where|which)$/;
const EXPECTED =
  /^(expected|believed|thought|said|reported|rumou?red|assumed|understood|known|considered|seen|viewed|regarded|predicted|projected|alleged|accused|described|portrayed|perceived)$/;

/** "Asked about the port, Lind …", "Lind was asked by an envoy whether …": a question put by nobody named, or by somebody. */
export function readAsked(layout: Layout, token: number): Report | null {
  const { english, opens, timeUntil } = layout;
  const { tokens } = english;
  if (tokens.lower(token) !== 'asked') return null;
  const unit = unitAt(layout, token);
  const before = token > unit.first ? tokens.lower(token - 1) : ',';
  const fronted = before === ',' || before === 'when';
  const group = verbGroupAt(english, token);
  if (!fronted && !group.passive) return null;
  let words: Stretch | null = null;
  let at = token + 1;
  while (at < unit.last) {
    const word = tokens.lower(at);
    if (timeUntil[at]! > at) at = timeUntil[at]!;
    else if (/^(by|on|in|at|during|after)$/.test(word)) {
      const phrase = nounPhraseAt(english, at + 1, unit.last);
      if (phrase === null) return null;
      if (word === 'by') words = phrase;
      at = Math.max(phrase.last, timeUntil[phrase.first]!);
    } else break;
  }
  if (at >= unit.last) return null;
  if (/^[,:]$/.test(tokens.lower(at)) && opens[at + 1]! >= 0) at++;
  const cue = {
    first: token,
    last: tokens.lower(at) === 'about' && at === token + 1 ? at + 1 : token + 1,
    verb: token,
    lemma: 'ask',
    frame: frameOf('ask')!,
  };
  const report = {
    cue,
    source: { words, meaning: null, first: token, last: at },
    negated: group.negated,
    occasion: null,
    addressee: null,
    doubt: null,
    act: 'topic' as const,
  };
  if (opens[at]! >= 0) return { ...report, clauses: [], quoted: [opens[at]!] };
  if (!QUESTIONS.test(tokens.lower(at)) && !(tokens.lower(at) === 'to' && english.trees.tag(at + 1) === 'VB'))
    return null;
  const from = tokens.lower(at) === 'about' ? at + 1 : at;
  const last = fronted ? commaFrom(layout, from, unit.last) : contentEnd(layout, cue, from, unit.last);
  return last > from ? { ...report, clauses: [{ first: from, last }], quoted: [] } : null;
}

function commaFrom(layout: Layout, from: number, end: number): number {
  for (let at = from; at < end; at = next(layout, at)) if (layout.english.tokens.lower(at) === ',') return at;
  return trimEnd(layout, from, end);
}

/** "The plan was backed by Oslo": what the subject names, and the agent's. */
export function readBacked(layout: Layout, token: number, lemma: string, frame: Frame): Report | null {
  const { english } = layout;
  if (frame.object === null || frame.object === 'speech' || english.tokens.lower(token + 1) !== 'by')
    return null;
  const group = verbGroupAt(english, token);
  const words = group.passive && group.modal === null ? agentOf(english, group) : null;
  const subject = words && subjectOf(english, group);
  if (words === null || subject === null || subject.first < unitAt(layout, token).first) return null;
  const cue = { first: token, last: token + 2, verb: token, lemma, frame };
  const source = { words, meaning: null, first: group.first, last: words.last };
  return plainReport(cue, source, [{ first: subject.first, last: subject.last }], { negated: group.negated });
}

/** "Kenya is expected to sign", "is seen as a rival": held by nobody named. */
export function readExpected(layout: Layout, token: number): Report | null {
  const { english } = layout;
  const { tokens } = english;
  if (!EXPECTED.test(tokens.lower(token)) || !/^(to|as)$/.test(tokens.lower(token + 1))) return null;
  const group = verbGroupAt(english, token);
  if (!group.passive) return null;
  const unit = unitAt(layout, token);
  const subject = subjectOf(english, group);
  if (subject === null || subject.first < unit.first) return null;
  const cue = { first: token, last: token + 1, verb: token, lemma: group.lemma, frame: frameOf('state')! };
  const last = contentEnd(layout, cue, token + 1, unit.last, true);
  if (last <= token + 2) return null;
  const source = { words: null, meaning: null, first: group.first, last: cue.last };
  const said = [
    { first: subject.first, last: subject.last },
    { first: token + 1, last },
  ];
  return plainReport(cue, source, said, { negated: group.negated, act: 'attitude' });
}
