import type { Dated } from './dated.ts';
import type { Span } from './span.ts';

/** The bytes as they came, never changed. */
export interface Capture {
  /** SHA-256 of the bytes, lower-case hex. */
  readonly hash: string;
  readonly bytes: Uint8Array;
  /** What the bytes are read as; fixed when they arrive, so that they can be read again. */
  readonly media: Media;
  /** Where they came from: a path as given, a path and line of a JSONL file, "standard input". */
  readonly origin: string;
}

export type Media = 'text/plain' | 'text/markdown' | 'text/html' | 'application/json';

/** What a stretch of an article's text is. Only `headline` and `body` are read. */
export type RegionKind =
  | 'headline'
  | 'byline'
  | 'dateline'
  | 'date'
  | 'body'
  | 'caption'
  | 'credit'
  | 'furniture'
  | 'repeat';

/** Regions are in order, don't overlap, and leave out only white space. A body region is one paragraph. */
export interface Region extends Span {
  readonly kind: RegionKind;
}

export interface Article {
  /** Hash of the capture; for a JSON array with several articles, of the capture and its place in it. */
  readonly id: string;
  readonly capture: string;
  /** Place in the capture, from 0. */
  readonly part: number;
  /** Version of intake that made the text; `verify` derives with it again. */
  readonly intake: number;
  /** Everything the capture held, furniture too, in Unicode as it came. */
  readonly text: string;
  readonly regions: readonly Region[];
  /** ISO 639-1, or "und" when it can't be told. */
  readonly language: string;
  /** Why the article is stored and searchable, but not read; null when it is read. */
  readonly unread: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  /** The agency or ministry whose copy this is, when that is not the outlet: "Reuters", "Bernama". */
  readonly credit: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  /** The place a dateline names. */
  readonly dateline: string | null;
  /** Null when nothing says it: it stays unknown, it is not today. */
  readonly published: Dated | null;
}
