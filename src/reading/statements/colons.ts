import { nounPhraseAt, subjectOf, verbGroupAt } from '../../language/index.ts';
import { isAdverb, PREPOSITIONS } from '../../language/lexicon/function-words.ts';
import { verbOf } from '../../language/lexicon/verbs.ts';
import { hasTense, hasVerb, pastApposition } from './clause.ts';
import { isSource } from './headlines.ts';
import { type Layout, next, type Stretch, unitAt } from './layout.ts';
import { ONLY_QUOTE, SPEECH_NOUNS } from './lexicon.ts';
import { ownerBefore } from './nouns.ts';
import type { Report } from './report.ts';

/** How far a verb may be from the quotation that it reports: “…,” the Kenyan deputy foreign minister shrugged. */
const VERB_WITHIN = 9;

/** "Lind was blunt: “There is no plan B.”": a quotation after a colon, where no verb of saying leads to it. */
export function readColon(layout: Layout, colon: number, earlier: readonly Report[]): Report | null {
  const { english } = layout;
  const { tokens } = english;
  const quotation = layout.opens[colon + 1] ?? -1;
  if (quotation < 0 || layout.inside[colon]! >= 0 || !isUtterance(layout, quotation)) return null;
  const unit = unitAt(layout, colon);
  for (let index = earlier.length - 1; index >= 0 && earlier[index]!.cue.first >= unit.first; index--)
    if (earlier[index]!.quoted.includes(quotation)) return null;
  let verb = unit.first + 1;
  while (verb < colon && !hasTense(english, verb, colon)) verb = next(layout, verb);
  const lead = { first: unit.first, last: colon };
  // "Ana Lind: “There is no plan B.”"
  if (verb >= colon)
    return isSource(layout, lead) ? report(colon, colon + 1, 'say', lead, [quotation]) : null;
  const words = subjectOf(english, verbGroupAt(english, verb));
  if (words === null || words.first < unit.first) return null;
  // "Her answer was short: “Never.”"
  const noun = tokens.lower(words.head);
  const owner = SPEECH_NOUNS.has(noun) ? ownerBefore(layout, words.head, unit.first) : null;
  if (owner) return report(words.head, words.head + 1, noun, owner, [quotation]);
  return report(colon, colon + 1, 'say', { first: words.first, last: words.last }, [quotation]);
}

/** “Enough!” barked the general; “…,” Okello shrugged: any verb beside a quotation and somebody. */
export function readBeside(layout: Layout, closing: number, verb: number): Report | null {
  const { english } = layout;
  const { tokens } = english;
  const quotation = layout.closes[closing]!;
  if (
    verb - closing > VERB_WITHIN ||
    !isPast(tokens.lower(verb)) ||
    !/^[,?!]$/.test(tokens.lower(closing - 1))
  )
    return null;
  const unit = unitAt(layout, verb);
  if (!isUtterance(layout, quotation) || english.quotations[quotation]!.first - 1 > unit.first) return null;
  const words =
    verb === closing + 1
      ? nounPhraseAt(english, verb + 1, unit.last)
      : phraseBetween(layout, closing + 1, verb);
  if (words === null || /^(it|this|that|which)$/.test(tokens.lower(words.first))) return null;
  const lemma = verbOf(tokens.lower(verb))?.lemma ?? tokens.lower(verb);
  return report(verb, verb + 1, lemma, words, [quotation]);
}

function report(
  first: number,
  last: number,
  lemma: string,
  words: Stretch,
  quoted: readonly number[],
): Report {
  return {
    cue: { first, last, verb: first, lemma, frame: ONLY_QUOTE },
    source: { words, meaning: null, first: Math.min(words.first, first), last: Math.max(words.last, last) },
    clauses: [],
    quoted,
    negated: false,
    occasion: null,
    addressee: null,
    doubt: null,
  };
}

/** Somebody, and nothing else, between a quotation and an intransitive verb. */
function phraseBetween(layout: Layout, from: number, verb: number): Stretch | null {
  const { english } = layout;
  const { tokens } = english;
  const words = nounPhraseAt(english, from, verb);
  if (words === null || pastApposition(layout, words.last, verb) < verb - 1) return null;
  const after = verb + 1 < tokens.count ? tokens.lower(verb + 1) : '.';
  return /^[.,;]$/.test(after) || PREPOSITIONS.has(after) || isAdverb(after) ? words : null;
}

function isPast(word: string): boolean {
  const verb = verbOf(word);
  if (verb === undefined) return word.length > 4 && word.endsWith('ed');
  return verb.forms.includes('past') && !/^(be|have|do|come)$/.test(verb.lemma);
}

/** A sentence, or words cried out; not a title. */
function isUtterance(layout: Layout, quotation: number): boolean {
  const { first, last } = layout.english.quotations[quotation]!;
  const { tokens } = layout.english;
  return /[.?!…]$/.test(tokens.word(last - 1)) || hasVerb(layout, { first, last });
}
