import type {
  Amount,
  Bound,
  ContactForm,
  ContactKind,
  ContactStatus,
  DocumentKind,
  EntityKey,
  EntityKind,
  Office,
  ParticipantRole,
  Strength,
  Topic,
} from './annotation.ts';
import type { Dated } from './dated.ts';
import type { Evidence } from './evidence.ts';

export type RecordKind = 'entity' | 'encounter' | 'claim' | 'figure' | 'commitment';

/**
 * What every record item has. `id` is that of its earliest annotation, by stated publication date and
 * then by hash; the id of any annotation among its evidence resolves to the record.
 */
export interface Recorded<K extends RecordKind> {
  readonly id: string;
  readonly record: K;
  readonly firmness: 'firm' | 'tentative';
  readonly doubt?: string;
  /** In order of article and span; never empty. */
  readonly evidence: readonly Evidence[];
}

/** An entity taking part, as the record knows it. */
export interface Actor {
  /** Id of the `Entity`. */
  readonly entity: string;
  readonly kind: EntityKind;
  readonly name: string;
}

export interface HeldOffice extends Office {
  /** The days on which articles give the person this office. */
  readonly seen: Dated | null;
}

export interface Entity extends Recorded<'entity'> {
  readonly kind: EntityKind;
  readonly name: string;
  /** Every form found, the fullest first. */
  readonly names: readonly string[];
  /** Every key that articles use for it. */
  readonly keys: readonly EntityKey[];
  readonly offices: readonly HeldOffice[];
  /** The state a person acts for or a place lies in, as ISO 3166 code. */
  readonly state: string | null;
}

export interface EncounterParticipant extends Actor {
  readonly role: ParticipantRole;
  readonly office: Office | null;
}

/** One state in an encounter's life, with the words for it. */
export interface StatusReport {
  readonly status: ContactStatus;
  readonly when: Dated | null;
  readonly evidence: Evidence;
}

/** How it was held, as these reports tell. */
export interface EncounterForm {
  readonly form: ContactForm;
  readonly evidence: readonly Evidence[];
}

/** What it led to, under the fullest title. */
export interface EncounterDocument {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly evidence: readonly Evidence[];
}

export interface Encounter extends Recorded<'encounter'> {
  readonly kind: ContactKind;
  /** A headline of our own: "Visit of Ingrid Lind to Kenya". */
  readonly title: string;
  readonly participants: readonly EncounterParticipant[];
  readonly places: readonly string[];
  readonly when: Dated | null;
  /** The latest stated; every one is in `life`. */
  readonly status: ContactStatus;
  readonly life: readonly StatusReport[];
  readonly about: string | null;
  /** Told by most reports first. */
  readonly forms: readonly EncounterForm[];
  readonly documents: readonly EncounterDocument[];
  /** Id of the encounter it is nested in. */
  readonly partOf: string | null;
}

export interface Wording {
  readonly words: string;
  readonly mode: 'direct' | 'indirect' | 'mixed';
  readonly evidence: Evidence;
}

export interface Claim extends Recorded<'claim'> {
  readonly speaker: Actor | null;
  /** The words naming the source, where no speaker could be resolved. */
  readonly source: string | null;
  readonly negated: boolean;
  readonly said: Dated | null;
  /** The fullest wording. */
  readonly words: string;
  readonly wordings: readonly Wording[];
  /** Id of the encounter it was said at or about. */
  readonly encounter: string | null;
}

export interface Figure extends Recorded<'figure'>, Amount {
  readonly bound: Bound;
  /** What one of it is given for: "barrel". */
  readonly per: string | null;
  readonly equivalents: readonly Amount[];
  readonly measure: string;
  readonly parties: readonly Actor[];
  readonly period: Dated | null;
  readonly authority: Actor | null;
  readonly standing: 'reported' | 'target';
  readonly change: 'up' | 'down' | null;
}

export type DisagreementType =
  | 'different period'
  | 'different scope'
  | 'different source'
  | 'rounding'
  | 'conversion'
  | 'revision'
  | 'conflict';

/** Two record items or reports that don't say the same. Computed when asked, never stored. */
export interface Disagreement {
  readonly type: DisagreementType;
  /** What they disagree on: "total trade of Malaysia and Russia, 2024". */
  readonly about: string;
  readonly explanation: string;
  readonly sides: readonly { readonly words: string; readonly record: string; readonly evidence: Evidence }[];
}

export interface TrailStep {
  readonly step: 'made' | 'reaffirmed' | 'progressed' | 'fulfilled' | 'refused' | 'superseded';
  readonly when: Dated | null;
  readonly evidence: Evidence;
  readonly firmness: 'firm' | 'tentative';
  readonly because: string;
}

export interface Commitment extends Recorded<'commitment'> {
  readonly strength: Strength;
  readonly negated: boolean;
  readonly condition: string | null;
  readonly actors: readonly Actor[];
  /** The words for the actor, where none could be resolved. */
  readonly actorWords: string | null;
  readonly counterparties: readonly Actor[];
  readonly action: string;
  readonly topic: Topic;
  readonly deadline: Dated | null;
  /** The deadline as the words put it. */
  readonly deadlineWords: string | null;
  readonly amount: Amount | null;
  readonly reportedBy: Actor | null;
  readonly trail: readonly TrailStep[];
}

export interface Records {
  entity: Entity;
  encounter: Encounter;
  claim: Claim;
  figure: Figure;
  commitment: Commitment;
}

export type RecordItem<K extends RecordKind = RecordKind> = Records[K];
