import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { beforeAll, expect, it, vi } from 'vitest';
import { captures } from '../intake/index.ts';
import type { Capture } from '../model/index.ts';
import { type CaptureReading, defaultReader, readCapture } from '../read-capture.ts';
import { type ReadingThreads, readingThreads } from './pool.ts';

const started = vi.hoisted(() => [] as Worker[]);
vi.mock('node:worker_threads', async (original) => {
  const real = await original<typeof import('node:worker_threads')>();
  return {
    ...real,
    Worker: class extends real.Worker {
      constructor(...given: ConstructorParameters<typeof real.Worker>) {
        super(...given);
        started.push(this);
      }
    },
  };
});

const SAMPLES = join(import.meta.dirname, '..', '..', 'samples');

let some: Capture[];
let read: CaptureReading[];
const reader = defaultReader();

beforeAll(async () => {
  const arrivals = await Array.fromAsync(captures([SAMPLES]));
  some = arrivals.flatMap((arrival) => ('capture' in arrival ? [arrival.capture] : []));
  read = await Promise.all(some.map((capture) => readCapture(capture, reader)));
});

/** Threads that are ready, with what was read on this thread since. */
async function readyThreads(): Promise<{ threads: ReadingThreads; alone: Capture[] }> {
  const alone: Capture[] = [];
  const threads = readingThreads(1, (capture) => {
    alone.push(capture);
    return readCapture(capture, reader);
  });
  expect(threads.ahead()).toBe(1);
  while (alone.length < 20) await threads.read(some[alone.length % some.length]!);
  while (threads.ahead() === 1) await setTimeout(20);
  alone.length = 0;
  return { threads, alone };
}

it('reads on another thread what this one would read, and as it would', { timeout: 60_000 }, async () => {
  const { threads, alone } = await readyThreads();
  expect(await Promise.all(some.map((capture) => threads.read(capture)))).toEqual(read);
  expect(alone).toEqual([]);
  threads.close();
});

it('reads here what a thread that ended was to read', { timeout: 60_000 }, async () => {
  const { threads, alone } = await readyThreads();
  const reading = some.map((capture) => threads.read(capture));
  void started.at(-1)!.terminate();
  expect(await Promise.all(reading)).toEqual(read);
  expect(alone.length).toBeGreaterThan(0);
  expect(threads.ahead()).toBe(1);
});

it('reads nothing for nobody once it is closed', { timeout: 60_000 }, async () => {
  const { threads, alone } = await readyThreads();
  const reading = some.map((capture) => threads.read(capture));
  threads.close();
  const settled = await Promise.allSettled(reading);
  expect(settled.at(-1)).toMatchObject({ status: 'rejected' });
  expect(alone).toEqual([]);
});

it('reads here alone where there are no threads to spare', async () => {
  const threads = readingThreads(0, (capture) => readCapture(capture, reader));
  for (const capture of [...some, ...some]) await threads.read(capture);
  expect(threads.ahead()).toBe(1);
});
