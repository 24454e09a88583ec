import { readCompressed } from '../../language/parsing/compressed.ts';

/** How many articles there are, then lines of a count and the stems that so many of them have. Made by training/word-weights.ts. */
const FILE = new URL('./word-weights.txt.zst', import.meta.url);

interface Counts {
  readonly articles: number;
  readonly of: ReadonlyMap<string, number>;
}

let known: Counts | undefined;

/**
 * How much a word tells of what a text is about: the logarithm of how rare it is (Spärck Jones 1972). Counted
 * once, so that what two articles have in common doesn't depend on which others there are.
 */
export function weightOf(stem: string): number {
  const { articles, of } = (known ??= readCounts());
  return Math.log((articles + 1) / ((of.get(stem) ?? 0) + 0.5));
}

function readCounts(): Counts {
  const [first, ...lines] = new TextDecoder().decode(readCompressed(FILE)).split('\n');
  const of = new Map<string, number>();
  for (const line of lines) {
    const [count, ...stems] = line.split(' ');
    for (const stem of stems) of.set(stem, Number(count));
  }
  return { articles: Number(first), of };
}
