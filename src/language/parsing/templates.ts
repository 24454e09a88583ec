import type { Kernel } from './kernel/kernel.ts';
import { MOST_FEATURES } from './weights.ts';

const SPREAD = 0x9e3779b1 | 0;

/** Most atoms that a template combines, and templates that are hashed at once. */
const WIDTH = 4;

/** Words between two words: up to five of them one by one, more of them together. */
export function grouped(distance: number): number {
  return distance > 10 ? 7 : distance > 5 ? 6 : distance;
}

/**
 * Templates of features, hashed into slots of a weight table (Ganchev & Dredze 2008). A template combines up to four atoms of the
 * decision at hand: 's0.word n0.tag' is the pair of these two.
 */
export class Templates {
  /** Slots of the decision that `hash` was last called for; only the first `count` count. */
  readonly slots: Int32Array;
  readonly count: number;
  /** How many of them come first, being the most telling. */
  readonly telling: number;
  readonly #kernel: Kernel;
  readonly #mask: number;
  readonly #seeds: Int32Array;
  /** Address of the places of the atoms, as the kernel wants them. */
  readonly #places: number;

  /**
   * @param kernel whose memory the atoms are in, and the slots will be
   * @param bits the table has 2^bits slots
   * @param atoms place of each atom by its name; place 0 is always 0
   * @param templates separated by commas or new lines
   * @param first numbers of the most telling ones, a whole number of fours, whose slots come first; the others follow in their order
   */
  constructor(
    kernel: Kernel,
    bits: number,
    atoms: Readonly<Record<string, number>>,
    templates: string,
    first: readonly number[] = [],
  ) {
    const list = templates
      .split(/[,\n]/)
      .map((template) => template.trim())
      .filter(Boolean);
    const order = [...first, ...list.keys().filter((number) => !first.includes(number))];
    const fours = Math.ceil(list.length / WIDTH);
    this.slots = kernel.integers(MOST_FEATURES);
    this.count = list.length;
    this.telling = first.length;
    this.#kernel = kernel;
    this.#mask = (1 << bits) - 1;
    this.#seeds = kernel.integers(fours * WIDTH);
    this.#places = kernel.reserve(fours * WIDTH * WIDTH * 2);
    const places = new Uint16Array(kernel.memory.buffer, this.#places, fours * WIDTH * WIDTH);
    order.forEach((number, at) => {
      this.#seeds[at] = Math.imul(number + 1, SPREAD);
      list[number]!.split(' ').forEach((name, part) => {
        const place = atoms[name];
        if (place === undefined) throw new Error(`no atom "${name}"`);
        const four = Math.floor(at / WIDTH);
        places[(four * WIDTH + part) * WIDTH + (at % WIDTH)] = place * 4;
      });
    });
  }

  /** @param atoms in the kernel's memory */
  hash(atoms: Int32Array): void {
    this.#hash(atoms, 0, this.count);
  }

  hashTelling(atoms: Int32Array): void {
    this.#hash(atoms, 0, this.telling);
  }

  hashOthers(atoms: Int32Array): void {
    this.#hash(atoms, this.telling, this.count);
  }

  #hash(atoms: Int32Array, from: number, to: number): void {
    this.#kernel.run.hash(
      atoms.byteOffset,
      this.#places + from * WIDTH * 2,
      this.#seeds.byteOffset + from * 4,
      this.slots.byteOffset + from * 4,
      to - from,
      this.#mask,
    );
  }
}
