import type { English } from '../../language/index.ts';
import { actAt, nounAct } from './act.ts';
import { NOUNS, VERBS } from './lexicon.ts';
import { type PloverCode, quadOf, rootOf } from './plover.ts';
import { headOf, type TokenSpan } from './spans.ts';

/** What the source does to the target in its sentence; null where the lexicon has no word for it. */
export function codeOf(
  english: English,
  source: TokenSpan | null,
  target: TokenSpan | null,
): PloverCode | null {
  const byTree = treeAct(english, source, target);
  const byOrder = orderAct(english, source, target);
  const cameo = byTree ?? byOrder;
  if (cameo === null) return null;
  const root = rootOf(cameo);
  const code = { root, quad: quadOf(root), cameo };
  if (byTree !== null && byOrder !== null && rootOf(byOrder) === root) return { ...code, firmness: 'firm' };
  return { ...code, firmness: 'tentative', doubt: doubtOf(byTree, byOrder) };
}

function doubtOf(byTree: string | null, byOrder: string | null): string {
  if (byTree === null) return 'no word that the source stands by tells an act; one after it does';
  if (byOrder === null) return 'no verb after the source tells an act';
  return `the words that follow the source read as ${rootOf(byOrder)}`;
}

/** By the tree: of the verb that the source is subject or agent of, or of the noun it belongs to. */
function treeAct(english: English, source: TokenSpan | null, target: TokenSpan | null): string | null {
  if (source === null) return null;
  const { trees, tokens } = english;
  const before = tokens.lower(Math.max(0, source.first - 1));
  const named = source.first - 2;
  if (named >= 0 && /^(?:by|from|between)$/.test(before) && NOUNS.has(tokens.lower(named)))
    return nounAct(english, named);
  let at = headOf(english, source);
  let noun = NOUNS.has(tokens.lower(at)) ? at : -1;
  while (at >= 0) {
    const relation = trees.relation(at);
    const up = trees.headOf(at);
    if (up < 0) break;
    // "Kenya test-fired" is read as one noun.
    const isJoined = relation === 'compound' && trees.tag(up).startsWith('VB');
    if (isJoined || /^(?:nsubj|obl|csubj)/.test(relation)) {
      if (noun >= 0 && relation === 'obl') break;
      const act = clauseAct(english, up, target);
      if (act !== null) return act;
      break;
    }
    if (NOUNS.has(tokens.lower(up)) && noun < 0) noun = up;
    at = up;
  }
  return noun < 0 ? null : nounAct(english, noun);
}

/** The first act of the verb and those joined to it. */
function clauseAct(english: English, verb: number, target: TokenSpan | null): string | null {
  const { trees, tokens, sentences } = english;
  const act = actAt(english, verb, target);
  if (act !== null) return act;
  const last = sentences.last[tokens.sentence[verb]!]!;
  for (let at = verb + 1; at < last; at++) {
    if (trees.headOf(at) !== verb || !/^(?:conj|advcl|parataxis)$/.test(trees.relation(at))) continue;
    const joined = actAt(english, at, target);
    if (joined !== null) return joined;
  }
  return null;
}

/** By the order of words: of the first verb after the source that tells one, or of the passive before "by". */
function orderAct(english: English, source: TokenSpan | null, target: TokenSpan | null): string | null {
  const { tokens, sentences, trees } = english;
  const sentence = tokens.sentence[source?.first ?? 0]!;
  const begin = source?.last ?? 0;
  if (source && source.first > 1 && tokens.lower(source.first - 1) === 'by') {
    for (let at = source.first - 2; at >= sentences.first[sentence]!; at--) {
      const act = isVerb(english, at) ? actAt(english, at, target) : null;
      if (act !== null) return act;
    }
  }
  for (let at = begin; at < sentences.last[sentence]!; at++) {
    // In a headline the tagger takes "Lifts" for a name.
    const next =
      source !== null && at === begin && VERBS.has(tokens.lower(at)) && !AUXILIARY.test(trees.relation(at));
    const act = next || isVerb(english, at) ? actAt(english, at, target) : null;
    if (act !== null) return act;
  }
  return null;
}

/** "Has" of "has severed" takes no object. */
const AUXILIARY = /^(?:aux|cop)/;

function isVerb({ trees, tokens }: English, token: number): boolean {
  const verb = VERBS.get(tokens.lower(token));
  if (!verb || trees.relation(token) === 'amod' || AUXILIARY.test(trees.relation(token))) return false;
  const tag = trees.tag(token);
  return tag.startsWith('VB') || (tag === 'JJ' && verb.mode !== null);
}
