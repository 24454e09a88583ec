import {
  type English,
  isAdverb,
  isJoiningDash,
  lemmaOf,
  nameAt,
  nounPhraseAt,
  type Quotation,
  verbOf,
} from '../../language/index.ts';
import { DETERMINERS } from '../../language/lexicon/function-words.ts';
import {
  AUXILIARIES,
  ENDING,
  EXAMPLES,
  type Extent,
  goesOnAfterComma,
  goesOnAfterJoint,
  isAsWellAs,
  MARKS,
  opensPhrase,
  startsClause,
} from './joints.ts';
import { opensObject, tagAt, wordAt } from './words.ts';

/** They open a clause that the verb right before them takes: "ensure that …", "say whether …". */
const COMPLEMENTING = new Set('that whether how what why who which where when if'.split(' '));
const LEFT_OVER = new Set('and or but nor even only just ,'.split(' '));

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
  const sentenceEnd = sentences.last[tokens.sentence[head]!]!;
  const limit = Math.min(sentenceEnd, head + LONGEST_ACTION, around?.last ?? sentenceEnd);
  const extent = { english, head, limit, nominal };
  let clause = BARE_CLAUSE.has(tokens.lower(head));
  let listing = false;
  let aside = false;
  let at = head + 1;
  while (at < limit) {
    const word = tokens.lower(at);
    const past = pastWhole(english, at, limit, around);
    if (past > at) {
      listing ||= isAsWellAs(english, at);
      at = past;
      continue;
    }
    if ((MARKS.has(word) && !isJoiningDash(english, at)) || word === '(') break;
    listing ||= EXAMPLES.has(word);
    if (word === ',') {
      if (!goesOnAfterComma(extent, at, listing, aside)) break;
      aside = opensPhrase(english, at + 1);
    } else if (/^(?:and|or|but|nor|yet)$/.test(word)) {
      if (!goesOnAfterJoint(extent, at)) break;
    } else if (opensOtherClause(extent, at)) break;
    else if (COMPLEMENTING.has(word) || (!nominal && /^(?:until|till)$/.test(word))) clause = true;
    else if (!clause && isOtherVerb(english, at)) break;
    at++;
  }
  return trimmed(english, head, Math.min(at, limit));
}

/** One past what is taken whole: quoted words, a short bracket, "as well as"; `at` when none begins there. */
function pastWhole(english: English, at: number, limit: number, around: Quotation | null): number {
  const quoted = quotationAt(english, at + 1);
  if (quoted && quoted !== around && quoted.first === at + 1) return quoted.last + 1;
  if (isAsWellAs(english, at)) return at + 3;
  return english.tokens.lower(at) === '(' ? closingBracket(english, at, limit) + 1 : at;
}

/** They take a clause with "if". */
const WONDERING = new Set(
  'ask see know check decide wonder consider examine find tell say determine'.split(' '),
);

/** They take a clause without "that": "ensure the port opens". */
const BARE_CLAUSE = new Set('ensure say hope think believe guarantee know feel see'.split(' '));

/** "its bid to join | has the backing of", "the promise to pay | came late": the verb of the words around the action. */
function isOtherVerb(english: English, at: number): boolean {
  const { tokens } = english;
  const word = tokens.lower(at);
  // "the sailors it has held"
  if (/^(?:he|she|it|they|we|i|you)$/.test(tokens.lower(at - 1))) return false;
  // "By May", "the will": in small letters these look the same.
  if (AUXILIARIES.has(word))
    return (
      (!/^(?:may|will)$/.test(word) || tagAt(english, at) === 'MD') &&
      !/^(?:to|not)$/.test(tokens.lower(at - 1))
    );
  const forms = verbOf(word)?.forms ?? [];
  // "the refusal to lift the ban | angered Oslo"
  if (forms.length === 0 && word.endsWith('ed') && !DETERMINERS.has(tokens.lower(at - 1)))
    return nameAt(english, at) < 0 && opensObject(english, at + 1);
  if (!forms.includes('past') || forms.includes('base') || /^(?:have|be|been)$/.test(tokens.lower(at - 1)))
    return false;
  // "for a planned $2 billion dam"
  if (DETERMINERS.has(tokens.lower(at - 1))) return false;
  // "lend two ships | surprised Portugal", but "ships chartered by".
  return !forms.includes('participle') || (nameAt(english, at) < 0 && opensObject(english, at + 1));
}

/** Longest bracket that an action runs over, in tokens. */
const BRACKETED = 12;

/** -1 where none closes. */
function closingBracket({ tokens }: English, open: number, limit: number): number {
  for (let at = open + 1; at < Math.min(limit, open + BRACKETED); at++)
    if (tokens.lower(at) === ')') return at;
  return -1;
}

/** The quotation that holds the token; they are in order. */
export function quotationAt({ quotations }: English, token: number): Quotation | null {
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

function opensOtherClause({ english, head, limit }: Extent, at: number): boolean {
  const { tokens } = english;
  const word = tokens.lower(at);
  if (word === 'that' && opensPurpose(english, at - 1)) return false;
  if (word === 'once' && tokens.lower(at - 1) === 'at') return false;
  if (word === 'that' || ENDING.has(word))
    return !(COMPLEMENTING.has(word) && followsVerb(english, at, head));
  // "pave the road | in return for nine wells"
  if (
    word === 'in' &&
    /^(?:return|exchange)$/.test(wordAt(english, at + 1)) &&
    wordAt(english, at + 2) === 'for'
  )
    return true;
  if (word === 'so') return at + 1 < limit && tokens.lower(at + 1) === 'that' && !opensPurpose(english, at);
  if (word !== 'as' || at + 1 >= limit) return false;
  if (/^(?:soon|long)$/.test(tokens.lower(at + 1))) return true;
  const subject = nounPhraseAt(english, at + 1, limit);
  return subject !== null && startsClause(english, subject.last, limit);
}

/** "take steps [so] that the line opens": what they are for is what is to be done. */
function opensPurpose(english: English, at: number): boolean {
  return wordAt(english, at) === 'so' && /^(?:steps|measures)$/.test(wordAt(english, at - 1));
}

/** "discuss how …", "see to it that …": nothing but small words between the verb and the conjunction. */
function followsVerb({ tokens }: English, at: number, head: number): boolean {
  for (let between = head + 1; between < at; between++) {
    const word = tokens.lower(between);
    if (!isAdverb(word) && !/^(?:on|about|out|to|it|into|at)$/.test(word)) return false;
  }
  // "will return | if": no one wonders whether.
  if (tokens.lower(at) === 'if' && !WONDERING.has(lemmaOf(tokens.lower(head)))) return false;
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

function beforeApposition(english: English, head: number, end: number): number {
  const { tokens } = english;
  for (let at = end - 1; at > head + 1; at--) {
    const word = tokens.lower(at);
    if (word === 'and' || word === 'or') return end;
    if (word === ',')
      return /^(?:a|an|the|one)$/.test(tokens.lower(at + 1)) && !closesPhrase(english, head, at) ? at : end;
  }
  return end;
}

/** "make public, by May, a list that …": after such a comma the object comes. */
function closesPhrase(english: English, head: number, comma: number): boolean {
  for (let at = comma - 1; at > head; at--)
    if (english.tokens.lower(at) === ',') return opensPhrase(english, at + 1);
  return false;
}
