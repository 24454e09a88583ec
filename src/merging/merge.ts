import type { Claim, Commitment, Dated, Encounter, Entity, Figure } from '../model/index.ts';
import { allegianceOf } from './allegiance.ts';
import { composeClaim } from './claims/index.ts';
import { composeCommitment, withOtherSides } from './commitments/index.ts';
import {
  type Contribution,
  type Groups,
  groupingOf,
  type MergedFrom,
  type MergedKind,
} from './contribution.ts';
import { composeEncounter } from './encounters/compose.ts';
import { inferDates } from './encounters/dates.ts';
import { nest } from './encounters/nest.ts';
import { weekdayTold } from './encounters/weekday.ts';
import { entitiesOf } from './entities/entities.ts';
import type { Profile } from './entities/profile.ts';
import { composeFigure, occasionsOf } from './figures/index.ts';
import { group } from './group.ts';
import { byPublication, type Item, idOf } from './item.ts';

/** What the record is composed of: all of a store, or what belongs to a dossier. */
export interface Material {
  readonly profiles: readonly Profile[];
  readonly groups: Groups;
}

/** Groups everything at once: what adding one article after another must come to. */
export function mergeAll(contributions: readonly Contribution[]): Material {
  const all = <K extends MergedKind>(kind: K) =>
    group(
      groupingOf(kind),
      contributions.flatMap(({ items }) => [...items[kind]]).sort(byPublication) as Item<MergedFrom[K]>[],
    );
  return {
    profiles: contributions.flatMap(({ profiles }) => profiles),
    groups: {
      encounter: all('encounter'),
      claim: all('claim'),
      figure: all('figure'),
      commitment: all('commitment'),
    },
  };
}

/** The record, composed: each list in order of id. */
export interface MergedRecord {
  readonly entities: readonly Entity[];
  readonly encounters: readonly Encounter[];
  readonly claims: readonly Claim[];
  readonly figures: readonly Figure[];
  readonly commitments: readonly Commitment[];
  /** Undated articles whose publication the encounters tell. */
  readonly inferred: ReadonlyMap<string, Dated>;
}

/**
 * Composes record items from groups. Pure; actors hold the id of their entity.
 */
export function compose({ profiles, groups }: Material): MergedRecord {
  const inferred = inferDates(groups.encounter);
  const entities = entitiesOf(profiles);
  const entityOf = new Map(entities.flatMap((entity) => entity.keys.map((key) => [key, entity] as const)));
  const weekdays = new Map<string, number>();
  for (const members of groups.encounter) {
    const weekday = weekdayTold(members);
    if (weekday !== null && members[0]) weekdays.set(idOf(members[0]), weekday);
  }
  const encounters = nest(
    groups.encounter.map((members) => composeEncounter(members, inferred)),
    weekdays,
  );
  const occasionOf = occasionsOf(encounters);
  const known = <T>(items: readonly T[]) => items.map((item) => withEntities(item, entityOf));
  const held = known(encounters);
  const commitments = withOtherSides(
    known(groups.commitment.map((members) => composeCommitment(members, inferred))),
    held,
    allegianceOf(entities),
  );
  return {
    entities,
    encounters: held.sort(byId),
    claims: known(groups.claim.map((members) => composeClaim(members, inferred))).sort(byId),
    figures: known(groups.figure.map((members) => composeFigure(members, inferred, occasionOf))).sort(byId),
    commitments: known(commitments).sort(byId),
    inferred,
  };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

/** Puts entities' ids and names where items hold their keys; a key nobody profiles stays. */
function withEntities<T>(value: T, entityOf: ReadonlyMap<string, Entity>): T {
  if (Array.isArray(value)) return value.map((element) => withEntities(element, entityOf)) as T;
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.entries(value).map(([name, field]) => [name, withEntities(field, entityOf)] as const);
  const changed = Object.fromEntries(fields) as Record<string, unknown>;
  const entity = 'entity' in changed ? entityOf.get(String(changed.entity)) : undefined;
  return (entity ? { ...changed, entity: entity.id, name: entity.name } : changed) as T;
}
