import { describe, expect, it } from 'vitest';
import { score } from './annotated/score.ts';

describe('times on the annotated passages', () => {
  it.each([
    ['tune', { words: 99, all: 99 }],
    ['held', { words: 91, all: 83 }],
    ['fresh read', { words: 99, all: 96 }],
    ['fresh unread', { words: 97, all: 90 }],
    ['fresh2 read', { words: 99, all: 97 }],
    ['fresh2 unread', { words: 88, all: 76 }],
    ['blind', { words: 92, all: 87 }],
  ] as const)('%s: reads what it read', (part, floors) => {
    const reached = score(part);
    expect(reached.words).toBeGreaterThanOrEqual(floors.words);
    expect(reached.all).toBeGreaterThanOrEqual(floors.all);
  });
});
