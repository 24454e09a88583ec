import { describe, expect, it } from 'vitest';
import type { Pledge } from '../../model/index.ts';
import { group } from '../group.ts';
import { builder, item, when } from '../testing.ts';
import { commitmentGrouping } from './index.ts';

const build = builder();
const norway = build.party('state/NO', 'Norway');
const kenya = build.party('state/KE', 'Kenya');
const lind = build.party('person/astrid-lind', 'Astrid Lind', {
  role: 'prime minister',
  state: 'NO',
  organisation: null,
  standing: null,
});

function areOne(a: Pledge, b: Pledge, published: readonly [string, string] = ['2031-03-20', '2031-03-21']) {
  return group(commitmentGrouping, [item(a, published[0]), item(b, published[1])]).length === 1;
}

const counted = (value: string, unit: string) => ({
  ...build.amount(value, 0, unit),
  start: 0,
  end: value.length,
  quote: value,
  equivalents: [],
});

describe('one promise in two wordings', () => {
  it.each([
    ['suspend the ferry dues of coastal villages', 'freeze ferry dues of villages on the coast'],
    ['build a lighthouse on the cape', 'construct the lighthouse on the cape'],
    ['share readings of the water level', 'exchange readings of water levels'],
  ])('“%s”, “%s”', (one, other) => {
    expect(areOne(build.pledge('a', [norway], one), build.pledge('b', [norway], other))).toBe(true);
  });

  it('is a signing whose parties, place and month are the same', () => {
    const deadline = when('2031-05', '2031-05-01', '2031-05-31');
    const signs = (article: string, action: string) =>
      build.pledge(article, [norway, kenya], action, { deadline });
    const one = signs('a', 'sign the rail pact in Bergen in May');
    expect(areOne(one, signs('b', 'conclude it in Bergen in May'))).toBe(true);
    expect(areOne(one, signs('b', 'conclude it in Oslo in May'))).toBe(false);
  });

  it('counts people as whatever they are', () => {
    const takes = (
      article: string,
      actor: typeof lind,
      action: string,
      unit: string,
      strength: Pledge['strength'],
    ) => build.pledge(article, [actor], action, { strength, amount: counted('600', unit) });
    const offered = takes('a', lind, 'give humanitarian visas to 600 migrants', 'migrant', 'offered');
    expect(
      areOne(offered, takes('b', norway, 'take in 600 people on humanitarian visas', 'person', 'pledged')),
    ).toBe(true);
    expect(areOne(offered, takes('b', norway, 'train 600 teachers of music', 'teacher', 'pledged'))).toBe(
      false,
    );
  });

  it('is known by what it counts for longer than by its words', () => {
    const demands = (article: string, action: string, unit: string) =>
      build.pledge(article, [lind], action, { strength: 'demanded', amount: counted('12', unit) });
    const half = ['2031-03-20', '2031-11-14'] as const;
    const one = demands('a', 'teach Sami at 12 schools', 'school');
    expect(areOne(one, demands('b', '12 schools', 'school'), half)).toBe(true);
    expect(areOne(one, demands('b', '12 ferries', 'ferry'), half)).toBe(false);
  });
});
