import {
  type English,
  isAdverb,
  isFiniteHere,
  isJoiningDash,
  type NounPhrase,
  nameAt,
  nounPhraseAt,
  type Quotation,
  verbOf,
} from '../../language/index.ts';
import { isBase, isBaseAfterTo, isGerund, isTimeWord } from './words.ts';

const set = (words: string) => new Set(words.split(' '));

const MARKS = set('; : . ? ! … — – - -- ) ” “ " ’ ‘');
const ENDING = set(
  'who which whose whom where while whereas because although though when if unless once lest provided providing since',
);
/** They open a clause that the verb right before them takes: "ensure that …", "say whether …". */
const COMPLEMENTING = set('that whether how what why who which where when if');
/** Examples follow, so that commas and "-ing" don't end the action. */
const EXAMPLES = set('including such especially particularly notably namely e.g.');
/** After a comma these tell of something else than what is to be done. */
const ASIDES = set('according after following since amid despite like unlike saying adding as');
const LEFT_OVER = set('and or but nor even only just ,');

/** No action is longer; a bound for sentences that never end. */
const LONGEST_ACTION = 90;

/**
 * One past the last token of what is to be done, from its head: coordinated actions, examples and quoted words
 * belong to it; attributions, other clauses and what is set off by a dash don't. `nominal`: a noun heads it, so that a
 * verb with tense is another's.
 */
export function endOfAction(english: English, head: number, nominal = false): number {
  const { tokens, sentences } = english;
  const around = quotationAt(english, head);
  let limit = Math.min(sentences.last[tokens.sentence[head]!]!, head + LONGEST_ACTION);
  if (around) limit = Math.min(limit, around.last);
  let listing = false;
  let aside = false;
  let at = head + 1;
  while (at < limit) {
    const word = tokens.lower(at);
    const quoted = quotationAt(english, at + 1);
    if (quoted && quoted !== around && quoted.first === at + 1) {
      at = quoted.last + 1;
      continue;
    }
    if (MARKS.has(word) && !isJoiningDash(english, at)) break;
    if (word === '(') {
      const closing = closingBracket(english, at, limit);
      if (closing < 0) break;
      at = closing + 1;
      continue;
    }
    if (isAsWellAs(english, at)) {
      listing = true;
      at += 3;
      continue;
    }
    listing ||= EXAMPLES.has(word);
    if (word === ',') {
      // The comma that closes ", no later than May, ".
      if (
        !(aside && goesOnAfterAside(english, at, limit)) &&
        !goesOnAfterComma(english, at, limit, head, listing)
      )
        break;
      aside = opensPhrase(english, at + 1);
    } else if (/^(?:and|or|but|nor|yet)$/.test(word)) {
      if (!goesOnAfterJoint(english, at, limit, head)) break;
    } else if (opensOtherClause(english, at, head, limit) || (nominal && AUXILIARIES.has(word))) break;
    at++;
  }
  return trimmed(english, head, Math.min(at, limit));
}

/** The quotation that holds the token; they are in order. */
function quotationAt(english: English, token: number): Quotation | null {
  const { quotations } = english;
  let low = 0;
  let high = quotations.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const quotation = quotations[middle]!;
    if (token < quotation.first) high = middle - 1;
    else if (token >= quotation.last) low = middle + 1;
    else return quotation;
  }
  return null;
}

/** Longest bracket that an action runs over, in tokens. */
const BRACKETED = 12;

function closingBracket({ tokens }: English, open: number, limit: number): number {
  for (let at = open + 1; at < Math.min(limit, open + BRACKETED); at++)
    if (tokens.lower(at) === ')') return at;
  return -1;
}

function isAsWellAs({ tokens }: English, at: number): boolean {
  return (
    at + 2 < tokens.count &&
    tokens.lower(at) === 'as' &&
    tokens.lower(at + 1) === 'well' &&
    tokens.lower(at + 2) === 'as'
  );
}

