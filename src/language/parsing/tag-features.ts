import type { Features } from './features.ts';
import type { Vocabulary } from './vocabulary.ts';

const FIRST = 32;
/** Flag of a word that has letters. */
const LETTERS = 16;

/** Templates of Collins (2002) and Ratnaparkhi (1996), with ambiguity classes to the right (Giménez & Màrquez 2004) and clusters. */
export function addTagFeatures(
  features: Features,
  vocabulary: Vocabulary,
  words: Int32Array,
  tags: Uint8Array,
  at: number,
  style: number,
): void {
  const { lower, suffixes, prefixes, cluster, coarseCluster, induced, use } = vocabulary;
  const [, suffix2, suffix3] = suffixes as [Int32Array, Int32Array, Int32Array];
  const word = words[at]!;
  // words[0] and words[count + 1], words[count + 2] are the marks around a sentence
  const before = words[at - 1]!;
  const before2 = at > 1 ? words[at - 2]! : before;
  const after = words[at + 1]!;
  const after2 = words[at + 2]!;
  const tag = tags[at - 1]!;
  const tag2 = at > 1 ? tags[at - 2]! : 0;
  const own = lower[word]!;
  const flags = vocabulary.flags[word]! | (at === 1 ? FIRST : 0);
  const ownCluster = cluster[word]!;
  const ownUse = use[word]!;
  const nextUse = use[after]!;

  features.one(own);
  features.two(own, tag);
  features.two(own, lower[before]!);
  features.two(own, lower[after]!);
  for (let size = 0; size < 5; size++) features.one(suffixes[size]![word]!);
  for (let size = 0; size < 4; size++) features.one(prefixes[size]![word]!);
  features.two(vocabulary.shape[word]!, at === 1 ? 1 : 0);
  features.two(flags, suffix2[word]!);
  features.two(flags, tag);
  features.one(tag);
  features.two(tag, tag2);
  features.one(lower[before]!);
  features.one(lower[before2]!);
  features.one(lower[after]!);
  features.one(lower[after2]!);
  features.one(suffix3[before]!);
  features.one(suffix3[after]!);
  features.one(ownCluster);
  features.two(coarseCluster[word]!, tag);
  features.two(cluster[before]!, ownCluster);
  features.two(cluster[after]!, ownCluster);
  features.one(cluster[after]!);
  features.one(cluster[after2]!);
  features.one(ownUse);
  features.two(ownUse, tag);
  features.two(ownUse, nextUse);
  features.three(ownUse, nextUse, tag);
  features.three(tag, nextUse, own);
  features.three(ownUse, nextUse, use[after2]!);
  features.three(tag, tag2, own);
  features.three(tag, tag2, ownUse);
  features.three(flags, vocabulary.flags[after]!, vocabulary.flags[before]!);
  features.two(own, flags);
  features.three(lower[before]!, tag2, ownUse);
  features.two(lower[before]!, lower[before2]!);
  features.two(lower[after]!, lower[after2]!);
  features.two(lower[before]!, lower[after]!);
  features.two(induced[word]!, flags);
  features.two(induced[word]!, tag);
  features.two(induced[word]!, suffix2[word]!);
  features.three(style, flags, ownUse);
  features.three(style, flags, suffix2[word]!);
  features.three(style, flags, tag);
  features.four(style, flags, vocabulary.flags[before]!, vocabulary.flags[after]!);
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
    const flags = vocabulary.flags[words[at]!]!;
    if ((flags & LETTERS) === 0) continue;
    known++;
    if (flags & 1) capital++;
    if (flags & 2) capitals++;
  }
  if (capitals * 2 > known) return 3;
  if (capital * 2 > known) return 2;
  return capital > 0 ? 1 : 0;
}
