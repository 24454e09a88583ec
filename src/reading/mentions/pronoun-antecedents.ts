import { SUBORDINATORS } from '../../language/lexicon/function-words.ts';
import { lemmaOf, verbOf } from '../../language/lexicon/verbs.ts';
import type { EntityKey } from '../../model/index.ts';
import { isActive, isReceiver, isReported, subjectsOfClause } from './binding.ts';
import { entityAt, predicateOver, subjectOf } from './clause.ts';
import { type Context, type Meant, NOBODY } from './context.ts';
import type { Trace } from './discourse.ts';
import type { Pronoun } from './pronouns.ts';
import { isSaying } from './saying.ts';
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
  const over = predicateOver(english, token);
  const near = over < 0 ? null : entityAt(context, subjectOf(english, over));
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

/** Who is named more than twice is likelier, by this much for each doubling, up to so many times two. Set on annotated/tune.jsonl and GUM, train. */
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

/** Inside a clause that a subordinator opens the sentence with: "Although he is no longer in office, Brandt …". */
function opensSubordinate(context: Context, token: number): boolean {
  const { tokens, sentences } = context.english;
  const first = sentences.first[tokens.sentence[token]!]!;
  if (!SUBORDINATORS.has(tokens.lower(first)) || token - first > 8) return false;
  for (let at = first; at < token; at++) if (tokens.lower(at) === ',') return false;
  return true;
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

function several(context: Context, token: number, pronoun: Pronoun): Meant {
  const { english, discourse, ahead } = context;
  const sentence = english.tokens.sentence[token]!;
  const here = discourse.lastTogether(sentence, null, null);
  if (here) return { entities: here.entities, doubt: null };
  if (opensSubordinate(context, token) || sentence === 0) {
    const after = ahead.together(token);
    if (after) return { entities: after, doubt: null };
  }
  const possessive = pronoun.form === 'possessive';
  // "Delegates rose to their feet": a plural of the sentence's own.
  if (possessive && hasPluralSubject(context, token)) return NOBODY;
  if (possessive) {
    // "Kenya has differed with Uganda over their border"
    const states = discourse.since(sentence, 'state', true);
    if (states.length === 2) return { entities: states, doubt: 'the two states of the sentence' };
  }
  const before = discourse.lastTogether(sentence - 1, null, null);
  if (before) return { entities: before.entities, doubt: null };
  const pair = sentence === 0 || pronoun.form === 'object' ? [] : discourse.since(sentence - 1, 'person');
  return pair.length === 2 ? { entities: pair, doubt: 'the two named before' } : NOBODY;
}

function hasPluralSubject(context: Context, token: number): boolean {
  const { english, zones } = context;
  const subject = zones.subject[zones.clause[token]!]!;
  return (
    subject >= 0 &&
    subject < token &&
    !context.isNamed(subject) &&
    english.tokens.lower(subject).endsWith('s')
  );
}

function neuter(context: Context, token: number, pronoun: Pronoun): Meant {
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
