import { type English, formsOf, nameAt, subjectOf, verbGroupAt, verbOf } from '../../language/index.ts';
import { verbAction } from './action.ts';
import type { Found, Readers } from './found.ts';
import { happeningBefore } from './joint.ts';
import { DOCUMENTS, FUTURATE, HAPPENINGS, IN_FORCE } from './lexicon/kinds.ts';
import { takesEffect } from './modal.ts';
import { sentenceStart } from './subjects.ts';
import { isSomebody, wordAt } from './words.ts';

export const futurateReaders: Readers = [...FUTURATE].flatMap((lemma) =>
  formsOf(lemma)
    .filter((form) => verbOf(form)?.forms.some((one) => one === 's' || one === 'base' || one === 'ing'))
    .map((form) => [form, futuratePledge] as const),
);

/** "The talks resume in Doha on Monday", "enters into force in May": a plain present with a day to come. */
function futuratePledge(english: English, token: number, end: number): Found | null {
  const group = verbGroupAt(english, token);
  // "is flying to Oslo on Friday"
  const progressive = group.progressive && !group.past && !group.infinitive && group.modal === null;
  if (!progressive && (group.first !== token || !group.finite || group.past)) return null;
  if (isNounHere(english, token)) return null;
  const taken = /^(?:which|that)$/.test(wordAt(english, token - 1))
    ? happeningBefore(english, token - 1, sentenceStart(english, token))
    : null;
  const subject = taken ?? subjectOf(english, group);
  if (subject === null || subject.last > token) return null;
  const happening = wordAt(english, subject.head);
  // "The convention takes effect on 1 May"
  const happens =
    HAPPENINGS.has(happening) ||
    ((DOCUMENTS.has(happening) || IN_FORCE.has(happening)) && takesEffect(english, token));
  const isPlural =
    /s$|^(?:people|police|they|we)$/.test(wordAt(english, subject.head)) || subject.last - subject.first > 2;
  const isPlain = progressive || verbOf(wordAt(english, token))?.forms.includes('s') || isPlural;
  if (!isPlain || !(happens || isSomebody(english, subject))) return null;
  const told = verbAction(english, token);
  const action = taken ? { ...told, first: taken.first, object: taken.head } : told;
  if (!hasDayAhead(english, token, Math.min(end, action.last))) return null;
  return {
    trigger: token,
    strength: 'scheduled',
    negated: group.negated,
    modal: null,
    actor: subject,
    counterparty: null,
    action,
  };
}

function isNounHere(english: English, token: number): boolean {
  return (
    nameAt(english, token) >= 0 ||
    /^(?:the|a|an|of|'s|in|on|his|her|its|their|official|state|to|and)$/.test(wordAt(english, token - 1))
  );
}

/** "on Monday", "next week", "tomorrow": a present tense with "on Mondays" or "every year" is a habit. */
function hasDayAhead(english: English, from: number, end: number): boolean {
  for (let at = from + 1; at < end; at++) {
    const word = wordAt(english, at);
    const next = wordAt(english, at + 1);
    if (/^(?:every|each|often|usually)$/.test(word)) return false;
    if (word === 'tomorrow' || (word === 'next' && DATES.test(next)) || (word === 'later' && next === 'this'))
      return true;
    if (/^(?:on|from|until|by)$/.test(word) && DAYS.test(next)) return true;
    if (
      word === 'on' &&
      next === 'the' &&
      wordAt(english, at + 2) === 'first' &&
      wordAt(english, at + 3) === 'day'
    )
      return true;
    if (word === 'in' && MONTHS.test(next) && !/^(?:19|20)\d\d$/.test(wordAt(english, at + 2))) return true;
  }
  return false;
}

const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2})$/;
const MONTHS = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const DATES =
  /^(?:week|month|year|spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
