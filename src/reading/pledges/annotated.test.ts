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
        counterparties: 98,
        actions: 99,
        topics: 93,
        deadlines: 99,
        whole: 85,
      },
    ],
    [
      'held',
      {
        triggers: 85,
        strengths: 93,
        polarity: 96,
        actors: 95,
        counterparties: 87,
        actions: 96,
        topics: 78,
        deadlines: 94,
        whole: 44,
      },
    ],
    [
      'fresh read',
      {
        triggers: 93,
        strengths: 97,
        polarity: 98,
        actors: 97,
        counterparties: 90,
        actions: 96,
        topics: 83,
        deadlines: 93,
        whole: 61,
      },
    ],
    ['fresh unread', { triggers: 69, strengths: 90, actors: 80, topics: 85, whole: 19 }],
  ] as const)('%s: keeps what it reached', (half, floors) => {
    const reached = score(half);
    for (const [measure, floor] of Object.entries(floors))
      expect(reached[measure as keyof typeof floors], measure).toBeGreaterThanOrEqual(floor);
  });
});
