import { listedWord, shortNameOf } from '../../language/index.ts';
import { entityKey, entityKindOf, entityNameOf, type Participant, type Party } from '../../model/index.ts';
import type { Draft } from './draft.ts';

/** The state that a party is, acts for or lies in, as ISO 3166 code. */
export function stateOf(party: Party & Partial<Pick<Participant, 'office'>>): string | null {
  switch (entityKindOf(party.entity)) {
    case 'state':
      return entityNameOf(party.entity);
    case 'person':
      return party.office?.state ?? null;
    case 'place':
      return listedWord(party.name)?.state ?? null;
    case 'organisation':
      return null;
  }
}

/** The states behind parties, in the order in which they are told. */
export function statesOf(parties: readonly Party[], role: Participant['role']): readonly Participant[] {
  const states = new Map<string, Participant>();
  for (const party of parties) {
    const state = stateOf(party);
    if (state === null || states.has(state)) continue;
    const { start, end, quote } = party;
    states.set(state, {
      entity: entityKey('state', state),
      name: shortNameOf(state),
      start,
      end,
      quote,
      role,
      office: null,
    });
  }
  return [...states.values()];
}

/** The states that sign at a meeting or on a visit. */
export function stateParties({ kind, participants, places }: Draft): readonly Participant[] {
  return statesOf(kind === 'visit' ? [...participants, ...places] : participants, 'signatory');
}
