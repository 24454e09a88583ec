import {
  type English,
  isAdverb,
  lemmaOf,
  type NounPhrase,
  nameAt,
  nounPhraseAt,
  objectOf,
  type Quotation,
  verbGroupAt,
  verbOf,
} from '../../language/index.ts';
import { canBe } from '../../language/lexicon/words.ts';
import { endOfAction, quotationAt } from './extent.ts';
import { throughNoun, wholePhraseAt } from './whole.ts';
import {
  isBaseAfterTo,
  isGerund,
  isNegation,
  isParticiple,
  isSomebody,
  isTimeWord,
  opensObject,
  pastAdverbs,
  tagAt,
  wordAt,
} from './words.ts';

/** What is to be done: tokens `first` to `last` (exclusive), with its head, a verb or a noun. */
export interface Action {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** Token of the head of its object. */
  readonly object: number | null;
  /** Who or what is to do it, where the words give it a subject of its own: "that Oslo would deliver". */
  readonly subject: NounPhrase | null;
}

/** "to open …", "not to open", "whether to open", from `token`; what isn't to be done begins with its "not". */
export function infinitiveAt(english: English, token: number, limit: number): Action | null {
  const { tokens } = english;
  let at = token;
  let not = -1;
  while (at < limit && (isAdverb(tokens.lower(at)) || /^(?:not|whether|how)$/.test(tokens.lower(at)))) {
    if (isNegation(tokens.lower(at))) not = at;
    at++;
  }
  if (at + 1 >= limit || tokens.lower(at) !== 'to') return null;
  let verb = at + 1;
  // "to jointly build"
  while (verb + 1 < limit && isAdverb(tokens.lower(verb)) && isBaseAfterTo(english, verb + 1)) verb++;
  if (verb >= limit || !isBaseAfterTo(english, verb)) return null;
  // "undertook not | to issue": whoever looks past adverbs has looked past it.
  if (not < 0 && isNegation(wordAt(english, token - 1)) && !COPULAS.test(wordAt(english, token - 2)))
    not = token - 1;
  const action = verbAction(english, verb);
  return not < 0 ? action : { ...action, first: not };
}

const COPULAS = /^(?:is|are|was|were|be|been)$/;

/** "launching direct flights". */
export function gerundAt(english: English, token: number, limit: number): Action | null {
  if (token >= limit) return null;
  // "plans on recruiting nurses": a noun in the list.
  const tagged = tagAt(english, token) === 'VBG' && wordAt(english, token).endsWith('ing');
  return tagged || isGerund(english, token) ? verbAction(english, token) : null;
}

/** A base form that the tree takes for one, and not for a noun. */
function isBaseInTree({ tokens, trees }: English, token: number): boolean {
  return (
    token < tokens.count &&
    verbOf(tokens.lower(token))?.forms.includes('base') === true &&
    trees.tag(token) === 'VB'
  );
}

/** The action that the verb at `verb` heads; "be signed" is headed by its participle. */
export function verbAction(english: English, verb: number): Action {
  const head = wordAt(english, verb) === 'be' ? participleAfter(english, verb) : verb;
  const last = endOfAction(english, head);
  const object = objectIn(english, head, last);
  return { first: verb, last, head, object: object?.head ?? null, subject: null };
}

/** What it is done to, inside the action: what is lent in "lend Norway two ships", supplied in "supply Togo with pumps". */
function objectIn(english: English, verb: number, last: number): NounPhrase | null {
  const own = beforeBase(english, objectOf(english, verbGroupAt(english, verb)));
  const near =
    own &&
    trimmed(
      english,
      throughNoun(english, own, english.sentences.last[english.tokens.sentence[verb]!]!),
      last,
    );
  if (near === null) return null;
  if (wordAt(english, near.last) === 'with' && SUPPLYING.has(lemmaAt(english, verb)))
    return nounPhraseAt(english, near.last + 1, last) ?? near;
  const second =
    isReceiver(english, near) && !isBaseInTree(english, near.last)
      ? nounPhraseAt(english, near.last, near.last + SECOND)
      : null;
  return second && !isEmpty(english, second) ? trimmed(english, second, last) : near;
}

const SUPPLYING = new Set('supply provide furnish equip present'.split(' '));

