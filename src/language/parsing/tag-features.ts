import type { Kernel } from './kernel/kernel.ts';
import { Templates } from './templates.ts';
import { ATTRIBUTE, CAPITAL, CAPITALS, LETTERS, type Vocabulary, WORD_ATTRIBUTES } from './vocabulary.ts';

/** log2 of the slots of the tables. */
export const CORE_TAG_BITS = 21;
export const FURTHER_TAG_BITS = 22;

/** Flag of the first word of a sentence. */
const FIRST = 32;

/** What a tag is chosen by. The word's own attributes come first, in their order; Before and After are the words beside it. */
const ATOM = {
  word: 1 + ATTRIBUTE.lower,
  shape: 1 + ATTRIBUTE.shape,
  flags: 1 + ATTRIBUTE.flags,
  suffix1: 1 + ATTRIBUTE.suffix1,
  suffix2: 1 + ATTRIBUTE.suffix2,
  suffix3: 1 + ATTRIBUTE.suffix3,
  suffix4: 1 + ATTRIBUTE.suffix4,
  suffix5: 1 + ATTRIBUTE.suffix5,
  prefix1: 1 + ATTRIBUTE.prefix1,
  prefix2: 1 + ATTRIBUTE.prefix2,
  prefix3: 1 + ATTRIBUTE.prefix3,
  prefix4: 1 + ATTRIBUTE.prefix4,
  cluster: 1 + ATTRIBUTE.cluster,
  coarse: 1 + ATTRIBUTE.coarse,
  induced: 1 + ATTRIBUTE.induced,
  use: 1 + ATTRIBUTE.use,
  first: 17,
  style: 18,
  tag: 19,
  tag2: 20,
  before: 21,
  flagsBefore: 22,
  suffixBefore: 23,
  clusterBefore: 24,
  before2: 25,
  after: 26,
  flagsAfter: 27,
  suffixAfter: 28,
  clusterAfter: 29,
  useAfter: 30,
  after2: 31,
  clusterAfter2: 32,
  useAfter2: 33,
} as const;

/**
 * What most tags are settled by: templates of Collins (2002) and Ratnaparkhi (1996), with ambiguity classes to the right (Giménez & Màrquez
 * 2004).
 */
const CORE = `
  word, word flags, word tag, word before, word after, suffix2, suffix3, shape first, flags suffix2, tag tag2
  coarse tag, use tag, use useAfter tag, tag useAfter word, before tag2 use, use after, tag tag2 use
  induced flags, induced tag, flags flagsAfter flagsBefore, style flags use, tag flags useAfter`;

/**
 * The core templates, by number, that settle most words one added after the other (on one in forty sentences of the treebanks): nearly three
 * in five on our samples.
 */
const TELLING = [20, 3, 18, 15, 10, 5, 13, 9, 12, 1, 14, 0];

/** What the rest need: more of the word's letters, words further off, words used alike. */
const FURTHER = `
  suffix1, suffix4, suffix5, prefix1, prefix2, prefix3, prefix4, flags tag, tag
  before, before2, after, after2, suffixBefore, suffixAfter, before before2, after after2, before after
  cluster, clusterBefore cluster, clusterAfter cluster, clusterAfter, clusterAfter2
  use, use useAfter, use useAfter useAfter2, tag tag2 word, use tag suffixAfter, induced suffix2
  style flags suffix2, style flags tag, style flags flagsBefore flagsAfter
  suffix3 tag useAfter, cluster tag useAfter, suffix3 before, suffix3 after`;

export class TagFeatures {
  readonly core: Templates;
  readonly further: Templates;
  readonly #atoms: Int32Array;

  constructor(kernel: Kernel) {
    this.core = new Templates(kernel, CORE_TAG_BITS, ATOM, CORE, TELLING);
    this.further = new Templates(kernel, FURTHER_TAG_BITS, ATOM, FURTHER);
    this.#atoms = kernel.integers(64);
  }

  /** Hashes the most telling of the core templates. @param style as `styleOf` tells it */
  hashTelling(vocabulary: Vocabulary, words: Int32Array, tags: Uint8Array, at: number, style: number): void {
    const { attributes } = vocabulary;
    const atoms = this.#atoms;
    // words[0] and words[count + 1], words[count + 2] are the marks around a sentence
    const own = words[at]! * WORD_ATTRIBUTES;
    const before = words[at - 1]! * WORD_ATTRIBUTES;
    const before2 = words[at > 1 ? at - 2 : 0]! * WORD_ATTRIBUTES;
    const after = words[at + 1]! * WORD_ATTRIBUTES;
    const after2 = words[at + 2]! * WORD_ATTRIBUTES;
    const first = at === 1 ? 1 : 0;
    for (let index = 0; index < WORD_ATTRIBUTES; index++) atoms[index + 1] = attributes[own + index]!;
    atoms[ATOM.flags]! |= first * FIRST;
    atoms[ATOM.first] = first;
    atoms[ATOM.style] = style;
    atoms[ATOM.tag] = tags[at - 1]!;
    atoms[ATOM.tag2] = at > 1 ? tags[at - 2]! : 0;
    atoms[ATOM.before] = attributes[before + ATTRIBUTE.lower]!;
    atoms[ATOM.flagsBefore] = attributes[before + ATTRIBUTE.flags]!;
    atoms[ATOM.suffixBefore] = attributes[before + ATTRIBUTE.suffix3]!;
    atoms[ATOM.clusterBefore] = attributes[before + ATTRIBUTE.cluster]!;
    atoms[ATOM.before2] = attributes[before2 + ATTRIBUTE.lower]!;
    atoms[ATOM.after] = attributes[after + ATTRIBUTE.lower]!;
    atoms[ATOM.flagsAfter] = attributes[after + ATTRIBUTE.flags]!;
    atoms[ATOM.suffixAfter] = attributes[after + ATTRIBUTE.suffix3]!;
    atoms[ATOM.clusterAfter] = attributes[after + ATTRIBUTE.cluster]!;
    atoms[ATOM.useAfter] = attributes[after + ATTRIBUTE.use]!;
    atoms[ATOM.after2] = attributes[after2 + ATTRIBUTE.lower]!;
    atoms[ATOM.clusterAfter2] = attributes[after2 + ATTRIBUTE.cluster]!;
    atoms[ATOM.useAfter2] = attributes[after2 + ATTRIBUTE.use]!;
    this.core.hashTelling(atoms);
  }

  /** Comes after `hashTelling` of the same word. */
  hashCore(): void {
    this.core.hashOthers(this.#atoms);
  }

  /** Comes after `hashCore` of the same word. */
  hashFurther(): void {
    this.further.hash(this.#atoms);
  }
}

/**
 * How a sentence uses capitals, which decides what a capital says in it: 0 on no word, 1 on some, 2 on most, as headlines
 * do, 3 on all letters.
 */
export function styleOf(vocabulary: Vocabulary, words: Int32Array, count: number): number {
  let capital = 0;
  let capitals = 0;
  let known = 0;
  for (let at = 2; at <= count; at++) {
    const flags = vocabulary.attributes[words[at]! * WORD_ATTRIBUTES + ATTRIBUTE.flags]!;
    if ((flags & LETTERS) === 0) continue;
    known++;
    if (flags & CAPITAL) capital++;
    if (flags & CAPITALS) capitals++;
  }
  if (capitals * 2 > known) return 3;
  if (capital * 2 > known) return 2;
  return capital > 0 ? 1 : 0;
}
