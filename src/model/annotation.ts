import type { When } from './dated.ts';
import type { Decimal } from './decimal.ts';
import type { Quote, Span } from './span.ts';

export type LayerName = 'mentions' | 'times' | 'quantities' | 'statements' | 'contacts' | 'pledges' | 'codes';

/** What every annotation has. `id` hashes article, span, layer and kind. */
export interface Grounded<L extends LayerName> extends Quote {
  readonly id: string;
  readonly article: string;
  readonly layer: L;
  readonly firmness: 'firm' | 'tentative';
  /** Why it is tentative; absent when firm. */
  readonly doubt?: string;
}

/**
 * Who is meant, resolved within the article, written "person/ingrid-lind", "state/NO",
 * "organisation/asean", "place/oslo": the kind, then the ISO 3166 code of a state or the folded
 * fullest name that this article gives. `entityKey` in `keys.ts` makes them.
 */
export type EntityKey = string;

export type EntityKind = 'person' | 'state' | 'organisation' | 'place';

/** Somebody in a slot: who is meant, and the words that say so here. */
export interface Party extends Quote {
  readonly entity: EntityKey;
  /** The fullest name in the article, without title: "Ingrid Lind"; a state's short English name. */
  readonly name: string;
}

/** A party with the state that it is, lies in or acts for in this article, as ISO 3166 code. */
export interface ActingParty extends Party {
  readonly state: string | null;
}

/** "Norwegian Prime Minister": role folded to lower case, state as ISO 3166 code. */
export interface Office {
  readonly role: string;
  readonly state: string | null;
  readonly organisation: string | null;
  /** "then", "former", "ex-", "-elect", "late", "acting": the word as given. */
  readonly standing: string | null;
}

/** What words refer to. A name, a title alone, a demonym, a pronoun, "the two leaders", "both sides". */
export interface Mention extends Grounded<'mentions'> {
  readonly kind: EntityKind | 'demonym' | 'office' | 'pronoun' | 'nominal';
  /** The name without title and honorific; the words themselves for a pronoun or a nominal. */
  readonly name: string;
  readonly honorific: string | null;
  readonly office: Office | null;
  /** Nobody when left open; several for "the two leaders", "both sides", "we". */
  readonly entities: readonly EntityKey[];
}

/** TIMEX3. */
export interface TimeExpression extends Grounded<'times'>, When {
  readonly kind: 'date' | 'time' | 'duration' | 'set';
  /** What it was counted from; null for a full date, a duration, or where there is nothing to count from. */
  readonly anchor: 'published' | 'dateline' | 'narrated' | null;
  readonly modifier: 'before' | 'after' | 'early' | 'mid' | 'late' | 'approximate' | null;
}

export type Bound = 'exact' | 'about' | 'nearly' | 'at least' | 'more than' | 'at most' | 'less than';

export interface Amount {
  readonly value: Decimal;
  /** Upper end of a range. */
  readonly upper: Decimal | null;
  /** ISO 4217 code, "%", or the noun counted, singular and folded: "agreement", "student", "day". */
  readonly unit: string;
}

export interface Quantity extends Grounded<'quantities'>, Amount {
  readonly kind: 'money' | 'percent' | 'count' | 'rank' | 'duration' | 'measure';
  readonly bound: Bound;
  /** What one of it is given for, singular and folded: "barrel" of "$58 per barrel"; a rate in time is its period. */
  readonly per: string | null;
  /** "up 15.6%", "doubled to". */
  readonly change: 'up' | 'down' | null;
  /** The same amount in other units, as given in brackets. */
  readonly equivalents: readonly (Amount & Quote)[];
  /** What is measured, folded: "total trade", "malaysian citizens studying in russia". */
  readonly measure: string | null;
  readonly measureWords: Quote | null;
  /** Whose: the two states of a trade figure, the city of a population. */
  readonly parties: readonly Party[];
  readonly period: When | null;
  /** Who gives it. */
  readonly authority: Party | null;
  /** Reported as reached, or aimed at. */
  readonly standing: 'reported' | 'target';
}

export interface Statement extends Grounded<'statements'> {
  /**
   * Absent where it was said. Else it is told of somebody who needn't have said it: an attitude ("wants peace"), a
   * finding ("the survey shows"), or a topic only spoken of ("discussed the port").
   */
  readonly act?: 'attitude' | 'finding' | 'topic';
  /** The whole statement: source, cue and content. */
  readonly mode: 'direct' | 'indirect' | 'mixed';
  /** Words naming the source; null where the cue has none ("it was announced"). */
  readonly source: Quote | null;
  readonly speaker: Party | null;
  readonly cue: Quote;
  /** Lemma of the cue: "say", "add", "according to". */
  readonly verb: string;
  /** What was said: one span or more, for "…," he said, "…". */
  readonly content: readonly Quote[];
  /** The parts of content inside quotation marks, marks left out. */
  readonly quotations: readonly Quote[];
  /** "denied", "did not say". */
  readonly negated: boolean;
  readonly occasion: Quote | null;
  readonly addressee: Party | null;
}

