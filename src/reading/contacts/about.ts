import type { English } from '../../language/english.ts';
import { BE } from '../../language/lexicon/function-words.ts';
import { lemmaOf, verbOf } from '../../language/lexicon/verbs.ts';
import {
  clauseEnd,
  type NounPhrase,
  nameAt,
  nounPhraseAt,
  objectOf,
  phraseAfter,
  subjectOf,
  type VerbGroup,
} from '../../language/syntax/index.ts';
import { type Quote, quoteOf } from '../../model/index.ts';
import { DOCUMENTS } from './lexicon/words.ts';
import type { NounTrigger, Trigger } from './triggers.ts';
import { isMark, isPreposition, isVerbHere, phraseStart, wordAt } from './words.ts';

/** Words kept of what a contact is about; it is a label, not the text. */
const LONGEST = 16;

/** What it is about, or what was signed, found or announced; the name of a summit or forum. */
export function aboutOf(english: English, trigger: Trigger): Quote | null {
  const { tokens, sentences } = english;
  const end = sentences.last[tokens.sentence[trigger.token]!]!;
  if (trigger.kind === 'verb') {
    switch (trigger.frame.needs) {
      case 'document':
        return documentOf(english, trigger.group);
      case 'finding':
      case 'news':
        return contentOf(english, trigger.token, end);
      default:
        return topicOf(english, trigger.token, end);
    }
  }
  switch (trigger.frame.kind) {
    case 'signing':
      return wordAt(english, trigger.token + 1) === 'of'
        ? phraseQuote(english, trigger.token + 2, end)
        : null;
    case 'ruling':
      return isRelative(english, trigger.token + 1)
        ? null
        : (contentOf(english, trigger.token, end) ?? topicOf(english, trigger.token, end));
    case 'summit':
      return summitName(english, trigger, end) ?? topicOf(english, trigger.token, end);
    default:
      if (wordAt(english, trigger.token) === 'session' && wordAt(english, trigger.token + 1) === 'of')
        return phraseQuote(english, trigger.token + 2, end);
      return (
        topicOf(english, trigger.token, end) ??
        holderName(english, trigger) ??
        (trigger.frame.setting ? nameOf(english, trigger.token) : null)
      );
  }
}

/** "[water summit of Kenyan and Omani towns]", "[ASEAN summit]"; null for "the two-day summit", "Lind's summit". */
function summitName(english: English, { token, first }: NounTrigger, end: number): Quote | null {
  let from = first;
  for (let at = first; at < token; at++) {
    const word = wordAt(english, at);
    if (/^(?:'s|')$/.test(word)) return nameOf(english, token);
    if (at === from && TELLS_NO_NAME.test(word)) from = at + 1;
  }
  let last = token + 1;
  for (
    let phrases = 0;
    phrases < 3 && /^(?:of|on|for|between)$/.test(last < end ? wordAt(english, last) : '');
    phrases++
  ) {
    if (DAYS.test(wordAt(english, last + 1))) break;
    const phrase = nounPhraseAt(english, last + 1, end);
    if (phrase === null) break;
    last = phrase.last;
  }
  return last - from > 1 ? cut(english, from, last) : null;
}

/** What stands before a summit's name: which of several it is, how long, when. */
const TELLS_NO_NAME =
  /^(?:the|an?|this|that|its|their|his|her|our|first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)?|next|last|latest|upcoming|forthcoming|annual|historic|rare|planned|two|three|\S+-(?:day|way|nation|member)|-|day|bilateral|recent|whose)$/;

/** The document that is signed: in the object, or in the subject of a passive; null for "signed a football". */
export function documentOf(english: English, group: VerbGroup): Quote | null {
  const phrase = documentPhrase(english, group);
  const { tokens, sentences } = english;
  // "Exchanged a note and signed": a reduced passive has its document before it.
  const found = phrase ?? (group.past ? subjectOf(english, group) : null);
  // "Have signed no agreement"
  if (found === null || tokens.lower(found.first) === 'no') return null;
  const end = Math.min(sentences.last[tokens.sentence[found.first]!]!, found.last + NOUNS_BEHIND);
  for (let at = found.first; at < end; at++) {
    const word = tokens.lower(at);
    if (at >= found.last && (isPreposition(word) || isMark(english, at) || word === ',' || word === 'and'))
      break;
    if (DOCUMENTS.has(word))
      return longer(
        english,
        withoutArticle(english, afterVerb(english, found.first, at), at),
        Math.max(at + 1, found.last),
      );
  }
  return null;
}

