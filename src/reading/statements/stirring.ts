import { verbGroupAt } from '../../language/index.ts';
import { allFormsOf } from './attitude-verbs.ts';
import { AFTER, objectBetween, subjectIn } from './dependents.ts';
import { type Layout, unitAt } from './layout.ts';
import { frameOf } from './lexicon.ts';
import { plainReport, type Report } from './report.ts';

/** Verbs that have who feels for their object (Levin 1993, 31.1), by form. */
const STIRRING: ReadonlyMap<string, string> = new Map(
  (
    'alarm anger annoy antagonise antagonize appal appall astonish astound baffle bother concern delight disappoint disgust dismay ' +
    'displease embarrass enrage exasperate frighten frustrate gratify hearten horrify impress incense ' +
    'infuriate insult intrigue irk irritate mystify offend outrage perplex perturb please puzzle rankle rattle reassure relieve scandalise ' +
    'scandalize scare shock startle stun surprise terrify thrill trouble unnerve unsettle upset vex worry'
  )
    .split(' ')
    .flatMap((lemma) => allFormsOf(lemma).map((form): [string, string] => [form, lemma])),
);

/** "The delay worried Oslo": what somebody feels about what the subject names. */
export function readStirring(layout: Layout, verb: number): Report | null {
  const { english } = layout;
  const lemma = STIRRING.get(english.tokens.lower(verb));
  if (lemma === undefined || english.trees.partOfSpeech(verb) !== 'VERB') return null;
  const unit = unitAt(layout, verb);
  const group = verbGroupAt(english, verb);
  const subject = group.finite && !group.passive ? subjectIn(english, verb, unit.first) : null;
  const words = subject && objectBetween(english, verb, Math.min(unit.last, verb + AFTER));
  if (!subject || !words || words.first !== verb + 1) return null;
  const cue = { first: verb, last: verb + 1, verb, lemma, frame: frameOf('state')! };
  const source = { words, meaning: null, first: group.first, last: words.last };
  return plainReport(cue, source, [subject], { negated: group.negated, act: 'attitude' });
}
