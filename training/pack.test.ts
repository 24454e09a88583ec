import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Weights } from '../src/language/parsing/weights.ts';
import { packedTables } from './pack.ts';
import { TrainingWeights } from './perceptron.ts';

const BITS = 8;
/** More than a short row has. */
const CLASSES = 45;
/** Those of a narrow table. */
const FEW = 4;

const slots = fc.array(fc.nat((1 << BITS) - 1), { minLength: 1, maxLength: 12 });
/** Up to enough of them that some lines of the table are too full. */
const changesAmong = (classes: number) =>
  fc.array(fc.record({ slots, right: fc.nat(classes - 1), wrong: fc.nat(classes - 1) }), { maxLength: 60 });
type Change = { slots: number[]; right: number; wrong: number };

function trained(classes: number, changes: readonly Change[]): TrainingWeights {
  const weights = new TrainingWeights(BITS, classes, 1);
  for (const { slots, right, wrong } of changes) {
    weights.decided();
    weights.reward(right, wrong, Int32Array.from(slots), slots.length);
  }
  return weights;
}

/** Scores of the classes by the slots. */
function scoresBy(weights: Weights, asked: readonly number[]): number[] {
  const { kernel, scores, classes } = weights;
  const own = kernel.integers(asked.length);
  own.set(asked);
  scores.fill(0);
  weights.addTo(scores, own, asked.length);
  return [...scores.subarray(0, classes)];
}

describe('packed weights', () => {
  it('score as the averaged ones do, in whole steps', () => {
    fc.assert(
      fc.property(changesAmong(CLASSES), slots, (changes, asked) => {
        const weights = trained(CLASSES, changes);
        const step = 0.25;
        const expected = new Float64Array(CLASSES);
        for (const slot of asked) {
          const row = new Float64Array(CLASSES);
          weights.addAveraged(slot, row);
          row.forEach((weight, kind) => {
            expected[kind]! += Math.round(weight / step);
          });
        }
        const [packed] = packedTables([{ weights: [weights], prune: 0, pruneRows: 0, step }]);
        expect(scoresBy(packed!, asked)).toEqual([...expected].map((score) => score + 0));
      }),
    );
  });

  it('of few classes come to nothing together, and within a step of the averaged ones', () => {
    fc.assert(
      fc.property(changesAmong(FEW), fc.nat((1 << BITS) - 1), (changes, slot) => {
        const weights = trained(FEW, changes);
        const step = 0.25;
        const expected = new Float64Array(FEW);
        weights.addAveraged(slot, expected);
        const [packed] = packedTables([{ weights: [weights], prune: 0, pruneRows: 0, step }]);
        const found = scoresBy(packed!, [slot]);
        expect(found.reduce((sum, score) => sum + score, 0)).toBe(0);
        // Halves of a step from each of the others may add up in the last.
        found.forEach((score, kind) => {
          expect(Math.abs(score - expected[kind]! / step)).toBeLessThanOrEqual(FEW / 2);
        });
      }),
    );
  });

  it('are added from any of the slots on', () => {
    fc.assert(
      fc.property(changesAmong(FEW), slots, fc.nat(11), (changes, asked, skipped) => {
        const [packed] = packedTables([
          { weights: [trained(FEW, changes)], prune: 0, pruneRows: 0, step: 0.25 },
        ]);
        const from = Math.min(skipped, asked.length - 1);
        const { kernel, scores } = packed!;
        const own = kernel.integers(asked.length);
        own.set(asked);
        scores.fill(0);
        packed!.addTo(scores, own, asked.length - from, from);
        const found = [...scores.subarray(0, FEW)];
        expect(found).toEqual(scoresBy(packed!, asked.slice(from)));
      }),
    );
  });

  it('leave out what is within the bound', () => {
    const expected = (one = 0, other = 0) => [0, one, other, ...Array(CLASSES - 3).fill(0)];
    const weights = new TrainingWeights(BITS, CLASSES, 1);
    weights.reward(1, 2, Int32Array.of(7), 1);
    weights.decided();
    const [kept, pruned] = [0.1, 0.9].map(
      (prune) => packedTables([{ weights: [weights], prune, pruneRows: 0, step: 0.5 }])[0]!,
    );
    expect(scoresBy(pruned!, [7])).toEqual(expected());
    expect(scoresBy(kept!, [7])).toEqual(expected(1, -1));
  });
});
