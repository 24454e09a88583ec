/** Where an expression of time ends: what may follow it, and what shows that it belongs to the noun behind it. */
import { type Atoms, isCapitalised, wordAt } from './atoms.ts';

/** What ends a clause or opens the next phrase: "the year after" at the end of one counts from the story. */
export function endsClause(word: string): boolean {
  return /^(?:|[^\p{L}\p{N}]|and|but|or|when|by|in|at|with|to|that|while|as|amid)$/u.test(word);
}

/** Words that no noun phrase goes on with. */
const FUNCTION_WORDS = new Set(
  `the a an this that these those his her its their our my your he it they she we you i who whom whose which what will
  would shall should is are was were be been has have had do does did can could may might must not never no both all
  each some any on for from into onto over under after before until till since during through between against
  without within about around despite because if unless than then so where there here now only also still already
  again just once upon`.split(/\s+/),
);

/** True when no noun follows that the expression describes: not "the 2024 election", "Monday's vote", "the 14th session". */
export function endsPhrase(atoms: Atoms, next: number, of: number): boolean {
  const word = wordAt(atoms, next, of);
  if (word === "'") return false;
  return endsClause(word) || FUNCTION_WORDS.has(word) || isCapitalised(atoms, next);
}

/** True when a season or decade stands for itself: "in autumn", "the seventies' music", not "eighties music". */
export function standsFree(atoms: Atoms, next: number): boolean {
  return wordAt(atoms, next, next - 1) === "'" || endsPhrase(atoms, next, next - 1);
}
