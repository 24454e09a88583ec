import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { hashText } from './features.ts';

/** Words used alike, made by training/word-classes.ts from word vectors. Class 0 is that of words without one. */
export interface WordClasses {
  /** Class of a word in lower case: an index into the columns. */
  readonly classes: ReadonlyMap<string, number>;
  /** Cluster of the words of a class, and cluster of those clusters; from 1. */
  readonly cluster: Int32Array;
  readonly coarse: Int32Array;
  /** Hash of the Penn tags that words of a class seem to have. */
  readonly induced: Int32Array;
}

/** Lines of "cluster coarse tags word word …", one a class. */
export function readWordClasses(): WordClasses {
  const lines = brotliDecompressSync(readFileSync(new URL('./word-classes.txt.br', import.meta.url)))
    .toString()
    .split('\n');
  const column = () => new Int32Array(lines.length + 1);
  const classes = new Map<string, number>();
  const [cluster, coarse, induced] = [column(), column(), column()];
  lines.forEach((line, index) => {
    const words = line.split(' ');
    cluster[index + 1] = Number(words[0]);
    coarse[index + 1] = Number(words[1]);
    induced[index + 1] = hashText(words[2]!);
    for (let at = 3; at < words.length; at++) classes.set(words[at]!, index + 1);
  });
  return { classes, cluster, coarse, induced };
}
