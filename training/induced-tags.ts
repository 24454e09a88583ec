import type { TreebankSentence } from './treebank.ts';

/** Passes of gradient descent over the words, its rate at the start, and the weight decay of each step. */
const PASSES = 20;
const RATE = 0.005;
const DECAY = 1e-6;
/** A second tag is named if it seems at least this likely. */
const SECOND_FROM = 0.25;

interface Example {
  readonly row: number;
  /** Share of each tag in the word's uses. */
  readonly shares: readonly (readonly [number, number])[];
  readonly weight: number;
}

/**
 * What words that the treebanks lack are likely to be, told by their vectors: a softmax regression from the vector of
 * a word to the Penn tags it has in the treebanks, applied to all words. Gives each row its likeliest tag, with the
 * second where that is likely too: "NN", "JJ/NN".
 *
 * @param rows vectors of unit length, `dimensions` a row
 */
export function induceTags(
  words: readonly string[],
  rows: Float32Array,
  dimensions: number,
  treebank: readonly TreebankSentence[],
): string[] {
  const counts = countTags(treebank);
  const tags = [...new Set([...counts.values()].flatMap((own) => [...own.keys()]))].sort();
  const numbers = new Map(tags.map((tag, number) => [tag, number]));
  const examples = words.flatMap((word, row): Example[] => {
    const own = counts.get(word);
    if (!own) return [];
    const total = [...own.values()].reduce((sum, count) => sum + count, 0);
    const shares = [...own].map(([tag, count]) => [numbers.get(tag)!, count / total] as const);
    return [{ row, shares, weight: Math.min(1, Math.log2(1 + total) / 3) }];
  });
  const width = dimensions + 1;
  const weights = new Float64Array(tags.length * width);
  const likely = new Float64Array(tags.length);
  for (let pass = 0; pass < PASSES; pass++) {
    const rate = RATE / (1 + pass / 4);
    // A fixed stride through the words is as good as a shuffle: they are ordered by frequency.
    for (let step = 0; step < examples.length; step++) {
      const { row, shares, weight } = examples[(step * 7919) % examples.length]!;
      estimate(weights, rows, row, dimensions, likely);
      for (let tag = 0; tag < tags.length; tag++) likely[tag]! *= -1;
      for (const [tag, share] of shares) likely[tag]! += share;
      for (let tag = 0; tag < tags.length; tag++) {
        const change = rate * weight * likely[tag]!;
        const from = tag * width;
        for (let j = 0; j < dimensions; j++)
          weights[from + j] = weights[from + j]! * (1 - DECAY) + change * SCALE * rows[row * dimensions + j]!;
        weights[from + dimensions]! += change;
      }
    }
  }
  return words.map((_, row) => {
    estimate(weights, rows, row, dimensions, likely);
    const order = [...likely.keys()].sort((a, b) => likely[b]! - likely[a]!);
    const [first, second] = order as [number, number];
    return likely[second]! >= SECOND_FROM ? [tags[first], tags[second]].sort().join('/') : tags[first]!;
  });
}

/** Vectors of unit length have small components; this brings them to about 1. */
const SCALE = 10;

/** Softmax of the scores of all tags, into `likely`. */
function estimate(
  weights: Float64Array,
  rows: Float32Array,
  row: number,
  dimensions: number,
  likely: Float64Array,
) {
  const width = dimensions + 1;
  let highest = -1e9;
  for (let tag = 0; tag < likely.length; tag++) {
    let score = weights[tag * width + dimensions]!;
    for (let j = 0; j < dimensions; j++)
      score += weights[tag * width + j]! * SCALE * rows[row * dimensions + j]!;
    likely[tag] = score;
    highest = Math.max(highest, score);
  }
  let sum = 0;
  for (let tag = 0; tag < likely.length; tag++) sum += likely[tag] = Math.exp(likely[tag]! - highest);
  for (let tag = 0; tag < likely.length; tag++) likely[tag]! /= sum;
}

/** Penn tags of each word in lower case. */
function countTags(treebank: readonly TreebankSentence[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { forms, tags, count } of treebank)
    for (let at = 1; at <= count; at++) {
      const word = forms[at]!.toLowerCase();
      const tag = tags[at]!.split('|')[0]!;
      const own = counts.get(word) ?? new Map<string, number>();
      own.set(tag, (own.get(tag) ?? 0) + 1);
      counts.set(word, own);
    }
  return counts;
}
