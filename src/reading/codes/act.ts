import { type English, isAdverb, verbGroupAt } from '../../language/index.ts';
import { type Sense, VERBS } from './lexicon.ts';
import { inMode } from './modes.ts';
import type { NounCodes } from './nouns.ts';
import { codesOfNoun, isForPeace, objectOf } from './objects.ts';
import { type TokenSpan, within } from './spans.ts';
import type { Move } from './verbs.ts';

/** Clauses are followed into each other this deep: "said it would refuse to allow …" is three. */
const DEEPEST = 4;

/** CAMEO code of the act that the verb, noun or adjective at `token` tells; null where the lexicon has none. */
export function actAt(english: English, token: number, target: TokenSpan | null, depth = 0): string | null {
  if (depth > 0 && isNoun(english, token)) return nounAct(english, token);
  const group = verbGroupAt(english, token);
  const code = plainAct(english, token, group.passive, target, depth);
  if (code === null) return null;
  if (group.negated || hasAuxiliary(english, token, NOT)) return inMode('refuse', code);
  const isTo = group.infinitive && BE.test(english.tokens.lower(Math.max(0, group.first - 1)));
  return isTo ||
    AHEAD.test(group.modal ?? '') ||
    hasAuxiliary(english, token, AHEAD) ||
    hasAuxiliary(english, token, PERHAPS)
    ? inMode('intend', code)
    : code;
}

/** What a noun tells without a verb: "an attack on the convoy". */
export function nounAct(english: English, token: number): string | null {
  const { do: done } = codesOfNoun(english, token);
  // Troops are there before they are sent.
  return done === undefined || done === '154' ? null : done;
}

/** In "that Kenya release the crew" the tagger takes the bare verb of a clause for a noun. */
function isNoun({ tokens, trees }: English, token: number): boolean {
  return (
    trees.tag(token).startsWith('NN') &&
    !(trees.relation(token) === 'ccomp' && VERBS.has(tokens.lower(token)))
  );
}