function goesOnAfterComma(
  english: English,
  comma: number,
  limit: number,
  head: number,
  listing: boolean,
): boolean {
  const { tokens } = english;
  let next = comma + 1;
  while (next < limit && isAdverb(tokens.lower(next))) next++;
  if (next >= limit) return false;
  const word = tokens.lower(next);
  if (/^(?:and|or|but)$/.test(word)) return goesOnAfterJoint(english, next, limit, head);
  if (isAsWellAs(english, next) || EXAMPLES.has(word)) return true;
  if (ASIDES.has(word) || ENDING.has(word) || word === 'that' || MARKS.has(word)) return false;
  if (isGerund(english, next)) return listing || isGerund(english, head);
  if (word === 'to') return isBaseAfterTo(english, next + 1);
  if (AUXILIARIES.has(word) || (isFiniteHere(english, next) && !isBase(english, next))) return false;
  const phrase = nounPhraseAt(english, next, limit);
  if (phrase === null) return verbOf(word) === undefined || isBase(english, next);
  if (isTimeWord(tokens.lower(phrase.head)) || opensPhrase(english, next)) return true;
  if (opensClause(english, phrase.last, limit)) return false;
  return listing || holdsJoint(english, phrase) || isJoinedLater(english, phrase.last, limit, head);
}

function goesOnAfterAside(english: English, comma: number, limit: number): boolean {
  const phrase = nounPhraseAt(english, comma + 1, limit);
  return phrase !== null && !opensClause(english, phrase.last, limit);
}

/** ", no later than …", ", in Oslo, …". */
function opensPhrase({ tokens }: English, at: number): boolean {
  if (at + 1 >= tokens.count) return false;
  const word = tokens.lower(at);
  return (
    /^(?:in|on|at|by|from|within|until)$/.test(word) || (word === 'no' && tokens.lower(at + 1) === 'later')
  );
}

/** "education and the sea": the end of a list. */
function holdsJoint({ tokens }: English, { first, last }: NounPhrase): boolean {
  for (let at = first; at < last; at++)
    if (tokens.lower(at) === 'and' || tokens.lower(at) === 'or') return true;
  return false;
}

const AUXILIARIES = set(
  'is are was were am has have had do does did will would shall should can could may might must',
);

/** Tokens in which the "and" of a list is looked for. */
const LIST_REACH = 30;

function isJoinedLater(english: English, from: number, limit: number, head: number): boolean {
  for (let at = from; at < Math.min(limit, from + LIST_REACH); at++) {
    const word = english.tokens.lower(at);
    if (word === 'and' || word === 'or') return goesOnAfterJoint(english, at, limit, head);
    if (MARKS.has(word) || ENDING.has(word) || word === 'that' || isFiniteHere(english, at)) return false;
  }
  return false;
}

function goesOnAfterJoint(english: English, joint: number, limit: number, head: number): boolean {
  const { tokens } = english;
  const own = tokens.lower(joint);
  let next = joint + 1;
  if (own === 'nor' || own === 'yet') return false;
  if (own === 'but' && tokens.lower(next) !== 'also') return false;
  while (next < limit && isAdverb(tokens.lower(next))) next++;
  if (next >= limit) return false;
  const word = tokens.lower(next);
  if (ENDING.has(word) || word === 'that' || MARKS.has(word)) return false;
  if (AUXILIARIES.has(word)) return false;
  // "will be held, and to support": the second belongs to a verb before.
  if (word === 'to') return isInfinitive(english, head) && isBaseAfterTo(english, next + 1);
  // "are studying a bid, and exploring …": another verb beside the trigger.
  if (isGerund(english, next))
    return verbOf(tokens.lower(head)) !== undefined || tokens.lower(joint - 1) !== ',';
  if (isBase(english, next)) return true;
  if (nameAt(english, next) < 0 && startsWithFinite(english, next, limit))
    return isPlural(english, next, limit);
  const phrase = nounPhraseAt(english, next, limit);
  return phrase === null || !opensClause(english, phrase.last, limit);
}

