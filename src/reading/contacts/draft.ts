import {
  type ContactDocument,
  type ContactKind,
  type ContactStatus,
  entityKindOf,
  type Participant,
  type Party,
  type Quote,
  type ToldForm,
  type When,
} from '../../model/index.ts';
import type { Trigger } from './triggers.ts';

/** A contact while it is read: what its own sentence says. */
export interface Draft {
  readonly trigger: Trigger;
  readonly kind: ContactKind;
  readonly status: ContactStatus;
  /** The words say the status; else it is guessed from what such words mostly mean. */
  readonly told: boolean;
  readonly participants: readonly Participant[];
  readonly places: readonly Party[];
  readonly when: When | null;
  readonly days: number | null;
  readonly about: Quote | null;
  readonly forms: readonly ToldForm[];
  readonly documents: readonly ContactDocument[];
  /** Offsets of the words from its first slot to its last. */
  readonly start: number;
  readonly end: number;
  /** Somebody takes part who isn't named: "an audience with the King". */
  readonly vague: boolean;
  /** Told by its distance from another: "two days after Lind's visit". */
  readonly offset: Offset | null;
  /** The place is one that is left: "leaves Nairobi". */
  readonly leaves: boolean;
  readonly doubt: string | null;
}

/** Days from the other contact to this one. */
export interface Offset {
  readonly from: Trigger;
  readonly days: number;
}

/** Kinds that one word can stand for: "the talks" may be the summit told of before. */
export function familyOf(kind: ContactKind): string {
  switch (kind) {
    case 'meeting':
    case 'summit':
      return 'talks';
    default:
      return kind;
  }
}

export function personsIn(participants: readonly Participant[]): readonly string[] {
  return participants.map(({ entity }) => entity).filter((entity) => entityKindOf(entity) === 'person');
}

/** One role for everybody: the first that is given. */
export function withoutRepeats(participants: readonly Participant[]): readonly Participant[] {
  const seen = new Set<string>();
  return participants.filter(({ entity }) => !seen.has(entity) && seen.add(entity));
}

export function withoutSamePlaces(places: readonly Party[]): readonly Party[] {
  const seen = new Set<string>();
  return places.filter(({ entity }) => !seen.has(entity) && seen.add(entity));
}

export function withoutSameForms(forms: readonly ToldForm[]): readonly ToldForm[] {
  const seen = new Set<string>();
  return forms.filter(({ form }) => !seen.has(form) && seen.add(form));
}
