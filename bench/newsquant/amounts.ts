import { readFileSync } from 'node:fs';
import { type Amount, type Annotations, type Decimal, toNumber } from '../../src/model/index.ts';
import { mentions } from '../../src/reading/mentions/index.ts';
import { quantities } from '../../src/reading/quantities/index.ts';
import { scanQuantities, timedAtoms } from '../../src/reading/quantities/scan.ts';
import { readingOf } from '../../src/reading/testing.ts';
import { atomsOf } from '../../src/reading/times/atoms.ts';
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

/** What Readout reads: quantities with what they are given as besides, numbers told in passing, and lengths of time. */
export function readoutOf(text: string): Measured[] {
  const { english, layers } = readingOf(text, null, [mentions, times, quantities]);
  const atoms = atomsOf(english);
  const passing = scanQuantities(atoms, timedAtoms(atoms, layers.times)).filter((one) => one.passing);
  return [
    // Ranks aren't marked in the set.
    ...inPairs(
      text,
      layers.quantities.filter(({ kind }) => kind !== 'rank'),
    ),
    ...passing.map(({ value, unit }) => ({ values: [toNumber(value)], units: [unitName(unit)] })),
    ...layers.times.flatMap(lengthsOf),
  ];
}

/** "From 240 to 273" are two figures here and a range there. */
function inPairs(text: string, all: readonly Annotations['quantities'][]): Measured[] {
  const read: Measured[] = [];
  for (let i = 0; i < all.length; i++) {
    const [one, next] = [all[i]!, all[i + 1]];
    if (next && isFromTo(text, one, next)) {
      const units = [...new Set([one, next].flatMap((end) => unitsOf(end)))];
      read.push({ values: [toNumber(one.value), toNumber(next.value)], units });
      i++;
    } else read.push(...measuredOf(one));
  }
  return read;
}

function isFromTo(text: string, from: Annotations['quantities'], to: Annotations['quantities']): boolean {
  return (
    from.upper === null &&
    to.upper === null &&
    from.unit === to.unit &&
    /\bfrom (?:(?:up|close|nearly|about|around|just|more|less|than|over|under|to|an?) )*$/i.test(
      text.slice(0, from.start),
    ) &&
    /^[^.;,\d]*(?:\d{4}|\d{1,2}(?:[:.]\d\d)?\s?[ap]m)?[^.;,\d]* to (?:(?:up|close|nearly|about|around|just|more|less|than|over|under|an?) )*$/i.test(
      text.slice(from.end, to.start),
    )
  );
}

function measuredOf(quantity: Annotations['quantities']): Measured[] {
  return [quantity, ...quantity.equivalents].map((amount: Amount) => ({
    values: [amount.value, amount.upper].flatMap((one: Decimal | null) =>
      one === null ? [] : [toNumber(one)],
    ),
    units: unitsOf(quantity, amount),
  }));
}

function unitsOf({ per, unit }: Annotations['quantities'], amount: Amount | null = null): string[] {
  return [[unitName(amount?.unit ?? unit), ...(per === null ? [] : [unitName(per)])].join(' per ')];
}

const PERIODS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  H: 'hour',
  S: 'second',
};

const COUNTED =
  /\b(?:\d+(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty)\b/i;

/** "Two years", "three or four years", "two years later"; not "a decade" and no date. */
function lengthsOf({ value, quote }: Annotations['times']): Measured[] {
  const lengths = [...value.matchAll(/PT?(\d+(?:\.\d+)?)([YMWDHS])/g)];
  if (lengths.length === 0 || !COUNTED.test(quote)) return [];
  return [{ values: lengths.map(([, count]) => Number(count)), units: [PERIODS[lengths[0]![2]!]!] }];
}
