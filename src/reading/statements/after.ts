import { nounPhraseAt } from '../../language/index.ts';
import {
  BE,
  DETERMINERS,
  HAVE,
  isAdverb,
  MODALS,
  PREPOSITIONS,
} from '../../language/lexicon/function-words.ts';
import { verbOf } from '../../language/lexicon/verbs.ts';
import { isClause } from './clause.ts';
import type { Layout, Stretch } from './layout.ts';
import { frameOf, NETWORKS, NOTHING, OCCASIONS } from './lexicon.ts';
import { afterColon, afterObject } from './objects.ts';
import type { After, Cue } from './report.ts';

/** Longest name of what a place lies in, with its comma, in tokens. */
const PLACE = 4;
/** How far "that" may be from the person told: "told lenders who had come to Porto that". */
const THAT_WITHIN = 14;
const QUESTIONS = new Set('whether if what why how where when which who'.split(' '));
/** What follows is spoken of, so that a "that" after it is relative. */
const TOPICAL = new Set(['about', 'of']);
const COMMENTING = new Set(['comment', 'remark', 'elaborate']);
const SMALL = new Set(['only', 'simply', 'so', 'today', 'afterwards', 'overnight', 'back']);

/** Reads on from a cue over person, place, time and occasion to what is said. */
export function readAfter(layout: Layout, cue: Cue, from: number, end: number): After {
  const { english, opens, timeUntil } = layout;
  const { tokens } = english;
  const { frame } = cue;
  let addressee: Stretch | null = null;
  let occasion: Stretch | null = null;
  let topical = false;
  const found = (kind: After['kind'], at: number): After => ({ kind, from: at, addressee, occasion });
  let at = from;
  while (at < end) {
    const word = tokens.lower(at);
    if (opens[at]! >= 0) return found('quotation', at);
    // "which Lind described as “a farce”"
    if (word === 'as' && at === from && frame.object === 'quoted' && opens[at + 1]! >= 0)
      return found('quotation', at + 1);
    if (word === ':') return afterColon(layout, at, end, found);
    if (word === ',') {
      const on = afterComma(layout, at, end);
      if (on < 0) return found('none', at);
      if (on === at + 1 && opens[on]! < 0) return found('none', at);
      at = on;
      continue;
    }
    // "comment on the map that Kenya published"
    if (word === 'that' && topical) return found('none', at);
    if (word === 'that' && frame.clause && at + 1 < end && !endsHere(layout, at + 1))
      return found('clause', tokens.lower(at + 1) === ',' ? at + 2 : at + 1);
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
        return frame.infinitive && (!frame.person || addressee)
          ? found('object', addressee?.first ?? at)
          : found('none', at);
      // "said before adding: “…”": what follows is what was added.
      const added = frameOf(verbOf(tokens.lower(at + 1))?.lemma ?? '') && /ing$/.test(tokens.lower(at + 1));
      const phrase = added ? null : nounPhraseAt(english, at + 1, end);
      if (phrase === null) return found('none', at);
      if (word === 'to' && at === from) addressee ??= phrase;
      else occasion ??= occasionOf(layout, at, phrase);
      topical =
        (TOPICAL.has(word) || (word === 'on' && COMMENTING.has(cue.lemma))) &&
        occasion === null &&
        timeUntil[phrase.first]! <= phrase.first;
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
        for (; at < that; at++) {
          const place = PREPOSITIONS.has(tokens.lower(at)) ? nounPhraseAt(english, at + 1, that) : null;
          occasion ??= place && occasionOf(layout, at, place);
        }
      }
      continue;
    }
    if (frame.clause && frame.object !== 'speech' && takesBare(layout, cue, at, end))
      return found('clause', at);
    return afterObject(layout, cue, at, end, found);
  }
  return found('none', at);
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
  if (word === 'a' && layout.english.tokens.lower(at + 1) === 'word') return false;
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
  // "in a post [on X]"
  if (at + 1 < end && tokens.lower(at) === 'on' && NETWORKS.has(tokens.lower(at + 1))) return at + 2;
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
