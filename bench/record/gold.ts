/** A record written by a reader, in the shape of `samples/record.json`. Fields that aren't scored are left out. */
export interface GoldRecord {
  readonly encounters: readonly GoldEncounter[];
  readonly mustNotMerge: readonly (string | readonly string[])[];
  readonly figures: readonly GoldFigure[];
  readonly disagreements: readonly {
    readonly type: string;
    readonly about: string;
    readonly sides: Record<string, string>;
  }[];
  readonly commitments: readonly GoldCommitment[];
  readonly silences: readonly {
    readonly about: string;
    readonly reports: readonly string[];
    readonly silent: readonly string[];
  }[];
  readonly claims: readonly GoldClaim[];
}

export interface GoldEncounter {
  readonly id: string;
  readonly kind: string;
  readonly guest?: string;
  readonly host?: string;
  readonly participants?: readonly string[];
  readonly places?: readonly string[];
  readonly place?: string;
  readonly when?: string;
  readonly status?: string;
  readonly partOf?: string;
  /** Articles, by the start of their names; "003 (planned)". */
  readonly reportedBy: readonly string[];
}

export interface GoldFigure {
  readonly measure: string;
  readonly between?: readonly string[];
  readonly period?: string;
  /** Both ends of a range. */
  readonly value: number | readonly [number, number];
  readonly unit?: string;
  readonly in: string | readonly string[];
}

export interface GoldCommitment {
  readonly actor: string;
  readonly strength: string;
  readonly counterparty?: string;
  readonly action: string;
  readonly deadline?: string;
  readonly in: readonly string[];
}

export interface GoldClaim {
  readonly speaker: string;
  readonly content: string;
  readonly wordings?: Record<string, string>;
  readonly in?: readonly string[];
}
