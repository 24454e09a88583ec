import { describe, expect, it } from 'vitest';
import { score } from './annotated/score.ts';

describe('pledges on the annotated passages', () => {
  it.each([
    [
      'tune',
      {
        triggers: 97,
        strengths: 99,
        polarity: 100,
        actors: 99,
        counterparties: 93,
        actions: 99,
        topics: 88,
        deadlines: 96,
      },
    ],
    [
      'held',
      {
        triggers: 83,
        strengths: 90,
        polarity: 95,
        actors: 92,
        counterparties: 87,
        actions: 96,
        topics: 76,
        deadlines: 94,
      },
    ],
  ] as const)('%s: keeps what it reached', (half, floors) => {
    const reached = score(half);
    for (const [measure, floor] of Object.entries(floors))
      expect(reached[measure as keyof typeof floors], measure).toBeGreaterThanOrEqual(floor);
  });
});
