import {
  agentOf,
  isFiniteHere,
  nameAt,
  nounPhraseAt,
  nounPhraseBefore,
  type Subject,
  subjectOf,
  type VerbGroup,
  verbGroupAt,
} from '../../language/index.ts';
import {
  COORDINATORS,
  isAdverb,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../../language/lexicon/function-words.ts';
import { verbOf } from '../../language/lexicon/verbs.ts';
import { subjectByTree, surerSubject } from './by-tree.ts';
import { hasVerb } from './clause.ts';
import { holderOf, subjectIn } from './dependents.ts';
import { invertedSubject, isIng } from './inverted.ts';
import { type Layout, type Stretch, unitAt } from './layout.ts';
import type { Cue, Report, Source } from './report.ts';
import { withoutLead } from './source-words.ts';

/** How far "with" may be from the participle it governs: "with the embassy in Hanoi saying". */
const WITH_WITHIN = 12;

/** Who is said to say it; null when the verb reports nothing, as a noun or a form without subject. */
export function sourceOf(layout: Layout, cue: Cue, earlier: readonly Report[]): Source | null {
  const { english } = layout;
  const group = verbGroupAt(english, cue.verb);
  const unit = unitAt(layout, cue.verb);
  const inverted = invertedSubject(layout, cue, group, unit);
  if (inverted) return { words: inverted, meaning: null, first: group.first, last: inverted.last };
  if (group.passive) {
    const agent = agentOf(english, group);
    return { words: agent, meaning: null, first: group.first, last: cue.last };
  }
  if (isIng(english.tokens.lower(cue.verb)) && !group.progressive)
    return ofParticiple(layout, cue, group, unit, earlier);
  if (group.infinitive && !isReportedSpeech(layout, group)) return null;
  return ofFinite(layout, cue, group, unit, earlier);
}

function ofFinite(
  layout: Layout,
  cue: Cue,
  group: VerbGroup,
  unit: Stretch,
  earlier: readonly Report[],
): Source | null {
  const { english } = layout;
  const { tokens } = english;
  const at = beforeGroup(layout, group, unit);
  const before = at >= unit.first ? tokens.lower(at) : '';
  const joined =
    COORDINATORS.has(before) ||
    (before === ',' && lastIn(layout, cue, earlier) !== null && !isEnclosed(layout, at, unit));
  const enclosing = before === ',' ? beforeAside(layout, cue, at, unit) : null;
  if (enclosing) return { words: enclosing, meaning: null, first: enclosing.first, last: cue.last };
  if (joined) {
    const last = lastIn(layout, cue, earlier);
    if (last?.source.words) return shared(last.source, group.first, cue.last);
  }
  const dashed = /^(--|–|—)$/.test(before) ? beforeDashes(layout, at, unit) : null;
  if (dashed) return { words: dashed, meaning: null, first: dashed.first, last: cue.last };
  const subject = wholeSubject(layout, subjectOf(english, group), group, unit);
  if (subject === null || subject.first < unit.first) {
    const words = subjectByTree(english, cue.verb, unit.first);
    return words && { words, meaning: null, first: words.first, last: cue.last };
  }
  if (subject.relative) {
    const relative = relativeBefore(layout, group.first, unit.first);
    if (relative < 0) return null;
    return {
      words: { first: relative, last: relative + 1 },
      meaning: subject,
      first: relative,
      last: cue.last,
    };
  }
  const words = withoutLead(layout, subject.shared ? subject : surerSubject(layout, subject, cue, unit));
  if (words === null) return null;
  return subject.shared && !group.infinitive
    ? shared({ words, meaning: null }, group.first, cue.last)
    : { words, meaning: null, first: words.first, last: cue.last };
}

/** "[Okello], who called it a farce, said": by the tree, unless that takes what describes him for him. */
function beforeAside(layout: Layout, cue: Cue, comma: number, unit: Stretch): Stretch | null {
  const { tokens } = layout.english;
  const subject = subjectIn(layout.english, cue.verb, unit.first);
  if (
    subject === null ||
    subject.last >= comma ||
    (subject.first > unit.first && tokens.lower(subject.first - 1) === ',')
  )
    return null;
  // "[His Excellency Tomas Okello], who …": the tree may end it before the name.
  const name = layout.english.names[nameAt(layout.english, subject.last)];
  const last =
    name?.kind === 'person' && name.last <= comma ? Math.max(subject.last, name.last) : subject.last;
  return withoutLead(layout, { first: subject.first, last });
}

/**
 * Where the phrase before the verb is governed by a preposition that a participle or an adjective hides
 * ("sources close to the talks said"): all from the clause's beginning.
 */
function wholeSubject(
  layout: Layout,
  subject: Subject | null,
  group: VerbGroup,
  unit: Stretch,
): Subject | null {
  const { english } = layout;
  const { tokens } = english;
  if (subject?.relative || subject?.shared) return subject;
  const clause = relativeSubject(layout, group, unit);
  if (clause) return clause;
  const from = subject?.first ?? beforeGroup(layout, group, unit) + 1;
  if (subject && (from <= unit.first || !PREPOSITIONS.has(tokens.lower(from - 1)))) return subject;
  let first = from;
  while (first > unit.first && first > group.first - LONGEST_SOURCE) {
    const word = tokens.lower(first - 1);
    if (/^[,;:.—–]$|^--$/.test(word) || layout.closes[first - 1]! >= 0) break;
    if (SUBORDINATORS.has(word) && !PREPOSITIONS.has(word)) break;
    first--;
  }
  const phrase = nounPhraseAt(english, first, group.first);
  const last = beforeGroup(layout, group, unit) + 1;
  if (phrase === null || last <= phrase.last || hasVerb(layout, { first, last })) return subject;
  return { ...phrase, last, relative: false, shared: false };
}

/** "[A diplomat] who attended the session said": past the relative clause, to what it tells about. */
function relativeSubject(layout: Layout, group: VerbGroup, unit: Stretch): Subject | null {
  const { english } = layout;
  const { tokens } = english;
  const last = beforeGroup(layout, group, unit);
  for (let at = last; at > Math.max(unit.first, last - LONGEST_SOURCE); at--) {
    const word = tokens.lower(at);
    if (/^[,;:.—–]$|^--$/.test(word) || layout.closes[at]! >= 0) return null;
    if (word !== 'who') continue;
    const phrase =
      at < last && hasVerb(layout, { first: at, last: last + 1 })
        ? nounPhraseBefore(english, at, unit.first, true)
        : null;
    return phrase && { ...phrase, relative: false, shared: false };
  }
  return null;
}

/** Longest source looked back over, in tokens. */
const LONGEST_SOURCE = 14;

function shared({ words, meaning }: Pick<Source, 'words' | 'meaning'>, first: number, last: number): Source {
  return { words, meaning, first, last };
}

/** "Okello – a former judge – said": what the first of two dashes follows. */
function beforeDashes({ english }: Layout, close: number, unit: Stretch): Stretch | null {
  const mark = english.tokens.lower(close);
  for (let at = close - 1; at > unit.first; at--)
    if (english.tokens.lower(at) === mark) return nounPhraseBefore(english, at, unit.first, true);
  return null;
}

/** "saying", "adding": who the main verb is about, or who spoke before. */
function ofParticiple(
  layout: Layout,
  cue: Cue,
  group: VerbGroup,
  unit: Stretch,
  earlier: readonly Report[],
): Source | null {
  const { english } = layout;
  const { tokens } = english;
  const at = beforeGroup(layout, group, unit);
  if (at < unit.first) return openingParticiple(layout, cue, unit);
  const before = tokens.lower(at);
  if (before === 'as') {
    // "was cited as claiming"
    const quoted = quotedBefore(layout, at, unit);
    const subject = quoted && subjectOf(english, quoted);
    return subject && { words: subject, meaning: null, first: subject.first, last: cue.last };
  }
  for (let token = at; token >= Math.max(unit.first, at - WITH_WITHIN); token--) {
    if (tokens.lower(token) === ',') break;
    if (tokens.lower(token) !== 'with' || token === at) continue;
    return { words: { first: token + 1, last: at + 1 }, meaning: null, first: token + 1, last: cue.last };
  }
  const last = lastIn(layout, cue, earlier);
  // “… maniacal,” adding that: the comma is inside the marks.
  const closed = layout.closes[at]! >= 0 && tokens.lower(at - 1) === ',';
  if (before === ',' || closed || COORDINATORS.has(before)) {
    if (last?.source.words && !isLeft(layout, last, at)) return shared(last.source, group.first, cue.last);
    const subject = holderOf(layout, cue.verb, unit) ?? subjectOf(english, group);
    if (subject === null || subject.first < unit.first) return null;
    const words = withoutLead(layout, subject);
    return words && { words, meaning: null, first: group.first, last: cue.last };
  }
  if (PREPOSITIONS.has(before)) {
    const main = mainSubject(layout, at, unit) ?? openingParticiple(layout, cue, unit)?.words;
    return main ? shared({ words: main, meaning: null }, group.first, cue.last) : null;
  }
  // "a statement saying that"
  const phrase = nounPhraseBefore(english, at + 1, unit.first);
  return phrase && { words: phrase, meaning: null, first: phrase.first, last: cue.last };
}

/** "was quoted by the agency as", "has been cited as" */
function quotedBefore({ english }: Layout, as: number, unit: Stretch): VerbGroup | null {
  for (let at = as - 1; at > Math.max(unit.first, as - WITH_WITHIN); at--) {
    const lemma = verbOf(english.tokens.lower(at))?.lemma;
    if (lemma !== 'quote' && lemma !== 'cite' && lemma !== 'report') continue;
    const group = verbGroupAt(english, at);
    return group.passive ? group : null;
  }
  return null;
}

/** "began by saying": the subject of the verb before. */
function mainSubject({ english }: Layout, from: number, unit: Stretch): Stretch | null {
  for (let at = from - 1; at > unit.first; at--) {
    if (!isFiniteHere(english, at)) continue;
    const subject = subjectOf(english, verbGroupAt(english, at));
    if (subject && subject.first >= unit.first) return subject;
  }
  return null;
}

/** "Calling the offer a joke, Lind left the room." */
function openingParticiple(layout: Layout, cue: Cue, unit: Stretch): Source | null {
  const { english } = layout;
  for (let token = cue.last; token < unit.last; token++) {
    if (english.tokens.lower(token) !== ',' || layout.inside[token]! !== layout.inside[cue.verb]!) continue;
    const phrase = nounPhraseAt(english, token + 1, unit.last);
    return phrase && { words: phrase, meaning: null, first: cue.first, last: cue.last };
  }
  return null;
}

/** "is reported to have said", "went on to say", "declined to say". */
function isReportedSpeech(layout: Layout, group: VerbGroup): boolean {
  const { tokens } = layout.english;
  if (group.perfect) return true;
  const before = group.first > 0 ? verbOf(tokens.lower(group.first - 1))?.lemma : undefined;
  return (
    before === 'decline' ||
    before === 'refuse' ||
    (before === undefined && tokens.lower(group.first - 1) === 'on')
  );
}

/** Whether a clause that isn't reported stands between a report and `at`. */
function isLeft(layout: Layout, report: Report, at: number): boolean {
  const last = Math.max(report.cue.last, ...report.clauses.map((clause) => clause.last));
  return report.clauses.length > 0 && last + 1 < at && hasVerb(layout, { first: last, last: at });
}

/** The last report of the unit that stands on the same level as the cue. */
function lastIn(layout: Layout, cue: Cue, earlier: readonly Report[]): Report | null {
  const unit = unitAt(layout, cue.verb);
  for (let index = earlier.length - 1; index >= 0; index--) {
    const report = earlier[index]!;
    if (report.cue.first < unit.first) return null;
    if (layout.inside[report.cue.verb] === layout.inside[cue.verb]) return report;
  }
  return null;
}

/** A comma that closes an apposition or a relative clause after the subject. */
function isEnclosed(layout: Layout, comma: number, unit: Stretch): boolean {
  const { tokens } = layout.english;
  for (let at = comma - 1; at > unit.first; at--) {
    if (verbOf(tokens.lower(at))?.forms.includes('past')) return false;
    if (tokens.lower(at) === ',') return true;
  }
  return false;
}

function beforeGroup({ english }: Layout, group: VerbGroup, unit: Stretch): number {
  let at = group.first - 1;
  while (at >= unit.first && isAdverb(english.tokens.lower(at))) at--;
  return at;
}

function relativeBefore({ english }: Layout, from: number, begin: number): number {
  for (let at = from - 1; at >= begin; at--) if (RELATIVES.has(english.tokens.lower(at))) return at;
  return -1;
}
