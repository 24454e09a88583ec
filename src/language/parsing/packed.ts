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
  let at = 4 + length;
  const next = (count: number) => {
    const run = new Int32Array(count);
    at = readRun(bytes, at, run);
    return run;
  };
  const tables = header.tables.map(({ bits, classes, rows, entries }) => {
    const slots = next(rows);
    for (let row = 0, slot = -1; row < rows; row++) slots[row] = slot += slots[row]! + 1;
    const counts = next(rows);
    const first = new Int32Array(rows + 1);
    for (let row = 0; row < rows; row++) first[row + 1] = first[row]! + counts[row]!;
    const packed = next(entries);
    const values = next(entries);
    for (let entry = 0; entry < entries; entry++) {
      const coded = values[entry]!;
      packed[entry]! |= (coded & 1 ? -((coded + 1) >>> 1) : coded >>> 1) << 8;
    }
    return new (classes <= 4 ? NarrowWeights : SparseWeights)(bits, slots, first, packed);
  });
  return { header, tables };
}

/** Fills the run with the integers from `at` on; gives where the next begins. */
function readRun(bytes: Uint8Array, at: number, run: Int32Array): number {
  let from = at;
  for (let index = 0; index < run.length; index++) {
    let byte = bytes[from++]!;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[from++]!;
      value |= (byte & 127) << shift;
    }
    run[index] = value;
  }
  return from;
}
