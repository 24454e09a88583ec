/**
 * The year, month or week that a narrower point lies in, as its words count it: "(July of) that year", "(the 3rd of)
 * the following month", "(Tuesday) last week", "(May) the year before".
 */
import { type Atoms, wordAt } from './atoms.ts';
import { STEPS, UNITS } from './lexicon.ts';

export type Frame = 'W' | 'M' | 'Y' | 'DE' | 'CE';

/** Words after "the", and the step they take from what was told before or from the day of publication. */
const DEFINITE: ReadonlyMap<string, string> = new Map([
  ['same', 'SAME'],
  ['very', 'SAME'],
  ['following', 'AFTER'],
  ['ensuing', 'AFTER'],
  ['subsequent', 'AFTER'],
  ['succeeding', 'AFTER'],
  ['next', 'AFTER'],
  ['previous', 'BEFORE'],
  ['preceding', 'BEFORE'],
  ['prior', 'BEFORE'],
  ['current', 'THIS'],
  ['present', 'THIS'],
  ['ongoing', 'THIS'],
  ['outgoing', 'THIS'],
  ['coming', 'NEXT'],
  ['upcoming', 'NEXT'],
  ['new', 'NEXT'],
]);

const BESIDE: ReadonlyMap<string, string> = new Map([
  ['before', 'BEFORE'],
  ['earlier', 'BEFORE'],
  ['previously', 'BEFORE'],
  ['prior', 'BEFORE'],
  ['after', 'AFTER'],
  ['later', 'AFTER'],
  ['ago', 'LAST'],
]);

/** A frame of this unit at an atom of the sentence of `of`: its symbolic value, and the atom after it. */
export function frameAt(
  atoms: Atoms,
  i: number,
  of: number,
  unit: Frame,
): { readonly value: string; readonly next: number } | null {
  const word = wordAt(atoms, i, of);
  const isUnit = (at: number) => {
    const found = UNITS.get(wordAt(atoms, at, of));
    return found?.unit === unit && !found.plural && found.times === 1;
  };
  const framed = (step: string, at: number) =>
    isUnit(at) ? { value: `${step}-P1${unit}`, next: at + 1 } : null;
  if (word === 'that') return framed('SAME', wordAt(atoms, i + 1, of) === 'same' ? i + 2 : i + 1);
  if (word === 'this' || word === 'last' || word === 'next') {
    const closer = word === 'this' ? /^(?:coming|past|same)$/.exec(wordAt(atoms, i + 1, of))?.[0] : undefined;
    return closer ? framed(STEPS.get(closer) ?? 'THIS', i + 2) : framed(STEPS.get(word)!, i + 1);
  }
  if (word === 'the') {
    const step = DEFINITE.get(wordAt(atoms, i + 1, of));
    if (step) return framed(step, i + 2);
  } else if (word !== 'a' && word !== 'one') return null;
  const side = isUnit(i + 1) ? BESIDE.get(wordAt(atoms, i + 2, of)) : undefined;
  return side ? { value: `${side}-P1${unit}`, next: i + 3 } : null;
}
