import { isAdverb, MODALS, PREPOSITIONS, SUBORDINATORS } from '../../language/lexicon/function-words.ts';
import { lemmaOf, verbOf } from '../../language/lexicon/verbs.ts';
import { isFiniteHere, nameAt } from '../../language/syntax/index.ts';
import { type EntityKey, entityKindOf } from '../../model/index.ts';
import { entityAt, subjectOver } from './clause.ts';
import type { Context } from './context.ts';
import { isSaying } from './saying.ts';
import { SUBJECT } from './zones.ts';

/** Whom an object pronoun can't mean: the subject of its own clause. "The president said he trusts him": two people. */
export function subjectsOfClause(context: Context, token: number): readonly EntityKey[] {
  const { english, discourse, zones } = context;
  const barred: EntityKey[] = [];
  const subject = subjectOver(context.english, token);
  // "When Lind was late, Oslo asked her"
  if (subject >= 0 && zones.clause[subject] === zones.clause[token]) {
    const entity = entityAt(context, subject);
    if (entity !== null && entityKindOf(entity) !== 'person') return [];
  }
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

/** Who does what the words around the possessive tell: "until [Kenya] withdrew its offer"; null where nobody known does. */
export function actor(context: Context, token: number): EntityKey | null {
  const beside = actorBeside(context, token);
  if (beside !== null) return beside;
  const subject = subjectOver(context.english, token);
  return subject < 0 ? null : entityAt(context, subject);
}

/** "until [Oslo] withdrew its offer", "Nairobi sent its ships, [Oslo] its own": right before, whatever the tree says. */
function actorBeside(context: Context, token: number): EntityKey | null {
  const { english } = context;
  const { tokens, names } = english;
  const own = tokens.lower(Math.min(token + 1, tokens.count - 1)) === 'own';
  const last =
    own && context.isNamed(token - 1)
      ? token - 1
      : token > 1 && isFiniteHere(english, token - 1)
        ? token - 2
        : -1;
  const index = last < 0 ? -1 : nameAt(english, last);
  if (index < 0) return null;
  const before = names[index]!.titleFirst - 1;
  return before >= 0 && PREPOSITIONS.has(tokens.lower(before)) && !SUBORDINATORS.has(tokens.lower(before))
    ? null
    : entityAt(context, last);
}

/** Verbs for what somebody has done: "thanked Kenya for its help". */
const THANKING = new Set(
  `thank praise applaud commend congratulate credit reward honour honor admire salute forgive excuse blame criticise criticize condemn
  denounce rebuke reprimand chide fault castigate punish sanction penalise penalize slam lambast attack mock scold fine sue ridicule
  accuse suspect convict warn remind deprive strip rob relieve`.split(/\s+/),
);

/** "thanked [Kenya] for its help": whose it is; null elsewhere. */
export function thanked(context: Context, token: number): EntityKey | null {
  const { tokens, sentences } = context.english;
  const begin = Math.max(sentences.first[tokens.sentence[token]!]!, token - LONGEST_OBJECT);
  if (token - 2 < begin || !/^(?:for|of|over|about)$/.test(tokens.lower(token - 1))) return null;
  for (let at = token - 2; at >= begin; at--)
    if (THANKING.has(lemmaOf(tokens.lower(at)))) return entityAt(context, token - 2);
  return null;
}

/** Tokens from a verb to the end of its object. */
const LONGEST_OBJECT = 9;

/** Inside a clause that a subordinator opens the sentence with: "Although he is no longer in office, Brandt …". */
export function opensSubordinate(context: Context, token: number): boolean {
  const { tokens, sentences } = context.english;
  const first = sentences.first[tokens.sentence[token]!]!;
  if (!SUBORDINATORS.has(tokens.lower(first)) || token - first > 8) return false;
  for (let at = first; at < token; at++) if (tokens.lower(at) === ',') return false;
  return true;
}
