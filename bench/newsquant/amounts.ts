import { readFileSync } from 'node:fs';
import { type Amount, type Annotations, type Decimal, toNumber } from '../../src/model/index.ts';
import { mentions } from '../../src/reading/mentions/index.ts';
import { quantities } from '../../src/reading/quantities/index.ts';
import { readingOf } from '../../src/reading/testing.ts';
import { times } from '../../src/reading/times/index.ts';
import { unitName } from './units.ts';

/** A number, or the two ends of a range, with names its unit goes by. */
export interface Measured {
  readonly values: readonly number[];
  readonly units: readonly string[];
}

export interface Sentence {
  readonly text: string;
  readonly quantities: readonly Measured[];
}

interface Marked {
  readonly value: string;
  readonly unit: string;
  readonly normalized_unit: string;
}

export function readSentences(file: string): Sentence[] {
  const marked = JSON.parse(readFileSync(file, 'utf8')) as { text: string; quantities: Marked[] }[];
  return marked.map((one) => ({ text: one.text, quantities: one.quantities.map(measuredIn) }));
}

const HUNDREDTHS: ReadonlyMap<string, string> = new Map([
  ['cent', 'USD'],
  ['sen', 'MYR'],
]);

/** Of what is marked in the set: cents are hundredths of a dollar, and a fraction is a share in percent, as ours are. */
function measuredIn({ value, unit, normalized_unit }: Marked): Measured {
  const values = value.split(/(?<=\d)\s*-\s*(?=[\d-])/).map(Number);
  const [hundredth = '', ...per] = normalized_unit.split(' per ');
  const whole = HUNDREDTHS.get(hundredth);
  if (whole) {
    const name = [unitName(whole), ...per].join(' per ');
    return { values: values.map((one) => one / 100), units: [name] };
  }
  if (unit.startsWith('% ')) return { values: values.map((one) => one * 100), units: [unitName('%')] };
  return { values, units: [unitName(normalized_unit), unitName(unit)] };
}

/**
 * What Readout reads: quantities with what they are given as besides, and durations, which are its times. Ranks aren't marked in
 * the set.
 */
export function readoutOf(text: string): Measured[] {
  const { layers } = readingOf(text, null, [mentions, times, quantities]);
  return [
    ...layers.quantities.filter(({ kind }) => kind !== 'rank').flatMap(measuredOf),
    ...layers.times.flatMap(durationOf),
  ];
}

function measuredOf(quantity: Annotations['quantities']): Measured[] {
  const per = quantity.per === null ? [] : [quantity.per];
  return [quantity, ...quantity.equivalents].map(({ value, upper, unit }: Amount) => ({
    values: [value, upper].flatMap((one: Decimal | null) => (one === null ? [] : [toNumber(one)])),
    units: [[unitName(unit), ...per].join(' per ')],
  }));
}

const PERIODS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  H: 'hour',
  S: 'second',
};

/** "Two years", not "a decade". */
function durationOf({ kind, value, quote }: Annotations['times']): Measured[] {
  if (kind !== 'duration' || /\b(?:an?|decade|century)\b/i.test(quote)) return [];
  const [, count, letter = ''] = /^PT?(\d+(?:\.\d+)?)([YMWDHS])$/.exec(value) ?? [];
  return count === undefined ? [] : [{ values: [Number(count)], units: [PERIODS[letter] ?? ''] }];
}
