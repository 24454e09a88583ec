import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Bytes that come in pieces. */
export type Pieces = AsyncIterable<Uint8Array>;

/** Unpacked bytes below which a ratio says nothing. */
const RATIO_FROM = 4 * 1024 * 1024;
/** Times that gzip may swell; text swells 3 to 10 times, a file of one repeated line 200, a bomb 1,000. */
const MOST_SWELLING = 300;

/** Unpacks as the bytes come. Damage and bombs end it with an error that has a `code`. */
export async function* gunzip(packed: Pieces): AsyncGenerator<Uint8Array> {
  let packedBytes = 0;
  let unpackedBytes = 0;
  const source = Readable.from(
    (async function* () {
      for await (const piece of packed) {
        packedBytes += piece.length;
        yield piece;
      }
    })(),
  );
  const unpacker = createGunzip();
  source.on('error', (error) => unpacker.destroy(error));
  source.pipe(unpacker);
  try {
    for await (const piece of unpacker as Pieces) {
      unpackedBytes += piece.length;
      if (unpackedBytes > RATIO_FROM && unpackedBytes > packedBytes * MOST_SWELLING) {
        throw Object.assign(new Error('gzip bomb'), { code: 'READOUT_INFLATES' });
      }
      yield piece;
    }
  } finally {
    source.destroy();
    unpacker.destroy();
  }
}

/** All the bytes, or null as soon as they are more than `limit`. */
export async function collect(pieces: Pieces, limit: number): Promise<Uint8Array | null> {
  const held: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > limit) return null;
    held.push(piece);
  }
  return held.length === 1 ? held[0]! : Buffer.concat(held);
}

export interface Line {
  /** Counted from 1. */
  readonly line: number;
  /** Without its line end; null when longer than the limit. */
  readonly bytes: Uint8Array | null;
}

const LF = 10;
const CR = 13;

/** The lines of a stream that hold anything, one at a time. */
export async function* lines(pieces: Pieces, limit: number): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let size = 0;
  let line = 1;
  for await (const piece of pieces) {
    let from = 0;
    for (let to = piece.indexOf(LF); to >= 0; to = piece.indexOf(LF, from)) {
      hold(piece.subarray(from, to));
      if (size > 0) yield take();
      else line++;
      from = to + 1;
    }
    hold(piece.subarray(from));
  }
  if (size > 0) yield take();

  function hold(part: Uint8Array): void {
    size += part.length;
    if (size > limit) held = [];
    else if (part.length > 0) held.push(part);
  }

  function take(): Line {
    const whole = size > limit ? null : Buffer.concat(held);
    const bytes = whole?.at(-1) === CR ? whole.subarray(0, -1) : whole;
    held = [];
    size = 0;
    return { line: line++, bytes };
  }
}

/** The pieces again, with the first ones looked at: up to the first line end or `most` bytes. */
export async function peek(pieces: Pieces, most: number): Promise<{ head: Uint8Array; all: Pieces }> {
  const iterator = pieces[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let size = 0;
  while (size < most) {
    const next = await iterator.next();
    if (next.done) break;
    seen.push(next.value);
    size += next.value.length;
    if (next.value.includes(LF)) break;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* seen;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { head: Buffer.concat(seen), all: all() };
}
