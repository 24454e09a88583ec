import type { Actor, Commitment, Evidence, TrailStep } from '../../model/index.ts';
import { type Acted, actionWordsOf } from './actions.ts';

/** A commitment with the words of its pledges. */
export interface Promised {
  readonly commitment: Commitment;
  readonly acted: readonly Acted[];
  /** Heads of the action, as written, in lower case. */
  readonly verbs: readonly string[];
  /** The last day on which it can have been made: that of its first report. */
  readonly madeBy: string | null;
}

/** Telling words of the action, in any of its wordings. */
export function tellingWordsOf({ acted }: Promised): ReadonlySet<string> {
  return new Set(acted.flatMap((one) => actionWordsOf(one).telling));
}

export function partiesOf({ commitment }: Promised): readonly Actor[] {
  return [...commitment.actors, ...commitment.counterparties];
}

export function step(
  what: TrailStep['step'],
  when: TrailStep['when'],
  evidence: Evidence,
  because: string,
  firmness: TrailStep['firmness'] = 'firm',
): TrailStep {
  return { step: what, when, evidence, firmness, because };
}
