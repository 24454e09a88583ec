import { isFiniteHere, subjectOf, verbGroupAt } from '../../language/index.ts';
import {
  BE,
  DETERMINERS,
  HAVE,
  isAdverb,
  MODALS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../language/lexicon/function-words.ts';
import { type Verb, verbOf } from '../../language/lexicon/verbs.ts';
import { type After, openingOccasion, readAfter } from './after.ts';
import { contentEnd, hasVerb, pastApposition, trimEnd } from './clause.ts';
import { type Layout, pastQuotation, type Stretch, unitAt } from './layout.ts';
import { type Frame, frameOf, NOUNS_TOO, ONLY_QUOTE, onlyQuotes, PHRASES, UNWILLING } from './lexicon.ts';
import type { Cue, Report, Source } from './report.ts';
import { sourceOf } from './source.ts';

/** The verb of reporting at `token`, if one stands there. */
export function verbCueAt(layout: Layout, token: number): Cue | null {
  const { tokens } = layout.english;
  const lower = tokens.lower(token);
  const phrases = PHRASES.get(lower);
  if (phrases && token + 1 < tokens.count) {
    const following = tokens.lower(token + 1);
    const phrase = phrases.find(([second]) => second === following);
    if (phrase) return { first: token, last: token + 2, verb: token, lemma: phrase[1], frame: SAID };
  }
  const verb = verbOf(lower);
  if (verb === undefined) return null;
  if (
    (verb.lemma === 'quote' || verb.lemma === 'cite') &&
    tokens.lower(token + 1) === 'as' &&
    tokens.lower(token + 2) === 'saying'
  )
    return { first: token, last: token + 3, verb: token, lemma: 'say', frame: SAID };
  const frame = frameOf(verb.lemma) ?? (onlyQuotes(verb.lemma) ? ONLY_QUOTE : undefined);
  return frame && !isNoun(layout, token, verb)
    ? { first: token, last: token + 1, verb: token, lemma: verb.lemma, frame }
    : null;
}

/** "the report", "border posts would", "a written reply": a noun or an adjective, by what stands beside it. */
function isNoun(layout: Layout, token: number, { forms, lemma }: Verb): boolean {
  const { english } = layout;
  const { tokens } = english;
  if (forms.includes('ing')) return false;
  const before = token > 0 ? tokens.lower(token - 1) : '';
  if (
    DETERMINERS.has(before)
      ? !/^(that|this|those|these|all|both|some|many|few|several|most|neither|either)$/.test(before)
      : POSSESSIVES.has(before)
  )
    return true;
  if (forms.includes('past') || forms.includes('participle')) return false;
  if (before === "'s" || (PREPOSITIONS.has(before) && before !== 'to')) return true;
  const after = token + 1 < tokens.count ? tokens.lower(token + 1) : '';
  if (MODALS.has(after) || BE.has(after) || HAVE.has(after)) return true;
  if (!NOUNS_TOO.has(lemma)) return false;
  const group = verbGroupAt(english, token);
  if (group.first < token || after === 'that' || after === ':' || layout.opens[token + 1]! >= 0) return false;
  // "states", "report": a verb after a pronoun or a name that it agrees with.
  if (!forms.includes('s'))
    return !/^(they|we|i|you|who)$/.test(before) && !(/s$/.test(before) && !layout.isName(token - 1));
  const governs = DETERMINERS.has(after) || POSSESSIVES.has(after) || SUBJECT_PRONOUNS.has(after);
  return !(
    /^(he|she|it|who|which)$/.test(before) ||
    layout.isName(token - 1) ||
    (governs && isFiniteHere(english, token))
  );
}

const SAID: Frame = frameOf('state')!;

/** What the verb of reporting at `cue` reports; null when it reports nothing. */
export function readVerb(layout: Layout, cue: Cue, earlier: readonly Report[]): Report | null {
  const { english } = layout;
  const { tokens } = english;
  const unit = unitAt(layout, cue.verb);
  const group = verbGroupAt(english, cue.verb);
  const quotedAs = cue.last - cue.first === 3;
  const source = quotedAs ? quotedSource(layout, cue) : sourceOf(layout, cue, earlier);
  const unwilling = group.infinitive && UNWILLING.has(verbOf(tokens.lower(group.first - 1))?.lemma ?? '');
  const negated =
    group.negated || unwilling || cue.frame.denies || isNegatedBefore(layout, group.first, source, unit);
  // What somebody will say hasn't been said.
  if (source === null || (group.modal !== null && !negated && group.modal !== 'can' && !isOnly(layout, cue)))
    return null;
  const behind = source.words && source.words.first >= cue.last;
  const after = readAfter(layout, cue, followed(layout, cue, behind ? source.last : cue.last), unit.last);
  const report = {
    cue,
    source,
    negated,
    occasion: after.occasion ?? openingOccasion(layout, unit),
    addressee: after.addressee,
    doubt: null,
  };
  const before = quotationBefore(layout, source, unit);
  if (before >= 0 && (opensUnit(layout, before, unit) || after.kind === 'none')) {
    const goesOn =
      after.kind === 'quotation' ? layout.opens[after.from]! : quotationAfter(layout, source.last, unit.last);
    const quoted = goesOn >= 0 ? [before, goesOn] : [before];
    return cue.frame.clause || cue.frame.aside || cue.frame.question
      ? { ...report, clauses: [], quoted }
      : null;
  }
  if (group.passive && !quotedAs) return ofPassive(layout, cue, report, after, unit, group.first);
  if (after.kind !== 'none') return withAfter(layout, cue, report, after, unit);
  if (!cue.frame.aside || onlyQuotes(cue.lemma) || source.words === null) return null;
  const clauses = aroundAside(layout, cue, source, after.from, unit);
  return clauses.length > 0 ? { ...report, clauses, quoted: [] } : null;
}

type Half = Omit<Report, 'clauses' | 'quoted'>;

function withAfter(layout: Layout, cue: Cue, report: Half, after: After, unit: Stretch): Report | null {
  const quotation = layout.opens[after.from]!;
  if (after.kind === 'quotation' && isWhole(layout, cue, quotation, after.from, unit)) {
    return cue.frame.clause || cue.frame.question || cue.frame.aside
      ? { ...report, clauses: [], quoted: [quotation] }
      : null;
  }
  if (onlyQuotes(cue.lemma) || (after.kind === 'quotation' && !takesPhrase(cue.frame))) return null;
  const phrase = after.kind === 'object';
  const last = contentEnd(layout, cue, after.from, unit.last, phrase);
  if (last <= after.from) return null;
  return { ...report, clauses: [{ first: after.from, last }], quoted: [] };
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
  } else if (after.kind !== 'clause' || tokens.lower(after.from - 1) !== 'that') return null;
  if (!cue.frame.clause) return null;
  const last = contentEnd(layout, cue, from, unit.last);
  return last > from ? { ...report, clauses: [{ first: from, last }], quoted: [] } : null;
}

