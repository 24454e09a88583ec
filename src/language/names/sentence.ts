import { isUpperUnit } from '../characters.ts';
import type { English } from '../english.ts';
import type { TokenStream } from '../tokens.ts';
import { ALL_CAPITALS, DOUBLE_MARK, SINGLE_MARK } from '../traits.ts';

/** Shares of longer words with a capital from which a sentence counts as a title. */
const TITLED = 0.6;
/** Fewer longer words than this say nothing. */
const FEWEST_WORDS = 3;
/** Words of fewer letters are written small in titles too. */
const SHORT = 4;

/** One sentence as the name finder looks at it. */
export class SentenceView {
  readonly tokens: TokenStream;
  readonly first: number;
  readonly last: number;
  /** Most words have a capital, so that a capital says nothing. */
  readonly titled: boolean;
  /** All capitals: "NORLAND SIGNS PACT". */
  readonly shouted: boolean;

  constructor(tokens: TokenStream, first: number, last: number) {
    let words = 0;
    let capitals = 0;
    let shouted = 0;
    for (let token = first; token < last; token++) {
      if (tokens.end[token]! - tokens.start[token]! < SHORT) continue;
      const unit = tokens.text.charCodeAt(tokens.start[token]!);
      if (isUpperUnit(unit)) {
        words++;
        capitals++;
        if (tokens.is(token, ALL_CAPITALS)) shouted++;
      } else if ((unit >= 97 && unit <= 122) || unit > 127) words++;
    }
    const stopped = tokens.text.charCodeAt(tokens.end[last - 1]! - 1) === 0x2e;
    this.tokens = tokens;
    this.first = first;
    this.last = last;
    // Headlines have no full stop; a sentence may be little but names.
    this.titled = !stopped && words >= FEWEST_WORDS && capitals / words > TITLED;
    this.shouted = words >= 2 && shouted / words > TITLED;
  }

  /** Stands where any word has a capital. */
  opens(token: number): boolean {
    if (token === this.first) return true;
    return this.tokens.is(token - 1, DOUBLE_MARK | SINGLE_MARK) || OPENERS.has(this.tokens.lower(token - 1));
  }
}

const OPENERS = new Set([':', '•', '-', '–', '—', '--', '*', '.', '?', '!', '…', '...']);

export function viewsOf(tokens: TokenStream, { count, first, last }: English['sentences']): SentenceView[] {
  const views: SentenceView[] = [];
  for (let sentence = 0; sentence < count; sentence++)
    views.push(new SentenceView(tokens, first[sentence]!, last[sentence]!));
  return views;
}