const AHEAD = /^(?:will|would|shall|'ll|going)$/;
/** Only where the tree has them: a name may be "May". */
const PERHAPS = /^(?:may|might|could)$/;
const BE = /^(?:is|are|was|were)$/;
const NOT = /^(?:not|n't|never)$/;

/** Where a time stands between: "will on Tuesday meet". */
function hasAuxiliary(english: English, token: number, words: RegExp): boolean {
  const { trees, tokens, sentences } = english;
  for (let at = Math.max(sentences.first[tokens.sentence[token]!]!, token - 10); at < token; at++)
    if (trees.headOf(at) === token && words.test(tokens.lower(at))) return true;
  return false;
}

/** The act before its negation and its time are looked at. */
function plainAct(
  english: English,
  token: number,
  passive: boolean,
  target: TokenSpan | null,
  depth: number,
): string | null {
  const sense = senseAt(english, token);
  const clause =
    depth < DEEPEST ? clauseOf(english, token, sense?.saying || sense?.mode ? CLAUSES : OWN_CLAUSE) : -1;
  if (sense === null) return clause < 0 ? null : actAt(english, clause, target, depth + 1);
  if (clause >= 0 && sense.saying) {
    const said = saidOf(english, clause, target, depth);
    if (said !== null) return said;
  } else if (clause >= 0 && (sense.mode || sense.code === null)) {
    const inner = actAt(english, clause, target, depth + 1);
    if (sense.mode === 'cease') {
      if (inner !== null && english.trees.tag(clause) === 'VBG') return inMode('cease', inner);
    } else if (sense.mode) return inner === null ? sense.otherwise : inMode(sense.mode, inner);
    // Whoever denies it or opposes it doesn't do it: "denied attacking".
    else if (inner !== null) return sense.moves.includes('refuse') ? sense.otherwise : inner;
  }
  const object = objectOf(english, token, passive);
  if (depth < DEEPEST && sense.mode && sense.mode !== 'cease') {
    const asked = infinitiveAfter(english, token);
    const first =
      asked >= 0 && (object < 0 || asked < object || sense.mode === 'ask' || sense.mode === 'order');
    const inner = first ? actAt(english, asked, target, depth + 1) : null;
    if (inner !== null) return inMode(sense.mode, inner);
  }
  const done = object < 0 ? null : doneTo(codesOfNoun(english, object), sense);
  if (done !== null) return done;
  if (sense.code !== null) return narrowed(english, token, sense.code, target, depth);
  if (depth < DEEPEST && sense.saying) {
    const verb = verbAfter(english, token);
    if (verb >= 0) return saidOf(english, verb, target, depth);
  }
  const purpose = depth < DEEPEST && sense.otherwise === null ? infinitiveAfter(english, token) : -1;
  return purpose < 0 ? sense.otherwise : actAt(english, purpose, target, depth + 1);
}

/** What the verb does to the thing: "lift" ends a sanction. */
function doneTo(codes: NounCodes, sense: Sense): string | null {
  for (const move of sense.moves) {
    const code =
      codes[move] ?? (sense.code === null && sense.mode === null ? standIn(codes, move) : undefined);
    if (code) return code;
  }
  if (!sense.mode || sense.mode === 'cease') return null;
  if (sense.mode === 'refuse' && codes.refuse) return codes.refuse;
  if (sense.mode === 'ask' && codes.ask) return codes.ask;
  // "Agreed to an exchange of prisoners" is to give them, not to take them.
  const thing = sense.mode === 'intend' ? (codes.give ?? codes.do) : (codes.do ?? codes.give);
  return thing ? inMode(sense.mode, thing) : null;
}

function standIn(codes: NounCodes, move: Move): string | undefined {
  switch (move) {
    case 'do':
      return codes.give;
    case 'give':
      return codes.do;
    case 'send':
      return codes.give ?? codes.do;
    default:
      return undefined;
  }
}

/**
 * A call or a meeting is only the means where its purpose is named: "called him to congratulate him". Troops that come to
 * keep the peace aren't mobilized.
 */
function narrowed(
  english: English,
  token: number,
  code: string,
  target: TokenSpan | null,
  depth: number,
): string | null {
  if (/^1[89]/.test(code) && isSport(english, token)) return null;
  if (/^(?:042|15.)$/.test(code) && isForPeace(english, token)) return '074';
  if (code === '171' && isByArms(english, token)) return '192';
  if (!code.startsWith('04') || depth >= DEEPEST) return code;
  const { tokens, sentences, trees } = english;
  const last = sentences.last[tokens.sentence[token]!]!;
  for (let at = token + 1; at + 1 < last; at++) {
    // "Called him to congratulate him", "joined Mali in condemning it".
    const means = tokens.lower(at) === 'in' ? 'VBG' : tokens.lower(at) === 'to' ? 'VB' : null;
    if (trees.tag(at + 1) !== means) continue;
    const purpose = actAt(english, at + 1, target, DEEPEST);
    return purpose?.startsWith('05') || purpose?.startsWith('11') ? purpose : code;
  }
  return code;
}

/** "Beat by two goals", "crushed 3-1", "in the final": a game is no war. */
function isSport({ tokens, sentences, trees }: English, verb: number): boolean {
  const last = sentences.last[tokens.sentence[verb]!]!;
  for (let at = sentences.first[tokens.sentence[verb]!]!; at < last; at++) {
    const word = tokens.lower(at);
    if (SPORT.has(word) && trees.tag(at).startsWith('NN')) return true;
    if (/^\d{1,2}[-–]\d{1,2}$/.test(word)) return true;
  }
  return false;
}

const SPORT = new Set(
  'goal goals match matches final finals semi-final semi-finals semifinal semifinals quarter-final quarter-finals quarterfinal quarterfinals cup tournament championship championships wicket wickets innings playoff playoffs play-off play-offs shootout qualifier qualifiers friendly olympics football soccer rugby cricket basketball hockey netball volleyball tennis chess medal'.split(
    ' ',
  ),
);

/** Whoever takes a place by arms occupies it; police and courts seize goods. */
function isByArms({ tokens, sentences }: English, verb: number): boolean {
  for (let at = sentences.first[tokens.sentence[verb]!]!; at < verb; at++)
    if (ARMED.has(tokens.lower(at))) return true;
  return false;
}

const ARMED = new Set(
  'army military forces troops soldiers rebels rebel militants militia militias fighters gunmen jihadists insurgents guerrillas separatists paramilitaries'.split(
    ' ',
  ),
);

/** "said that Israel must end …" asks it of the target; else what the clause tells. */
function saidOf(english: English, clause: number, target: TokenSpan | null, depth: number): string | null {
  const { modal, negated } = verbGroupAt(english, clause);
  if (/^(?:must|should|ought)$/.test(modal ?? '') || hasAuxiliary(english, clause, /^(?:must|should)$/))
    return '100';
  if (target && within(target, subjectOf(english, clause))) return negated ? '110' : null;
  return actAt(english, clause, target, depth + 1);
}

/** These follow their verb directly, or its adverb; other particles may stand behind a short object. */
const ADJACENT = new Set('on upon for to with in against into from of work to at'.split(' '));

/** The verb with its particle or preposition, where the lexicon has it so. */
function senseAt(english: English, token: number): Sense | null {
  const { tokens, sentences } = english;
  const verb = VERBS.get(tokens.lower(token));
  if (!verb || verb.with.size === 0) return verb ?? null;
  const last = Math.min(token + 7, sentences.last[tokens.sentence[token]!]!);
  for (let at = token + 1; at < last; at++) {
    const word = tokens.lower(at);
    const sense =
      at > token + 1 && !(at === token + 2 && isAdverb(tokens.lower(token + 1))) && ADJACENT.has(word)
        ? undefined
        : verb.with.get(word);
    if (sense) return sense;
    if (VERBS.has(word) && english.trees.tag(at).startsWith('VB')) break;
  }
  return verb;
}

const CLAUSES: ReadonlySet<string> = new Set(['xcomp', 'ccomp']);
const OWN_CLAUSE: ReadonlySet<string> = new Set(['xcomp']);

/** The verb or adjective of the clause that the tree hangs on `token`, or of the infinitive next to it. */
function clauseOf(english: English, token: number, relations: ReadonlySet<string>): number {
  const { tokens, sentences, trees } = english;
  const sentence = tokens.sentence[token]!;
  const last = sentences.last[sentence]!;
  for (let at = sentences.first[sentence]!; at < last; at++) {
    if (trees.headOf(at) !== token) continue;
    if (relations.has(trees.relation(at)) && !isNoun(english, at)) return at;
  }
  return token + 2 < last && tokens.lower(token + 1) === 'to' && trees.tag(token + 2) === 'VB'
    ? token + 2
    : -1;
}

/** After "to"; the tagger takes "free" for an adjective. */
function isInfinitive({ tokens, trees }: English, token: number): boolean {
  return trees.tag(token) === 'VB' || (trees.tag(token) === 'JJ' && VERBS.has(tokens.lower(token)));
}

/** How far on an infinitive or a clause is looked for without the tree. */
const FAR = 14;

function infinitiveAfter(english: English, token: number): number {
  const { tokens, sentences } = english;
  const last = Math.min(token + FAR, sentences.last[tokens.sentence[token]!]! - 1);
  for (let at = token + 1; at < last; at++)
    if (tokens.lower(at) === 'to') {
      const verb = isAdverb(tokens.lower(at + 1)) ? at + 2 : at + 1;
      if (verb <= last && isInfinitive(english, verb)) return verb;
    }
  return -1;
}

function verbAfter(english: English, token: number): number {
  const { tokens, sentences, trees } = english;
  const last = Math.min(token + FAR, sentences.last[tokens.sentence[token]!]!);
  for (let at = token + 1; at < last; at++)
    if (trees.tag(at).startsWith('VB') && VERBS.has(tokens.lower(at))) return at;
  return -1;
}

/** The token that is subject of the clause at `verb`, or -1. */
function subjectOf(english: English, verb: number): number {
  const { tokens, sentences, trees } = english;
  const sentence = tokens.sentence[verb]!;
  for (let at = sentences.first[sentence]!; at < sentences.last[sentence]!; at++)
    if (trees.headOf(at) === verb && trees.relation(at).startsWith('nsubj')) return at;
  return -1;
}
