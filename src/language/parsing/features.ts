import { MOST_FEATURES } from './weights.ts';

const MIX_1 = 0x9e3779b1 | 0;
const MIX_2 = 0x85ebca6b | 0;
const MIX_3 = 0xc2b2ae35 | 0;
const MIX_4 = 0x27d4eb2f | 0;

/** Words between two words: up to five of them one by one, more of them together. */
export function grouped(distance: number): number {
  return distance > 10 ? 7 : distance > 5 ? 6 : distance;
}

/**
 * Features of one decision, hashed into slots of a weight table (Ganchev & Dredze 2008): each template mixes its
 * number with one to four values. No strings are built.
 */
export class Features {
  /** Slots of the decision at hand; only the first `count` count. */
  readonly slots = new Int32Array(MOST_FEATURES);
  count = 0;
  readonly #mask: number;
  #template = 0;

  /** @param bits the table has 2^bits slots */
  constructor(bits: number) {
    this.#mask = (1 << bits) - 1;
  }

  begin(): void {
    this.count = 0;
    this.#template = 0;
  }

  one(a: number): void {
    this.#put(Math.imul(a ^ Math.imul(++this.#template, MIX_1), MIX_2));
  }

  two(a: number, b: number): void {
    this.#put(Math.imul(Math.imul(a ^ Math.imul(++this.#template, MIX_1), MIX_2) ^ b, MIX_3));
  }

  three(a: number, b: number, c: number): void {
    const pair = Math.imul(Math.imul(a ^ Math.imul(++this.#template, MIX_1), MIX_2) ^ b, MIX_3);
    this.#put(Math.imul(pair ^ c, MIX_4));
  }

  four(a: number, b: number, c: number, d: number): void {
    const pair = Math.imul(Math.imul(a ^ Math.imul(++this.#template, MIX_1), MIX_2) ^ b, MIX_3);
    this.#put(Math.imul(Math.imul(pair ^ c, MIX_4) ^ d, MIX_1));
  }

  #put(hash: number): void {
    const folded = hash ^ (hash >>> 13);
    this.slots[this.count++] = (folded ^ (folded >>> 15)) & this.#mask;
  }
}
