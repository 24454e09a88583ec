import { batches } from './batches.ts';
import {
  type Arrival,
  type CaptureOptions,
  captures,
  INTAKE_VERSION,
  type IntakeFailure,
  toArticles,
} from './intake/index.ts';
import { readEnglish } from './language/index.ts';
import type { Article, Capture } from './model/index.ts';
import { layers } from './reading/layers.ts';
import { type Reader, readerOf } from './reading/read.ts';
import { type Added, type Entry, type Store, StoreError, type Versions } from './store/index.ts';

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

/** The layers of Readout, in order. */
export function defaultReader(): Reader {
  return readerOf(readEnglish, layers);
}

/** Articles of one transaction: most of what a transaction costs is the same for one and for many. */
const BATCH = 50;
/** How long an article that was read may wait for others. */
const WAIT_MS = 250;

export interface AddOptions extends CaptureOptions {
  readonly reader?: Reader;
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
  { reader = defaultReader(), stop, ...options }: AddOptions = {},
): AsyncGenerator<Outcome> {
  const versions = versionsOf(reader);
  const steps = readPaths(store, captures(paths, options), reader, stop);
  for await (const batch of batches(steps, BATCH, WAIT_MS)) {
    for (const outcome of await kept(store, batch, versions)) {
      if (outcome.what === 'failed') await noteFailure(store, outcome.failure);
      yield outcome;
    }
  }
}

/** What is to be stored, or what came of it already. */
type Step = { readonly entry: Entry } | Outcome;

async function* readPaths(
  store: Store,
  arrivals: AsyncIterable<Arrival>,
  reader: Reader,
  stop: AbortSignal | undefined,
): AsyncGenerator<Step> {
  for await (const arrival of arrivals) {
    if (stop?.aborted) return;
    if ('skipped' in arrival) yield { what: 'skipped', ...arrival.skipped };
    else if ('failure' in arrival) yield { what: 'failed', failure: arrival.failure };
    else yield* readCapture(store, arrival.capture, reader);
  }
}

async function* readCapture(store: Store, capture: Capture, reader: Reader): AsyncGenerator<Step> {
  const { origin } = capture;
  try {
    const articles = await store.articlesOf(capture.hash, versionsOf(reader));
    if (articles) {
      yield { what: 'already there', origin, articles };
      return;
    }
    const found = await toArticles(capture);
    if ('failure' in found) {
      yield { what: 'failed', failure: found.failure };
      return;
    }
    for (const article of found.articles) yield readArticle(capture, found.articles.length, article, reader);
  } catch (error) {
    yield { what: 'failed', failure: failureFor(error, origin), error };
  }
}

function readArticle(capture: Capture, parts: number, article: Article, reader: Reader): Step {
  try {
    return { entry: { capture, parts, reading: reader.read(article) } };
  } catch (error) {
    return { what: 'failed', failure: failureFor(error, capture.origin), error };
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
