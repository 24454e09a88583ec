import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { NarrowWeights, SparseWeights, type Weights } from './weights.ts';

/**
 * A file of weights, brotli-compressed: length of the header (4 bytes, little endian), the header as JSON, then for
 * each table four runs: gaps between slots, entries a row, classes, values. Runs are variable-length integers of 7
 * bits a byte, the lowest first; values are zigzag-coded.
 */
export interface Packed<Header> {
  readonly header: Header;
  readonly tables: readonly Weights[];
}

/** What the header must say of each table. */
export interface TableShape {
  readonly bits: number;
  readonly classes: number;
  readonly rows: number;
  readonly entries: number;
}

export function readPacked<Header extends { readonly tables: readonly TableShape[] }>(
  file: URL,
): Packed<Header> {
  return unpack(brotliDecompressSync(readFileSync(file)));
}

export function unpack<Header extends { readonly tables: readonly TableShape[] }>(
  bytes: Uint8Array,
): Packed<Header> {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Header;
  const run = new Run(bytes, 4 + length);
  const tables = header.tables.map(({ bits, classes, rows, entries }) => {
    const slots = new Int32Array(rows);
    let slot = -1;
    for (let row = 0; row < rows; row++) slots[row] = slot += run.next() + 1;
    const first = new Int32Array(rows + 1);
    for (let row = 0; row < rows; row++) first[row + 1] = first[row]! + run.next();
    const packed = new Int32Array(entries);
    for (let entry = 0; entry < entries; entry++) packed[entry] = run.next();
    for (let entry = 0; entry < entries; entry++) {
      const coded = run.next();
      packed[entry]! |= (coded & 1 ? -((coded + 1) >>> 1) : coded >>> 1) << 8;
    }
    return new (classes <= 4 ? NarrowWeights : SparseWeights)(bits, slots, first, packed);
  });
  return { header, tables };
}

class Run {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  next(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }
}
