/** The noun phrase that a number counts, and its head in the singular. */
import { canBe, classesOf, listedWord } from '../../language/index.ts';
import { type Atoms, isCapitalised, LETTERS, NUMBER, touches, wordAt } from '../times/atoms.ts';

export interface CountedNoun {
  /** Atoms of the phrase; `next` is exclusive. */
  readonly first: number;
  readonly next: number;
  readonly head: number;
  /** Head with the nouns that belong to it, singular and folded: "member state". */
  readonly unit: string;
}

const PLURALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'person',
    persons: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    police: 'police officer',
    crew: 'crew member',
    troops: 'troop',
    personnel: 'personnel',
    staff: 'staff member',
    aircraft: 'aircraft',
    livestock: 'livestock',
    cattle: 'cattle',
    sheep: 'sheep',
    fish: 'fish',
    memoranda: 'memorandum',
    criteria: 'criterion',
    phenomena: 'phenomenon',
    data: 'data',
    media: 'medium',
    lives: 'life',
    wives: 'wife',
    knives: 'knife',
    leaves: 'leaf',
    halves: 'half',
    thieves: 'thief',
    feet: 'foot',
    teeth: 'tooth',
    geese: 'goose',
    mice: 'mouse',
    alumni: 'alumnus',
    nuclei: 'nucleus',
    crises: 'crisis',
    theses: 'thesis',
    analyses: 'analysis',
    bases: 'base',
    houses: 'house',
    horses: 'horse',
    nurses: 'nurse',
    cases: 'case',
    buses: 'bus',
    movies: 'movie',
    series: 'series',
    species: 'species',
    headquarters: 'headquarters',
    works: 'work',
  }),
);

/** Plural in form, and seldom the head: "arms deals", "customs officers". */
const PLURAL_MODIFIERS = new Set(
  'arms customs sports goods communications economics savings news logistics crew staff police'.split(' '),
);

/** A verb with -s, or a noun that isn't counted: "10 is", "5 has". */
const NEVER_HEADS = new Set(
  'is was has does says its his this thus us as less various across towards besides always perhaps afterwards yes ours theirs versus plus minus'.split(
    ' ',
  ),
);

const PHRASES: ReadonlyMap<string, string> = new Map([
  ['heads', 'state government mission delegation'],
  ['members', 'parliament congress'],
]);

export function singularOf(plural: string): string {
  const known = PLURALS.get(plural);
  if (known) return known;
  if (/houses$/.test(plural)) return plural.slice(0, -1);
  if (/\p{L}men$/u.test(plural)) return `${plural.slice(0, -2)}an`;
  if (/(?:[^aeiou]|qu)ies$/.test(plural)) return `${plural.slice(0, -3)}y`;
  if (/(?:[sxz]|ch|sh)es$/.test(plural))
    return /(?:[cnp]ses|[aeiou]ses|zes)$/.test(plural) && !/(?:sses|uses)$/.test(plural)
      ? plural.slice(0, -1)
      : plural.slice(0, -2);
  return plural.endsWith('s') && !/(?:ss|us|is)$/.test(plural) ? plural.slice(0, -1) : plural;
}

export function isPlural(atoms: Atoms, i: number): boolean {
  if (i >= atoms.count) return false;
  const word = atoms.lower[i]!;
  if (atoms.kind[i] !== LETTERS || NEVER_HEADS.has(word)) return false;
  if (PLURALS.has(word)) return true;
  if (/..men$/.test(word) && !/(?:speci|regi|abdo|acu|o)men$/.test(word)) return true;
  if (!word.endsWith('s') || word.length < 4 || /(?:ss|us|is|ous)$/.test(word)) return false;
  const classes = classesOf(word);
  return classes === '' || classes.includes('N') || !/[iscotxrz]/.test(classes);
}

/** Most atoms before the head. */
const REACH = 9;

/** The phrase that begins at atom `i`: "Mongolian students", "new member states". `one` takes a singular head. */
export function countedNoun(atoms: Atoms, i: number, one = false): CountedNoun | null {
  let lastNoun = -1;
  for (let k = i; k < i + REACH; k++) {
    const word = wordAt(atoms, k, i);
    if (word === '') break;
    if (atoms.kind[k] !== LETTERS) {
      if (word === '-' && k > i && touches(atoms, k - 1) && touches(atoms, k)) continue;
      if (!isDesignation(atoms, k, i)) break;
      if (wordAt(atoms, k + 1, i) === 's' && touches(atoms, k)) return designated(atoms, i, k);
      continue;
    }
    if (
      isPlural(atoms, k) &&
      !(PLURAL_MODIFIERS.has(word) && k + 1 < atoms.count && isPlural(atoms, k + 1))
    ) {
      return nounOf(atoms, i, k, singularOf(word));
    }
    if (word === 'and' || word === 'or' || word === ',') {
      if (k > i && joinsAdjectives(atoms, i, k)) continue;
      break;
    }
    // "Model 3s"
    if (
      isCapitalised(atoms, k) &&
      atoms.kind[k + 1] === NUMBER &&
      wordAt(atoms, k + 2, i) === 's' &&
      touches(atoms, k + 1)
    )
      return { first: i, next: k + 3, head: k + 2, unit: `${word} ${atoms.lower[k + 1]}` };
    if (!modifies(atoms, k) && !opensDesignation(atoms, k)) break;
    if (canBe(word, 'n')) lastNoun = k;
  }
  return one && lastNoun >= 0 ? nounOf(atoms, i, lastNoun, atoms.lower[lastNoun]!) : null;
}

