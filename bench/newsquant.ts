import { createHash } from 'node:crypto';
import { join } from 'node:path';
import compromise from 'compromise';
import { DATA, present } from './data.ts';
import { type Measured, readoutOf, readSentences, type Sentence, withPassing } from './newsquant/amounts.ts';
import { unitName } from './newsquant/units.ts';
import type { Result } from './results.ts';

/**
 * Values, and values with their units, in sentences of news (NewsQuant), sentence by sentence as its authors score them: one answer
 * for one number, units by their whole normal name or as written. Three quarters were read while tuning; the last was read only when
 * that was done.
 */
export function newsquant(): Result[] {
  const sentences = readSentences(present(join(DATA, 'newsquant', 'dev.json')));
  const [read, scored] = [false, true].map((apart) =>
    sentences.filter(({ text }) => isApart(text) === apart),
  );
  return [
    ...linesOf('all', sentences, 'dev'),
    ...linesOf('three quarters', read ?? [], 'dev, read while tuning'),
    ...linesOf('one quarter', scored ?? [], UNREAD),
  ];
}

/** What the last quarter came to before its failures were read. */
const UNREAD = 'dev, read last; with numbers told in passing, value 88.7, value and unit 77.8 while unread';

function isApart(text: string): boolean {
  return createHash('sha256').update(text).digest()[0]! % 4 === 3;
}

function linesOf(part: string, sentences: readonly Sentence[], split: string): Result[] {
  const line = (figure: string, value: string): Result => ({
    bench: 'newsquant',
    figure: `${part}: ${figure}`,
    value,
    split,
  });
  const [ours, passing, theirs] = [readoutOf, withPassing, compromiseOf].map((read) =>
    score(sentences, read),
  ) as [Score, Score, Score];
  return [
    line('value, F1', shown(ours.value)),
    line('value and unit, F1', shown(ours.unit)),
    line('value, with numbers that Readout leaves out as told in passing, F1', shown(passing.value)),
    line('value and unit, with these, F1', shown(passing.unit)),
    line('value by compromise, F1', shown(theirs.value)),
    line('value and unit by compromise, F1', shown(theirs.unit)),
  ];
}

interface Counts {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

interface Score {
  readonly value: Counts;
  readonly unit: Counts;
}

function score(sentences: readonly Sentence[], read: (text: string) => readonly Measured[]): Score {
  let [value, unit, found, wanted] = [0, 0, 0, 0];
  for (const { text, quantities } of sentences) {
    const all = read(text);
    found += all.length;
    wanted += quantities.length;
    unit += matched(quantities, all, (one, other) => sameValue(one, other) && sameUnit(one, other));
    value += matched(quantities, all, sameValue);
  }
  return { value: { right: value, found, wanted }, unit: { right: unit, found, wanted } };
}

/** How many are met, each by one of its own. */
function matched(
  wanted: readonly Measured[],
  found: readonly Measured[],
  same: (one: Measured, other: Measured) => boolean,
): number {
  const left = new Set(found);
  return wanted.filter((want) => {
    const met = [...left].find((one) => same(want, one));
    return met !== undefined && left.delete(met);
  }).length;
}

/** A third is 33.33% here and 0.333… there. */
const TOLERANCE = 5e-4;

function sameValue(a: Measured, b: Measured): boolean {
  return (
    a.values.length === b.values.length &&
    a.values.every(
      (value, at) => Math.abs(value - b.values[at]!) <= TOLERANCE * Math.max(1e-9, Math.abs(value)),
    )
  );
}

function sameUnit(a: Measured, b: Measured): boolean {
  return a.units.some((unit) => b.units.includes(unit));
}

interface CompromiseNumber {
  readonly number?: { readonly num?: number | null; readonly unit?: string; readonly suffix?: string };
}

function compromiseOf(text: string): Measured[] {
  const numbers = compromise(text).numbers().json() as CompromiseNumber[];
  return numbers.flatMap(({ number }) =>
    typeof number?.num === 'number'
      ? [{ values: [number.num], units: [unitName(number.suffix || number.unit || '')] }]
      : [],
  );
}

function shown({ right, found, wanted }: Counts): string {
  const percent = (share: number) => (100 * share).toFixed(1);
  return `${percent((2 * right) / (found + wanted))} (precision ${percent(right / found)}, recall ${percent(right / wanted)})`;
}
