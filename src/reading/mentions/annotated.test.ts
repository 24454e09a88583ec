import { describe, expect, it } from 'vitest';
import { score } from './annotated/score.ts';

describe('mentions on the annotated passages', () => {
  it.each([
    ['tune', { names: 98, kinds: 96, named: 96, roles: 95, resolved: 80 }],
    ['held', { names: 96, kinds: 92, named: 96, roles: 84, resolved: 74 }],
  ] as const)('%s: keeps what it reached', (half, floors) => {
    const reached = score(half);
    for (const [measure, floor] of Object.entries(floors))
      expect(reached[measure as keyof typeof floors], measure).toBeGreaterThanOrEqual(floor);
  });
});
