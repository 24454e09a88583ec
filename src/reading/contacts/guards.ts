import type { English } from '../../language/english.ts';
import { isAdverb, MODALS } from '../../language/lexicon/function-words.ts';
import { lemmaOf } from '../../language/lexicon/verbs.ts';
import { nameAt, verbGroupAt } from '../../language/syntax/index.ts';
import { isPaid } from './kind.ts';
import { nounFrameOf, type VerbFrame } from './lexicon/frames.ts';
import { COURTS } from './lexicon/words.ts';
import { isAuxiliary, isMark, isVerbHere, wordAt } from './words.ts';

/** What tells at once that a verb is none: "came two days after", "sat still", "held a session". */
export function verbIsContact(
  english: English,
  token: number,
  { needs, places }: VerbFrame,
  end: number,
): boolean {
  if (isYearsFrom(english, token)) return false;
  if (needs === 'finding') return findsSomething(english, token, end);
  const word = wordAt(english, token);
  const next = wordAt(english, token + 1);
  if (wordAt(english, token - 1) === 'being' && /^(?:talk|speak)$/.test(lemmaOf(word))) return false;
  const particle = PARTICLES.get(lemmaOf(word));
  if (particle && !particle.test(next)) return false;
  if (lemmaOf(word) === 'present' && !/credentials|letters/.test(`${next} ${wordAt(english, token + 2)}`))
    return false;
  // "Is due in Oslo", "is expected in Oslo", "will be in Oslo"; all other forms of these tell of something else.
  if (/^(?:due|expected|be)$/.test(word)) {
    const before = wordAt(english, token - 1);
    const ahead = word === 'be' ? MODALS.has(before) : isAuxiliary(before) || isAdverb(before);
    return (
      ahead &&
      (next === 'in' || (word !== 'be' && (next === 'at' || (next !== 'to' && isAfterWhere(english, token)))))
    );
  }
  if (/^(?:is|was|were|are)$/.test(word)) return next === 'in' && staysAwhile(english, token + 2);
  if (/^(?:inaugurate|open|unveil)$/.test(lemmaOf(word))) return opensBuilding(english, token);
  if (word === 'been') return next === 'in' && staysAwhile(english, token + 2);
  if (needs === 'place' && isAuxiliary(word)) return false;
  if (/^(?:expect|expects|expecting|being)$/.test(word)) return false;
  // "Returned to the country": home.
  if (
    /^return/.test(word) &&
    next === 'to' &&
    /^(?:the|his|her|their)$/.test(wordAt(english, token + 2)) &&
    /^(?:country|homeland|nation)$/.test(wordAt(english, token + 3))
  )
    return false;
  if (needs !== 'place' || places.includes('object') || /^(?:arriv|flew|fl[iy])/.test(wordAt(english, token)))
    return true;
  for (let at = token + 1; at < Math.min(end, token + GOES_WITHIN); at++) {
    if (places.includes(wordAt(english, at)) || wordAt(english, at) === 'from') return true;
    if (isMark(english, at) || isVerbHere(english, at)) return false;
  }
  return false;
}

/** "Seventeen years after the two had signed": only tells how long ago that was. */
function isYearsFrom(english: English, token: number): boolean {
  const begin = english.sentences.first[english.tokens.sentence[token]!]!;
  for (let at = token - 1; at > begin && at > token - CLAUSE_WITHIN; at--) {
    if (wordAt(english, at) === ',' || isMark(english, at)) return false;
    if (/^(?:after|before)$/.test(wordAt(english, at)))
      return /^(?:years?|decades?|centur(?:y|ies))$/.test(wordAt(english, at - 1));
  }
  return false;
}

/** "Is in Porto until Friday", "was in Porto for talks"; not "is in Porto", where one may live, nor "is in doubt". */
function staysAwhile(english: English, from: number): boolean {
  if (
    english.names[nameAt(english, from)]?.kind !== 'place' &&
    english.names[nameAt(english, from)]?.kind !== 'state'
  )
    return false;
  for (let at = from + 1; at < from + 6; at++) {
    const word = wordAt(english, at);
    if (/^(?:until|till|since|last|\p{L}+day)$/u.test(word)) return true;
    if (word === 'in' && DATES.test(wordAt(english, at + 1))) return true;
    if (word === 'this') return wordAt(english, at + 1) === 'week';
    if (word === 'for')
      return /^(?:talks|a|an|the|two|three|consultations|negotiations)$/.test(wordAt(english, at + 1));
    if (word === ',' || isMark(english, at) || isVerbHere(english, at)) return false;
  }
  return false;
}

