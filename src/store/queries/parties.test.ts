import { describe, expect, it } from 'vitest';
import type { ContactKind, Encounter, Entity } from '../../model/index.ts';
import { takesPart } from './parties.ts';

const OMAN: Entity = {
  id: 'a1',
  record: 'entity',
  firmness: 'firm',
  kind: 'state',
  name: 'Oman',
  names: ['Oman'],
  keys: ['state/OM'],
  offices: [],
  state: 'OM',
  evidence: [],
};

/** Nobody is named, so that only the place can tell. */
const held = (kind: ContactKind, ...places: string[]): Encounter => ({
  id: 'b2',
  record: 'encounter',
  firmness: 'firm',
  kind,
  title: '',
  status: 'held',
  life: [],
  about: null,
  forms: [],
  documents: [],
  participants: [],
  places,
  when: null,
  partOf: null,
  evidence: [],
});

describe('takesPart', () => {
  const takes = (encounter: Encounter) => takesPart(encounter, OMAN, new Map([[OMAN.id, OMAN]]));

  it('counts a state as the host of what is held in it', () => {
    expect(takes(held('visit', 'Muscat'))).toBe(true);
    expect(takes(held('summit', 'Salalah', 'Oman'))).toBe(true);
    expect(takes(held('summit', 'Doha'))).toBe(false);
  });

  it('leaves out what others do there by themselves', () => {
    expect(takes(held('meeting', 'Muscat'))).toBe(false);
    expect(takes(held('call', 'Muscat'))).toBe(false);
  });
});