/** The clause that the attribution stands in or after: "[The port], Lind said, [would open]." */
function aroundAside(
  layout: Layout,
  cue: Cue,
  source: Source,
  from: number,
  unit: Stretch,
): readonly Stretch[] {
  const { tokens } = layout.english;
  const end = pastApposition(layout, from, unit.last);
  let comma = source.first - 1;
  if (/^(so|as)$/.test(tokens.lower(comma))) {
    if (comma === unit.first || tokens.lower(comma - 1) !== ',') return asOpening(layout, cue, end, unit);
    comma--;
  }
  if (comma <= unit.first || tokens.lower(comma) !== ',') return [];
  const lead = { first: clauseBegin(layout, comma, unit.first), last: comma };
  const rest = tokens.lower(end) === ',' && !isFinal(layout, end, unit.last) ? end + 1 : unit.last;
  const tail = rest < unit.last ? { first: rest, last: contentEnd(layout, cue, rest, unit.last) } : null;
  if (tail === null || tail.last <= tail.first) return isSaid(layout, lead) ? [lead] : [];
  return lead.last > lead.first && !isContrast(layout, lead.first) ? [lead, tail] : [tail];
}

/** A clause before the attribution, and not only a place or an occasion. */
function isSaid(layout: Layout, lead: Stretch): boolean {
  const word = layout.english.tokens.lower(lead.first);
  return (
    lead.last - lead.first > 1 &&
    (hasVerb(layout, lead) || !PREPOSITIONS.has(word)) &&
    verbOf(word)?.forms.includes('ing') !== true
  );
}

