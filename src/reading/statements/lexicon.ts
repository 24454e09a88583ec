import { regularFormsOf } from '../../language/index.ts';
import type { Verb } from '../../language/lexicon/verbs.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What a reporting verb takes beside a quotation, which all of them take. */
export interface Frame {
  /** A clause: "said that the port would open", "said the port would open". */
  readonly clause: boolean;
  /** Whether the clause may do without "that": always, where a verb shows that it is one, or never. */
  readonly bare: 'always' | 'verb' | 'never';
  /** "whether the port would open". */
  readonly question: boolean;
  /** May stand inside or after what it reports: "The port, he said, would open." */
  readonly aside: boolean;
  /** The person spoken to comes first: "told reporters that". */
  readonly person: boolean;
  /** The noun phrase that follows is what is said: "praised the accord", "voiced concern over". */
  readonly object: 'any' | 'speech' | 'verdict' | 'quoted' | null;
  /** What is said comes after one of these: "warned of delays", "called for calm". */
  readonly after: readonly string[];
  /** What is said is what somebody is to do: "urged Kenya to sign". */
  readonly infinitive: boolean;
  /** What is said is denied: "denied that". */
  readonly denies: boolean;
}

const NONE: Frame = {
  clause: false,
  bare: 'verb',
  question: false,
  aside: false,
  person: false,
  object: null,
  after: [],
  infinitive: false,
  denies: false,
};
const SAYING: Partial<Frame> = { clause: true, aside: true };

/** Verbs by what they take. */
export type Groups = readonly (readonly [Partial<Frame>, string])[];

/** Verbs of reporting by what they take, after Quirk et al. (1985), 16.30–16.63, and Levin (1993), 37. */
export const SPEECH: Groups = [
  [{ ...SAYING, bare: 'always', question: true }, 'say'],
  [{ ...SAYING, bare: 'always', question: true, person: true, infinitive: true }, 'tell'],
  [
    SAYING,
    'add claim allege assert contend declare maintain insist state believe reckon admit concede remark observe comment reply ' +
      'respond answer joke quip lament boast conclude recall repeat testify swear affirm suggest hint imply indicate predict forecast ' +
      'speculate report reveal disclose counter retort rejoin muse shout whisper mutter murmur cry exclaim grumble snap opine profess proclaim ' +
      'signal write tweet post clarify recount mention sigh growl thunder roar plead scoff sneer jest interject stammer estimate relate moan ' +
      'specify object protest concur venture fume decree counsel elaborate certify',
  ],
  [{ ...SAYING, question: true }, 'explain reason wonder question'],
  [{ ...SAYING, object: 'any', question: true }, 'note'],
  [
    { ...SAYING, object: 'any' },
    'stress emphasise emphasize underline underscore highlight reiterate reaffirm echo announce confirm acknowledge',
  ],
  [{ ...SAYING, object: 'any', after: ['for'] }, 'demand'],
  [{ clause: true, object: 'any', denies: true, aside: true }, 'deny'],
  [{ clause: true, object: 'any', aside: true, denies: true }, 'refute rebut'],
  [{ ...SAYING, person: true, infinitive: true, after: ['of', 'against', 'about'] }, 'warn'],
  [{ clause: true, person: true, after: ['of', 'about'] }, 'inform notify assure reassure remind'],
  [{ clause: true, person: true, infinitive: true, aside: true, after: ['against'] }, 'advise caution'],
  [{ clause: true, person: true, infinitive: true, aside: true }, 'urge exhort implore'],
  [{ question: true, person: true, infinitive: true, aside: true }, 'ask'],
  [{ clause: true, aside: true, infinitive: true }, 'vow pledge promise threaten propose'],
  [{ clause: true, bare: 'never' }, 'recommend hold rule stipulate find'],
  [{ clause: true, object: 'speech', aside: true }, 'express voice convey'],
  [{ object: 'speech' }, 'issue give make deliver offer extend'],
  [{ object: 'verdict', after: ['for', 'on', 'upon'] }, 'call'],
  [{ object: 'verdict' }, 'brand label deem'],
  [
    { object: 'quoted' },
    'describe characterise characterize portray dismiss reject hail regard tout slam decry welcome mock ridicule applaud',
  ],
  [
    { object: 'any' },
    'praise criticise criticize condemn denounce deplore bemoan blame thank congratulate commend accuse laud extol salute endorse decry ' +
      'blast slam assail lambast lambaste berate rebuke chide scold upbraid chastise castigate disparage deride denigrate vilify ' +
      'belittle bash invoke',
  ],
  [{ after: ['for'] }, 'apologise apologize'],
  [{ object: 'quoted', after: ['to'] }, 'refer'],
  [{ object: 'any' }, 'liken'],
  [{ after: ['for', 'to'], aside: true }, 'appeal'],
  [{ ...SAYING, after: ['for', 'against'] }, 'argue'],
  [{ ...SAYING, after: ['about', 'of'] }, 'complain'],
  [{ after: ['for'] }, 'press'],
];

/** A frame of what is given, with what another one takes besides; any object is more than some. */
export function frameFrom(given: Partial<Frame>, other: Frame = NONE): Frame {
  const object = other.object === 'any' ? other.object : (given.object ?? other.object);
  return { ...other, ...given, object, after: [...other.after, ...(given.after ?? [])] };
}

const FRAMES: ReadonlyMap<string, Frame> = new Map(
  SPEECH.flatMap(([frame, lemmas]) =>
    lemmas.split(' ').map((lemma): [string, Frame] => [lemma, { ...NONE, ...frame }]),
  ),
);

