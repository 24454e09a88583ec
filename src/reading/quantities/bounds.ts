/** Words around a number that say how exact it is. They come from a closed list; nothing is inferred. */
import type { Bound } from '../../model/index.ts';
import { type Atoms, wordAt } from '../times/atoms.ts';

const LISTED: Readonly<Partial<Record<Bound, string>>> = {
  about:
    'about|plus or minus|give or take|some|around|roughly|approximately|approx|circa|close to|in the region of|in the neighbourhood of|an estimated|estimated|~|in the order of|on the order of|somewhere around|or so',
  nearly: 'nearly|almost|approaching|just short of|not quite|just shy of|shy of',
  'at least': 'at least|no less than|no fewer than|not less than|a minimum of|minimum of|or more',
  'more than':
    'more than|over|above|upwards of|upward of|in excess of|exceeding|exceeded|exceeds|exceed|well over|just over|greater than|higher than|surpassing|surpassed|surpass|topped|topping|beyond|north of',
  'at most':
    'up to|at most|as many as|as much as|no more than|not more than|a maximum of|maximum of|or less|or fewer|capped at|not exceed|not exceeding|does not exceed|do not exceed|did not exceed',
  'less than': 'less than|fewer than|under|just under|below|well under|well below|lower than|barely|sub -',
};

const BOUNDS: ReadonlyMap<string, Bound> = new Map(
  Object.entries(LISTED).flatMap(([bound, words]) =>
    words.split('|').map((phrase) => [phrase, bound as Bound] as const),
  ),
);

const LONGEST = 4;

/** The bound whose words end before atom `first`, and where they begin. */
export function boundBefore(
  atoms: Atoms,
  first: number,
): { readonly bound: Bound; readonly first: number } | null {
  const last = first - fillers(atoms, first);
  for (let length = LONGEST; length > 0; length--) {
    if (wordAt(atoms, last - length, first) === '') continue;
    let phrase = '';
    for (let k = last - length; k < last; k++) phrase += `${phrase && ' '}${atoms.lower[k]}`;
    const bound = BOUNDS.get(phrase);
    if (bound && !isOther(atoms, last, phrase)) return { bound, first: last - length };
  }
  return null;
}

/** Words between a bound and its number: "at least another 500", "more than a total of 30". */
function fillers(atoms: Atoms, first: number): number {
  if (/^(?:another|all)$/.test(wordAt(atoms, first - 1, first))) return 1;
  if (/^(?:further|additional|combined|mere|whopping|record)$/.test(wordAt(atoms, first - 1, first))) {
    return /^an?$/.test(wordAt(atoms, first - 2, first)) ? 2 : 0;
  }
  return wordAt(atoms, first - 1, first) === 'of' && wordAt(atoms, first - 2, first) === 'total' ? 3 : 0;
}

/** "All over 30 states", "served under four presidents": no bounds. */
function isOther(atoms: Atoms, first: number, phrase: string): boolean {
  const before = wordAt(atoms, first - 2, first);
  if (phrase === 'under') return /^serv(?:e|es|ed|ing)$/.test(before);
  return phrase === 'over' && /^(?:took|take|takes|taken|taking|all|hand|handed)$/.test(before);
}

/** "or more", "or so", "or less" after it. */
export function boundAfter(atoms: Atoms, next: number): Bound | null {
  if (wordAt(atoms, next, next - 1) === '-') {
    const ending = wordAt(atoms, next + 1, next - 1);
    if (ending === 'odd') return 'about';
    if (ending === 'plus') return 'at least';
  }
  if (wordAt(atoms, next, next - 1) !== 'or')
    return wordAt(atoms, next, next - 1) === '+' ? 'at least' : null;
  return BOUNDS.get(`or ${wordAt(atoms, next + 1, next - 1)}`) ?? null;
}
