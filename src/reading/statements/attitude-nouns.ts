import { verbGroupAt } from '../../language/index.ts';
import { DETERMINERS } from '../../language/lexicon/function-words.ts';
import type { Statement } from '../../model/index.ts';
import { byForms } from './attitude-verbs.ts';
import { contentFrom } from './content-by-tree.ts';
import { antecedentOf, holderOf } from './dependents.ts';
import { type Layout, type Stretch, unitAt } from './layout.ts';
import { type Frame, frameOf } from './lexicon.ts';
import { giverAfter, ownerBefore } from './nouns.ts';
import { plainReport, type Report } from './report.ts';

type Act = NonNullable<Statement['act']>;

/** Nouns of attitude and of speech by the words that lead to what is wanted or spoken of. */
const NOUNS: readonly (readonly [act: Act, leads: string, nouns: string])[] = [
  [
    'attitude',
    'for',
    'support preference contempt respect disdain hope wish desire plan push admiration sympathy enthusiasm affection love ' +
      'concern regard backing hatred distaste appreciation gratitude sorrow fondness willingness vision goal need',
  ],
  [
    'attitude',
    'of',
    'support endorsement rejection approval disapproval view opinion vision fear suspicion hope embrace understanding knowledge ' +
      'recollection skepticism scepticism opposition assessment interpretation perception expectation distrust mistrust dislike disavowal',
  ],
  ['attitude', 'on', 'stance position view opinion focus emphasis stand decision vote'],
  [
    'attitude',
    'about',
    'concern worry doubt skepticism scepticism anxiety fear feeling view opinion optimism pessimism thought misgiving reservation ' +
      'suspicion unease anger belief assumption enthusiasm uncertainty expectation',
  ],
  [
    'attitude',
    'to',
    'opposition objection resistance commitment aversion devotion allegiance plan promise pledge vow decision intention desire ' +
      'refusal willingness unwillingness reluctance ambition hope wish determination eagerness readiness goal',
  ],
  ['attitude', 'with', 'dissatisfaction frustration satisfaction disappointment agreement disagreement'],
  ['attitude', 'over', 'concern anger outrage worry fear alarm unease frustration'],
  ['attitude', 'against', 'vote bias prejudice'],
  ['attitude', 'toward towards', 'attitude hostility antipathy feeling'],
  ['attitude', 'in', 'interest confidence belief faith trust'],
  ['attitude', 'at', 'anger outrage frustration dismay disgust'],
  [
    'attitude',
    'that',
    'belief view fear hope concern doubt sense feeling opinion conviction suspicion understanding theory assumption perception ' +
      'expectation worry realization certainty confidence',
  ],
  [
    'topic',
    'for',
    'call demand plea request praise proposal case argument condemnation apology prescription recommendation ask',
  ],
  [
    'topic',
    'of',
    'criticism critique condemnation denunciation praise account description depiction portrayal characterization evaluation ' +
      'accusation allegation claim warning promise pledge prediction mention discussion defense defence acknowledgment admission ' +
      'denial recognition dismissal mockery ridicule assurance threat announcement recitation disclosure explanation characterisation',
  ],
  [
    'topic',
    'on',
    'attack comment remark assault speech question report ruling statement lecture advice testimony briefing',
  ],
  [
    'topic',
    'about',
    'question claim comment remark statement story joke speech complaint warning lie conversation discussion argument debate ' +
      'message assertion prediction allegation accusation inquiry rumor rumour talk quip tweet testimony',
  ],
  [
    'topic',
    'to',
    'response reaction reference reply answer tribute objection proposal offer threat call request demand invitation agreement ' +
      'order recommendation plea',
  ],
  [
    'topic',
    'against',
    'attack case argument protest campaign warning allegation accusation charge claim broadside complaint',
  ],
  ['topic', 'at', 'swipe jab dig'],
  ['topic', 'over', 'criticism complaint'],
  [
    'topic',
    'that',
    'claim assertion statement remark comment announcement warning allegation argument message reminder assurance promise pledge ' +
      'insistence suggestion denial admission declaration accusation contention observation prediction complaint conclusion finding ' +
      'theory rumor rumour acknowledgment proposal charge',
  ],
  ['topic', 'regarding concerning', 'statement comment remark question claim'],
];