export function frameOf(lemma: string): Frame | undefined {
  return FRAMES.get(lemma);
}

/** Verbs that are as often nouns in their base form and with "-s". */
export const NOUNS_TOO: ReadonlySet<string> = new Set(
  'report claim state note post remark comment answer reply call appeal demand promise pledge hold offer praise blame stress highlight counter issue make voice hint forecast estimate relate mention signal cry recall repeat label brand tweet regard reason joke shout whisper murmur sigh vow echo question request wish protest welcome'.split(
    ' ',
  ),
);

/** Only with a quotation: what isn't speech otherwise. */
const ONLY_QUOTED = words('continue begin laugh smile shrug interrupt go read run');

/** How somebody sounds (Levin 1993, 37.3), by form; none is in the list of verbs. */
export const MANNERS: ReadonlyMap<string, Verb> = new Map(
  (
    'bark bellow boom bray cackle chant chirp chortle chuckle coo croak croon drawl gasp giggle groan grunt hiss holler hoot howl jeer ' +
    'mumble purr rasp rumble scream screech shriek snarl splutter squeal stutter wail wheeze whimper whine yell yelp'
  )
    .split(' ')
    .flatMap((lemma): [string, Verb][] => {
      const [base = lemma, s = '', ing = '', past = ''] = regularFormsOf(lemma);
      return [
        [base, { lemma, forms: ['base'] }],
        [s, { lemma, forms: ['s'] }],
        [ing, { lemma, forms: ['ing'] }],
        [past, { lemma, forms: ['past', 'participle'] }],
      ];
    }),
);

export function onlyQuotes(lemma: string): boolean {
  return ONLY_QUOTED.has(lemma) || MANNERS.has(lemma);
}

export const ONLY_QUOTE: Frame = { ...NONE, aside: true };

/** Verbs that report together with the words after them, and the lemma of the whole. */
const VERBS_WITH: readonly (readonly [string, string, string])[] = [
  ['put puts', 'it', 'put it'],
  ['shot shoots', 'back', 'shoot back'],
  ['hit hits', 'back', 'hit back'],
  ['fired', 'back', 'fire back'],
  ['pointed points pointing', 'out', 'point out'],
  ['made makes making', 'clear', 'make clear'],
  ['made makes making', 'it clear', 'make clear'],
  ['made makes making', 'plain', 'make plain'],
  ['made makes making', 'it plain', 'make plain'],
  ['let lets letting', 'it be known', 'let it be known'],
  ['wanted wants', 'to know', 'want to know'],
];

/** By their first word: the words after it, and the lemma. */
export const PHRASES: ReadonlyMap<string, readonly (readonly [readonly string[], string])[]> =
  phrasesByVerb();

function phrasesByVerb() {
  const phrases = new Map<string, (readonly [readonly string[], string])[]>();
  for (const [verbs, rest, lemma] of VERBS_WITH)
    for (const verb of verbs.split(' '))
      phrases.set(verb, [...(phrases.get(verb) ?? []), [rest.split(' '), lemma]]);
  return phrases;
}

/** "Is adamant that": what somebody holds, in the words of the reporter. */
export const CONVICTIONS = words(
  'adamant confident convinced certain clear hopeful optimistic sure doubtful sceptical skeptical',
);

/** Nouns of speech: "her claim that", "a reminder from the ministry that". */
export const SPEECH_NOUNS = words(
  'claim statement remark remarks comment comments announcement warning assertion allegation argument message reminder assurance assurances ' +
    'promise pledge insistence suggestion denial admission declaration accusation contention observation prediction belief view complaint caveat reply answer response retort verdict',
);

/** What is expressed, voiced, conveyed. */
export const FEELINGS = words(
  'hope hopes concern concerns condolences regret regrets support willingness readiness interest gratitude appreciation thanks confidence ' +
    'optimism satisfaction solidarity sympathy sympathies outrage alarm dismay disappointment doubt doubts commitment respect opposition desire ' +
    'fear fears frustration sorrow surprise anger scepticism skepticism belief view views delight pleasure admiration unease worry worries caution ' +
    'condemnation reservations intention determination wish wishes hopefulness greetings congratulations apologies sadness shock conviction objections protest',
);

/** What is issued, given, made, offered. */
export const UTTERANCES = words(
  'appeal assurance assurances apology warning condolences congratulations thanks call plea reminder promise pledge statement denial guarantee ' +
    'guarantees ultimatum rebuke complaint accusation allegation',
);

/** What speaks for somebody else: its issuer is the speaker, where the text tells it. */
export const DOCUMENTS = words(
  'statement post tweet note letter report communique communiqué readout release message document text article declaration memo notice ' +
    'bulletin paper verbale reply filing survey poll study website account',
);

/** Where things are said. */
export const OCCASIONS = words(
  'statement conference interview post tweet message letter note speech address briefing readout release meeting talks call forum summit session ' +
    'parliament remarks reply communique communiqué ceremony visit dinner lecture debate hearing broadcast video article rally reception event ' +
    'bulletin thread appearance testimony toast',
);

/** "On X", "on Telegram". */
export const NETWORKS = words(
  'x twitter facebook telegram weibo truth instagram youtube tiktok vk wechat linkedin bluesky threads television radio tv',
);

/** After "said" these are no content. */
export const NOTHING = words('nothing so little more much as anything goodbye hello yes no farewell sorry');

/** After "according to" these are no source. */
export const NO_SOURCE = words(
  'plan plans schedule need needs rank law rules protocol tradition custom size age weight taste',
);

export const UNWILLING = words('decline refuse');
