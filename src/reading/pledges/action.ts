import {
  clauseEnd,
  type English,
  isAdverb,
  lemmaOf,
  nounPhraseAt,
  objectOf,
  type VerbGroup,
  verbGroupAt,
  verbOf,
} from '../../language/index.ts';

/** What is to be done: tokens `first` to `last` (exclusive), with its head, a verb or a noun. */
export interface Action {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** Null when a noun says what is to be done: "a credit line". */
  readonly group: VerbGroup | null;
  /** Token of the head of its object. */
  readonly object: number | null;
  /** The clause that says it has a subject of its own: "that Moscow would deliver". */
  readonly subjectFirst: number | null;
}

/** "to open …", "not to open", from `token`. */
export function infinitiveAt(english: English, token: number, limit: number): Action | null {
  const { tokens } = english;
  let at = token;
  while (at < limit && (isAdverb(tokens.lower(at)) || /^(not|whether|how)$/.test(tokens.lower(at)))) at++;
  if (at + 1 >= limit || tokens.lower(at) !== 'to') return null;
  let verb = at + 1;
  while (verb + 1 < limit && isAdverb(tokens.lower(verb)) && verbOf(tokens.lower(verb)) === undefined) verb++;
  // "to be signed": the participle says what is done.
  if (tokens.lower(verb) === 'be' && verb + 1 < limit && isParticiple(english, verb + 1)) verb++;
  if (verb >= limit || !isBase(english, verb)) return null;
  return verbAction(english, verb);
}

function isBase(english: English, token: number): boolean {
  const word = english.tokens.lower(token);
  const verb = verbOf(word);
  if (verb) return verb.forms.includes('base') || isParticiple(english, token);
  // Verbs that the list doesn't know: a lower-case word after "to" that no article follows into a name.
  return /^[a-z-]+$/.test(english.tokens.word(token)) && !/(ing|ed|ly|tion)$/.test(word);
}

function isParticiple(english: English, token: number): boolean {
  return verbOf(english.tokens.lower(token))?.forms.includes('participle') ?? false;
}

/** "launching direct flights". */
export function gerundAt(english: English, token: number, limit: number): Action | null {
  if (token >= limit) return null;
  const word = english.tokens.lower(token);
  const verb = verbOf(word);
  const isGerund = verb ? verb.forms.includes('ing') : /^[a-z]{2,}ing$/.test(word) && word.length > 5;
  return isGerund ? verbAction(english, token) : null;
}

/** "that Moscow would deliver …": the first verb group of the clause. */
export function clauseAt(english: English, token: number, limit: number): Action | null {
  const { tokens } = english;
  const from = tokens.lower(token) === 'that' ? token + 1 : token;
  for (let at = from + 1; at < Math.min(limit, from + CLAUSE_REACH); at++) {
    const verb = verbOf(tokens.lower(at));
    if (verb === undefined || verb.lemma === 'be' || verb.lemma === 'have' || verb.lemma === 'do') continue;
    const group = verbGroupAt(english, at);
    const told = group.modal !== null || verb.forms.some((form) => form === 's' || form === 'past');
    if (told && group.finite && group.first > from) return { ...verbAction(english, at), subjectFirst: from };
  }
  return null;
}

/** Tokens in which a clause's verb is looked for. */
const CLAUSE_REACH = 30;

/** "a credit line of $500 million". */
export function nounAction(english: English, token: number, limit: number): Action | null {
  const from = pastBound(english, token, limit);
  if (from !== token) {
    const amount = nounAction(english, from, limit);
    return amount && { ...amount, first: token };
  }
  const phrase = nounPhraseAt(english, token, limit);
  if (phrase === null || isTime(english.tokens.lower(phrase.head))) return null;
  const last = Math.max(phrase.last, endOfAction(english, phrase.last - 1));
  return { first: phrase.first, last, head: phrase.head, group: null, object: null, subjectFirst: null };
}

export function verbAction(english: English, verb: number): Action {
  const group = verbGroupAt(english, verb);
  const object = objectOf(english, group);
  return {
    first: verb,
    last: endOfAction(english, verb),
    head: verb,
    group,
    object: object?.head ?? null,
    subjectFirst: null,
  };
}

/** "at least 25 billion", "up to 40 engineers": the bound belongs to the amount. */
function pastBound(english: English, token: number, limit: number): number {
  if (token + 2 >= limit) return token;
  const pair = `${english.tokens.lower(token)} ${english.tokens.lower(token + 1)}`;
  if (/^(at least|at most|more than|less than|up to|no more|as many|as much)$/.test(pair)) return token + 2;
  return /^(about|around|over|nearly|almost|some|roughly)$/.test(english.tokens.lower(token))
    ? token + 1
    : token;
}

/** "for the fall", "for Monday": when, not what. */
function isTime(word: string): boolean {
  return /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|week|month|year|today|tomorrow|\d{4})$/.test(
    word,
  );
}

/**
 * To the clause's end, without the mark or the conjunction that ends it. Quoted words in the middle, “a
 * full inquiry” say, don't end it.
 */
function endOfAction(english: English, from: number): number {
  const { tokens, sentences } = english;
  const limit = sentences.last[tokens.sentence[from]!]!;
  let end = clauseEnd(english, from);
  while (end < limit && /^[“‘"]$/.test(tokens.word(end))) {
    const closing = closingMark(english, end, limit);
    if (closing < 0) break;
    end = closing + 1 < limit ? clauseEnd(english, closing) : limit;
  }
  let last = end;
  while (last > from + 1 && /^[,;:.?!”"’')“‘—–-]+$/.test(tokens.word(last - 1))) last--;
  return Math.min(last, limit);
}

function closingMark(english: English, open: number, limit: number): number {
  for (let at = open + 1; at < limit; at++) if (/^[”’"“]$/.test(english.tokens.word(at))) return at;
  return -1;
}

export function lemmaAt(english: English, token: number): string {
  return lemmaOf(english.tokens.lower(token));
}
