/** Ranks: "fifth-largest trading partner", "its largest supplier", "No. 2 oil producer", "ranks fifth among …". */
import { classesOf } from '../../language/index.ts';
import {
  type Atoms,
  isCapitalised,
  LETTERS,
  NUMBER,
  opensSentence,
  touches,
  wordAt,
} from '../times/atoms.ts';
import { countedNoun, singularOf } from './nouns.ts';

export interface FoundRank {
  readonly rank: number;
  readonly unit: string;
  readonly first: number;
  readonly next: number;
}

const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, i) => [word, i + 1]),
);

const SUPERLATIVES = new Set(
  'largest biggest smallest greatest highest lowest busiest richest poorest strongest fastest longest most top leading main'.split(
    ' ',
  ),
);

/** What a place in a table is held as: an ordinal before any other noun is no rank ("third visit"). */
const ROLES = new Set(
  `partner supplier producer exporter importer buyer investor donor creditor economy market destination source customer
  consumer lender employer contributor recipient seller provider trader borrower shareholder origin trading-partner`.split(
    /\s+/,
  ),
);

export function opensRank(atoms: Atoms, i: number): boolean {
  const word = atoms.lower[i]!;
  return (
    ORDINALS.has(word) ||
    SUPERLATIVES.has(word) ||
    word === 'no' ||
    word === 'number' ||
    (atoms.kind[i] === NUMBER && touches(atoms, i) && /^(?:st|nd|rd|th)$/.test(wordAt(atoms, i + 1, i)))
  );
}

export function rankAt(atoms: Atoms, i: number): FoundRank | null {
  const numbered = numberedRank(atoms, i);
  if (numbered) return numbered;
  const ordinal = ordinalAt(atoms, i);
  if (!ordinal) {
    const word = atoms.lower[i]!;
    if (!/^(?:largest|biggest|top|leading|main)$/.test(word) || !isOwned(atoms, i)) return null;
    const role = roleAt(atoms, i + 1);
    return role && { rank: 1, unit: role.unit, first: i, next: role.next };
  }
  const hyphen = wordAt(atoms, ordinal.next, i) === '-' ? 1 : 0;
  const superlative = wordAt(atoms, ordinal.next + hyphen, i);
  if (SUPERLATIVES.has(superlative) && superlative !== 'main' && superlative !== 'leading') {
    const noun = nounAt(atoms, ordinal.next + hyphen + 1);
    return noun && { rank: ordinal.rank, unit: noun.unit, first: i, next: noun.next };
  }
  const ranks = rankedAmong(atoms, i, ordinal.next);
  if (ranks) return { rank: ordinal.rank, unit: ranks, first: i, next: ordinal.next };
  if (!isOwned(atoms, i)) return null;
  const role = roleAt(atoms, ordinal.next);
  return role && { rank: ordinal.rank, unit: role.unit, first: i, next: role.next };
}

/** "No. 2 oil producer", "number two supplier" */
function numberedRank(atoms: Atoms, i: number): FoundRank | null {
  const word = atoms.lower[i]!;
  if (word !== 'no' && word !== 'number') return null;
  const at = wordAt(atoms, i + 1, i) === '.' ? i + 2 : i + 1;
  const number = wordAt(atoms, at, i);
  const rank = /^\d{1,2}$/.test(number) ? Number(number) : null;
  const role = rank ? roleAt(atoms, at + 1) : null;
  return role && { rank: rank!, unit: role.unit, first: i, next: role.next };
}

function ordinalAt(atoms: Atoms, i: number): { rank: number; next: number } | null {
  const word = atoms.lower[i]!;
  const rank = ORDINALS.get(word);
  if (rank) return { rank, next: i + 1 };
  const written = atoms.kind[i] === NUMBER && touches(atoms, i) && /^\d{1,3}$/.test(word);
  return written && /^(?:st|nd|rd|th)$/.test(wordAt(atoms, i + 1, i))
    ? { rank: Number(word), next: i + 2 }
    : null;
}

/** A possessive or "the world's" before it: whose rank it is. */
function isOwned(atoms: Atoms, i: number): boolean {
  if (opensSentence(atoms, i)) return false;
  const before = atoms.lower[i - 1]!;
  return before === 's' || before === "'" || /^(?:its|their|our|his|the|and|world|single)$/.test(before);
}

function nounAt(atoms: Atoms, i: number): { unit: string; next: number } | null {
  const plural = countedNoun(atoms, i);
  const single = singularPhrase(atoms, i);
  if (single && (!plural || single.next <= plural.head)) return single;
  return plural && { unit: wordsOf(atoms, plural.first, plural.head, plural.unit), next: plural.next };
}

/** A role and the nouns before it: "trading partner", "oil producer". */
function roleAt(atoms: Atoms, i: number): { unit: string; next: number } | null {
  for (let k = i; k < i + 4; k++) {
    const word = wordAt(atoms, k, i - 1);
    if (word === '' || atoms.kind[k] !== LETTERS) return null;
    if (ROLES.has(word) || ROLES.has(singularOf(word))) {
      return { unit: wordsOf(atoms, i, k, singularOf(word)), next: k + 1 };
    }
    if (!/[napg]/.test(classesOf(word) || 'n') || /^[iscotx]/.test(classesOf(word))) return null;
  }
  return null;
}

function singularPhrase(atoms: Atoms, i: number): { unit: string; next: number } | null {
  let last = -1;
  for (let k = i; k < i + 4; k++) {
    const word = wordAt(atoms, k, i - 1);
    if (word === '' || atoms.kind[k] !== LETTERS) break;
    const classes = classesOf(word) || 'n';
    if (/^[iscotxdvzr]/.test(classes) && !ROLES.has(word)) break;
    last = k;
    if (ROLES.has(word)) break;
  }
  return last < 0 ? null : { unit: wordsOf(atoms, i, last, singularOf(atoms.lower[last]!)), next: last + 1 };
}

function wordsOf(atoms: Atoms, first: number, head: number, unit: string): string {
  const before: string[] = [];
  for (let k = first; k < head; k++) if (!isCapitalised(atoms, k)) before.push(atoms.lower[k]!);
  const whole = [...before, unit.split(' ').at(-1)!].join(' ');
  return whole;
}

/** "ranks fifth among foreign investors", "came third": what it is ranked among, "" where that isn't said. */
function rankedAmong(atoms: Atoms, i: number, next: number): string | null {
  const verb = wordAt(atoms, i - 1, i);
  if (!/^(?:ranks?|ranked|ranking|placed)$/.test(verb)) return null;
  if (wordAt(atoms, next, i) !== 'among') return 'place';
  const noun = countedNoun(atoms, next + 1);
  return noun ? wordsOf(atoms, noun.first, noun.head, noun.unit) : 'place';
}
