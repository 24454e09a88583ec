import { createHash } from 'node:crypto';
import type { Capture, Media } from '../../model/index.ts';
import { holdsNoArticles } from '../articles.ts';
import type { IntakeFailure } from '../failure.ts';
import { collect, gunzip, lines, type Pieces, peek } from './bytes.ts';
import { type Files, localFiles, STANDARD_INPUT } from './files.ts';
import { formatOf, mediaOf, mediaOfUnnamed } from './format.ts';
import { whyUnreadable } from './unreadable.ts';
import { walk } from './walk.ts';

/** Bytes that an article may have: a hundred times the longest reports. A JSONL file's lines count one by one. */
const ARTICLE_LIMIT = 20 * 1024 * 1024;

export interface CaptureOptions {
  /** Bytes an article may have; `ARTICLE_LIMIT` unless given. */
  readonly limit?: number;
  /** The file system, for tests. */
  readonly files?: Files;
}

/** A capture, a failure that a person should hear of, or a file of a folder that is no coverage. */
export type Arrival =
  | { readonly capture: Capture }
  | { readonly failure: IntakeFailure }
  | { readonly skipped: { readonly origin: string; readonly reason: string } };

/**
 * Captures from files, folders and `-` (standard input), one at a time, in the order of the paths and
 * of names in a folder. Gzip is unpacked: the capture is what was packed. Never throws for bad input.
 */
export async function* captures(
  paths: readonly string[],
  { limit = ARTICLE_LIMIT, files = localFiles }: CaptureOptions = {},
): AsyncGenerator<Arrival> {
  for await (const found of walk(paths, files)) {
    if (!('path' in found)) {
      yield found;
      continue;
    }
    const origin = found.path === STANDARD_INPUT ? 'standard input' : found.path;
    try {
      for await (const arrival of readPath(found.path, origin, limit, files)) {
        yield found.inFolder ? await skipIfNoCoverage(arrival) : arrival;
      }
    } catch (error) {
      yield { failure: { origin, ...whyUnreadable(error) } };
    }
  }
}

async function* readPath(path: string, origin: string, limit: number, files: Files): AsyncGenerator<Arrival> {
  const format = formatOf(path);
  if (!format) {
    yield* readUnnamed(files.read(path), origin, limit);
    return;
  }
  const pieces = format.gzip ? gunzip(files.read(path)) : files.read(path);
  if (format.byLine) yield* readLines(pieces, origin, limit);
  else yield* readWhole(pieces, origin, limit, (bytes) => mediaOf(bytes, format.media));
}

const GZIP = [0x1f, 0x8b];
/** Bytes in which the first line of a JSONL stream is looked for. */
const FIRST_LINE = 1024 * 1024;

/** Standard input: gzip, JSON Lines, JSON, HTML and plain text are told by their content. */
async function* readUnnamed(stream: Pieces, origin: string, limit: number): AsyncGenerator<Arrival> {
  const raw = await peek(stream, FIRST_LINE);
  const packed = GZIP.every((byte, i) => raw.head[i] === byte);
  const { head, all } = packed ? await peek(gunzip(raw.all), FIRST_LINE) : raw;
  const firstLine = head.indexOf(10) > 0 ? new TextDecoder().decode(head.subarray(0, head.indexOf(10))) : '';
  if (isJsonObject(firstLine)) yield* readLines(all, origin, limit);
  else yield* readWhole(all, origin, limit, mediaOfUnnamed);
}

function isJsonObject(line: string): boolean {
  if (!line.trimStart().startsWith('{')) return false;
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}

async function* readWhole(
  pieces: Pieces,
  origin: string,
  limit: number,
  mediaFrom: (bytes: Uint8Array) => Media,
): AsyncGenerator<Arrival> {
  const bytes = await collect(pieces, limit);
  yield bytes
    ? { capture: captureOf(bytes, mediaFrom(bytes), origin) }
    : { failure: tooLarge(origin, limit) };
}

async function* readLines(pieces: Pieces, origin: string, limit: number): AsyncGenerator<Arrival> {
  for await (const { line, bytes } of lines(pieces, limit)) {
    const place = `${origin}:${line}`;
    if (!bytes) yield { failure: tooLarge(place, limit) };
    else if (bytes.some((byte) => byte > 32)) yield { capture: captureOf(bytes, 'application/json', place) };
  }
}

function captureOf(bytes: Uint8Array, media: Media, origin: string): Capture {
  return { hash: createHash('sha256').update(bytes).digest('hex'), bytes, media, origin };
}

function tooLarge(origin: string, limit: number): IntakeFailure {
  return {
    origin,
    reason: `it is larger than ${Math.floor(limit / 1024 / 1024)} MB, the limit for one article`,
    advice: 'Split it into articles; a JSONL file may be of any size',
  };
}

/** A JSON file that nobody named and that holds no articles is settings or data, not coverage. */
async function skipIfNoCoverage(arrival: Arrival): Promise<Arrival> {
  if (!('capture' in arrival) || arrival.capture.media !== 'application/json') return arrival;
  if (!(await holdsNoArticles(arrival.capture))) return arrival;
  return { skipped: { origin: arrival.capture.origin, reason: 'JSON that holds no articles' } };
}
