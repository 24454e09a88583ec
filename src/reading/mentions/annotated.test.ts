import { describe, expect, it } from 'vitest';
import { score } from './annotated/score.ts';

describe('mentions on the annotated passages', () => {
  it.each([
    ['tune', { names: 99, kinds: 97, named: 98, roles: 97, resolved: 91 }],
    ['held', { names: 97, kinds: 93, named: 98, roles: 86, resolved: 77 }],
  ] as const)('%s: keeps what it reached', (half, floors) => {
    const reached = score(half);
    for (const [measure, floor] of Object.entries(floors))
      expect(reached[measure as keyof typeof floors], measure).toBeGreaterThanOrEqual(floor);
  });

  it('fresh: keeps what it reached', () => {
    expect(score('fresh').resolved).toBeGreaterThanOrEqual(91);
  });
});
