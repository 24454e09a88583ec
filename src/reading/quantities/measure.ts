/** What a figure measures: the noun phrase that it is said of, folded. */
import { classesOf, listedWord } from '../../language/index.ts';
import { type Atoms, isCapitalised, LETTERS, opensSentence, touches, wordAt } from '../times/atoms.ts';
import type { Found } from './scan.ts';

export interface Measure {
  readonly words: string;
  readonly first: number;
  readonly next: number;
}

/** `stop` is where the quantity before it ends, `limit` where the next begins; `timed` is 1 for atoms of time expressions. */
export function measureOf(
  atoms: Atoms,
  found: Found,
  stop: number,
  limit: number,
  timed: Uint8Array,
): Measure | null {
  if (found.kind === 'rank') return null;
  if (found.kind === 'count')
    return found.nounNext > found.nounFirst ? countMeasure(atoms, found, limit, timed) : null;
  return (
    measureAfter(atoms, found, limit, timed) ??
    measureBefore(atoms, found, stop, timed) ??
    (found.nounNext > found.nounFirst ? phrase(atoms, found.nounFirst, found.nounNext) : null)
  );
}

/** "Malaysian students", with what narrows them down: "studying in Norway", "on academic exchange". */
function countMeasure(atoms: Atoms, found: Found, limit: number, timed: Uint8Array): Measure | null {
  const next = extend(atoms, found.nounNext, limit, timed, true);
  if (next === found.nounFirst + 1) return null;
  return phrase(atoms, found.nounFirst, next);
}

/** "in two-way trade", "of arrivals", "stake in the refinery" after an amount. */
function measureAfter(atoms: Atoms, found: Found, limit: number, timed: Uint8Array): Measure | null {
  const word = wordAt(atoms, found.closed, found.first);
  const links = /^(?:in|of|for|towards?)$/.test(word);
  if (found.kind === 'measure') return hyphenNoun(atoms, found, limit, timed);
  let at = links ? found.closed + 1 : found.closed;
  if (links && word === 'in' && wordAt(atoms, at, found.first) === 'support')
    at += wordAt(atoms, at + 1, found.first) === 'of' ? 2 : 0;
  if (!links && !(found.kind === 'percent' && found.unit === '%')) return null;
  const head = headAfter(atoms, at, limit, timed);
  if (head === null || (!links && CHANGE_NOUNS.has(atoms.lower[head]!))) return null;
  return phrase(atoms, at, extend(atoms, head + 1, limit, timed, false));
}

/** "a 1,240-kilometre pipeline" */
function hyphenNoun(atoms: Atoms, found: Found, limit: number, timed: Uint8Array): Measure | null {
  if (wordAt(atoms, found.next - 2, found.first) !== '-' || !touches(atoms, found.next - 2)) return null;
  const head = headAfter(atoms, found.next, limit, timed);
  return head === null ? null : phrase(atoms, found.next, head + 1);
}

const CHANGE_NOUNS = new Set(
  'rise fall drop increase decrease gain decline cut jump growth loss higher lower more less points point year'.split(
    ' ',
  ),
);

/** The head of the phrase that opens at `i`, when it is no name and no time. */
function headAfter(atoms: Atoms, i: number, limit: number, timed: Uint8Array): number | null {
  let head: number | null = null;
  for (let k = i; k < Math.min(i + 8, limit); k++) {
    const word = wordAt(atoms, k, i);
    if (word === '' || timed[k]) break;
    if (atoms.kind[k] !== LETTERS) {
      if ((word === '-' && touches(atoms, k) && touches(atoms, k - 1)) || word === "'") continue;
      break;
    }
    if (word === 's' && wordAt(atoms, k - 1, i) === "'") continue;
    const classes = classesOf(word) || 'n';
    // "two-way trade"
    if (/^m/.test(classes) && wordAt(atoms, k + 1, k) === '-') continue;
    if (/^[isctoxdzr]/.test(classes) && !(k === i && /^(?:the|its|their|his|her|a|an|all|total)$/.test(word)))
      break;
    if (/[nN]/.test(classes) || classes === 'n' || /^g/.test(classes))
      head = isCapitalised(atoms, k) ? head : k;
    else if (!/[apgnNt]/.test(classes)) break;
  }
  return head;
}

/** Takes in what narrows a noun down: prepositional phrases, and of a count also "studying in Norway". */
function extend(atoms: Atoms, from: number, limit: number, timed: Uint8Array, ofCount: boolean): number {
  let next = from;
  let at = from;
  while (at < limit && at < from + 14) {
    const word = wordAt(atoms, at, from - 1);
    if (word === 'now' || word === 'currently') {
      at++;
      continue;
    }
    const participle =
      ofCount && /^[gp]/.test(classesOf(word)) && atoms.kind[at] === LETTERS && !isCapitalised(atoms, at);
    const joins = ofCount ? COUNT_JOINS.has(word) : SHARE_JOINS.has(word);
    if (word === '' || timed[at] || (!participle && !joins)) break;
    const end = nounPhraseEnd(atoms, at + 1, limit, timed);
    // "at the same time"
    if (/^times?$/.test(wordAt(atoms, end - 1, at))) break;
    if (end === at + 1) {
      // "enrolled at …", "killed"
      if (!participle) break;
      next = at + 1;
      at++;
      continue;
    }
    // "310,000 lorries paid the toll" is a clause; "students studying medicine" a noun.
    if (participle && !word.endsWith('ing')) break;
    next = end;
    at = end;
  }
  return next;
}

