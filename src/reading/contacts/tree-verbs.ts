import type { English } from '../../language/english.ts';
import { canBe, classesOf } from '../../language/index.ts';
import { BE } from '../../language/lexicon/function-words.ts';
import { verbOf } from '../../language/lexicon/verbs.ts';
import { nameAt } from '../../language/syntax/index.ts';

/** "Was at last signed": a participle with its auxiliary before it, parted by what says when or how: that auxiliary, or -1. */
export function passiveInTree({ trees, tokens }: English, token: number): number {
  for (
    let at = token - 2;
    at >= Math.max(0, token - PARTED_WITHIN) && tokens.sentence[at] === tokens.sentence[token];
    at--
  ) {
    // Parsing costs more than all else: only where the words allow it.
    if (!BE.has(tokens.lower(at)) || trees.tag(token) !== 'VBN') continue;
    if (trees.headOf(at) === token && trees.relation(at) === 'aux:pass') return at;
  }
  return -1;
}

/** Tokens between an auxiliary and its participle. */
const PARTED_WITHIN = 7;

/** "Continued attention to Kenya": the tree takes it for what describes the next noun. */
export function isAttribute(english: English, token: number): boolean {
  const { trees } = english;
  return (
    canBeAttribute(english, token) &&
    trees.relation(token) === 'amod' &&
    trees.headOf(token) === token + 1 &&
    nameAt(english, token + 1) < 0 &&
    trees.headMargin(token) >= SURE_ATTRIBUTE &&
    trees.relationMargin(token) >= SURE_ATTRIBUTE
  );
}

/** A participle before a word that can be a noun: what else the tree would have to be asked about needs no parse. */
function canBeAttribute({ tokens }: English, token: number): boolean {
  const forms = verbOf(tokens.lower(token))?.forms ?? [];
  if (!forms.includes('participle') && !forms.includes('ing') && !forms.includes('past')) return false;
  if (token + 1 >= tokens.count) return false;
  const next = tokens.lower(token + 1);
  return /^\p{L}/u.test(next) && (classesOf(next) === '' || canBe(next, 'n') || canBe(next, 'N'));
}

/** Units of weight by which a head and a relation lead. */
const SURE_ATTRIBUTE = 30;
