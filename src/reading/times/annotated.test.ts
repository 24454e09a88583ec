import { describe, expect, it } from 'vitest';
import { score } from './annotated/score.ts';

describe('times on the annotated passages', () => {
  it.each([
    ['tune', { words: 99, all: 98 }],
    ['held', { words: 88, all: 79 }],
  ] as const)('%s: reads what it read', (half, floors) => {
    const reached = score(half);
    expect(reached.words).toBeGreaterThanOrEqual(floors.words);
    expect(reached.all).toBeGreaterThanOrEqual(floors.all);
  });
});
