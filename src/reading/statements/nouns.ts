import { type English, nounPhraseAt, nounPhraseBefore, verbGroupAt } from '../../language/index.ts';
import { BE, HAVE, isAdverb, MODALS, POSSESSIVES, RELATIVES } from '../../language/lexicon/function-words.ts';
import { verbOf } from '../../language/lexicon/verbs.ts';
import { hasTense, hasVerb, pastApposition, trimEnd } from './clause.ts';
import { contentEnd } from './content-end.ts';
import { type Layout, next, type Stretch, unitAt } from './layout.ts';
import { type Frame, frameOf, NO_SOURCE, SPEECH_NOUNS } from './lexicon.ts';
import { type Cue, plainReport, type Report } from './report.ts';

const SAID: Frame = frameOf('state')!;
const LEMMAS: Readonly<Record<string, string>> = { according: 'according to', as: 'as reported by' };
/** How far back the owner of a claim may begin: "the outgoing minister of transport's claim". */
const OWNER_WITHIN = 12;

/** "Trade doubled, according to the ministry", "in the words of the ministry", "to quote Lind". */
export function readAccording(layout: Layout, token: number): Report | null {
  const { english } = layout;
  const unit = unitAt(layout, token);
  if (english.tokens.lower(token) === 'in') {
    const view = readView(layout, token, unit);
    if (view) return view;
  }
  const last = endOfAccording(english, token);
  if (last < 0) return null;
  const words = nounPhraseAt(english, last, unit.last);
  if (words === null || NO_SOURCE.has(english.tokens.lower(words.head))) return null;
  const lemma = LEMMAS[english.tokens.lower(token)] ?? 'in the words of';
  const cue: Cue = { first: token, last, verb: token, lemma, frame: SAID };
  const clauses = accordingClauses(layout, cue, words, unit);
  const own = lemma === 'as reported by' ? { ...cue, first: last - 2, last: last - 1, verb: last - 2 } : cue;
  return saidBy(own, { words, meaning: null, first: token, last: words.last }, clauses);
}

/** "In Okello's view, …", "in her words, …": the owner is the source. */
function readView(layout: Layout, token: number, unit: Stretch): Report | null {
  const { tokens } = layout.english;
  let noun = token + 2;
  while (
    noun < Math.min(unit.last, token + OWNER_WITHIN) &&
    !/^(words|view|opinion)$/.test(tokens.lower(noun))
  )
    noun++;
  if (
    noun >= unit.last ||
    !/^(words|view|opinion)$/.test(tokens.lower(noun)) ||
    tokens.lower(noun + 1) !== ','
  )
    return null;
  const words = ownerBefore(layout, noun, token + 1);
  if (words === null || words.first !== token + 1) return null;
  const cue: Cue = {
    first: noun,
    last: noun + 1,
    verb: noun,
    lemma: `in the ${tokens.lower(noun)} of`,
    frame: SAID,
  };
  const clauses = accordingClauses(layout, { ...cue, first: token }, { first: token, last: noun + 1 }, unit);
  return saidBy(cue, { words, meaning: null, first: token, last: noun + 1 }, clauses);
}

function saidBy(cue: Cue, source: Report['source'], clauses: Report['clauses']): Report | null {
  return clauses.length > 0 ? plainReport(cue, source, clauses) : null;
}

const REPORTED =
  /^(reported|noted|described|detailed|documented|shown|explained|stated|announced|recorded|revealed|outlined|told)$/;

function endOfAccording({ tokens }: English, token: number): number {
  switch (tokens.lower(token)) {
    case 'according':
      return tokens.lower(token + 1) === 'to' ? token + 2 : -1;
    case 'in':
      return tokens.lower(token + 1) === 'the' &&
        tokens.lower(token + 2) === 'words' &&
        tokens.lower(token + 3) === 'of'
        ? token + 4
        : -1;
    case 'to':
      return tokens.lower(token + 1) === 'quote' ? token + 2 : -1;
    case 'as': {
      const verb = isAdverb(tokens.lower(token + 1)) ? token + 2 : token + 1;
      return REPORTED.test(tokens.lower(verb)) && tokens.lower(verb + 1) === 'by' ? verb + 2 : -1;
    }
    default:
      return -1;
  }
}

function accordingClauses(layout: Layout, cue: Cue, words: Stretch, unit: Stretch): readonly Stretch[] {
  const last = pastApposition(layout, words.last, unit.last);
  const { tokens } = layout.english;
  let begin = cue.first;
  while (
    begin > unit.first &&
    (isAdverb(tokens.lower(begin - 1)) || /^(but|and|however)$/.test(tokens.lower(begin - 1)))
  )
    begin--;
  if (begin === unit.first || /^[;:]$/.test(tokens.lower(begin - 1))) {
    let comma = nextComma(layout, last, unit.last);
    if (comma >= 0 && RELATIVES.has(tokens.lower(comma + 1))) comma = nextComma(layout, comma + 1, unit.last);
    if (comma < 0) return [];
    return whole({ first: comma + 1, last: contentEnd(layout, cue, comma + 1, unit.last) });
  }
  const end = tokens.lower(cue.first - 1) === ',' ? cue.first - 1 : cue.first;
  let first = unit.first;
  for (let at = end - 1; at > unit.first; at--) {
    if (tokens.lower(at) === ';' && layout.inside[at] === layout.inside[cue.first]) {
      first = at + 1;
      break;
    }
  }
  const lead = { first, last: end };
  if (hasVerb(layout, lead) || tokens.lower(last) !== ',' || RELATIVES.has(tokens.lower(last + 1)))
    return whole(lead);
  return [...whole(lead), ...whole({ first: last + 1, last: contentEnd(layout, cue, last + 1, unit.last) })];
}