/** "Its fruit is [the memorandum on cod], signed by": a document that another clause ends in. */
function afterVerb(english: English, first: number, document: number): number {
  for (let at = document - 1; at > first; at--) if (BE.has(wordAt(english, at))) return at + 1;
  return first;
}

/** "Signed [a pact]", "[a pact] was signed", "put their names to [a pact]" */
function documentPhrase(english: English, group: VerbGroup): NounPhrase | null {
  if (group.lemma === 'put') {
    const phrase = phraseAfter(english, group.verb + 1, 'to');
    // Under a letter or a statement, names are no more than support.
    return phrase && /^(?:letters?|statements?|notes?|texts?|plans?)$/.test(wordAt(english, phrase.head))
      ? null
      : phrase;
  }
  if (group.passive) return subjectOf(english, group);
  return objectOf(english, group) ?? laterDocument(english, group);
}

/** "Signed on Tuesday in Oslo [an agreement on cod]" */
function laterDocument(english: English, { verb }: VerbGroup): NounPhrase | null {
  const next = wordAt(english, verb + 1) === ',' ? verb + 2 : verb + 1;
  if (!/^(?:on|in|at|here|yesterday|today|earlier|late)$/.test(wordAt(english, next))) return null;
  const end = clauseEnd(english, verb);
  for (let at = verb + 2; at < Math.min(end, verb + LATER_WITHIN); at++) {
    if (isMark(english, at) || isVerbHere(english, at) || /^(?:with|by|of|and|,)$/.test(wordAt(english, at)))
      return null;
    if (
      /^(?:an?|the|two|three|several|four|five|six)$/.test(wordAt(english, at)) &&
      !isPreposition(wordAt(english, at - 1))
    )
      return nounPhraseAt(english, at, end);
  }
  return null;
}

/** Tokens of a time and a place between a verb and what is signed. */
const LATER_WITHIN = 8;

/** Nouns that a phrase may go on with where it was cut: "a gas | supply contract". */
const NOUNS_BEHIND = 3;

/** "To discuss X", "talks on X", "a call about X", "focused on X". */
function topicOf(english: English, token: number, end: number): Quote | null {
  const limit = Math.min(end, token + 30);
  for (let at = token + 1; at < limit; at++) {
    const word = english.tokens.lower(at);
    if (isMark(english, at)) return null;
    const next = wordAt(english, at + 1);
    if (
      word === 'about' ||
      (word === 'on' &&
        at === token + 1 &&
        !isPerson(english, at + 1) &&
        !DAYS.test(next) &&
        !isCallOn(english, token))
    )
      return phraseQuote(english, at + 1, end);
    if (word === 'to' && /^(?:discuss|review|protest|inspect|agree|mark|attend)$/.test(next))
      return phraseQuote(english, next === 'protest' ? at + 3 : at + 2, end);
    if (/^(?:dealt|focused|focussed|centred|centered)$/.test(word) && isVerbHere(english, at)) {
      const preposition = /^(?:with|on)$/.test(next) ? at + 2 : at + 3;
      return phraseQuote(english, preposition, end);
    }
  }
  return null;
}

/** "Called on the emir", "a courtesy call on the King" */
function isCallOn(english: English, token: number): boolean {
  return /^call(?:s|ed|ing)?$/.test(wordAt(english, token));
}

const DAYS =
  /^(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day$|(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept?|oct|nov|dec)\.?$)/;

function isPerson(english: English, token: number): boolean {
  return english.names[nameAt(english, token)]?.kind === 'person';
}

/** What follows "that", or the infinitive: "ordered [Kenya] to release". */
function contentOf(english: English, token: number, end: number): Quote | null {
  const limit = Math.min(end, token + 10);
  for (let at = token + 1; at < limit; at++) {
    if (isMark(english, at)) return null;
    if (/^(?:responsible|guilty|liable)$/.test(wordAt(english, at)) || isOrdered(english, token, at))
      return cut(english, token + 1, contentEnd(english, token + 1));
    if (wordAt(english, at) === 'that') return cut(english, at + 1, contentEnd(english, at + 1));
  }
  return null;
}

/** "Ordered [Kenya to release …]" */
function isOrdered(english: English, verb: number, at: number): boolean {
  return wordAt(english, at) === 'to' && lemmaOf(wordAt(english, verb)) === 'order';
}

