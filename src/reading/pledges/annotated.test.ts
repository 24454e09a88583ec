import { describe, expect, it } from 'vitest';
import { score } from './annotated/score.ts';

describe('pledges on the annotated passages', () => {
  it.each([
    [
      'tune',
      {
        triggers: 74,
        strengths: 97,
        polarity: 95,
        actors: 81,
        counterparties: 79,
        actions: 84,
        topics: 59,
        deadlines: 89,
      },
    ],
    [
      'held',
      {
        triggers: 67,
        strengths: 87,
        polarity: 89,
        actors: 93,
        counterparties: 80,
        actions: 89,
        topics: 58,
        deadlines: 89,
      },
    ],
  ] as const)('%s: keeps what it reached', (half, floors) => {
    const reached = score(half);
    for (const [measure, floor] of Object.entries(floors))
      expect(reached[measure as keyof typeof floors], measure).toBeGreaterThanOrEqual(floor);
  });
});
