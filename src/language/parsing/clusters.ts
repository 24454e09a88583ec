import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** Words used alike, made by training/clusters.ts. Cluster 0 is that of words without one. */
export interface Clusters {
  /** Cluster of a word in lower case. */
  readonly fine: ReadonlyMap<string, number>;
  /** Cluster of each cluster. */
  readonly coarse: Int32Array;
}

/** Lines of "coarse word word …", one a cluster. */
export function readClusters(): Clusters {
  const lines = brotliDecompressSync(readFileSync(new URL('./clusters.txt.br', import.meta.url)))
    .toString()
    .split('\n');
  const fine = new Map<string, number>();
  const coarse = new Int32Array(lines.length + 1);
  lines.forEach((line, index) => {
    const words = line.split(' ');
    coarse[index + 1] = Number(words[0]) + 1;
    for (let at = 1; at < words.length; at++) fine.set(words[at]!, index + 1);
  });
  return { fine, coarse };
}
