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
import { type Store, StoreError, type Versions } from './store/index.ts';

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

/**
 * The pipeline: intake → reading → merging → store, one article at a time. An outcome comes after its
 * article is in the store for good. What can't be read or kept is one outcome, and the next one goes on.
 *
 * @param paths files, folders, and `-` for standard input
 */
export async function* addPaths(
  store: Store,
  paths: readonly string[],
  reader: Reader = defaultReader(),
  options: CaptureOptions = {},
): AsyncGenerator<Outcome> {
  for await (const arrival of captures(paths, options)) {
    for await (const outcome of addArrival(store, arrival, reader)) {
      if (outcome.what === 'failed') await noteFailure(store, outcome.failure);
      yield outcome;
    }
  }
}

async function* addArrival(store: Store, arrival: Arrival, reader: Reader): AsyncGenerator<Outcome> {
  if ('skipped' in arrival) yield { what: 'skipped', ...arrival.skipped };
  else if ('failure' in arrival) yield { what: 'failed', failure: arrival.failure };
  else yield* addCapture(store, arrival.capture, reader);
}

async function* addCapture(store: Store, capture: Capture, reader: Reader): AsyncGenerator<Outcome> {
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
    for (const article of found.articles) {
      yield await addArticle(store, capture, found.articles.length, article, reader);
    }
  } catch (error) {
    yield { what: 'failed', failure: failureFor(error, origin), error };
  }
}

async function addArticle(
  store: Store,
  capture: Capture,
  parts: number,
  article: Article,
  reader: Reader,
): Promise<Outcome> {
  const { origin } = capture;
  try {
    const reading = reader.read(article);
    const what = await store.add(capture, parts, reading, versionsOf(reader));
    if (what === 'already there') return { what, origin, articles: [article.id] };
    return { what, origin, article, problems: reading.problems.length };
  } catch (error) {
    return { what: 'failed', failure: failureFor(error, origin), error };
  }
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
