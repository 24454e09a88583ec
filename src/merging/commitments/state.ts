import type { Commitment, CommitmentState, TrailStep } from '../../model/index.ts';

/**
 * What has become of a commitment by a day. Only firm steps settle it; the machine never calls one broken.
 *
 * @param asOf ISO day
 */
export function stateOfCommitment(commitment: Commitment, asOf: string): CommitmentState {
  const settled = commitment.trail
    .filter((step) => step.firmness === 'firm' && !isLater(step, asOf))
    .map(({ step }) => step);
  if (settled.includes('fulfilled')) return 'fulfilled';
  if (settled.includes('refused') || (commitment.strength === 'refused' && !commitment.negated))
    return 'refused';
  if (settled.includes('superseded')) return 'superseded';
  const { deadline, negated } = commitment;
  if (deadline === null || negated || NOT_DUE.has(commitment.strength)) return 'open';
  if (deadline.to !== null && deadline.to < asOf) return 'overdue';
  return deadline.from !== null && deadline.from <= asOf ? 'due' : 'open';
}

/** What is only thought of or hoped for can't fall due. */
const NOT_DUE: ReadonlySet<Commitment['strength']> = new Set(['considering', 'hopes', 'refused']);

function isLater({ when }: TrailStep, asOf: string): boolean {
  return when?.from != null && when.from > asOf;
}
