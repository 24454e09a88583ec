import type { Strength } from '../../../model/index.ts';

/** How a trigger takes what is to be done and whom it concerns. */
export type Frame =
  /** "agreed to open", "agreed on a plan", "agreed that …" */
  | 'doing'
  /** "invited Lind to speak", "urged Oslo to sign": the object is the counterparty, and does it. */
  | 'asking'
  /** "offered Kenya a loan", "promised Lind an answer": the object is the counterparty. */
  | 'giving';

/** Which objects say by themselves what is to be done. */
export type Thing =
  | 'none'
  /** "proposed a swap" */
  | 'any'
  /** "discussed the possibility of a joint bank": not "discussed trade" */
  | 'possibility'
  /** "committed $300 million" */
  | 'amount'
  /** "turned down the request": not "rejected the claim" */
  | 'deal'
  /** "rejected a moratorium": a deal, or what would be done; not "rejected the accusation" */
  | 'measure'
  /** "signed a memorandum on cod" */
  | 'document'
  /** "announced the opening of an embassy next year" */
  | 'deed';

export interface Trigger {
  readonly strength: Strength;
  readonly frame: Frame;
  readonly thing: Thing;
  /** Prepositions that may bring the action: "committed to opening", "interest in joining". */
  readonly through: readonly string[];
  /** Takes a verb in "-ing": "considers joining". */
  readonly gerund: boolean;
  /** Only in the passive: "is scheduled to". */
  readonly passiveOnly: boolean;
}

interface Options {
  readonly frame?: Frame;
  readonly thing?: Thing;
  readonly through?: string;
  readonly gerund?: boolean;
  readonly passiveOnly?: boolean;
}

type Entry = readonly [string, Trigger];

function triggers(strength: Strength, words: string, options: Options = {}): Entry[] {
  const { frame = 'doing', thing = 'none', through = '', gerund = false, passiveOnly = false } = options;
  const trigger = {
    strength,
    frame,
    thing,
    through: through.split(' ').filter(Boolean),
    gerund,
    passiveOnly,
  };
  return words.split(/\s+/).map((word) => [word, trigger] as const);
}

