/** Verbs, nouns and adverbs of rise and fall that govern a number. */
import { type Atoms, wordAt } from '../times/atoms.ts';

export type Change = 'up' | 'down' | null;

const UP = new Set(
  `rise rises rose risen rising grow grows grew grown growing increase increases increased increasing jump jumps
  jumped jumping surge surges surged surging climb climbs climbed climbing gain gains gained gaining expand expands
  expanded expanding expansion soar soars soared soaring double doubled doubling doubles triple tripled raise raised raises raising
  advance advanced rallied rebound rebounded swelled swell widened widen add adds added adding boost boosted higher upward`.split(
    /\s+/,
  ),
);

const DOWN = new Set(
  `fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases
  decreased decreasing shrink shrinks shrank shrunk shrinking contracted contracting narrowed narrow narrows
  narrowing plunge plunged plunges plunging tumble tumbled slump slumped slid slide slides sink sank dip dipped slip slipped
  cut cuts cutting lose loses lost losing reduce reduced reduces reducing reduction halve halved halving plummet plummeted
  plummeting lower eased slowed slows slow slashed trimmed weakened`.split(/\s+/),
);

/** What may stand between "up" and its number. */
const BETWEEN = new Set(
  'by from about around almost nearly some over more than at least roughly slightly sharply just a an under less up well to as much many only , us'.split(
    ' ',
  ),
);

const REACH = 9;

/** The change that governs the number of atoms `first` to `next`; `stop` is where the one before it ends. */
export function changeOf(atoms: Atoms, first: number, next: number, stop: number): Change {
  if (isBase(atoms, first)) return null;
  const before = changeBefore(atoms, first, stop);
  return before ?? changeAfter(atoms, next);
}

/** "from 18 to 5": the first is where it comes from. "Up from nine" is no change of nine. */
function isBase(atoms: Atoms, first: number): boolean {
  for (let k = first - 1; k >= first - 4; k--) {
    const word = wordAt(atoms, k, first);
    if (/^(?:from|against|versus|than)$/.test(word))
      return word !== 'than' || wordAt(atoms, k - 1, first) !== 'more';
    if (!BETWEEN.has(word) && word !== '$' && word !== '€' && word !== '£') return false;
  }
  return false;
}

function changeBefore(atoms: Atoms, first: number, stop: number): Change {
  let close = true;
  for (let k = first - 1; k >= stop && k >= first - REACH; k--) {
    const word = wordAt(atoms, k, first);
    if (word === '' || word === ';' || word === '.') return null;
    if (close && word === 'up' && wordAt(atoms, k + 1, first) !== 'to') {
      return /^(?:ma[dk]\w*|t[ao]\w*k?\w*|set\w*|put\w*|sum\w*|g\w?ve)$/.test(wordAt(atoms, k - 1, first))
        ? null
        : 'up';
    }
    if (close && word === 'down') return 'down';
    if (UP.has(word) || (word === 'growth' && wordAt(atoms, k + 1, first) === 'of')) return 'up';
    if (DOWN.has(word)) return 'down';
    if (!BETWEEN.has(word)) close = false;
  }
  return null;
}

/** "a 12% drop", "3% higher" */
function changeAfter(atoms: Atoms, next: number): Change {
  for (let k = next; k < next + 3; k++) {
    const word = wordAt(atoms, k, next - 1);
    if (word === '' || !/^\p{L}/u.test(word)) return null;
    if (
      /^(?:increase|rise|jump|gain|growth|surge|improvement|higher|hike|boost|expansion|rebound|boost)$/.test(
        word,
      )
    )
      return 'up';
    if (/^(?:drop|fall|decline|decrease|cut|lower|reduction|plunge|slump|dip|contraction|loss)$/.test(word))
      return 'down';
    if (/^(?:of|in|to|for|and|from|at|the|a)$/.test(word)) return null;
  }
  return null;
}

/** ", up 3.1 percent" tells of the figure before it too. */
export function trailingChange(atoms: Atoms, next: number): Change {
  let at = next;
  for (let k = 0; k < 12; k++, at++) {
    const word = wordAt(atoms, at, next - 1);
    if (word === '' || word === ';') return null;
    if (word !== ',') continue;
    const after = wordAt(atoms, at + 1, next - 1);
    if (after === 'up' || after === 'down') return after;
  }
  return null;
}
