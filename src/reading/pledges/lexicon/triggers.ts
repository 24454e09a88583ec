import type { Strength } from '../../../model/index.ts';

/** How a trigger takes what is to be done and whom it concerns. */
export type Frame =
  /** "agreed to open", "agreed on a plan", "agreed that …" */
  | 'actor'
  /** "invited Lind to speak", "urged Oslo to sign": the object is the counterparty, and does it. */
  | 'asking'
  /** "offered Kenya a loan", "promised Lind an answer": the object is the counterparty. */
  | 'giving';

export interface Trigger {
  readonly strength: Strength;
  readonly frame: Frame;
  /** Prepositions that may bring the action: "committed to opening", "interest in joining". */
  readonly through: readonly string[];
  /** Nothing but an infinitive, a clause or a gerund makes it a pledge: "plans to", not "plans". */
  readonly needsVerb: boolean;
  /** Only in the passive: "is scheduled to". */
  readonly passiveOnly: boolean;
  /** Only with an object of this kind: what is rejected must be a deal, not a claim. */
  readonly objects: 'deal' | null;
}

interface Options {
  readonly frame?: Frame;
  readonly through?: string;
  readonly needsVerb?: boolean;
  readonly passiveOnly?: boolean;
  readonly objects?: 'deal';
}

function triggers(strength: Strength, words: string, options: Options = {}): (readonly [string, Trigger])[] {
  const { frame = 'actor', through = '', needsVerb = false, passiveOnly = false, objects = null } = options;
  const trigger = {
    strength,
    frame,
    through: through.split(' ').filter(Boolean),
    needsVerb,
    passiveOnly,
    objects,
  };
  return words.split(' ').map((word) => [word, trigger] as const);
}

/** By lemma. */
export const VERBS: ReadonlyMap<string, Trigger> = new Map([
  ...triggers('agreed', 'agree concur', { through: 'on to', needsVerb: false }),
  ...triggers('pledged', 'pledge vow undertake swear', { frame: 'actor' }),
  ...triggers('pledged', 'promise guarantee assure', { frame: 'giving' }),
  ...triggers('pledged', 'commit', { through: 'to', needsVerb: true }),
  ...triggers('scheduled', 'schedule slate set due bill', { passiveOnly: true, through: 'for' }),
  ...triggers('accepted', 'accept'),
  ...triggers('accepted', 'approve', { objects: 'deal' }),
  ...triggers('offered', 'offer', { frame: 'giving' }),
  ...triggers('offered', 'volunteer', { needsVerb: true }),
  ...triggers('invited', 'invite', { frame: 'asking', through: 'to' }),
  ...triggers('demanded', 'urge ask press order instruct direct task oblige', {
    frame: 'asking',
    needsVerb: true,
    through: 'to for',
  }),
  ...triggers('demanded', 'demand request insist', { through: 'on' }),
  ...triggers('demanded', 'call appeal', { frame: 'asking', through: 'on for to', needsVerb: true }),
  ...triggers('proposed', 'propose suggest recommend float table'),
  ...triggers('aims', 'aim intend strive endeavour seek want wish plan look', {
    needsVerb: true,
    through: 'at on for',
  }),
  ...triggers('considering', 'consider mull explore weigh study contemplate'),
  ...triggers('hopes', 'hope wish', { needsVerb: true, through: 'for' }),
  ...triggers('hopes', 'expect', { frame: 'asking', needsVerb: true }),
  ...triggers('refused', 'refuse decline', { needsVerb: true }),
  ...triggers('refused', 'reject', { objects: 'deal' }),
]);

