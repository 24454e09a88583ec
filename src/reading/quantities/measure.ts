/** What a figure measures: the noun phrase that it is said of, folded. */

import type { English } from '../../language/english.ts';
import { classesOf } from '../../language/index.ts';
import { type Atoms, isCapitalised, LETTERS, opensSentence, touches, wordAt } from '../times/atoms.ts';
import { predicateOf, subjectEnd } from './clause.ts';
import { deedOf } from './deeds.ts';
import { isDemonym, MEASURING, measureBefore, phraseBefore } from './measure-before.ts';
import { CHANGE_NOUNS, type Measure, phrase } from './phrase.ts';
import type { Found } from './scan.ts';

/** `stop` is where the quantity before it ends, `limit` where the next begins; `timed` is 1 for atoms of time expressions. */
export function measureOf(
  english: English,
  atoms: Atoms,
  found: Found,
  stop: number,
  limit: number,
  timed: Uint8Array,
): Measure | null {
  if (found.kind === 'rank') return null;
  if (found.kind === 'count')
    return found.unit === 'time'
      ? measureBefore(atoms, found, stop, timed)
      : found.nounNext > found.nounFirst
        ? countMeasure(english, atoms, found, stop, limit, timed)
        : null;
  return (
    measureAfter(atoms, found, limit, timed) ??
    measureBefore(atoms, found, stop, timed) ??
    subjectMeasure(english, atoms, found, stop, timed) ??
    (found.nounNext > found.nounFirst ? phrase(atoms, found.nounFirst, found.nounNext) : null)
  );
}

/** "The premium over the market price is believed to be some $11": the subject, wherever the tree finds it. */
function subjectMeasure(
  english: English,
  atoms: Atoms,
  found: Found,
  stop: number,
  timed: Uint8Array,
): Measure | null {
  const end = subjectEnd(english, atoms, found.boundFirst, MEASURING);
  // "Trade, which stood at $2bn, fell by a fifth"
  return end < 0 ? null : phraseBefore(atoms, end, end <= stop ? 0 : stop, timed);
}

/** "Mongolian students", with what narrows them down: "studying in Norway", "on fishing rights". */
function countMeasure(
  english: English,
  atoms: Atoms,
  found: Found,
  stop: number,
  limit: number,
  timed: Uint8Array,
): Measure | null {
  if (isPart(atoms, found)) {
    const group = phrase(atoms, found.nounFirst, found.nounNext);
    return group && { ...group, words: `${PART}${group.words}` };
  }
  const next = extend(atoms, found.nounNext, limit, timed, true);
  const deed = deedOf(atoms, found.boundFirst, next);
  const noun = phrase(atoms, found.nounFirst, deed?.object?.before ? found.nounNext : next);
  if (noun === null) return null;
  if (deed === null) {
    if (next > found.nounNext) return noun;
    return predicateOf(english, atoms, noun, timed) ?? (saysItsUnit(atoms, found) ? null : noun);
  }
  const object = deed.object && objectOf(atoms, deed.object, stop, limit, timed);
  const words = [noun.words, deed.participle, ...(object ? [object.words] : [])].join(' ');
  return { ...noun, words };
}

/** "12 patrol boats" and "40 Malian trucks" measure no more than the unit and the parties say. */
function saysItsUnit(atoms: Atoms, { first: number, nounFirst, nounNext, unit }: Found): boolean {
  // "a population of 2.3 million"
  if (nounFirst < number && /^(?:population|workforce)$/.test(atoms.lower[nounFirst]!)) return false;
  let first = nounFirst;
  while (first < nounNext && (isDemonym(atoms, first) || /^(?:and|or|,)$/.test(atoms.lower[first]!))) first++;
  if (phrase(atoms, first, nounNext)?.words.replace(/s$/, '') === unit) return true;
  const words = unit.split(' ').length;
  return nounNext - first <= words;
}

/** Opens the measure of "six of the sailors", which are fewer than the sailors. */
export const PART = 'part of ';

function isPart(atoms: Atoms, { first, nounFirst }: Found): boolean {
  return (
    nounFirst > first + 2 &&
    atoms.lower[first + 1] === 'of' &&
    /^(?:the|its|his|her|their|our|these|those)$/.test(atoms.lower[first + 2]!)
  );
}

/** "the Coastal Charter" after "signed", or before ", to which". */
function objectOf(
  atoms: Atoms,
  { at, before }: { readonly at: number; readonly before: boolean },
  stop: number,
  limit: number,
  timed: Uint8Array,
): Measure | null {
  if (before) return phraseEndingAt(atoms, at, stop, timed);
  const end = nounPhraseEnd(atoms, at, limit, timed);
  return end > at ? phrase(atoms, at, end) : null;
}

/** The bare noun phrase that ends before atom `end`, names included. */
function phraseEndingAt(atoms: Atoms, end: number, stop: number, timed: Uint8Array): Measure | null {
  for (let first = Math.max(stop, end - 6); first < end; first++) {
    const word = wordAt(atoms, first, end);
    const opens = /^(?:the|a|an|its|their)$/.test(word) || (isCapitalised(atoms, first) && word !== '');
    if (opens && nounPhraseEnd(atoms, first, end, timed) === end) return phrase(atoms, first, end);
  }
  return null;
}

/** Atoms of "that it promised" between a sum and what it is for. */
function givenBy(atoms: Atoms, { kind, closed }: Found): number {
  if (kind !== 'money' || !/^(?:that|which)$/.test(wordAt(atoms, closed, closed - 1))) return 0;
  for (let k = closed + 1; k < closed + 6; k++) {
    const word = wordAt(atoms, k, closed);
    if (word === '' || atoms.kind[k] !== LETTERS) return 0;
    if (/^(?:promised|pledged|offered|gave|given|provided|paid|allocated|granted|announced)$/.test(word))
      return wordAt(atoms, k + 1, k) === 'for' ? k + 1 - closed : 0;
  }
  return 0;
}

