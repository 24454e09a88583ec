/** A number after what it counts: "a crew of 11", "engineers, who number around 300". */
import { classesOf } from '../../language/index.ts';
import { type Atoms, isCapitalised, LETTERS, touches, wordAt } from '../times/atoms.ts';
import type { FoundAmount } from './amounts.ts';
import { boundBefore } from './bounds.ts';
import { isPlural, singularOf } from './nouns.ts';

/** What one of a group is called. */
const MEMBERS: ReadonlyMap<string, string> = new Map([
  ['crew', 'crew member'],
  ['staff', 'staff member'],
  ['team', 'team member'],
  ['delegation', 'delegate'],
  ['workforce', 'worker'],
  ['garrison', 'soldier'],
  ['contingent', 'troop'],
  ['population', 'person'],
  ['membership', 'member'],
  ['fleet', 'ship'],
  ['toll', 'death'],
  ['crowd', 'person'],
  ['audience', 'person'],
  ['attendance', 'person'],
  ['readership', 'reader'],
  ['gathering', 'person'],
  ['sample', 'respondent'],
  ['panel', 'panelist'],
  ['squad', 'player'],
  ['caucus', 'member'],
  ['flotilla', 'ship'],
  ['convoy', 'vehicle'],
  ['herd', 'animal'],
]);

type Counted = Pick<FoundAmount, 'kind' | 'unit' | 'nounFirst' | 'nounNext'>;

/** The noun that stands before a bare number; null where none does. */
export function nounBefore(atoms: Atoms, { first }: FoundAmount): Counted | null {
  const start = boundBefore(atoms, first)?.first ?? first;
  const link = wordAt(atoms, start - 1, first);
  if (link === 'of') {
    const member = MEMBERS.get(wordAt(atoms, start - 2, first));
    return member ? { kind: 'count', unit: member, nounFirst: start - 2, nounNext: start - 1 } : null;
  }
  return /^number(?:s|ed|ing)?$/.test(link) ? subjectOf(atoms, start - 1) : null;
}

/** The plural subject of the verb at atom `verb`. */
function subjectOf(atoms: Atoms, verb: number): Counted | null {
  let head = verb - 1;
  for (let steps = 0; steps < 3 && /^(?:who|which|that|,|now)$/.test(wordAt(atoms, head, verb)); steps++)
    head--;
  // "Refugees at Tarn, who number"
  if (isCapitalised(atoms, head) && /^(?:in|at|from|of)$/.test(wordAt(atoms, head - 1, verb))) head -= 2;
  if (wordAt(atoms, head, verb) === '' || !isPlural(atoms, head)) return null;
  let nounFirst = head;
  while (modifies(atoms, nounFirst - 1, verb)) nounFirst--;
  return { kind: 'count', unit: singularOf(atoms.lower[head]!), nounFirst, nounNext: head + 1 };
}

/** "Icelandic", "deck", "trained" before their noun. */
function modifies(atoms: Atoms, k: number, of: number): boolean {
  const word = wordAt(atoms, k, of);
  if (word === '') return false;
  if (atoms.kind[k] !== LETTERS) return word === '-' && touches(atoms, k) && touches(atoms, k - 1);
  return /^[anpN]/.test(classesOf(word) || 'n');
}
