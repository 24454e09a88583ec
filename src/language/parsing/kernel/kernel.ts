import { readFileSync } from 'node:fs';

/** What kernel.as.ts exports. Addresses are bytes into the kernel's memory. */
interface Exports {
  hash(atoms: number, places: number, seeds: number, slots: number, count: number, mask: number): void;
  addNarrow(index: number, weights: number, base: number, scores: number, slots: number, count: number): void;
  addWide(
    index: number,
    records: number,
    weights: number,
    base: number,
    scores: number,
    classes: number,
    slots: number,
    count: number,
  ): void;
  rank(scores: number, classes: number): number;
  fillIndex(index: number, bits: number, gaps: number, gapBytes: number): void;
  fillNarrow(weights: number, rows: number, kinds: number, written: number): void;
  roomOfWide(rows: number, classes: number, counts: number, kinds: number): number;
  fillWide(
    records: number,
    weights: number,
    classes: number,
    rows: number,
    counts: number,
    kinds: number,
    written: number,
  ): void;
  addWords(line: number, end: number, hashes: number, classes: number, last: number, own: number): number;
}

/** The little of WebAssembly's interface that is used; Node has it, its types don't. */
declare const WebAssembly: {
  readonly Memory: new (size: { initial: number }) => Memory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
};

interface Memory {
  readonly buffer: ArrayBuffer;
}

/** Bytes at the start of the memory that the kernel works in. */
const WORKSPACE = 4096;
/** What is reserved begins at a multiple of this: a line of the processor's cache. */
const ALIGNMENT = 64;
const PAGE = 1 << 16;

let compiled: object | undefined;

/** The inner loops of the decisions, and the memory that they work in. */
export class Kernel {
  readonly memory: Memory;
  readonly run: Exports;
  #end = WORKSPACE;

  /** @param room bytes that can be reserved; what isn't written to costs nothing */
  constructor(room: number) {
    compiled ??= new WebAssembly.Module(readFileSync(new URL('./kernel.wasm', import.meta.url)));
    this.memory = new WebAssembly.Memory({ initial: Math.ceil((WORKSPACE + room) / PAGE) });
    this.run = new WebAssembly.Instance(compiled, { env: { memory: this.memory } }).exports as Exports;
  }

  /** Address of so many bytes, all 0. @throws RangeError when there is no room left */
  reserve(bytes: number): number {
    const start = (this.#end + ALIGNMENT - 1) & -ALIGNMENT;
    if (start + bytes > this.memory.buffer.byteLength) throw new RangeError('no room left in the kernel');
    this.#end = start + bytes;
    return start;
  }

  /** So many integers, all 0; their `byteOffset` is their address. */
  integers(count: number): Int32Array {
    return new Int32Array(this.memory.buffer, this.reserve(count * 4), count);
  }
}
