import type { ContactKind, Participant } from '../../../model/index.ts';

export type Role = Participant['role'];

/** What must stand after a verb so that it tells of a contact: "visited [a place]", "signed [a document]". */
export type Needs = 'party' | 'counterpart' | 'place' | 'document' | 'venue' | 'finding' | 'news' | 'nothing';

/** Where a verb's parties and places come from. */
export interface VerbFrame {
  readonly kind: ContactKind;
  readonly needs: Needs;
  readonly subject: Role;
  /** Role of those in the object, or after one of `counterparts`. */
  readonly other: Role;
  /** Prepositions before the other party: "conferred with", "spoke to". */
  readonly counterparts: readonly string[];
  /** Prepositions before the place that is gone to, or "object"; "in" and "at" say where it took place. */
  readonly places: readonly string[];
}

/** Where a noun's parties and places come from. */
export interface NounFrame {
  readonly kind: ContactKind;
  /** Role of whom the genitive, the subject of "paid" and the like name. */
  readonly subject: Role;
  /** Role of those after "with". */
  readonly other: Role;
  readonly places: readonly string[];
  /** A setting: told only when somebody holds, attends or opens it. */
  readonly setting: boolean;
}

const verbs = new Map<string, VerbFrame>();
const nouns = new Map<string, NounFrame>();

function verb(
  lemmas: string,
  kind: ContactKind,
  needs: Needs,
  [subject, other]: readonly [Role, Role],
  counterparts: string,
  places: string,
): void {
  const frame: VerbFrame = {
    kind,
    needs,
    subject,
    other,
    counterparts: listOf(counterparts),
    places: listOf(places),
  };
  for (const lemma of lemmas.split(' ')) verbs.set(lemma, frame);
}

/** The verb with the words that make an idiom of it, as `frameKeyOf` gives them. */
function idiom(
  key: string,
  kind: ContactKind,
  needs: Needs,
  roles: readonly [Role, Role],
  counterparts: string,
  places: string,
): void {
  verbs.set(key, {
    kind,
    needs,
    subject: roles[0],
    other: roles[1],
    counterparts: listOf(counterparts),
    places: listOf(places),
  });
}

function noun(
  words: string,
  kind: ContactKind,
  [subject, other]: readonly [Role, Role],
  places = '',
  setting = false,
): void {
  const frame: NounFrame = { kind, subject, other, places: listOf(places), setting };
  for (const word of words.split(' ')) nouns.set(word, frame);
}

function listOf(words: string): readonly string[] {
  return words === '' ? [] : words.split(' ');
}

const BOTH = ['participant', 'participant'] as const;
const GUEST_FIRST = ['guest', 'host'] as const;
const HOST_FIRST = ['host', 'guest'] as const;
const SPEAKER = ['speaker', 'participant'] as const;
const ISSUER = ['issuer', 'participant'] as const;
const SIGNATORIES = ['signatory', 'signatory'] as const;