/** "in two-way trade", "of arrivals", "stake in the refinery" after an amount. */
function measureAfter(atoms: Atoms, found: Found, limit: number, timed: Uint8Array): Measure | null {
  const from = found.closed + givenBy(atoms, found);
  const word = wordAt(atoms, from, found.first);
  const links = /^(?:in|of|for|towards?|into)$/.test(word);
  if (found.kind === 'measure') return hyphenNoun(atoms, found, limit, timed);
  let at = links ? from + 1 : from;
  if (links && word === 'in' && wordAt(atoms, at, found.first) === 'support')
    at += wordAt(atoms, at + 1, found.first) === 'of' ? 2 : 0;
  if (word === 'to' && found.kind === 'money') return purpose(atoms, found, limit, timed);
  if (word === ',' && isOpening(atoms, found)) return opened(atoms, from + 1, limit, timed);
  if (!links && found.kind === 'money') return attributed(atoms, found, limit, timed);
  if (!links && !(found.kind === 'percent' && found.unit === '%')) return null;
  const head = headAfter(atoms, at, limit, timed);
  if (head !== null && word === 'in' && IN_TERMS.test(atoms.lower[head]!)) return null;
  if (head === null || (!links && CHANGE_NOUNS.has(atoms.lower[head]!))) return null;
  return phrase(atoms, at, extend(atoms, head + 1, limit, timed, false));
}

/** "in local currency", "in real terms", "in all": how it is reckoned. */
const IN_TERMS =
  /^(?:currency|currencies|terms|total|all|cash|value|size|length|kind|advance|return|full|part|area|height|weight|favour|favor)$/;

/** "At 4.2%, growth in Rwanda was" */
function isOpening(atoms: Atoms, { boundFirst }: Found): boolean {
  return boundFirst > 0 && atoms.lower[boundFirst - 1] === 'at' && opensSentence(atoms, boundFirst - 1);
}

function opened(atoms: Atoms, at: number, limit: number, timed: Uint8Array): Measure | null {
  const head = headAfter(atoms, at, limit, timed);
  return head === null ? null : phrase(atoms, at, extend(atoms, head + 1, limit, timed, false));
}

/** "a $30 million credit line for the port" */
function attributed(atoms: Atoms, found: Found, limit: number, timed: Uint8Array): Measure | null {
  if (!/^(?:a|an|the|its|their|his|her|this|that)$/.test(wordAt(atoms, found.boundFirst - 1, found.first)))
    return null;
  const head = headAfter(atoms, found.closed, limit, timed);
  if (head === null) return null;
  return phrase(
    atoms,
    found.closed,
    extend(atoms, head + 1, limit, timed, wordAt(atoms, head + 1, head) === 'for'),
  );
}

/** Verbs that money is given for. */
const PURPOSES =
  /^(?:re)?(?:build|plant|open|stock|store|place|train|equip|clean|construct|develop|fund|finance|support|help|improve|modernise|modernize|upgrade|expand|house|feed|fight|protect|repair|buy|settle|new|habilitate)$/;

/** "to replant mangroves": what the money is for. */
function purpose(atoms: Atoms, found: Found, limit: number, timed: Uint8Array): Measure | null {
  const verb = found.closed + 1;
  if (!PURPOSES.test(wordAt(atoms, verb, found.first))) return null;
  const head = headAfter(atoms, verb + 1, limit, timed);
  return head === null ? null : phrase(atoms, verb, extend(atoms, head + 1, limit, timed, false));
}

/** "a 1,240-kilometre pipeline" */
function hyphenNoun(atoms: Atoms, found: Found, limit: number, timed: Uint8Array): Measure | null {
  if (wordAt(atoms, found.next - 2, found.first) !== '-' || !touches(atoms, found.next - 2)) return null;
  const head = headAfter(atoms, found.next, limit, timed);
  return head === null ? null : phrase(atoms, found.next, head + 1);
}

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
    const classes = word === 'mine' ? 'n' : classesOf(word) || 'n';
    // "two-way trade"
    if (/^m/.test(classes) && wordAt(atoms, k + 1, k) === '-') continue;
    if (/^[isctoxdzr]/.test(classes) && !(k === i && /^(?:the|its|their|his|her|a|an|all|total)$/.test(word)))
      break;
    if (/[nN]/.test(classes) || classes === 'n' || /^g/.test(classes))
      head = isCapitalised(atoms, k) && !(word.endsWith('s') && isDemonym(atoms, k)) ? head : k;
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
    // "Four treaties and a football match", "20 games and his third goal" are two things.
    if (word === 'and' && /^[tom]/.test(classesOf(wordAt(atoms, at + 1, at)))) break;
    const end = nounPhraseEnd(atoms, at + 1, limit, timed);
    if (TIME_NOUNS.test(wordAt(atoms, end - 1, at))) break;
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

/** "at the same time", "in the quarter", "in a single afternoon" */
const TIME_NOUNS =
  /^(?:times?|quarters?|seasons?|periods?|years?|months?|weeks?|days?|hours?|afternoons?|mornings?|nights?|decades?|terms?|past)$/;

const COUNT_JOINS = new Set('of on in for from to at with into under and against among abroad'.split(' '));
const SHARE_JOINS = new Set('of in on'.split(' '));

/** The end of a bare noun phrase: determiners, adjectives, nouns, names; "legal, technical and financial aid". */
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
