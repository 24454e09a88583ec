import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { TimeExpression } from '../../../model/index.ts';
import { isSymbolic } from '../symbolic.ts';
import { readingOf } from '../../testing.ts';
import { times } from '../index.ts';

export interface Expected {
  readonly quote: string;
  readonly nth?: number;
  readonly kind: string;
  readonly value: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Passage {
  readonly id: string;
  readonly published: string | null;
  readonly text: string;
  readonly expect: readonly Expected[];
}

export interface Score {
  /** F1 in percent: of the words alone, and of words, kind, value and days together. */
  readonly words: number;
  readonly all: number;
  /** What was missed or made up, to tune with. */
  readonly misses: readonly string[];
}

export type Part = 'tune' | 'held' | 'fresh read' | 'fresh unread' | 'fresh2 read' | 'fresh2 unread' | 'blind';

export function passagesOf(part: Part): readonly Passage[] {
  const [file, half] = part.split(' ');
  const lines = readFileSync(new URL(`${file}.jsonl`, import.meta.url), 'utf8').trim().split('\n');
  const passages = lines.map((line) => JSON.parse(line) as Passage);
  // Failures were looked at in the first two thirds of the second.
  if (file === 'fresh2') {
    const read = Math.floor((passages.length * 2) / 3);
    return half === 'read' ? passages.slice(0, read) : passages.slice(read);
  }
  return half ? passages.filter(({ text }) => isRead(text) === (half === 'read')) : passages;
}

/** Half of the first fresh passages, by their words: those whose failures were looked at. */
function isRead(text: string): boolean {
  return createHash('sha256').update(text).digest()[0]! % 2 === 0;
}

export function score(part: Part): Score {
  let [expected, found, words, all] = [0, 0, 0, 0];
  const misses: string[] = [];
  for (const passage of passagesOf(part)) {
    const { id, text, expect } = passage;
    const read = readingOf(text, passage.published, [times]).layers.times;
    expected += expect.length;
    found += read.length;
    const left = new Set(read);
    for (const want of expect) {
      const start = startOf(text, want);
      const got = read.find((time) => time.start === start && time.quote === want.quote);
      if (got) {
        words++;
        left.delete(got);
      }
      if (got && agrees(got, want)) all++;
      else misses.push(`${id} want ${JSON.stringify(want)}\n    got ${got ? shown(got) : '-'}    ${text}`);
    }
    for (const extra of left) misses.push(`${id} extra ${shown(extra)}    ${text}`);
  }
  const f1 = (right: number) => (200 * right) / (expected + found);
  return { words: f1(words), all: f1(all), misses };
}

function startOf(text: string, { quote, nth = 1 }: Expected): number {
  let at = -1;
  for (let i = 0; i < nth; i++) at = text.indexOf(quote, at + 1);
  return at;
}

/** A value that nothing could be counted from is null in the annotation, and symbolic in the reading. */
function agrees(got: TimeExpression, want: Expected): boolean {
  const symbolic = isSymbolic(got.value) || got.value.startsWith('T');
  return (
    got.kind === want.kind &&
    (want.value === null ? symbolic : got.value === want.value) &&
    (got.interval?.from ?? null) === want.from &&
    (got.interval?.to ?? null) === want.to
  );
}

function shown({ quote, kind, value, interval }: TimeExpression): string {
  return JSON.stringify({ quote, kind, value, ...interval });
}
