import { type English, type NounPhrase, nameAt, nounPhraseAt } from '../../language/index.ts';
import { isNegation, tagAt } from './words.ts';

/** What the dependency tree of a sentence tells about a token: the second reading, beside the surface patterns. */

/** Tokens of its sentence on either side of a token in which its dependents are looked for. */
const REACH = 60;

/** The first token that hangs on `head` by one of these relations; -1 when none does. */
export function childOf(english: English, head: number, relations: ReadonlySet<string>): number {
  const { tokens, sentences, trees } = english;
  const sentence = tokens.sentence[head]!;
  const from = Math.max(sentences.first[sentence]!, head - REACH);
  const to = Math.min(sentences.last[sentence]!, head + REACH);
  for (let at = from; at < to; at++)
    if (trees.headOf(at) === head && relations.has(trees.relation(at))) return at;
  return -1;
}

const SUBJECT = new Set(['nsubj', 'nsubj:pass', 'nsubj:outer']);
const PASSIVE = new Set(['aux:pass', 'nsubj:pass']);
const AGENT = new Set(['obl:agent']);
const OBJECT = new Set(['obj', 'iobj']);
const MARK = new Set(['mark']);
const AUXILIARY = new Set(['aux']);

export function isPassive(english: English, verb: number): boolean {
  return childOf(english, verb, PASSIVE) >= 0;
}

/** Head of the subject of a verb, or of the verb that it is joined to by "and"; -1 where there is none. */
export function subjectHead(english: English, verb: number): number {
  const { trees } = english;
  for (let at = verb, steps = 0; at >= 0 && steps < JOINED; steps++) {
    const own = childOf(english, at, SUBJECT);
    if (own >= 0) return own;
    if (!/^(?:conj|cop)$/.test(trees.relation(at))) return -1;
    at = trees.headOf(at);
  }
  return -1;
}

/** Verbs that "and" joins to the one with the subject. */
const JOINED = 4;

export function objectHead(english: English, verb: number): number {
  return childOf(english, verb, OBJECT);
}

export function agentHead(english: English, verb: number): number {
  return childOf(english, verb, AGENT);
}

/** "to open", not "opened". */
export function isInfinitive(english: English, verb: number): boolean {
  const mark = childOf(english, verb, MARK);
  return tagAt(english, verb) === 'VB' && mark >= 0 && english.tokens.lower(mark) === 'to';
}

/** A modal, or -1. */
export function modalOf(english: English, verb: number): number {
  const auxiliary = childOf(english, verb, AUXILIARY);
  return auxiliary >= 0 && tagAt(english, auxiliary) === 'MD' ? auxiliary : -1;
}

/** "has not agreed", "did never promise". */
export function isNegated(english: English, verb: number): boolean {
  const { tokens, trees } = english;
  for (let at = Math.max(0, verb - NEGATED_WITHIN); at < verb; at++)
    if (trees.headOf(at) === verb && isNegation(tokens.lower(at))) return true;
  return false;
}

/** Tokens of a verb group. */
const NEGATED_WITHIN = 6;

/** The phrase of a noun, with what stands before it, and with "of" and "and" where the surface reading has it so. */
export function phraseOf(english: English, head: number, limit: number): NounPhrase {
  const { trees } = english;
  const title = english.names[nameAt(english, head)];
  let first = title ? Math.min(title.titleFirst, head) : head;
  while (first > 0 && hangsOn(english, first - 1, head)) first--;
  while (first < head && trees.relation(first) === 'case') first++;
  const whole = nounPhraseAt(english, first, limit);
  if (whole && whole.head >= head && whole.last <= limit && whole.last > head) return whole;
  let last = head + 1;
  while (last < limit && trees.headOf(last) === head && /^(?:flat|compound)/.test(trees.relation(last)))
    last++;
  return { first, last, head };
}

/** Determiner, adjective, owner, number: before their noun, and nothing that opens a clause. */
function hangsOn({ trees }: English, token: number, head: number): boolean {
  for (let at = token, steps = 0; steps < DEPTH; steps++) {
    if (!BEFORE_NOUN.test(trees.relation(at))) return false;
    at = trees.headOf(at);
    if (at === head) return true;
    if (at < 0) return false;
  }
  return false;
}

const BEFORE_NOUN = /^(?:det|amod|compound|nmod:poss|nummod|case|flat|advmod)/;
const DEPTH = 4;
