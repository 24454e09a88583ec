import type { English } from '../../language/english.ts';
import { nameAt } from '../../language/syntax/index.ts';
import type { EntityKey } from '../../model/index.ts';
import { opensSubordinate } from './binding.ts';
import { type Context, type Meant, NOBODY } from './context.ts';
import type { Trace } from './discourse.ts';
import type { Pronoun } from './pronouns.ts';
import { saidOf, spokenOf } from './said-of.ts';
import { actsInGap } from './seats.ts';
import { SUBJECT } from './zones.ts';

/** Whom "they", "them" and "their" mean. */
export function several(context: Context, token: number, pronoun: Pronoun): Meant {
  const { english, discourse, ahead } = context;
  const sentence = english.tokens.sentence[token]!;
  const about = saidOf(context, token);
  if (about !== null && !about.startsWith('person/')) return { entities: [about], doubt: null };
  const here = discourse.lastTogether(sentence, null, null);
  if (here) return { entities: here.entities, doubt: null };
  if (opensSubordinate(context, token) || sentence === 0) {
    const after = ahead.together(token);
    if (after) return { entities: after, doubt: null };
  }
  const possessive = pronoun.form === 'possessive';
  // "Delegates rose to their feet": a plural of the sentence's own.
  if ((possessive || pronoun.form === 'subject') && hasPluralSubject(context, token)) return NOBODY;
  if (possessive) {
    // "Kenya has differed with Uganda over their border"
    const states = discourse.since(sentence, 'state', true);
    if (states.length === 2) return { entities: states, doubt: 'the two states of the sentence' };
  }
  const before = discourse.lastTogether(sentence - 1, null, null);
  if (before) return { entities: before.entities, doubt: null };
  // "Oslo sent cars, Nairobi tea. They …": two that do the same.
  const acting = actingStates(context, sentence, pronoun.form === 'object' ? 1 : 0);
  if (acting.length === 2) return { entities: acting, doubt: 'the two states that act' };
  const spoken = pronoun.form === 'subject' ? spokenOf(context, token) : null;
  if (spoken !== null) return { entities: [spoken], doubt: 'the only one spoken of before' };
  const pair = sentence === 0 || pronoun.form === 'object' ? [] : discourse.since(sentence - 1, 'person');
  return pair.length === 2 ? { entities: pair, doubt: 'the two named before' } : NOBODY;
}

/** States that are subjects in the sentence `from` back or, where none is, in the one before. */
function actingStates({ discourse, english }: Context, sentence: number, from: number): readonly EntityKey[] {
  for (let back = from; back <= 1; back++) {
    const found = new Set<EntityKey>();
    for (const trace of discourse.back(sentence - back))
      if (
        trace.kind === 'state' &&
        trace.sentence === sentence - back &&
        !trace.weak &&
        (trace.zone === SUBJECT ||
          english.trees.relation(trace.token).startsWith('nsubj') ||
          actsToo(english, trace))
      )
        found.add(trace.entity);
    if (found.size > 0) return [...found].reverse();
  }
  return [];
}

/** "Oslo sent cars, [Nairobi] tea" */
function actsToo(english: English, { token }: Trace): boolean {
  const index = nameAt(english, token);
  return index >= 0 && actsInGap(english, english.names[index]!);
}

/** Tokens looked back on for a plural subject. */
const LOOKED_BACK = 40;

function hasPluralSubject(context: Context, token: number): boolean {
  const { english, zones } = context;
  const subject = zones.subject[zones.clause[token]!]!;
  if (
    subject >= 0 &&
    subject < token &&
    !context.isNamed(subject) &&
    english.tokens.lower(subject).endsWith('s')
  )
    return true;
  // "Kenyan traders said they would wait"
  const first = english.sentences.first[english.tokens.sentence[token]!]!;
  for (let at = Math.max(first, token - LOOKED_BACK); at < token; at++)
    if (english.trees.tag(at) === 'NNS' && english.trees.relation(at) === 'nsubj' && !context.isNamed(at))
      return true;
  return false;
}
