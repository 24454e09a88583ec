import { describe, expect, it } from 'vitest';
import { toNumber } from '../../src/model/index.ts';
import { scanQuantities, timedAtoms } from '../../src/reading/quantities/scan.ts';
import { readingOf } from '../../src/reading/testing.ts';
import { atomsOf } from '../../src/reading/times/atoms.ts';
import { times } from '../../src/reading/times/index.ts';
import { numbersInPassing } from './passing.ts';

/** "1 proposal" of what is told in passing. */
function passing(text: string): string[] {
  const { english, layers } = readingOf(text, '2031-03-06', [times]);
  const atoms = atomsOf(english);
  const timed = timedAtoms(atoms, layers.times);
  return numbersInPassing(atoms, timed, scanQuantities(atoms, timed)).map(({ value, unit }) =>
    `${toNumber(value)} ${unit}`.trim(),
  );
}

describe('numbers told in passing', () => {
  it.each([
    ['One proposal asks for a tunnel.', ['1 proposal']],
    ['It was one of the finest moments.', ['1 moment']],
    ['The two sides met.', ['2 side']],
    ['She is 45 and sails.', ['45 year of age']],
    ['A diver aged 61 swam.', ['61 year of age']],
    ['The 18 month-old dam leaks.', ['18 month of age']],
    ['The index rose to 102.3 from 99.8.', ['102.3', '99.8']],
    ['The 11 member pact holds.', ['11 member pact']],
    ['Buses with four-, five- and six-cylinder engines came.', ['4 cylinder', '5 cylinder']],
    ['The score was 3-0.', []],
    ['No one came, and the bottom three left.', []],
    ['It flew a 787 Dreamliner.', []],
  ])('%s', (text, expected) => expect(passing(text)).toEqual(expected));
});