/** By lemma. */
export const VERBS: ReadonlyMap<string, Trigger> = new Map([
  ...triggers('agreed', 'agree', { thing: 'any', through: 'on to' }),
  ...triggers('agreed', 'concur stipulate covenant'),
  ...triggers('agreed', 'settle compromise', { through: 'on' }),
  ...triggers('agreed', 'consent accede assent subscribe', { through: 'to' }),
  ...triggers('agreed', 'acquiesce', { through: 'in to' }),
  ...triggers('agreed', 'contract'),
  ...triggers('agreed', 'sign ink initial conclude', { thing: 'document' }),
  ...triggers('pledged', 'pledge', { thing: 'any' }),
  ...triggers('pledged', 'vow undertake swear'),
  ...triggers('pledged', 'promise guarantee', { frame: 'giving', thing: 'any' }),
  ...triggers('pledged', 'engage'),
  ...triggers('pledged', 'assure reassure', { frame: 'asking' }),
  ...triggers('pledged', 'commit dedicate bind', { thing: 'amount', through: 'to' }),
  ...triggers('pledged', 'earmark allocate', { thing: 'amount' }),
  ...triggers('pledged', 'announce', { thing: 'deed' }),
  ...triggers('scheduled', 'schedule', { thing: 'any', through: 'for' }),
  ...triggers('scheduled', 'slate set fix book bill time pencil tip rota', {
    passiveOnly: true,
    through: 'for',
  }),
  ...triggers(
    'accepted',
    'accept approve grant endorse concede heed embrace okay greenlight honour honor satisfy authorise authorize back',
    {
      thing: 'deal',
    },
  ),
  ...triggers('accepted', 'comply', { through: 'with' }),
  ...triggers('offered', 'offer', { frame: 'giving', thing: 'any' }),
  ...triggers('offered', 'proffer dangle', { thing: 'any' }),
  ...triggers('offered', 'volunteer'),
  ...triggers('invited', 'invite', { frame: 'asking', through: 'to' }),
  ...triggers(
    'demanded',
    `ask approach press push lobby instruct direct oblige exhort implore beg command warn tell petition entreat beseech enjoin mandate compel summon
    pressure pressurise pressurize nag adjure admonish caution challenge dare prod goad pester importune bid forbid badger cajole encourage sue`,
    {
      frame: 'asking',
      through: 'for',
    },
  ),
  ...triggers('demanded', 'nudge coax', { frame: 'asking', through: 'into towards toward' }),
  ...triggers('demanded', 'task', { frame: 'asking', through: 'with' }),
  ...triggers('demanded', 'urge request require order', { frame: 'asking', thing: 'any' }),
  ...triggers('demanded', 'demand', { thing: 'any' }),
  ...triggers('demanded', 'insist', { through: 'on' }),
  ...triggers('demanded', 'decree dictate prescribe'),
  ...triggers('demanded', 'call appeal plead', { frame: 'asking', through: 'for' }),
  ...triggers('proposed', 'propose recommend', { thing: 'any', gerund: true }),
  ...triggers('proposed', 'suggest', { gerund: true, thing: 'deal' }),
  ...triggers('proposed', 'float table moot advocate pitch champion broach', { thing: 'any', gerund: true }),
  ...triggers('proposed', 'favour favor', { thing: 'any', gerund: true }),
  ...triggers('proposed', 'submit present unveil outline draft', { thing: 'deal' }),
  ...triggers('proposed', 'advise counsel', { frame: 'asking' }),
  ...triggers('aims', 'aim', { through: 'at for' }),
  ...triggers(
    'aims',
    `intend strive endeavour endeavor decide resolve prepare try attempt mean vote opt choose look elect determine vie fight struggle
    compete scramble jockey plot scheme itch`,
  ),
  ...triggers('aims', 'plan', { thing: 'any', through: 'on' }),
  ...triggers('aims', 'apply bid angle campaign vie compete jockey', { through: 'for' }),
  ...triggers('aims', 'threaten', { through: 'with' }),
  ...triggers('aims', 'seek target eye covet', { thing: 'any' }),
  ...triggers('aims', 'want', { frame: 'asking', thing: 'any' }),
  ...triggers('aims', 'envisage foresee envision', { thing: 'any', gerund: true }),
  ...triggers('considering', 'consider mull explore weigh study contemplate ponder reconsider gauge', {
    thing: 'any',
    gerund: true,
  }),
  ...triggers('considering', 'deliberate ruminate muse dither waver vacillate agonise agonize', {
    through: 'on over about',
  }),
  ...triggers(
    'considering',
    'examine review assess debate entertain evaluate investigate analyse analyze revisit',
    { thing: 'deal' },
  ),
  ...triggers('considering', 'discuss raise', { thing: 'possibility' }),
  ...triggers('considering', 'hint', { through: 'at' }),
  ...triggers('considering', 'wonder'),
  ...triggers('hopes', 'hope wish yearn', { through: 'for' }),
  ...triggers('hopes', 'trust'),
  ...triggers('hopes', 'pray pine hunger ache thirst', { through: 'for' }),
  ...triggers('hopes', 'aspire', { through: 'to' }),
  ...triggers('hopes', 'expect', { frame: 'asking' }),
  ...triggers('hopes', 'crave desire fancy await', { thing: 'any' }),
  ...triggers('hopes', 'anticipate', { gerund: true }),
  ...triggers('refused', 'refuse decline spurn snub', { thing: 'measure' }),
  ...triggers('refused', 'withhold dismiss rebuff resist deny block repudiate scorn overrule', {
    thing: 'deal',
  }),
  ...triggers('refused', 'reject', { thing: 'measure', gerund: true }),
  ...triggers('refused', 'oppose', { gerund: true }),
  ...triggers('refused', 'veto exclude boycott renounce forswear foreswear forgo forego eschew shun nix', {
    thing: 'any',
    gerund: true,
  }),
  ...triggers('refused', 'balk baulk', { through: 'at' }),
  ...triggers('refused', 'object', { through: 'to' }),
  ...triggers('refused', 'recoil', { through: 'from' }),
  ...triggers('refused', 'demur', { through: 'at' }),
]);