const COUNT_JOINS = new Set('of on in for from to at with into under and against among abroad'.split(' '));
const SHARE_JOINS = new Set('of in on'.split(' '));

/** The end of a bare noun phrase: determiners, adjectives, nouns, names; "scientific, educational and academic exchange". */
function nounPhraseEnd(atoms: Atoms, from: number, limit: number, timed: Uint8Array): number {
  let next = from;
  for (let k = from; k < limit && k < from + 10; k++) {
    const word = wordAt(atoms, k, from - 1);
    if (word === '' || timed[k]) break;
    if (atoms.kind[k] !== LETTERS) {
      if (word === '-' && touches(atoms, k) && touches(atoms, k - 1)) continue;
      if (word === "'" && wordAt(atoms, k + 1, k) === 's') k++;
      else if (word !== ',' || !isAdjective(atoms, k - 1) || !isAdjective(atoms, k + 1)) break;
      continue;
    }
    if (word === 'and' && isAdjective(atoms, k - 1) && isAdjective(atoms, k + 1)) continue;
    if (/^(?:the|a|an|its|their|his|her)$/.test(word)) {
      if (k > from) break;
      continue;
    }
    const classes = classesOf(word) || 'n';
    if (
      isCapitalised(atoms, k)
        ? /^[xiscto]/.test(classes)
        : /^[xiscotkrdz]/.test(classes) || !/[naNpg]/.test(classes)
    )
      break;
    if (/[nN]/.test(classes) || isCapitalised(atoms, k)) next = k + 1;
  }
  return next;
}

function isAdjective(atoms: Atoms, k: number): boolean {
  return k >= 0 && k < atoms.count && /^a/.test(classesOf(atoms.lower[k]!));
}

/** Verbs whose subject is what their figure measures. */
const MEASURING = new Set(
  `reach reaches reached reaching stand stands stood standing amount amounts amounted amounting total totals totalled totaled
  totalling rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing increase increases increased
  increasing drop drops dropped decline declined declining climb climbed jump jumped surge surged plunge plunged shrink shrank
  contract contracted expand expanded expanding narrow narrowed widen widened hit hits exceed exceeds exceeded exceeding is are was were be been come comes
  came cost costs worth valued put estimated account accounts accounted slip slipped slid double doubled halve halved top topped gain gained up down
  set averaged average averages slow slows slowed slowing exceed surpassed surpass makes represent represents represented`.split(
    /\s+/,
  ),
);

/** Words between a figure and its verb. */
const BETWEEN = new Set(
  `to at by of from about around almost nearly some over more than less roughly just only a an mere up down well under least
  as high low much many for the paltry close approximately year on already now still , us out estimated value`.split(
    /\s+/,
  ),
);

function measureBefore(atoms: Atoms, found: Found, stop: number, timed: Uint8Array): Measure | null {
  let k = found.boundFirst - 1;
  // "trade target of $10 billion", "a deficit of 3%"
  if (wordAt(atoms, k, found.first) === 'a' || wordAt(atoms, k, found.first) === 'mere') {
    while (/^(?:a|an|mere)$/.test(wordAt(atoms, k, found.first))) k--;
  }
  if (wordAt(atoms, k, found.first) === 'of') {
    const noun = phraseBefore(atoms, k, stop, timed);
    if (noun && !CHANGE_NOUNS.has(noun.words)) return noun;
  }
  const object = changedObject(atoms, k, stop, timed);
  if (object) return object;
  for (let steps = 0; steps < 9 && k >= stop; steps++, k--) {
    const word = wordAt(atoms, k, found.first);
    if (word === '') return null;
    if (MEASURING.has(word)) return subjectOf(atoms, k, stop, timed);
    if (!BETWEEN.has(word) && !timed[k]) return null;
  }
  return null;
}

/** "double trade to $20 billion", "cut the deficit by 3%" */
function changedObject(atoms: Atoms, end: number, stop: number, timed: Uint8Array): Measure | null {
  if (!/^(?:to|by)$/.test(wordAt(atoms, end, end))) return null;
  for (let k = end - 1; k >= stop && k > end - 9; k--) {
    const word = wordAt(atoms, k, end);
    if (
      /^(?:doubl|tripl|rais|boost|increas|expand|cut|reduc|lift|bring|push|lower|grow)(?:e|ed|es|ing|s|ting|)$/.test(
        word,
      )
    ) {
      const cut = cutBetween(atoms, k + 1, end, timed);
      return cut > k + 1 ? trimmed(atoms, k + 1, cut) : null;
    }
    if (word !== 'and' && (/^[xsc]/.test(classesOf(word) || 'n') || atoms.kind[k] !== LETTERS)) return null;
  }
  return null;
}

