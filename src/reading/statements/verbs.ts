import { subjectOf, verbGroupAt } from '../../language/index.ts';
import { PREPOSITIONS, PRONOUNS } from '../../language/lexicon/function-words.ts';
import { verbOf } from '../../language/lexicon/verbs.ts';
import { openingOccasion, readAfter } from './after.ts';
import { aroundAside } from './asides.ts';
import { trimEnd } from './clause.ts';
import { contentEnd } from './content-end.ts';
import { type Layout, pastQuotation, regionOf, type Stretch, unitAt } from './layout.ts';
import { type Frame, frameOf, NOUNS_TOO, onlyQuotes, UNWILLING } from './lexicon.ts';
import type { After, Cue, Report, Source } from './report.ts';
import { sourceOf } from './source.ts';
/** What the verb of reporting at `cue` reports; null when it reports nothing. */
export function readVerb(layout: Layout, cue: Cue, earlier: readonly Report[]): Report | null {
  const { english } = layout;
  const { tokens } = english;
  const unit = unitAt(layout, cue.verb);
  const group = verbGroupAt(english, cue.verb);
  const quotedAs = tokens.lower(cue.first + 1) === 'as' && cue.last > cue.first + 1;
  const source = quotedAs ? quotedSource(layout, cue) : sourceOf(layout, cue, earlier);
  const unwilling = group.infinitive && UNWILLING.has(verbOf(tokens.lower(group.first - 1))?.lemma ?? '');
  const negated =
    group.negated || unwilling || cue.frame.denies || isNegatedBefore(layout, group.first, source, unit);
  // What somebody will say hasn't been said.
  if (source === null || (group.modal !== null && !negated && group.modal !== 'can' && !isOnly(layout, cue)))
    return null;
  const behind = source.words && source.words.first >= cue.last;
  const after = readAfter(layout, cue, followed(layout, cue, behind ? source.last : cue.last), unit.last);
  const report: Half = {
    cue,
    source,
    negated,
    occasion:
      after.occasion ??
      openingOccasion(layout, { first: unit.first, last: Math.min(cue.first, source.first) }),
    addressee: after.addressee,
    doubt: null,
  };
  // "is reported to have said": the second verb reports.
  if (group.passive && !quotedAs && tokens.lower(cue.last) === 'to') return null;
  // “…,” Lind said, adding: “…”: the first isn't what she added.
  const adds = !group.finite && !group.infinitive;
  const before = adds ? -1 : quotationBefore(layout, source, unit, after);
  if (before >= 0 && opensUnit(layout, before, unit)) {
    const goesOn =
      after.kind === 'quotation' && !reportsWithin(layout, source.last, after.from)
        ? layout.opens[after.from]!
        : quotationAfter(layout, source.last, unit.last);
    const quoted = goesOn >= 0 ? [before, goesOn] : [before];
    return cue.frame.clause || cue.frame.aside || cue.frame.question
      ? { ...report, clauses: [], quoted }
      : null;
  }
  if (group.passive && !quotedAs) return ofPassive(layout, cue, report, after, unit, group.first);
  if (after.kind !== 'none') return withAfter(layout, cue, report, after, unit);
  if (adds || !cue.frame.aside || onlyQuotes(cue.lemma) || source.words === null || source.meaning !== null)
    return null;
  // "According to an envoy, Kenya has promised to pay": who says so is nothing that Kenya said.
  const clauses = aroundAside(layout, cue, source, after.from, unit).filter(
    ({ first }) => tokens.lower(first) !== 'according',
  );
  return clauses.length > 0 ? { ...report, clauses, quoted: [] } : null;
}

type Half = Omit<Report, 'clauses' | 'quoted'>;

