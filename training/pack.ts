import { type TableShape, unpack } from '../src/language/parsing/packed.ts';
import type { PackedWeights } from '../src/language/parsing/weights.ts';
import type { Row, TrainingWeights } from './perceptron.ts';

export interface Table {
  readonly weights: TrainingWeights;
  /** Averaged weights within ± this are left out. */
  readonly prune: number;
  readonly step: number;
}

/** The bytes that src/language/parsing/packed.ts reads, before compression. */
export function pack(header: object, tables: readonly Table[]): Uint8Array {
  const runs = new Bytes();
  const shapes: TableShape[] = tables.map(({ weights, prune, step }) => {
    const rows = [...weights.averaged(prune, step)];
    writeRows(runs, rows);
    const entries = rows.reduce((sum, row) => sum + row.entries.length, 0);
    return { bits: weights.bits, classes: weights.classes, rows: rows.length, entries };
  });
  const head = new TextEncoder().encode(JSON.stringify({ ...header, tables: shapes }));
  const out = new Uint8Array(4 + head.length + runs.length);
  new DataView(out.buffer).setUint32(0, head.length, true);
  out.set(head, 4);
  out.set(runs.written(), 4 + head.length);
  return out;
}

function writeRows(runs: Bytes, rows: readonly Row[]): void {
  let before = -1;
  for (const { slot } of rows) {
    runs.write(slot - before - 1);
    before = slot;
  }
  for (const { entries } of rows) runs.write(entries.length);
  for (const { entries } of rows) for (const [kind] of entries) runs.write(kind);
  for (const { entries } of rows)
    for (const [, value] of entries) runs.write(value < 0 ? -value * 2 - 1 : value * 2);
}

class Bytes {
  #bytes = new Uint8Array(1 << 20);
  length = 0;

  /** 7 bits a byte, the lowest first. */
  write(value: number): void {
    if (this.length + 5 > this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    let rest = value;
    while (rest >= 128) {
      this.#bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.length++] = rest;
  }

  written(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }
}

/** The tables as they will be when read from a file. */
export function packedTables(tables: readonly Table[]): readonly PackedWeights[] {
  return unpack(pack({}, tables)).tables;
}
