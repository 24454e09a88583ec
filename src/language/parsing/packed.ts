import { readCompressed } from './compressed.ts';
import { NarrowWeights } from './narrow-weights.ts';
import type { Weights } from './weights.ts';
import { WideWeights } from './wide-weights.ts';

/**
 * A file of weights: length of the header (4 bytes, little endian), the header as JSON, then for each table four runs of
 * bytes.
 */
export interface Packed<Header> {
  readonly header: Header;
  readonly tables: readonly Weights[];
}

/** What the header must say of each table. */
export interface TableShape {
  /** log2 of the slots. */
  readonly bits: number;
  readonly classes: number;
  readonly rows: number;
  readonly entries: number;
  /** Bytes of the gaps. */
  readonly gapBytes: number;
}

/** A table as it stands in the file. */
export interface PackedTable extends TableShape {
  /** Empty slots before each row; each LONG_GAP adds as many, and more follows. */
  readonly gaps: Uint8Array;
  /** Entries of each row, from 1. */
  readonly counts: Uint8Array;
  /** Class of each entry. */
  readonly kinds: Uint8Array;
  /** Weight of each entry, with BIAS added. */
  readonly weights: Uint8Array;
}

export const LONG_GAP = 255;

export function readPacked<Header extends { readonly tables: readonly TableShape[] }>(
  file: URL,
): Packed<Header> {
  return unpack(readCompressed(file));
}

export function unpack<Header extends { readonly tables: readonly TableShape[] }>(
  bytes: Uint8Array,
): Packed<Header> {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Header;
  let at = 4 + length;
  const next = (count: number) => bytes.subarray(at, (at += count));
  const tables = header.tables.map((shape) => {
    const table: PackedTable = {
      ...shape,
      gaps: next(shape.gapBytes),
      counts: next(shape.rows),
      kinds: next(shape.entries),
      weights: next(shape.entries),
    };
    return shape.classes <= 4 ? new NarrowWeights(table) : new WideWeights(table);
  });
  return { header, tables };
}
