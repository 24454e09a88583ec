import { describe, expect, it } from 'vitest';
import { score } from './annotated/score.ts';

describe('contacts on the annotated passages', () => {
  it.each([
    ['tune', { contacts: 91, precision: 99, kind: 98, status: 94, participants: 91, places: 95, when: 91 }],
    ['held', { contacts: 80, precision: 91, kind: 96, status: 93, participants: 86, places: 84, when: 73 }],
    ['fresh, first half', { contacts: 93, precision: 97, kind: 100, status: 97, forms: 92, documents: 100 }],
    ['fresh, second half', { contacts: 83, precision: 90, kind: 100, status: 92, forms: 100 }],
  ] as const)('%s: keeps what it reached', (half, floors) => {
    const reached = score(half);
    for (const [measure, floor] of Object.entries(floors))
      expect(reached[measure as keyof typeof floors], measure).toBeGreaterThanOrEqual(floor);
  });
});
