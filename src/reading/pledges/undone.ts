import {
  clauseStart,
  type English,
  isFiniteHere,
  type NounPhrase,
  nameAt,
  verbGroupAt,
  verbOf,
} from '../../language/index.ts';
import { UNDOING } from './lexicon/kinds.ts';
import { lender } from './owners.ts';
import { subjectHead } from './trees.ts';
import { inflected, wordAt } from './words.ts';

/** "shelved plans to buy", "backed down from a plan", "its offer has lapsed": nothing is left of it, and by whom. */
export function undoneAt(
  english: English,
  token: number,
  end: number,
): { readonly by: NounPhrase | null } | null {
  const start = clauseStart(english, token);
  for (let at = token - 1; at >= Math.max(start, token - UNDONE_WITHIN); at--) {
    const word = wordAt(english, at);
    const particle = /^(?:down|back|out)$/.test(word) && /^(?:from|on|of)$/.test(wordAt(english, at + 1));
    const verb = lemmaOfUndoing(wordAt(english, particle ? at - 1 : at));
    if (nameAt(english, at) < 0 && (particle ? /^(?:back|go|pull)$/.test(verb) : UNDOING.has(verb))) {
      const group = verbGroupAt(english, particle ? at - 1 : at);
      const governs = english.trees.headOf(token) === group.verb;
      return !governs || group.negated || group.passive ? null : { by: lender(english, group) };
    }
    if (verbOf(word) && isFiniteHere(english, at)) break;
  }
  for (let at = token + 1; at < Math.min(end, token + UNDONE_AFTER); at++) {
    if (/^[,;:]$/.test(wordAt(english, at))) break;
    // Not "a promise that the ban would be dropped".
    if (!UNDOING.has(lemmaOfUndoing(wordAt(english, at))) || subjectHead(english, at) !== token) continue;
    const group = verbGroupAt(english, at);
    if (!group.negated && (group.passive || lemmaOfUndoing(wordAt(english, at)) === 'lapse'))
      return { by: null };
  }
  return null;
}

const UNDOING_FORMS: ReadonlyMap<string, string> = new Map(
  [...UNDOING].flatMap((lemma) => inflected(lemma).map((form) => [form, lemma] as const)),
);

function lemmaOfUndoing(word: string): string {
  return UNDOING_FORMS.get(word) ?? verbOf(word)?.lemma ?? '';
}

/** Tokens between what undoes a promise and the noun for it. */
const UNDONE_WITHIN = 5;
/** Tokens from the noun to the verb that undoes it. */
const UNDONE_AFTER = 20;
