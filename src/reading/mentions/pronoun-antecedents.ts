import type { EntityKey } from '../../model/index.ts';
import { actor, opensSubordinate, subjectsOfClause } from './binding.ts';
import { type Context, type Meant, NOBODY } from './context.ts';
import type { Trace } from './discourse.ts';
import { neuter } from './neuter.ts';
import type { Pronoun } from './pronouns.ts';
import { saidOf } from './said-of.ts';
import { isSaying } from './saying.ts';
import { several } from './several.ts';
import { OBLIQUE, SUBJECT } from './zones.ts';

/** Sentences an antecedent may lie back. */
const REACH = 5;
/** Scores nearer than this are too close to call. Set on annotated/tune.jsonl. */
const MARGIN = 0.6;
/** A lead from which the pronoun tells of somebody whether it is he or she. */
const CLEAR = 1.8;

export function resolvePronoun(context: Context, token: number, pronoun: Pronoun): Meant {
  // "We" and "I" are whoever speaks: statements know.
  if (pronoun.person === 1) return NOBODY;
  if (pronoun.number === 'plural') return several(context, token, pronoun);
  return pronoun.neuter ? neuter(context, token, pronoun) : person(context, token, pronoun);
}

function person(context: Context, token: number, pronoun: Pronoun): Meant {
  const { english, discourse, people, ahead } = context;
  const sentence = english.tokens.sentence[token]!;
  const possessive = pronoun.form === 'possessive' && !isObject(context, token);
  const object = pronoun.form === 'object' || (pronoun.form === 'possessive' && !possessive);
  const opening = opensSubordinate(context, token);
  const { tokens } = english;
  const about = saidOf(context, token);
  const aboutPerson = about === null ? undefined : people.get(about);
  if (aboutPerson && (aboutPerson.gender === null || aboutPerson.gender === pronoun.gender))
    return { entities: [aboutPerson.key], doubt: null };
  if (possessive && isForHisPart(context, token)) {
    const meant = whoseTurn(context, token, sentence);
    if (meant !== null) return meant;
  }
  // "He met Lind" is about somebody else, and so is "his talks with Lind".
  const others =
    pronoun.form === 'subject' || context.quotation[token]! > 0
      ? ahead.people(token)
      : possessive
        ? ahead.inPhrase(token)
        : [];
  const barred = object ? subjectsOfClause(context, token) : [];
  const near = actor(context, token);
  const bound = pronoun.form === 'reflexive' ? BOUND_SURELY : BOUND;
  const scores = new Map<EntityKey, number>();
  const rate = (entity: EntityKey, score: number) => {
    const person = people.get(entity);
    const known = person?.gender ?? null;
    if ((known !== null && known !== pronoun.gender) || barred.includes(entity)) return;
    const supposed = known === null ? (person?.supposed ?? null) : null;
    const rated =
      score +
      (known === null ? 0 : KNOWN_GENDER) +
      (supposed === null ? 0 : supposed === pronoun.gender ? SUPPOSED_GENDER : -SUPPOSED_OTHER);
    if (rated > (scores.get(entity) ?? Number.NEGATIVE_INFINITY)) scores.set(entity, rated);
  };
  for (const trace of discourse.back(sentence - REACH)) {
    if (trace.kind !== 'person' || trace.group) continue;
    if (others.includes(trace.entity) && !opening) continue;
    // "With Okello, he discussed trade": somebody else.
    if (
      pronoun.form === 'subject' &&
      tokens.lower(token - 1) === ',' &&
      trace.zone === OBLIQUE &&
      !trace.weak &&
      trace.clause === context.zones.clause[token]
    )
      continue;
    rate(
      trace.entity,
      scoreOf(context, trace, token, sentence, possessive) +
        (trace.entity === near &&
        !object &&
        trace.sentence === sentence &&
        trace.quotation === context.quotation[token]
          ? bound
          : 0),
    );
  }
  const later = ahead
    .people(token)
    .find((entity) => (possessive || opening ? !(possessive && others.includes(entity)) : false));
  if (later !== undefined && (opening || scores.size === 0)) rate(later, AHEAD);
  if (scores.size === 0 && !object) return cataphoric(context, token, pronoun);
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (best === undefined) return NOBODY;
  const taken = people.get(best[0]);
  if (taken) taken.supposed = pronoun.gender;
  if (second && best[1] - second[1] < MARGIN) {
    const names = [best[0], second[0]].map((one) => people.get(one)?.name ?? one);
    return { entities: [best[0]], doubt: `two possible people: ${names.join(', ')}` };
  }
  // Nobody else comes into question: from here on the article has said it.
  const clear = second === undefined || best[1] - second[1] >= CLEAR;
  if (taken && taken.gender === null && clear) taken.gender = pronoun.gender;
  return { entities: [best[0]], doubt: null };
}