/** "keep the quay | open", "stay | ashore", "two tugs | pleased Norway": no adverb or adjective heads it, and it ends with the action. */
function trimmed(english: English, { first, last, head }: NounPhrase, limit: number): NounPhrase | null {
  const { trees } = english;
  let end = Math.min(last, limit);
  let noun = Math.min(head, end - 1);
  while (noun > first && /^(?:JJ|RB|IN|VB[DZ]|UH)/.test(trees.tag(noun)) && nameAt(english, noun) < 0) noun--;
  if (noun < head) end = noun + 1;
  return noun < first || (noun === first && /^RB/.test(trees.tag(noun)))
    ? null
    : { first, last: end, head: noun };
}

/** "lend [Norway] two ships", "granting [the mining company] a licence", "lend [it] six engines": who gets what follows. */
function isReceiver(english: English, phrase: NounPhrase): boolean {
  if (nameAt(english, phrase.head) >= 0) return true;
  return (
    isSomebody(english, phrase) &&
    (english.trees.relation(phrase.head) === 'iobj' ||
      opensObject(english, phrase.last) ||
      tagAt(english, phrase.last) === 'CD')
  );
}

/** "help [Malaysia] | build a plant": the base form is another's verb, as the tree has it. */
function beforeBase({ trees }: English, phrase: NounPhrase | null): NounPhrase | null {
  if (phrase === null || phrase.head === phrase.first || trees.tag(phrase.head) !== 'VB') return phrase;
  return { first: phrase.first, last: phrase.head, head: phrase.head - 1 };
}

/** Tokens in which a second object is read. */
const SECOND = 8;

function participleAfter(english: English, be: number): number {
  const at = pastAdverbs(english, be + 1, be + 3);
  return isParticiple(english, at) || /^(?:open|closed|shut|free|available|exempt)$/.test(wordAt(english, at))
    ? at
    : be;
}

/** "a credit line of $500 million"; null for a time and for words that name nothing. */
export function nounAction(english: English, token: number, limit: number): Action | null {
  const from = pastBound(english, token, limit);
  if (from !== token) {
    const amount = nounAction(english, from, limit);
    return amount && { ...amount, first: token };
  }
  if (wordAt(english, token) === 'that') return null;
  const quotation = quotationAt(english, token + 1);
  if (quotation?.first === token + 1) return quotedAction(english, quotation, limit);
  const phrase =
    shareAt(english, token, limit) ??
    wholePhraseAt(english, token, limit) ??
    compoundAt(english, token, limit);
  const isMore = phrase !== null && /^(?:more|another|extra|further)$/.test(wordAt(english, phrase.head - 1));
  if (phrase === null || (!isMore && isEmpty(english, phrase))) return null;
  return beforeVerb(english, phrase) ?? phraseAction(english, phrase);
}

/** "a hospital ship | stands": what the patterns take for a noun of the phrase, and the tree for its verb. */
function beforeVerb({ trees, tokens }: English, { first, last }: NounPhrase): Action | null {
  const verb = last - 1;
  const forms = verbOf(tokens.lower(verb))?.forms ?? [];
  const isVerb =
    (forms.includes('s') || forms.includes('past')) &&
    /^VB[ZD]$/.test(trees.tag(verb)) &&
    /^(?:root|ccomp|conj|parataxis)$/.test(trees.relation(verb));
  return isVerb && verb > first ? bareAction({ first, last: verb, head: verb - 1 }) : null;
}

/** "51 per cent of the shares", "a 20% cut in fees": headed by what the share is of where that follows, else by the sign. */
function shareAt(english: English, token: number, limit: number): NounPhrase | null {
  let at = /^(?:a|an|the)$/.test(wordAt(english, token)) ? token + 1 : token;
  if (!/^\d/.test(wordAt(english, at))) return null;
  at++;
  if (wordAt(english, at) === 'per' && wordAt(english, at + 1) === 'cent') at++;
  else if (!/^(?:%|percent)$/.test(wordAt(english, at))) return null;
  if (at >= limit) return null;
  const next = wordAt(english, at + 1);
  const noun = at + 1 < limit && (canBe(next, 'n') || canBe(next, 'N'));
  const head = noun ? at + 1 : at;
  return { first: token, last: head + 1, head };
}

