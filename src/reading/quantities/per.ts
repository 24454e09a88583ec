/** What an amount is given for one of: "$58 per barrel", "12 euros a head". */
import { type Atoms, LETTERS, wordAt } from '../times/atoms.ts';
import { phraseAt } from './measured.ts';
import { singularOf } from './nouns.ts';
import { UNITS_OF_MEASURE } from './units.ts';

const PERIODS = new Set('second minute hour day week month quarter term year night annum season'.split(' '));

/** What else "a" and "an" can mean one of; "per" can be followed by any noun. */
const BY_THE = new Set(
  'share head person piece unit seat ticket household family student child pupil passenger worker vehicle bottle box bag dose'.split(
    ' ',
  ),
);

const SHAPES: ReadonlyMap<string, string> = new Map([
  ['square', 'square'],
  ['sq', 'square'],
  ['cubic', 'cubic'],
  ['cu', 'cubic'],
]);

/** Singular and in lower case; null where nothing says so. A rate in time is no such thing. */
export function perAfter(atoms: Atoms, next: number): string | null {
  const word = wordAt(atoms, next, next - 1);
  const slash = word === '/';
  if (!slash && !/^(?:per|an?|each|every)$/.test(word)) return null;
  const shape = SHAPES.get(wordAt(atoms, next + 1, next));
  let at = shape ? next + 2 : next + 1;
  if (/^(?:diluted|basic|ordinary|common|eligible|full|empty)$/.test(wordAt(atoms, at, next))) at++;
  const named = wordAt(atoms, at, next);
  if (named === '' || atoms.kind[at] !== LETTERS) return null;
  const phrase = phraseAt(atoms, at, next);
  if (phrase && !shape) return phrase.unit;
  const measure = UNITS_OF_MEASURE.get(named);
  const one = measure ?? singularOf(named);
  if (PERIODS.has(one)) return null;
  if (shape) return measure ? `${shape} ${measure}` : null;
  return measure !== undefined || word === 'per' || slash || BY_THE.has(one) ? one : null;
}
