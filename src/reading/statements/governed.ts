import { type English, isAdverb, verbGroupAt } from '../../language/index.ts';
import type { Attitude } from './attitude-verbs.ts';
import { chainBefore } from './chains.ts';
import { contentFrom } from './content-by-tree.ts';
import { AFTER, agentOf, antecedentOf, branchAt, firstUnder, holderOf, isPassive } from './dependents.ts';
import { type Layout, type Stretch, unitAt } from './layout.ts';
import { type Frame, frameOf } from './lexicon.ts';
import { plainReport, type Report } from './report.ts';

/** What is told of its subject by nobody named: "is considered a rival", "was accused of fraud". */
const JUDGED: ReadonlySet<string> = new Set(
  (
    'know consider deem judge see view regard perceive criticise criticize accuse blame praise condemn remember describe portray ' +
    'depict expect believe think say allege rumour rumor suppose assume presume understand estimate predict project forecast hail laud ' +
    'mock ridicule deride denounce fault credit dismiss celebrate revere commend lambast lambaste pillory applaud charge characterise ' +
    'characterize brand label dub paint rate rank'
  ).split(' '),
);

/** What a verb reports by the tree of its sentence: whom it has for a subject, and what for a complement. */
export function readGoverned(
  layout: Layout,
  verb: number,
  lemma: string,
  [act, frame]: Attitude['acts'][number],
): Report | null {
  const { english } = layout;
  const unit = unitAt(layout, verb);
  const group = verbGroupAt(english, verb);
  if (group.infinitive && chainBefore(english, group.first, verb) === group.first) return null;
  const passive = isPassive(english, verb);
  const complement = passive
    ? afterPassive(layout, verb, frame, unit)
    : complementOf(layout, verb, frame, unit);
  if (complement === null) return null;
  const words = passive ? agentOf(layout, verb, unit.last) : holderOf(layout, verb, unit);
  if (words === null && !(passive && JUDGED.has(lemma) && isJudgement(english, verb, complement.clauses[1])))
    return null;
  const cue = { first: verb, last: complement.cueLast, verb, lemma, frame };
  const source = {
    words,
    meaning: words && antecedentOf(english, words),
    first: group.first,
    last: verb + 1,
  };
  const negated = group.negated || frame.denies;
  const said =
    complement.isClause && act === 'topic' && frameOf(lemma)?.clause && group.finite && group.modal === null;
  return plainReport(cue, source, complement.clauses, { negated, ...(said ? {} : { act }) });
}

/** "as a threat", "of fraud", "a rival"; not "on Monday". */
function isJudgement(english: English, verb: number, said: Stretch | undefined): boolean {
  if (said === undefined) return false;
  const opens = english.tokens.lower(said.first);
  if (/^(as|of|for|with|to)$/.test(opens)) return true;
  return /^(xcomp|obj)$/.test(english.trees.relation(branchAt(english, said.first, verb)));
}

interface Complement {
  readonly clauses: readonly Stretch[];
  /** A clause with a verb of its own: "said that". */
  readonly isClause?: boolean;
  /** Token after the cue, with its particle. */
  readonly cueLast: number;
}

function complementOf(layout: Layout, verb: number, frame: Frame, unit: Stretch): Complement | null {
  const { english } = layout;
  const { trees, tokens } = english;
  const end = Math.min(unit.last, verb + AFTER);
  let object = -1;
  let cueLast = verb + 1;
  for (let at = verb + 1; at < end; at++) {
    if (trees.headOf(at) !== verb) continue;
    const relation = trees.relation(at);
    if (relation === 'compound:prt' && at === cueLast) cueLast = at + 1;
    else if (relation === 'obj' && object < 0) object = at;
    else if (relation === 'ccomp' && (frame.clause || frame.question)) {
      return {
        clauses: contentFrom(layout, verb, pastThat(layout, firstUnder(english, at, verb)), end, at),
        isClause: true,
        cueLast,
      };
    } else if (relation === 'xcomp' && frame.infinitive && trees.tag(at) === 'VB') {
      const first = object >= 0 ? firstUnder(english, object, verb) : firstUnder(english, at, verb);
      return { clauses: contentFrom(layout, verb, first, end), cueLast };
    } else if (
      /^(xcomp|ccomp|advcl)$/.test(relation) &&
      trees.tag(at) === 'VBG' &&
      frame.object === 'any' &&
      object < 0
    ) {
      const first = firstUnder(english, at, verb);
      if (first === cueLast) return { clauses: contentFrom(layout, verb, first, end), cueLast };
    } else if (/^(obl|advcl|nmod)/.test(relation) && object < 0) {
      const first = firstUnder(english, at, verb);
      const adverbs = pastAdverbs(english, cueLast, first);
      if (
        first === adverbs &&
        frame.after.includes(tokens.lower(first)) &&
        layout.timeUntil[first + 1]! <= first + 1
      )
        return { clauses: contentFrom(layout, verb, first + 1, end), cueLast: adverbs };
    }
  }
  if (object < 0 || frame.object === null || frame.object === 'speech') return null;
  const first = firstUnder(english, object, verb);
  const clauses = contentFrom(layout, verb, first, end);
  if (frame.object !== 'any' && !hasVerdict(layout, frame, object, clauses)) return null;
  return { clauses, cueLast };
}

/** "called the plan a gift", "described it as a gift". */
function hasVerdict(
  { english, opens }: Layout,
  { object: kind }: Frame,
  object: number,
  clauses: readonly Stretch[],
): boolean {
  for (const { first, last } of clauses)
    for (let at = first; at < last; at++)
      if (
        opens[at]! >= 0 ||
        (kind === 'quoted' && at > object && english.tokens.lower(at) === 'as') ||
        (kind === 'verdict' && at > object && english.trees.relation(at) === 'xcomp')
      )
        return true;
  return false;
}

/** "spoke [briefly] about" */
function pastAdverbs({ tokens }: English, from: number, end: number): number {
  let at = from;
  while (at < end && isAdverb(tokens.lower(at))) at++;
  return at;
}

function pastThat({ english }: Layout, at: number): number {
  return english.tokens.lower(at) === 'that' ? at + 1 : at;
}

/** "Kenya was accused of fraud by Oslo": who is spoken of, and what is said of them. */
function afterPassive(layout: Layout, verb: number, frame: Frame, unit: Stretch): Complement | null {
  if (frame.object === 'speech') return null;
  const subject = holderOf(layout, verb, unit);
  if (subject === null) return null;
  let end = Math.min(unit.last, verb + AFTER);
  let from = verb + 1;
  const agent = agentOf(layout, verb, end);
  if (agent) {
    if (agent.first === verb + 2) from = agent.last;
    else end = agent.first - 1;
  }
  const rest = contentFrom(layout, verb, from, end);
  return { clauses: [subject, ...rest], cueLast: agent && agent.first === verb + 2 ? verb + 2 : verb + 1 };
}
