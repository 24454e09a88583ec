import type { Commitment, CommitmentState, TrailStep } from '../../model/index.ts';

/**
 * What has become of a commitment by a day. Only firm steps settle it; the machine never calls one broken.
 *
 * @param asOf ISO day
 */
export function stateOfCommitment(commitment: Commitment, asOf: string): CommitmentState {
  const told = commitment.trail.filter((step) => !isLater(step, asOf));
  const settled = told.filter(({ firmness }) => firmness === 'firm').map(({ step }) => step);
  if (settled.includes('fulfilled')) return 'fulfilled';
  if (settled.includes('refused') || (commitment.strength === 'refused' && !commitment.negated))
    return 'refused';
  if (settled.includes('superseded')) return 'superseded';
  const { deadline, negated } = commitment;
  if (deadline === null || negated || NOT_DUE.has(commitment.strength)) return 'open';
  // "The first session will be held in May": nobody is named who could be late with it.
  if (commitment.actors.length === 0 && commitment.actorWords === null) return 'open';
  // What may have been done isn't called overdue: the reader judges by the trail.
  if (told.some(({ step, firmness }) => firmness === 'tentative' && OUTCOMES.has(step))) return 'open';
  if (deadline.to !== null && deadline.to < asOf) return 'overdue';
  return deadline.from !== null && deadline.from <= asOf ? 'due' : 'open';
}

/** What is only thought of or hoped for can't fall due. */
const NOT_DUE: ReadonlySet<Commitment['strength']> = new Set(['considering', 'hopes', 'refused']);

const OUTCOMES: ReadonlySet<TrailStep['step']> = new Set(['fulfilled', 'refused', 'superseded']);

function isLater({ when }: TrailStep, asOf: string): boolean {
  return when?.from != null && when.from > asOf;
}