export type ContactKind =
  | 'visit'
  | 'meeting'
  | 'call'
  | 'summit'
  | 'signing'
  | 'address'
  | 'ruling'
  | 'announcement';

export type ContactStatus = 'planned' | 'confirmed' | 'held' | 'postponed' | 'cancelled' | 'denied';

/** Rank of a visit; who sat together, and beside what; by what channel. One contact may have several. */
export type ContactForm =
  | 'state'
  | 'official'
  | 'working'
  | 'private'
  | 'bilateral'
  | 'trilateral'
  | 'sidelines'
  | 'phone'
  | 'video';

/** The words that tell a form: "working" in "a working visit". */
export interface ToldForm extends Quote {
  readonly form: ContactForm;
}

export type DocumentKind =
  | 'memorandum'
  | 'agreement'
  | 'treaty'
  | 'protocol'
  | 'joint statement'
  | 'declaration'
  | 'letter of intent'
  | 'contract'
  | 'plan'
  | 'other';

/** What a contact led to; the quote is its title as the words give it, without article. */
export interface ContactDocument extends Quote {
  readonly kind: DocumentKind;
}

export type ParticipantRole =
  | 'guest'
  | 'host'
  | 'participant'
  | 'speaker'
  | 'signatory'
  | 'issuer'
  | 'mediator'
  | 'witness';

export interface Participant extends Party {
  readonly role: ParticipantRole;
  /** The office this article gives the person. */
  readonly office: Office | null;
}

export interface Contact extends Grounded<'contacts'> {
  readonly kind: ContactKind;
  readonly status: ContactStatus;
  readonly participants: readonly Participant[];
  readonly places: readonly Party[];
  readonly when: When | null;
  /** Length in days when the words give one: "four-day visit". */
  readonly days: number | null;
  /** What it is about, or what was signed. */
  readonly about: Quote | null;
  readonly forms: readonly ToldForm[];
  /** Signed, or adopted at its end. */
  readonly documents: readonly ContactDocument[];
}

export type Strength =
  | 'agreed'
  | 'pledged'
  | 'scheduled'
  | 'accepted'
  | 'offered'
  | 'invited'
  | 'demanded'
  | 'proposed'
  | 'aims'
  | 'considering'
  | 'hopes'
  | 'refused';

export type Topic =
  | 'trade'
  | 'investment'
  | 'energy'
  | 'aviation'
  | 'education'
  | 'defence'
  | 'food and halal'
  | 'technology'
  | 'membership'
  | 'people-to-people'
  | 'inquiry'
  | 'other';

export interface Pledge extends Grounded<'pledges'> {
  readonly strength: Strength;
  /** The word that carries the strength. */
  readonly trigger: Quote;
  readonly negated: boolean;
  /** "if sanctions are lifted". */
  readonly condition: Quote | null;
  readonly actors: readonly ActingParty[];
  readonly actorWords: Quote | null;
  readonly counterparties: readonly ActingParty[];
  readonly counterpartyWords: Quote | null;
  /**
   * Whom it concerns where the words name no counterparty: the state that the action has to do with, or the other side
   * of the encounter that the pledge stands in.
   */
  readonly otherSide: readonly ActingParty[];
  /** What is to be done, as words. */
  readonly action: Quote;
  /** Head of the action, as written: "launching", "double"; and its object's head, when it has one. */
  readonly verb: Quote;
  readonly object: string | null;
  readonly topic: Topic;
  readonly deadline: When | null;
  /** `equivalents` are the same amount in other units, as given in brackets. */
  readonly amount: (Amount & Quote & { readonly equivalents: readonly Amount[] }) | null;
  /** Who reports it, when that isn't the actor or the outlet. */
  readonly reportedBy: Party | null;
}

/** Roots of PLOVER, the ontology of political acts (github.com/openeventdata/PLOVER). */
export type PloverRoot =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'COOPERATE'
  | 'AID'
  | 'YIELD'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT';

export type QuadClass =
  | 'verbal cooperation'
  | 'material cooperation'
  | 'verbal conflict'
  | 'material conflict';

/** What one party does to another, as event data codes it. */
export interface Code extends Grounded<'codes'> {
  readonly root: PloverRoot;
  readonly quad: QuadClass;
  /** CAMEO code of three or four digits that the root crosses to: "036", "0841". */
  readonly cameo: string;
  /** Id of the contact, statement or pledge that it is the code of; null for an act that none of them tells. */
  readonly of: string | null;
  readonly source: Party | null;
  readonly target: Party | null;
}

export interface Annotations {
  mentions: Mention;
  times: TimeExpression;
  quantities: Quantity;
  statements: Statement;
  contacts: Contact;
  pledges: Pledge;
  codes: Code;
}

export type Annotation<L extends LayerName = LayerName> = Annotations[L];

export function spanOf(annotation: Span): Span {
  return { start: annotation.start, end: annotation.end };
}