export const NOUNS: ReadonlyMap<string, Trigger> = new Map([
  ...triggers(
    'pledged',
    'commitment commitments pledge pledges promise promises vow vows undertaking undertakings guarantee guarantees assurance assurances',
    {
      through: 'to of',
    },
  ),
  ...triggers(
    'agreed',
    'agreement accord pact deal understanding consensus arrangement compact bargain compromise settlement covenant',
  ),
  ...triggers('aims', 'sights', { through: 'on' }),
  ...triggers('scheduled', 'course track', { through: 'for' }),
  ...triggers(
    'aims',
    `intention intentions intent plan plans aim goal ambition ambitions desire bid determination eagerness threat threats objective purpose
    design designs keenness`,
    {
      through: 'of for',
    },
  ),
  ...triggers('aims', 'decision resolve resolution application'),
  ...triggers('aims', 'target', { through: 'of', thing: 'amount' }),
  ...triggers('proposed', 'proposal proposals suggestion motion blueprint', { through: 'for of' }),
  ...triggers('offered', 'offer offers', { through: 'of' }),
  ...triggers('offered', 'willingness readiness preparedness openness', { through: 'to' }),
  ...triggers('pledged', 'word oath'),
  ...triggers(
    'accepted',
    'consent assent approval permission blessing nod go-ahead light acceptance backing authorisation authorization clearance leave',
    {
      through: 'to for of',
    },
  ),
  ...triggers('invited', 'invitation invitations invite invites', { frame: 'asking' }),
  ...triggers('considering', 'interest', { through: 'in' }),
  ...triggers('hopes', 'hope hopes wish wishes longing yearning', {
    through: 'of for',
  }),
  ...triggers('hopes', 'expectation expectations'),
  ...triggers(
    'demanded',
    'demand demands request requests appeal appeals call calls plea pleas petition entreaty',
    {
      through: 'for',
    },
  ),
  ...triggers('demanded', 'order orders instruction instructions ultimatum directive decree edict command'),
  ...triggers('proposed', 'recommendation recommendations advice'),
  ...triggers('considering', 'talks discussions negotiations', { through: 'about over on' }),
  ...triggers('considering', 'right'),
  ...triggers('hopes', 'dream dreams aspiration aspirations', { through: 'of for' }),
  ...triggers('demanded', 'insistence', { through: 'on' }),
  ...triggers('refused', 'rejection', { through: 'of' }),
  ...triggers('refused', 'refusal refusals', { through: 'of' }),
  ...triggers('refused', 'unwillingness reluctance hurry haste rush mood disinclination'),
  ...triggers('refused', 'veto', { through: 'on of' }),
  ...triggers('refused', 'question', { through: 'of' }),
]);

export const ADJECTIVES: ReadonlyMap<string, Trigger> = new Map([
  ...triggers('offered', 'ready willing prepared happy glad pleased delighted content'),
  ...triggers('offered', 'open amenable receptive agreeable sympathetic', { through: 'to' }),
  ...triggers(
    'aims',
    'keen eager determined resolved anxious bent intent minded hell-bent desperate impatient',
    { through: 'on' },
  ),
  ...triggers('aims', 'hungry', { through: 'for' }),
  ...triggers('pledged', 'committed', { through: 'to' }),
  ...triggers('scheduled', 'due about'),
  ...triggers('considering', 'interested', { through: 'in' }),
  ...triggers('considering', 'undecided torn', { through: 'on about over' }),
  ...triggers('hopes', 'hopeful', { through: 'of' }),
  ...triggers('hopes', 'optimistic confident'),
  ...triggers('considering', 'inclined disposed tempted'),
  ...triggers('refused', 'unwilling reluctant loath loth disinclined hesitant unprepared unready'),
  ...triggers('refused', 'against', { gerund: true }),
  ...triggers('refused', 'wary chary', { through: 'of' }),
  ...triggers('refused', 'opposed averse hostile', { through: 'to' }),
]);