/** "As Lind put it, the port is closed." */
function asOpening(layout: Layout, cue: Cue, end: number, unit: Stretch): readonly Stretch[] {
  if (layout.english.tokens.lower(end) !== ',' || end + 1 >= unit.last) return [];
  return [{ first: end + 1, last: contentEnd(layout, cue, end + 1, unit.last) }];
}

/** Back from an aside to where its clause began; `comma` itself when only "where" or "and" stands between. */
function clauseBegin({ english, inside }: Layout, comma: number, begin: number): number {
  const { tokens } = english;
  const link = tokens.lower(comma - 1);
  if (
    RELATIVES.has(link) ||
    (SUBORDINATORS.has(link) && !PREPOSITIONS.has(link)) ||
    link === 'and' ||
    link === 'but'
  )
    return comma;
  for (let at = comma - 1; at > begin; at--) {
    if (inside[at] === inside[comma] && /^[:;—–]$/.test(tokens.lower(at))) return at + 1;
  }
  return begin;
}

function isContrast({ english }: Layout, token: number): boolean {
  return /^(contrary|asked|pressed|speaking|unlike|despite)$/.test(english.tokens.lower(token));
}

/** Whether the comma after an attribution ends what was said: ", adding that", ", and Okello agreed". */
function isFinal(layout: Layout, comma: number, end: number): boolean {
  const { tokens } = layout.english;
  const word = comma + 1 < end ? tokens.lower(comma + 1) : '';
  if (
    word === '' ||
    RELATIVES.has(word) ||
    /^(and|but|while|though|although|citing|referring|as|in|after|according)$/.test(word)
  )
    return true;
  let at = comma + 1;
  while (at < end && isAdverb(tokens.lower(at))) at++;
  const verb = verbOf(tokens.lower(at));
  return verb?.forms.includes('ing') === true && tokens.lower(at) !== 'being';
}

/** "neither confirmed nor denied that": what follows the second is of both. */
function followed(layout: Layout, { last }: Cue, from: number): number {
  const { tokens } = layout.english;
  if (from !== last || !/^(nor|or|and)$/.test(tokens.lower(last))) return from;
  const verb = verbOf(tokens.lower(last + 1));
  return verb && frameOf(verb.lemma) ? last + 2 : from;
}

function quotationBefore(layout: Layout, source: Source, unit: Stretch): number {
  const { closes, english } = layout;
  let at = source.first - 1;
  if (at >= 0 && english.tokens.lower(at) === ',') at--;
  if (at < 0 || closes[at]! < 0) return -1;
  if (at >= unit.first) return closes[at]!;
  // “Why now?” Okello wondered: a sentence of its own to the splitter.
  return /[?!]$/.test(english.tokens.word(at - 1)) ? closes[at]! : -1;
}

/** “…,” warned Lind, who leads the team, “…”: the next quotation of the unit that a comma leads to. */
function quotationAfter(layout: Layout, from: number, end: number): number {
  for (let at = from; at < end; at++)
    if (layout.opens[at]! >= 0) return layout.english.tokens.lower(at - 1) === ',' ? layout.opens[at]! : -1;
  return -1;
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
