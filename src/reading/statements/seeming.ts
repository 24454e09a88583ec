import { lemmaOf, verbGroupAt } from '../../language/index.ts';
import { attitudeOf } from './attitude-verbs.ts';
import { contentFrom } from './content-by-tree.ts';
import { AFTER, branchAt, holderOf } from './dependents.ts';
import { type Layout, unitAt } from './layout.ts';
import { frameOf } from './lexicon.ts';
import { plainReport, type Report } from './report.ts';

/** "The plan seems [to fail]": how something looks to nobody named. */
export function readSeeming(layout: Layout, verb: number): Report | null {
  const { english } = layout;
  const { trees, tokens } = english;
  const lemma = lemmaOf(tokens.lower(verb));
  if (!/^(seem|appear|look|sound)$/.test(lemma) || trees.partOfSpeech(verb) !== 'VERB') return null;
  const unit = unitAt(layout, verb);
  const after = verb + 1;
  if (after >= unit.last) return null;
  const opens = tokens.lower(after);
  const adjective =
    /^(seem|appear)$/.test(lemma) &&
    /^(JJ|JJR|RB)$/.test(trees.tag(after)) &&
    trees.relation(branchAt(english, after, verb)) === 'xcomp';
  // "seems to recognise" is what is recognised.
  const infinitive =
    opens === 'to' &&
    lemma !== 'look' &&
    trees.tag(after + 1) === 'VB' &&
    attitudeOf(tokens.lower(after + 1)) === undefined;
  if (!adjective && !infinitive && !/^(like|as|that)$/.test(opens)) return null;
  const subject = holderOf(layout, verb, unit);
  const said = contentFrom(
    layout,
    verb,
    opens === 'that' ? after + 1 : after,
    Math.min(unit.last, verb + AFTER),
  );
  if (subject === null || said.length === 0) return null;
  const group = verbGroupAt(english, verb);
  const cue = { first: verb, last: after, verb, lemma, frame: frameOf('state')! };
  const source = { words: null, meaning: null, first: group.first, last: after };
  return plainReport(cue, source, [subject, ...said], { negated: group.negated, act: 'attitude' });
}
