import { describe, expect, it } from 'vitest';
import { score } from './annotated/score.ts';

describe('times on the annotated passages', () => {
  it.each([
    ['tune', { words: 99, all: 98 }],
    ['held', { words: 88, all: 79 }],
    ['fresh read', { words: 99, all: 96 }],
    ['fresh unread', { words: 95, all: 89 }],
    ['blind', { words: 92, all: 86 }],
  ] as const)('%s: reads what it read', (part, floors) => {
    const reached = score(part);
    expect(reached.words).toBeGreaterThanOrEqual(floors.words);
    expect(reached.all).toBeGreaterThanOrEqual(floors.all);
  });
});
