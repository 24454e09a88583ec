import { type English, isFiniteHere, nounPhraseBefore } from '../../language/index.ts';
import { infinitiveAt, lemmaAt } from './action.ts';
import type { Found } from './found.ts';
import { NO_ACTS } from './lexicon/kinds.ts';
import { maySpeak, wordAt } from './words.ts';

/** Tokens of a dateline: "OSLO, 19 February —". */
const DATELINE = 8;

function pastDateline({ tokens, sentences }: English, sentence: number): number {
  const first = sentences.first[sentence]!;
  for (let at = Math.min(sentences.last[sentence]! - 1, first + DATELINE); at > first; at--)
    if (/^[—–]$/.test(tokens.lower(at))) return at + 1;
  return first;
}

/** "…, a UN coordinator says": who tells it comes after the last comma. */
function beforeTeller({ tokens, sentences }: English, sentence: number): number {
  const end = sentences.last[sentence]!;
  if (!/^(?:says|said|reports|sources|told)$/.test(tokens.lower(end - 1))) return end;
  for (let at = end - 2; at > sentences.first[sentence]!; at--) if (tokens.lower(at) === ',') return at;
  return end;
}

/** "Lind to visit Porto in May": headlines leave out the "is" of what is arranged. */
export function headlinePledge(english: English, sentence: number): readonly Found[] {
  const first = pastDateline(english, sentence);
  const end = beforeTeller(english, sentence);
  for (let at = first; at < end; at++) {
    if (isFiniteHere(english, at)) return [];
    if (at === first || wordAt(english, at) !== 'to') continue;
    const action = infinitiveAt(english, at, end);
    const actor = nounPhraseBefore(english, at, first, true);
    if (!action || !actor || !maySpeak(english, actor) || NO_ACTS.has(lemmaAt(english, action.head)))
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
