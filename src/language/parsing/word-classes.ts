import { readCompressed } from './compressed.ts';
import { HASH_START, hashEnd, hashOn, hashText } from './hash.ts';

const SPACE = 0x20;
const NEW_LINE = 0x0a;
/** log2 of the places for words, at least twice as many as there are. */
const PLACES = 18;

/**
 * Words used alike, made by training/word-classes.ts from word vectors. Class 0 is that of words without one. Words are kept as
 * hashes of 32 bits: two words in a million are mistaken for another, and a hundred thousand strings needn't be made.
 */
export class WordClasses {
  /** Cluster of the words of a class, and cluster of those clusters; from 1. */
  readonly cluster: Int32Array;
  readonly coarse: Int32Array;
  /** Hash of the Penn tags that words of a class seem to have. */
  readonly induced: Int32Array;
  readonly #hashes = new Int32Array(1 << PLACES);
  /** 0 where a place is free. */
  readonly #classes = new Uint16Array(1 << PLACES);

  /** @param text lines of "cluster coarse tags word word …", one a class */
  constructor(text: string) {
    const classes = text.split('\n').length;
    const column = () => new Int32Array(classes + 1);
    this.cluster = column();
    this.coarse = column();
    this.induced = column();
    let at = 0;
    for (let own = 1; own <= classes; own++) {
      const [cluster, coarse, tags] = text.slice(at, at + 40).split(' ', 3) as [string, string, string];
      this.cluster[own] = Number(cluster);
      this.coarse[own] = Number(coarse);
      this.induced[own] = hashText(tags);
      at = this.#addWords(text, at + cluster.length + coarse.length + tags.length + 3, own);
    }
  }

  /** Class of a word in lower case. */
  classOf(word: string): number {
    return this.#classes[this.#placeOf(hashText(word))]!;
  }

  /** Adds the words from `at` to the end of the line; gives where the next line begins. */
  #addWords(text: string, at: number, own: number): number {
    let hash = HASH_START;
    for (let end = at; ; end++) {
      const unit = end < text.length ? text.charCodeAt(end) : NEW_LINE;
      if (unit !== SPACE && unit !== NEW_LINE) {
        hash = hashOn(hash, unit);
        continue;
      }
      const word = hashEnd(hash);
      const place = this.#placeOf(word);
      this.#hashes[place] = word;
      this.#classes[place] = own;
      hash = HASH_START;
      if (unit === NEW_LINE) return end + 1;
    }
  }

  #placeOf(hash: number): number {
    const last = (1 << PLACES) - 1;
    let place = hash & last;
    while (this.#classes[place] !== 0 && this.#hashes[place] !== hash) place = (place + 1) & last;
    return place;
  }
}

export function readWordClasses(): WordClasses {
  return new WordClasses(
    new TextDecoder().decode(readCompressed(new URL('./word-classes.txt.zst', import.meta.url))),
  );
}
