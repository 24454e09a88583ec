import type { English } from '../../language/english.ts';
import { verbOf } from '../../language/lexicon/verbs.ts';
import { nameAt, objectOf, subjectOf, verbGroupAt } from '../../language/syntax/index.ts';
import { DOCUMENTS } from './lexicon/words.ts';
import { isMark, isVerbHere, wordAt } from './words.ts';

/**
 * The key of the frame that a verb has with the words after it: "call on" in "called on Okello", "put names" in
 * "put their names to the accord". The lemma itself where they make no idiom of it.
 */
export function frameKeyOf(english: English, token: number, lemma: string): string {
  const next = wordAt(english, token + 1);
  switch (lemma) {
    case 'call':
      return (next === 'on' || next === 'upon') && paysCall(english, token + 2) ? 'call on' : lemma;
    case 'exchange':
      return within(english, token + 1, VIEWS) ? 'exchange views' : lemma;
    case 'put':
      return next === 'their' && within(english, token + 2, NAMES) ? 'put names' : lemma;
    case 'come':
      if (next === 'face') return wordAt(english, token + 2) === 'to' ? 'come face' : lemma;
      return next === 'together' ? 'come together' : lemma;
    case 'spend':
      return within(english, token + 1, HOURS) && within(english, token + 2, /^(?:with|together)$/)
        ? 'spend hours'
        : lemma;
    case 'play':
      return next === 'host' && wordAt(english, token + 2) === 'to' ? 'play host' : lemma;
    case 'raise':
    case 'broach':
      return takesUpWith(english, token + 1) ? 'raise matter' : lemma;
    case 'bring':
    case 'take':
      return next === 'up' && takesUpWith(english, token + 2) ? 'raise matter' : lemma;
    case 'drop':
      return next === 'in' && wordAt(english, token + 2) === 'on' ? 'drop in' : lemma;
    case 'conclude':
      return concludes(english, token) ? 'conclude document' : lemma;
    case 'lead':
      return within(english, token + 1, TEAMS) && /^an?$/.test(next) ? 'lead delegation' : lemma;
    default:
      return lemma;
  }
}

const VIEWS = /^(?:views|opinions|ideas|assessments)$/;
const NAMES = /^(?:names?|signatures?)$/;
const HOURS = /^(?:hours?|minutes)$/;
const TEAMS = /^(?:delegation|team|mission)$/;

/** "Took up [the matter of the crew in May] with Okello" */
function takesUpWith(english: English, from: number): boolean {
  for (let at = from + 1; at < from + CALL_WITHIN; at++) {
    const word = wordAt(english, at);
    if (word === 'with') return true;
    if (word === '' || word === ',' || isMark(english, at) || isVerbHere(english, at)) return false;
  }
  return false;
}

/** "Concluded an agreement", "the accord will be concluded"; not "concluded that", "the court concluded". */
function concludes(english: English, token: number): boolean {
  const group = verbGroupAt(english, token);
  const phrase = group.passive ? subjectOf(english, group) : objectOf(english, group);
  return phrase !== null && DOCUMENTS.has(wordAt(english, phrase.head));
}

/** Tokens from a verb to the noun that makes an idiom of it. */
const IDIOM_WITHIN = 5;

function within(english: English, from: number, words: RegExp): boolean {
  for (let at = from; at < from + IDIOM_WITHIN; at++) {
    const word = wordAt(english, at);
    if (words.test(word)) return true;
    if (word === '' || word === ',' || isMark(english, at) || isVerbHere(english, at)) return false;
  }
  return false;
}

/** "Called on Okello in Oslo", "… to brief him"; "called on Okello to resign" is an appeal. */
function paysCall(english: English, from: number): boolean {
  let person = false;
  for (let at = from; at < from + CALL_WITHIN; at++) {
    const word = wordAt(english, at);
    if (english.names[nameAt(english, at)]?.kind === 'person') person = true;
    else if (word === 'to') {
      const next = verbOf(wordAt(english, at + 1));
      if (next?.forms.includes('base')) return SOCIAL.test(next.lemma);
    } else if (word === ',' || word === '' || isMark(english, at) || /^(?:in|at|on)$/.test(word)) break;
  }
  return person || TITLES.test(wordAt(english, from)) || TITLES.test(wordAt(english, from + 1));
}

const TITLES = /^(?:him|them|president|king|queen|emperor|sultan|emir|pope|premier|prime|minister|speaker)$/;
const CALL_WITHIN = 14;
/** What a caller comes to do; an appeal is to do anything else. */
const SOCIAL = /^(?:discuss|brief|convey|deliver|bid|present|pay|congratulate|express|thank|exchange|say)$/;
