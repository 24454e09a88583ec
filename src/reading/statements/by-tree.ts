import { type English, nameAt } from '../../language/index.ts';
import {
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../language/lexicon/function-words.ts';
import type { Layout, Stretch } from './layout.ts';
import type { Cue } from './report.ts';

/** Longest subject taken from a tree, in tokens: what is longer is mostly a clause read wrong. */
const LONGEST = 20;

/** The subject that the tree gives a verb, before it, with all that belongs to it; null for none. */
export function subjectByTree(english: English, verb: number, begin: number): Stretch | null {
  const { trees } = english;
  for (let at = verb - 1; at >= Math.max(begin, verb - LONGEST); at--) {
    if (trees.headOf(at) !== verb || trees.relation(at) !== 'nsubj') continue;
    let first = at;
    while (first > begin && isUnder(english, first - 1, at)) first--;
    let last = at + 1;
    while (last < verb && isUnder(english, last, at)) last++;
    return { first, last };
  }
  return null;
}

function isUnder({ trees }: English, token: number, top: number): boolean {
  let at = token;
  while (at >= 0 && at !== top) at = trees.headOf(at);
  return at === top;
}

/**
 * Where the tree gives the same subject a nearer or further beginning: "nine things [the envoy] said", "[The
 * polling that was done] showed".
 */
export function surerSubject(layout: Layout, surface: Stretch, cue: Cue, unit: Stretch): Stretch {
  const { english, timeUntil } = layout;
  const { tokens } = english;
  if (!mayDiffer(layout, surface, unit)) return surface;
  const tree = subjectByTree(english, cue.verb, unit.first);
  if (tree === null || tree.last !== surface.last || tree.first === surface.first) return surface;
  const opens = tokens.lower(tree.first);
  if (tree.first > surface.first) return beginsAt(layout, surface, tree.first) ? tree : surface;
  if (timeUntil[tree.first]! > tree.first || PREPOSITIONS.has(opens) || SUBORDINATORS.has(opens))
    return surface;
  for (let at = tree.first; at < surface.first; at++)
    if (!/[\p{L}\p{N}]/u.test(tokens.word(at))) return surface;
  return tree;
}

/** Whether a phrase may begin inside, or words before belong to it: parsing costs more than all else here. */
function mayDiffer(layout: Layout, surface: Stretch, unit: Stretch): boolean {
  const { tokens } = layout.english;
  for (let at = surface.first + 1; at < surface.last; at++) if (beginsAt(layout, surface, at)) return true;
  return surface.first > unit.first && /[\p{L}\p{N}]/u.test(tokens.word(surface.first - 1));
}

/** Whether a phrase of its own begins at `at`, inside what the surface takes for one. */
function beginsAt({ english }: Layout, surface: Stretch, at: number): boolean {
  const { tokens } = english;
  const before = tokens.lower(at - 1);
  if (before === ',') return !isList(english, surface);
  if (COORDINATORS.has(before) || PREPOSITIONS.has(before) || isAdverb(before)) return false;
  const name = english.names[nameAt(english, at)];
  return (
    DETERMINERS.has(tokens.lower(at)) ||
    SUBJECT_PRONOUNS.has(tokens.lower(at)) ||
    (name?.titleFirst === at && /^\p{Ll}/u.test(tokens.word(at - 1)))
  );
}

function isList({ tokens }: English, { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++) if (COORDINATORS.has(tokens.lower(at))) return true;
  return false;
}
