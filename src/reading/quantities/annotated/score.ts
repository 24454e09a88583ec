import { readFileSync } from 'node:fs';
import { type Quantity, toNumber } from '../../../model/index.ts';
import { mentions } from '../../mentions/index.ts';
import { readingOf } from '../../testing.ts';
import { times } from '../../times/index.ts';
import { quantities } from '../index.ts';

interface Expected {
  readonly quote: string;
  readonly nth?: number;
  readonly kind: string;
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string;
  readonly bound: string;
  readonly change: string | null;
  readonly equivalents: readonly { readonly value: number; readonly unit: string }[];
  readonly measure: string | null;
  readonly parties: readonly string[];
  readonly period: string | null;
  readonly authority: string | null;
  readonly standing: string;
}

interface Passage {
  readonly id: string;
  readonly published: string | null;
  readonly text: string;
  readonly expect: readonly Expected[];
}

/** In percent. The first three are F1; the rest is how often a slot is right where the quantity was found. */
export interface Score {
  readonly value: number;
  readonly unit: number;
  readonly quote: number;
  readonly slots: Readonly<Record<string, number>>;
  readonly misses: readonly string[];
}

export function score(half: 'tune' | 'held'): Score {
  const lines = readFileSync(new URL(`${half}.jsonl`, import.meta.url), 'utf8').trim().split('\n');
  let [expected, found, value, unit, quote] = [0, 0, 0, 0, 0];
  const right: Record<string, number> = {};
  const misses: string[] = [];
  for (const { id, text, published, expect } of lines.map((line) => JSON.parse(line) as Passage)) {
    const read = quantitiesIn(text, published);
    expected += expect.length;
    found += read.length;
    const left = new Set(read);
    for (const want of expect) {
      const start = startOf(text, want);
      const got = [...left].find(
        (one) => one.start < start + want.quote.length && start < one.end && sameValue(one, want),
      );
      if (!got) {
        misses.push(`${id} missed ${want.quote} = ${want.value} ${want.unit}    ${text}`);
        continue;
      }
      left.delete(got);
      value++;
      if (got.unit === want.unit) unit++;
      else misses.push(`${id} unit ${got.unit}, not ${want.unit}    ${text}`);
      if (got.start === start && got.quote === want.quote) quote++;
      else misses.push(`${id} quote "${got.quote}", not "${want.quote}"`);
      for (const [slot, ok, as] of slotsOf(got, want)) {
        right[slot] = (right[slot] ?? 0) + (ok ? 1 : 0);
        if (!ok) misses.push(`${id} ${slot} of ${got.quote}: ${as}    ${text}`);
      }
    }
    for (const one of left) misses.push(`${id} extra "${one.quote}" ${one.unit}    ${text}`);
  }
  const f1 = (count: number) => (200 * count) / (expected + found);
  const slots = Object.fromEntries(Object.entries(right).map(([slot, count]) => [slot, (100 * count) / value]));
  return { value: f1(value), unit: f1(unit), quote: f1(quote), slots, misses };
}

function quantitiesIn(text: string, published: string | null): readonly Quantity[] {
  return readingOf(text, published, [mentions, times, quantities]).layers.quantities;
}

function startOf(text: string, { quote, nth = 1 }: Expected): number {
  let at = -1;
  for (let i = 0; i < nth; i++) at = text.indexOf(quote, at + 1);
  return at;
}

/** Within a hundredth: a third is 33.3 or 33.33. */
function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 0.01;
}

function sameValue({ value, upper }: Quantity, want: Expected): boolean {
  if (!close(toNumber(value), want.value)) return false;
  return upper === null ? want.upper === null : want.upper !== null && close(toNumber(upper), want.upper);
}

function slotsOf(got: Quantity, want: Expected): readonly (readonly [string, boolean, string])[] {
  const names = got.parties.map(({ name }) => name);
  const equivalents = want.equivalents.every(({ value, unit }) =>
    got.equivalents.some((one) => one.unit === unit && close(toNumber(one.value), value)),
  );
  return [
    ['kind', got.kind === want.kind, got.kind],
    ['bound', got.bound === want.bound, `${got.bound}, not ${want.bound}`],
    ['change', got.change === want.change, `${got.change}, not ${want.change}`],
    ['equivalents', equivalents && got.equivalents.length === want.equivalents.length, `${got.equivalents.length}`],
    ['measure', alike(got.measure, want.measure), `${got.measure}, not ${want.measure}`],
    ['parties', names.toSorted().join() === want.parties.toSorted().join(), `${names}, not ${want.parties}`],
    ['period', samePeriod(got.period?.quote ?? null, want.period), `${got.period?.quote ?? null}, not ${want.period}`],
    ['authority', sameAuthority(got, want.authority), `${got.authority?.quote ?? null}, not ${want.authority}`],
    ['standing', got.standing === want.standing, `${got.standing}, not ${want.standing}`],
  ];
}

/** The words may have more: "the ministry of trade". */
function sameAuthority({ authority }: Quantity, want: string | null): boolean {
  if (authority === null || want === null) return authority === want;
  return authority.quote.includes(want) || want.includes(authority.quote) || authority.name.includes(want);
}

/** With or without "by", "since", "the". */
function samePeriod(got: string | null, want: string | null): boolean {
  return got === want || (got !== null && want !== null && (got.endsWith(want) || want.endsWith(got)));
}

/** Half of the words or more in common. */
function alike(got: string | null, want: string | null): boolean {
  if (got === null || want === null) return got === want;
  const [a, b] = [new Set(got.split(' ')), new Set(want.split(' '))];
  const common = [...a].filter((word) => b.has(word)).length;
  return (2 * common) / (a.size + b.size) >= 0.5;
}