export const NOUNS: ReadonlyMap<string, Trigger> = new Map([
  ...triggers('pledged', 'commitment pledge promise vow undertaking guarantee', {
    through: 'to of',
    needsVerb: true,
  }),
  ...triggers('agreed', 'agreement', { needsVerb: true }),
  ...triggers('aims', 'intention intentions plan plans aim goal ambition desire bid', {
    through: 'of for',
    needsVerb: true,
  }),
  ...triggers('aims', 'target', { through: 'of' }),
  ...triggers('proposed', 'proposal proposals suggestion', { through: 'for', needsVerb: true }),
  ...triggers('offered', 'offer', { through: 'of', needsVerb: true }),
  ...triggers('offered', 'willingness readiness preparedness', { needsVerb: true }),
  ...triggers('invited', 'invitation invitations', { frame: 'asking', through: 'to' }),
  ...triggers('considering', 'interest', { through: 'in', needsVerb: true }),
  ...triggers('hopes', 'hope hopes wish', { through: 'of for', needsVerb: true }),
  ...triggers('demanded', 'demand demands request appeal', { through: 'for', needsVerb: true }),
  ...triggers('refused', 'refusal', { needsVerb: true }),
]);

export const ADJECTIVES: ReadonlyMap<string, Trigger> = new Map([
  ...triggers('offered', 'ready willing prepared', { needsVerb: true }),
  ...triggers('offered', 'open', { through: 'to', needsVerb: true }),
  ...triggers('aims', 'keen eager determined', { through: 'on', needsVerb: true }),
  ...triggers('scheduled', 'due', { needsVerb: true }),
  ...triggers('considering', 'interested', { through: 'in', needsVerb: true }),
  ...triggers('hopes', 'hopeful', { needsVerb: true }),
]);

/** Verbs that lend their subject to the noun: "extended an invitation", "expressed a willingness". */
export const LIGHT_VERBS = new Set(
  'express voice extend make give reiterate repeat renew reaffirm state announce issue send put convey show signal declare underline confirm have share table submit launch present'.split(
    ' ',
  ),
);

/** With "will" these tell what somebody expects, not what is to be done. */
export const NO_ACTS = new Set(
  'be allow enable mark include cover focus test involve have rise fall grow weaken remain need want become help happen mean show prove depend take seem continue bring benefit face know see find feel think like stay last cost deter hit lose win get'.split(
    ' ',
  ),
);

/** Things that act by themselves when they are scheduled: "the session will open on Monday". */
export const SCHEDULED_THINGS = new Set(
  'session meeting talks summit forum conference commission committee council round flights flight delegation mission company bank consortium officials experts negotiators ministers leaders presidents sides countries nations governments government ministry airline embassy consulate office ship vessel exercise exercises delegations group teams team parliament court troops companies firm firms union agency fund'.split(
    ' ',
  ),
);

/** Things that are rejected or approved as one would a promise. */
export const DEALS = new Set(
  'offer proposal request call demand invitation deal terms plan plans bid draft appeal idea suggestion agreement swap loan'.split(
    ' ',
  ),
);

/** Verbs with a particle or preposition, by lemma: "took up the offer", "ruled out joining". */
export const PHRASAL: ReadonlyMap<string, readonly (readonly [string, Trigger])[]> = new Map(
  (
    [
      ['take', 'up', 'accepted', {}],
      ['rule', 'out', 'refused', {}],
      ['turn', 'down', 'refused', {}],
      ['think', 'of', 'considering', { needsVerb: true }],
      ['think', 'about', 'considering', { needsVerb: true }],
      ['look', 'into', 'considering', {}],
      ['put', 'forward', 'proposed', {}],
      ['look', 'forward', 'hopes', { needsVerb: true, through: 'to' }],
      ['count', 'on', 'hopes', { frame: 'asking', needsVerb: true }],
      ['provide', 'for', 'agreed', {}],
      ['sign', 'up', 'agreed', { through: 'to' }],
    ] as const
  ).reduce((found, [lemma, particle, strength, options]) => {
    const [[, trigger]] = triggers(strength, lemma, options) as [readonly [string, Trigger]];
    return found.set(lemma, [...(found.get(lemma) ?? []), [particle, trigger]]);
  }, new Map<string, (readonly [string, Trigger])[]>()),
);
