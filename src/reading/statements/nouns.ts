import { nounPhraseAt, nounPhraseBefore } from '../../language/index.ts';
import { isAdverb, POSSESSIVES, RELATIVES } from '../../language/lexicon/function-words.ts';
import { contentEnd, hasVerb, pastApposition } from './clause.ts';
import { type Layout, next, type Stretch, unitAt } from './layout.ts';
import { type Frame, frameOf, NO_SOURCE, SPEECH_NOUNS } from './lexicon.ts';
import type { Cue, Report } from './report.ts';

const SAID: Frame = frameOf('state')!;
/** How far back the owner of a claim may begin: "the outgoing minister of transport's claim". */
const OWNER_WITHIN = 12;

/** "Trade doubled, according to the ministry." */
export function readAccording(layout: Layout, token: number): Report | null {
  const { english } = layout;
  const { tokens } = english;
  if (tokens.lower(token + 1) !== 'to') return null;
  const unit = unitAt(layout, token);
  const words = nounPhraseAt(english, token + 2, unit.last);
  if (words === null || NO_SOURCE.has(tokens.lower(words.head))) return null;
  const cue: Cue = { first: token, last: token + 2, verb: token, lemma: 'according to', frame: SAID };
  const clauses = accordingClauses(layout, cue, words, unit);
  if (clauses.length === 0) return null;
  const source = { words, meaning: null, first: token, last: words.last };
  return { cue, source, clauses, quoted: [], negated: false, occasion: null, addressee: null, doubt: null };
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
    const comma = nextComma(layout, last, unit.last);
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
  if (at + 1 >= unit.last || (tokens.lower(at) !== 'that' && tokens.lower(at) !== ':')) return null;
  const cue: Cue = { first: token, last: token + 1, verb: token, lemma: noun, frame: SAID };
  const quotation = layout.opens[at + 1]!;
  const source = {
    words,
    meaning: null,
    first: Math.min(words.first, token),
    last: Math.max(words.last, token + 1),
  };
  const rest = { negated: noun === 'denial', occasion: null, addressee: null, doubt: null };
  if (quotation >= 0 && tokens.lower(at) === ':')
    return { cue, source, clauses: [], quoted: [quotation], ...rest };
  const clauses = whole({ first: at + 1, last: contentEnd(layout, cue, at + 1, unit.last) });
  return clauses.length > 0 ? { cue, source, clauses, quoted: [], ...rest } : null;
}

function ownerBefore({ english }: Layout, noun: number, begin: number): Stretch | null {
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

function giverAfter({ english }: Layout, noun: number, end: number): Stretch | null {
  const preposition = noun + 1 < end ? english.tokens.lower(noun + 1) : '';
  return preposition === 'from' || preposition === 'by' ? nounPhraseAt(english, noun + 2, end) : null;
}

function whole(stretch: Stretch): readonly Stretch[] {
  return stretch.last > stretch.first ? [stretch] : [];
}
