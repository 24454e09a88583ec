import { describe, expect, it } from 'vitest';
import { score } from './annotated/score.ts';

describe('mentions on the annotated passages', () => {
  it.each([
    ['tune', { names: 99, kinds: 98, named: 98, roles: 97, resolved: 93 }],
    ['held', { names: 97, kinds: 94, named: 98, roles: 86, resolved: 80 }],
    ['fresh2 read', { names: 97, kinds: 94, named: 97, roles: 100, resolved: 86 }],
    ['fresh2 unread', { names: 96, kinds: 92, named: 96, roles: 100, resolved: 68 }],
  ] as const)('%s: keeps what it reached', (half, floors) => {
    const reached = score(half);
    for (const [measure, floor] of Object.entries(floors))
      expect(reached[measure as keyof typeof floors], measure).toBeGreaterThanOrEqual(floor);
  });

  it('fresh: keeps what it reached', () => {
    expect(score('fresh').resolved).toBeGreaterThanOrEqual(92);
  });
});
