import { isCommonWord, listedClasses } from '../../lexicon/words.ts';
import type { TokenStream } from '../../tokens.ts';
import { NAME_LISTS } from '../../traits.ts';
import { shapeOf } from '../../word-shape.ts';
import { NO_WORD, type Words } from '../../words.ts';
import { hashText } from './hash.ts';
import type { WordKinds } from './word-kinds.ts';

/** What the features ask of a word, worked out once a distinct word: columns by the word's number. */
export class NameWords {
  lower = new Int32Array(0);
  shape = new Int32Array(0);
  /** Hashes of the last two to four letters, and of the first three, in lower case. */
  suffixes: readonly Int32Array[] = [];
  prefix = new Int32Array(0);
  kind = new Uint8Array(0);
  /** Lists of the lexicon that have the word, a bit each. */
  lists = new Int32Array(0);
  /** Commonest class of the word where English writes it with a small letter; 0 before the word was asked for. */
  use = new Uint8Array(0);
  #words: Words | undefined;
  readonly #kinds: WordKinds;

  constructor(kinds: WordKinds) {
    this.#kinds = kinds;
  }

  /** Fills the columns for the words of some tokens. */
  learn({ words, number }: TokenStream, first: number, last: number): void {
    if (this.#words !== words || this.use.length < words.written.length) this.#clear(words);
    for (let token = first; token < last; token++)
      if (this.use[number[token]!] === 0) this.#add(number[token]!);
  }

  #clear(words: Words): void {
    this.#words = words;
    const capacity = 2 * words.written.length;
    const column = () => new Int32Array(capacity);
    this.lower = column();
    this.shape = column();
    this.suffixes = [column(), column(), column()];
    this.prefix = column();
    this.kind = new Uint8Array(capacity);
    this.lists = column();
    this.use = new Uint8Array(capacity);
    this.#add(NO_WORD);
  }

  #add(number: number): void {
    const word = this.#words!.written[number]!;
    const lower = this.#words!.lower[number]!;
    const masked = lower.replace(/[0-9]/g, '0');
    const { length } = masked;
    this.lower[number] = hashText(masked);
    this.shape[number] = hashText(shapeOf(word, LONGEST_SHAPE));
    for (let size = 2; size <= 4; size++)
      this.suffixes[size - 2]![number] = hashText(masked, Math.max(0, length - size));
    this.prefix[number] = hashText(masked, 0, Math.min(3, length));
    this.kind[number] = this.#kinds.codeOf(lower);
    this.lists[number] = this.#words!.traits[number]! & NAME_LISTS;
    this.use[number] = useOf(lower);
  }
}

/** Unlisted, plural of a listed word, listed without a class, or the letter of its commonest class. */
function useOf(lower: string): number {
  const classes = listedClasses(lower);
  if (classes === undefined) return isCommonWord(lower) ? 2 : 1;
  return classes === '' ? 3 : classes.charCodeAt(0);
}

const LONGEST_SHAPE = 8;
