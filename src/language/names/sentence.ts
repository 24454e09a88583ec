import { isUpperUnit } from '../characters.ts';
import type { English } from '../english.ts';
import { isDoubleMark, isSingleMark } from '../marks.ts';
import type { TokenStream } from '../tokens.ts';
import { isAllCapitals, isCapitalised } from './shape.ts';

/** One sentence as the name finder looks at it. */
export interface SentenceView {
  readonly tokens: TokenStream;
  readonly first: number;
  readonly last: number;
  /** Most words have a capital, so that a capital says nothing. */
  readonly titled: boolean;
  /** All capitals: "NORLAND SIGNS PACT". */
  readonly shouted: boolean;
  isCapital(token: number): boolean;
  /** Stands where any word has a capital. */
  opens(token: number): boolean;
}

/** Shares of longer words with a capital from which a sentence counts as a title. */
const TITLED = 0.6;
/** Fewer longer words than this say nothing. */
const FEWEST_WORDS = 3;
/** Words of fewer letters are written small in titles too. */
const SHORT = 4;

export function viewOf(stream: TokenStream, sentences: English['sentences'], sentence: number): SentenceView {
  const first = sentences.first[sentence]!;
  const last = sentences.last[sentence]!;
  let words = 0;
  let capitals = 0;
  let shouted = 0;
  for (let token = first; token < last; token++) {
    if (stream.end[token]! - stream.start[token]! < SHORT) continue;
    const unit = stream.text.charCodeAt(stream.start[token]!);
    if (isUpperUnit(unit)) {
      words++;
      capitals++;
      if (isAllCapitals(stream, token)) shouted++;
    } else if ((unit >= 97 && unit <= 122) || unit > 127) words++;
  }
  const stopped = stream.text.charCodeAt(stream.end[last - 1]! - 1) === 0x2e;
  // Headlines have no full stop; a sentence may be little but names.
  const titled = !stopped && words >= FEWEST_WORDS && capitals / words > TITLED;
  return {
    tokens: stream,
    first,
    last,
    titled,
    shouted: words >= 2 && shouted / words > TITLED,
    isCapital: (token) => isCapitalised(stream, token),
    opens: (token) => token === first || isOpener(stream, token - 1),
  };
}

const OPENERS = new Set([':', '•', '-', '–', '—', '--', '*', '.', '?', '!', '…', '...']);

function isOpener(stream: TokenStream, token: number): boolean {
  return OPENERS.has(stream.lower(token)) || isDoubleMark(stream, token) || isSingleMark(stream, token);
}