function withAfter(layout: Layout, cue: Cue, report: Half, after: After, unit: Stretch): Report | null {
  const quotation = layout.opens[after.from]!;
  if (onlyQuotes(cue.lemma) && !isLedTo(layout, cue, after.from)) return null;
  // "what Lind called “a farce”"
  if (after.kind === 'quotation' && names(layout, cue, after) && isGap(layout, report.source))
    return { ...report, clauses: [], quoted: [quotation] };
  if (after.kind === 'quotation' && isWhole(layout, cue, quotation, after.from, unit)) {
    return cue.frame.clause || cue.frame.question || cue.frame.aside
      ? { ...report, clauses: [], quoted: [quotation] }
      : null;
  }
  if (onlyQuotes(cue.lemma) || (after.kind === 'quotation' && !takesPhrase(cue.frame))) return null;
  const phrase = after.kind === 'object';
  const end = contentEnd(layout, cue, after.from, unit.last, phrase);
  const last = phrase ? beforeTime(layout, after.from, end) : end;
  if (last <= after.from || (phrase && isPronoun(layout, after.from, last))) return null;
  return { ...report, clauses: [{ first: after.from, last }], quoted: [] };
}

/** "laughed, “No.”", "laughed “No”"; not "laughed at the “pier”". */
function isLedTo({ english }: Layout, cue: Cue, from: number): boolean {
  return from === cue.last || /^[,:]$/.test(english.tokens.lower(from - 1));
}

function names({ english }: Layout, { frame }: Cue, { from }: After): boolean {
  return frame.object === 'verdict' || (frame.object === 'quoted' && english.tokens.lower(from - 1) === 'as');
}

/** "what [she] called", "a plan that [she] called": what is spoken of comes before. */
function isGap({ english }: Layout, { words }: Source): boolean {
  return words !== null && /^(what|which|that|whom)$/.test(english.tokens.lower(words.first - 1));
}

/** "voiced support for the plan [on Tuesday]": when it was said, not what. */
function beforeTime({ english, timeUntil }: Layout, first: number, last: number): number {
  for (let at = last - 1; at > first + 1 && at > last - LONGEST_TIME; at--) {
    if (timeUntil[at] !== last) continue;
    const before = english.tokens.lower(at - 1);
    if (before === 'on' || before === 'in') return at - 1;
    // "the storms of March", "the ban since May"
    return PREPOSITIONS.has(before) ? last : at;
  }
  return last;
}

/** Longest time taken off the end of a phrase, in tokens. */
const LONGEST_TIME = 4;

/** "denied it": nothing that can be shown. */
function isPronoun({ english }: Layout, first: number, last: number): boolean {
  return last === first + 1 && PRONOUNS.has(english.tokens.lower(first));
}

function takesPhrase({ clause, object, aside }: Frame): boolean {
  return clause || aside || object === 'any';
}

/** Whether a quotation after the cue is all that was said, and not the beginning of a clause: "noted “good will” on both sides". */
function isWhole(layout: Layout, cue: Cue, quotation: number, from: number, unit: Stretch): boolean {
  const { english } = layout;
  const past = pastQuotation(layout, quotation);
  const last = contentEnd(layout, cue, from, unit.last);
  if (last <= past) return true;
  const before = english.tokens.lower(from - 1);
  const ended = /[.?!…,]$/.test(
    english.quotations[quotation] ? english.tokens.word(english.quotations[quotation].last - 1) : '',
  );
  return before === ':' || ended;
}

/** "Reporters were told that", "It was announced that", "has been described by Lind as". */
function ofPassive(
  layout: Layout,
  cue: Cue,
  report: Half,
  after: After,
  unit: Stretch,
  groupFirst: number,
): Report | null {
  const { tokens } = layout.english;
  const agent = report.source.words;
  let from = after.kind === 'none' ? cue.last : after.from;
  if (agent) {
    // "was told by Lind that", "described by Lind, the envoy, as"
    let at = agent.last;
    while (
      at < unit.last &&
      tokens.lower(at) !== 'that' &&
      tokens.lower(at) !== 'as' &&
      layout.opens[at]! < 0
    )
      at++;
    if (at >= unit.last) return null;
    from = at;
    if (tokens.lower(from) === 'as' && cue.frame.object === 'quoted') {
      const subject = { first: unit.first, last: groupFirst };
      const clauses = [
        trimmed(layout, subject),
        { first: from, last: contentEnd(layout, cue, from, unit.last, true) },
      ];
      return { ...report, clauses: clauses.filter(isStretch), quoted: [] };
    }
    if (tokens.lower(from) === 'that') from++;
  } else if (after.kind === 'none') return announced(layout, cue, report, after.from, unit, groupFirst);
  else if (after.kind !== 'clause' || tokens.lower(after.from - 1) !== 'that') return null;
  if (!cue.frame.clause) return null;
  const last = contentEnd(layout, cue, from, unit.last);
  return last > from ? { ...report, clauses: [{ first: from, last }], quoted: [] } : null;
}

