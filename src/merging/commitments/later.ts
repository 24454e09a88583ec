import type { Commitment, Dated, Evidence, TrailStep } from '../../model/index.ts';
import { type Allegiance, actorsMatch } from '../allegiance.ts';
import { PartyIndex } from '../by-party.ts';
import { overlap } from '../days.ts';
import { amountKey } from '../figures/amounts.ts';
import { actionWordsOf, likeActions } from './actions.ts';
import { type Promised, partiesOf, step } from './promised.ts';
import { isMutual, strengthsAgree } from './strengths.ts';

/** Steps that later commitments are in the trails of earlier ones, by the earlier one's id. */
export function laterCommitments(
  all: readonly Promised[],
  stateOf: Allegiance,
): ReadonlyMap<string, TrailStep[]> {
  const index = new PartyIndex<Promised>(stateOf);
  for (const one of all) index.add(one, partiesOf(one), findingWords(one));
  const steps = new Map<string, TrailStep[]>();
  for (const earlier of all) {
    const found = [...index.of(partiesOf(earlier), findingWords(earlier))].flatMap(
      (later) => stepOf(earlier, later, stateOf) ?? [],
    );
    if (found.length > 0) steps.set(earlier.commitment.id, found);
  }
  return steps;
}

function findingWords({ acted }: Promised): string[] {
  return [...new Set(acted.flatMap((one) => [...actionWordsOf(one).telling]))];
}

/** Below this, two commitments of one pair touch on one subject, no more. */
const ACTIONS_ALIKE = 0.6;
const TELLING_SHARED = 2;

function stepOf(earlier: Promised, later: Promised, stateOf: Allegiance): TrailStep | null {
  const [one, other] = [earlier.commitment, later.commitment];
  const madeAfter =
    earlier.madeBy !== null && fromOf(other) !== null && (fromOf(other) ?? '') > earlier.madeBy;
  const alike = strengthsAgree(one.strength, other.strength);
  if (one === other || !madeAfter || !(alike || refuses(other)) || !sameAction(earlier, later)) return null;
  const [evidence] = [...other.trail].map((made) => made.evidence);
  if (evidence === undefined) return null;
  const when = other.trail[0]?.when ?? null;
  const words = `“${other.action}”`;
  if (refuses(other) && concerns(one, other, stateOf))
    return step('refused', when, evidence, `refused later: ${words}`);
  if (one.negated !== other.negated) {
    const withheld = other.negated && alike && actorsMatch(one.actors, other.actors, stateOf) > 0;
    return withheld
      ? step('refused', when, evidence, `denied later, which may only mean not yet: ${words}`, 'tentative')
      : null;
  }
  if (!alike || !sameParties(one, other, stateOf)) return null;
  return goesOn(one, other, when, evidence);
}

function goesOn(one: Commitment, other: Commitment, when: Dated | null, evidence: Evidence): TrailStep {
  if (one.deadline && other.deadline && !overlap(one.deadline, other.deadline)) {
    return step(
      'superseded',
      when,
      evidence,
      `another deadline: “${other.deadlineWords}” for “${one.deadlineWords}”`,
    );
  }
  if (
    one.amount &&
    other.amount &&
    one.amount.unit === other.amount.unit &&
    amountKey(one.amount) !== amountKey(other.amount)
  ) {
    return step('superseded', when, evidence, 'another amount, which may be one part of it', 'tentative');
  }
  return step('reaffirmed', when, evidence, `said again later: “${other.action}”`);
}

function fromOf({ trail }: Commitment): string | null {
  return trail[0]?.when?.from ?? null;
}

function sameAction(a: Promised, b: Promised): boolean {
  // "Visit Norway": of an invitation the parties tell the rest.
  const invited = [a, b].every(({ commitment }) => commitment.strength === 'invited');
  const shared = invited ? 1 : TELLING_SHARED;
  return a.acted.some((one) =>
    b.acted.some((other) => {
      const { alike, telling } = likeActions(one, other);
      return alike >= ACTIONS_ALIKE && telling >= shared;
    }),
  );
}

function refuses({ strength, negated }: Commitment): boolean {
  return strength === 'refused' && !negated;
}

/** Whoever was to do it refuses, or whoever it was put to. */
function concerns(one: Commitment, refusal: Commitment, stateOf: Allegiance): boolean {
  return actorsMatch([...one.actors, ...one.counterparties], refusal.actors, stateOf) > 0;
}

function sameParties(one: Commitment, other: Commitment, stateOf: Allegiance): boolean {
  const mutual = isMutual(one.strength) && isMutual(other.strength);
  const [left, right] = mutual
    ? [
        [...one.actors, ...one.counterparties],
        [...other.actors, ...other.counterparties],
      ]
    : [one.actors, other.actors];
  if (actorsMatch(left, right, stateOf) === 0) return false;
  if (mutual || one.counterparties.length === 0 || other.counterparties.length === 0) return true;
  return actorsMatch(one.counterparties, other.counterparties, stateOf) > 0;
}
