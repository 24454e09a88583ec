import type { English } from '../../language/index.ts';
import { NOUNS } from './lexicon.ts';
import { inMode } from './modes.ts';
import { NOMINAL_MOVES, type NounCodes } from './nouns.ts';

/** What follows isn't what the verb acts on. */
const CIRCUMSTANCE = new Set(
  'after before amid amidst following despite because until unless if while during since when'.split(' '),
);

/** A verb's object is looked for this many tokens on. */
const FAR = 14;

/** The listed noun that the verb acts on: its object, or the subject of a passive one; -1 where it has none. */
export function objectOf(english: English, verb: number, passive: boolean): number {
  const { tokens, sentences, trees } = english;
  const sentence = tokens.sentence[verb]!;
  const first = sentences.first[sentence]!;
  const last = sentences.last[sentence]!;
  for (let at = first; at < last; at++) {
    if (trees.headOf(at) !== verb) continue;
    const relation = trees.relation(at);
    if ((relation === 'obj' || relation === 'nsubj:pass') && isListed(english, at))
      return chainEnd(english, at, last);
  }
  if (passive) {
    for (let at = verb - 1; at >= Math.max(first, verb - FAR); at--) if (isListed(english, at)) return at;
    return -1;
  }
  for (let at = verb + 1; at < Math.min(last, verb + FAR); at++) {
    const tag = trees.tag(at);
    if (CIRCUMSTANCE.has(tokens.lower(at))) break;
    if (/^(?:VBD|VBZ|VBP|MD|,|:)$/.test(tag)) break;
    // "a statement condemning …" goes on with an act of its own; "crippling sanctions" doesn't.
    if (/^VB[GN]$/.test(tag) && trees.tag(at - 1).startsWith('NN')) break;
    if (isListed(english, at)) return chainEnd(english, at, last);
  }
  return -1;
}

function isListed({ tokens, trees }: English, token: number): boolean {
  const lower = tokens.lower(token);
  // "An end to the blockade", not "at the end of May".
  if (lower === 'end' && tokens.lower(Math.min(token + 1, tokens.count - 1)) !== 'to') return false;
  return (NOUNS.has(lower) || NOMINAL_MOVES.has(lower)) && /^(?:NN|CD)/.test(trees.tag(token));
}

/** "ceasefire [talks]", but "[peacekeeping] operations" and "[ceasefire] agreement". */
function chainEnd(english: English, noun: number, last: number): number {
  const { tokens } = english;
  let at = noun;
  if (noun > 0 && isCeasefire(tokens.lower(noun - 1)) && NOUNS.get(tokens.lower(noun))?.do === '057')
    return noun - 1;
  while (at + 1 < last && NOUNS.has(tokens.lower(at + 1))) {
    if (tokens.lower(at).startsWith('peacekeep')) break;
    if (isCeasefire(tokens.lower(at)) && NOUNS.get(tokens.lower(at + 1))?.do === '057') break;
    at++;
  }
  return at;
}

function isCeasefire(lower: string): boolean {
  return lower === 'ceasefire' || lower === 'cease-fire' || lower === 'truce';
}

const AIR_STRIKE: NounCodes = { do: '195', end: '087', ask: '110' };
const HUNGER_STRIKE: NounCodes = { do: '142', end: '082' };
const WORKERS_STRIKE: NounCodes = { do: '143', end: '082', ask: '113' };
const STATE_OF_SIEGE: NounCodes = { do: '172', end: '081' };
const JOINT_EXERCISE: NounCodes = { do: '062', end: '160' };
const PEACEKEEPING: NounCodes = { do: '074', end: '166', ask: '103' };
const REFUSAL: NounCodes = { do: '120' };
const NONE: NounCodes = {};

/** Codes of a noun, where the words beside it decide: a hunger strike and an air strike, a siege and a state of siege. */
export function codesOfNoun(english: English, token: number): NounCodes {
  const { tokens, trees } = english;
  const lower = tokens.lower(token);
  const before = token > 0 ? tokens.lower(token - 1) : '';
  const after = token + 1 < tokens.count ? tokens.lower(token + 1) : '';
  const move = NOMINAL_MOVES.get(lower);
  if (move) {
    const thing = thingAfter(english, token);
    const code = thing < 0 ? undefined : NOUNS.get(tokens.lower(thing))![move];
    if (code) return { do: code, ask: inMode('ask', code) };
    return move === 'refuse' ? REFUSAL : NONE;
  }
  const codes = NOUNS.get(lower) ?? NONE;
  switch (lower) {
    case 'strikes':
      return before === 'air' ? AIR_STRIKE : codes;
    case 'strike':
      if (before === 'air') return AIR_STRIKE;
      if (before === 'hunger') return HUNGER_STRIKE;
      if (after !== '' && trees.tag(token + 1).startsWith('NN')) return NONE;
      if (/^(?:hunger|general|on|the|nationwide|labour|labor|wildcat)$/.test(before)) return WORKERS_STRIKE;
      return /^(?:on|against)$/.test(after) || (token > 0 && trees.tag(token - 1).startsWith('NN'))
        ? codes
        : WORKERS_STRIKE;
    case 'law':
      return before === 'martial' ? STATE_OF_SIEGE : codes;
    case 'siege':
      return before === 'of' ? STATE_OF_SIEGE : codes;
    case 'game':
    case 'games':
      return before === 'war' ? JOINT_EXERCISE : NONE;
    case 'exercise':
    case 'exercises':
    case 'drill':
    case 'drills':
      return before === 'joint' ||
        /^(?:with|alongside|between)$/.test(after) ||
        tokens.lower(Math.max(0, token - 2)) === 'joint'
        ? JOINT_EXERCISE
        : codes;
  }
  return codes.do === '154' && isForPeace(english, token) ? PEACEKEEPING : codes;
}

/** "a suspension of air [links]". */
function thingAfter(english: English, token: number): number {
  const { tokens, sentences } = english;
  const last = Math.min(token + 7, sentences.last[tokens.sentence[token]!]!);
  for (let at = token + 1; at < last; at++) if (NOUNS.has(tokens.lower(at))) return at;
  return -1;
}

/** Whether the sentence tells of peacekeepers. */
export function isForPeace({ tokens, sentences }: English, token: number): boolean {
  const last = sentences.last[tokens.sentence[token]!]!;
  for (let at = sentences.first[tokens.sentence[token]!]!; at < last; at++)
    if (tokens.lower(at).startsWith('peacekeep')) return true;
  return false;
}
