import { type English, verbGroupAt, verbOf } from '../../language/index.ts';
import type { Strength } from '../../model/index.ts';
import { nounAction, wordAction } from './action.ts';
import type { Found, Readers } from './found.ts';
import { actorOf } from './subjects.ts';
import { isSomebody, isTimeWord, wordAt } from './words.ts';

export const noReaders: Readers = [
  ['no', (english, token, end) => answer(english, token, end, 'refused')],
  ['yes', (english, token, end) => answer(english, token, end, 'accepted')],
];

/** "has said no", "told her no in May", "said yes to inspectors". */
function answer(english: English, token: number, end: number, strength: Strength): Found | null {
  if (!standsAlone(english, token, end)) return null;
  const verb = [token - 1, token - 2].find((at) => SAYS.has(verbOf(wordAt(english, at))?.lemma ?? ''));
  if (verb === undefined) return null;
  const group = verbGroupAt(english, verb);
  const actor = group.infinitive ? null : actorOf(english, group);
  if (actor === null || !isSomebody(english, actor)) return null;
  const to = wordAt(english, token + 1) === 'to' ? nounAction(english, token + 2, end) : null;
  return {
    trigger: token,
    strength,
    negated: group.negated,
    modal: null,
    actor,
    counterparty: null,
    action: to ?? wordAction(token),
  };
}

const SAYS = new Set(['say', 'tell', 'answer']);

/** Not "said no agreement was near". */
function standsAlone(english: English, token: number, end: number): boolean {
  const next = wordAt(english, token + 1);
  return (
    token + 1 >= end ||
    /^[,.;:!?”"]$/.test(next) ||
    next === 'to' ||
    (/^(?:in|on|at|last)$/.test(next) && isTimeWord(wordAt(english, token + 2)))
  );
}
