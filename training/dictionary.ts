import type { DictionaryData } from '../src/language/parsing/tag-dictionary.ts';
import { dictionaryForm } from '../src/language/parsing/vocabulary.ts';
import type { TreebankSentence } from './treebank.ts';

/** A word seen as often as this may have only the tags it was seen with; rarer ones than this share of them are slips. */
const CLOSED_FROM = 20;
const SMALLEST_SHARE = 0.004;
/** A use is what a word of at least this many occurrences mostly was. */
const USE_FROM = 3;
const USE_SHARE = 0.1;
const MOST_TAGS_IN_USE = 3;
/** Tags of words seen once or twice are open, if there are as many of them. */
const OPEN_FROM = 8;

/** Counts how each word of the treebank was used. Tags are numbered by `numbers`. */
export function countDictionary(
  sentences: readonly TreebankSentence[],
  numbers: ReadonlyMap<string, number>,
): DictionaryData {
  const counts = new Map<string, Map<number, number>>();
  for (const { forms, tags, count } of sentences)
    for (let at = 1; at <= count; at++) {
      const word = dictionaryForm(forms[at]!);
      const tag = numbers.get(tags[at]!)!;
      const own = counts.get(word) ?? new Map<number, number>();
      own.set(tag, (own.get(tag) ?? 0) + 1);
      counts.set(word, own);
    }
  const open = openTags(counts);
  const choices = new Indexed<readonly number[]>((tags) => tags.join(' '));
  choices.indexOf(open);
  const uses = new Indexed<string>((use) => use);
  uses.indexOf('');
  const words = new Map<string, string[]>();
  for (const [word, own] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (/\s/.test(word)) continue;
    const total = totalOf(own);
    const choice = choices.indexOf(choiceOf(own, total, open));
    const use = total < USE_FROM ? 0 : uses.indexOf(useOf(own, total));
    if (use === 0 && choice === 0) continue;
    const line = `${use} ${choice}`;
    const listed = words.get(line) ?? [];
    listed.push(word);
    words.set(line, listed);
  }
  return { choices: choices.items, words: [...words].map(([line, own]) => `${line} ${own.join(' ')}`) };
}

function openTags(counts: ReadonlyMap<string, ReadonlyMap<number, number>>): number[] {
  const rare = new Map<number, number>();
  for (const own of counts.values())
    if (totalOf(own) <= 2) for (const [tag, count] of own) rare.set(tag, (rare.get(tag) ?? 0) + count);
  return ascending([...rare].filter(([, count]) => count >= OPEN_FROM).map(([tag]) => tag));
}

/** Tags that a word may have. */
function choiceOf(
  own: ReadonlyMap<number, number>,
  total: number,
  open: readonly number[],
): readonly number[] {
  if (total === 1) return open;
  if (total < CLOSED_FROM) return ascending(new Set([...open, ...own.keys()]));
  return ascending([...own].filter(([, count]) => count >= total * SMALLEST_SHARE).map(([tag]) => tag));
}

function useOf(own: ReadonlyMap<number, number>, total: number): string {
  const often = [...own]
    .filter(([, count]) => count / total >= USE_SHARE)
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, MOST_TAGS_IN_USE)
    .map(([tag]) => tag);
  return `${total >= 10 ? 'often' : 'seldom'} ${ascending(often).join(' ')}`;
}

function totalOf(own: ReadonlyMap<number, number>): number {
  let total = 0;
  for (const count of own.values()) total += count;
  return total;
}

function ascending(numbers: Iterable<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}

class Indexed<T> {
  readonly items: T[] = [];
  readonly #indices = new Map<string, number>();
  readonly #keyOf: (item: T) => string;

  constructor(keyOf: (item: T) => string) {
    this.#keyOf = keyOf;
  }

  indexOf(item: T): number {
    const key = this.#keyOf(item);
    const known = this.#indices.get(key);
    if (known !== undefined) return known;
    this.#indices.set(key, this.items.length);
    return this.items.push(item) - 1;
  }
}
