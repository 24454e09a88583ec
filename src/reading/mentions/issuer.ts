import type { English } from '../../language/english.ts';
import { listedAt } from '../../language/lexicon/gazetteer.ts';
import { GOVERNMENT_BODIES } from '../../language/lexicon/name-words.ts';

/** Lines at the top that a letterhead has, and the tokens of the longest. */
const LINES = 4;
const LONGEST = 7;

/** The state whose letterhead the text opens with: "REPUBLIC OF KENYA", "Government of Norway". */
export function issuerOf({ tokens, sentences }: English): string | null {
  for (let line = 0; line < Math.min(LINES, sentences.count); line++) {
    const first = sentences.first[line]!;
    const last = sentences.last[line]!;
    if (last - first > LONGEST || last - first < 2) continue;
    let at = tokens.lower(first) === 'the' ? first + 1 : first;
    if (GOVERNMENT_BODIES.has(tokens.lower(at)) && tokens.lower(at + 1) === 'of') at += 2;
    const match = at < last ? listedAt(tokens, at, last) : null;
    if (match?.listed.kind === 'state' && at + match.length === last) return match.listed.state;
  }
  return null;
}
