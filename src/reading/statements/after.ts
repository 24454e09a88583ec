import { nounPhraseAt } from '../../language/index.ts';
import {
  BE,
  DETERMINERS,
  HAVE,
  isAdverb,
  MODALS,
  PREPOSITIONS,
  RELATIVES,
} from '../../language/lexicon/function-words.ts';
import { verbOf } from '../../language/lexicon/verbs.ts';
import { isClause } from './clause.ts';
import { type Layout, next, regionOf, type Stretch } from './layout.ts';
import { FEELINGS, NETWORKS, NOTHING, OCCASIONS, UTTERANCES } from './lexicon.ts';
import type { Cue } from './report.ts';

/** What comes after a cue. */
export interface After {
  readonly kind: 'clause' | 'quotation' | 'object' | 'none';
  /** First token of what is said (a quotation's opening mark), or where the attribution ends. */
  readonly from: number;
  readonly addressee: Stretch | null;
  readonly occasion: Stretch | null;
}

/** Words before the noun of speech: "her government's deep and lasting regret". */
const NOUN_WITHIN = 7;
/** Longest name of what a place lies in, with its comma, in tokens. */
const PLACE = 4;
/** How far "that" may be from the person told: "told lenders who had come to Porto that". */
const THAT_WITHIN = 14;
const QUESTIONS = new Set('whether if what why how where when which who'.split(' '));
const SMALL = new Set(['only', 'simply', 'so', 'today', 'afterwards', 'overnight', 'back']);

/** Reads on from a cue over person, place, time and occasion to what is said. */
export function readAfter(layout: Layout, cue: Cue, from: number, end: number): After {
  const { english, opens, timeUntil } = layout;
  const { tokens } = english;
  const { frame } = cue;
  let addressee: Stretch | null = null;
  let occasion: Stretch | null = null;
  const found = (kind: After['kind'], at: number): After => ({ kind, from: at, addressee, occasion });
  let at = from;
  while (at < end) {
    const word = tokens.lower(at);
    if (opens[at]! >= 0) return found('quotation', at);
    if (word === ':') return afterColon(layout, at, end, found);
    if (word === ',') {
      const on = afterComma(layout, at, end);
      if (on < 0) return found('none', at);
      if (on === at + 1 && opens[on]! < 0) return found('none', at);
      at = on;
      continue;
    }
    if (word === 'that' && frame.clause && at + 1 < end && !endsHere(layout, at + 1))
      return found('clause', at + 1);
    if (timeUntil[at]! > at && !isGenitive(layout, timeUntil[at]!)) {
      at = timeUntil[at]!;
      continue;
    }
    if (frame.question && QUESTIONS.has(word)) return found('clause', at);
    if (frame.after.includes(word)) {
      const said = afterPreposition(layout, cue, at, end);
      if (said >= 0) return found('object', said);
    }
    if (isManner(layout, at, end)) {
      at++;
      continue;
    }
    if (PREPOSITIONS.has(word) && word !== 'as' && word !== 'than' && word !== 'like') {
      if (word === 'to' && isInfinitive(layout, at + 1))
        return frame.infinitive ? found('object', addressee?.first ?? at) : found('none', at);
      const phrase = nounPhraseAt(english, at + 1, end);
      if (phrase === null) return found('none', at);
      if (word === 'to' && at === from) addressee ??= phrase;
      else occasion ??= occasionOf(layout, at, phrase);
      at = Math.max(phrase.last, timeUntil[phrase.first]!);
      continue;
    }
    if (frame.person && addressee === null && !(frame.bare === 'always' && isPronounSubject(word))) {
      const person = nounPhraseAt(english, at, end);
      if (person === null) return found('none', at);
      addressee = person;
      at = person.last;
      if (at < end && frame.clause && !startsSaying(layout, at, end)) {
        const that = thatWithin(layout, at, end);
        if (that > 0) at = that;
      }
      continue;
    }
    if (frame.clause && frame.object !== 'speech' && takesBare(layout, cue, at, end))
      return found('clause', at);
    return afterObject(layout, cue, at, end, found);
  }
  return found('none', at);
}