/** Words of a compound. */
const COMPOUND = 3;

/** "export guarantees", "port fees": where no verb can stand, words that may be nouns are nouns. */
function compoundAt(english: English, token: number, limit: number): NounPhrase | null {
  let last = token;
  while (last < Math.min(limit, token + COMPOUND) && isInCompound(english, last)) last++;
  if (last - token < 2 || !canBe(wordAt(english, last - 1), 'N')) return null;
  return { first: token, last, head: last - 1 };
}

function isInCompound(english: English, token: number): boolean {
  const word = english.tokens.lower(token);
  if (nameAt(english, token) >= 0) return false;
  return canBe(word, 'n') || canBe(word, 'N') || verbOf(word)?.forms[0] === 'base';
}

export function phraseAction(english: English, phrase: NounPhrase): Action {
  return {
    first: phrase.first,
    last: Math.max(phrase.last, endOfAction(english, phrase.last - 1, true)),
    head: phrase.head,
    object: ofWhat(english, phrase),
    subject: null,
  };
}

/** "$10 billion in two-way [trade]", "half of the [grant]": what the amount is of; null where no amount heads the phrase. */
function ofWhat(english: English, { head }: NounPhrase): number | null {
  if (!AMOUNTS.test(wordAt(english, head))) return null;
  const sum = /^(?:million|billion|trillion)$/.test(wordAt(english, head));
  if (!(sum ? /^(?:in|of|for|to|towards)$/ : /^(?:in|of)$/).test(wordAt(english, head + 1))) return null;
  const phrase = nounPhraseAt(english, head + 2, english.sentences.last[english.tokens.sentence[head]!]!);
  if (phrase === null || isTimeWord(wordAt(english, phrase.head))) return null;
  const { trees } = english;
  let noun = phrase.head;
  while (trees.headOf(noun) === noun + 1 && trees.relation(noun) === 'compound') noun++;
  return noun;
}

const AMOUNTS =
  /^(?:[\d.,]+|hundreds?|thousands?|millions?|billions?|trillions?|half|quarter|third|dozens?|scores|tonnes?|tons?|met(?:re|er)s?|kilomet(?:re|er)s?|hectares?|megawatts?|gigawatts?|litres?|barrels?|dollars?|euros?|number|series|range|couple|set|part|rest|one|two|three|four|five|six|seven|eight|nine|ten)$/;

/** "“one quiet decade” with Oslo": the marks belong to what they enclose. */
function quotedAction(english: English, { first, last }: Quotation, limit: number): Action | null {
  const inner = nounAction(english, first, Math.min(limit, last));
  if (inner === null || last >= limit) return null;
  return { ...inner, first: first - 1, last: endOfAction(english, last, true) };
}

/** A phrase with nothing after it: what a passive is about. */
export function bareAction({ first, last, head }: NounPhrase): Action {
  return { first, last, head, object: null, subject: null };
}

/** Stands for an action that the words at `token` don't name. */
export function wordAction(token: number): Action {
  return { first: token, last: token + 1, head: token, object: null, subject: null };
}

function isEmpty({ tokens }: English, { head }: NounPhrase): boolean {
  const word = tokens.lower(head);
  // "an end to the hunt"
  if (word === 'end' && head + 1 < tokens.count && tokens.lower(head + 1) === 'to') return false;
  return (
    isTimeWord(word) ||
    /^(?:it|this|that|these|those|them|him|her|he|she|they|the|a|an|same|so|himself|herself|itself|themselves|ourselves|nothing|anything|what|which|more|less|better)$/.test(
      word,
    )
  );
}

/** "at least 25 billion", "up to 40 engineers": the bound belongs to the amount. */
function pastBound(english: English, token: number, limit: number): number {
  if (token + 2 >= limit) return token;
  const word = english.tokens.lower(token);
  const pair = `${word} ${english.tokens.lower(token + 1)}`;
  if (/^(?:at least|at most|more than|less than|up to|no more|as many|as much)$/.test(pair)) return token + 2;
  return /^(?:about|around|over|nearly|almost|some|roughly)$/.test(word) ? token + 1 : token;
}

export function lemmaAt(english: English, token: number): string {
  return lemmaOf(wordAt(english, token));
}
