import { readFileSync } from 'node:fs';
import { fold, type Statement } from '../../../model/index.ts';
import { mentions } from '../../mentions/index.ts';
import { readingOf } from '../../testing.ts';
import { times } from '../../times/index.ts';
import { statements } from '../index.ts';

interface Expected {
  readonly source: string | null;
  readonly speaker: string | null;
  readonly cue: string;
  readonly cueNth?: number;
  readonly mode: string;
  readonly content: readonly string[];
  readonly negated: boolean;
}

interface Passage {
  readonly id: string;
  readonly published: string | null;
  readonly text: string;
  readonly expect: readonly Expected[];
}

/** In percent: F1 of the cues; of all expected statements, how many have it right. */
export interface Score {
  readonly cues: number;
  readonly mode: number;
  readonly source: number;
  readonly speaker: number;
  readonly content: number;
  /** What was missed or made up, to tune with. */
  readonly misses: readonly string[];
}

export function score(half: 'tune' | 'held'): Score {
  const lines = readFileSync(new URL(`${half}.jsonl`, import.meta.url), 'utf8').trim().split('\n');
  const right = { cue: 0, mode: 0, source: 0, speaker: 0, content: 0 };
  let [expected, found] = [0, 0];
  const misses: string[] = [];
  for (const { id, text, published, expect } of lines.map((line) => JSON.parse(line) as Passage)) {
    // Attitudes and topics aren't marked.
    const read = statements
      .read(readingOf(text, published, [mentions, times]), () => {})
      .filter(({ act }) => act === undefined);
    expected += expect.length;
    found += read.length;
    const left = new Set(read);
    const miss = (what: string) => misses.push(`${id} ${what}    ${text}`);
    for (const want of expect) {
      const start = startOf(text, want.cue, want.cueNth ?? 1);
      const got = [...left].find(({ cue }) => cue.start < start + want.cue.length && start < cue.end);
      if (got === undefined) {
        miss(`missed ${JSON.stringify(want)}`);
        continue;
      }
      left.delete(got);
      right.cue++;
      const holds = compare(got, want);
      for (const part of ['mode', 'source', 'speaker', 'content'] as const)
        if (holds[part]) right[part]++;
        else miss(`${part} of "${want.cue}": ${shown(got)}, not ${JSON.stringify(want)}`);
    }
    for (const extra of left) miss(`made up ${shown(extra)}`);
  }
  const share = (part: number) => (100 * part) / expected;
  return {
    cues: (200 * right.cue) / (expected + found),
    mode: share(right.mode),
    source: share(right.source),
    speaker: share(right.speaker),
    content: share(right.content),
    misses,
  };
}

function compare(got: Statement, want: Expected) {
  return {
    mode: got.mode === want.mode && got.negated === want.negated,
    source: (got.source?.quote ?? null) === want.source,
    speaker: isSame(got.speaker?.name ?? null, want.speaker),
    content: JSON.stringify(got.content.map(({ quote }) => quote)) === JSON.stringify(want.content),
  };
}

/** The same name; for a body, with or without its state: "Foreign Ministry", "Foreign Ministry of Kenya". */
function isSame(got: string | null, want: string | null): boolean {
  if (got === null || want === null) return got === want;
  const [short, long] = [wordsOf(got), wordsOf(want)].sort((a, b) => a.length - b.length) as [string[], string[]];
  return short.every((word) => long.includes(word));
}

function wordsOf(name: string): string[] {
  return fold(name)
    .split('-')
    .filter((word) => word !== 'of' && word !== 'the');
}

/** Counted over whole words. */
function startOf(text: string, words: string, nth: number): number {
  const isWord = (at: number) => /[\p{L}\p{N}]/u.test(text[at] ?? ' ');
  let at = -1;
  for (let count = 0; count < nth; ) {
    at = text.indexOf(words, at + 1);
    if (at < 0) return -1;
    const end = at + words.length;
    const whole = !(isWord(at) && isWord(at - 1)) && !(isWord(end - 1) && isWord(end));
    if (whole) count++;
  }
  return at;
}

function shown({ mode, negated, source, speaker, cue, content }: Statement): string {
  return JSON.stringify({ mode, negated, source: source?.quote, speaker: speaker?.name, cue: cue.quote, content: content.map(({ quote }) => quote) });
}
