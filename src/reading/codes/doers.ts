import type { English } from '../../language/index.ts';
import type { Mention } from '../../model/index.ts';
import type { Reading } from '../layer.ts';
import { headOf, type TokenSpan, tokensIn } from './spans.ts';

/** Words that stand as somebody's in their clause: subject of it, or agent. */
export interface Doer {
  readonly words: TokenSpan;
  readonly isAgent: boolean;
  /** The people of a state protest for themselves; what else they do is not the state's. */
  readonly protests: boolean;
}

/** The mention itself, what it is an attribute of ("[Ugandan] forces"), and the pronoun of a clause about it ("Kenya, [which] …"). */
export function doersOf({ english, layers }: Reading<'mentions'>, index: number): readonly Doer[] {
  const mention = layers.mentions[index]!;
  const words = tokensIn(english, mention);
  const own = headOf(english, words);
  const noun = mention.entities[0]!.startsWith('state/') ? ownerOf(english, own, words) : own;
  if (noun !== own && isNamedElsewhere(layers.mentions, mention, english.tokens.start[noun]!)) return [];
  const isPeople = noun !== own && !SERVANTS.has(english.tokens.lower(nounOf(english, own, noun)));
  const span =
    noun === own
      ? words
      : {
          first: Math.min(words.first, noun),
          last: Math.max(words.last, noun + 1, nounOf(english, own, noun) + 1),
        };
  const doers: Doer[] = [];
  const role = roleOf(english, noun, span);
  if (role !== null) doers.push({ words: span, isAgent: role === 'agent', protests: isPeople });
  const pronoun = isPeople ? -1 : pronounOf(english, noun);
  if (pronoun >= 0)
    doers.push({ words: { first: pronoun, last: pronoun + 1 }, isAgent: false, protests: false });
  return doers;
}

/** "Kenya's president" may be a person of the record, who then does it. */
function isNamedElsewhere(mentions: readonly Mention[], own: Mention, at: number): boolean {
  return mentions.some(
    (other) => other !== own && other.entities.length > 0 && other.start <= at && other.end > at,
  );
}

const ATTRIBUTE = /^(?:amod|compound|nmod:poss)$/;

/** The noun that a state's name qualifies ("Ugandan [forces]", "[police] in Uganda", "[thousands] of Ugandan students"), or the name itself. */
function ownerOf(english: English, own: number, { first, last }: TokenSpan): number {
  const noun = nounOf(english, own, -1);
  const { trees, tokens } = english;
  const isOwn = noun >= last && noun < last + 4 && ATTRIBUTE.test(trees.relation(own));
  const isOf = noun >= 0 && noun < first && trees.relation(own) === 'nmod';
  const isListed = SERVANTS.has(tokens.lower(noun)) || PEOPLE.has(tokens.lower(noun));
  const owner = (isOwn && isListed) || (isOf && SERVANTS.has(tokens.lower(noun))) ? noun : own;
  const crowd = trees.headOf(owner);
  return crowd >= 0 && trees.relation(owner) === 'nmod' && CROWDS.has(tokens.lower(crowd)) ? crowd : owner;
}

/** The noun that the name itself hangs on; the name where that is the crowd: "thousands of [Ugandans]". */
function nounOf({ trees, tokens }: English, own: number, owner: number): number {
  const noun = trees.headOf(own);
  return noun < 0 || (noun === owner && CROWDS.has(tokens.lower(noun))) ? own : noun;
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

/** Who act for their state by arms or by office. */
const SERVANTS = new Set(
  'force forces troops soldiers army military navy fleet marines commandos paratroopers infantry artillery police officers agents agent spies guards coastguard coastguards gendarmes gendarmerie jets warplanes planes aircraft fighters helicopters drones drone gunboats gunboat warship warships frigate submarine ships vessels patrols pilots troopers authorities officials prosecutors courts judges customs inspectors investigators government cabinet parliament lawmakers senate regime rulers leaders president premier king queen emir sultan chancellor minister monarch court judge prosecutor prosecution ministry junta security intelligence hackers'.split(
    ' ',
  ),
);
const PEOPLE = new Set(
  'students farmers protesters protestors demonstrators workers activists residents villagers citizens people women men youths youth nurses doctors teachers miners fishermen traders truckers drivers exiles refugees migrants crowds crowd pensioners veterans monks nuns clerics lawyers journalists reporters dockers pupils mothers widows opposition campaigners settlers herders unions unionists marchers strikers'.split(
    ' ',
  ),
);
const CROWDS = new Set('thousands hundreds dozens scores tens crowd crowds group groups'.split(' '));
