import type { English } from '../../language/index.ts';
import type { Party } from '../../model/index.ts';
import type { Reading } from '../layer.ts';
import { headParty } from '../mentions/index.ts';
import { codeOf } from './code.ts';
import { headOf, type TokenSpan, tokensIn } from './spans.ts';
import type { Coded } from './told.ts';

export interface Act extends Coded {
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** What somebody named does, where it is firm: each subject with the next other party of the sentence, each agent with the one before. */
export function findActs(reading: Reading<'mentions'>): readonly Act[] {
  const acts: Act[] = [];
  for (let index = 0; index < reading.layers.mentions.length; index++) {
    if (reading.layers.mentions[index]!.entities.length === 0) continue;
    for (const doer of doersOf(reading, index)) {
      const act = actOf(reading, index, doer);
      if (act) acts.push(act);
    }
  }
  return acts;
}

/** Words that stand as somebody's in their clause: subject of it, or agent. */
interface Doer {
  readonly words: TokenSpan;
  readonly isAgent: boolean;
  /** The people of a state protest for themselves; what else they do is not the state's. */
  readonly protests: boolean;
}

/** The mention itself, what it is an attribute of ("[Ugandan] forces"), and the pronoun of a clause about it ("Kenya, [which] …"). */
function doersOf({ english, layers }: Reading<'mentions'>, index: number): readonly Doer[] {
  const mention = layers.mentions[index]!;
  const words = tokensIn(english, mention);
  const own = headOf(english, words);
  const isState = mention.entities[0]!.startsWith('state/');
  const noun = isState ? ownerOf(english, own, words) : own;
  const isPeople = noun !== own && PEOPLE.has(english.tokens.lower(noun));
  if (noun !== own && !isPeople && !SERVANTS.has(english.tokens.lower(noun))) return [];
  const span = noun === own ? words : { first: words.first, last: noun + 1 };
  const doers: Doer[] = [];
  const role = roleOf(english, noun, span);
  if (role !== null) doers.push({ words: span, isAgent: role === 'agent', protests: isPeople });
  const pronoun = isPeople ? -1 : pronounOf(english, noun);
  if (pronoun >= 0)
    doers.push({ words: { first: pronoun, last: pronoun + 1 }, isAgent: false, protests: false });
  return doers;
}

const ATTRIBUTE = /^(?:amod|compound|nmod:poss)$/;

/** The noun that a state's name qualifies, or the name itself. */
function ownerOf({ trees, tokens }: English, own: number, { last }: TokenSpan): number {
  const noun = trees.headOf(own);
  const isOwn = noun >= last && noun < last + 4 && ATTRIBUTE.test(trees.relation(own));
  return isOwn && (SERVANTS.has(tokens.lower(noun)) || PEOPLE.has(tokens.lower(noun))) ? noun : own;
}

function roleOf(english: English, noun: number, { first, last }: TokenSpan): 'subject' | 'agent' | null {
  const { trees, tokens } = english;
  const relation = trees.relation(noun);
  if (relation === 'nsubj') return 'subject';
  if (relation === 'obl:agent') return 'agent';
  const head = trees.headOf(noun);
  if (head !== last || !trees.tag(head).startsWith('VB')) return null;
  // The parser takes "On Tuesday Bolivia" for one phrase, and "Kenya test-fired" for another.
  const isFirst = first === english.sentences.first[tokens.sentence[first]!];
  return (relation === 'compound' && isFirst) || (first > 0 && DAYS.has(tokens.lower(first - 1)))
    ? 'subject'
    : null;
}

const DAYS = new Set('monday tuesday wednesday thursday friday saturday sunday yesterday today'.split(' '));

/** "Kenya, [which] expelled …": the relative pronoun that is subject of a clause about the noun; -1 where there is none. */
function pronounOf({ trees, tokens, sentences }: English, noun: number): number {
  const last = sentences.last[tokens.sentence[noun]!]!;
  for (let at = noun + 1; at < last; at++)
    if (trees.headOf(at) === noun && trees.relation(at) === 'acl:relcl')
      for (let word = noun + 1; word < at; word++)
        if (
          trees.headOf(word) === at &&
          trees.relation(word) === 'nsubj' &&
          /^(?:who|which|that)$/.test(tokens.lower(word))
        )
          return word;
  return -1;
}

function actOf(reading: Reading<'mentions'>, index: number, { words, isAgent, protests }: Doer): Act | null {
  const { english, layers } = reading;
  const { tokens, sentences } = english;
  const mention = layers.mentions[index]!;
  const named = tokensIn(english, mention);
  const source = headParty(reading, named.first, named.last);
  if (!source) return null;
  const sentence = tokens.sentence[words.first]!;
  // Whom a passive tells of stands before its agent.
  const target = otherParty(reading, index, sentence, source, isAgent ? -1 : 1);
  const code = codeOf(english, words, target && tokensIn(english, target));
  if (code?.firmness !== 'firm' || (protests && code.root !== 'PROTEST')) return null;
  const ends = target ?? { start: mention.start, end: tokens.end[sentences.last[sentence]! - 1]! };
  const start = Math.min(mention.start, ends.start);
  return { code, source, target, sentence, start, end: Math.max(mention.end, ends.end) };
}

/** Who act for their state by arms or by office. */
const SERVANTS = new Set(
  'force forces troops soldiers army military navy fleet marines commandos paratroopers infantry artillery police officers agents agent spies guards coastguard coastguards gendarmes gendarmerie jets warplanes planes aircraft fighters helicopters drones drone gunboats gunboat warship warships frigate submarine ships vessels patrols pilots troopers authorities officials prosecutors court courts judges customs inspectors investigators government cabinet parliament lawmakers senate regime rulers leaders ministry junta security intelligence hackers'.split(
    ' ',
  ),
);
const PEOPLE = new Set(
  'students farmers protesters protestors demonstrators workers activists residents villagers citizens people women men youths youth nurses doctors teachers miners fishermen traders truckers drivers exiles refugees migrants crowds crowd pensioners veterans monks nuns clerics lawyers journalists reporters dockers pupils mothers widows opposition campaigners settlers herders unions unionists marchers strikers'.split(
    ' ',
  ),
);

/** The nearest party of the sentence that isn't the source, in one direction; a place does nothing and suffers nothing. */
function otherParty(
  reading: Reading<'mentions'>,
  index: number,
  sentence: number,
  source: Party,
  step: 1 | -1,
): Party | null {
  const { english, layers } = reading;
  for (let at = index + step; at >= 0 && at < layers.mentions.length; at += step) {
    const mention = layers.mentions[at]!;
    const words = tokensIn(english, mention);
    if (english.tokens.sentence[words.first] !== sentence) return null;
    // "Pulled its forces out of Kenya": its own, whoever else the pronoun may be read as.
    if (mention.entities.includes(source.entity) || /^(?:its|their|his)$/i.test(mention.quote)) continue;
    const party = headParty(reading, words.first, words.last);
    if (party && !party.entity.startsWith('place/')) return party;
  }
  return null;
}
