import type { English } from '../../language/english.ts';
import {
  COORDINATORS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from '../../language/lexicon/function-words.ts';
import { verbOf } from '../../language/lexicon/verbs.ts';
import { canBe } from '../../language/lexicon/words.ts';
import { nameAt } from '../../language/syntax/index.ts';

/** Whether a noun goes on from here, so that what came before belonged to it. */
export function startsNoun(english: English, token: number, limit: number): boolean {
  if (token >= limit) return false;
  const { tokens } = english;
  const index = nameAt(english, token);
  if (index >= 0) return english.names[index]!.kind !== 'person' || english.names[index]!.titleFirst <= token;
  const word = tokens.lower(token);
  if (!/^[\p{L}\p{N}]/u.test(word)) return false;
  if (isFunctionWord(word)) return false;
  const verb = verbOf(word);
  if (verb?.forms.some((form) => form === 's' || form === 'past' || form === 'participle')) return false;
  if (canBe(word, 'x') || canBe(word, 'd') || canBe(word, 'z')) return false;
  if (canBe(word, 'r') && !canBe(word, 'a') && !canBe(word, 'n')) return false;
  return verb === undefined || canBe(word, 'n') || canBe(word, 'a');
}

/** Nothing that belongs to a noun before it, or begins one. */
export function isFunctionWord(word: string): boolean {
  return (
    DETERMINERS.has(word) ||
    PREPOSITIONS.has(word) ||
    COORDINATORS.has(word) ||
    SUBORDINATORS.has(word) ||
    PRONOUNS.has(word)
  );
}

/** Open another noun phrase: "promised the minister [a lesson]". */
const DETERMINERS = new Set('a an the this that these those some any no each every another such'.split(' '));