/** Verbs with a particle or preposition: "took up the offer", "ruled out joining". By lemma, with what follows it. */
export const PHRASAL: ReadonlyMap<string, readonly Entry[]> = new Map([
  ['take', triggers('accepted', 'up', { thing: 'deal' })],
  ['turn', triggers('refused', 'down', { thing: 'measure' })],
  ['rule', triggers('refused', 'out', { thing: 'any', gerund: true })],
  ['think', triggers('considering', 'of about over', { gerund: true })],
  ['talk', triggers('considering', 'of about', { gerund: true })],
  ['speak', triggers('considering', 'of', { gerund: true })],
  ['muse', triggers('considering', 'about on over', { thing: 'any', gerund: true })],
  [
    'look',
    [
      ...triggers('considering', 'into', { thing: 'any', gerund: true }),
      ...triggers('considering', 'at', { thing: 'deal', gerund: true }),
      ...triggers('hopes', 'forward', { through: 'to' }),
      ...triggers('hopes', 'to', { frame: 'asking' }),
    ],
  ],
  [
    'put',
    [
      ...triggers('proposed', 'forward', { thing: 'any' }),
      ...triggers('pledged', 'up aside', { thing: 'amount' }),
    ],
  ],
  ['bring', triggers('proposed', 'forward', { thing: 'deal' })],
  ['come', triggers('proposed', 'up', { through: 'with' })],
  ['set', [...triggers('pledged', 'aside', { thing: 'amount' }), ...triggers('aims', 'out')]],
  ['lay', [...triggers('demanded', 'down', {}), ...triggers('pledged', 'aside', { thing: 'amount' })]],
  ['count', triggers('hopes', 'on', { frame: 'asking' })],
  ['dream', triggers('hopes', 'of', { thing: 'any', gerund: true })],
  ['long', triggers('hopes', 'for', { thing: 'any' })],
  ['wait', triggers('hopes', 'for', { frame: 'asking' })],
  [
    'lean',
    [
      ...triggers('considering', 'towards toward', { gerund: true }),
      ...triggers('demanded', 'on upon', { frame: 'asking' }),
    ],
  ],
  ['prevail', triggers('demanded', 'on upon', { frame: 'asking' })],
  ['flirt', triggers('considering', 'with', { thing: 'deal', gerund: true })],
  ['bank', triggers('hopes', 'on', { frame: 'asking' })],
  ['rely', triggers('hopes', 'on upon', { frame: 'asking' })],
  ['depend', triggers('hopes', 'on upon', { frame: 'asking' })],
  ['reckon', triggers('hopes', 'on', { frame: 'asking' })],
  ['hanker', triggers('hopes', 'after for', { thing: 'any' })],
  ['clamour', triggers('demanded', 'for', { thing: 'any' })],
  ['clamor', triggers('demanded', 'for', { thing: 'any' })],
  ['agitate', triggers('demanded', 'for', { thing: 'any' })],
  ['recoil', triggers('refused', 'from', { thing: 'any', gerund: true })],
  ['shrink', triggers('refused', 'from', { thing: 'any', gerund: true })],
  ['jib', triggers('refused', 'at', { thing: 'any', gerund: true })],
  ['weigh', triggers('considering', 'up', { thing: 'any', gerund: true })],
  ['chew', triggers('considering', 'over', { thing: 'any', gerund: true })],
  ['kick', triggers('considering', 'around', { thing: 'deal' })],
  ['sound', triggers('considering', 'out', { frame: 'asking', through: 'about on over' })],
  ['pencil', triggers('scheduled', 'in', { thing: 'any' })],
  ['line', triggers('scheduled', 'up', { passiveOnly: true, through: 'for' })],
  ['mull', triggers('considering', 'over', { thing: 'any', gerund: true })],
  [
    'push',
    [
      ...triggers('demanded', 'for', { thing: 'any', gerund: true }),
      ...triggers('aims', 'ahead on', { through: 'with' }),
    ],
  ],
  [
    'press',
    [
      ...triggers('demanded', 'for', { thing: 'any', gerund: true }),
      ...triggers('aims', 'ahead on', { through: 'with' }),
    ],
  ],
  ['forge', triggers('aims', 'ahead', { through: 'with' })],
  [
    'go',
    [
      ...triggers('aims', 'ahead through', { through: 'with' }),
      ...triggers('accepted', 'along', { through: 'with' }),
    ],
  ],
  ['gear', triggers('aims', 'up', { through: 'for' })],
  ['gun', triggers('aims', 'for', { thing: 'any' })],
  ['work', triggers('aims', 'towards toward', { thing: 'any', gerund: true })],
  ['warm', triggers('considering', 'to', { thing: 'deal', gerund: true })],
  ['inch', triggers('considering', 'towards toward', { thing: 'any', gerund: true })],
  ['edge', triggers('considering', 'towards toward', { thing: 'any', gerund: true })],
  ['bow', triggers('accepted', 'to', { thing: 'deal' })],
  ['yield', triggers('accepted', 'to', { thing: 'deal' })],
  ['give', triggers('accepted', 'in', { through: 'to' })],
  ['cave', triggers('accepted', 'in', { through: 'to' })],
  ['nod', triggers('accepted', 'through', { thing: 'any' })],
  [
    'wave',
    [
      ...triggers('accepted', 'through', { thing: 'any' }),
      ...triggers('refused', 'away aside off', { thing: 'deal' }),
    ],
  ],
  ['jump', triggers('accepted', 'at', { thing: 'deal' })],
  ['snap', triggers('accepted', 'up', { thing: 'deal' })],
  ['brush', triggers('refused', 'aside off', { thing: 'deal' })],
  ['swat', triggers('refused', 'aside away', { thing: 'deal' })],
  ['fend', triggers('refused', 'off', { thing: 'deal' })],
  ['laugh', triggers('refused', 'off', { thing: 'deal' })],
  ['shoot', triggers('refused', 'down', { thing: 'deal' })],
  ['vote', triggers('refused', 'down against', { thing: 'any', gerund: true })],
  ['throw', triggers('refused', 'out', { thing: 'deal' })],
  ['knock', triggers('refused', 'back', { thing: 'deal' })],
  [
    'hold',
    [
      ...triggers('demanded', 'out', { through: 'for' }),
      ...triggers('refused', 'off', { through: 'on' }),
      ...triggers('refused', 'back', { through: 'from on' }),
    ],
  ],
  ['opt', triggers('refused', 'out', { through: 'of' })],
  ['swear', triggers('refused', 'off', { thing: 'any', gerund: true })],
  ['walk', triggers('refused', 'away', { through: 'from' })],
  ['decide', triggers('refused', 'against', { thing: 'any', gerund: true })],
  ['shy', triggers('refused', 'away', { through: 'from' })],
  ['stay', triggers('refused', 'away out', { through: 'from of' })],
  ['provide', triggers('agreed', 'for', { thing: 'any', gerund: true })],
  [
    'sign',
    [...triggers('agreed', 'up on', { through: 'to' }), ...triggers('accepted', 'off', { through: 'on' })],
  ],
  ['hammer', triggers('agreed', 'out', { thing: 'deal' })],
  ['thrash', triggers('agreed', 'out', { thing: 'deal' })],
  ['team', triggers('agreed', 'up')],
  ['toy', triggers('considering', 'with', { thing: 'any', gerund: true })],
  ['chip', triggers('pledged', 'in', { thing: 'amount' })],
  ['stump', triggers('pledged', 'up', { thing: 'amount' })],
  ['pull', triggers('refused', 'out', { through: 'of' })],
  [
    'back',
    [...triggers('refused', 'out', { through: 'of' }), ...triggers('refused', 'away', { through: 'from' })],
  ],
]);

