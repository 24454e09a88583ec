import { type English, isAdverb, nounPhraseAt, verbGroupAt } from '../../language/index.ts';
import { bareAction, infinitiveAt, lemmaAt } from './action.ts';
import type { Found, Readers } from './found.ts';
import { receiverIn } from './objects.ts';
import { actorOf } from './subjects.ts';
import { isSomebody, isTimeWord, wordAt } from './words.ts';

export const untilReaders: Readers = [
  ...['until', 'till'].map((word) => [word, untilPledge] as const),
  ...['give', 'gives', 'gave', 'given', 'have', 'has', 'had'].map((word) => [word, lengthPledge] as const),
];

/** "gave Oslo a week to answer", "has ten days to leave": what is demanded, with the time it may take. */
function lengthPledge(english: English, token: number, end: number): Found | null {
  const group = verbGroupAt(english, token);
  const subject = actorOf(english, group);
  if (subject === null || !isSomebody(english, subject)) return null;
  const having = group.lemma === 'have';
  const given = having || group.passive ? null : nounPhraseAt(english, token + 1, end);
  const whom = given && receiverIn(english, given);
  if (!having && !group.passive && (whom === null || !isSomebody(english, whom))) return null;
  const from = whom?.last ?? token + 1;
  const time = nounPhraseAt(english, from, end);
  if (time === null || !LENGTH.test(wordAt(english, time.last - 1)) || !isCounted(english, from)) return null;
  const action = infinitiveAt(english, time.last, end);
  return (
    action && {
      trigger: token,
      strength: 'demanded',
      negated: group.negated,
      modal: null,
      actor: whom ? subject : null,
      counterparty: whom ?? subject,
      action,
      own: bareAction({ first: from, last: time.last, head: from }),
    }
  );
}

const LENGTH = /^(?:hours?|days?|weeks?|months?|years?|fortnight)$/;

function isCounted(english: English, token: number): boolean {
  return /^(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirty|sixty|ninety)$/.test(
    wordAt(english, token),
  );
}

/** "Georgia has until May to decide", "gave Oslo until Friday to answer": what is demanded, with its deadline. */
function untilPledge(english: English, token: number, end: number): Found | null {
  // "May" is no modal here.
  const month = isTimeWord(wordAt(english, token + 1)) ? { last: token + 2 } : null;
  const named = nounPhraseAt(english, token + 1, end) ?? month;
  if (named === null || !isTimeWord(wordAt(english, named.last - 1))) return null;
  // "until noon on Saturday"
  const day = wordAt(english, named.last) === 'on' ? nounPhraseAt(english, named.last + 1, end) : null;
  const time = day && isTimeWord(wordAt(english, day.last - 1)) ? { ...named, last: day.last } : named;
  const action = infinitiveAt(english, time.last, end);
  const giving = givingBefore(english, token);
  if (action === null || giving < 0) return null;
  const group = verbGroupAt(english, giving);
  const subject = actorOf(english, group);
  if (subject === null || !isSomebody(english, subject)) return null;
  const told = {
    trigger: giving,
    strength: 'demanded',
    negated: group.negated,
    modal: null,
    action,
    own: bareAction({ first: token, last: time.last, head: token }),
  } as const;
  // "has until May", "was given until May"
  if (lemmaAt(english, giving) === 'have' || group.passive)
    return { ...told, actor: null, counterparty: subject };
  const given = nounPhraseAt(english, giving + 1, token);
  return given && given.last === token && isSomebody(english, given)
    ? { ...told, actor: subject, counterparty: given }
    : null;
}

/** Tokens between "gave" and "until". */
const GIVING_WITHIN = 8;

function givingBefore(english: English, token: number): number {
  let at = token - 1;
  while (isAdverb(wordAt(english, at))) at--;
  if (lemmaAt(english, at) === 'have') return at;
  for (; at > Math.max(0, token - GIVING_WITHIN); at--)
    if (/^(?:give|grant|allow)$/.test(lemmaAt(english, at))) return at;
  return -1;
}
