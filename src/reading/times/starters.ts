import {
  FEASTS,
  MONTHS,
  ORDINALS,
  PARTS_OF_DAY,
  SEASONS,
  SETS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  TODAY,
  UNITS,
  WEEKDAYS,
} from './lexicon.ts';
import { CARDINALS } from './numbers.ts';

/** Every word that an expression can begin with: reading passes over the rest without a further look. */
export const STARTERS: ReadonlySet<string> = new Set([
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
  ...FEASTS.map(([words]) => words[0]!),
  ...`the this last next that same a an another half hundred several many every each once twice early mid late
  earlier later before after no within about around almost nearly some roughly approximately circa exactly more over
  well at just longer prior daylong weeklong monthlong yearlong decadelong less under up fewer all part most much end start beginning middle q h fiscal financial fy
  `.split(/\s+/),
]);
