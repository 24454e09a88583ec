import { formsOf, regularFormsOf, verbOf } from '../../language/lexicon/verbs.ts';
import type { Statement } from '../../model/index.ts';
import { type Frame, frameFrom, type Groups, SPEECH } from './lexicon.ts';

/** Verbs of believing, wishing, planning and siding, by what they take; after Levin (1993), 29–33 and 62. */
const ATTITUDES: Groups = [
  [{ clause: true, aside: true }, 'think hope fear assume guess suspect figure bet doubt suppose'],
  [
    { clause: true },
    'know feel realise realize understand imagine worry regret decide determine learn anticipate expect ' +
      'agree disagree foresee remember forget presume ensure trust dream envision envisage recognise recognize ' +
      'accept fret resent pray wish calculate resolve intend prefer insist sense infer deduce surmise ' +
      'conclude judge decree order command request demand instruct direct',
  ],
  [
    { question: true },
    'know decide understand wonder doubt consider ponder see forget learn debate care question',
  ],
  [
    { infinitive: true },
    'want wish hope expect intend plan seek aim prefer decide refuse decline agree resolve opt ' +
      'consent promise vote elect yearn strive fear hate love like hesitate volunteer ' +
      'vow swear threaten offer pledge demand aspire pretend claim propose long hanker request push beg ' +
      'petition lobby mean undertake commit guarantee endeavour endeavor look plot scheme ' +
      'order instruct direct command encourage invite entreat beseech press pressure prod nudge task dare ' +
      'challenge persuade convince compel forbid consider deem believe understand find know trust vie ' +
      'clamour clamor determine incline',
  ],
  [
    { object: 'any' },
    'boycott ignore cosponsor discount eschew want support oppose back favour favor reject defend resist embrace admire despise hate ' +
      'love detest loathe fear prefer expect seek consider contemplate weigh approve disapprove cherish ' +
      'value respect trust appreciate resent tolerate covet protest espouse welcome dismiss question ' +
      'ridicule mock deride disavow disown repudiate renounce shun anticipate envisage plan propose ' +
      'endorse champion like dislike doubt suspect distrust mistrust mull ponder regret envision envy pity ' +
      'scorn disdain crave desire dispute veto reconsider reassess rethink prioritise prioritize ' +
      'condone excuse justify begrudge bemoan abhor mind know understand believe ' +
      'recognise recognize accept forgive foresee imagine perceive remember forget realise realize ' +
      'cheer applaud revere venerate worship idolise idolize idealise idealize credit honour honor ' +
      'downplay minimise minimize rebuff spurn snub discourage encourage urge order challenge ' +
      'distrust misjudge misunderstand misread interpret construe judge assess evaluate gauge diagnose mourn ' +
      'dread decry deplore lament denounce condemn attack demonise demonize romanticise ' +
      'romanticize glorify scrutinise scrutinize criticise criticize praise concede resent adore treasure ' +
      'applaud oppugn sanction ratify rue intend envy guarantee mandate',
  ],
  [
    { object: 'quoted' },
    'see perceive regard treat view dismiss think identify define interpret construe rate frame paint ' +
      'cast position classify diagnose depict portray pitch name designate nominate hail know style term recognise recognize remember',
  ],
  [
    { object: 'verdict' },
    'consider deem find judge think declare pronounce rule rate rank believe dub nickname name title entitle call',
  ],
  [
    { after: ['about', 'over'] },
    'worry fret agonise agonize know think care wonder dream obsess learn feel fantasise fantasize',
  ],
  [
    { after: ['for', 'against'] },
    'hope wish push campaign lobby advocate vote yearn argue care root pray long settle opt clamour clamor ' +
      'petition agitate mobilise mobilize crusade protest rally press',
  ],
  [
    { after: ['with'] },
    'agree disagree sympathise sympathize side concur empathise empathize identify quibble quarrel',
  ],
  [{ after: ['of'] }, 'approve disapprove dream despair think tire conceive know learn'],
  [{ after: ['to'] }, 'object aspire adhere subscribe commit agree acquiesce consent defer'],
  [
    { after: ['on', 'upon'] },
    'agree decide disagree insist rule vote focus concentrate dwell frown gamble bet fixate settle sour',
  ],
  [{ after: ['in'] }, 'believe delight rejoice acquiesce revel'],
  [{ after: ['at'] }, 'aim balk baulk recoil marvel bristle cringe'],
  [{ after: ['from'] }, 'shrink recoil dissent refrain differ'],
];

