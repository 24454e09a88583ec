/** What is said of a figure before it: the subject of its verb, or what it is a figure of. */
import { classesOf, listedWord } from '../../language/index.ts';
import { type Atoms, isCapitalised, LETTERS, opensSentence, touches, wordAt } from '../times/atoms.ts';
import { CHANGE_NOUNS, type Measure, phrase } from './phrase.ts';
import type { Found } from './scan.ts';

/** Verbs whose subject is what their figure measures. */
export const MEASURING = new Set(
  `reach reaches reached reaching stand stands stood standing amount amounts amounted amounting total totals totalled totaled
  totalling rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing increase increases increased
  increasing drop drops dropped decline declined declining climb climbed jump jumped surge surged plunge plunged shrink shrank
  contract contracted expand expanded expanding narrow narrowed widen widened hit hits exceed exceeds exceeded exceeding is are was were be been come comes
  came cost costs worth valued put estimated account accounts accounted slip slipped slid double doubled halve halved top topped gain gained up down
  set averaged average averages slow slows slowed slowing exceed surpassed surpass pass passes passed passing makes represent represents represented record recorded records register registered registers
  tripled triple triples quadrupled quadruple soar soars soared tumble tumbles tumbled plummet plummets plummeted ease eases eased sink sinks sank
  dip dips dipped edge edges edged inch inched tick ticked advance advances advanced rally rallied rebound rebounded recover recovered swell swells
  swelled weaken weakened strengthen strengthened slump slumps slumped decrease decreases decreased measure measures measured weigh weighs weighed
  trade trades traded trading close closes closed closing end ends ended ending finish finished open opened settle settled sell sells sold fetch
  fetched start starts started begin begins began span spans stretch stretches yield yields yielded hover hovers hovered remain remains remained
  rank ranks ranged ranges ranging vary varies varied cover covers covered`.split(/\s+/),
);

/** Words between a figure and its verb. */
const BETWEEN = new Set(
  `to at by of from about around almost nearly some over more than less roughly just only a an mere up down well under least
  as high low higher lower flat steady unchanged much many for the paltry close approximately year on already now still , us out estimated value`.split(
    /\s+/,
  ),
);

/** "trade reached", "a target of", "double trade to": what stands before the figure. */
export function measureBefore(atoms: Atoms, found: Found, stop: number, timed: Uint8Array): Measure | null {
  // "Trade doesn't exceed 30 million": the bound's words are the verb.
  for (let verb = found.boundFirst; verb < found.first; verb++) {
    if (/^(?:exceed|surpass|topp)/.test(atoms.lower[verb]!))
      return subjectOf(atoms, found.boundFirst, stop, timed);
  }
  let k = found.boundFirst - 1;
  // "trade target of $10 billion", "a deficit of 3%"
  if (wordAt(atoms, k, found.first) === 'a' || wordAt(atoms, k, found.first) === 'mere') {
    while (/^(?:a|an|mere)$/.test(wordAt(atoms, k, found.first))) k--;
  }
  if (wordAt(atoms, k, found.first) === 'of') {
    const noun = phraseBefore(atoms, k, stop, timed);
    if (noun && !CHANGE_NOUNS.has(noun.words)) return noun;
  }
  const aside = asideOf(atoms, k, stop, timed);
  if (aside) return aside;
  const object = changedObject(atoms, k, stop, timed);
  if (object) return object;
  for (let steps = 0; steps < 9 && k >= stop; steps++, k--) {
    const word = wordAt(atoms, k, found.first);
    if (word === '') return null;
    // "aid was cut by"
    if (MEASURING.has(word) || (CHANGED.test(word) && BE.test(wordAt(atoms, k - 1, found.first))))
      return (word === 'worth' ? flowOf(atoms, k, stop) : null) ?? subjectOf(atoms, k, stop, timed);
    if (!BETWEEN.has(word) && !timed[k]) return null;
  }
  return null;
}

/** "trade, now at $2 billion", "the pool, at $3 billion," */
function asideOf(atoms: Atoms, end: number, stop: number, timed: Uint8Array): Measure | null {
  if (wordAt(atoms, end, end) !== 'at') return null;
  let k = end - 1;
  if (/^(?:now|currently|presently|already|still)$/.test(wordAt(atoms, k, end))) k--;
  return wordAt(atoms, k, end) === ',' ? phraseBefore(atoms, k, stop, timed) : null;
}

const CHANGES =
  /^(?:doubl|tripl|rais|boost|increas|expand|cut|reduc|lift|bring|push|lower|grow)(?:e|ed|es|ing|s|ting|)$/;
const RECKONS = /^(?:put|estimat|valu|assess|reckon)(?:s|es|e|ed|ting|ing)?$/;

/** "double trade to $20 billion", "cut the deficit by 3%", "put the exports at $4 million" */
function changedObject(atoms: Atoms, end: number, stop: number, timed: Uint8Array): Measure | null {
  const joint = wordAt(atoms, end, end);
  if (!/^(?:to|by|at)$/.test(joint)) return null;
  const verbs = joint === 'at' ? RECKONS : CHANGES;
  for (let k = end - 1; k >= stop && k > end - 9; k--) {
    const word = wordAt(atoms, k, end);
    if (verbs.test(word)) {
      const cut = cutBetween(atoms, k + 1, end, timed);
      return cut > k + 1 ? trimmed(atoms, k + 1, cut) : null;
    }
    if (
      word !== 'and' &&
      !(joint === 'at' && /^(?:to|for)$/.test(word)) &&
      (/^[xsc]/.test(classesOf(word) || 'n') || atoms.kind[k] !== LETTERS)
    )
      return null;
  }
  return null;
}

