import type { English } from '../../language/index.ts';
import { BE, DO, HAVE, MODALS } from '../../language/lexicon/function-words.ts';
import type { Layout, Stretch } from './layout.ts';

/** How far before and after a verb what hangs on it is looked for, in tokens. */
const BEFORE = 40;
export const AFTER = 80;
/** How often a subject is passed on: "began to move to deny". */
const PASSED_ON = 5;

/** The dependent of the verb that a token belongs to; -1 for none. */
export function branchAt({ trees }: English, token: number, verb: number): number {
  let at = token;
  for (let head = trees.headOf(at); head !== verb; head = trees.headOf(at)) {
    if (head < 0) return -1;
    at = head;
  }
  return at;
}

/** First token of all that hangs on `top`, after the verb where `top` is. */
export function firstUnder(english: English, top: number, verb: number): number {
  let first = top;
  const begin = top > verb ? verb + 1 : Math.max(0, top - BEFORE);
  for (let at = top - 1; at >= begin; at--) {
    const branch = branchAt(english, at, verb);
    if (branch === top) first = at;
    else if (branch >= 0) break;
  }
  return first;
}

/** Whether the tree has a passive's subject or auxiliary before the verb. */
export function isPassive(english: English, verb: number): boolean {
  const { trees } = english;
  for (let at = verb - 1; at >= Math.max(0, verb - BEFORE); at--)
    if (trees.headOf(at) === verb && /:pass$/.test(trees.relation(at))) return true;
  return false;
}

/** Who a passive says it was: "by Oslo", without its preposition; also where the tree hangs it on what was said. */
export function agentOf({ english, timeUntil }: Layout, verb: number, end: number): Stretch | null {
  const { trees, tokens } = english;
  for (let at = verb + 1; at < Math.min(end, verb + AFTER); at++) {
    if (/^[,;:]$/.test(tokens.lower(at)) || joinsClause(english, at)) return null;
    if (tokens.lower(at) !== 'by' || timeUntil[at + 1]! > at + 1 || trees.tag(at + 1) === 'VBG') continue;
    const noun = trees.headOf(at);
    return noun > at && /^(NOUN|PROPN|PRON)$/.test(trees.partOfSpeech(noun))
      ? phraseFrom(english, at + 1, noun)
      : null;
  }
  return null;
}

function phraseFrom(english: English, first: number, noun: number): Stretch {
  return { first, last: Math.max(noun + 1, phraseOf(english, noun).last) };
}

/** "…, and were angry": another verb of the same subject, which a tree may hang on a noun or an adjective. */
export function joinsClause({ tokens }: English, conjunction: number): boolean {
  if (!/^(and|but)$/.test(tokens.lower(conjunction)) || conjunction + 1 >= tokens.count) return false;
  const next = tokens.lower(conjunction + 1);
  return BE.has(next) || HAVE.has(next) || MODALS.has(next) || DO.has(next);
}

/** The subject before a verb, without what describes it after a comma. */
export function subjectIn(english: English, verb: number, begin: number): Stretch | null {
  const { trees } = english;
  for (let at = verb - 1; at >= Math.max(begin, verb - BEFORE); at--)
    if (trees.headOf(at) === verb && /^nsubj/.test(trees.relation(at))) return phraseOf(english, at);
  return null;
}

/** A noun with what belongs to it, up to a comma that opens no list. */
function phraseOf(english: English, noun: number): Stretch {
  const { trees, tokens } = english;
  const belongs = (at: number) => {
    for (let on = at; on >= 0; on = trees.headOf(on)) {
      if (on === noun) return true;
      if (/^(acl:relcl|appos|parataxis)$/.test(trees.relation(on))) return false;
    }
    return false;
  };
  let first = noun;
  while (
    first > Math.max(0, noun - BEFORE) &&
    tokens.sentence[first - 1] === tokens.sentence[noun] &&
    belongs(first - 1)
  )
    first--;
  let last = noun + 1;
  while (
    last < Math.min(tokens.count, noun + BEFORE) &&
    tokens.sentence[last] === tokens.sentence[noun] &&
    belongs(last)
  )
    last++;
  return { first, last: beforeComma(english, noun, last) };
}

/** "Lind[, for one,]", but all of "Lind, Okello and the envoy". */
function beforeComma({ trees, tokens }: English, noun: number, end: number): number {
  for (let at = noun + 1; at < end; at++) {
    if (tokens.lower(at) !== ',') continue;
    for (let on = at + 1; on < end; on++)
      if (trees.headOf(on) === noun && trees.relation(on) === 'conj') return end;
    return at;
  }
  return end;
}

/** Who has the verb for theirs: its subject, or that of the verb it depends on. */
export function holderOf(layout: Layout, verb: number, unit: Stretch): Stretch | null {
  const { english } = layout;
  const { trees } = english;
  let at = verb;
  for (let passed = 0; passed < PASSED_ON; passed++) {
    const own = subjectIn(english, at, unit.first);
    if (own) return own;
    const head = trees.headOf(at);
    if (head < unit.first) return null;
    switch (trees.relation(at)) {
      case 'xcomp': {
        const object = objectBetween(english, head, at);
        if (object) return object;
        break;
      }
      case 'conj':
      case 'advcl':
      case 'ccomp':
        break;
      default:
        return null;
    }
    at = head;
  }
  return null;
}

/** The object of a verb, before `end`. */
export function objectBetween(english: English, verb: number, end: number): Stretch | null {
  const { trees } = english;
  for (let at = verb + 1; at < end; at++)
    if (trees.headOf(at) === verb && trees.relation(at) === 'obj') return phraseBefore(english, at, end);
  return null;
}

function phraseBefore(english: English, noun: number, end: number): Stretch {
  const { first, last } = phraseOf(english, noun);
  return { first, last: Math.max(noun + 1, Math.min(last, end)) };
}

/** What "who" and "which" stand for: "[the agency], which cited"; null for other words. */
export function antecedentOf(english: English, { first, last }: Stretch): Stretch | null {
  const { trees, tokens } = english;
  if (last > first + 1 || !/^wh(o|ich)$/.test(tokens.lower(first))) return null;
  let at = trees.headOf(first);
  while (at >= 0 && trees.relation(at) !== 'acl:relcl') at = trees.headOf(at);
  const noun = at < 0 ? -1 : trees.headOf(at);
  return noun >= 0 && noun < first ? phraseBefore(english, noun, first) : null;
}