/** Verbs that lend a noun its tense: "made a statement about", "has no plans to", "cast doubt on". */
const LIGHT = byForms(
  'make have take give issue deliver offer express voice raise cast tell ask pose answer post publish write release send ' +
    'share file launch put hold pay show hear utter announce reiterate repeat renew field harbor harbour state declare throw feel retain receive draw',
);

/** How far before its noun a light verb may stand: "made the usual statements of". */
const LIGHT_WITHIN = 6;

const BY_NOUN = actsByNoun();

function actsByNoun(): ReadonlyMap<string, ReadonlyMap<string, Act>> {
  const byNoun = new Map<string, Map<string, Act>>();
  for (const [act, leads, nouns] of NOUNS)
    for (const noun of nouns.split(' '))
      for (const form of [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`]) {
        const acts = byNoun.get(form) ?? new Map();
        for (const lead of leads.split(' ')) acts.set(lead, act);
        byNoun.set(form, acts);
      }
  return byNoun;
}

/** "Oslo's opposition to the dam", "has no plans to resign": what somebody is said to hold or to have said, as a noun. */
export function readAttitudeNoun(layout: Layout, token: number): Report | null {
  const { english } = layout;
  const { tokens } = english;
  const acts = BY_NOUN.get(tokens.lower(token));
  if (acts === undefined) return null;
  const giver = giverAfter(layout, token, tokens.count);
  const lead = giver ? giver.last : token + 1;
  const act = lead < tokens.count ? acts.get(tokens.lower(lead)) : undefined;
  if (act === undefined || english.trees.partOfSpeech(token) !== 'NOUN') return null;
  const unit = unitAt(layout, token);
  const light = giver ? -1 : lightVerbOf(layout, token, unit);
  const words =
    giver ?? (light >= 0 ? holderOf(layout, light, unit) : ownerBefore(layout, token, unit.first));
  if (words === null) return null;
  // "a plan [to sign]", "opposition to [the dam]"
  const from = tokens.lower(lead) === 'to' && english.trees.tag(lead + 1) === 'VB' ? lead : lead + 1;
  let clauses = contentFrom(layout, token, from, unit.last);
  if (clauses.length === 0 && light >= 0) clauses = contentFrom(layout, light, from, unit.last);
  if (clauses.length === 0) return null;
  const first = giver ? token : light >= 0 ? light : afterOwner(layout, words.last, token);
  const last = giver ? token + 1 : tokens.lower(lead) === 'that' ? lead : from;
  const cue = { first, last, verb: first, lemma: tokens.lower(token), frame: NAMED };
  const source = { words, meaning: antecedentOf(english, words), first: words.first, last: lead };
  return plainReport(cue, source, clauses, {
    negated: light >= 0 && verbGroupAt(english, light).negated,
    act,
  });
}

const NAMED: Frame = frameOf('state')!;

function afterOwner({ english }: Layout, from: number, noun: number): number {
  let at = from;
  while (at < noun && /^['’]s?$/.test(english.tokens.lower(at))) at++;
  return at;
}

function lightVerbOf({ english }: Layout, noun: number, unit: Stretch): number {
  const { trees, tokens } = english;
  const verb = trees.headOf(noun);
  if (verb < Math.max(unit.first, noun - LIGHT_WITHIN) || verb > noun || trees.relation(noun) !== 'obj')
    return -1;
  return LIGHT.has(tokens.lower(verb)) && !DETERMINERS.has(tokens.lower(verb)) ? verb : -1;
}
