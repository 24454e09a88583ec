import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoresFor } from '../src/language/parsing/weights.ts';
import { packedTables } from './pack.ts';
import { TrainingWeights } from './perceptron.ts';

const BITS = 8;
/** More than a short row has. */
const CLASSES = 45;

const slots = fc.array(fc.nat((1 << BITS) - 1), { minLength: 1, maxLength: 12 });
const change = fc.record({ slots, right: fc.nat(CLASSES - 1), wrong: fc.nat(CLASSES - 1) });

describe('packed weights', () => {
  it('score as the averaged ones do, in whole steps', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), slots, (changes, asked) => {
        const weights = new TrainingWeights(BITS, CLASSES);
        for (const { slots, right, wrong } of changes) {
          weights.decided();
          weights.reward(right, wrong, Int32Array.from(slots), slots.length);
        }
        const step = 0.25;
        const expected = new Float64Array(CLASSES);
        for (const slot of asked) {
          const row = new Float64Array(CLASSES);
          weights.addAveraged(slot, row);
          row.forEach((weight, kind) => {
            expected[kind]! += Math.round(weight / step);
          });
        }
        const [packed] = packedTables([{ weights: [weights], prune: 0, step }]);
        const scores = scoresFor(packed!);
        packed!.addTo(scores, Int32Array.from(asked), asked.length);
        expect([...scores.subarray(0, CLASSES)]).toEqual([...expected].map((score) => score + 0));
      }),
    );
  });

  it('leave out what is within the bound', () => {
    const expected = (one = 0, other = 0) => [0, one, other, ...Array(CLASSES - 3).fill(0)];
    const weights = new TrainingWeights(BITS, CLASSES);
    weights.reward(1, 2, Int32Array.of(7), 1);
    weights.decided();
    const [kept, pruned] = [0.1, 0.9].map(
      (prune) => packedTables([{ weights: [weights], prune, step: 0.5 }])[0]!,
    );
    const scores = scoresFor(kept!);
    pruned!.addTo(scores, Int32Array.of(7), 1);
    expect([...scores.subarray(0, CLASSES)]).toEqual(expected());
    kept!.addTo(scores, Int32Array.of(7), 1);
    expect([...scores.subarray(0, CLASSES)]).toEqual(expected(1, -1));
  });
});
