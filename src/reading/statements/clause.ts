import { type English, isFiniteHere, nameAt } from '../../language/index.ts';
import {
  BE,
  DO,
  HAVE,
  isAdverb,
  MODALS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../../language/lexicon/function-words.ts';
import { verbOf } from '../../language/lexicon/verbs.ts';
import { type Layout, next, type Stretch } from './layout.ts';

/** Tokens within which a clause shows its verb. */
const VERB_WITHIN = 40;

/** Whether a clause with a subject and a verb begins at `at`: "the port would open", not "the opening of the port". */
export function isClause(layout: Layout, at: number, end: number): boolean {
  const { english } = layout;
  const limit = Math.min(end, at + VERB_WITHIN);
  if (at < end && hasTense(english, at, end)) return false;
  for (let token = at; token < limit; token = next(layout, token)) {
    const word = english.tokens.lower(token);
    if (token > at && (RELATIVES.has(word) || word === ';' || word === ':')) return false;
    if (word === ',') {
      token = pastAside(layout, token, limit);
      if (token < 0) return false;
      return hasTense(english, token, end);
    }
    if (token > at && SUBORDINATORS.has(word) && !PREPOSITIONS.has(word)) return false;
    if (token > at && hasTense(english, token, end)) return true;
  }
  return false;
}

/** "the port[, closed since May,] would": the verb after an aside, over adverbs; -1 when no comma closes it. */
function pastAside(layout: Layout, comma: number, end: number): number {
  const { tokens } = layout.english;
  for (let at = next(layout, comma); at < end; at = next(layout, at)) {
    if (tokens.lower(at) !== ',') continue;
    let verb = at + 1;
    while (verb < end && isAdverb(tokens.lower(verb))) verb++;
    return verb < end ? verb : -1;
  }
  return -1;
}

export function hasTense(english: English, token: number, end: number): boolean {
  const word = english.tokens.lower(token);
  if (MODALS.has(word) || DO.has(word)) return true;
  if (word === "'s") return /^(he|she|it|that|there|who|what)$/.test(english.tokens.lower(token - 1));
  if (BE.has(word)) return word !== 'being' && word !== 'been' && word !== 'be';
  if (HAVE.has(word)) return word !== 'having';
  const verb = verbOf(word);
  if (verb === undefined || !isFiniteHere(english, token)) {
    // "they want", "we need"
    return verb?.forms.includes('base') === true && /^(they|we|i|you)$/.test(english.tokens.lower(token - 1));
  }
  if (verb.forms.includes('past')) return token + 1 >= end || english.tokens.lower(token + 1) !== 'by';
  // "peace talks in Oslo": a plural, where nothing follows that the verb could govern.
  const after = token + 1 < end ? english.tokens.lower(token + 1) : '.';
  return /^[\p{L}\p{N}$€£]/u.test(after) && (!PREPOSITIONS.has(after) || after === 'to');
}

/** Without the full stop, comma and bracket at the end; a quotation's marks stay. */
export function trimEnd(layout: Layout, from: number, end: number): number {
  const { tokens } = layout.english;
  let last = end;
  while (last > from && /^[.,;:!?…—–-]+$/.test(tokens.word(last - 1))) last--;
  return last;
}

/** Whether somebody's verb stands in the stretch: a whole clause, and not only its subject. */
export function hasVerb(layout: Layout, { first, last }: Stretch): boolean {
  for (let token = first + 1; token < last; token = next(layout, token))
    if (hasTense(layout.english, token, last)) return true;
  return false;
}

/** After a source, past the name that explains it: "the delegate[, Ana Lind], said", "Lithuania's envoy[, Ana Lind]". */
export function pastApposition(layout: Layout, at: number, end: number): number {
  const { english } = layout;
  if (at + 1 >= end || english.tokens.lower(at) !== ',') return at;
  const index = nameAt(english, at + 1);
  const name = english.names[index];
  if (name?.kind !== 'person' || name.titleFirst > at + 1) return at;
  return name.last >= end || /^[,.]$/.test(english.tokens.lower(name.last)) ? name.last : at;
}
