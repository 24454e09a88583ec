import { readCompressed } from './compressed.ts';
import { Kernel } from './kernel/kernel.ts';
import { bytesOf, PackedWeights, roomFor } from './packed-weights.ts';

/**
 * A file of weights: length of the header (4 bytes, little endian), the header as JSON, then for each table its runs of bytes: the
 * empty slots before each row; of a narrow one which classes each row weighs, of a wide one how many; of a wide one the class of each
 * weight; the weights with 128 added.
 */
export interface Packed<Header> {
  readonly header: Header;
  readonly tables: readonly PackedWeights[];
}

/** What the header must say of each table. */
export interface TableShape {
  /** log2 of the slots. */
  readonly bits: number;
  readonly classes: number;
  readonly rows: number;
  /** Weights written. */
  readonly entries: number;
  /** Bytes of the gaps. */
  readonly gapBytes: number;
}

/** Most classes of a narrow table. The weights of a row come to nothing together, so the last isn't written. */
export const NARROW = 4;

/** A gap of so many empty slots or more is written as several bytes. */
export const LONG_GAP = 255;

/** Bytes for what else is kept beside the tables: the templates of their features. */
const ROOM = 1 << 16;

export function readPacked<Header extends { readonly tables: readonly TableShape[] }>(
  file: URL,
): Packed<Header> {
  return unpack(readCompressed(file));
}

/** Tables share a memory, as those that add to the same scores must. */
export function unpack<Header extends { readonly tables: readonly TableShape[] }>(
  bytes: Uint8Array,
): Packed<Header> {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Header;
  const runs = bytes.subarray(4 + length);
  const longest = Math.max(...header.tables.map(bytesOf));
  const kernel = new Kernel(longest + header.tables.reduce((sum, shape) => sum + roomFor(shape), ROOM));
  const place = kernel.reserve(longest);
  let at = 0;
  const tables = header.tables.map((shape) => {
    new Uint8Array(kernel.memory.buffer).set(runs.subarray(at, (at += bytesOf(shape))), place);
    return new PackedWeights(kernel, shape, place);
  });
  return { header, tables };
}
