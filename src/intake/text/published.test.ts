import { expect, it } from 'vitest';
import { blocksOfText } from './blocks.ts';
import { readText } from './read.ts';

const STORY = 'The minister of Orrland left Dunmere on Monday after two days of talks about the bridge.';

function publishedIn(text: string) {
  return readText(text, blocksOfText(text)).published;
}

it('keeps the day of a dateline that gives no year', () => {
  expect(publishedIn(`Bridge talks end\n\nDUNMERE, May 14 (Corran) - ${STORY}\n`)).toMatchObject({
    from: null,
    to: null,
    monthDay: '05-14',
  });
});

it('keeps the day of a dateline on a line of its own', () => {
  expect(publishedIn(`Bridge talks end\n\nAsha Torv\n\nNEW DUNMERE, MAY 14\n\n${STORY}\n`)).toMatchObject({
    from: null,
    to: null,
    monthDay: '05-14',
  });
});

it('takes the day before the places that a story was written in', () => {
  expect(publishedIn(`Bridge talks end\n\n15 May 2025 | DUNMERE AND TARN\n\n${STORY}\n`)).toMatchObject({
    from: '2025-05-15',
    to: '2025-05-15',
  });
});
