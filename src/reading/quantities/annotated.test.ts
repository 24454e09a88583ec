import { describe, expect, it } from 'vitest';
import { score } from './annotated/score.ts';

describe('quantities on the annotated passages', () => {
  it.each([
    ['tune', { value: 97, unit: 95, quote: 96 }],
    ['held', { value: 88, unit: 85, quote: 87 }],
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
        measure: 56,
        parties: 80,
        period: 83,
        authority: 88,
        standing: 95,
      },
    ],
    [
      'held',
      {
        kind: 99,
        bound: 95,
        change: 91,
        equivalents: 99,
        measure: 63,
        parties: 73,
        period: 87,
        authority: 81,
        standing: 92,
      },
    ],
  ] as const)('%s: fills what it filled', (half, floors) => {
    const { slots } = score(half);
    for (const [slot, floor] of Object.entries(floors))
      expect(slots[slot], slot).toBeGreaterThanOrEqual(floor);
  });
});
