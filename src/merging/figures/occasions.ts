import type { Dated, Encounter, Evidence, Quantity } from '../../model/index.ts';
import { isOfOccasion, measuredOf } from './measure.ts';

/** The day of what is counted once, at an encounter: "three agreements were signed". */
export type OccasionOf = (quantities: readonly Quantity[]) => Dated | null;

/** In the sentence that reports the signing, or in the next. */
const NEAR_CHARACTERS = 300;

export function occasionsOf(encounters: readonly Encounter[]): OccasionOf {
  const signings = new Map<string, { evidence: Evidence; encounter: Encounter; when: Dated }[]>();
  for (const encounter of encounters) {
    const { kind, when, status } = encounter;
    if (kind !== 'signing' || when === null || status !== 'held') continue;
    for (const evidence of encounter.evidence) {
      const known = signings.get(evidence.article);
      if (known) known.push({ evidence, encounter, when });
      else signings.set(evidence.article, [{ evidence, encounter, when }]);
    }
  }
  return (quantities) => {
    for (const quantity of quantities) {
      if (!isOfOccasion(measuredOf(quantity))) continue;
      const [nearest] = (signings.get(quantity.article) ?? [])
        .map((signing) => ({ ...signing, apart: distance(quantity, signing.evidence) }))
        .filter(({ apart }) => apart <= NEAR_CHARACTERS)
        .sort((a, b) => a.apart - b.apart || (a.encounter.id < b.encounter.id ? -1 : 1));
      if (nearest) {
        const { from, to } = nearest.when;
        return { from, to, basis: 'inferred', because: `the day of: ${nearest.encounter.title}` };
      }
    }
    return null;
  };
}

function distance(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}
