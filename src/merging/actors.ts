import { type Actor, entityKindOf, type Party } from '../model/index.ts';
import { type Known, partyMatch } from './parties.ts';

export function toActor({ entity, name }: Party): Actor {
  return { entity, kind: entityKindOf(entity), name };
}

/** One for each who is meant, under the fullest name, in order of key. */
export function actorsOf(parties: readonly Known[]): Actor[] {
  const distinct: Known[] = [];
  for (const party of [...parties].sort(fullestFirst)) {
    if (!distinct.some((other) => partyMatch(other, party) === 1)) distinct.push(party);
  }
  return distinct.map(toActor).sort((a, b) => (a.entity < b.entity ? -1 : 1));
}

function fullestFirst(a: Known, b: Known): number {
  return b.name.length - a.name.length || (a.entity < b.entity ? -1 : a.entity > b.entity ? 1 : 0);
}