/** Objects are for those that take them; a phrase with a colon after it announces what is said. */
function afterObject(
  layout: Layout,
  cue: Cue,
  at: number,
  end: number,
  found: (kind: After['kind'], at: number) => After,
): After {
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
function afterSpeechNoun(
  layout: Layout,
  cue: Cue,
  at: number,
  end: number,
  found: (kind: After['kind'], at: number) => After,
): After | null {
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
  for (let at = first; at < Math.min(end, first + THAT_WITHIN); at++) {
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
  for (let at = from; at < Math.min(end, from + THAT_WITHIN); at = next(layout, at)) {
    if (tokens.lower(at) === 'as') return true;
    if (layout.opens[at]! >= 0) return tokens.lower(at + 1) === 'as';
    if (/^[,;:]$/.test(tokens.lower(at))) return false;
  }
  return false;
}

function afterColon(
  layout: Layout,
  colon: number,
  end: number,
  found: (kind: After['kind'], at: number) => After,
): After {
  const { tokens } = layout.english;
  if (colon + 1 < end) return found(layout.opens[colon + 1]! >= 0 ? 'quotation' : 'clause', colon + 1);
  // "said:" and the quotation in a paragraph of its own.
  return colon + 1 < tokens.count &&
    layout.opens[colon + 1]! >= 0 &&
    regionOf(layout, colon + 1) === regionOf(layout, colon) + 1
    ? found('quotation', colon + 1)
    : found('none', colon);
}

/** After a comma: the quotation or the "that" it leads to, over an aside; -1 when neither comes. */
function afterComma(layout: Layout, comma: number, end: number): number {
  const { english, opens } = layout;
  if (comma + 1 < end && opens[comma + 1]! >= 0) return comma + 1;
  for (let at = comma + 1; at < Math.min(end, comma + THAT_WITHIN); at++) {
    if (opens[at]! >= 0) return -1;
    if (english.tokens.lower(at) !== ',') continue;
    const on = at + 1 < end ? at + 1 : -1;
    // "in Toledo, Ohio, that", "in a call with Oslo, that"
    const aside = at - comma <= PLACE || PREPOSITIONS.has(english.tokens.lower(comma + 1));
    return on > 0 && (opens[on]! >= 0 || english.tokens.lower(on) === 'that') && aside ? on : -1;
  }
  return -1;
}

function afterPreposition(layout: Layout, cue: Cue, at: number, end: number): number {
  const { tokens } = layout.english;
  const word = tokens.lower(at);
  if (at + 1 >= end) return -1;
  if (cue.lemma === 'call' && (word === 'on' || word === 'upon')) {
    // "called on Kenya to sign"; not "called on Monday" or "called on the King".
    if (layout.timeUntil[at]! > at || layout.timeUntil[at + 1]! > at) return -1;
    for (let token = at + 2; token < Math.min(end, at + THAT_WITHIN); token++)
      if (tokens.lower(token) === 'to' || tokens.lower(token) === 'for') return at + 1;
    return -1;
  }
  return at + 1;
}

function takesBare(layout: Layout, { frame }: Cue, at: number, end: number): boolean {
  switch (frame.bare) {
    case 'always':
      return saysSomething(layout, at, end);
    case 'verb':
      return isClause(layout, at, end);
    case 'never':
      return false;
  }
}

function saysSomething(layout: Layout, at: number, end: number): boolean {
  const word = layout.english.tokens.lower(at);
  return /^[\p{L}\p{N}$€£]/u.test(word) && (!NOTHING.has(word) || isClause(layout, at, end));
}

function startsSaying(layout: Layout, at: number, end: number): boolean {
  const word = layout.english.tokens.lower(at);
  return (
    word === 'that' ||
    /^[,.:]$/.test(word) ||
    layout.opens[at]! >= 0 ||
    QUESTIONS.has(word) ||
    isClauseHead(layout, at, end)
  );
}

function isClauseHead(layout: Layout, at: number, end: number): boolean {
  return !PREPOSITIONS.has(layout.english.tokens.lower(at)) && isClause(layout, at, end);
}

function thatWithin(layout: Layout, from: number, end: number): number {
  const { tokens } = layout.english;
  for (let at = from; at < Math.min(end, from + THAT_WITHIN); at++) {
    if (layout.opens[at]! >= 0 || /^[,;:]$/.test(tokens.lower(at))) return -1;
    if (tokens.lower(at) === 'that') return at;
  }
  return -1;
}

/** An adverb of the cue, and no beginning of a clause: "said again", not "said there were", "said both". */
function isManner({ english }: Layout, at: number, end: number): boolean {
  const word = english.tokens.lower(at);
  if (SMALL.has(word)) return true;
  if (!isAdverb(word) || DETERMINERS.has(word)) return false;
  const after = at + 1 < end ? english.tokens.lower(at + 1) : '.';
  return !(word === 'there' || word === 'here') || !(BE.has(after) || HAVE.has(after) || MODALS.has(after));
}

/** "to sign", "to “sign at once”" */
function isInfinitive(layout: Layout, token: number): boolean {
  const at = layout.opens[token]! >= 0 ? token + 1 : token;
  return verbOf(layout.english.tokens.lower(at))?.forms.includes('base') === true && !layout.isName(at);
}

/** "called [Friday's decision] a win": a time that owns what follows is part of it. */
function isGenitive({ english }: Layout, at: number): boolean {
  return at < english.tokens.count && /^['’]s?$/.test(english.tokens.lower(at));
}

function endsHere({ english }: Layout, at: number): boolean {
  return /^[.;]$/.test(english.tokens.lower(at));
}

function isPronounSubject(word: string): boolean {
  return /^(he|she|they|we|i|there)$/.test(word) || MODALS.has(word) || BE.has(word) || HAVE.has(word);
}

function occasionOf(layout: Layout, preposition: number, phrase: Stretch): Stretch | null {
  const { tokens } = layout.english;
  for (let at = phrase.first; at < phrase.last; at++) {
    const word = tokens.lower(at);
    if (OCCASIONS.has(word) || (tokens.lower(preposition) === 'on' && NETWORKS.has(word)))
      return { first: preposition, last: withCompany(layout, phrase.last) };
  }
  return null;
}

/** "after a meeting [with Lind]" */
function withCompany({ english }: Layout, at: number): number {
  const { tokens, sentences } = english;
  const end = at < tokens.count ? sentences.last[tokens.sentence[at]!]! : at;
  return at < end && tokens.lower(at) === 'with' ? (nounPhraseAt(english, at + 1, end)?.last ?? at) : at;
}

/** What a unit opens with, up to its first comma: "In a statement, …", "Speaking at a forum in Oslo, …". */
export function openingOccasion(layout: Layout, { first, last }: Stretch): Stretch | null {
  const { tokens } = layout.english;
  const opens = tokens.lower(first);
  if (!PREPOSITIONS.has(opens) && !/^(speaking|writing|addressing)$/.test(opens)) return null;
  let told = false;
  for (let at = first + 1; at < Math.min(last, first + OPENING); at++) {
    const word = tokens.lower(at);
    if (word === ',') return told ? { first, last: at } : null;
    if (layout.opens[at]! >= 0) return null;
    told ||= OCCASIONS.has(word) || (tokens.lower(at - 1) === 'on' && NETWORKS.has(word));
  }
  return null;
}

/** Longest opening that is taken for an occasion, in tokens. */
const OPENING = 20;
