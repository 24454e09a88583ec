import { LABELS, mayFollow, OUTSIDE } from './labels.ts';

const NEVER = -1e9;

/** Labels that may follow each. */
const FOLLOWERS = Array.from({ length: LABELS }, (_, label) =>
  Uint8Array.from(Array.from({ length: LABELS }, (_, next) => next).filter((next) => mayFollow(label, next))),
);

type Scores = Int32Array | Float64Array;

/** Finds the best sequence of labels in which every name that begins ends (Viterbi). */
export class Decoder {
  readonly #transitions: Scores;
  #best = new Float64Array(LABELS << 6);
  #before = new Uint8Array(LABELS << 6);

  /** @param transitions score of a label after another: `transitions[label * LABELS + next]` */
  constructor(transitions: Scores) {
    this.#transitions = transitions;
  }

  /** @param scores of `count` tokens: `scores[token * LABELS + label]` */
  decode(scores: Scores, count: number, labels: Uint8Array): void {
    if (this.#before.length < count * LABELS) {
      this.#best = new Float64Array(count * LABELS * 2);
      this.#before = new Uint8Array(count * LABELS * 2);
    }
    const best = this.#best;
    const before = this.#before;
    const transitions = this.#transitions;
    best.fill(NEVER, 0, count * LABELS);
    for (const label of FOLLOWERS[OUTSIDE]!) best[label] = scores[label]! + transitions[label]!;
    for (let at = LABELS; at < count * LABELS; at += LABELS)
      for (let label = 0; label < LABELS; label++) {
        const so = best[at - LABELS + label]!;
        if (so === NEVER) continue;
        const followers = FOLLOWERS[label]!;
        for (let index = 0; index < followers.length; index++) {
          const next = followers[index]!;
          const score = so + transitions[label * LABELS + next]! + scores[at + next]!;
          if (score <= best[at + next]!) continue;
          best[at + next] = score;
          before[at + next] = label;
        }
      }
    let label = OUTSIDE;
    let top = NEVER;
    const end = (count - 1) * LABELS;
    for (let last = 0; last < LABELS; last++) {
      const score = best[end + last]! + transitions[last * LABELS]!;
      if (!mayFollow(last, OUTSIDE) || score <= top) continue;
      top = score;
      label = last;
    }
    for (let at = count - 1; at >= 0; at--) {
      labels[at] = label;
      label = before[at * LABELS + label]!;
    }
  }
}
