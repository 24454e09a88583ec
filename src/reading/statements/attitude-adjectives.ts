import { isAdverb } from '../../language/index.ts';
import { BE, HAVE, MODALS } from '../../language/lexicon/function-words.ts';
import { contentFrom } from './content-by-tree.ts';
import { antecedentOf, firstUnder, holderOf } from './dependents.ts';
import { type Layout, unitAt } from './layout.ts';
import { type Frame, frameOf } from './lexicon.ts';
import { plainReport, type Report } from './report.ts';

/** Adjectives of attitude by the words that lead to what it is about. */
const ADJECTIVES: readonly (readonly [leads: string, adjectives: string])[] = [
  [
    'about over',
    'worried concerned anxious nervous uneasy apprehensive skeptical sceptical doubtful optimistic pessimistic confident excited enthusiastic ' +
      'passionate angry furious upset unhappy happy thrilled ecstatic outraged alarmed frustrated ambivalent hopeful unsure uncertain sure ' +
      'certain clear open candid frank coy cagey vague blunt upfront honest serious outspoken vocal bullish bearish curious defensive wrong right',
  ],
  [
    'of',
    'aware unaware conscious mindful wary proud critical supportive dismissive afraid scared fearful fond tired sick certain sure ashamed ' +
      'envious jealous suspicious skeptical sceptical contemptuous respectful tolerant intolerant convinced weary hopeful guilty confident enamored enamoured',
  ],
  [
    'with',
    'pleased displeased satisfied dissatisfied happy unhappy content disappointed frustrated angry furious impatient comfortable uncomfortable ' +
      'obsessed impressed unimpressed fascinated',
  ],
  [
    'by',
    'alarmed outraged disappointed dismayed disgusted horrified shocked surprised stunned impressed unimpressed troubled angered offended ' +
      'mystified startled bothered rattled intrigued thrilled puzzled perplexed baffled unsettled encouraged heartened moved enraged delighted',
  ],
  ['to', 'opposed committed dedicated hostile sympathetic receptive open averse resistant devoted loyal'],
  ['in', 'interested uninterested disappointed confident united unanimous vocal'],
  ['on', 'keen bullish bearish set intent silent divided split unanimous united soft tough clear neutral'],
  ['at', 'angry furious outraged dismayed alarmed'],
  ['against', 'biased'],
  [
    'that',
    'aware unaware conscious mindful worried concerned afraid fearful angry furious upset happy unhappy glad pleased delighted thrilled proud ' +
      'disappointed dismayed alarmed outraged surprised shocked stunned skeptical sceptical doubtful hopeful confident certain sure adamant ' +
      'convinced optimistic',
  ],
];

/** What somebody is to do or would do. */
const INCLINED: ReadonlySet<string> = new Set(
  'eager willing unwilling reluctant hesitant loath inclined disinclined determined prepared happy glad keen anxious desperate afraid content delighted'.split(
    ' ',
  ),
);

const LEADS = leadsByAdjective();

function leadsByAdjective(): ReadonlyMap<string, ReadonlySet<string>> {
  const byAdjective = new Map<string, Set<string>>();
  for (const [leads, adjectives] of ADJECTIVES)
    for (const adjective of adjectives.split(' '))
      for (const lead of leads.split(' '))
        byAdjective.set(adjective, (byAdjective.get(adjective) ?? new Set()).add(lead));
  for (const adjective of INCLINED) byAdjective.set(adjective, byAdjective.get(adjective) ?? new Set());
  return byAdjective;
}

/** Tokens within which a clause without "that" shows its verb. */
const CLAUSE_WITHIN = 20;

const HELD: Frame = frameOf('state')!;

/** "Kenya is wary of the plan", "are eager to sign": what somebody feels, as an adjective after "be". */
export function readAdjective(layout: Layout, token: number): Report | null {
  const { english } = layout;
  const { tokens, trees } = english;
  const leads = LEADS.get(tokens.lower(token));
  if (leads === undefined) return null;
  const unit = unitAt(layout, token);
  const lead = token + 1;
  if (lead + 1 >= unit.last) return null;
  const opens = tokens.lower(lead);
  const infinitive = opens === 'to' && trees.tag(lead + 1) === 'VB' && INCLINED.has(tokens.lower(token));
  const bare = !leads.has(opens) && leads.has('that') && hasClause(layout, token, lead);
  if (!infinitive && !bare && !leads.has(opens)) return null;
  let be = token - 1;
  while (
    be > unit.first &&
    (isAdverb(tokens.lower(be)) || /^(not|n't|so|very|more|less|most|quite|as)$/.test(tokens.lower(be)))
  )
    be--;
  if (be < unit.first || !BE.has(tokens.lower(be))) return null;
  const words = holderOf(layout, token, unit);
  if (words === null || words.last > be) return null;
  const clauses = contentFrom(layout, token, infinitive || bare ? lead : lead + 1, unit.last);
  if (clauses.length === 0) return null;
  let first = be;
  while (first > words.last && isAuxiliary(tokens.lower(first - 1))) first--;
  const last = infinitive || bare || opens === 'that' ? lead : lead + 1;
  const cue = { first, last, verb: first, lemma: `be ${tokens.lower(token)}`, frame: HELD };
  const source = { words, meaning: antecedentOf(english, words), first: words.first, last: lead };
  const negated = /^(not|n't)$/.test(tokens.lower(be + 1));
  return plainReport(cue, source, clauses, { negated, act: 'attitude' });
}

/** "is convinced [the plan will work]" */
function hasClause({ english }: Layout, adjective: number, from: number): boolean {
  const { trees, tokens } = english;
  const end = Math.min(tokens.count, from + CLAUSE_WITHIN);
  for (let at = from; at < end; at++)
    if (trees.headOf(at) === adjective && trees.relation(at) === 'ccomp')
      return firstUnder(english, at, adjective) === from;
  return false;
}

function isAuxiliary(word: string): boolean {
  return BE.has(word) || HAVE.has(word) || MODALS.has(word) || isAdverb(word);
}
