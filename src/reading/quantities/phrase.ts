import { type Atoms, isCapitalised, touches } from '../times/atoms.ts';

/** A noun phrase that says what is measured. */
export interface Measure {
  readonly words: string;
  readonly first: number;
  readonly next: number;
}

/** Of these a figure is no measure: "a rise of 5%". */
export const CHANGE_NOUNS = new Set(
  'rise fall drop increase decrease gain decline cut jump growth loss higher lower more less points point year'.split(
    ' ',
  ),
);

/** Folded: lower case, articles left out, spaces as the words had them. */
export function phrase(atoms: Atoms, first: number, next: number): Measure | null {
  let from = first;
  // "of Hungary's gas"
  for (let k = first; k + 2 < next && k < first + 4; k++) {
    if (isCapitalised(atoms, k) && atoms.lower[k + 1] === "'" && atoms.lower[k + 2] === 's') from = k + 3;
  }
  while (from < next && /^(?:the|a|an|its|their|his|her|all)$/.test(atoms.lower[from]!)) from++;
  if (from >= next) return null;
  let words = '';
  for (let k = from; k < next; k++) {
    const word = atoms.lower[k]!;
    if (/^(?:the|a|an|now)$/.test(word) && k > from && !touches(atoms, k)) continue;
    words += k > from && !touches(atoms, k - 1) ? ` ${word}` : word;
  }
  return { words: words.trim(), first: from, next };
}
