import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Configuration } from '../src/language/parsing/configuration.ts';
import { ACTIONS, act, allowedActions, REDUCE } from '../src/language/parsing/parser.ts';
import { costsOf } from './oracle.ts';

const NO_GROUPS = new Uint8Array(256);

function begin(count: number): Configuration {
  const c = new Configuration();
  c.begin(count);
  c.lookAhead(NO_GROUPS);
  return c;
}

/** Takes allowed actions, chosen by `choose` from their bits, until the sentence is done; heads by word, from 1. */
function derive(count: number, choose: (c: Configuration, allowed: readonly number[]) => number): Int32Array {
  const c = begin(count);
  for (;;) {
    const bits = allowedActions(c);
    if (bits === 0) return c.heads.slice(0, count + 1);
    const allowed = [0, 1, 2, 3].filter((action) => bits & (1 << action));
    if (c.next > c.count) {
      const s0 = c.stack[--c.depth]!;
      if (allowed[0] !== REDUCE) c.heads[s0] = 0;
    } else act(c, choose(c, allowed), 1);
  }
}

describe('the oracle', () => {
  it('finds the way back to any projective tree, at no cost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.infiniteStream(fc.nat()), (count, numbers) => {
        const gold = derive(
          count,
          (_, allowed) => allowed[(numbers.next().value as number) % allowed.length]!,
        );
        const costs = new Int32Array(ACTIONS);
        const again = derive(count, (c, allowed) => {
          costsOf(c, gold, costs);
          const best = allowed.reduce((a, b) => (costs[b]! < costs[a]! ? b : a));
          expect(costs[best]).toBe(0);
          return best;
        });
        expect([...again]).toEqual([...gold]);
      }),
    );
  });

  it('counts what an error costs: a word taken off the stack loses its dependents ahead', () => {
    // 2 is the head of 3 and 4; 1 hangs on 2
    const gold = Int32Array.from([0, 2, 0, 2, 2]);
    const c = begin(4);
    act(c, 0, 0); // shift 1
    act(c, 1, 1); // 1 ← 2
    act(c, 0, 0); // shift 2
    const costs = new Int32Array(ACTIONS);
    costsOf(c, gold, costs);
    // Shift loses 3; an arc from 3 to 2 loses the root, 3 and 4; an arc from 2 to 3 is right.
    expect([...costs.subarray(0, 3)]).toEqual([1, 3, 0]);
  });
});
