import type { English } from '../../language/english.ts';
import type { Slot } from './slot-phrases.ts';
import type { Trigger } from './triggers.ts';
import { isMark, wordAt } from './words.ts';

/** Relations inside a noun phrase; a clause about it is no part of it. */
const NOMINAL: ReadonlySet<string> = new Set([
  'compound',
  'flat',
  'amod',
  'det',
  'nummod',
  'nmod',
  'nmod:poss',
  'nmod:desc',
  'appos',
  'conj',
  'cc',
  'case',
  'punct',
]);

/** Units of weight by which a head leads, so that what hangs on it is taken to belong there. */
const SURE_HEAD = 30;

/** Heads passed on the way up, and tokens looked through on either side. */
const DEEPEST = 12;
const PHRASE_WITHIN = 40;

/** The slot with all that the tree hangs on its words: "the envoy[, retired ambassador Okello,]", "emirs [of Kenya and Oman]". */
export function widenedByTree(english: English, slot: Slot): Slot {
  const head = headOf(english, slot);
  return head < 0 ? slot : { ...slot, ...phraseOf(english, head, slot) };
}

/** The subject that the tree gives a verb whose own phrase was not found: its own, or that of the verb it goes on from. */
export function treeSubject(english: English, { group, frame }: Trigger): Slot | null {
  if (group === null) return null;
  const { trees } = english;
  for (let verb = group.verb, steps = 0; verb >= 0 && steps < DEEPEST; verb = trees.headOf(verb), steps++) {
    const subjects = subjectsOf(english, verb);
    const [first] = subjects;
    const last = subjects.at(-1);
    // "Half have arrived, Lind told them": who tells comes after; but "After meeting Okello, Lind smiled".
    if (first !== undefined && last !== undefined && (last < group.verb || !group.finite)) {
      const role = trees.relation(first) === 'nsubj:pass' ? frame.other : frame.subject;
      // "The envoy, retired ambassador Okello, will be": an apposition may be taken for a subject of its own.
      const bounds = { first: phraseOf(english, first).first, last: phraseOf(english, last).last };
      return { role, from: 'subject', ...bounds };
    }
    if (
      !/^(?:conj|xcomp|advcl|acl|cop|aux)$/.test(trees.relation(verb)) ||
      trees.headMargin(verb) < SURE_HEAD
    )
      return null;
  }
  return null;
}

/** The token of the slot whose head lies outside it. */
function headOf({ trees }: English, { first, last }: Slot): number {
  for (let at = first; at < last; at++) {
    const head = trees.headOf(at);
    if ((head < first || head >= last) && trees.relation(at) !== 'case' && trees.relation(at) !== 'punct')
      return at;
  }
  return -1;
}

interface Bounds {
  readonly first: number;
  readonly last: number;
}

/** From the first to the last token that hangs on `head` by nominal relations, and without a gap. */
function phraseOf(english: English, head: number, { first, last } = { first: head, last: head + 1 }): Bounds {
  const { tokens, sentences } = english;
  const sentence = tokens.sentence[head]!;
  const begin = Math.max(sentences.first[sentence]!, head - PHRASE_WITHIN);
  const end = Math.min(sentences.last[sentence]!, head + PHRASE_WITHIN);
  let from = Math.min(first, head);
  while (from > begin && !isMark(english, from - 1) && hangsOn(english, from - 1, head)) from--;
  let to = Math.max(last, head + 1);
  while (to < end && !isMark(english, to) && hangsOn(english, to, head)) to++;
  return { first: from, last: to };
}

function hangsOn(english: English, token: number, head: number): boolean {
  const { trees } = english;
  let at = token;
  for (let steps = 0; steps < DEEPEST; steps++) {
    if (!NOMINAL.has(trees.relation(at))) return false;
    if (/^(?:appos|conj|nmod)$/.test(trees.relation(at)) && trees.headMargin(at) < SURE_HEAD) return false;
    if (trees.relation(at) === 'nmod' && !isOrigin(english, at)) return false;
    at = trees.headOf(at);
    if (at === head) return true;
    if (at < 0) return false;
  }
  return false;
}

/** "Of Kenya", "from Kenya": what tells who they are; "in Kenya" says where, "with Kenya" with whom. */
function isOrigin(english: English, token: number): boolean {
  for (let at = token - 1; at > token - DEEPEST; at--)
    if (english.trees.headOf(at) === token && english.trees.relation(at) === 'case')
      return /^(?:of|from)$/.test(wordAt(english, at));
  return false;
}

/** Subjects before the verb, in order. */
function subjectsOf({ tokens, sentences, trees }: English, verb: number): readonly number[] {
  const begin = Math.max(sentences.first[tokens.sentence[verb]!]!, verb - PHRASE_WITHIN);
  const found: number[] = [];
  for (let at = begin; at < verb; at++)
    if (
      trees.headOf(at) === verb &&
      trees.relation(at).startsWith('nsubj') &&
      trees.headMargin(at) >= SURE_HEAD
    )
      found.push(at);
  return found;
}
