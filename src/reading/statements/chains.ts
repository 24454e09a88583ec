import { type English, isAdverb, verbGroupAt } from '../../language/index.ts';
import { BE, MODALS } from '../../language/lexicon/function-words.ts';
import { byForms } from './attitude-verbs.ts';

/** Verbs that tell how another one begins, goes on or comes about, and leave its subject the speaker. */
const BEFORE_INFINITIVE = byForms(
  'go continue begin start proceed fail manage get use have happen come attempt try struggle rush hasten dare bother tend appear seem cease need strive endeavour endeavor neglect remember forget move',
);
const BEFORE_ING = byForms(
  'begin start keep continue stop go quit cease avoid resume try spend finish conclude respond end open close',
);
/** "was quick to point out", "is ready to endorse". */
const READINESS: ReadonlySet<string> = new Set(
  'quick slow eager ready willing unwilling happy glad keen reluctant able unable likely unlikely careful bold loath hesitant apt prone inclined content set poised prepared free first last right wrong proud sure bound liable unafraid determined desperate anxious hard'.split(
    ' ',
  ),
);

/**
 * First token of the verbs that lead to the one at `verb`, whose group begins at `first`: "went on to say", "failed to
 * mention", "began thinking", "was quick to point out"; `first` itself when none does.
 */
export function chainBefore(english: English, first: number, verb: number): number {
  const { tokens, sentences } = english;
  const begin = sentences.first[tokens.sentence[verb]!]!;
  const infinitive = tokens.lower(first) === 'to';
  if (!infinitive && !(first === verb && tokens.lower(verb).endsWith('ing'))) return first;
  let at = first - 1;
  while (at > begin && (isAdverb(tokens.lower(at)) || /^(on|out|by|up|not)$/.test(tokens.lower(at)))) at--;
  if (at < begin) return first;
  if (infinitive && READINESS.has(tokens.lower(at)) && at > begin) {
    let be = at - 1;
    while (be > begin && isAdverb(tokens.lower(be))) be--;
    return BE.has(tokens.lower(be)) ? groupFirst(english, be, begin) : at;
  }
  if (!(infinitive ? BEFORE_INFINITIVE : BEFORE_ING).has(tokens.lower(at))) return first;
  return chainBefore(english, verbGroupAt(english, at).first, at);
}

function groupFirst({ tokens }: English, be: number, begin: number): number {
  let first = be;
  for (let at = be - 1; at >= begin; at--) {
    const word = tokens.lower(at);
    if (!(BE.has(word) || MODALS.has(word) || /^(have|has|had|having)$/.test(word) || isAdverb(word))) break;
    first = at;
  }
  return first;
}