/** What documents, data and those who study them bring to light. */
const FINDINGS: Groups = [
  [
    { clause: true, aside: true },
    'find show demonstrate prove establish discover illustrate reflect confirm highlight imply indicate suggest reveal',
  ],
  [{ question: true }, 'show demonstrate illustrate explain reveal'],
  [
    { object: 'any' },
    'show find demonstrate detect track chart document chronicle discover identify detail list ' +
      'contradict corroborate substantiate debunk expose uncover unearth illustrate indicate reveal',
  ],
];

/** Verbs that tell what was spoken of, and not what was said of it. */
const TOPICS: Groups = [
  [
    { object: 'any', question: true },
    'recapitulate restate reprise revisit explore publicize publicise broadcast amplify eviscerate ' +
      'rubbish underplay foretell prescribe posit intimate circulate describe discuss mention explain recall outline detail cite list name quote propose suggest ' +
      'predict declare reveal disclose report repeat answer tout promote defend promise pledge admit concede ' +
      'urge recommend request seek highlight depict portray debate claim offer counter question ' +
      'specify estimate advocate forecast invoke deflect trumpet recount acknowledge ' +
      'allege enumerate summarise summarize reference state argue assert express voice convey ' +
      'articulate broach relate narrate retell recite chant tweet retweet ask tell divulge preview ' +
      'clarify elaborate exaggerate overstate understate misstate misrepresent reiterate stress ' +
      'emphasise emphasize underscore underline warn preach telegraph float analyse analyze critique review ' +
      'parody lampoon satirise satirize insult taunt smear slander malign fault impugn admonish reprimand reproach ' +
      'excoriate skewer savage pillory trash blast slam attack pummel heckle boo ' +
      'thank accuse blame apologise apologize compliment commend flaunt flatter endorse rebut refute deny ' +
      'characterise characterize compare liken equate contrast attribute ascribe credit headline caption ' +
      'pronounce proclaim signal telegraph threaten write comment say sing utter mouth',
  ],
  [
    { after: ['about', 'of'] },
    'talk speak write tweet joke complain boast ask brag testify warn say hear inquire enquire lie rave gush rant ' +
      'lecture preach gripe grumble whine moan crow sing tell dream blog chat gossip muse opine reminisce ' +
      'philosophise philosophize equivocate hedge ramble vent',
  ],
  [{ after: ['to'] }, 'refer allude point respond object reply admit confess attest testify nod'],
  [
    { after: ['for', 'on'] },
    'ask comment insist call elaborate expound dwell remark report touch expand lecture opine weigh',
  ],
  [{ after: ['against'] }, 'rail inveigh fulminate speak argue preach protest testify warn caution'],
  [{ after: ['at'] }, 'hint scoff sneer bristle rage laugh jeer shout swipe yell'],
  [{ after: ['with'] }, 'compare'],
  [{ after: ['for'] }, 'vouch apologise apologize advocate'],
  [{ after: ['over', 'on', 'about'] }, 'spar bicker quarrel feud differ wrangle squabble argue'],
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
    ['topic', SPEECH],
  ] as const)
    for (const [frame, lemmas] of groups)
      for (const lemma of lemmas.split(' ')) {
        const acts = byLemma.get(lemma) ?? new Map();
        byLemma.set(lemma, acts.set(act, frameFrom(frame, acts.get(act))));
      }
  const byForm = new Map<string, Attitude>();
  for (const [lemma, acts] of byLemma)
    for (const form of allFormsOf(lemma)) byForm.set(form, { lemma, acts: [...acts] });
  return byForm;
}

/** Every form of a verb, which the list of verbs may have or not. */
export function allFormsOf(lemma: string): readonly string[] {
  const forms = verbOf(lemma) ? formsOf(lemma) : regularFormsOf(lemma);
  // "signaled", as it is spelled in America
  return /[aeiou]l$/.test(lemma) ? [...forms, `${lemma}ed`, `${lemma}ing`] : forms;
}

/** The lemmas by all their forms. */
export function byForms(lemmas: string): ReadonlyMap<string, string> {
  return new Map(
    lemmas.split(' ').flatMap((lemma) => allFormsOf(lemma).map((form) => [form, lemma] as const)),
  );
}
