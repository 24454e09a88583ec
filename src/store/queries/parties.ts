import { listedWord } from '../../language/index.ts';
import type { Actor, ContactKind, Encounter, Entity, RecordItem } from '../../model/index.ts';

type Known = ReadonlyMap<string, Entity>;

/** Somebody takes part in person; a state by its government, its people, or as the host of a visit or a summit. */
export function takesPart(encounter: Encounter, entity: Entity, known: Known): boolean {
  if (anyActsFor(encounter.participants, entity, known)) return true;
  return (
    entity.kind === 'state' &&
    HOSTED.has(encounter.kind) &&
    encounter.places.some((place) => listedWord(place)?.state === entity.state)
  );
}

const HOSTED: ReadonlySet<ContactKind> = new Set(['visit', 'summit']);

/** Whether an entity is a party to an item: speaks, is counted, promises or is promised. */
export function involvedIn(item: RecordItem, entity: Entity, known: Known): boolean {
  return anyActsFor(actorsOf(item), entity, known);
}

/** Everybody in a slot of an item. */
export function actorsOf(item: RecordItem): readonly Actor[] {
  switch (item.record) {
    case 'entity':
      return [];
    case 'encounter':
      return item.participants;
    case 'claim':
      return item.speaker ? [item.speaker] : [];
    case 'figure':
      return [...item.parties, ...(item.authority ? [item.authority] : [])];
    case 'commitment':
      return [...item.actors, ...item.counterparties, ...(item.reportedBy ? [item.reportedBy] : [])];
  }
}

function anyActsFor(actors: readonly Actor[], entity: Entity, known: Known): boolean {
  return actors.some((actor) => {
    if (actor.entity === entity.id) return true;
    return entity.kind === 'state' && known.get(actor.entity)?.state === entity.state;
  });
}
