import type { Article, Disagreement, Encounter, Quantity } from '../model/index.ts';
import { allegianceOf } from './allegiance.ts';
import { disagreementsOfCommitments } from './disagreements/commitments.ts';
import { disagreementsOfClaims } from './disagreements/denials.ts';
import { disagreementsOfEncounters } from './disagreements/encounters.ts';
import { disagreementsOfFigures } from './disagreements/figures.ts';
import type { Material, MergedRecord } from './merge.ts';
import { datesOf } from './told.ts';

/**
 * What the record's items and reports say differently of one thing, each typed by the first explanation
 * that holds, "conflict" where none does. Computed when asked; nothing is averaged or dropped.
 */
export function disagreementsOf(
  record: Pick<MergedRecord, 'entities' | 'encounters' | 'figures' | 'commitments' | 'inferred'>,
  material: Pick<Material, 'groups'>,
  articles: readonly Article[],
): Disagreement[] {
  const dates = datesOf(articles, record.inferred);
  const stateOf = allegianceOf(record.entities);
  return [
    ...disagreementsOfFigures(record.figures, {
      dates,
      stateOf,
      encountersIn: encountersIn(record.encounters),
      reportsOf: reportsOf(material.groups.figure),
    }),
    ...disagreementsOfEncounters(record.encounters, material.groups),
    ...disagreementsOfClaims(material.groups),
    ...disagreementsOfCommitments(record.commitments, material.groups.commitment, stateOf),
  ];
}

function reportsOf(groups: Material['groups']['figure']): ReadonlyMap<string, readonly Quantity[]> {
  return new Map(
    groups.flatMap((members) => {
      const quantities = members.map(({ annotation }) => annotation);
      return quantities[0] ? [[quantities[0].id, quantities] as const] : [];
    }),
  );
}

function encountersIn(encounters: readonly Encounter[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { id, evidence } of encounters) {
    for (const { article } of evidence) found.set(article, new Set([...(found.get(article) ?? []), id]));
  }
  return found;
}
