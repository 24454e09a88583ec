import { verbGroupAt } from '../../language/index.ts';
import { POSSESSIVES } from '../../language/lexicon/function-words.ts';
import type { Statement } from '../../model/index.ts';
import { allFormsOf } from './attitude-verbs.ts';
import { contentFrom } from './content-by-tree.ts';
import { antecedentOf, holderOf } from './dependents.ts';
import { type Layout, unitAt } from './layout.ts';
import { type Frame, frameOf } from './lexicon.ts';
import { plainReport, type Report } from './report.ts';

type Act = NonNullable<Statement['act']>;

/** Verbs with their particles and nouns, up to the words that what is meant comes after; "~" is a possessive, "self" a reflexive. */
const IDIOMS: readonly (readonly [act: Act, idioms: string])[] = [
  [
    'attitude',
    'take issue with, take exception to, take offense at, take offence at, take offense to, take umbrage at, take credit for, ' +
      'take responsibility for, take pride in, take comfort in, make fun of, poke fun at, make light of, make no apologies for, ' +
      'cast doubt on, cast aspersions on, heap praise on, lavish praise on, heap scorn on, pour scorn on, throw ~ support behind, ' +
      'throw ~ weight behind, throw support behind, lend support to, lend ~ support to, put the blame on, lay the blame on, cast the blame on, ' +
      'pin the blame on, place the blame on, lay blame on, put blame on, find fault with, pay tribute to, pay homage to, pay respect to, ' +
      'come out against, come out for, come out in favor of, come out in favour of, come out in support of, speak out against, ' +
      'speak out for, speak up for, stand up for, stand up against, stick up for, double down on, back away from, back down from, back off, ' +
      'shy away from, steer clear of, distance self from, rule out, brush off, brush aside, wave off, wave away, shrug off, laugh off, ' +
      'scoff at, sneer at, jeer at, sign on to, look forward to, look down on, look up to, look askance at, look upon, stand by, stand behind, stand with, ' +
      'side with, rally behind, rally around, line up behind, fall in line behind, go along with, put up with, sour on, warm to, ' +
      'lean toward, lean towards, gravitate toward, gravitate towards, keep in mind, bear in mind, come to terms with, come to the defense of, ' +
      'come to the defence of, rise to the defense of, rise to the defence of, buy into, gloss over, give up on, think highly of, think twice about, ' +
      'think better of, lose faith in, lose patience with, lose confidence in, turn against, turn ~ back on, push back against, push back on, ' +
      'push for, call into question, draw the line at, hold out hope for, set ~ sights on, have in mind, read into, long for, yearn for, hope for, ' +
      'put stock in, put faith in, place faith in, stand in favor of, toy with, flirt with, insist on, bank on, write off, give credence to',
  ],
  [
    'topic',
    'lash out at, lash out against, hit out at, hit back at, hit back against, fire back at, strike back at, shoot back at, snap back at, take aim at, ' +
      'take a swipe at, take swipes at, take a shot at, take shots at, take a jab at, take jabs at, take a dig at, take digs at, take a stand against, ' +
      'make mention of, make no mention of, make the case for, make the case against, make the case that, make a case for, make a point of, ' +
      'make reference to, make no secret of, shed light on, draw attention to, call attention to, give voice to, give credit to, speak out on, ' +
      'speak out about, weigh in on, sound off on, sound off about, lay out, set forth, spell out, map out, sketch out, bring up, play up, ' +
      'play down, sign off on, single out, call out, rail against, zero in on, home in on, hone in on, touch on, touch upon, expand on, ' +
      'elaborate on, open up about, own up to, fess up to, go after, harp on, hark back to, chime in on, tear into, lay into, rip into, light into, ' +
      'pile on, sum up, talk up, talk down, dress down, follow up on, walk back, go into detail about, go on about, wax poetic about, point to, ' +
      'point at, sing the praises of, run down, run through, preach about, crack down on, back up, put forth, put forward, hold forth on, ' +
      'send a message about, raise the specter of, raise the spectre of, raise the possibility of, raise the prospect of, beat up on',
  ],
];

interface Idiom {
  readonly act: Act;
  readonly verb: string;
  readonly words: readonly string[];
}

const BY_VERB = idiomsByVerb();

function idiomsByVerb(): ReadonlyMap<string, readonly Idiom[]> {
  const byVerb = new Map<string, Idiom[]>();
  for (const [act, idioms] of IDIOMS)
    for (const idiom of idioms.split(', ')) {
      const [verb = '', ...words] = idiom.split(' ');
      for (const form of allFormsOf(verb))
        byVerb.set(form, [...(byVerb.get(form) ?? []), { act, verb, words }]);
    }
  return byVerb;
}

const MEANT: Frame = frameOf('state')!;

/** "took issue with the plan", "lashed out at Oslo": a view or an attack, as a verb with its nouns and particles. */
export function readIdiom(layout: Layout, verb: number): Report | null {
  const { english } = layout;
  const { tokens, trees } = english;
  const idiom = BY_VERB.get(tokens.lower(verb))?.find(({ words }) =>
    words.every((word, index) => isWord(layout, word, verb + 1 + index)),
  );
  if (idiom === undefined || trees.partOfSpeech(verb) !== 'VERB') return null;
  const unit = unitAt(layout, verb);
  const last = verb + 1 + idiom.words.length;
  const group = verbGroupAt(english, verb);
  const words = group.passive ? null : holderOf(layout, verb, unit);
  if (words === null || last >= unit.last) return null;
  const clauses = contentFrom(layout, verb, last, unit.last);
  if (clauses.length === 0) return null;
  const lemma = `${idiom.verb} ${idiom.words.join(' ')}`;
  const cue = { first: verb, last, verb, lemma, frame: MEANT };
  const source = { words, meaning: antecedentOf(english, words), first: group.first, last };
  return plainReport(cue, source, clauses, { negated: group.negated, act: idiom.act });
}

function isWord({ english }: Layout, word: string, token: number): boolean {
  if (token >= english.tokens.count) return false;
  const is = english.tokens.lower(token);
  if (word === '~') return POSSESSIVES.has(is);
  return word === 'self' ? /^(him|her|it|my|your)self$|^(them|our)selves$/.test(is) : word === is;
}