/** "The envoy has resigned, it was announced on Monday." */
function announced(
  layout: Layout,
  cue: Cue,
  report: Half,
  end: number,
  unit: Stretch,
  first: number,
): Report | null {
  if (!cue.frame.clause || first <= unit.first || layout.english.tokens.lower(first - 1) !== 'it')
    return null;
  const clauses = aroundAside(layout, cue, { ...report.source, first: first - 1 }, end, unit);
  return clauses.length > 0 ? { ...report, clauses, quoted: [] } : null;
}

/** "neither confirmed nor denied that": what follows the second is of both. */
function followed(layout: Layout, { last }: Cue, from: number): number {
  const { tokens } = layout.english;
  if (from !== last || !/^(nor|or|and)$/.test(tokens.lower(last))) return from;
  const verb = verbOf(tokens.lower(last + 1));
  return verb && frameOf(verb.lemma) ? last + 2 : from;
}

function quotationBefore(layout: Layout, source: Source, unit: Stretch, after: After): number {
  const { closes, english } = layout;
  let at = source.first - 1;
  if (at >= 0 && english.tokens.lower(at) === ',') at--;
  if (at < 0 || closes[at]! < 0) return -1;
  if (at >= unit.first) return closes[at]!;
  // “Why now?” Okello wondered, “We are ready.” Lind said.: a sentence of its own to the splitter.
  if (after.kind !== 'none') return -1;
  const asked = /[?!]$/.test(english.tokens.word(at - 1));
  const alone = after.from >= unit.last - 1 && regionOf(layout, at) === regionOf(layout, source.first);
  return asked || alone ? closes[at]! : -1;
}

/**
 * “…,” warned Lind, who leads the team, “…”: the next quotation of the unit that a comma leads to, unless another
 * verb leads to it: “…,” Lind said, adding, “…”.
 */
function quotationAfter(layout: Layout, from: number, end: number): number {
  for (let at = from; at < end; at++)
    if (layout.opens[at]! < 0 && reports(layout, at)) return -1;
    else if (layout.opens[at]! >= 0)
      return layout.english.tokens.lower(at - 1) === ',' ? layout.opens[at]! : -1;
  return -1;
}

function reportsWithin(layout: Layout, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reports(layout, at)) return true;
  return false;
}

function reports({ english }: Layout, token: number): boolean {
  const frame = frameOf(verbOf(english.tokens.lower(token))?.lemma ?? '');
  return frame?.clause === true && !NOUNS_TOO.has(verbOf(english.tokens.lower(token))!.lemma);
}

function opensUnit({ english }: Layout, quotation: number, unit: Stretch): boolean {
  const { first } = english.quotations[quotation]!;
  return first - 1 <= unit.first || /^[:,;—–-]+$/.test(english.tokens.lower(first - 2));
}

function isNegatedBefore(layout: Layout, first: number, source: Source | null, unit: Stretch): boolean {
  const { tokens } = layout.english;
  const before = first > unit.first ? tokens.lower(first - 1) : '';
  if (before === 'neither' || before === 'nor') return true;
  return source?.words != null && /^(neither|nobody|none|no)$/.test(tokens.lower(source.words.first));
}

function isOnly({ english }: Layout, { last }: Cue): boolean {
  return last < english.tokens.count && english.tokens.lower(last) === 'only';
}

function quotedSource({ english }: Layout, cue: Cue): Source | null {
  const group = verbGroupAt(english, cue.verb);
  const words = group.passive ? subjectOf(english, group) : null;
  return words && { words, meaning: null, first: words.first, last: cue.last };
}

function trimmed(layout: Layout, { first, last }: Stretch): Stretch {
  return { first, last: trimEnd(layout, first, last) };
}

function isStretch({ first, last }: Stretch): boolean {
  return last > first;
}
