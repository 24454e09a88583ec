import type { Media } from '../../model/index.ts';

export interface Format {
  readonly media: Media;
  /** Each line is a capture of its own. */
  readonly byLine: boolean;
  readonly gzip: boolean;
}

const BY_EXTENSION: Readonly<Record<string, Media>> = {
  txt: 'text/plain',
  text: 'text/plain',
  md: 'text/markdown',
  markdown: 'text/markdown',
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'text/html',
  json: 'application/json',
  jsonl: 'application/json',
  ndjson: 'application/json',
};

export const READ_FORMATS =
  '.txt, .md, .html, .htm, .json and .jsonl, each also as .gz, folders, and - for standard input';

/** By the file's extension; null for a kind that isn't read. */
export function formatOf(path: string): Format | null {
  const match = /\.([a-z]+)(\.gz)?$/i.exec(path);
  const extension = match?.[1]?.toLowerCase() ?? '';
  const media = Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension]! : null;
  if (!media) return null;
  return { media, byLine: extension === 'jsonl' || extension === 'ndjson', gzip: match?.[2] !== undefined };
}

/** Bytes from the start that a look at the content needs. */
const HEAD = 1024;

/** The media as the content shows it, where it says more than the extension: a page saved as .txt. */
export function mediaOf(bytes: Uint8Array, byExtension: Media): Media {
  if (byExtension === 'application/json') return byExtension;
  return /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype html|html|head|body)[\s>]/i.test(
    head(bytes),
  )
    ? 'text/html'
    : byExtension;
}

/** Standard input has no extension; what looks like JSON is taken at its word. */
export function mediaOfUnnamed(bytes: Uint8Array): Media {
  return /^\s*[[{]\s*["{\]}]/.test(head(bytes)) ? 'application/json' : mediaOf(bytes, 'text/plain');
}

function head(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, HEAD));
}
