import { formsOf, regularFormsOf, verbOf } from '../../language/lexicon/verbs.ts';
import type { Statement } from '../../model/index.ts';
import { type Frame, frameFrom } from './lexicon.ts';

type Groups = readonly (readonly [Partial<Frame>, string])[];

/** Verbs of believing, wishing, planning and siding, by what they take; after Levin (1993), 29–33 and 62. */
const ATTITUDES: Groups = [
  [{ clause: true, aside: true }, 'think hope fear assume guess suspect figure bet doubt suppose'],
  [
    { clause: true },
    'know feel realise realize understand imagine worry regret decide determine learn anticipate expect ' +
      'agree disagree foresee remember forget presume ensure trust dream envision envisage recognise recognize ' +
      'accept fret resent pray wish calculate resolve intend prefer insist notice sense',
  ],
  [{ question: true }, 'know decide understand wonder doubt consider ponder see forget learn debate care'],
  [
    { infinitive: true },
    'want wish hope expect intend plan seek aim prefer decide refuse decline agree resolve opt ' +
      'consent promise vote elect yearn strive fear hate love like hesitate volunteer choose ' +
      'vow swear threaten offer pledge demand aspire pretend claim propose long hanker request push beg ' +
      'petition lobby fight',
  ],
  [
    { object: 'any' },
    'want support oppose back favour favor reject defend resist embrace admire despise hate ' +
      'love detest loathe fear prefer expect seek consider contemplate weigh approve disapprove cherish ' +
      'value respect trust appreciate resent tolerate covet protest espouse welcome dismiss question ' +
      'ridicule mock deride disavow disown repudiate renounce shun anticipate envisage plan propose ' +
      'endorse champion like dislike doubt suspect distrust mistrust mull ponder regret envision envy pity ' +
      'scorn disdain crave desire dispute veto reconsider reassess rethink prioritise prioritize ' +
      'condone excuse justify begrudge bemoan abhor mind know understand believe ' +
      'recognise recognize accept forgive',
  ],
  [{ object: 'quoted' }, 'see perceive regard treat view dismiss'],
  [{ after: ['about', 'over'] }, 'worry fret agonise agonize know think care wonder dream'],
  [
    { after: ['for', 'against'] },
    'hope wish push campaign lobby advocate vote yearn argue fight care root pray long root settle opt',
  ],
  [{ after: ['with'] }, 'agree disagree sympathise sympathize side concur'],
  [{ after: ['of'] }, 'approve disapprove dream despair think tire conceive'],
  [{ after: ['to'] }, 'object aspire adhere subscribe commit agree'],
  [{ after: ['on'] }, 'agree decide disagree insist rule vote'],
  [{ after: ['in'] }, 'believe delight rejoice'],
];

/** What documents, data and those who study them bring to light. */
const FINDINGS: Groups = [
  [
    { clause: true, aside: true },
    'find show demonstrate prove establish discover illustrate reflect confirm highlight imply',
  ],
  [{ question: true }, 'show demonstrate illustrate explain'],
  [{ object: 'any' }, 'show find demonstrate detect track chart document chronicle discover identify detail'],
];

/** Verbs that tell what was spoken of, and not what was said of it. */
const TOPICS: Groups = [
  [
    { object: 'any', question: true },
    'describe discuss mention explain recall outline detail cite list name quote propose suggest ' +
      'predict declare reveal disclose report repeat answer tout promote defend promise pledge admit concede ' +
      'urge recommend request seek highlight depict portray debate claim offer counter question publish ' +
      'specify estimate advocate forecast invoke deflect trumpet recount acknowledge ' +
      'release allege enumerate summarise summarize',
  ],
  [
    { after: ['about', 'of'] },
    'talk speak write tweet joke complain boast ask brag testify warn say hear inquire enquire lie rave gush rant',
  ],
  [{ after: ['to'] }, 'refer allude point respond object reply'],
  [{ after: ['for', 'on'] }, 'ask comment plead insist call elaborate expound dwell'],
  [{ after: ['at'] }, 'hint scoff sneer bristle'],
];

/** What and who brings things to light. */
export const FINDERS: ReadonlySet<string> = new Set(
  (
    'poll polls survey surveys study studies report reports data figures numbers statistics analysis review research results records ' +
    'documents document filings email emails census audit investigation inquiry evidence researchers scientists analysts investigators ' +
    'economists auditors experts pollsters estimates projections tests polling returns accounts tallies photographs footage video images'
  ).split(' '),
);

/** What a verb may tell besides what was said, likeliest first. */
export interface Attitude {
  readonly lemma: string;
  readonly acts: readonly (readonly [act: NonNullable<Statement['act']>, frame: Frame])[];
}

const BY_FORM = attitudesByForm();

export function attitudeOf(form: string): Attitude | undefined {
  return BY_FORM.get(form);
}

function attitudesByForm(): ReadonlyMap<string, Attitude> {
  const byLemma = new Map<string, Map<NonNullable<Statement['act']>, Frame>>();
  for (const [act, groups] of [
    ['attitude', ATTITUDES],
    ['finding', FINDINGS],
    ['topic', TOPICS],
  ] as const)
    for (const [frame, lemmas] of groups)
      for (const lemma of lemmas.split(' ')) {
        const acts = byLemma.get(lemma) ?? new Map();
        byLemma.set(lemma, acts.set(act, frameFrom(frame, acts.get(act))));
      }
  const byForm = new Map<string, Attitude>();
  for (const [lemma, acts] of byLemma)
    for (const form of verbOf(lemma) ? formsOf(lemma) : regularFormsOf(lemma))
      byForm.set(form, { lemma, acts: [...acts] });
  return byForm;
}
