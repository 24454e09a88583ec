import { describe, expect, it } from 'vitest';
import { readingOf } from '../testing.ts';
import { mentions, officeOf } from './index.ts';

const LIND = 'person/eva-lind';
const OTIENO = 'person/daniel-otieno';

/** The offices that a text gives Eva Lind and Daniel Otieno, as "role state". */
function offices(text: string): (string | null)[] {
  const found = readingOf(text, null, [mentions]).layers.mentions;
  return [LIND, OTIENO].map((key) => {
    if (!found.some(({ entities }) => entities.includes(key))) return null;
    const office = officeOf(found, key);
    return office === null ? '' : `${office.role} ${office.state ?? '-'}`;
  });
}

const MINISTERS = ['foreign minister NO', 'foreign minister KE'];
const PRESIDENTS = ['president NO', 'president KE'];

const CASES: readonly [string, readonly (string | null)[]][] = [
  ['Foreign Ministers Eva Lind and Daniel Otieno signed it.', ['foreign minister -', 'foreign minister -']],
  ['Foreign Ministers Eva Lind of Norway and Daniel Otieno of Kenya signed it.', MINISTERS],
  ['Presidents Eva Lind (Norway) and Daniel Otieno (Kenya) signed it.', PRESIDENTS],
  ['Norwegian and Kenyan Presidents Eva Lind and Daniel Otieno signed it.', PRESIDENTS],
  ['The Norwegian and Kenyan presidents, Eva Lind and Daniel Otieno, signed it.', PRESIDENTS],
  ['The foreign ministers of Norway and Kenya, Eva Lind and Daniel Otieno, signed it.', MINISTERS],
  ['Eva Lind and Daniel Otieno, the foreign ministers of Norway and Kenya, signed it.', MINISTERS],
  [
    'Norwegian Foreign Ministers Eva Lind and Daniel Otieno spoke.',
    ['foreign minister NO', 'foreign minister NO'],
  ],
  ['The presidents of Norway and Kenya will meet. Eva Lind and Daniel Otieno sang.', ['', '']],
  ['Norwegian President Eva Lind and Kenyan counterpart Daniel Otieno signed it.', PRESIDENTS],
  ['Norwegian President Eva Lind met Daniel Otieno, her Kenyan counterpart, in Porto.', PRESIDENTS],
  ['Norwegian President Eva Lind met her counterpart from Kenya, Daniel Otieno, in Porto.', PRESIDENTS],
  ['Norwegian President Eva Lind met Daniel Otieno, a Kenyan farmer, in Porto.', ['president NO', '']],
  [
    'The Prime Minister of the Kingdom of Norway, H.E. Ms Eva Lind, the President of Kenya, H.E. Mr Daniel Otieno, and others met.',
    ['prime minister NO', 'president KE'],
  ],
  [
    'Eva Lind, a spokeswoman for the Norwegian foreign ministry, met Daniel Otieno – the Kenyan president – twice.',
    ['spokeswoman NO', 'president KE'],
  ],
];

describe('offices of several', () => {
  it.each(CASES)('%s', (text, expected) => {
    expect(offices(text)).toEqual(expected);
  });
});