verb('meet', 'meeting', 'counterpart', BOTH, 'with', '');
verb('confer dine lunch breakfast consult talk huddle parley', 'meeting', 'counterpart', BOTH, 'with to', '');
verb('discuss', 'meeting', 'counterpart', BOTH, 'with', '');
verb('sit shake break', 'meeting', 'counterpart', BOTH, 'with', '');
verb('stand', 'meeting', 'counterpart', BOTH, 'beside alongside', '');
verb('present', 'meeting', 'counterpart', GUEST_FIRST, 'to', '');
verb('see', 'meeting', 'party', BOTH, '', '');
verb('receive host welcome greet summon entertain fete', 'meeting', 'party', HOST_FIRST, '', '');
verb('convene reconvene gather assemble', 'meeting', 'nothing', BOTH, 'with', '');
verb('visit tour inspect', 'visit', 'place', GUEST_FIRST, '', 'object to');
verb('arrive', 'visit', 'place', GUEST_FIRST, '', 'in at to');
verb('land touch stop stay', 'visit', 'place', GUEST_FIRST, '', 'in at');
verb(
  'travel fly go come head proceed journey drive sail jet cross return',
  'visit',
  'place',
  GUEST_FIRST,
  '',
  'to into',
);
verb('continue', 'visit', 'place', GUEST_FIRST, '', 'to');
verb('leave depart', 'visit', 'place', GUEST_FIRST, '', 'for object');
verb('inaugurate open unveil', 'visit', 'place', GUEST_FIRST, '', 'in at');
verb('set', 'visit', 'place', GUEST_FIRST, '', 'in on for');
verb('due expect be', 'visit', 'place', ['guest', 'guest'], '', 'in at');
verb('spend', 'visit', 'place', GUEST_FIRST, '', 'in at');
verb('telephone phone ring', 'call', 'party', BOTH, '', '');
verb('call', 'call', 'party', BOTH, '', '');
verb('speak', 'call', 'counterpart', BOTH, 'with to alongside beside', '');
verb(
  'sign initial ink countersign exchange seal clinch',
  'signing',
  'document',
  SIGNATORIES,
  'with alongside',
  '',
);
verb('address', 'address', 'venue', SPEAKER, '', 'object at');
verb('rule order find hold', 'ruling', 'finding', ISSUER, 'against', '');
verb('uphold dismiss overturn declare decide conclude determine', 'ruling', 'finding', ISSUER, 'against', '');
verb('send dispatch', 'visit', 'place', ['participant', 'guest'], '', 'to');
verb('announce', 'announcement', 'news', ISSUER, '', '');
verb('recall expel', 'announcement', 'party', ISSUER, '', '');

idiom('call on', 'meeting', 'counterpart', GUEST_FIRST, 'on upon', '');
idiom('exchange views', 'meeting', 'counterpart', BOTH, 'with', '');
idiom('come face', 'meeting', 'counterpart', BOTH, 'with', '');
idiom('come together', 'meeting', 'counterpart', BOTH, 'with', '');
idiom('spend hours', 'meeting', 'counterpart', BOTH, 'with', '');
idiom('play host', 'meeting', 'counterpart', HOST_FIRST, 'to', '');
idiom('put names', 'signing', 'document', SIGNATORIES, 'with', '');
idiom('raise matter', 'meeting', 'counterpart', BOTH, 'with', '');
idiom('drop in', 'meeting', 'counterpart', GUEST_FIRST, 'on', '');
idiom('conclude document', 'signing', 'document', SIGNATORIES, 'with', '');
idiom('lead delegation', 'visit', 'place', GUEST_FIRST, '', 'to');

noun('visit trip visits trips', 'visit', GUEST_FIRST, 'to');
noun('tour stopover stop mission', 'visit', GUEST_FIRST, 'to of in');
noun('journey', 'visit', GUEST_FIRST, 'to');
noun('stay arrival day days', 'visit', GUEST_FIRST, 'in at');
noun('guest guests', 'visit', GUEST_FIRST, 'in at');
noun('talk talks meeting meetings bilaterals audience rounds round session hearing', 'meeting', BOTH);
noun(
  'dinner lunch luncheon banquet breakfast supper one-on-one sit-down get-together encounter tête-à-tête pull-aside',
  'meeting',
  BOTH,
);
noun(
  'consultations negotiations discussions dialogue gathering retreat roundtable',
  'meeting',
  BOTH,
  '',
  true,
);
noun('forum conference commission committee assembly council congress convention', 'meeting', BOTH, '', true);
noun(
  'funeral inauguration coronation wedding parade reception celebrations ceremony',
  'meeting',
  BOTH,
  '',
  true,
);
noun('summit', 'summit', BOTH);
noun('call calls videoconference teleconference phone telephone videolink', 'call', BOTH);
noun('conversation conversations', 'call', BOTH);
noun('signing signature', 'signing', SIGNATORIES);
noun('speech address lecture keynote statement', 'address', SPEAKER, 'at to before in');
noun('ruling verdict judgment judgement award opinion decision', 'ruling', ISSUER);

/** The frame of a verb by its lemma or idiom, or of a noun by its lower-case form. */
export function verbFrameOf(lemma: string): VerbFrame | undefined {
  return verbs.get(lemma);
}

export function nounFrameOf(lower: string): NounFrame | undefined {
  return nouns.get(lower);
}
