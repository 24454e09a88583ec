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
        deadlines: 94,
      },
    ],
    [
      'held',
      {
        triggers: 77,
        strengths: 90,
        polarity: 96,
        actors: 93,
        counterparties: 86,
        actions: 97,
        topics: 71,
        deadlines: 90,
      },
    ],
  ] as const)('%s: keeps what it reached', (half, floors) => {
    const reached = score(half);
    for (const [measure, floor] of Object.entries(floors))
      expect(reached[measure as keyof typeof floors], measure).toBeGreaterThanOrEqual(floor);
  });
});
