import { listedWord, shortNameOf } from '../../language/index.ts';
import {
  entityKey,
  entityKindOf,
  entityNameOf,
  type Mention,
  type Participant,
  type Party,
} from '../../model/index.ts';
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

/** The two states that the article names more often than any other, where they first stand; none without such a lead. */
export function principalStates(mentions: readonly Mention[]): readonly Participant[] {
  const found = new Map<string, { readonly first: Mention; count: number }>();
  for (const mention of mentions) {
    const [entity] = mention.entities;
    if (mention.kind !== 'state' && mention.kind !== 'demonym') continue;
    if (entity === undefined || entityKindOf(entity) !== 'state') continue;
    const known = found.get(entity);
    if (known) known.count++;
    else found.set(entity, { first: mention, count: 1 });
  }
  const ranked = [...found].sort(([a, one], [b, two]) => two.count - one.count || (a < b ? -1 : 1));
  const [, second, third] = ranked;
  if (second === undefined || (third && third[1].count >= second[1].count)) return [];
  return ranked.slice(0, 2).map(([entity, { first }]) => {
    const { start, end, quote } = first;
    const name = shortNameOf(entityNameOf(entity));
    return { entity, name, start, end, quote, role: 'participant', office: null };
  });
}

/** The states that sign at a meeting or on a visit. */
export function stateParties({ kind, participants, places }: Draft): readonly Participant[] {
  return statesOf(kind === 'visit' ? [...participants, ...places] : participants, 'signatory');
}
