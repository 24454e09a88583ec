import { lemmaOf, verbOf } from '../../language/lexicon/verbs.ts';
import { entityKindOf } from '../../model/index.ts';
import { actor, isActive, isReceiver, isReported, thanked } from './binding.ts';
import { type Context, type Meant, NOBODY } from './context.ts';
import type { Trace } from './discourse.ts';
import type { Pronoun } from './pronouns.ts';
import { SUBJECT } from './zones.ts';

/** Whom "it" and "its" mean: a state or a body. */
export function neuter(context: Context, token: number, pronoun: Pronoun): Meant {
  const { english, discourse, zones } = context;
  // "They must approve it" is mostly a thing; so is "it is clear".
  if (pronoun.form === 'subject' && (isAddressed(context, token) || isReceiver(context, token)))
    return addressed(context, token);
  const reported = pronoun.form === 'subject' && isReported(context, token);
  if (pronoun.form === 'subject' && zones.zone[token] !== SUBJECT && !reported) return NOBODY;
  if (pronoun.form === 'subject' && isEmpty(context, token)) return NOBODY;
  const { tokens } = english;
  const sentence = tokens.sentence[token]!;
  const clause = zones.clause[token]!;
  const subject = zones.subject[clause]!;
  // "The text … its authors": a thing, when the clause's own subject is one; a plural can't be.
  const thing =
    subject >= 0 && subject < token && !context.isNamed(subject) && !tokens.lower(subject).endsWith('s');
  // "it added": a body that was quoted before.
  const speaks =
    pronoun.form === 'subject' &&
    verbOf(tokens.lower(token + 1 < tokens.count ? token + 1 : token)) !== undefined;
  if (pronoun.form !== 'subject') {
    const bound =
      pronoun.form === 'possessive'
        ? (thanked(context, token) ?? actor(context, token))
        : actor(context, token);
    if (bound !== null && entityKindOf(bound) !== 'person' && entityKindOf(bound) !== 'place')
      return { entities: [bound], doubt: null };
  }
  let best: Trace | null = null;
  for (const trace of discourse.back(sentence - 1)) {
    if ((trace.kind !== 'state' && trace.kind !== 'organisation') || trace.group) continue;
    const here = trace.sentence === sentence;
    if (trace.weak && !(here && pronoun.form === 'possessive')) continue;
    if (thing && trace.clause !== clause) continue;
    if (trace.zone === SUBJECT && !trace.weak && (best === null || best.zone !== SUBJECT || best.weak)) {
      best = trace;
      if (here) break;
    } else if (
      best === null &&
      // "He blamed Kenya, saying it had moved the post."
      ((here && (pronoun.form === 'possessive' || reported)) || (speaks && trace.kind === 'organisation'))
    )
      best = trace;
  }
  if (best === null && speaks) return asked(context, token, sentence);
  return best === null
    ? NOBODY
    : { entities: [best.entity], doubt: best.zone === SUBJECT && !best.weak ? null : 'the nearest named' };
}

/** "What does Kenya want? To sell. It ships rice": the subject before a sentence of a few words. */
function asked({ discourse, english, quotation }: Context, token: number, sentence: number): Meant {
  const { first, last } = english.sentences;
  if (sentence < 2 || quotation[token]! > 0 || last[sentence - 1]! - first[sentence - 1]! > FEW_WORDS)
    return NOBODY;
  if (last[sentence - 2]! < 1 || english.tokens.lower(last[sentence - 2]! - 1) !== '?') return NOBODY;
  const [only, ...others] = discourse.since(sentence - 2, 'state', true);
  return only === undefined || others.length > 0
    ? NOBODY
    : { entities: [only], doubt: 'the state asked about' };
}

/** Tokens of an answer: "Above all, to sell." */
const FEW_WORDS = 8;

/** Verbs whose object is somebody: "accused it of", "told it to". */
const ADDRESSING = new Set(
  'accuse urge tell ask warn blame invite sanction attack invade criticise criticize thank congratulate persuade threaten inform notify summon'.split(
    ' ',
  ),
);

function isAddressed(context: Context, token: number): boolean {
  return token > 0 && ADDRESSING.has(lemmaOf(context.english.tokens.lower(token - 1)));
}

/** The last state or body named that isn't the clause's own subject. */
function addressed(context: Context, token: number): Meant {
  const clause = context.zones.clause[token];
  for (const trace of context.discourse.back(context.english.tokens.sentence[token]! - 1)) {
    if ((trace.kind !== 'state' && trace.kind !== 'organisation') || trace.group || trace.weak) continue;
    if (trace.clause === clause && trace.zone === SUBJECT) continue;
    return { entities: [trace.entity], doubt: null };
  }
  return NOBODY;
}

/** "It is up to them", "it takes two": no one. */
function isEmpty(context: Context, token: number): boolean {
  const { tokens, sentences } = context.english;
  if (isActive(context, token)) return false;
  const end = sentences.last[tokens.sentence[token]!]!;
  return tokens.lower(token) === 'it' && token + 1 < end && EMPTY.has(tokens.lower(token + 1));
}

const EMPTY = new Set('is was takes took seems seemed appears appeared remains became becomes'.split(' '));
