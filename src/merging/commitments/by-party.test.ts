import { describe, expect, it } from 'vitest';
import type { Actor } from '../../model/index.ts';
import { PartyIndex } from '../by-party.ts';

const actor = (entity: string): Actor => ({ entity, kind: 'person', name: entity });
const states: Readonly<Record<string, string>> = { lind: 'NO', aas: 'NO', okello: 'KE' };

describe('an index by party', () => {
  const index = new PartyIndex<string>(({ entity }) => states[entity] ?? null);
  index.add('wells', [actor('lind'), actor('okello')], ['well', 'dig']);
  index.add('ports', [actor('okello')], ['port']);
  for (let at = 0; at < 1000; at++) index.add(`other ${at}`, [actor(`somebody ${at}`)], ['well']);

  it('finds what a party or another of its state takes part in, and no more', () => {
    expect([...index.of([actor('lind')], ['well', 'dig'])]).toEqual(['wells']);
    expect([...index.of([actor('aas')], ['dig'])]).toEqual(['wells']);
    expect([...index.of([actor('okello')], ['port'])]).toEqual(['ports']);
    expect([...index.of([actor('lind')], ['port'])]).toEqual([]);
    expect([...index.of([], ['well'])]).toEqual([]);
  });
});