function subjectOf(atoms: Atoms, verb: number, stop: number, timed: Uint8Array): Measure | null {
  let end = verb;
  for (let steps = 0; steps < 5; steps++) {
    const word = wordAt(atoms, end - 1, verb);
    if (
      /^(?:will|would|has|had|have|is|are|was|were|be|been|being|to|more|than|nearly|almost|should|could|may|might|already|also|now|,|then|still)$/.test(
        word,
      )
    )
      end--;
    else break;
  }
  return phraseBefore(atoms, end, stop, timed);
}

/** The noun phrase that ends before atom `end`, with its prepositional phrases, without whose it is. */
function phraseBefore(atoms: Atoms, end: number, stop: number, timed: Uint8Array): Measure | null {
  let first = end;
  for (let k = end - 1; k >= Math.max(stop, end - 16); k--) {
    const word = wordAt(atoms, k, end);
    if (word === '') break;
    if (timed[k]) {
      if (first === end) continue;
      break;
    }
    if (atoms.kind[k] !== LETTERS) {
      if (word === '-' && touches(atoms, k) && touches(atoms, k - 1)) continue;
      if (word === "'") continue;
      break;
    }
    const classes = classesOf(word) || 'n';
    if (word === 'with' && !/^[nN]/.test(classesOf(wordAt(atoms, k - 1, end)) || '')) break;
    if (/^[xsc]/.test(classes) && !/^(?:and|to|for|with|of|on|in|from|between)$/.test(word)) break;
    if (/^[vzd]/.test(classes) && !/[nNp]/.test(classes) && !isCapitalised(atoms, k)) break;
    if (/^o/.test(classes) && !/^(?:its|their|his|her)$/.test(word)) break;
    first = k;
  }
  const cut = cutBetween(atoms, first, end, timed);
  return cut > first ? trimmed(atoms, first, cut) : null;
}

/** "trade between Kenya and Poland" is trade; whose it is, the parties say. */
function cutBetween(atoms: Atoms, first: number, end: number, timed: Uint8Array): number {
  for (let k = first; k < end; k++) if (atoms.lower[k] === 'between') return k;
  let next = end;
  while (next > first && (timed[next - 1] || /^(?:in|on|of|at|for|,|and|the)$/.test(atoms.lower[next - 1]!)))
    next--;
  return next;
}

/** Without determiners, possessors and leading demonyms; null for a name alone. */
function trimmed(atoms: Atoms, first: number, next: number): Measure | null {
  let at = first;
  for (let k = first; k < next; k++) {
    const word = atoms.lower[k]!;
    if (word === 's' && wordAt(atoms, k - 1, k) === "'") at = k + 1;
    else if (/^(?:of|on|in|from|to|for|with)$/.test(word) && k > at) break;
  }
  while (
    at < next &&
    (/^(?:the|a|an|its|their|his|her|our|this|that|and|in|of|for|to|with|all|both|as|'|-)$/.test(
      atoms.lower[at]!,
    ) ||
      isDemonym(atoms, at))
  )
    at++;
  if (at >= next) return null;
  const head = headOf(atoms, at, next);
  if (isCapitalised(atoms, head) && !opensSentence(atoms, head) && !isAcronym(atoms, head)) return null;
  if (opensSentence(atoms, head) && listedWord(written(atoms, head))) return null;
  if (!/[nNa]/.test(classesOf(atoms.lower[head]!) || 'n')) return null;
  return phrase(atoms, at, next);
}

function headOf(atoms: Atoms, first: number, next: number): number {
  for (let k = first + 1; k < next; k++) {
    if (/^(?:of|on|in|from|to|for|with|at)$/.test(atoms.lower[k]!)) return k - 1;
  }
  return next - 1;
}

function isDemonym(atoms: Atoms, k: number): boolean {
  return isCapitalised(atoms, k) && listedWord(written(atoms, k))?.kind === 'demonym';
}

function isAcronym(atoms: Atoms, k: number): boolean {
  return /^\p{Lu}{2,5}$/u.test(written(atoms, k)) && !listedWord(written(atoms, k));
}

function written(atoms: Atoms, k: number): string {
  return atoms.text.slice(atoms.start[k], atoms.end[k]);
}

/** Folded: lower case, articles left out, spaces as the words had them. */
function phrase(atoms: Atoms, first: number, next: number): Measure | null {
  let from = first;
  // "of Hungary's gas"
  for (let k = first; k + 2 < next && k < first + 4; k++) {
    if (isCapitalised(atoms, k) && atoms.lower[k + 1] === "'" && atoms.lower[k + 2] === 's') from = k + 3;
  }
  while (from < next && /^(?:the|a|an|its|their|his|her|all)$/.test(atoms.lower[from]!)) from++;
  if (from >= next) return null;
  let words = '';
  for (let k = from; k < next; k++) {
    const word = atoms.lower[k]!;
    if (/^(?:the|a|an|now)$/.test(word) && k > from && !touches(atoms, k)) continue;
    words += k > from && !touches(atoms, k - 1) ? ` ${word}` : word;
  }
  return { words: words.trim(), first: from, next };
}
