import type { LayerName } from '../model/index.ts';
import { LAYERS } from './rows.ts';

/** Where an item stands: the row of its article, its layer, and its place in the layer's list. */
export interface ItemPlace {
  readonly article: number;
  readonly layer: LayerName;
  readonly index: number;
}

/** Two million annotations of one layer in an article, eight layers, and half a billion articles: 53 bits. */
const INDEXES = 2 ** 21;
const LAYER_SLOTS = 2 ** 3;

/** One number for a place, so that an item's rows take 12 bytes and not 60. */
export function numberOfPlace({ article, layer, index }: ItemPlace): number {
  if (index >= INDEXES) throw new RangeError(`more than ${INDEXES} ${layer} in one article`);
  return (article * LAYER_SLOTS + LAYERS.indexOf(layer)) * INDEXES + index;
}

/** The layer of a place, as an index into `LAYERS`. */
export function layerAt(number: number): number {
  return Math.floor(number / INDEXES) % LAYER_SLOTS;
}

export function placeOf(number: number): ItemPlace {
  return {
    article: Math.floor(number / INDEXES / LAYER_SLOTS),
    layer: LAYERS[layerAt(number)] as LayerName,
    index: number % INDEXES,
  };
}

/** The numbers of an article's items: from the first, up to but without the second. */
export function numbersOf(article: number): [number, number] {
  return [article * LAYER_SLOTS * INDEXES, (article + 1) * LAYER_SLOTS * INDEXES];
}

/** 28 bits: the most that SQLite keeps in four bytes, and few annotations share them. */
const PREFIX_DIGITS = 7;

/** The first digits of an id, as a number. */
export function prefixOf(id: string): number {
  return Number.parseInt(id.slice(0, PREFIX_DIGITS), 16);
}

/** The lowest and the highest `prefixOf` of the ids that begin with these digits. */
export function prefixRange(digits: string): [number, number] {
  const own = digits.slice(0, PREFIX_DIGITS);
  return [
    Number.parseInt(own.padEnd(PREFIX_DIGITS, '0'), 16),
    Number.parseInt(own.padEnd(PREFIX_DIGITS, 'f'), 16),
  ];
}
