import { type English, nounPhraseAt } from '../../language/index.ts';
import { trimEnd } from './clause.ts';
import { AFTER, branchAt, firstUnder, joinsClause } from './dependents.ts';
import type { Layout, Stretch } from './layout.ts';
import { OCCASIONS } from './lexicon.ts';

/**
 * What is meant, from `from` on as long as the tree hangs it on `verb` (or a noun) and it is no adjunct that tells when or
 * how. Where a clause is meant, `head` is its verb, and it goes on to there at least.
 */
export function contentFrom(
  layout: Layout,
  verb: number,
  from: number,
  end: number,
  head = from,
): readonly Stretch[] {
  const { english, inside } = layout;
  const { tokens } = english;
  let first = from;
  while (first < end && /^[,—–-]+$/.test(tokens.lower(first))) first++;
  let last = first;
  // "a steep levy [last year] on waste": a time counts where what is said goes on after it.
  let before = -1;
  while (last < end) {
    const past = pastAdjunct(layout, last, first);
    if (past > last) {
      before = before < 0 ? last : before;
      last = past;
    } else if (last < head || inside[last]! >= 0 || goesOn(layout, verb, last, first, head === from)) {
      if (!/^[.,;:!?]$/.test(tokens.lower(last))) before = -1;
      last = tokens.lower(last) === '(' ? pastBracket(english, last, end) : last + 1;
    } else break;
  }
  if (before >= 0) last = before;
  const stop = trimEnd(layout, first, last);
  return stop > first ? [{ first, last: stop }] : [];
}

/** Past a time with its preposition, or an occasion: "on Monday", "in an interview"; `at` itself where neither begins. */
function pastAdjunct({ english, timeUntil, inside }: Layout, at: number, first: number): number {
  const { tokens } = english;
  if (at === first || inside[at]! >= 0) return at;
  if (timeUntil[at]! > at) return timeUntil[at]!;
  if (!/^(on|in|at|during|since|after|before)$/.test(tokens.lower(at))) return at;
  if (timeUntil[at + 1]! > at + 1) return timeUntil[at + 1]!;
  const phrase = nounPhraseAt(english, at + 1, tokens.count);
  return phrase && OCCASIONS.has(tokens.lower(phrase.head)) ? phrase.last : at;
}

function pastBracket({ tokens }: English, open: number, end: number): number {
  for (let at = open + 1; at < end; at++) if (tokens.lower(at) === ')') return at + 1;
  return open + 1;
}

/** After a comma: "while Oslo refused"; after a phrase also "drawing laughter", "which would close the port", "a victory". */
function isBeside({ trees, tokens }: English, at: number, phrase: boolean): boolean {
  const word = tokens.lower(at);
  if (/^(while|whereas|although|though|even)$/.test(word)) return true;
  return phrase && (trees.tag(at) === 'VBG' ? word !== 'including' : BESIDE.test(word));
}

const BESIDE = /^(which|who|but|a|an|the)$/;

function goesOn(layout: Layout, verb: number, at: number, first: number, phrase: boolean): boolean {
  const { english } = layout;
  const { trees, tokens } = english;
  if (tokens.lower(at) === ',' && at + 1 < tokens.count && isBeside(english, at + 1, phrase)) return false;
  if (trees.partOfSpeech(at) === 'PUNCT') return tokens.lower(at) !== ';';
  if (phrase && joinsClause(english, at)) return false;
  const branch = branchAt(english, at, verb);
  if (branch < 0) return false;
  const relation = trees.relation(branch);
  const begins = at > first && firstUnder(english, branch, verb) === at;
  switch (relation) {
    case 'conj':
      return !/^(VERB|AUX)$/.test(trees.partOfSpeech(branch));
    case 'cc':
      return trees.headOf(at) !== verb || !joinsVerb(english, at, verb);
    case 'parataxis':
    case 'discourse':
      return false;
    case 'advcl':
      if (!begins) return true;
      if (phrase && !/^(VBG|VB|VBN)$/.test(trees.tag(branch))) return false;
      return (
        tokens.lower(at - 1) !== ',' && !/^(while|when|after|though|although|even)$/.test(tokens.lower(at))
      );
    default:
      return true;
  }
}

/** Whether a conjunction under the verb joins another verb to it, and no noun that the tree has hung there. */
function joinsVerb({ trees }: English, conjunction: number, verb: number): boolean {
  for (let at = conjunction + 1; at < conjunction + AFTER; at++)
    if (trees.headOf(at) === verb && trees.relation(at) === 'conj')
      return /^(VERB|AUX)$/.test(trees.partOfSpeech(at));
  return true;
}