const FLOWS: ReadonlyMap<string, string> = new Map(
  [
    'trade traded trades trading',
    'exports exported exporting shipped shipping sold selling sells',
    'imports imported importing bought buying buys purchased purchasing',
  ].flatMap((line) => {
    const [flow = '', ...forms] = line.split(' ');
    return forms.map((form) => [form, flow] as const);
  }),
);

/** "Shipped goods worth" is exports, "traded goods worth" trade, "bought wheat worth" imports of wheat. */
function flowOf(atoms: Atoms, worth: number, stop: number): Measure | null {
  for (let k = worth - 2; k >= Math.max(stop, worth - MOST_GOODS); k--) {
    const word = wordAt(atoms, k, worth);
    // "Trade between the two, worth", "exports were worth"
    if (word === '' || word === ',' || (/^[ixs]/.test(classesOf(word)) && word !== 'of')) return null;
    const flow = FLOWS.get(word);
    const goods = flow === undefined ? null : phrase(atoms, k + 1, worth);
    if (!flow || !goods) continue;
    const words = /^(?:goods|products|merchandise|commodities)$/.test(goods.words)
      ? flow
      : `${flow} of ${goods.words}`;
    return { words, first: k, next: worth };
  }
  return null;
}

/** "sold refined palm oil and batik worth" */
const MOST_GOODS = 9;

function subjectOf(atoms: Atoms, verb: number, stop: number, timed: Uint8Array): Measure | null {
  let end = verb;
  for (let steps = 0; steps < 8; steps++) {
    if (AUXILIARY.test(wordAt(atoms, end - 1, verb)) || isRaising(atoms, end - 1, verb)) end--;
    else break;
  }
  // "trade, which stood at", but not "trade, the first part of which stood at"
  const comma = wordAt(atoms, end - 2, verb) === ',';
  if (/^(?:which|that)$/.test(wordAt(atoms, end - 1, verb))) {
    if (!comma && /^i/.test(classesOf(wordAt(atoms, end - 2, verb)))) return null;
    end -= comma ? 2 : 1;
  }
  return phraseBefore(atoms, end, stop, timed);
}

const AUXILIARY =
  /^(?:will|would|does|do|did|has|had|have|is|are|was|were|be|been|being|to|more|than|nearly|almost|should|could|may|might|already|also|now|,|then|still)$/;
const RAISING =
  /^(?:forecast|expected|projected|set|likely|due|thought|believed|estimated|seen|predicted|poised|reckoned|known|said|reported|supposed|meant|planned|bound)$/;

/** "Debt is forecast to reach": not the forecast does. */
function isRaising(atoms: Atoms, k: number, of: number): boolean {
  if (!RAISING.test(wordAt(atoms, k, of))) return false;
  const before = wordAt(atoms, k - 1, of);
  const be = /^(?:now|still|also|widely|currently)$/.test(before) ? wordAt(atoms, k - 2, of) : before;
  return BE.test(be);
}

const BE = /^(?:is|are|was|were|be|been|being)$/;
const CHANGED =
  /^(?:cut|raised|reduced|lowered|increased|lifted|doubled|halved|trimmed|slashed|revised|boosted|expanded|brought|pushed)$/;

const PHRASE_JOINS = new Set('of to for from in on between with at over into'.split(' '));

/** The noun phrase that ends before atom `end`, with its prepositional phrases, without whose it is. */
export function phraseBefore(atoms: Atoms, end: number, stop: number, timed: Uint8Array): Measure | null {
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
    if (isCapitalised(atoms, k) && !opensSentence(atoms, k)) {
      first = k;
      continue;
    }
    if (/^(?:once|when|until|unless|if)$/.test(word)) break;
    const classes = classesOf(word) || 'n';
    if (word === 'with' && !/^[nN]/.test(classesOf(wordAt(atoms, k - 1, end)) || 'n')) break;
    if (/^[xsc]/.test(classes) && !/^(?:and|to|for|with|of|on|in|from|between)$/.test(word)) break;
    if (/^i/.test(classes) && !PHRASE_JOINS.has(word)) break;
    // "Hanoi had demanded a bond of" is no noun phrase; "the combined exports of" is.
    if (
      /[dp]/.test(classes) &&
      !/[nN]/.test(classes) &&
      !/^(?:the|a|its|their)$/.test(wordAt(atoms, k - 1, end))
    )
      break;
    if (/^[vzd]/.test(classes) && !/[nNp]/.test(classes) && !isCapitalised(atoms, k)) break;
    if (/^o/.test(classes) && !/^(?:its|their|his|her)$/.test(word)) break;
    first = k;
  }
  const cut = cutBetween(atoms, first, end, timed);
  return cut > first ? trimmed(atoms, first, cut) : null;
}

/** "trade between Kenya and Poland" is trade; whose it is, the parties say. */
function cutBetween(atoms: Atoms, first: number, end: number, timed: Uint8Array): number {
  for (let k = first; k < end; k++)
    if (atoms.lower[k] === 'between' || (atoms.lower[k] === 'at' && k > first)) return k;
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
    // "the two countries' trade"
    else if (word === "'" && k > first && /s$/.test(atoms.lower[k - 1]!) && wordAt(atoms, k + 1, k) !== 's')
      at = k + 1;
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

export function isDemonym(atoms: Atoms, k: number): boolean {
  return isCapitalised(atoms, k) && listedWord(written(atoms, k))?.kind === 'demonym';
}

function isAcronym(atoms: Atoms, k: number): boolean {
  return /^\p{Lu}{2,5}$/u.test(written(atoms, k)) && !listedWord(written(atoms, k));
}

function written(atoms: Atoms, k: number): string {
  return atoms.text.slice(atoms.start[k], atoms.end[k]);
}