/** The comma that ends the source. */
function nextComma(layout: Layout, from: number, end: number): number {
  for (let at = from; at < end; at = next(layout, at)) if (layout.english.tokens.lower(at) === ',') return at;
  return -1;
}

/** "Her minister's claim that the treaty was dead", "a reminder from the ministry that", "the message from Oslo: …". */
export function readNoun(layout: Layout, token: number): Report | null {
  const { english } = layout;
  const { tokens } = english;
  const noun = tokens.lower(token);
  if (!SPEECH_NOUNS.has(noun)) return null;
  const unit = unitAt(layout, token);
  const owner = ownerBefore(layout, token, unit.first);
  const giver = owner ? null : giverAfter(layout, token, unit.last);
  const words = owner ?? giver;
  if (words === null) return null;
  const at = giver ? giver.last : token + 1;
  const came = cameBefore(layout, token);
  if (came >= 0) {
    const cue: Cue = { first: token, last: token + 1, verb: token, lemma: noun, frame: SAID };
    const source = { words, meaning: null, first: token - 2, last: at };
    return {
      cue,
      source,
      clauses: [],
      quoted: [came],
      negated: false,
      occasion: null,
      addressee: null,
      doubt: null,
    };
  }
  if (at + 1 >= unit.last || (tokens.lower(at) !== 'that' && tokens.lower(at) !== ':')) return null;
  const cue: Cue = { first: token, last: token + 1, verb: token, lemma: noun, frame: SAID };
  const quotation = layout.opens[at + 1]!;
  const source = {
    words,
    meaning: null,
    first: Math.min(words.first, token),
    last: Math.max(words.last, token + 1),
  };
  const rest = {
    negated: noun === 'denial',
    occasion: null,
    addressee: null,
    doubt: null,
  };
  if (quotation >= 0 && tokens.lower(at) === ':')
    return { cue, source, clauses: [], quoted: [quotation], ...rest };
  const last = contentEnd(layout, cue, at + 1, unit.last);
  const clauses = whole({
    first: at + 1,
    last: hasVerb(layout, { first: unit.first, last: token }) ? last : beforeMain(layout, at + 1, last),
  });
  return clauses.length > 0 ? { cue, source, clauses, quoted: [], ...rest } : null;
}

/** "Oslo's claim that the ship had left | drew laughter": where the claim is the subject, its verb is the second one. */
function beforeMain(layout: Layout, from: number, last: number): number {
  const { english } = layout;
  let seen = false;
  for (let at = from; at < last; at = next(layout, at)) {
    if (!hasTense(english, at, last)) continue;
    const group = verbGroupAt(english, at);
    if (seen && group.first > from) return trimEnd(layout, from, group.first);
    seen = true;
    while (at + 1 < last && isAuxiliary(english.tokens.lower(at)) && verbOf(english.tokens.lower(at + 1)))
      at++;
  }
  return last;
}

function isAuxiliary(word: string): boolean {
  return MODALS.has(word) || BE.has(word) || HAVE.has(word) || isAdverb(word);
}

/** “No,” came the reply from Okello. */
function cameBefore(layout: Layout, noun: number): number {
  const { tokens } = layout.english;
  if (noun < 3 || tokens.lower(noun - 2) !== 'came') return -1;
  return layout.closes[noun - 3]!;
}

export function ownerBefore({ english }: Layout, noun: number, begin: number): Stretch | null {
  const { tokens } = english;
  for (let at = noun - 1; at >= Math.max(begin, noun - 3); at--) {
    const word = tokens.lower(at);
    if (word === "'s" || word === "'" || word === '’') {
      const phrase = nounPhraseBefore(english, at, Math.max(begin, at - OWNER_WITHIN));
      return phrase;
    }
    if (POSSESSIVES.has(word)) return { first: at, last: at + 1 };
  }
  return null;
}

export function giverAfter({ english }: Layout, noun: number, end: number): Stretch | null {
  const preposition = noun + 1 < end ? english.tokens.lower(noun + 1) : '';
  return preposition === 'from' || preposition === 'by' ? nounPhraseAt(english, noun + 2, end) : null;
}

function whole(stretch: Stretch): readonly Stretch[] {
  return stretch.last > stretch.first ? [stretch] : [];
}
