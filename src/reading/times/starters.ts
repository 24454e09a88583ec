import { type Atoms, NUMBER, wordAt } from './atoms.ts';
import { ERA_WORDS } from './eras.ts';
import { FEAST_OPENERS } from './feasts.ts';
import { EPITHETS } from './lengths.ts';
import {
  DAY_WORDS,
  DECADE_WORDS,
  MONTHS,
  ORDINALS,
  PARTS_OF_DAY,
  SEASONS,
  SETS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  STEPS,
  STRETCH_ENDS,
  TODAY,
  UNITS,
  WEEKDAYS,
  YEAR_KINDS,
} from './lexicon.ts';
import { CARDINALS } from './numbers.ts';

/** Every word that an expression can begin with. */
const STARTERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...SHORT_MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SHORT_WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...PARTS_OF_DAY,
  ...TODAY.keys(),
  ...UNITS.keys(),
  ...SETS.keys(),
  ...ORDINALS.keys(),
  ...CARDINALS.keys(),
  ...DAY_WORDS.keys(),
  ...DECADE_WORDS.keys(),
  ...ERA_WORDS,
  ...YEAR_KINDS,
  ...FEAST_OPENERS,
  ...`the this these last next that same a an another half hundred several many every each once twice early mid late
  earlier later before after no within about around almost nearly some roughly approximately circa exactly more over
  little hardly scarcely virtually precisely somewhat slightly fully only barely
  well at just longer prior thousand sometime overnight beyond entire daylong dozen weeklong monthlong yearlong decadelong hourslong dayslong weekslong monthslong yearslong decadeslong weekdays coming dozens scores hundreds thousands tens  less under up fewer all part most much end start beginning middle q h fy recent southern austral antarctic northern boreal arctic mid upwards bi semi thrice alternate
  `.split(/\s+/),
]);

/** What else may stand second, after an article. */
const SECONDS: ReadonlySet<string> = new Set([
  ...STARTERS,
  ...STEPS.keys(),
  ...STRETCH_ENDS.keys(),
  ...EPITHETS,
  ...`following ensuing intervening subsequent succeeding preceding prior very close new whole rest remainder course best better turn stroke opening closing final small
  little few couple number handful matter entire full long further additional solid short consecutive straight successive working business
  ' -`.split(/\s+/),
]);

/** Whether an expression can begin at an atom: reading passes over the rest without a further look. */
export function mayStart(atoms: Atoms, i: number): boolean {
  if (atoms.kind[i] === NUMBER) return true;
  const word = atoms.lower[i]!;
  if (word === "'") return i + 1 < atoms.count && atoms.kind[i + 1] === NUMBER;
  const seconds = HELD_TO.get(word);
  if (seconds) return seconds.has(wordAt(atoms, i + 1, i));
  if (!STARTERS.has(word)) return false;
  if (word !== 'the' && word !== 'a' && word !== 'an') return true;
  // "The long winter of 1947"
  return (
    i + 1 < atoms.count &&
    (atoms.kind[i + 1] === NUMBER || SECONDS.has(atoms.lower[i + 1]!) || SEASONS.has(wordAt(atoms, i + 2, i)))
  );
}

/** Words that open an expression only before these. */
const HELD_TO: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['not', new Set(['later', 'earlier', 'sooner', 'quite', 'even'])],
  ['as', new Set(['little', 'much', 'many', 'long'])],
  ['close', new Set(['to'])],
  ['shy', new Set(['of'])],
  ['at', new Set(['least', 'most'])],
  ['up', new Set(['to', 'wards'])],
  ['no', new Set(['later', 'earlier', 'sooner', 'more', 'less', 'fewer', 'longer'])],
  [
    'that',
    new Set([
      'same',
      'very',
      ...UNITS.keys(),
      ...WEEKDAYS.keys(),
      ...MONTHS.keys(),
      ...SEASONS.keys(),
      ...PARTS_OF_DAY,
    ]),
  ],
]);
