import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Capture } from '../model/index.ts';
import type { CaptureReading } from '../read-capture.ts';

/** Reads captures, on other threads once that pays. */
export interface ReadingThreads {
  read(capture: Capture): Promise<CaptureReading>;
  /** How many captures may be under way at once: one, as long as this thread does the reading. */
  ahead(): number;
  /** What is still under way is read no more, and rejects. */
  close(): void;
}

/** Captures read before threads are started: a thread takes as long to load as these take to read. */
const READ_ALONE = 20;
/** A batch is kept while as many are read. */
const AHEAD = 64;
/** Bytes of captures under way: a few of the largest, however many small ones. */
const BYTES_AHEAD = 32 * 1024 * 1024;
/** The store takes as long for an article as reading it does: more threads than these would wait for it. */
const MOST_THREADS = 3;

/**
 * @param count threads besides this one; none reads everything here
 * @param alone reads on this thread: at first, and what a thread that ended was to read
 */
export function readingThreads(
  count: number,
  alone: (capture: Capture) => Promise<CaptureReading>,
): ReadingThreads {
  const threads: Thread[] = [];
  let begun = 0;
  let bytesUnderWay = 0;
  const ready = () => threads.filter((thread) => thread.isReady);
  const start = () => {
    for (let at = 0; at < Math.min(count, MOST_THREADS); at++) threads.push(new Thread(alone));
  };
  return {
    read: async (capture) => {
      begun += 1;
      if (begun === READ_ALONE) start();
      const [idlest] = ready().sort((a, b) => a.load - b.load);
      bytesUnderWay += capture.bytes.length;
      try {
        return await (idlest ? idlest.read(capture) : alone(capture));
      } finally {
        bytesUnderWay -= capture.bytes.length;
      }
    },
    ahead: () => (ready().length > 0 && bytesUnderWay < BYTES_AHEAD ? AHEAD : 1),
    close: () => {
      for (const thread of threads) thread.close();
    },
  };
}

interface Reply {
  readonly number: number;
  readonly reading?: CaptureReading;
  readonly error?: unknown;
}

interface Asked {
  readonly capture: Capture;
  readonly resolve: (reading: CaptureReading | Promise<CaptureReading>) => void;
  readonly reject: (error: unknown) => void;
}

class Thread {
  readonly #worker = new Worker(new URL(`./worker${extname(import.meta.filename)}`, import.meta.url));
  readonly #asked = new Map<number, Asked>();
  #next = 0;
  #closed = false;
  isReady = false;

  constructor(alone: (capture: Capture) => Promise<CaptureReading>) {
    this.#worker.unref();
    this.#worker.on('message', (message: 'ready' | Reply) => {
      if (message === 'ready') this.isReady = true;
      else this.#answer(message);
    });
    // A thread that ends, for want of memory say, must not take its captures along.
    this.#worker.on('error', () => undefined);
    this.#worker.on('exit', () => {
      this.isReady = false;
      for (const { capture, resolve, reject } of this.#asked.values()) {
        if (this.#closed) reject(new Error('the thread was closed'));
        else resolve(alone(capture));
      }
      this.#asked.clear();
    });
  }

  /** Captures that it still has to read. */
  get load(): number {
    return this.#asked.size;
  }

  read(capture: Capture): Promise<CaptureReading> {
    const number = this.#next++;
    const { promise, resolve, reject } = Promise.withResolvers<CaptureReading>();
    this.#asked.set(number, { capture, resolve, reject });
    this.#worker.ref();
    this.#worker.postMessage({ number, capture });
    return promise;
  }

  close(): void {
    this.#closed = true;
    void this.#worker.terminate();
  }

  #answer({ number, reading, error }: Reply): void {
    const asked = this.#asked.get(number);
    if (!asked) return;
    this.#asked.delete(number);
    if (this.#asked.size === 0) this.#worker.unref();
    if (reading) asked.resolve(reading);
    else asked.reject(error);
  }
}
