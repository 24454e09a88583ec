import {
  type English,
  type NounPhrase,
  nameAt,
  nounPhraseAt,
  subjectOf,
  verbGroupAt,
} from '../../language/index.ts';
import { bareAction, infinitiveAt } from './action.ts';
import { forClauseAt } from './clause.ts';
import { whatFollows } from './follows.ts';
import type { Found, Readers, ReadPledge } from './found.ts';
import { IDIOMS, type Idiom, STANDING, STATES } from './lexicon/idioms.ts';
import { isNobody } from './subjects.ts';
import { verbPledge } from './verbs.ts';
import { copulaBefore, inflected, isSomebody, maySpeak, wordAt } from './words.ts';

/** What several words say together: "put their names to a plan", "is out of the question", "is in line to". */
export const idiomReaders: Readers = [
  ...[...IDIOMS].flatMap(([lemma, idioms]) =>
    inflected(lemma).map(
      (form) =>
        [form, (english, token, end) => idiomPledge(english, token, end, idioms)] as [string, ReadPledge],
    ),
  ),
  ...[...STATES].map(([word, states]): [string, ReadPledge] => [
    word,
    (english, token, end) => statePledge(english, token, end, states),
  ]),
  ...[...STANDING].map(([word, ways]): [string, ReadPledge] => [
    word,
    (english, token, end) => standingPledge(english, token, end, ways),
  ]),
];

function idiomPledge(english: English, token: number, end: number, idioms: readonly Idiom[]): Found | null {
  for (const { words, trigger } of idioms) {
    const open = words[0]![0] === '*' ? objectEnd(english, token + 1, end, words) : -1;
    if (open > 0) {
      const put = verbPledge(english, token, open, trigger, 0);
      if (put) return { ...put, action: { ...put.action, last: Math.min(put.action.last, open) } };
    }
    const last = pastWords(english, token + 1, end, words);
    if (last < 0) continue;
    const pledge = verbPledge(english, token, end, trigger, last - token - 1);
    // "has its eye on Oslo": nothing is said to be done.
    if (pledge && nameAt(english, pledge.action.head) < 0) return pledge;
  }
  return null;
}

/** "put [his yacht] at their disposal": one past the object, where the other words follow it. */
function objectEnd(english: English, from: number, end: number, words: Idiom['words']): number {
  const object = nounPhraseAt(english, from, end);
  return object && pastWords(english, object.last, end, words.slice(1)) > 0 ? object.last : -1;
}

/** Words before a noun that "~" stands for. */
const MODIFIERS = 3;

/** One past the words of an idiom; -1 when others stand there. */
function pastWords(english: English, from: number, end: number, words: Idiom['words']): number {
  let at = from;
  for (let word = 0; word < words.length; word++) {
    if (words[word]![0] === '~') {
      const next = words[word + 1]!;
      const limit = Math.min(end, at + MODIFIERS);
      while (at < limit && !next.includes(wordAt(english, at))) at++;
      continue;
    }
    if (!words[word]!.includes(wordAt(english, at))) return -1;
    at++;
  }
  return at;
}

/** "A waiver is out of the question": what it is said of is what isn't to be done. */
function statePledge(
  english: English,
  token: number,
  end: number,
  states: typeof STATES extends ReadonlyMap<string, infer Ways> ? Ways : never,
): Found | null {
  for (const [words, strength] of states) {
    const be = beBefore(english, token, words);
    if (be < 0) continue;
    const group = verbGroupAt(english, be);
    const subject = subjectOf(english, group);
    if (subject === null) return null;
    const impersonal = wordAt(english, subject.head) === 'it';
    const follows = impersonal
      ? (forClauseAt(english, token + 1, end) ?? infinitiveAt(english, token + 1, end))
      : null;
    if (impersonal ? follows === null : isSomebody(english, subject)) return null;
    return {
      trigger: token,
      strength,
      negated: group.negated,
      modal: null,
      actor: null,
      counterparty: null,
      action: follows ?? bareAction(wholeSubject(english, subject, be)),
    };
  }
  return null;
}

function wholeSubject(english: English, subject: NounPhrase, be: number): NounPhrase {
  return nounPhraseAt(english, subject.first, be) ?? subject;
}

/** "is in line to build", "is in two minds about the loan". */
function standingPledge(
  english: English,
  token: number,
  end: number,
  ways: typeof STANDING extends ReadonlyMap<string, infer Ways> ? Ways : never,
): Found | null {
  for (const [words, strength, through] of ways) {
    const be = beBefore(english, token, words);
    if (be < 0) continue;
    const group = verbGroupAt(english, be);
    const subject = subjectOf(english, group);
    if (subject === null || !maySpeak(english, subject)) return null;
    const from = through.includes(wordAt(english, token)) ? token : token + 1;
    const follows = whatFollows(english, from, end, {
      strength,
      frame: 'doing',
      thing: 'none',
      through,
      gerund: false,
      passiveOnly: false,
    });
    return (
      follows && {
        trigger: token,
        strength,
        negated: group.negated || isNobody(english, subject),
        modal: null,
        actor: subject,
        counterparty: follows.partner,
        action: follows.action,
      }
    );
  }
  return null;
}

/** The "is" before these words, which stand right before the token; -1 when it doesn't. */
function beBefore(english: English, token: number, words: string): number {
  const before = words === '' ? [] : words.split(' ');
  const first = token - before.length;
  if (before.some((word, at) => wordAt(english, first + at) !== word)) return -1;
  return copulaBefore(english, first);
}