const set = (words: string) => new Set(words.split(/\s+/));

/** Verbs that lend their subject to the noun: "extended an invitation", "reached an agreement". */
export const LIGHT_VERBS = set(
  `express voice extend make give reiterate repeat renew reaffirm state announce issue send put convey show signal declare
  underline confirm have share submit launch present reach strike sign conclude set do restate stress get win grant refuse withhold
  pass seek clinch secure come stand sound signal lay outline unveil draw harbour nurse reserve`,
);

/** What these do to a plan or an offer leaves nothing of it: "shelved plans", "withdrew its offer". A promise that was broken was made. */
export const UNDOING = set(
  'shelve scrap abandon drop cancel withdraw retract rescind ditch freeze suspend revoke lapse bury',
);

/** With "will" these tell what somebody expects, not what is to be done. */
export const NO_ACTS = set(
  `be allow enable mark include cover focus test involve have rise fall grow weaken remain need want become help happen mean show prove
  depend take seem continue bring benefit face know see find feel think like stay last cost deter hit lose win get consolidate
  deepen boost say suffer matter require decide reflect come serve determine struggle survive try use tell`,
);

/** Of these, what somebody can bind himself to: "we will stay". */
export const KEPT = set(
  'stay remain continue help focus contribute bring boost deepen mark come use try serve',
);

/** What is declined by who only declines to talk: "declined to comment". */
export const TALKING = set(
  'comment say elaborate drawn answer respond disclose specify confirm name identify speculate give',
);

