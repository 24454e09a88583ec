import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

async function* from<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values;
}

it('gives what comes of each value in the order of the values, and has no more under way than it may', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(3), { maxLength: 12 }),
      fc.integer({ min: 1, max: 4 }),
      async (delays, most) => {
        let underWay = 0;
        let highest = 0;
        const work = async (delay: number) => {
          underWay += 1;
          highest = Math.max(highest, underWay);
          await setTimeout(delay);
          underWay -= 1;
          return delay;
        };
        expect(await Array.fromAsync(inOrder(from(delays), work, () => most))).toEqual(delays);
        expect(highest).toBeLessThanOrEqual(most);
      },
    ),
    { numRuns: 30 },
  );
});

it('begins the next ones while the first is under way', async () => {
  const begun: number[] = [];
  const first = Promise.withResolvers<void>();
  const work = async (value: number) => {
    begun.push(value);
    if (value === 1) await first.promise;
    return value;
  };
  const given = inOrder(from([1, 2, 3, 4]), work, () => 3);
  const one = given.next();
  await setTimeout(20);
  expect(begun).toEqual([1, 2, 3]);
  first.resolve();
  expect((await one).value).toBe(1);
  expect(await Array.fromAsync(given)).toEqual([2, 3, 4]);
});

it('gives what is done while the next value is long in coming', async () => {
  const late = Promise.withResolvers<void>();
  async function* slow() {
    yield 1;
    await late.promise;
    yield 2;
  }
  const given = inOrder(
    slow(),
    async (value) => value,
    () => 3,
  );
  expect((await given.next()).value).toBe(1);
  late.resolve();
  expect(await Array.fromAsync(given)).toEqual([2]);
});

it('lets everything else have its turn', async () => {
  let turns = 0;
  const counting = setInterval(() => turns++);
  const busy = async () => {
    const until = performance.now() + 2;
    while (performance.now() < until);
  };
  await Array.fromAsync(inOrder(from(Array(20).fill(0)), busy, () => 4));
  clearInterval(counting);
  expect(turns).toBeGreaterThan(5);
});

it('rejects with what the work rejects with, after what came before it', async () => {
  const work = async (value: number) => {
    if (value === 2) throw new Error('no ink');
    return value;
  };
  const given = inOrder(from([1, 2, 3]), work, () => 3);
  expect((await given.next()).value).toBe(1);
  await expect(given.next()).rejects.toThrow('no ink');
});