/** "A ruling that arrives …": the verb right after "that" tells of the ruling. */
function isRelative(english: English, token: number): boolean {
  return wordAt(english, token) === 'that' && verbOf(wordAt(english, token + 1)) !== undefined;
}

/** Before "which": what is added to what was found isn't found. */
function contentEnd(english: English, first: number): number {
  const end = clauseEnd(english, first);
  for (let at = first; at < end; at++) if (/^(?:which|who)$/.test(wordAt(english, at))) return at;
  return end;
}

/** "The [commission on fish] will hold its next session" */
function holderName(english: English, { token, group, stands }: NounTrigger): Quote | null {
  if (!/^(?:session|meeting|round)$/.test(wordAt(english, token)) || stands !== 'object' || group === null)
    return null;
  const { tokens, sentences } = english;
  const begin = sentences.first[tokens.sentence[token]!]!;
  for (let at = group.first - 1; at >= begin; at--) {
    if (BODIES.test(wordAt(english, at)))
      return bodyName(english, phraseStart(english, at, begin), group.first);
    if (isMark(english, at)) return null;
  }
  return null;
}

const BODIES = /^(?:commission|committee|council|panel)$/;

/** "Joint commission on ocean affairs" */
export function bodyName(english: English, first: number, end: number): Quote | null {
  const last = /^(?:which|that|whose)$/.test(wordAt(english, end - 1)) ? end - 1 : end;
  return phraseQuote(english, first, last);
}

function phraseQuote(english: English, token: number, end: number): Quote | null {
  const phrase = nounPhraseAt(english, token, end);
  if (phrase === null) return null;
  const first = withoutArticle(english, phrase.first, phrase.last - 1);
  return longer(english, first, phrase.last);
}

/** "Visa rules [for seasonal workers]", "an agreement [on the certificates of seafarers]": one more phrase belongs to it. */
export function longer(english: English, first: number, last: number): Quote | null {
  const { tokens, sentences } = english;
  const end = sentences.last[tokens.sentence[first]!]!;
  const joins =
    /^(?:for|on|of|between|in|near|through|across|with|regarding|concerning|about|covering)$/.test(
      last < end ? tokens.lower(last) : '',
    );
  const goesOn = joins && (isCapital(english, last - 1) || !isNamed(english, last + 1));
  const more = goesOn ? nounPhraseAt(english, last + 1, end) : null;
  return cut(english, first, toHead(english, more ? more.last : last, end));
}

/** "Shipping [registers]": what stands last belongs to a noun that the phrase was cut before. */
function toHead({ trees }: English, last: number, end: number): number {
  const head = trees.headOf(last - 1);
  const belongs =
    head >= last && head < Math.min(end, last + NOUNS_BEHIND) && trees.relation(last - 1) === 'compound';
  return belongs ? head + 1 : last;
}

/** "Joint Commission [on Ocean Affairs]" is one name. */
function isCapital(english: English, token: number): boolean {
  return nameAt(english, token) < 0 && /^\p{Lu}\p{Ll}/u.test(english.tokens.word(token));
}

/** A place, a party or a day doesn't belong to the topic. */
function isNamed(english: English, token: number): boolean {
  return nameAt(english, token) >= 0 || /^\p{Lu}|^\d/u.test(english.tokens.word(token));
}

function withoutArticle({ tokens }: English, first: number, last: number): number {
  let at = first;
  while (at < last && /^(?:a|an|the|its|their|his|her)$/.test(tokens.lower(at))) at++;
  return at;
}

function cut(english: English, first: number, last: number): Quote | null {
  const { tokens, text } = english;
  const end = Math.min(last, first + LONGEST);
  return end <= first ? null : quoteOf(text, tokens.start[first]!, tokens.end[end - 1]!);
}

/** The capitalised name that the noun ends: "Baltic–Africa Forum", "ASEAN summit". */
function nameOf(english: English, token: number): Quote | null {
  const { tokens } = english;
  let first = token;
  while (
    first > 0 &&
    /^\p{Lu}|^[-–&]$/u.test(tokens.word(first - 1)) &&
    tokens.sentence[first - 1] === tokens.sentence[token]
  )
    first--;
  while (first < token && /^(?:the|a|an|this)$/.test(tokens.lower(first))) first++;
  return first === token ? null : cut(english, first, token + 1);
}
