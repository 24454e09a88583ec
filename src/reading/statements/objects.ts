import { nounPhraseAt } from '../../language/index.ts';
import { PREPOSITIONS, RELATIVES } from '../../language/lexicon/function-words.ts';
import { type Layout, next, regionOf, type Stretch } from './layout.ts';
import { FEELINGS, UTTERANCES } from './lexicon.ts';
import type { After, Cue, Finding } from './report.ts';

/** Words before the noun of speech: "her government's deep and lasting regret". */
const NOUN_WITHIN = 7;
/** How far the verdict may be from the verb: "called the whole of the offer a joke". */
const VERDICT_WITHIN = 14;

/** Objects are for those that take them; a phrase with a colon after it announces what is said. */
export function afterObject(layout: Layout, cue: Cue, at: number, end: number, found: Finding): After {
  const { english } = layout;
  const { object, clause } = cue.frame;
  if (object === 'speech') {
    const said = afterSpeechNoun(layout, cue, at, end, found);
    if (said) return said;
  }
  const phrase = nounPhraseAt(english, at, end);
  if (phrase === null) return found('none', at);
  if (
    phrase.last < end &&
    english.tokens.lower(phrase.last) === ':' &&
    (clause || isUtterance(layout, phrase))
  )
    return afterColon(layout, phrase.last, end, found);
  switch (object) {
    case 'any':
      return found('object', at);
    case 'verdict':
      return isVerdict(layout, phrase.last, phrase.first, end) ? found('object', at) : found('none', at);
    case 'quoted':
      return hasAs(layout, phrase.last, end) ? found('object', at) : found('none', at);
    default:
      return found('none', at);
  }
}

function isUtterance({ english }: Layout, { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++) if (UTTERANCES.has(english.tokens.lower(at))) return true;
  return false;
}

/** "expressed deep regret", "gave a firm assurance": the noun tells whether anything was said. */
function afterSpeechNoun(layout: Layout, cue: Cue, at: number, end: number, found: Finding): After | null {
  const { tokens } = layout.english;
  const light = !cue.frame.clause;
  const nouns = light ? UTTERANCES : FEELINGS;
  for (let token = at; token < Math.min(end, at + NOUN_WITHIN); token++) {
    const word = tokens.lower(token);
    if (token > at && /^[,.:;]$/.test(word)) return null;
    if (!nouns.has(word)) continue;
    const next = token + 1 < end ? tokens.lower(token + 1) : '.';
    if (next === ':') return null;
    // "gave an assurance that" is "assured that"; "expressed hope that" keeps its noun.
    if (light && next === 'that') return found('clause', token + 2);
    return light && !/^(for|to|of|over|against|about)$/.test(next) ? found('none', at) : found('object', at);
  }
  return null;
}

/** "called the raid a disgrace", "called it “a shame”", "called the offer welcome"; not "called Lind on Monday". */
function isVerdict(layout: Layout, first: number, named: number, end: number): boolean {
  if (first >= end) return hasQuotation(layout, named, first);
  const { tokens } = layout.english;
  if (layout.timeUntil[first]! > first) return false;
  if (/(al|ive|able|ible|ous|ful|less|ic|ary|ant|ent|ed)$/.test(tokens.lower(first))) return true;
  for (let at = first; at < Math.min(end, first + VERDICT_WITHIN); at++) {
    const word = tokens.lower(at);
    if (layout.opens[at]! >= 0) return true;
    if (/^[,;:.]$/.test(word) || RELATIVES.has(word)) return false;
    if ((word === 'a' || word === 'an') && !PREPOSITIONS.has(tokens.lower(at - 1))) return true;
  }
  return false;
}

function hasQuotation({ opens }: Layout, first: number, last: number): boolean {
  for (let token = first; token < last; token++) if (opens[token]! >= 0) return true;
  return false;
}

/** "described Kenya as a friend", "dismissed the report as biased". */
function hasAs(layout: Layout, from: number, end: number): boolean {
  const { tokens } = layout.english;
  for (let at = from; at < Math.min(end, from + VERDICT_WITHIN); at = next(layout, at)) {
    if (tokens.lower(at) === 'as') return true;
    if (layout.opens[at]! >= 0) return tokens.lower(at + 1) === 'as';
    if (/^[,;:]$/.test(tokens.lower(at))) return false;
  }
  return false;
}

export function afterColon(layout: Layout, colon: number, end: number, found: Finding): After {
  const { tokens } = layout.english;
  if (colon + 1 < end) return found(layout.opens[colon + 1]! >= 0 ? 'quotation' : 'clause', colon + 1);
  // "said:" and the quotation in a paragraph of its own.
  return colon + 1 < tokens.count &&
    layout.opens[colon + 1]! >= 0 &&
    regionOf(layout, colon + 1) === regionOf(layout, colon) + 1
    ? found('quotation', colon + 1)
    : found('none', colon);
}
