import { readFileSync } from 'node:fs';
import { type Annotations, toNumber } from '../../src/model/index.ts';
import { mentions } from '../../src/reading/mentions/index.ts';
import { quantities } from '../../src/reading/quantities/index.ts';
import { singularOf } from '../../src/reading/quantities/nouns.ts';
import { scanQuantities, timedAtoms } from '../../src/reading/quantities/scan.ts';
import { readingOf } from '../../src/reading/testing.ts';
import { atomsOf } from '../../src/reading/times/atoms.ts';
import { times } from '../../src/reading/times/index.ts';
import { numbersInPassing } from './passing.ts';
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

/** Of what is marked in the set: a fraction is a share in percent, as ours are. */
function measuredIn({ value, unit, normalized_unit }: Marked): Measured {
  const values = value.split(/(?<=\d)\s*-\s*(?=[\d-])/).map(Number);
  if (normalized_unit.startsWith('%'))
    return { values: values.map((one) => one * 100), units: [unitName('%')] };
  return { values, units: [unitName(normalized_unit), unitName(unit)] };
}

/** The unit as it is written, where that is more than a letter or a scale: "barrels of oil", "different boss" of its plural. */
function writtenUnit(quote: string): string | undefined {
  const words =
    /(?:\d|^\p{L}+)[\s-]*(?:(?:hundred|thousand|[mbtr]+illion|dozen|bn|m)\s)*([\p{L}][\p{L} -]{3,})$/u.exec(
      quote,
    )?.[1];
  return words?.replace(/\p{L}+$/u, (head) => singularOf(head.toLowerCase()));
}

function hundredthOf(quote: string): string | undefined {
  const word = /(?:\b(cent|sen)s?|(pence|\dp)|(paise))$/i.exec(quote);
  return word ? (word[1]?.toLowerCase() ?? (word[2] ? 'penny' : 'paisa')) : undefined;
}

/** A number of ours and where it stands. */
interface Told extends Measured {
  readonly start: number;
  readonly end: number;
}

/** What Readout reads: quantities with what they are given as besides, and lengths of time. */
export function readoutOf(text: string): Measured[] {
  return readWith(text, () => []);
}

/** The same with the numbers told in passing that Readout leaves out. */
export function withPassing(text: string): Measured[] {
  return readWith(text, ({ english, layers }) => {
    const atoms = atomsOf(english);
    const timed = timedAtoms(atoms, layers.times);
    return numbersInPassing(atoms, timed, scanQuantities(atoms, timed)).map(
      ({ value, unit, first, next }) => ({
        values: [toNumber(value)],
        units: [unitName(unit)],
        start: atoms.start[first]!,
        end: atoms.end[next - 1]!,
      }),
    );
  });
}

const read = (text: string) => readingOf(text, null, [mentions, times, quantities]);

function readWith(text: string, besides: (reading: ReturnType<typeof read>) => Told[]): Measured[] {
  const reading = read(text);
  const { layers } = reading;
  // Ranks aren't marked in the set.
  const told = [
    ...layers.quantities.filter(({ kind }) => kind !== 'rank').flatMap(toldBy),
    ...besides(reading),
  ];
  told.sort((one, other) => one.start - other.start);
  return [...inPairs(text, told), ...layers.times.flatMap(lengthsOf)];
}

function toldBy(quantity: Annotations['quantities']): Told[] {
  return [quantity, ...quantity.equivalents].map((amount) => {
    const { value, upper, unit, quote, start, end } = amount;
    const hundredth = quantity.kind === 'money' ? hundredthOf(quote) : undefined;
    const values = (upper === null ? [value] : [value, upper]).map(toNumber);
    const rate = amount === quantity ? RATE.exec(quantity.period?.quote ?? '')?.[1] : undefined;
    const per = [quantity.per, rate].flatMap((one) => (one == null ? [] : [unitName(one)]));
    const written = writtenUnit(quote) ?? unit;
    return {
      // "85 cents" is 85 there, and 0.85 dollars here.
      values: hundredth ? values.map((one) => Number((one * 100).toPrecision(12))) : values,
      units: [hundredth ?? unit, written].map((name) => [unitName(name), ...per].join(' per ')),
      start,
      end,
    };
  });
}

/** "A day" of a quantity is its period here, and belongs to its unit there. */
const RATE = /^(?:an?|per|each|every) (\w+)$/i;

/** "From 240 to 273" are two figures here and a range there. */
function inPairs(text: string, all: readonly Told[]): Measured[] {
  const read: Measured[] = [];
  for (let i = 0; i < all.length; i++) {
    const [one, next] = [all[i]!, all[i + 1]];
    if (next && isFromTo(text, one, next)) {
      read.push({ values: [...one.values, ...next.values], units: [...one.units, ...next.units] });
      i++;
    } else read.push(one);
  }
  return read;
}

const ABOUT =
  '(?:(?:up to|close to|nearly|about|around|just|more than|less than|fewer than|over|under|an?|an? \\w+ of) )?';
const OPENS = new RegExp(`\\bfrom ${ABOUT}$`, 'i');
/** What may stand between the two: a time of day, a year, a few words. */
const JOINS = new RegExp(`^(?:[^.;,]|[.:](?=\\d)){0,50} to ${ABOUT}$`, 'i');

function isFromTo(text: string, from: Told, to: Told): boolean {
  return (
    from.values.length === 1 &&
    to.values.length === 1 &&
    (from.units[0] === to.units[0] || from.units[0] === '') &&
    OPENS.test(text.slice(0, from.start)) &&
    JOINS.test(text.slice(from.end, to.start))
  );
}

const PERIODS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  H: 'hour',
  S: 'second',
};

const LENGTH =
  /\b(?:\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty) (?:\w+ )?(?:year|month|week|day|hour|minute|second)s?\b/i;

/** "Two years", "three or four years", "two years later"; not "a decade", "a five-year plan" and no date. */
function lengthsOf({ value, quote }: Annotations['times']): Measured[] {
  const lengths = [...value.matchAll(/P(T?)(\d+(?:\.\d+)?)([YMWDHS])/g)];
  if (lengths.length === 0 || !LENGTH.test(quote)) return [];
  const [, clock, , letter = ''] = lengths[0]!;
  const unit = clock && letter === 'M' ? 'minute' : PERIODS[letter]!;
  return [{ values: lengths.map(([, , count]) => Number(count)), units: [unit] }];
}
