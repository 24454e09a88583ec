import type { Kernel } from './kernel/kernel.ts';
import { NARROW, type TableShape } from './packed.ts';
import type { Weights } from './weights.ts';

/** Slots that a block of the index is for, and its bytes. */
const BLOCK_SLOTS = 64;
const BLOCK = 12;

/** Trained weights, a byte each. Integers, so that every machine comes to the same scores. */
export class PackedWeights implements Weights {
  readonly classes: number;
  readonly kernel: Kernel;
  readonly scores: Int32Array;
  readonly #index: number;
  readonly #records: number;
  readonly #weights: number;
  readonly #width: number;
  readonly #zeros: number;

  /** @param runs address of the table's runs as the file has them */
  constructor(kernel: Kernel, shape: TableShape, runs: number) {
    const { bits, classes, rows, entries, gapBytes } = shape;
    const { run } = kernel;
    const counts = runs + gapBytes;
    const kinds = counts + rows;
    this.classes = classes;
    this.kernel = kernel;
    this.#width = widthOf(classes);
    this.scores = kernel.integers(this.#width);
    this.#zeros = kernel.reserve(this.#width * 4);
    this.#index = kernel.reserve(indexRoom(bits));
    run.fillIndex(this.#index, bits, runs, gapBytes);
    this.#records = kernel.reserve(rows * 4);
    if (this.#width === NARROW) {
      this.#weights = this.#records;
      run.fillNarrow(this.#weights, rows, counts, kinds);
    } else {
      this.#weights = kernel.reserve(run.roomOfWide(rows, this.#width, counts, kinds));
      run.fillWide(this.#records, this.#weights, this.#width, rows, counts, kinds, kinds + entries);
    }
  }

  /** @param scores those of a table of the same kernel, as the slots */
  addTo(scores: Int32Array, slots: Int32Array, count: number, from = 0): void {
    this.#add(scores.byteOffset, scores, slots.byteOffset + from * 4, count);
  }

  score(scores: Int32Array, slots: Int32Array, count: number): void {
    this.#add(this.#zeros, scores, slots.byteOffset, count);
  }

  #add(base: number, { byteOffset: scores }: Int32Array, slots: number, count: number): void {
    const { run } = this.kernel;
    if (this.#width === NARROW) run.addNarrow(this.#index, this.#weights, base, scores, slots, count);
    else run.addWide(this.#index, this.#records, this.#weights, base, scores, this.#width, slots, count);
  }
}

/** Bytes that a table takes in its file. */
export function bytesOf({ classes, rows, entries, gapBytes }: TableShape): number {
  return gapBytes + rows + entries * (classes <= NARROW ? 1 : 2);
}

/** Bytes that a table needs in its kernel's memory, or more. */
export function roomFor({ bits, classes, rows, entries }: TableShape): number {
  const width = widthOf(classes);
  // Rows of three weights and more have a byte a class.
  return indexRoom(bits) + rows * 4 + (width === NARROW ? 0 : Math.ceil(entries / 3) * width) + width * 12;
}

/** Classes as the kernel counts them. */
function widthOf(classes: number): number {
  return classes <= NARROW ? NARROW : Math.ceil(classes / 16) * 16;
}

function indexRoom(bits: number): number {
  return ((1 << bits) / BLOCK_SLOTS) * BLOCK;
}