/** "Porto, where Lind is expected" */
function isAfterWhere(english: English, token: number): boolean {
  for (let at = token - 1; at > token - CLAUSE_WITHIN; at--) {
    if (wordAt(english, at) === 'where') return true;
    if (wordAt(english, at) === ',' || isMark(english, at)) return false;
  }
  return false;
}

/** Tokens from "where" to its verb. */
const CLAUSE_WITHIN = 9;

/** "Opened a school in Porto"; not "opened a summit", "opened talks". */
function opensBuilding(english: English, token: number): boolean {
  for (let at = token + 1; at < token + GOES_WITHIN; at++) {
    const word = wordAt(english, at);
    if (word === 'in' || word === 'at') return at > token + 1;
    if (nounFrameOf(word) || isMark(english, at) || isVerbHere(english, at)) return false;
  }
  return false;
}

/** What must follow a verb that mostly tells of something else: "sat down", "shook hands", "set foot". */
const PARTICLES = new Map<string, RegExp>([
  ['sit', /^(?:down|together)$/],
  ['stand', /^(?:beside|alongside)$/],
  ['shake', /^hands$/],
  ['break', /^bread$/],
  ['touch', /^down$/],
  ['stop', /^(?:in|over|off)$/],
  ['stay', /^(?:in|overnight)$/],
  ['set', /^(?:foot|off|out)$/],
  ['cross', /^(?:into|over)$/],
]);

/** Tokens between a verb of going and the preposition of its place. */
const GOES_WITHIN = 10;

/** "By phone", "over the telephone", "on the phone to": how two talked; not "the phone call", which says so itself. */
export function isChannel(english: English, token: number): boolean {
  if (!CHANNELS.test(wordAt(english, token)) || nounFrameOf(wordAt(english, token + 1))) return false;
  const before = wordAt(english, token - 1);
  return before === 'the'
    ? /^(?:by|on|over|via)$/.test(wordAt(english, token - 2))
    : /^(?:by|over|via)$/.test(before);
}

const CHANNELS = /^(?:phone|telephone|videolink)$/;

