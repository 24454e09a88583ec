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
  while (at < limit && (isAdverb(tokens.lower(at)) || tokens.lower(at) === 'not')) at++;
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
  const phrase = nounPhraseAt(english, token, limit);
  if (phrase === null) return null;
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

/** To the clause's end, without the mark or the conjunction that ends it. */
function endOfAction(english: English, from: number): number {
  const { tokens, sentences } = english;
  const end = clauseEnd(english, from);
  let last = end;
  while (last > from + 1 && /^[,;:.?!”"’')“‘—–-]+$/.test(tokens.word(last - 1))) last--;
  return Math.min(last, sentences.last[tokens.sentence[from]!]!);
}

export function lemmaAt(english: English, token: number): string {
  return lemmaOf(english.tokens.lower(token));
}
