import { describe, expect, it } from 'vitest';
import { score } from './annotated/score.ts';

describe('pledges on the annotated passages', () => {
  it.each([
    [
      'tune',
      {
        triggers: 94,
        strengths: 99,
        polarity: 100,
        actors: 98,
        counterparties: 90,
        actions: 98,
        topics: 59,
        deadlines: 94,
      },
    ],
    [
      'held',
      {
        triggers: 75,
        strengths: 91,
        polarity: 95,
        actors: 92,
        counterparties: 83,
        actions: 96,
        topics: 58,
        deadlines: 90,
      },
    ],
  ] as const)('%s: keeps what it reached', (half, floors) => {
    const reached = score(half);
    for (const [measure, floor] of Object.entries(floors))
      expect(reached[measure as keyof typeof floors], measure).toBeGreaterThanOrEqual(floor);
  });
});
