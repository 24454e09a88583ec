/** Days in our own annotated passages, by this layer and by chrono-node, which reads dates in English, in one run. */
import * as chrono from 'chrono-node';
import { readingOf } from '../src/reading/testing.ts';
import { type Part, type Passage, passagesOf } from '../src/reading/times/annotated/score.ts';
import { times } from '../src/reading/times/index.ts';
import { percent, type Result } from './results.ts';

const PARTS: readonly Part[] = ['tune', 'held', 'fresh read', 'fresh unread', 'fresh2 unread', 'blind'];

interface Day {
  readonly start: number;
  readonly end: number;
  readonly day: string;
}

type Reader = (passage: Passage) => readonly Day[];

export function timesPeer(): Result[] {
  return PARTS.flatMap((part) => [
    ...figures('this layer', readDays, part),
    ...figures('chrono-node', readByChrono, part),
  ]);
}

/** Of the expressions that are one day, in passages of a known date: chrono-node reads no lengths, sets or seasons. */
function figures(who: string, read: Reader, part: Part): Result[] {
  let [wanted, exact, near] = [0, 0, 0];
  for (const passage of passagesOf(part)) {
    if (passage.published === null) continue;
    const found = read(passage);
    for (const { quote, nth = 1, from, to } of passage.expect) {
      if (from === null || from !== to) continue;
      wanted++;
      let start = -1;
      for (let i = 0; i < nth; i++) start = passage.text.indexOf(quote, start + 1);
      const end = start + quote.length;
      const right = found.filter(({ day }) => day === from);
      if (right.some((one) => one.start === start && one.end === end)) exact++;
      if (right.some((one) => one.start < end && start < one.end)) near++;
    }
  }
  const line = (figure: string, value: string): Result => ({
    bench: 'times/peer',
    figure: `${who}: ${figure}`,
    value,
    split: `own ${part}`,
  });
  return [
    line('exact span and right day', percent(exact, wanted)),
    line('right day, overlapping', percent(near, wanted)),
  ];
}

function readDays({ text, published }: Passage): readonly Day[] {
  return readingOf(text, published, [times]).layers.times.flatMap(({ start, end, interval }) =>
    interval?.from && interval.from === interval.to ? [{ start, end, day: interval.from }] : [],
  );
}

function readByChrono({ text, published }: Passage): readonly Day[] {
  // At noon, so that no time zone moves the day.
  return chrono.en.GB.parse(text, new Date(`${published}T12:00:00`)).map(({ index, text: quote, start }) => ({
    start: index,
    end: index + quote.length,
    day: [start.get('year'), start.get('month'), start.get('day')]
      .map((number) => String(number).padStart(2, '0'))
      .join('-'),
  }));
}
