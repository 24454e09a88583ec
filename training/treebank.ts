import { readFileSync } from 'node:fs';

/** A sentence of a treebank. Columns are indexed from 1, as CoNLL-U counts; index 0 is the root. */
export interface TreebankSentence {
  readonly count: number;
  /** `forms[0]` is empty. */
  readonly forms: readonly string[];
  /** "NNP|PROPN": Penn tag and universal part of speech. */
  readonly tags: readonly string[];
  readonly heads: Int32Array;
  readonly relations: readonly string[];
  readonly document: string;
  /** Text as printed, where the file gives it. */
  readonly text: string;
}

/** Sentences of a CoNLL-U file (universaldependencies.org/format): syntactic words only, without empty nodes. */
export function readTreebank(path: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let document = '';
  let text = '';
  let rows: string[][] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('# newdoc id = ')) document = line.slice(14).trim();
    else if (line.startsWith('# text = ')) text = line.slice(9);
    else if (/^\d+\t/.test(line)) rows.push(line.split('\t'));
    else if (line.trim() === '' && rows.length > 0) {
      sentences.push(sentenceOf(rows, document, text));
      rows = [];
    }
  }
  return sentences;
}

function sentenceOf(rows: readonly string[][], document: string, text: string): TreebankSentence {
  return {
    count: rows.length,
    forms: ['', ...rows.map((row) => row[1]!)],
    tags: ['', ...rows.map((row) => `${row[4]}|${row[3]}`)],
    heads: Int32Array.from([0, ...rows.map((row) => Number(row[6]))]),
    relations: ['', ...rows.map((row) => row[7]!)],
    document,
    text,
  };
}

/** All tags, the commonest first: those of open classes then stand together, as the tables are read four classes at a time. */
export function tagsOf(sentences: readonly TreebankSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { tags, count } of sentences) for (let at = 1; at <= count; at++) countIn(counts, tags[at]!);
  return byCount(counts);
}

export function countIn(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** Names by how often they were counted, the commonest first. */
export function byCount(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
}
