import { shapeOf } from '../word-shape.ts';
import { hashText } from './hash.ts';
import type { TagDictionary } from './tag-dictionary.ts';
import type { WordClasses } from './word-classes.ts';

/** Distinct words kept; a text that brings more has the table made anew. About 5 MB. */
const CAPACITY = 1 << 16;

/** Position before the first word of a sentence, and after its last. */
export const BEFORE = 0;
export const AFTER = 1;

/** What the templates ask of a word, worked out once a distinct word: columns by the word's number. */
export class Vocabulary {
  readonly lower: Int32Array;
  readonly shape: Int32Array;
  /** Capital, all capitals, digit, hyphen, letter: a bit each. */
  readonly flags: Uint8Array;
  /** Hashes of the last one to five letters and of the first one to four, in lower case. */
  readonly suffixes: readonly Int32Array[];
  readonly prefixes: readonly Int32Array[];
  readonly cluster: Int32Array;
  readonly coarseCluster: Int32Array;
  /** What the word seems to be from its vector; 0 where it has none. */
  readonly induced: Int32Array;
  /** How the word was used in training, as the dictionary of tags has it, or else what it seems to be. */
  readonly use: Int32Array;
  /** Index into the dictionary's `choices`. */
  readonly choice: Int32Array;

  readonly #capacity: number;
  readonly #numbers = new Map<string, number>();
  readonly #dictionary: TagDictionary;
  readonly #classes: WordClasses;

  constructor(dictionary: TagDictionary, classes: WordClasses, capacity = CAPACITY) {
    const column = () => new Int32Array(capacity);
    this.#dictionary = dictionary;
    this.#classes = classes;
    this.#capacity = capacity;
    this.lower = column();
    this.shape = column();
    this.flags = new Uint8Array(capacity);
    this.suffixes = [column(), column(), column(), column(), column()];
    this.prefixes = [column(), column(), column(), column()];
    this.cluster = column();
    this.coarseCluster = column();
    this.induced = column();
    this.use = column();
    this.choice = column();
    this.#clear();
  }

  /** Makes room for `words` new words. Numbers given out before may stand for others afterwards. */
  reserve(words: number): void {
    if (this.#numbers.size + words > this.#capacity) this.#clear();
  }

  numberOf(word: string): number {
    return this.#numbers.get(word) ?? this.#add(word);
  }

  #clear(): void {
    this.#numbers.clear();
    this.#add('\u0002');
    this.#add('\u0003');
  }

  #add(word: string): number {
    const number = this.#numbers.size;
    this.#numbers.set(word, number);
    const straight = straightened(word).toLowerCase();
    const lower = straight.replace(/[0-9]/g, '0');
    const { length } = lower;
    this.lower[number] = hashText(lower);
    this.shape[number] = hashText(shapeOf(straightened(word), LONGEST_SHAPE));
    this.flags[number] = flagsOf(word);
    for (let size = 1; size <= 5; size++)
      this.suffixes[size - 1]![number] = hashText(lower, Math.max(0, length - size));
    for (let size = 1; size <= 4; size++)
      this.prefixes[size - 1]![number] = hashText(lower, 0, Math.min(length, size));
    const { cluster, coarse, induced } = this.#classes;
    const own = this.#classes.classOf(straight);
    this.cluster[number] = cluster[own]!;
    this.coarseCluster[number] = coarse[own]!;
    this.induced[number] = induced[own]!;
    const { use, choice } = this.#dictionary.entryOf(lower);
    this.use[number] = use || induced[own]!;
    this.choice[number] = choice;
    return number;
  }
}

/** The treebanks write straight quotation marks throughout; newspapers don't. */
function straightened(word: string): string {
  return word.replace(/[’‘ʼ´`]/g, "'").replace(/[“”„«»]/g, '"');
}

/** How words are looked up in the dictionary of tags: lower case, straight quotation marks, any digit as 0. */
export function dictionaryForm(word: string): string {
  return straightened(word).toLowerCase().replace(/[0-9]/g, '0');
}

const LONGEST_SHAPE = 12;

function flagsOf(word: string): number {
  const lower = word.toLowerCase();
  const capital = word[0] !== lower[0] ? 1 : 0;
  const capitals = word.length > 1 && word !== lower && word === word.toUpperCase() ? 2 : 0;
  return (
    capital |
    capitals |
    (/[0-9]/.test(word) ? 4 : 0) |
    (word.includes('-') ? 8 : 0) |
    (lower !== word.toUpperCase() ? 16 : 0)
  );
}