/** Phrases with "in" and "of" that may stand between a subject and its verb. */
const PHRASES_BETWEEN = 3;

/** Whether a verb with tense follows the phrase that ends at `from`: "the embassy | in Oslo is …". */
function opensClause(english: English, from: number, limit: number): boolean {
  let at = from;
  for (let phrases = 0; phrases <= PHRASES_BETWEEN; phrases++) {
    if (startsWithFinite(english, at, limit)) return true;
    if (at >= limit || !/^(?:in|of|for|by|from|at|on)$/.test(english.tokens.lower(at))) return false;
    const phrase = nounPhraseAt(english, at + 1, limit);
    if (phrase === null) return false;
    at = phrase.last;
  }
  return false;
}

function isInfinitive(english: English, head: number): boolean {
  const before = head > 0 ? english.tokens.lower(head - 1) : '';
  return (
    before === 'to' || (before === 'be' && english.tokens.lower(head - 2) === 'to') || !isBase(english, head)
  );
}

/** "trade and visits": a noun, since no object or infinitive follows. */
function isPlural({ tokens }: English, token: number, limit: number): boolean {
  const verb = verbOf(tokens.lower(token));
  if (verb?.forms.length !== 1 || verb.forms[0] !== 's' || /^(?:be|have|do)$/.test(verb.lemma)) return false;
  const next = token + 1 < limit ? tokens.lower(token + 1) : '.';
  return /^(?:[,.;:)]|of|in|between|with|and|by|for|from|on|at)$/.test(next);
}

function startsWithFinite(english: English, token: number, limit: number): boolean {
  let at = token;
  while (at < limit && isAdverb(english.tokens.lower(at))) at++;
  return at < limit && nameAt(english, at) < 0 && isFiniteHere(english, at);
}

function opensOtherClause(english: English, at: number, head: number, limit: number): boolean {
  const { tokens } = english;
  const word = tokens.lower(at);
  if (word === 'that' || ENDING.has(word))
    return !(COMPLEMENTING.has(word) && followsVerb(english, at, head));
  if (word === 'so') return tokens.lower(at + 1) === 'that';
  if (word !== 'as') return false;
  if (/^(?:soon|long)$/.test(tokens.lower(at + 1))) return true;
  const subject = nounPhraseAt(english, at + 1, limit);
  return subject !== null && startsWithFinite(english, subject.last, limit);
}

/** "discuss how …", "see to it that …": nothing but small words between the verb and the conjunction. */
function followsVerb({ tokens }: English, at: number, head: number): boolean {
  for (let between = head + 1; between < at; between++) {
    const word = tokens.lower(between);
    if (!isAdverb(word) && !/^(?:on|about|out|to|it|into|at)$/.test(word)) return false;
  }
  return verbOf(tokens.lower(head)) !== undefined;
}

function trimmed(english: English, head: number, end: number): number {
  const { tokens } = english;
  let last = end;
  const stop = end < tokens.count ? tokens.lower(end) : '';
  if (/^(?:that|which|who|whom|whose|where)$/.test(stop)) {
    // "a commission with | whom", ", a step | that": what the relative clause takes with it.
    if (/^(?:with|of|to|in|for|on|at|from|by)$/.test(tokens.lower(last - 1))) last--;
    last = beforeApposition(english, head, last);
  }
  while (
    last > head + 1 &&
    (LEFT_OVER.has(tokens.lower(last - 1)) || /^[;:.?!—–-]+$/.test(tokens.word(last - 1)))
  )
    last--;
  return Math.max(last, head + 1);
}

function beforeApposition({ tokens }: English, head: number, end: number): number {
  for (let at = end - 1; at > head + 1; at--) {
    const word = tokens.lower(at);
    if (word === 'and' || word === 'or') return end;
    if (word === ',') return /^(?:a|an|the|one)$/.test(tokens.lower(at + 1)) ? at : end;
  }
  return end;
}
