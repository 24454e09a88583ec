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

export type Entry = readonly [string, Trigger];

export function triggers(strength: Strength, words: string, options: Options = {}): Entry[] {
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
  ...triggers('agreed', 'subscribe', { through: 'to' }),
  ...triggers('accepted', 'consent accede assent', { through: 'to' }),
  ...triggers('accepted', 'acquiesce', { through: 'in to' }),
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
    'accept approve endorse concede heed embrace okay greenlight honour honor satisfy authorise authorize back',
    {
      thing: 'deal',
    },
  ),
  ...triggers('accepted', 'grant', { frame: 'giving', thing: 'deal' }),
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
  ...triggers('proposed', 'suggest', { gerund: true, thing: 'measure' }),
  ...triggers('proposed', 'float table moot advocate pitch champion broach', { thing: 'any', gerund: true }),
  ...triggers('proposed', 'favour favor', { thing: 'any', gerund: true }),
  ...triggers('proposed', 'advise counsel', { frame: 'asking' }),
  ...triggers('aims', 'aim', { through: 'at for' }),
  ...triggers(
    'aims',
    `strive endeavour endeavor decide resolve prepare try attempt mean vote opt choose look elect determine vie fight struggle
    compete scramble jockey plot scheme itch`,
  ),
  ...triggers('aims', 'intend', { gerund: true }),
  ...triggers('aims', 'plan', { thing: 'any', through: 'on', gerund: true }),
  ...triggers('aims', 'apply bid angle campaign vie compete jockey', { through: 'for' }),
  ...triggers('aims', 'threaten', { through: 'with' }),
  ...triggers('aims', 'seek target covet', { thing: 'any' }),
  ...triggers('considering', 'eye', { thing: 'any' }),
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
  ...triggers('hopes', 'hope yearn', { through: 'for' }),
  ...triggers('hopes', 'wish', { frame: 'asking', through: 'for' }),
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
    'agreement accord pact deal understanding consensus arrangement compact bargain compromise settlement covenant obligation obligations',
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
  ...triggers('considering', 'talks discussions negotiations'),
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

/** Passives that say when: "a round is planned for July". */
export const PLANNED = new Map(triggers('scheduled', 'plan schedule', { passiveOnly: true, through: 'for' }));
