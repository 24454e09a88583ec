import { isAdverb, MODALS } from '../../language/lexicon/function-words.ts';
import { lemmaOf, verbOf } from '../../language/lexicon/verbs.ts';
import { isFiniteHere } from '../../language/syntax/index.ts';
import type { EntityKey } from '../../model/index.ts';
import type { Context } from './context.ts';
import { isSaying } from './saying.ts';
import { SUBJECT } from './zones.ts';

/** Whom an object pronoun can't mean: the subject of its own clause. "The president said he trusts him": two people. */
export function subjectsOfClause(
  { english, discourse, zones }: Context,
  token: number,
): readonly EntityKey[] {
  const barred: EntityKey[] = [];
  for (const trace of discourse.back(english.tokens.sentence[token]!))
    if (trace.clause === zones.clause[token] && trace.zone === SUBJECT && !trace.group && !trace.weak)
      barred.push(trace.entity);
  return barred;
}

/** "it was suspending flights", "it was not consulted": a subject that does or suffers something, no empty one. */
export function isActive({ english: { tokens, sentences } }: Context, token: number): boolean {
  const end = sentences.last[tokens.sentence[token]!]!;
  if (token + 2 >= end || !/^(?:is|was)$/.test(tokens.lower(token + 1))) return false;
  let at = token + 2;
  while (at + 1 < end && (tokens.lower(at) === 'not' || isAdverb(tokens.lower(at)))) at++;
  const word = tokens.lower(at);
  const active = word.endsWith('ing') || (verbOf(word)?.forms.includes('participle') ?? false);
  // "it was agreed that", "it was expected to"
  return active && (at + 1 >= end || !/^(?:that|to|whether)$/.test(tokens.lower(at + 1)));
}

/** "saying it had replied", "said on Friday it was leaving": the subject of what is reported or done. */
export function isReported(context: Context, token: number): boolean {
  const { english } = context;
  const { tokens } = english;
  if (token < 1 || token + 1 >= tokens.count) return false;
  if (!MODALS.has(tokens.lower(token + 1)) && !isFiniteHere(english, token + 1)) return false;
  return isActive(context, token) || isSaying(tokens.lower(token - 1));
}

/** Verbs of two objects: "lend it money". */
const GIVING = new Set(
  'give lend offer pay grant send owe sell promise hand deny cost allow award supply extend'.split(' '),
);

/** The first of two objects is given the second. */
export function isReceiver({ english: { tokens }, nounFollows }: Context, token: number): boolean {
  if (token < 1 || token + 1 >= tokens.count || !GIVING.has(lemmaOf(tokens.lower(token - 1)))) return false;
  const next = tokens.lower(token + 1);
  return /^(?:an?|the|more|\p{Sc}|\d.*|its|their)$/u.test(next) || nounFollows(token + 1);
}
