import { BIAS, EVEN, NO_WEIGHTS } from './bytes.ts';
import type { PackedTable } from './packed.ts';
import { Rows } from './rows.ts';
import { MOST_FEATURES, type Scores, type Weights } from './weights.ts';

/** Quads of a short row; most rows weigh no class above. */
const SHORT_QUADS = 8;

/** Flags of a record: two classes with their weights; a row of all quads. */
const PAIR = 1 << 31;
const LONG = 1 << 30;

/**
 * Trained weights of many classes. Rows of one or two classes, which most are, are kept in a word; the others have a byte a class,
 * of which four are added at once. Integers, so that every machine comes to the same scores.
 */
export class WideWeights implements Weights {
  readonly classes: number;
  readonly #rows: Rows;
  /** Of each row: two classes with their weights, 15 bits each; or where its bytes begin in `#full`. */
  readonly #records: Int32Array;
  readonly #full: Int32Array;
  readonly #quads: Uint8Array;
  readonly #all = new Int32Array(MOST_FEATURES);
  readonly #long = new Int32Array(MOST_FEATURES);
  readonly #pairs = new Int32Array(MOST_FEATURES);

  constructor(table: PackedTable) {
    const { classes, rows, counts, kinds, weights } = table;
    const quads = (classes + 3) >> 2;
    this.classes = classes;
    this.#rows = new Rows(table);
    this.#quads = Uint8Array.from({ length: quads }, (_, quad) => quad);
    this.#records = new Int32Array(rows);
    this.#full = new Int32Array(roomFor(table, quads)).fill(NO_WEIGHTS);
    const bytes = new Uint8Array(this.#full.buffer);
    let place = 0;
    for (let row = 0, entry = 0; row < rows; row++) {
      const count = counts[row]!;
      if (count > 2) {
        const own = quadsOf(kinds[entry + count - 1]!, quads);
        this.#records[row] = own > SHORT_QUADS ? place | LONG : place;
        for (const end = entry + count; entry < end; entry++)
          bytes[place * 4 + kinds[entry]!] = weights[entry]!;
        place += own;
      } else {
        const one = halfOf(kinds[entry]!, weights[entry]!);
        const other = count === 2 ? halfOf(kinds[entry + 1]!, weights[entry + 1]!) : 0;
        this.#records[row] = PAIR | (other << 15) | one;
        entry += count;
      }
    }
  }

  addTo(scores: Scores, slots: Int32Array, count: number, from = 0, quads = this.#quads): void {
    const records = this.#records;
    const all = this.#all;
    const longs = this.#long;
    const pairs = this.#pairs;
    const { found } = this.#rows;
    const rows = this.#rows.find(slots, from, count);
    let full = 0;
    let long = 0;
    let paired = 0;
    // Without a branch, as in Rows.
    for (let at = 0; at < rows; at++) {
      const record = records[found[at]!]!;
      const place = record & (LONG - 1);
      all[full] = place;
      longs[long] = place;
      pairs[paired] = record;
      full += 1 - (record >>> 31);
      long += (record >>> 30) & 1;
      paired += record >>> 31;
    }
    for (let at = 0; at < paired; at++) {
      const pair = pairs[at]!;
      scores[(pair >>> 8) & 127]! += (pair << 24) >> 24;
      scores[(pair >>> 23) & 127]! += (pair << 9) >> 24;
    }
    for (let index = 0; index < quads.length; index++) {
      const quad = quads[index]!;
      if (quad < SHORT_QUADS) this.#addQuad(scores, quad, all, full);
      else this.#addQuad(scores, quad, longs, long);
    }
  }

  /** Adds four classes of the rows at the places. */
  #addQuad(scores: Scores, quad: number, places: Int32Array, count: number): void {
    const full = this.#full;
    let even = 0;
    let odd = 0;
    for (let at = 0; at < count; at++) {
      const four = full[places[at]! + quad]!;
      even += four & EVEN;
      odd += (four >>> 8) & EVEN;
    }
    const bias = count * BIAS;
    const kind = quad << 2;
    scores[kind]! += (even & 0xffff) - bias;
    scores[kind + 1]! += (odd & 0xffff) - bias;
    scores[kind + 2]! += (even >>> 16) - bias;
    scores[kind + 3]! += (odd >>> 16) - bias;
  }
}

/** Quads of a row whose highest class is given. */
function quadsOf(highest: number, quads: number): number {
  return highest < SHORT_QUADS * 4 ? Math.min(SHORT_QUADS, quads) : quads;
}

/** Words of all rows that have a byte a class. */
function roomFor({ rows, counts, kinds }: PackedTable, quads: number): number {
  let room = 0;
  for (let row = 0, entry = 0; row < rows; row++) {
    entry += counts[row]!;
    if (counts[row]! > 2) room += quadsOf(kinds[entry - 1]!, quads);
  }
  return room;
}

/** A class and its weight, here as a number with a sign. */
function halfOf(kind: number, weight: number): number {
  return (kind << 8) | ((weight - BIAS) & 255);
}
