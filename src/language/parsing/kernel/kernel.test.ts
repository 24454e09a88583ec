import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Kernel } from './kernel.ts';

describe('the kernel', () => {
  it('is compiled from its source', () => {
    const compiled = readFileSync(new URL('./kernel.wasm', import.meta.url));
    const hash = createHash('sha256').update(readFileSync(new URL('./kernel.as.ts', import.meta.url)));
    expect(compiled.subarray(-32).toString('hex')).toBe(hash.digest('hex'));
  });

  it('ranks classes by score, the lower number first where they are equal', () => {
    const kernel = new Kernel(1 << 16);
    const scores = kernel.integers(128);
    const given = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 3, maxLength: 128 });
    fc.assert(
      fc.property(given, fc.boolean(), (own, coarse) => {
        const values = coarse ? own.map((score) => Math.sign(score)) : own;
        scores.fill(10_000);
        scores.set(values);
        const order = [...values.keys()].slice(1).sort((a, b) => values[b]! - values[a]! || a - b);
        const ranked = kernel.run.rank(scores.byteOffset, values.length);
        expect([ranked & 0xff, (ranked >> 8) & 0xff, ranked >> 16]).toEqual([
          order[0],
          order[1],
          values[order[0]!]! - values[order[1]!]!,
        ]);
      }),
    );
  });
});
