import type { English } from '../../language/english.ts';
import { nameAt } from '../../language/syntax/index.ts';

/** "Was at last signed": a participle with its auxiliary before it, parted by what says when or how: that auxiliary, or -1. */
export function passiveInTree({ trees, tokens }: English, token: number): number {
  if (trees.tag(token) !== 'VBN') return -1;
  for (
    let at = token - 2;
    at >= Math.max(0, token - PARTED_WITHIN) && tokens.sentence[at] === tokens.sentence[token];
    at--
  )
    if (trees.head[at] === token && trees.relation(at) === 'aux:pass') return at;
  return -1;
}

/** Tokens between an auxiliary and its participle. */
const PARTED_WITHIN = 7;

/** "Continued attention to Kenya": the tree takes it for what describes the next noun. */
export function isAttribute(english: English, token: number): boolean {
  const { trees } = english;
  return (
    trees.relation(token) === 'amod' &&
    trees.head[token] === token + 1 &&
    nameAt(english, token + 1) < 0 &&
    trees.headMargin[token]! >= SURE_ATTRIBUTE &&
    trees.relationMargin[token]! >= SURE_ATTRIBUTE
  );
}

/** Units of weight by which a head and a relation lead. */
const SURE_ATTRIBUTE = 30;
