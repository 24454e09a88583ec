import type { Strength } from '../../model/index.ts';

/**
 * Strengths that reports of one commitment may put in each other's place. What one calls agreed and the
 * other considered is no such thing: it is a disagreement.
 */
const ALIKE: Readonly<Record<Strength, string>> = {
  agreed: 'undertaken',
  pledged: 'undertaken',
  scheduled: 'undertaken',
  accepted: 'undertaken',
  aims: 'undertaken',
  offered: 'put forward',
  proposed: 'put forward',
  invited: 'invited',
  demanded: 'demanded',
  considering: 'considering',
  hopes: 'hopes',
  refused: 'refused',
};

export function strengthsAgree(a: Strength, b: Strength): boolean {
  return ALIKE[a] === ALIKE[b];
}

/** What one calls offered another calls promised, and what one calls proposed another calls asked for. */
export function strengthsNear(a: Strength, b: Strength): boolean {
  return NEAR.some((near) => near.has(a) && near.has(b));
}

const NEAR: readonly ReadonlySet<Strength>[] = [
  new Set(['offered', 'pledged']),
  new Set(['proposed', 'demanded']),
];

/** Both sides do it: which of them a report puts first tells nothing. */
const MUTUAL: ReadonlySet<Strength> = new Set(['agreed', 'scheduled']);

export function isMutual(strength: Strength): boolean {
  return MUTUAL.has(strength);
}

/** From the words that bind most to those that bind least. */
const BINDING: readonly Strength[] = ['agreed', 'pledged', 'accepted', 'scheduled', 'aims'];

/** The one that binds most; the first where they aren't of those that bind. */
export function mostBinding(first: Strength, others: readonly Strength[]): Strength {
  return BINDING.includes(first)
    ? (BINDING.find((one) => one === first || others.includes(one)) ?? first)
    : first;
}

/** What somebody has bound himself to, or asks of another, so that it can be done or left undone. */
export function canBeFulfilled(strength: Strength): boolean {
  return ALIKE[strength] !== 'considering' && ALIKE[strength] !== 'hopes' && ALIKE[strength] !== 'refused';
}
