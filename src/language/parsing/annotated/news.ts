import { readFileSync } from 'node:fs';
import type { Region } from '../../../model/index.ts';
import { readEnglish } from '../../read.ts';

/**
 * news.txt: sentences in agency style, each with its main verb (or the word that stands for it, as "memorandum" in
 * "is a memorandum"), subject and other core arguments, marked before any was parsed. Where an attribution interrupts
 * ("Both leaders, she added, stressed"), either verb may be the root. An argument is found when the word
 * that heads it lies in the words marked.
 */
export interface Marked {
  readonly text: string;
  readonly verbs: readonly string[];
  readonly arguments: readonly { readonly kind: ArgumentKind; readonly words: string }[];
}

type ArgumentKind = 'subject' | 'object' | 'indirect' | 'clause';

const RELATIONS: Readonly<Record<ArgumentKind, readonly string[]>> = {
  subject: ['nsubj', 'csubj'],
  object: ['obj'],
  indirect: ['iobj'],
  clause: ['ccomp', 'xcomp', 'advcl', 'parataxis'],
};

export interface ClauseScore {
  /** Sentences, and those with main verb and subject right. */
  readonly sentences: number;
  readonly clauses: number;
  readonly arguments: number;
  readonly found: number;
  /** What is wrong, for reading. */
  readonly misses: readonly string[];
}

/** @param name of the file: "fresh.txt" was written later by somebody who had seen no code, and its second half isn't read */
export function markedNews(name: 'news.txt' | 'fresh.txt'): Marked[] {
  const file = readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');
  return file
    .trim()
    .split('\n\n')
    .map((entry) => {
      const [text, marks] = entry.split('\n') as [string, string];
      const [verbs, ...rest] = marks.split(' | ');
      return {
        text,
        verbs: verbs!.split(' '),
        arguments: rest.map((one) => {
          const space = one.indexOf(' ');
          return { kind: one.slice(0, space) as ArgumentKind, words: one.slice(space + 1) };
        }),
      };
    });
}

export function scoreClauses(marked: readonly Marked[]): ClauseScore {
  let clauses = 0;
  let all = 0;
  let found = 0;
  const misses: string[] = [];
  for (const sentence of marked) {
    const { right, lacking } = compare(sentence);
    if (right) clauses++;
    all += sentence.arguments.length;
    found += sentence.arguments.length - lacking.length;
    if (!right || lacking.length > 0) misses.push(`${right ? '' : 'CLAUSE '}${lacking.join(', ')}: ${sentence.text}`);
  }
  return { sentences: marked.length, clauses, arguments: all, found, misses };
}

function compare(sentence: Marked): { right: boolean; lacking: string[] } {
  const { text } = sentence;
  const regions: Region[] = [{ kind: 'body', start: 0, end: text.length }];
  const { tokens: stream, trees } = readEnglish(text, regions);
  const verbs = new Set<number>();
  for (let token = 0; token < stream.count; token++)
    if (sentence.verbs.includes(stream.word(token))) verbs.add(token);
  if (![...verbs].some((verb) => trees.headOf(verb) === -1)) verbs.clear();
  const lacking = sentence.arguments
    .filter(({ kind, words }) => {
      const start = text.search(new RegExp(`\\b${words}\\b`));
      for (let token = 0; token < stream.count; token++) {
        if (stream.start[token]! < start || stream.end[token]! > start + words.length) continue;
        const relation = trees.relation(token).split(':')[0]!;
        if (verbs.has(trees.headOf(token)) && RELATIONS[kind].includes(relation)) return false;
      }
      return true;
    })
    .map(({ kind, words }) => `${kind} ${words}`);
  const right = verbs.size > 0 && !lacking.some((one) => one.startsWith('subject'));
  return { right, lacking };
}
