import type { English } from '../../english.ts';
import type { TokenStream } from '../../tokens.ts';
import { isCapitalised } from '../shape.ts';

/** Small words and marks between capitals that a name may go on over. */
const JOINTS = new Set(
  "of and the for & in on to de la du del der den van von bin al el ibn da dos di 's - – /".split(' '),
);
/** Most of them together: "of the". */
const MOST_JOINTS = 2;

/** Stretches of a sentence that may hold names, from a capital to a capital: first token and the one after the last. */
export function eachSegment(
  tokens: TokenStream,
  sentences: English['sentences'],
  use: (first: number, last: number, sentence: number) => void,
): void {
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const end = sentences.last[sentence]!;
    for (let token = sentences.first[sentence]!; token < end; token++) {
      if (!isCapitalised(tokens, token)) continue;
      let last = token + 1;
      for (let next = last; next < end && next <= last + MOST_JOINTS; next++) {
        if (isCapitalised(tokens, next)) last = next + 1;
        else if (!JOINTS.has(tokens.lower(next))) break;
      }
      use(token, last, sentence);
      token = last - 1;
    }
  }
}
