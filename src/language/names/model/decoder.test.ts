import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decoder } from './decoder.ts';
import { INSIDE, LABELS, LAST, labelOf, mayFollow, OUTSIDE, UNIT } from './labels.ts';

describe('decoding', () => {
  it('takes the best sequence in which every name that begins ends', () => {
    const scores = new Int32Array(LABELS * 2);
    scores[labelOf(0, INSIDE)] = 9;
    scores[labelOf(1, UNIT)] = 5;
    scores[LABELS + labelOf(0, LAST)] = 9;
    scores[LABELS + OUTSIDE] = 1;
    const labels = new Uint8Array(2);
    const decoder = new Decoder(new Int32Array(LABELS * LABELS));
    decoder.decode(scores, 2, labels);
    // 0 for a beginning and 9 for the end is more than 5 and 1.
    expect([...labels]).toEqual([labelOf(0, 0), labelOf(0, LAST)]);
  });

  it('leaves no name open, whatever the scores', () => {
    const decoder = new Decoder(new Int32Array(LABELS * LABELS));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: LABELS }), (given) => {
        const count = Math.floor(given.length / LABELS);
        const labels = new Uint8Array(count);
        decoder.decode(Int32Array.from(given), count, labels);
        for (let at = 0; at <= count; at++)
          expect(mayFollow(labels[at - 1] ?? OUTSIDE, labels[at] ?? OUTSIDE)).toBe(true);
      }),
    );
  });
});
