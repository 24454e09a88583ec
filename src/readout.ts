import { availableParallelism } from 'node:os';
import { batches } from './batches.ts';
import { inOrder } from './in-order.ts';
import {
  type Arrival,
  type CaptureOptions,
  captures,
  INTAKE_VERSION,
  type IntakeFailure,
} from './intake/index.ts';
import type { Article, Capture } from './model/index.ts';
import { defaultReader, readCapture } from './read-capture.ts';
import type { Reader } from './reading/read.ts';
import { type Added, type Entry, type Store, StoreError, type Versions } from './store/index.ts';
import { type ReadingThreads, readingThreads } from './threads/pool.ts';

/** What came of one thing that was given to be added: a line for a person. */
export type Outcome =
  | {
      readonly what: 'added' | 'read again';
      readonly origin: string;
      readonly article: Article;
      readonly problems: number;
    }
  | { readonly what: 'already there'; readonly origin: string; readonly articles: readonly string[] }
  | { readonly what: 'skipped'; readonly origin: string; readonly reason: string }
  | { readonly what: 'failed'; readonly failure: IntakeFailure; readonly error?: unknown };

/** Articles of one transaction: most of what a transaction costs is the same for one and for many. */
const BATCH = 50;
/** How long an article that was read may wait for others. */
const WAIT_MS = 250;

export interface AddOptions extends CaptureOptions {
  /** Reads on this thread. */
  readonly reader?: Reader;
  /** Threads that read besides this one; as many as the machine has to spare unless given. */
  readonly threads?: number;
  /** No more is read once it is aborted; what was read before is kept and told of. */
  readonly stop?: AbortSignal;
}

/**
 * The pipeline: intake → reading → merging → store, a few articles at a time. An outcome comes after its
 * article is in the store for good. What can't be read or kept is one outcome, and the next one goes on.
 *
 * @param paths files, folders, and `-` for standard input
 */
export async function* addPaths(
  store: Store,
  paths: readonly string[],
  { reader, threads, stop, ...options }: AddOptions = {},
): AsyncGenerator<Outcome> {
  const own = reader ?? defaultReader();
  const versions = versionsOf(own);
  const spare = reader ? 0 : (threads ?? availableParallelism() - 1);
  const reading = readingThreads(spare, (capture) => readCapture(capture, own));
  try {
    const arrivals = untilStopped(captures(paths, options), stop);
    const steps = inOrder(arrivals, (arrival) => stepsFor(store, arrival, reading, versions), reading.ahead);
    for await (const batch of batches(eachOf(steps), BATCH, WAIT_MS)) {
      for (const outcome of await kept(store, batch, versions)) {
        if (outcome.what === 'failed') await noteFailure(store, outcome.failure);
        yield outcome;
      }
    }
  } finally {
    reading.close();
  }
}

/** What is to be stored, or what came of it already. */
type Step = { readonly entry: Entry } | Outcome;

async function* untilStopped<T>(source: AsyncGenerator<T>, stop: AbortSignal | undefined): AsyncGenerator<T> {
  for await (const value of source) {
    if (stop?.aborted) return;
    yield value;
  }
}

async function* eachOf<T>(lists: AsyncIterable<readonly T[]>): AsyncGenerator<T> {
  for await (const list of lists) yield* list;
}

async function stepsFor(
  store: Store,
  arrival: Arrival,
  reading: ReadingThreads,
  versions: Versions,
): Promise<readonly Step[]> {
  if ('skipped' in arrival) return [{ what: 'skipped', ...arrival.skipped }];
  if ('failure' in arrival) return [{ what: 'failed', failure: arrival.failure }];
  return captureSteps(store, arrival.capture, reading, versions);
}

async function captureSteps(
  store: Store,
  capture: Capture,
  reading: ReadingThreads,
  versions: Versions,
): Promise<readonly Step[]> {
  const { origin } = capture;
  const failed = (error: unknown): Step => ({ what: 'failed', failure: failureFor(error, origin), error });
  try {
    const there = await store.articlesOf(capture.hash, versions);
    if (there) return [{ what: 'already there', origin, articles: there }];
    const found = await reading.read(capture);
    if ('failure' in found) return [{ what: 'failed', failure: found.failure }];
    const parts = found.articles.length;
    return found.articles.map((one) =>
      'error' in one ? failed(one.error) : { entry: { capture, parts, reading: one } },
    );
  } catch (error) {
    return [failed(error)];
  }
}

/** The outcomes of a batch, in its order. */
async function kept(store: Store, steps: readonly Step[], versions: Versions): Promise<Outcome[]> {
  const entries = steps.flatMap((step) => ('entry' in step ? [step.entry] : []));
  const outcomes = await keptEntries(store, entries, versions);
  return steps.map((step) => ('entry' in step ? (outcomes.shift() as Outcome) : step));
}

async function keptEntries(store: Store, entries: readonly Entry[], versions: Versions): Promise<Outcome[]> {
  if (entries.length === 0) return [];
  try {
    const added = await store.add(entries, versions);
    return entries.map((entry, index) => outcomeOf(entry, added[index] as Added));
  } catch (error) {
    const isOfStore = error instanceof StoreError && error.trouble !== 'full';
    if (entries.length === 1 || isOfStore) {
      return entries.map(({ capture: { origin } }) => ({
        what: 'failed',
        failure: failureFor(error, origin),
        error,
      }));
    }
  }
  // One of them is at fault, or there is room for a few only.
  const outcomes: Outcome[] = [];
  for (const entry of entries) outcomes.push(...(await keptEntries(store, [entry], versions)));
  return outcomes;
}

function outcomeOf({ capture: { origin }, reading: { article, problems } }: Entry, what: Added): Outcome {
  return what === 'already there'
    ? { what, origin, articles: [article.id] }
    : { what, origin, article, problems: problems.length };
}

function versionsOf(reader: Reader): Versions {
  return { intake: INTAKE_VERSION, layers: reader.versions };
}

/** An error here is the machine's or our own: whichever it is, the other articles can still be read. */
function failureFor(error: unknown, origin: string): IntakeFailure {
  if (error instanceof StoreError) {
    return { origin, reason: error.message, advice: 'Make room or wait, and add it again' };
  }
  const reason = `Readout has a fault (${error instanceof Error ? error.message : String(error)})`;
  return { origin, reason, advice: 'Please report it, with the file if you can' };
}

/** As far as the disk allows: the person has been told in any case. */
async function noteFailure(store: Store, failure: IntakeFailure): Promise<void> {
  try {
    await store.noteFailure(failure);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}
