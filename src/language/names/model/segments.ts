import { CAPITAL } from '../../traits.ts';
import type { SentenceView } from '../sentence.ts';

/** Small words and marks between capitals that a name may go on over. */
const JOINTS = new Set(
  "of and the for & in on to de la du del der den van von bin al el ibn da dos di 's - – /".split(' '),
);
/** Most of them together: "of the". */
const MOST_JOINTS = 2;

/** Stretches of a sentence that may hold names, from a capital to a capital: first token and the one after the last. */
export function eachSegment(
  views: readonly SentenceView[],
  use: (first: number, last: number, view: SentenceView) => void,
): void {
  for (const view of views) {
    const { tokens, last: end } = view;
    for (let token = view.first; token < end; token++) {
      if (!tokens.is(token, CAPITAL)) continue;
      let last = token + 1;
      for (let next = last; next < end && next <= last + MOST_JOINTS; next++) {
        if (tokens.is(next, CAPITAL)) last = next + 1;
        else if (!JOINTS.has(tokens.lower(next))) break;
      }
      use(token, last, view);
      token = last - 1;
    }
  }
}