/** "for his part": set against the one before. */
function isForHisPart({ english: { tokens } }: Context, token: number): boolean {
  return (
    token > 0 &&
    token + 1 < tokens.count &&
    tokens.lower(token - 1) === 'for' &&
    tokens.lower(token + 1) === 'part'
  );
}

/** "For his part, Lind", "Lind, for her part": whom the sentence names first. */
function whoseTurn({ discourse, ahead }: Context, token: number, sentence: number): Meant | null {
  const before = discourse.since(sentence, 'person', true);
  const [first] = before.length > 0 ? before : ahead.people(token);
  return first === undefined ? null : { entities: [first], doubt: null };
}

/** What it is worth to be the subject over the pronoun, by the tree; "himself" is hardly anybody else. Set as OFTEN is. */
const BOUND = 1.2;
const BOUND_SURELY = 4;
/** What a known gender that agrees is worth, and the first person named after "While he …,". */
const KNOWN_GENDER = 0.5;
/** "She … He …" of two people: who was taken for "she" is hardly "he". */
const SUPPOSED_GENDER = 0.3;
const SUPPOSED_OTHER = 4;
const AHEAD = 0.6;

/** Who is named more than twice is likelier, by this much for each doubling, up to so many times two. Set on GUM, train; see annotated/README.md. */
const OFTEN = 0.4;
const MOST = 16;

function scoreOf(
  context: Context,
  trace: Trace,
  token: number,
  sentence: number,
  possessive: boolean,
): number {
  const back = sentence - trace.sentence;
  let score = -1.2 * back;
  if (trace.zone === SUBJECT) score += 1.5;
  else if (trace.zone === OBLIQUE) score -= 0.4;
  if (trace.weak) score -= 0.5;
  score +=
    OFTEN * Math.log2(Math.min(MOST, Math.max(1, (context.people.get(trace.entity)?.mentions ?? 1) / 2)));
  const quoted = context.quotation[token]!;
  // Nor does he name himself in what he says.
  if (trace.quotation !== quoted) score -= trace.quotation ? (isSpeaker(context, token) ? 2.5 : 1.2) : 0.4;
  // Who is quoted doesn't speak of himself as "he".
  if (quoted > 0 && trace.quotation === 0 && trace.speaks) score -= 1.6;
  // Within the sentence the nearer one, a little.
  if (back === 0) score -= Math.min(1, (token - trace.token) * 0.01);
  // Of those before, the one named first: "Lind and Okello spoke. She …".
  else score -= Math.min(0.3, (trace.token - context.english.sentences.first[trace.sentence]!) * 0.01);
  // "Lind and her deputy"
  if (possessive && back === 0 && follows(context, trace.token, token)) score += 3;
  return score;
}

/** "…," he said. */
function isSpeaker(context: Context, token: number): boolean {
  const { tokens } = context.english;
  return (
    isSaying(token + 1 < tokens.count ? tokens.lower(token + 1) : '') ||
    isSaying(token > 0 ? tokens.lower(token - 1) : '')
  );
}

/** "and" alone, or ", and", between the last token of the name at `named` and `token`. */
function follows(context: Context, named: number, token: number): boolean {
  const { tokens } = context.english;
  if (tokens.lower(token - 1) !== 'and') return false;
  const before = tokens.lower(token - 2) === ',' ? token - 3 : token - 2;
  return before >= named && context.isSameName(named, before);
}

/** Nobody before: the next person of the sentence. */
function cataphoric(context: Context, token: number, pronoun: Pronoun): Meant {
  const after = context.ahead.people(token)[0];
  if (after === undefined) return NOBODY;
  const gender = context.people.get(after)?.gender ?? null;
  return gender !== null && gender !== pronoun.gender ? NOBODY : { entities: [after], doubt: null };
}

function isObject(context: Context, token: number): boolean {
  const { tokens } = context.english;
  if (tokens.lower(token) !== 'her') return false;
  // "told her The Hague would": a name may begin with an article, a noun of hers can't.
  const next = token + 1 < tokens.count ? tokens.lower(token + 1) : '';
  return next === 'the' || next === 'a' || next === 'an' || !context.nounFollows(token + 1);
}
