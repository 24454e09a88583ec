import { isGivenName } from '../../lexicon/given.ts';
import {
  BODIES_WITH_OF,
  EVENT_WORDS,
  LEADING_ORGANISATION_WORDS,
  LEADING_PLACE_WORDS,
  LOOSE_ORGANISATION_WORDS,
  NOT_NAMES,
  ORGANISATION_WORDS,
  PARTICLES,
  PLACE_NOUNS,
  PLACE_WORDS,
} from '../../lexicon/name-words.ts';
import { isHonorific, isOfficeHead, isOfficeModifier, isPortfolio } from '../../lexicon/titles.ts';
import { isCommonWord, listedClasses } from '../../lexicon/words.ts';
import { shapeOf } from '../../word-shape.ts';
import { hashText } from './hash.ts';
import type { WordKinds } from './word-kinds.ts';

/** Distinct words kept; a text that brings more has the table made anew. */
const CAPACITY = 1 << 15;

/** Before the first word of a sentence and after its last. */
export const NO_WORD = 0;

/** What the features ask of a word, worked out once a distinct word: columns by the word's number. */
export class NameWords {
  readonly lower: Int32Array;
  readonly shape: Int32Array;
  /** Hashes of the last two to four letters, and of the first three, in lower case. */
  readonly suffixes: readonly Int32Array[];
  readonly prefix: Int32Array;
  readonly kind: Uint8Array;
  /** Lists of the lexicon that have the word, a bit each. */
  readonly lists: Int32Array;
  /** Commonest class of the word where English writes it with a small letter. */
  readonly use: Uint8Array;
  readonly #capacity: number;
  readonly #numbers = new Map<string, number>();
  readonly #kinds: WordKinds;

  constructor(kinds: WordKinds, capacity = CAPACITY) {
    const column = () => new Int32Array(capacity);
    this.#kinds = kinds;
    this.#capacity = capacity;
    this.lower = column();
    this.shape = column();
    this.suffixes = [column(), column(), column()];
    this.prefix = column();
    this.kind = new Uint8Array(capacity);
    this.lists = column();
    this.use = new Uint8Array(capacity);
    this.#clear();
  }

  /** Makes room for `words` new words. Numbers given out before may stand for others afterwards. */
  reserve(words: number): void {
    if (this.#numbers.size + words > this.#capacity) this.#clear();
  }

  /** `NO_WORD` when there is no room: in a sentence of more new words than are kept. */
  numberOf(word: string): number {
    return this.#numbers.get(word) ?? (this.#numbers.size < this.#capacity ? this.#add(word) : NO_WORD);
  }

  #clear(): void {
    this.#numbers.clear();
    this.#add('\u0002');
  }

  #add(word: string): number {
    const number = this.#numbers.size;
    this.#numbers.set(word, number);
    const lower = word.toLowerCase().replaceAll('’', "'");
    const masked = lower.replace(/[0-9]/g, '0');
    const { length } = masked;
    this.lower[number] = hashText(masked);
    this.shape[number] = hashText(shapeOf(word, LONGEST_SHAPE));
    for (let size = 2; size <= 4; size++)
      this.suffixes[size - 2]![number] = hashText(masked, Math.max(0, length - size));
    this.prefix[number] = hashText(masked, 0, Math.min(3, length));
    this.kind[number] = this.#kinds.codeOf(lower);
    this.lists[number] = listsOf(lower);
    this.use[number] = useOf(lower);
    return number;
  }
}

const LISTS: readonly ((lower: string) => boolean)[] = [
  isHonorific,
  isOfficeHead,
  isOfficeModifier,
  isPortfolio,
  isGivenName,
  ...[
    ORGANISATION_WORDS,
    LOOSE_ORGANISATION_WORDS,
    LEADING_ORGANISATION_WORDS,
    PLACE_WORDS,
    LEADING_PLACE_WORDS,
    EVENT_WORDS,
    NOT_NAMES,
    PARTICLES,
    PLACE_NOUNS,
    BODIES_WITH_OF,
  ].map((words) => (lower: string) => words.has(lower)),
];

function listsOf(lower: string): number {
  let bits = 0;
  for (let list = 0; list < LISTS.length; list++) if (LISTS[list]!(lower)) bits |= 1 << list;
  return bits;
}

/** Unlisted, plural of a listed word, listed without a class, or the letter of its commonest class. */
function useOf(lower: string): number {
  const classes = listedClasses(lower);
  if (classes === undefined) return isCommonWord(lower) ? 2 : 1;
  return classes === '' ? 3 : classes.charCodeAt(0);
}

const LONGEST_SHAPE = 8;
