import { type Actor, type Entity, entityNameOf } from '../model/index.ts';

/** The state that each actor of a composed record is, acts for or lies in; null where nothing tells. */
export type Allegiance = (actor: Pick<Actor, 'entity' | 'kind'>) => string | null;

/** @param entities those that the actors' ids name; an actor may also still hold the key its article gave */
export function allegianceOf(entities: readonly Entity[]): Allegiance {
  const states = new Map(
    entities.flatMap(({ id, keys, state }) => [id, ...keys].map((name) => [name, state] as const)),
  );
  return ({ entity, kind }) =>
    states.get(entity) ?? (kind === 'state' && entity.startsWith('state/') ? entityNameOf(entity) : null);
}

/** 1 when one of each is the same, 0.5 when they act for one state, else 0. */
export function actorsMatch(a: readonly Actor[], b: readonly Actor[], stateOf: Allegiance): number {
  if (a.some(({ entity }) => b.some((other) => other.entity === entity))) return 1;
  const states = new Set(a.map(stateOf));
  return b.some((actor) => stateOf(actor) !== null && states.has(stateOf(actor))) ? 0.5 : 0;
}
