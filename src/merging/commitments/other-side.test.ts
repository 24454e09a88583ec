import { expect, it } from 'vitest';
import type { Commitment, Encounter, Evidence } from '../../model/index.ts';
import { withOtherSides } from './other-side.ts';

const states: Readonly<Record<string, string>> = { lind: 'NO', okello: 'KE', said: 'OM', 'state/NO': 'NO' };
const actor = (entity: string) => ({ entity, kind: 'person', name: entity });
const told = (article: string): Evidence => ({ article, annotation: article, start: 0, end: 1, quote: 'x' });

function promised(article: string, more: Partial<Commitment> = {}): Commitment {
  const actors = [actor('lind')];
  const evidence = [told(article)];
  const given = { strength: 'pledged', action: 'pay for wells', counterparties: [] };
  return { ...given, actors, evidence, ...more } as unknown as Commitment;
}

function met(article: string, ...names: string[]): Encounter {
  return { participants: names.map(actor), evidence: [told(article)] } as unknown as Encounter;
}

const encounters = [met('a', 'lind', 'okello'), met('b', 'lind', 'okello'), met('b', 'lind', 'said')];

function othersOf(commitment: Commitment): string[] {
  const [one] = withOtherSides([commitment], encounters, ({ entity }) => states[entity] ?? null);
  return one?.counterparties.map(({ entity }) => entity) ?? [];
}

it('names the one state that the promise’s own meets in its reports', () => {
  expect(othersOf(promised('a'))).toEqual(['state/KE']);
});

it.each([
  ['two states are met', promised('b')],
  ['nobody is met', promised('c')],
  ['it is a plan', promised('a', { strength: 'aims' })],
  ['it is about its own state', promised('a', { action: 'pay for the wells of Norway' })],
])('names nobody where %s', (_, commitment) => {
  expect(othersOf(commitment)).toEqual([]);
});
