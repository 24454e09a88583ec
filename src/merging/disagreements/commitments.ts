import type { Commitment, Disagreement, Pledge, Strength } from '../../model/index.ts';
import { type Allegiance, actorsMatch } from '../allegiance.ts';
import { actionWordsOf, likeActions } from '../commitments/actions.ts';
import { actedIn } from '../commitments/grouping.ts';
import { dayNumber } from '../days.ts';
import type { Item } from '../item.ts';
import { listed, shareArticle, sideOf } from './side.ts';

type Acted = ReturnType<typeof actedIn>;

/** Readouts of one meeting come out within days of it. */
const TOLD_WITHIN_DAYS = 14;
const ACTIONS_ALIKE = 0.6;
const TELLING_SHARED = 2;

/** What one report calls agreed and another only considered, hoped for, refused or not agreed. */
export function disagreementsOfCommitments(
  commitments: readonly Commitment[],
  groups: readonly (readonly Item<Pledge>[])[],
  stateOf: Allegiance,
): Disagreement[] {
  const pledges = new Map(
    groups.map((members) => [
      members[0]?.annotation.id,
      members.map(({ annotation }) => actedIn(annotation)),
    ]),
  );
  const actedOf = (commitment: Commitment): readonly Acted[] => pledges.get(commitment.id) ?? [];
  const byWord = new Map<string, Commitment[]>();
  const found: Disagreement[] = [];
  for (const commitment of [...commitments].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const acted = actedOf(commitment);
    const words = new Set(acted.flatMap((one) => actionWordsOf(one).telling));
    const near = new Set([...words].flatMap((word) => byWord.get(word) ?? []));
    for (const other of near) {
      const [firm, weak] = isBinding(commitment) ? [commitment, other] : [other, commitment];
      if (!isBinding(firm) || isBinding(weak) || !isWeaker(weak) || shareArticle(firm, weak)) continue;
      if (!toldTogether(firm, weak) || !sameParties(firm, weak, stateOf)) continue;
      if (alike(acted, actedOf(other))) found.push(disagreement(firm, weak));
    }
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), commitment]);
  }
  return found;
}

const BINDING: ReadonlySet<Strength> = new Set(['agreed', 'pledged', 'scheduled', 'accepted']);
const WEAKER: ReadonlySet<Strength> = new Set(['considering', 'hopes', 'refused']);

function isBinding({ strength, negated }: Commitment): boolean {
  return BINDING.has(strength) && !negated;
}

function isWeaker({ strength, negated }: Commitment): boolean {
  return WEAKER.has(strength) ? !negated : BINDING.has(strength) && negated;
}

function toldTogether(a: Commitment, b: Commitment): boolean {
  const [left, right] = [a.trail[0]?.when?.from, b.trail[0]?.when?.from];
  return left != null && right != null && Math.abs(dayNumber(left) - dayNumber(right)) <= TOLD_WITHIN_DAYS;
}

function sameParties(a: Commitment, b: Commitment, stateOf: Allegiance): boolean {
  return actorsMatch([...a.actors, ...a.counterparties], [...b.actors, ...b.counterparties], stateOf) > 0;
}

function alike(a: readonly Acted[], b: readonly Acted[]): boolean {
  return a.some((one) =>
    b.some((other) => {
      const { alike: share, telling } = likeActions(one, other);
      return share >= ACTIONS_ALIKE && telling >= TELLING_SHARED;
    }),
  );
}

function disagreement(firm: Commitment, weak: Commitment): Disagreement {
  const said = (one: Commitment) => (one.negated ? `not ${one.strength}` : one.strength);
  const parties = listed([...firm.actors, ...firm.counterparties].map(({ name }) => name));
  return {
    type: 'conflict',
    about: `whether it was ${firm.strength}: ${firm.action}${parties ? ` (${parties})` : ''}`,
    explanation: `${said(firm)} in one report, ${said(weak)} in another; nothing explains the difference`,
    sides: [sideOf(firm), sideOf(weak)],
  };
}
