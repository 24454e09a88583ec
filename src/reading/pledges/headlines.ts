import { type English, isFiniteHere, nounPhraseBefore } from '../../language/index.ts';
import { infinitiveAt, lemmaAt } from './action.ts';
import type { Found } from './found.ts';
import { NO_ACTS } from './lexicon/kinds.ts';
import { isSomebody, wordAt } from './words.ts';

/** "Lind to visit Porto in May": headlines leave out the "is" of what is arranged. */
export function headlinePledge(english: English, sentence: number): readonly Found[] {
  const first = english.sentences.first[sentence]!;
  const end = english.sentences.last[sentence]!;
  for (let at = first; at < end; at++) {
    if (isFiniteHere(english, at)) return [];
    if (at === first || wordAt(english, at) !== 'to') continue;
    const action = infinitiveAt(english, at, end);
    const actor = nounPhraseBefore(english, at, first, true);
    if (!action || !actor || !isSomebody(english, actor) || NO_ACTS.has(lemmaAt(english, action.head)))
      return [];
    const told = {
      trigger: at,
      strength: 'scheduled',
      negated: false,
      modal: null,
      counterparty: null,
    } as const;
    return [{ ...told, actor, action }];
  }
  return [];
}
