/** How words of the training treebanks were used (Brants 2000 calls it the ambiguity class). */
export interface DictionaryEntry {
  /** Number of the word's use: how often and mostly as what; 0 for a word not listed. */
  readonly use: number;
  /** Index into `choices`. */
  readonly choice: number;
}

export interface DictionaryData {
  /** Sets of tags; a word may have those of its set. The first is that of words not listed. */
  readonly choices: readonly (readonly number[])[];
  /** Words of each use and choice: "use choice word word …". */
  readonly words: readonly string[];
}

/** Which tags a word may have, in dictionary form (`dictionaryForm`). */
export class TagDictionary {
  readonly choices: readonly Uint8Array[];
  readonly #entries = new Map<string, DictionaryEntry>();
  readonly #unlisted: DictionaryEntry = { use: 0, choice: 0 };

  constructor(data: DictionaryData) {
    this.choices = data.choices.map((tags) => Uint8Array.from(tags));
    for (const line of data.words) {
      const [use, choice, ...words] = line.split(' ');
      const entry = { use: Number(use), choice: Number(choice) };
      for (const word of words) this.#entries.set(word, entry);
    }
  }

  entryOf(word: string): DictionaryEntry {
    return this.#entries.get(word) ?? this.#unlisted;
  }
}
