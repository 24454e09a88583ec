import { describe, expect, it } from 'vitest';
import { score } from './annotated/score.ts';

/** What is reached, rounded down, in percent; see annotated/README.md. Only `tune` was looked at. */
const FLOORS = {
  tune: { cues: 98, mode: 96, source: 96, speaker: 90, content: 93 },
  held: { cues: 90, mode: 82, source: 77, speaker: 78, content: 72 },
};

describe.each(['tune', 'held'] as const)('annotated statements, %s', (half) => {
  const reached = score(half);
  it.each(Object.entries(FLOORS[half]))('%s is right in at least %i%%', (part, floor) => {
    expect(reached[part as keyof (typeof FLOORS)['tune']]).toBeGreaterThanOrEqual(floor);
  });
});
