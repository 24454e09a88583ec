/** What the tree of a sentence tells of a figure that the words beside it don't. */
import type { English } from '../../language/english.ts';
import { classesOf } from '../../language/index.ts';
import { type Atoms, wordAt } from '../times/atoms.ts';
import { type Measure, phrase } from './phrase.ts';

/** Verbs whose subject is somewhere, or at something, and does no more than that. */
const STAYING = new Set(
  `live lives lived living work works worked working remain remains remained remaining reside resides resided residing study
  studies studied studying stay stays stayed staying serve serves served serving`.split(/\s+/),
);

const BEFORE_VERB =
  /^(?:was|were|are|is|been|be|being|have|has|had|will|would|could|may|now|still|also|already|currently)$/;
const PASSIVES = /^(?:was|were|are|is|been|be|being)$/;

/** Most tokens between a noun and its verb, and of a predicate. */
const REACH = 8;

/** "Enrolled at Hungarian universities" of "1,300 students are enrolled at …", "in Niger" of "200 Swiss remain in Niger". */
export function predicateOf(
  english: English,
  atoms: Atoms,
  noun: Measure,
  timed: Uint8Array,
): Measure | null {
  let at = noun.next;
  while (BEFORE_VERB.test(wordAt(atoms, at, noun.first))) at++;
  if (wordAt(atoms, at, noun.first) === '') return null;
  const verb = tokenAt(english, atoms.start[at]!);
  const staying = STAYING.has(atoms.lower[at]!);
  const passive =
    PASSIVES.test(wordAt(atoms, at - 1, at)) && at > noun.next && english.trees.tag(verb) === 'VBN';
  if (!staying && !passive) return null;
  // "were asked to leave"
  if (passive && wordAt(atoms, at + 1, at) === 'to' && /^v/.test(classesOf(wordAt(atoms, at + 2, at))))
    return { ...noun, words: `${noun.words} ${atoms.lower[at]} to ${atoms.lower[at + 2]}` };
  const place = placeOf(english, atoms, verb, at, timed);
  if (place === null) return passive ? { ...noun, words: `${noun.words} ${atoms.lower[at]}` } : null;
  const words = [noun.words, ...(passive ? [atoms.lower[at]!] : []), place.words].join(' ');
  return { ...noun, words };
}

/** "at Hungarian universities" right after the verb. */
function placeOf(
  { trees, tokens }: English,
  atoms: Atoms,
  verb: number,
  at: number,
  timed: Uint8Array,
): Measure | null {
  const opens = at + 1;
  if (timed[opens] || !/^(?:in|at|on|from|to|with|abroad)$/.test(wordAt(atoms, opens, at))) return null;
  for (let token = verb + 2; token < verb + REACH && token < tokens.count; token++) {
    if (trees.headOf(token) !== verb || !/^obl/.test(trees.relation(token))) continue;
    let next = opens;
    while (next < atoms.count && atoms.start[next]! < tokens.end[token]!) next++;
    return timed[next - 1] ? null : phrase(atoms, opens, next);
  }
  return null;
}

/** Verbs and participles that a figure is the predicate of, beside those that measure. */
const RECKONING = new Set(
  `believed expected seen forecast projected set estimated put thought reckoned predicted said known reported traded trades trade
  closed closes ended ends finished opened sells sell sold measures measured weighs weighed spans covers covered runs ran
  stretches fetched yields yielded starts begins began settled dips rebounded eased edged inched ticked sank soared tumbled
  plummeted advanced rallied accelerated moderated`.split(/\s+/),
);

/** The atom after the subject of a figure's clause, where the figure is what it comes to; -1 for none. */
export function subjectEnd(
  english: English,
  atoms: Atoms,
  first: number,
  measuring: ReadonlySet<string>,
): number {
  const { trees, tokens } = english;
  const figure = tokenAt(english, atoms.start[first]!);
  for (let token = figure, steps = 0; token >= 0 && steps < REACH; token = trees.headOf(token), steps++) {
    const word = english.text.slice(tokens.start[token], tokens.end[token]).toLowerCase();
    const subject = subjectOf(english, token, figure);
    if (subject < 0) continue;
    const comesTo = measuring.has(word) || RECKONING.has(word) || trees.partOfSpeech(token) !== 'VERB';
    return comesTo ? endOf(english, atoms, subject, first) : -1;
  }
  return -1;
}

function subjectOf({ trees }: English, head: number, figure: number): number {
  for (let token = figure - 1; token >= 0 && token > figure - MOST; token--)
    if (trees.headOf(token) === head && /^nsubj/.test(trees.relation(token))) return token;
  return -1;
}

/** A subject is looked for no further back. */
const MOST = 40;

/** Past the prepositional phrases of a subject, not its clauses. */
function endOf({ trees, tokens, text }: English, atoms: Atoms, subject: number, first: number): number {
  let last = subject;
  for (let token = subject + 1; tokens.end[token]! < atoms.start[first]!; token++) {
    if (/^[,;:(]/.test(text.slice(tokens.start[token], tokens.end[token]))) break;
    let head = token;
    for (let steps = 0; steps < REACH && head > subject; steps++) {
      if (/^(?:acl|appos|punct|parataxis|advcl)/.test(trees.relation(head))) head = -1;
      else head = trees.headOf(head);
    }
    if (head !== subject) break;
    last = token;
  }
  let at = first;
  while (at > 0 && atoms.start[at - 1]! >= tokens.end[last]!) at--;
  return at;
}

/** The token that holds an offset. */
function tokenAt({ tokens }: English, offset: number): number {
  let low = 0;
  let high = tokens.count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
