import { describe, expect, it } from 'vitest';
import { score } from './annotated/score.ts';

describe('contacts on the annotated passages', () => {
  it.each([
    ['tune', { contacts: 91, precision: 99, kind: 98, status: 94, participants: 89, places: 94, when: 90 }],
    ['held', { contacts: 76, precision: 91, kind: 97, status: 93, participants: 84, places: 82, when: 72 }],
  ] as const)('%s: keeps what it reached', (half, floors) => {
    const reached = score(half);
    for (const [measure, floor] of Object.entries(floors))
      expect(reached[measure as keyof typeof floors], measure).toBeGreaterThanOrEqual(floor);
  });
});
