import { LABELS } from '../../src/language/names/model/labels.ts';
import type { Trained } from './perceptron.ts';

/** Largest weight kept as it is; a byte holds it in steps. */
const LARGEST = 8;
const STEP = LARGEST / 127;
/** Smaller weights are left out. */
const PRUNE = 0.4;

/** The bytes that src/language/names/model/load.ts reads, before compression. */
export function pack({ weights, transitions }: Trained, bits: number): Uint8Array {
  const from = 4 + 2 * transitions.length;
  const bytes = new Uint8Array(from + (LABELS << bits));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, bits, true);
  transitions.forEach((weight, at) => {
    view.setInt16(4 + 2 * at, Math.round(weight / STEP), true);
  });
  weights.forEach((weight, at) => {
    if (Math.abs(weight) < PRUNE) return;
    view.setInt8(from + at, Math.max(-127, Math.min(127, Math.round(weight / STEP))));
  });
  return bytes;
}
