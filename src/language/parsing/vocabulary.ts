import { shapeOf } from '../word-shape.ts';
import { hashText } from './hash.ts';
import type { TagDictionary } from './tag-dictionary.ts';
import type { WordClasses } from './word-classes.ts';

/** Distinct words kept; a text that brings more has the table made anew. About 5 MB. */
const CAPACITY = 1 << 16;

/** Position before the first word of a sentence, and after its last. */
export const BEFORE = 0;
export const AFTER = 1;

/** Flags of a word. */
export const CAPITAL = 1;
export const CAPITALS = 2;
const DIGITS = 4;
const HYPHEN = 8;
export const LETTERS = 16;

/** What the templates ask of a word, side by side so that one line of the processor's cache holds it. */
export const ATTRIBUTE = {
  /** Hash of the word in lower case. */
  lower: 0,
  shape: 1,
  flags: 2,
  /** Hashes of the last one to five letters and of the first one to four, in lower case. */
  suffix1: 3,
  suffix2: 4,
  suffix3: 5,
  suffix4: 6,
  suffix5: 7,
  prefix1: 8,
  prefix2: 9,
  prefix3: 10,
  prefix4: 11,
  cluster: 12,
  coarse: 13,
  /** What the word seems to be from its vector; 0 where it has none. */
  induced: 14,
  /** How the word was used in training, as the dictionary of tags has it, or else what it seems to be. */
  use: 15,
} as const;
export const WORD_ATTRIBUTES = 16;

/** Numbers words, and works out once for each distinct word what the templates ask of it. */
export class Vocabulary {
  /** By number of the word, WORD_ATTRIBUTES each. */
  readonly attributes: Int32Array;
  /** Index into the dictionary's `choices`, by number of the word. */
  readonly choice: Uint16Array;

  readonly #capacity: number;
  readonly #numbers = new Map<string, number>();
  readonly #dictionary: TagDictionary;
  readonly #classes: WordClasses;

  constructor(dictionary: TagDictionary, classes: WordClasses, capacity = CAPACITY) {
    this.#dictionary = dictionary;
    this.#classes = classes;
    this.#capacity = capacity;
    this.attributes = new Int32Array(capacity * WORD_ATTRIBUTES);
    this.choice = new Uint16Array(capacity);
    this.#clear();
  }

  /** Makes room for `words` new words. True if numbers given out before may stand for others from now on. */
  reserve(words: number): boolean {
    if (this.#numbers.size + words <= this.#capacity) return false;
    this.#clear();
    return true;
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
    const row = this.attributes.subarray(number * WORD_ATTRIBUTES, (number + 1) * WORD_ATTRIBUTES);
    row[ATTRIBUTE.lower] = hashText(lower);
    row[ATTRIBUTE.shape] = hashText(shapeOf(straightened(word), LONGEST_SHAPE));
    row[ATTRIBUTE.flags] = flagsOf(word);
    for (let size = 1; size <= 5; size++)
      row[ATTRIBUTE.suffix1 + size - 1] = hashText(lower, Math.max(0, length - size));
    for (let size = 1; size <= 4; size++)
      row[ATTRIBUTE.prefix1 + size - 1] = hashText(lower, 0, Math.min(length, size));
    const { cluster, coarse, induced } = this.#classes;
    const own = this.#classes.classOf(straight);
    const { use, choice } = this.#dictionary.entryOf(lower);
    row[ATTRIBUTE.cluster] = cluster[own]!;
    row[ATTRIBUTE.coarse] = coarse[own]!;
    row[ATTRIBUTE.induced] = induced[own]!;
    row[ATTRIBUTE.use] = use || induced[own]!;
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
  return (
    (word[0] !== lower[0] ? CAPITAL : 0) |
    (word.length > 1 && word !== lower && word === word.toUpperCase() ? CAPITALS : 0) |
    (/[0-9]/.test(word) ? DIGITS : 0) |
    (word.includes('-') ? HYPHEN : 0) |
    (lower !== word.toUpperCase() ? LETTERS : 0)
  );
}
