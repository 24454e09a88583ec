import { isAdverb, PREPOSITIONS, RELATIVES, SUBORDINATORS } from '../../language/lexicon/function-words.ts';
import { verbOf } from '../../language/lexicon/verbs.ts';
import { hasVerb, isClause, pastApposition } from './clause.ts';
import { contentEnd } from './content-end.ts';
import { type Layout, next, type Stretch } from './layout.ts';
import type { Cue, Source } from './report.ts';

/** The clause that the attribution stands in or after: "[The port], Lind said, [would open]." */
export function aroundAside(
  layout: Layout,
  cue: Cue,
  source: Source,
  from: number,
  unit: Stretch,
): readonly Stretch[] {
  const { tokens } = layout.english;
  const named = pastApposition(layout, from, unit.last);
  const inverted = source.words !== null && source.words.first > cue.first;
  const end = inverted ? pastDescription(layout, named, unit.last) : named;
  let comma = source.first - 1;
  if (/^(so|as)$/.test(tokens.lower(comma))) {
    if (comma === unit.first || tokens.lower(comma - 1) !== ',') return asOpening(layout, cue, end, unit);
    comma--;
  }
  // “…constructive,” Lind said: the comma is inside the marks.
  const closed = layout.closes[comma]! >= 0 && tokens.lower(comma - 1) === ',';
  if (comma <= unit.first || (tokens.lower(comma) !== ',' && !closed)) return [];
  const lead = { first: clauseBegin(layout, comma, unit.first), last: closed ? comma + 1 : comma };
  const rest = tokens.lower(end) === ',' && !isFinal(layout, end, unit.last) ? end + 1 : unit.last;
  const tail = rest < unit.last ? { first: rest, last: contentEnd(layout, cue, rest, unit.last) } : null;
  if (tail === null || tail.last <= tail.first) return isSaid(layout, lead) ? [lead] : [];
  return lead.last > lead.first && !isContrast(layout, lead.first) && !isTime(layout, lead)
    ? [lead, tail]
    : [tail];
}

/** After a source, past what describes it: "said Lind[, an envoy who led the talks,] would". */
function pastDescription(layout: Layout, at: number, end: number): number {
  const { tokens } = layout.english;
  if (at + 1 >= end || tokens.lower(at) !== ',') return at;
  const word = tokens.lower(at + 1);
  const relative = /^(who|whose)$/.test(word);
  if (!relative && !/^(a|an|the|one)$/.test(word)) return at;
  let close = at + 1;
  while (close < end && tokens.lower(close) !== ',') close = next(layout, close);
  return relative || !isClause(layout, at + 1, close) ? Math.min(close, end) : at;
}

/** "In May, …", "Six months ago, …" */
function isTime({ timeUntil, english }: Layout, { first, last }: Stretch): boolean {
  const at = PREPOSITIONS.has(english.tokens.lower(first)) ? first + 1 : first;
  return timeUntil[at]! >= last;
}

/** A clause before the attribution, and not only a place or an occasion. */
function isSaid(layout: Layout, lead: Stretch): boolean {
  const word = layout.english.tokens.lower(lead.first);
  return (
    lead.last - lead.first > 1 &&
    !isTime(layout, lead) &&
    (hasVerb(layout, lead) || word === 'to' || !PREPOSITIONS.has(word)) &&
    !isParticiple(word)
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
  // "That, she said, was a matter for the courts."
  if (comma - 1 === begin) return begin;
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
  const word = english.tokens.lower(token);
  return /^(contrary|unlike|despite)$/.test(word) || isParticiple(word);
}

/** "Asked about the port", "Speaking in Oslo": about whoever speaks, and not what is said. */
function isParticiple(word: string): boolean {
  const forms = verbOf(word)?.forms;
  return forms !== undefined && !forms.includes('base') && !forms.includes('s');
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
