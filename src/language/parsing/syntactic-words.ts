import { classOf, DIGIT, isHyphen, isLetterUnit } from '../characters.ts';

/**
 * Treebanks split more than our tokens: "four-day" is three words there, "11.46bn" two. A token is split into these for
 * tagging and parsing, and folded again afterwards.
 *
 * Writes the ends of the words of the token that spans `start` to `end` of `text` into `ends`, as offsets into `text`;
 * gives their number, at most `MOST_WORDS`.
 */
export function splitToken(text: string, start: number, end: number, ends: Int32Array): number {
  if (end - start < 3) {
    ends[0] = end;
    return 1;
  }
  const first = text.charCodeAt(start);
  if (classOf(first) === DIGIT) return splitNumber(text, start, end, ends);
  if (!isLetterUnit(first)) {
    ends[0] = end;
    return 1;
  }
  return splitHyphens(text, start, end, ends);
}

export const MOST_WORDS = 16;

/** What the treebanks leave joined to the word after it: "non-aligned", "e-mail". */
const PREFIXES = new Set(
  (
    'a ad aero agro ante anti arch be bi bio co counter cross cyber de e eco ex extra inter intra macro mega ' +
    'meta micro mid mini mono multi neo non o over pan para peri poly post pre pro proto pseudo quasi re semi socio sub ' +
    'super supra t trans tri u ultra un uni vice x'
  ).split(' '),
);
const LONGEST_PREFIX = 7;

/** Two words of the treebanks written as one, by where the second begins. */
const JOINED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
]);

function splitHyphens(text: string, start: number, end: number, ends: Int32Array): number {
  let count = 0;
  let from = start;
  for (let at = start + 1; at < end - 1; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x2e && text.charCodeAt(at + 1) === 0x2f) break; // an address
    if (!isHyphen(unit) || at === from || count + 3 > MOST_WORDS) continue;
    if (at - from <= LONGEST_PREFIX && PREFIXES.has(text.slice(from, at).toLowerCase())) continue;
    ends[count++] = at;
    ends[count++] = at + 1;
    from = at + 1;
  }
  if (count === 0 && end - start <= 6) {
    const second = JOINED.get(text.slice(start, end).toLowerCase());
    if (second !== undefined) ends[count++] = start + second;
  }
  ends[count++] = end;
  return count;
}

/** "11.46bn", "10am" and "5km" are two words; "21st", "1990s" and "3D" are one. */
function splitNumber(text: string, start: number, end: number, ends: Int32Array): number {
  let at = start;
  while (at < end && !isLetterUnit(text.charCodeAt(at)) && !isHyphen(text.charCodeAt(at))) at++;
  if (at < end && isHyphen(text.charCodeAt(at)) && isLetterUnit(text.charCodeAt(at + 1)))
    return splitHyphens(text, start, end, ends);
  const unit = text.slice(at, end).toLowerCase();
  if (at < end && UNITS.has(unit)) {
    ends[0] = at;
    ends[1] = end;
    return 2;
  }
  ends[0] = end;
  return 1;
}

const UNITS = new Set(
  'am pm bn mn m k km kg g cm mm ml mph mg mw gw kw kwh gb mb tn b ft lb lbs hrs hr'.split(' '),
);
