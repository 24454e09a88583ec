import { describe, expect, it } from 'vitest';
import { score } from './annotated/score.ts';

describe('quantities on the annotated passages', () => {
  it.each([
    ['tune', { value: 97, unit: 96, quote: 97 }],
    ['held', { value: 90, unit: 88, quote: 90 }],
  ] as const)('%s: finds what it found', (half, floors) => {
    const reached = score(half);
    for (const [measure, floor] of Object.entries(floors)) {
      expect(reached[measure as keyof typeof floors], measure).toBeGreaterThanOrEqual(floor);
    }
  });

  it.each([
    [
      'tune',
      {
        kind: 99,
        bound: 99,
        change: 95,
        equivalents: 99,
        measure: 74,
        parties: 89,
        period: 85,
        authority: 91,
        standing: 96,
      },
    ],
    [
      'held',
      {
        kind: 99,
        bound: 96,
        change: 92,
        equivalents: 99,
        measure: 70,
        parties: 73,
        period: 88,
        authority: 84,
        standing: 92,
      },
    ],
  ] as const)('%s: fills what it filled', (half, floors) => {
    const { slots } = score(half);
    for (const [slot, floor] of Object.entries(floors))
      expect(slots[slot], slot).toBeGreaterThanOrEqual(floor);
  });
});
