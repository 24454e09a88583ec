import type { English } from '../../language/english.ts';
import { lemmaOf } from '../../language/lexicon/verbs.ts';
import { nameAt } from '../../language/syntax/index.ts';
import type { EntityKey } from '../../model/index.ts';
import type { Context } from './context.ts';

/** The word that the predicate at `token` has for its subject, by the tree; -1 where it has none of its own. */
function subjectOf({ trees, tokens, sentences }: English, token: number): number {
  const sentence = tokens.sentence[token]!;
  const first = Math.max(sentences.first[sentence]!, token - SUBJECT_WITHIN);
  for (let at = first; at < Math.min(sentences.last[sentence]!, token + SUBJECT_WITHIN); at++)
    if (trees.headOf(at) === token && /^[nc]subj/.test(trees.relation(at))) return at;
  return -1;
}

/** Tokens between a predicate and its subject; hostile text has sentences of thousands. */
const SUBJECT_WITHIN = 50;
/** Heads climbed to a predicate. */
const DEPTH = 12;

/**
 * The subject of the nearest predicate that `token` depends on and is not the subject of: "Oslo" in "Oslo sold its ships",
 * and in "they want Oslo to sell its ships"; -1 where none has one.
 */
export function subjectOver(english: English, token: number): number {
  const { trees, tokens } = english;
  let below = token;
  for (let at = trees.headOf(token), depth = 0; at >= 0 && depth < DEPTH; at = trees.headOf(at), depth++) {
    if (trees.relation(below) === 'xcomp' && !PROMISING.has(lemmaOf(tokens.lower(at))))
      for (let object = at + 1; object < below; object++)
        if (trees.headOf(object) === at && /^i?obj$/.test(trees.relation(object))) return object;
    const subject = subjectOf(english, at);
    if (subject >= 0 && subject !== below) return subject;
    below = at;
  }
  return -1;
}

/** Verbs whose subject does what they lead to, though somebody else is told: "promised Oslo to sell". */
const PROMISING = new Set('promise vow threaten offer pledge guarantee swear owe'.split(' '));

/** Whom the words around `token` mean, of those named so far in its sentence; null where nobody alone. */
export function entityAt({ discourse, english }: Context, token: number): EntityKey | null {
  for (const trace of discourse.back(english.tokens.sentence[token]!))
    if (trace.token <= token && token < trace.last && !trace.weak) return trace.group ? null : trace.entity;
  return null;
}

/** Verbs that make somebody what their complement says: "named Lind its envoy". */
const APPOINTING = new Set(
  'name appoint elect make nominate designate crown declare proclaim choose select install'.split(' '),
);
/** Verbs whose subject is what their complement says: "became president", "serves as consul", "succeeds Moyo as envoy". */
const HOLDING = new Set(
  'be become remain stay serve act work succeed replace follow resign retire return continue'.split(' '),
);

/** Whom the noun at `head` is said of: by a copula, a verb of appointing, or "as"; null where it is said of nobody. */
export function predicatedAt(context: Context, opening: number, head: number): EntityKey | null {
  const { trees, tokens, sentences, names } = context.english;
  const first = sentences.first[tokens.sentence[head]!]!;
  // "is not the minister"
  for (let at = Math.max(first, head - REACH); at < head; at++)
    if (
      /^(?:not|n['’]t|never|neither|nor|if|whether|would|could|may|might|should|can|will)$/.test(
        tokens.lower(at),
      ) &&
      at !== first
    )
      return null;
  const before = opening > first ? nameAt(context.english, opening - 1) : -1;
  const verbBefore = before < 0 ? -1 : names[before]!.titleFirst - 1;
  if (verbBefore >= first && APPOINTING.has(lemmaOf(tokens.lower(verbBefore))))
    return entityAt(context, opening - 1);
  for (let at = first; at < head; at++)
    if (trees.headOf(at) === head && trees.relation(at) === 'cop') {
      const subject = subjectOf(context.english, head);
      return subject < 0 ? null : entityAt(context, subject);
    }
  const verb = trees.headOf(head);
  if (verb < 0) return null;
  const lemma = lemmaOf(tokens.lower(verb));
  const relation = trees.relation(head);
  const asOffice = relation === 'obl' && opensWithAs(context.english, head, verb);
  if (relation !== 'xcomp' && !asOffice && relation !== 'obj') return null;
  if (APPOINTING.has(lemma)) {
    for (let at = verb + 1; at < head; at++)
      if (trees.headOf(at) === verb && /^(?:obj|iobj)$/.test(trees.relation(at)))
        return entityAt(context, at);
    const subject = subjectOf(context.english, verb);
    return subject >= 0 && trees.relation(subject) === 'nsubj:pass' ? entityAt(context, subject) : null;
  }
  if (!HOLDING.has(lemma) || (relation === 'obj' && lemma !== 'become')) return null;
  const subject = subjectOf(context.english, verb);
  return subject < 0 ? null : entityAt(context, subject);
}

/** Tokens looked back on for a word that denies or supposes. */
const REACH = 8;

function opensWithAs({ trees, tokens }: English, head: number, verb: number): boolean {
  for (let at = verb + 1; at < head; at++)
    if (trees.headOf(at) === head && trees.relation(at) === 'case') return tokens.lower(at) === 'as';
  return false;
}
