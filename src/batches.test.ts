import fc from 'fast-check';
import { expect, it } from 'vitest';
import { batches } from './batches.ts';

const LONG = 60_000;

async function* from<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values;
}

const all = async <T>(source: AsyncGenerator<T>) => Array.fromAsync(source);

it('gives everything once, in order, and never more than the most', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), async (values, most) => {
      const got = await all(batches(from(values), most, LONG));
      expect(got.flat()).toEqual(values);
      expect(got.slice(0, -1).every((batch) => batch.length === most)).toBe(true);
    }),
  );
});

it('gives what has come when the rest is late', async () => {
  const rest = Promise.withResolvers<void>();
  async function* slow() {
    yield 1;
    yield 2;
    await rest.promise;
    yield 3;
  }
  const batched = batches(slow(), 10, 5);
  expect(await batched.next()).toEqual({ done: false, value: [1, 2] });
  rest.resolve();
  expect(await all(batched)).toEqual([[3]]);
});

it('lets the source end when nobody wants more', async () => {
  let ended = false;
  async function* source() {
    try {
      for (let number = 0; ; number++) yield number;
    } finally {
      ended = true;
    }
  }
  for await (const batch of batches(source(), 2, LONG)) {
    expect(batch).toEqual([0, 1]);
    break;
  }
  await expect.poll(() => ended).toBe(true);
});

it('tells of an error in the source', async () => {
  async function* source() {
    yield 1;
    throw new Error('torn cable');
  }
  await expect(all(batches(source(), 5, LONG))).rejects.toThrow('torn cable');
});
