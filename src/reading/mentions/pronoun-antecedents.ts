import type { EntityKey } from '../../model/index.ts';
import { type Context, type Meant, NOBODY } from './context.ts';
import type { Trace } from './discourse.ts';
import type { Pronoun } from './pronouns.ts';
import { OBLIQUE, SUBJECT } from './zones.ts';

/** Sentences an antecedent may lie back. */
const REACH = 5;
/** Scores nearer than this are too close to call. Set on annotated/tune.jsonl. */
const MARGIN = 0.6;

export function resolvePronoun(context: Context, token: number, pronoun: Pronoun): Meant {
  // "We" and "I" are whoever speaks: statements know.
  if (pronoun.person === 1) return NOBODY;
  if (pronoun.number === 'plural') return several(context, token, pronoun);
  return pronoun.neuter ? neuter(context, token, pronoun) : person(context, token, pronoun);
}

function person(context: Context, token: number, pronoun: Pronoun): Meant {
  const { english, discourse, people } = context;
  const sentence = english.tokens.sentence[token]!;
  const object = isObject(context, token, pronoun);
  const scores = new Map<EntityKey, number>();
  for (const trace of discourse.back(sentence - REACH)) {
    if (trace.kind !== 'person') continue;
    const known = people.get(trace.entity)?.gender ?? null;
    if (known !== null && known !== pronoun.gender) continue;
    if (object && trace.clause === context.zones.clause[token] && trace.zone === SUBJECT) continue;
    const score = scoreOf(context, trace, token, sentence) + (known === null ? 0 : 0.5);
    if (score > (scores.get(trace.entity) ?? Number.NEGATIVE_INFINITY)) scores.set(trace.entity, score);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (best === undefined) return cataphoric(context, token, pronoun);
  const gender = people.get(best[0])?.gender ?? null;
  if (second && best[1] - second[1] < MARGIN) {
    const names = [best[0], second[0]].map((one) => people.get(one)?.name ?? one);
    return { entities: [best[0]], doubt: `two possible people: ${names.join(', ')}` };
  }
  // Nobody else comes into question: from here on the article has said it.
  const only = people.get(best[0]);
  if (gender === null && only && scores.size === 1) only.gender = pronoun.gender;
  return { entities: [best[0]], doubt: null };
}

function scoreOf(context: Context, trace: Trace, token: number, sentence: number): number {
  const back = sentence - trace.sentence;
  let score = -1.2 * back;
  if (trace.zone === SUBJECT) score += 1.5;
  else if (trace.zone === OBLIQUE) score -= 0.4;
  if (trace.weak) score -= 0.5;
  if (trace.quotation !== context.quotation[token]) score -= trace.quotation ? 1.2 : 0.2;
  // Within the sentence the nearer one, a little.
  if (back === 0) score -= Math.min(1, (token - trace.token) * 0.01);
  return score;
}

/** "Although he is no longer in office, Brandt …": the next person of the sentence. */
function cataphoric(context: Context, token: number, pronoun: Pronoun): Meant {
  const after = context.nextPerson(token);
  if (after === null) return NOBODY;
  const gender = context.people.get(after)?.gender ?? null;
  return gender !== null && gender !== pronoun.gender ? NOBODY : { entities: [after], doubt: null };
}

function isObject(context: Context, token: number, pronoun: Pronoun): boolean {
  if (pronoun.form === 'object') return true;
  return (
    pronoun.form === 'possessive' &&
    context.english.tokens.lower(token) === 'her' &&
    !context.nounFollows(token + 1)
  );
}

function several(context: Context, token: number, pronoun: Pronoun): Meant {
  const { english, discourse, zones } = context;
  const sentence = english.tokens.sentence[token]!;
  const here = discourse.lastTogether(sentence, null, null);
  if (here) return { entities: here.entities, doubt: null };
  // "Delegates rose to their feet": a plural of the sentence's own.
  const subject = zones.subject[zones.clause[token]!]!;
  const plural =
    subject >= 0 &&
    subject < token &&
    !context.isNamed(subject) &&
    english.tokens.lower(subject).endsWith('s');
  if (plural && pronoun.form === 'possessive') return NOBODY;
  const before = discourse.lastTogether(sentence - 1, null, null);
  if (before) return { entities: before.entities, doubt: null };
  if (sentence === 0) return NOBODY;
  const pair = discourse.since(sentence - 1, 'person');
  if (pair.length === 2) return { entities: pair, doubt: 'the two named before' };
  return NOBODY;
}

function neuter(context: Context, token: number, pronoun: Pronoun): Meant {
  const { english, discourse, zones } = context;
  if (pronoun.form === 'subject' && isEmpty(context, token)) return NOBODY;
  const sentence = english.tokens.sentence[token]!;
  const clause = zones.clause[token]!;
  const subject = zones.subject[clause]!;
  // "The text … its authors": a thing, when the clause's own subject is one.
  const thing = subject >= 0 && subject < token && !context.isNamed(subject);
  let best: Trace | null = null;
  for (const trace of discourse.back(sentence - 1)) {
    if (trace.kind !== 'state' && trace.kind !== 'organisation') continue;
    if (trace.weak) continue;
    if (thing && trace.clause !== clause) continue;
    if (trace.zone === SUBJECT && (best === null || best.zone !== SUBJECT)) {
      best = trace;
      if (trace.sentence === sentence) break;
    } else if (best === null && trace.sentence === sentence && pronoun.form === 'possessive') best = trace;
  }
  return best === null
    ? NOBODY
    : { entities: [best.entity], doubt: best.zone === SUBJECT ? null : 'the nearest named' };
}

const WEATHER = new Set(
  'is was will would has takes took seems seemed appears appeared remains became becomes may might'.split(
    ' ',
  ),
);

/** "It is up to them", "it takes two": no one. */
function isEmpty(context: Context, token: number): boolean {
  const { tokens } = context.english;
  const end = context.english.sentences.last[tokens.sentence[token]!]!;
  const next = token + 1 < end ? tokens.lower(token + 1) : '';
  return (
    tokens.lower(token) === 'it' &&
    WEATHER.has(next) &&
    /^(?:is|was|takes|took|seems|seemed|appears|appeared|remains|became|becomes)$/.test(next)
  );
}
