import { BIAS, LARGEST_WEIGHT } from '../src/language/parsing/bytes.ts';
import { LONG_GAP, type TableShape, unpack } from '../src/language/parsing/packed.ts';
import type { Weights } from '../src/language/parsing/weights.ts';
import type { TrainingWeights } from './perceptron.ts';

export interface Table {
  /**
   * Of one training, or of several that differ by their seed: the mean of their weights errs less than each, and costs no more
   * to read with (McDonald, Hall & Mann 2010).
   */
  readonly weights: readonly TrainingWeights[];
  /** Averaged weights within ± this are left out. */
  readonly prune: number;
  readonly step: number;
}

/** The bytes that src/language/parsing/packed.ts reads, before compression. */
export function pack(header: object, tables: readonly Table[]): Uint8Array {
  const runs = new Bytes();
  const shapes: TableShape[] = tables.map(({ weights, prune, step }) => {
    const rows = [...rowsOf(weights, prune, step)];
    const gapBytes = writeRows(runs, rows);
    const entries = rows.reduce((sum, row) => sum + row.entries.length, 0);
    const { bits, classes } = weights[0]!;
    return { bits, classes, rows: rows.length, entries, gapBytes };
  });
  const head = new TextEncoder().encode(JSON.stringify({ ...header, tables: shapes }));
  const out = new Uint8Array(4 + head.length + runs.length);
  new DataView(out.buffer).setUint32(0, head.length, true);
  out.set(head, 4);
  out.set(runs.written(), 4 + head.length);
  return out;
}

/** A row of weights as written. */
interface Row {
  readonly slot: number;
  /** Class and weight in steps, in order of class. */
  readonly entries: readonly (readonly [number, number])[];
}

function* rowsOf(all: readonly TrainingWeights[], prune: number, step: number): Generator<Row> {
  const { bits, classes } = all[0]!;
  const sums = new Float64Array(classes);
  for (let slot = 0; slot < 1 << bits; slot++) {
    sums.fill(0);
    let any = false;
    for (const weights of all) any = weights.addAveraged(slot, sums) || any;
    if (!any) continue;
    const entries: [number, number][] = [];
    for (let kind = 0; kind < classes; kind++) {
      const weight = sums[kind]! / all.length;
      if (Math.abs(weight) <= prune) continue;
      const value = Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, Math.round(weight / step)));
      if (value !== 0) entries.push([kind, value]);
    }
    if (entries.length > 0) yield { slot, entries };
  }
}

/** Writes the four runs of a table; gives the length of the first. */
function writeRows(bytes: Bytes, rows: readonly Row[]): number {
  const start = bytes.length;
  let before = -1;
  for (const { slot } of rows) {
    let gap = slot - before - 1;
    for (; gap >= LONG_GAP; gap -= LONG_GAP) bytes.write(LONG_GAP);
    bytes.write(gap);
    before = slot;
  }
  const gapBytes = bytes.length - start;
  for (const { entries } of rows) bytes.write(entries.length);
  for (const { entries } of rows) for (const [kind] of entries) bytes.write(kind);
  for (const { entries } of rows) for (const [, value] of entries) bytes.write(value + BIAS);
  return gapBytes;
}

class Bytes {
  #bytes = new Uint8Array(1 << 20);
  length = 0;

  write(byte: number): void {
    if (this.length === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.length++] = byte;
  }

  written(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }
}

/** The tables as they will be when read from a file. */
export function packedTables(tables: readonly Table[]): readonly Weights[] {
  return unpack(pack({}, tables)).tables;
}
