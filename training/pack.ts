import { LONG_GAP, NARROW, type TableShape, unpack } from '../src/language/parsing/packed.ts';
import type { Weights } from '../src/language/parsing/weights.ts';
import type { TrainingWeights } from './perceptron.ts';

/** Weights are within ± this, and written with BIAS added. */
const LARGEST_WEIGHT = 127;
const BIAS = 128;

export interface Table {
  /**
   * Of one training, or of several that differ by their seed: the mean of their weights errs less than each, and costs no more
   * to read with (McDonald, Hall & Mann 2010).
   */
  readonly weights: readonly TrainingWeights[];
  /** Averaged weights within ± this are left out; 0 in narrow tables, whose rows come to nothing together. */
  readonly prune: number;
  /** Rows of no weight beyond ± this are left out. */
  readonly pruneRows: number;
  readonly step: number;
}

/** The bytes that src/language/parsing/packed.ts reads, before compression. */
export function pack(header: object, tables: readonly Table[]): Uint8Array {
  const runs = new Bytes();
  const shapes: TableShape[] = tables.map((table) => {
    const { bits, classes } = table.weights[0]!;
    const narrow = classes <= NARROW;
    const rows = [...rowsOf(table)];
    const start = runs.length;
    for (const { gap } of rows) writeGap(runs, gap);
    const gapBytes = runs.length - start;
    const entries = narrow ? writeNarrow(runs, rows) : writeWide(runs, rows);
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
  /** Empty slots before it. */
  readonly gap: number;
  readonly entries: readonly Entry[];
}

/** Class and weight in steps; those of a row are in order of class. */
type Entry = readonly [kind: number, weight: number];

function* rowsOf(table: Table): Generator<Row> {
  const { weights: all } = table;
  const { bits, classes } = all[0]!;
  const means = new Float64Array(classes);
  let before = -1;
  for (let slot = 0; slot < 1 << bits; slot++) {
    means.fill(0);
    let any = false;
    for (const weights of all) any = weights.addAveraged(slot, means) || any;
    if (!any) continue;
    const entries = entriesOf(
      means.map((sum) => sum / all.length),
      table,
    );
    // Every change gives one class what it takes from another, so a row of one class is what rounding left.
    if (entries.length < (classes <= NARROW ? 2 : 1)) continue;
    yield { gap: slot - before - 1, entries };
    before = slot;
  }
}

function entriesOf(means: Float64Array, { prune, pruneRows, step }: Table): readonly Entry[] {
  const entries: Entry[] = [];
  if (!means.some((mean) => Math.abs(mean) > pruneRows)) return entries;
  means.forEach((mean, kind) => {
    const weight = Math.abs(mean) > prune ? stepsOf(mean, step) : 0;
    if (weight !== 0) entries.push([kind, weight]);
  });
  return entries;
}

function stepsOf(mean: number, step: number): number {
  return Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, Math.round(mean / step)));
}

function writeGap(bytes: Bytes, gap: number): void {
  let left = gap;
  for (; left >= LONG_GAP; left -= LONG_GAP) bytes.write(LONG_GAP);
  bytes.write(left);
}

/** Writes the runs after the gaps; gives the number of weights. */
function writeNarrow(bytes: Bytes, rows: readonly Row[]): number {
  let count = 0;
  for (const { entries } of rows) bytes.write(entries.reduce((kinds, [kind]) => kinds | (1 << kind), 0));
  for (const { entries } of rows)
    for (const [, weight] of entries.slice(0, -1)) {
      bytes.write(weight + BIAS);
      count++;
    }
  return count;
}

function writeWide(bytes: Bytes, rows: readonly Row[]): number {
  for (const { entries } of rows) bytes.write(entries.length);
  for (const { entries } of rows) for (const [kind] of entries) bytes.write(kind);
  for (const { entries } of rows) for (const [, weight] of entries) bytes.write(weight + BIAS);
  return rows.reduce((sum, { entries }) => sum + entries.length, 0);
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
