import { expect, test } from 'vitest';
import { dayInYear, findDay, inLocalTime } from './dates.ts';

test.each([
  ['2021-05-02', '2021-05-02'],
  ['2021-05-02T23:30:00-05:00', '2021-05-02'],
  ['Tue, 04 May 2021 10:00:00 GMT', '2021-05-04'],
  ['2 May 2021', '2021-05-02'],
  ['2nd May, 2021', '2021-05-02'],
  ['Sept. 9, 2021', '2021-09-09'],
  ['May 2nd, 2021 10:15 am', '2021-05-02'],
  ['2.5.2021', '2021-05-02'],
  ['2021/05/02', '2021-05-02'],
  ['22/11/2020', '2020-11-22'],
  ['11/22/2020', '2020-11-22'],
])('%s is %s', (words, day) => {
  expect(findDay(words)?.day).toBe(day);
});

test.each([
  '5/11/2020',
  '31 February 2021',
  '2021-13-01',
  'May 2021',
  'May 2',
  '2021-05-021',
  'version 1.2.2021.4',
])('%s is no day that can be told', (words) => {
  expect(findDay(words)).toBeNull();
});

test('a day takes its year from elsewhere', () => {
  expect(dayInYear('Feb. 19', 2025)).toBe('2025-02-19');
  expect(dayInYear('29 February', 2023)).toBeNull();
  expect(dayInYear('February', 2023)).toBeNull();
});

test.each([
  ['2024-05-03T01:20:00Z', '2024-05-02', '2024-05-02'],
  ['2024-05-03T18:20:00Z', '2024-05-04', '2024-05-04'],
  ['2024-05-03T10:04:00Z', '2024-05-02', '2024-05-03'],
  ['2024-05-03T01:20:00+03:00', '2024-05-02', '2024-05-03'],
  ['2024-05-03T01:20:00Z', '2024-05-01', '2024-05-03'],
])('stamped %s and shown as %s is %s', (stamp, shown, day) => {
  const stamped = {
    from: '2024-05-03',
    to: '2024-05-03',
    basis: 'metadata',
    because: `time ${stamp}`,
  } as const;
  const words = { from: shown, to: shown, basis: 'text', because: shown } as const;
  expect(inLocalTime(stamped, words).from).toBe(day);
});