/** The letters of "F-35" */
function opensDesignation(atoms: Atoms, k: number): boolean {
  const number = touches(atoms, k) && wordAt(atoms, k + 1, k) === '-' ? k + 2 : k + 1;
  return isCapitalised(atoms, k) && touches(atoms, number - 1) && atoms.kind[number] === NUMBER;
}

/** The number of "M1 tanks", "F-16s", "new 737 Max jets". */
function isDesignation(atoms: Atoms, k: number, first: number): boolean {
  if (atoms.kind[k] !== NUMBER || /[,.]/.test(atoms.lower[k]!)) return false;
  const letters = atoms.lower[k - 1] === '-' && touches(atoms, k - 1) ? k - 2 : k - 1;
  if (
    letters >= first &&
    touches(atoms, letters) &&
    atoms.kind[letters] === LETTERS &&
    isCapitalised(atoms, letters)
  )
    return true;
  return (
    /^\d{3}$/.test(atoms.lower[k]!) &&
    atoms.kind[k - 1] === LETTERS &&
    k + 1 < atoms.count &&
    (isCapitalised(atoms, k + 1) || /^jets?$/.test(atoms.lower[k + 1]!))
  );
}

/** "F-16s", whose kind is what is counted */
function designated(atoms: Atoms, first: number, k: number): CountedNoun {
  const from = atoms.lower[k - 1] === '-' ? k - 2 : k - 1;
  const unit = atoms.lower.slice(Math.max(first, from), k + 1).join('');
  return { first, next: k + 2, head: k + 1, unit };
}

/** "Czech and Slovak tourists", "scientific and educational agreements" */
function joinsAdjectives(atoms: Atoms, of: number, k: number): boolean {
  const after = wordAt(atoms, k + 1, of);
  // "Kia and Hyundai vehicles"
  if (after !== '' && isCapitalised(atoms, k - 1) && isCapitalised(atoms, k + 1) && isPlural(atoms, k + 2))
    return true;
  return after !== '' && isAdjective(atoms, k - 1) && (isAdjective(atoms, k + 1) || isPlural(atoms, k + 2));
}

function isAdjective(atoms: Atoms, k: number): boolean {
  if (k >= atoms.count) return false;
  return classesOf(atoms.lower[k]!).startsWith('a') || listedWord(written(atoms, k))?.kind === 'demonym';
}

function written(atoms: Atoms, k: number): string {
  return atoms.text.slice(atoms.start[k], atoms.end[k]);
}

/** Adjectives, nouns, participles and names may stand between a number and its noun. */
function modifies(atoms: Atoms, k: number): boolean {
  const word = atoms.lower[k]!;
  const classes = classesOf(word);
  if (isCapitalised(atoms, k)) return !/^[xiscto]/.test(classes);
  if (classes === '') return word.length > 2;
  if (/^[iscotxkm]/.test(classes) || NEVER_HEADS.has(word)) return false;
  return /[napg]/.test(classes) || /^r/.test(classes);
}

function nounOf(atoms: Atoms, first: number, head: number, singular: string): CountedNoun {
  let unit = singular;
  for (let k = head - 1; k >= first; k--) {
    const word = atoms.lower[k]!;
    const classes = classesOf(word);
    const noun =
      atoms.kind[k] === LETTERS &&
      !isCapitalised(atoms, k) &&
      ((classes.includes('n') && !/^[ar]/.test(classes)) ||
        (classes === '' && !/(?:ly|ed|ing)$/.test(word)) ||
        PLURAL_MODIFIERS.has(word) ||
        word === 'trading');
    if (!noun || (k > 0 && atoms.lower[k - 1] === '-')) break;
    unit = `${word} ${unit}`;
  }
  const partner = PHRASES.get(atoms.lower[head]!);
  const of = wordAt(atoms, head + 1, head) === 'of' ? wordAt(atoms, head + 2, head) : '';
  if (partner && of && partner.split(' ').includes(of)) {
    return { first, next: head + 3, head, unit: `${unit} of ${of}` };
  }
  return { first, next: head + 1, head, unit };
}