/** Happenings that begin and end by themselves: "the session will open on Monday". */
export const HAPPENINGS = set(
  `session sessions meeting meetings talks summit forum conference round flights flight visit trip tour exercise exercises drills
  shipments deliveries vessel ship ceremony hearing trial vote election elections treaty agreement deal accord ceasefire truce
  dialogue consultations negotiations commission committee council work works construction production operations service services
  repatriation withdrawal deployment phase shipment handover project campaign`,
);

/** What takes effect, besides documents. */
export const IN_FORCE = set(
  'waiver exemption ban embargo tariff tariffs rule rules law laws sanctions measure measures quota quotas truce ceasefire ratification accession',
);

/** With "will" and "would", what these give is promised. */
export const GIVING = set(
  'give provide contribute donate grant lend finance fund pay reimburse compensate bear foot cover offer extend double triple',
);

/** What is paid for or given, where the verb alone may mean more: "cover the cost", "extend a loan", "double its aid". */
export const GIFTS = set(
  `aid assistance help relief grant grants loan loans credit credits gift gifts donation donations contribution contributions scholarship
  scholarships support funding financing package bill bills cost costs expense expenses share money funds fellowships places`,
);

/** What is paid or given without being a gift: "pay a visit", "give a speech". */
export const PERFORMED = set(
  'visit visits call calls tribute respects attention homage lecture lectures speech address interview interviews talk statement briefing update answer reply details evidence testimony',
);

/** What a happening does when it takes place. */
export const TAKING_PLACE = set(
  'open begin start resume end close conclude convene reconvene meet enter take go expire',
);

/** What one accepts, rejects or approves as one would a promise. */
export const DEALS = set(
  `offer offers proposal proposals request requests call calls demand demands invitation invitations deal terms plan plans bid draft
  appeal idea suggestion possibility prospect feasibility agreement swap loan consent permission approval plea pleas petition advances overture overtures option options scheme schemes motion initiative blueprint`,
);

/** What is said, found or judged: rejected as untrue, not refused. */
export const SAYINGS = set(
  `accusation accusations allegation allegations claim claims charge charges report reports rumour rumours rumor rumors criticism criticisms
  assertion assertions comparison notion argument arguments account label talk verdict ruling finding findings result results figure figures
  interpretation version characterisation characterization description complaint complaints lawsuit suit lie lies blame statement statements
  theory suggestion suggestions insinuation insinuations view views remark remarks comment comments question questions speculation fears
  warning warnings`,
);

/** What states sign. */
export const DOCUMENTS = set(
  `memorandum memoranda memorandums mou mous agreement agreements treaty treaties accord accords pact pacts protocol protocols
  letter letters contract contracts deal deals convention charter declaration statement roadmap document documents instruments`,
);

/** Doings as nouns: who announces one for a time to come promises it. */
export const DEEDS = set(
  `opening reopening launch creation establishment resumption restoration start construction lifting removal abolition introduction expansion
  purchase delivery supply release withdrawal return transfer allocation contribution donation provision extension ratification grant`,
);

/** "Under the agreement, …": what follows is agreed. */
export const TERMS = set(
  'agreement deal memorandum treaty plan pact accord protocol terms contract arrangement settlement compromise roadmap truce ceasefire',
);

/** Passives that say when: "a round is planned for July". */
export const PLANNED = new Map(triggers('scheduled', 'plan schedule', { passiveOnly: true, through: 'for' }));

/** What can't agree, refuse or offer, by its head; a word that may be a body or a person can. */
export const THINGS = set(
  `plan project move decision step law bill data figure figures price prices market markets trade exports imports ties relations partnership line
  route bridge road pipeline money sum results signs news text draft letter time day year week way aim goal idea issue matter
  question problem problems report reports study studies survey poll sources change reason reasons effort efforts success failure`,
);

/** Given or withheld: the noun tells nothing without such a verb. */
export const CONSENTS = set('consent assent approval permission blessing nod go-ahead light word');

/** Told in the present, these are arranged where a day ahead is given: "talks resume on Monday", "waives fees from 1 May". */
export const FUTURATE = set(
  `arrive fly travel leave depart visit meet host hold begin start open resume enter take end close expire convene reconvene sign return head receive
  address waive lift ban scrap drop abolish introduce impose launch cut raise reduce halve double ease tighten relax reopen shut allow bar suspend
  restore stop halt extend grant sail play perform speak tour withdraw pull recall deploy send train build deliver supply ship join quit admit exempt`,
);