/** "Call for restraint", "press conference", "ruling party", "at the same address" tell of nothing. */
export function nounIsContact(english: English, token: number, word: string): boolean {
  const before = wordAt(english, token - 1);
  const next = wordAt(english, token + 1);
  // "The talks team": it only says what the next noun is of.
  if (
    /^(?:banquet|reception)$/.test(next) ||
    (/^(?:ceremony|meeting|talks)$/.test(word) && /^(?:signing|summit)$/.test(before))
  )
    return false;
  if (/^(?:team|teams|process|agenda|venue|format|proposal|proposals|partner|partners|table)$/.test(next))
    return false;
  switch (word) {
    case 'call':
    case 'calls':
      return (
        /^(?:phone|telephone|video|courtesy|farewell|conference|introductory|\S+-hour|\S+-minute|\S+-way)$/.test(
          before,
        ) ||
        next === 'between' ||
        next === 'with' ||
        isPaid(english, token)
      );
    case 'phone':
    case 'telephone':
    case 'videolink':
      return isChannel(english, token);
    case 'conversation':
    case 'conversations':
      return (
        /^(?:the|this|their|his|her|'s|\S+-minute|\S+-hour)$/.test(before) ||
        /^(?:phone|telephone|video)$/.test(before) ||
        /^(?:with|between|of)$/.test(next) ||
        (/^(?:was|were)$/.test(next) && wordAt(english, token + 2) === 'held')
      );
    case 'talk':
      return next === 'with' && /^(?:a|an|short|brief|long|private|phone|telephone|video)$/.test(before);
    case 'opinion':
      return before === 'advisory';
    case 'decision':
      return (
        /^(?:court|tribunal|judges)$/.test(before) || /^(?:court|tribunal)$/.test(wordAt(english, token - 2))
      );
    case 'signature':
      return next === 'of';
    case 'journey':
      return next === 'to';
    case 'stay':
      return (
        /^\S+-day$/.test(before) || (next === 'in' && /^(?:'s|his|her|a|short|brief|long)$/.test(before))
      );
    case 'arrival':
      return next === 'in' || next === 'at';
    case 'day':
    case 'days':
      return next === 'in' && /^(?:a|one|two|three|four|five|'s|his|her|full|busy)$/.test(before);
    case 'guest':
    case 'guests':
      return next === 'of';
    case 'ruling':
      return (
        !/^(?:party|coalition|class|family|out|elite|house|bloc|council|alliance)$/.test(next) &&
        before !== 'been'
      );
    case 'conference':
      // Who faces reporters together has met.
      if (/^(?:press|news|media)$/.test(before)) return next === 'with';
      return !/^(?:joint|peace)$/.test(before);
    case 'address':
      return (
        !/^(?:same|email|e-mail|home|web|ip|postal|street|no|new)$/.test(before) &&
        !/^(?:for|book|of)$/.test(next)
      );
    case 'statement':
      // "In his statement on 12 November"; a statement on fish, or to reporters, is no address.
      return (
        /^(?:his|her)$/.test(before) &&
        wordAt(english, token - 2) === 'in' &&
        (next === 'before' || (next === 'on' && DATES.test(wordAt(english, token + 2))))
      );
    case 'award':
      return /^(?:arbitral|arbitration|its|final|the)$/.test(before);
    case 'mission':
      return /^(?:trade|business|economic|fact-finding|goodwill|investment)$/.test(before);
    case 'stop':
      return next === 'in';
    case 'tour':
      return next !== 'operator' && next !== 'operators' && next !== 'guide';
    case 'summit':
      return (
        next !== 'of' ||
        !/^(?:mount|mountain|hill|peak|volcano|everest)$/.test(
          wordAt(english, token + (wordAt(english, token + 2) === 'the' ? 3 : 2)),
        )
      );
    case 'round':
    case 'rounds':
      return (
        next !== 'of' &&
        /^(?:first|second|third|fourth|fifth|sixth|latest|last|next|previous|earlier|new|final)$/.test(before)
      );
    case 'session':
      return (
        next === 'of' ||
        /^(?:commission|committee|council|plenary|marathon|closed-door|emergency|extraordinary|joint|trilateral|bilateral|the|first|second|third|th|\d+(?:st|nd|rd|th)|its|next|this)$/.test(
          before,
        )
      );
    case 'council':
    case 'assembly':
    case 'commission':
    case 'committee':
      return /^(?:joint|intergovernmental|mixed|bilateral)$/.test(before) || nameAt(english, token) >= 0;
    default:
      return true;
  }
}

const DATES =
  /^(?:\d{1,2}|\S+day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "Ruled that", "found Kenya responsible", "ordered Kenya to release"; not "ruled out", "held a session". */
function findsSomething(english: English, token: number, end: number): boolean {
  const { lemma, passive } = verbGroupAt(english, token);
  const next = wordAt(english, token + 1);
  if (passive || /^(?:out|a|an|talks|its|back|up|off)$/.test(next)) return false;
  if (COURTS_ONLY.has(lemma)) return isCourtBefore(english, token);
  if (lemma === 'rule') return true;
  for (let at = token + 1; at < Math.min(end, token + FOUND_WITHIN); at++) {
    const word = wordAt(english, at);
    if (/^(?:that|responsible|guilty|liable)$/.test(word)) return true;
    if (lemma === 'order' && (word === 'to' || word === 'release')) return true;
  }
  return false;
}

/** "The court dismissed"; whose court it is, and whether it is its subject, the slots tell. */
function isCourtBefore(english: English, token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - COURT_WITHIN); at--)
    if (COURTS.has(wordAt(english, at))) return true;
  return false;
}

/** Tokens between a court and what it does. */
const COURT_WITHIN = 16;

/** What others do too, so that only a court's is a ruling. */
export const COURTS_ONLY = new Set([
  'uphold',
  'dismiss',
  'overturn',
  'declare',
  'decide',
  'conclude',
  'determine',
]);

/** Tokens between "found" and what is found. */
const FOUND_WITHIN = 12;
