import { type English, nounPhraseAt, subjectOf, verbGroupAt } from '../../language/index.ts';
import { lemmaAt, verbAction } from './action.ts';
import { quotationAt } from './extent.ts';
import type { Found, Readers } from './found.ts';
import { hearerIn } from './hearers.ts';
import { VERBS } from './lexicon/triggers.ts';
import { sentenceStart, tellerAfter } from './subjects.ts';
import { childOf } from './trees.ts';
import { inflected, isSomebody, tagAt, wordAt } from './words.ts';

/** What is promised or asked in somebody's own words, with the verb for it after them or with none. */
export const spokenReaders: Readers = [
  ...['give', 'send', 'lend', 'help', 'show', 'tell', 'sell', 'let', 'stop', 'leave', 'free', 'open'].map(
    (word) => [word, askedForPledge] as const,
  ),
  ...['come', 'join', 'visit'].map((word) => [word, welcomePledge] as const),
];

/** "Give us the parts", "Let our people go": in quotation marks, of whoever is told. */
function askedForPledge(english: English, token: number): Found | null {
  if (!isImperative(english, token)) return null;
  const first = wordAt(english, token + 1);
  if (!/^(?:us|me|our|my)$/.test(first)) return null;
  const letUs = wordAt(english, token) === 'let';
  const verb = letUs ? verbAfter(english, token + 1) : token;
  const actor = tellerAfter(english, token);
  if (verb < 0 || actor === null) return null;
  return {
    trigger: token,
    strength: letUs && first === 'us' ? 'proposed' : 'demanded',
    negated: false,
    modal: null,
    actor,
    counterparty: hearerIn(english, token),
    action: verbAction(english, verb),
  };
}

/** "Come and study with us", the rector told them. */
function welcomePledge(english: English, token: number): Found | null {
  if (!isImperative(english, token)) return null;
  const actor = tellerAfter(english, token);
  return (
    actor && {
      trigger: token,
      strength: 'invited',
      negated: false,
      modal: null,
      actor,
      counterparty: hearerIn(english, token),
      action: verbAction(english, token),
    }
  );
}

/** Opens the quotation or a clause in it, and the tree takes it for a verb without a subject. */
function isImperative(english: English, token: number): boolean {
  if (quotationAt(english, token) === null || !/^VBP?$/.test(tagAt(english, token))) return false;
  const before = wordAt(english, token - 1);
  return /^(?:[“"‘;:,.!]|do|please|and|then)$/.test(before) && childOf(english, token, SUBJECT) < 0;
}

const SUBJECT = new Set(['nsubj', 'nsubj:pass']);

/** "Let our orchestras [play]". */
function verbAfter(english: English, from: number): number {
  const phrase = nounPhraseAt(english, from, english.sentences.last[english.tokens.sentence[from]!]!);
  let at = from;
  const last = phrase?.last ?? from + 1;
  while (at < last + 1 && !/^VBP?$/.test(tagAt(english, at))) at++;
  return at <= last ? at : -1;
}

/** By lemma, the verbs that tell after the words what was done with them. */
const AFTER = new Set(
  [...VERBS.keys()].filter((lemma) =>
    /^(?:promise|pledge|vow|undertake|guarantee|offer|propose|suggest|recommend|demand|urge|plead|beg|insist|advise)$/.test(
      lemma,
    ),
  ),
);

export const AFTER_FORMS: ReadonlySet<string> = new Set([...AFTER].flatMap((lemma) => inflected(lemma)));

/**
 * "The charity will fly vaccines there, its director promised": the verb after the words tells what was done with them.
 * `before` is what was read of those words last, if anything.
 */
export function toldAfter(
  english: English,
  token: number,
  end: number,
  before: Found | undefined,
): Found | null {
  const lemma = lemmaAt(english, token);
  if (!AFTER.has(lemma) || !endsHere(english, token + 1, end)) return null;
  const group = verbGroupAt(english, token);
  if (group.passive || group.infinitive || group.modal !== null) return null;
  const subject = subjectOf(english, group);
  if (
    subject === null ||
    !isSomebody(english, subject) ||
    !/^[,”"]$/.test(wordAt(english, subject.first - 1))
  )
    return null;
  const { strength } = VERBS.get(lemma)!;
  const told = { trigger: token, strength, negated: group.negated, modal: null, actor: subject } as const;
  const sameSentence = before && english.tokens.sentence[before.trigger] === english.tokens.sentence[token];
  if (sameSentence && before.modal !== null) return { ...before, ...told };
  if (sameSentence) return null;
  const verb = mainVerb(english, sentenceStart(english, token), subject.first);
  return verb < 0 ? null : { ...told, counterparty: null, action: verbAction(english, verb) };
}

function endsHere(english: English, at: number, end: number): boolean {
  return at >= end || /^(?:[.,;!?]|in|on|at|during|after|to|from)$/.test(wordAt(english, at));
}

/** The base form that the words are about: "Let our orchestras [play]", "Why not [hold] the talks in Malta?". */
function mainVerb(english: English, from: number, to: number): number {
  for (let at = from; at < to; at++)
    if (/^VBP?$/.test(tagAt(english, at)) && !/^(?:let|be|have)$/.test(wordAt(english, at))) return at;
  return -1;
}
