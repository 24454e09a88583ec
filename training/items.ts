import type { Configuration } from '../src/language/parsing/configuration.ts';
import { ATTRIBUTE, type Vocabulary, WORD_ATTRIBUTES } from '../src/language/parsing/vocabulary.ts';
import { byCount, countIn, type TreebankSentence } from './treebank.ts';

/** A sentence as the parser learns from it; columns are indexed from 1. */
export interface Item {
  readonly count: number;
  readonly words: Int32Array;
  readonly clusters: Int32Array;
  readonly coarse: Int32Array;
  /** Tags as predicted by a tagger that never saw the sentence. */
  readonly tags: Uint8Array;
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
  readonly goldRoles: Uint8Array;
  /** Roles as guessed by a guesser that never saw the sentence; zeroes before there is one. */
  readonly roles: Uint8Array;
  readonly otherRoles: Uint8Array;
  readonly sureRoles: Uint8Array;
}

export interface Labels {
  readonly relations: readonly string[];
  readonly roles: readonly string[];
}

/**
 * All relations and roles of the treebank, the commonest first, as the tables are read four classes at a time; number 0
 * is none.
 */
export function labelsOf(sentences: readonly TreebankSentence[]): Labels {
  const relations = new Map<string, number>();
  const roles = new Map<string, number>();
  for (const sentence of sentences)
    for (let at = 1; at <= sentence.count; at++) {
      countIn(relations, sentence.relations[at]!);
      countIn(roles, roleOf(sentence, at));
    }
  return { relations: ['', ...byCount(relations)], roles: ['', ...byCount(roles)] };
}

/** Relation and the side the head is on. */
function roleOf({ heads, relations }: TreebankSentence, at: number): string {
  const head = heads[at]!;
  return head === 0 ? 'root' : `${relations[at]}${head < at ? '<' : '>'}`;
}

export function itemOf(
  sentence: TreebankSentence,
  numbers: Int32Array,
  tags: Uint8Array,
  vocabulary: Vocabulary,
  relations: ReadonlyMap<string, number>,
  roles: ReadonlyMap<string, number>,
): Item {
  const { count } = sentence;
  const attributeOf = (word: number, attribute: number) =>
    vocabulary.attributes[word * WORD_ATTRIBUTES + attribute]!;
  return {
    count,
    words: Int32Array.from(numbers, (word) => attributeOf(word, ATTRIBUTE.lower)),
    clusters: Int32Array.from(numbers, (word) => attributeOf(word, ATTRIBUTE.cluster)),
    coarse: Int32Array.from(numbers, (word) => attributeOf(word, ATTRIBUTE.coarse)),
    tags: tags.slice(0, count + 1),
    heads: sentence.heads,
    labels: Uint8Array.from(sentence.relations, (relation) => relations.get(relation) ?? 0),
    goldRoles: Uint8Array.from({ length: count + 1 }, (_, at) =>
      at === 0 ? 0 : (roles.get(roleOf(sentence, at)) ?? 0),
    ),
    roles: new Uint8Array(count + 1),
    otherRoles: new Uint8Array(count + 1),
    sureRoles: new Uint8Array(count + 1),
  };
}

/** Sets the configuration to the start of the sentence. */
export function fill(c: Configuration, item: Item, groups: Uint8Array): void {
  c.begin(item.count);
  for (let at = 1; at <= item.count; at++) {
    c.words[at] = item.words[at]!;
    c.tags[at] = item.tags[at]!;
    c.roles[at] = item.roles[at]!;
    c.otherRoles[at] = item.otherRoles[at]!;
    c.sureRoles[at] = item.sureRoles[at]!;
    c.clusters[at] = item.clusters[at]!;
    c.coarse[at] = item.coarse[at]!;
  }
  c.lookAhead(groups);
}
