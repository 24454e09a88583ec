import type { LayerName } from '../model/index.ts';
import { LAYERS } from './rows.ts';

/** Where an item stands: the row of its article, its layer, and its place in the layer's list. */
export interface ItemPlace {
  readonly article: number;
  readonly layer: LayerName;
  readonly index: number;
}

/** Two million annotations of one layer in an article, six layers, and half a billion articles: 53 bits. */
const INDEXES = 2 ** 21;
const LAYER_SLOTS = 2 ** 3;

/** One number for a place, so that an item's rows take 12 bytes and not 60. */
export function numberOfPlace({ article, layer, index }: ItemPlace): number {
  if (index >= INDEXES) throw new RangeError(`more than ${INDEXES} ${layer} in one article`);
  return (article * LAYER_SLOTS + LAYERS.indexOf(layer)) * INDEXES + index;
}

export function placeOf(number: number): ItemPlace {
  const above = Math.floor(number / INDEXES);
  return {
    article: Math.floor(above / LAYER_SLOTS),
    layer: LAYERS[above % LAYER_SLOTS] as LayerName,
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

/** Bits of a hash that tell apart the keys with one beginning. */
const TAIL = 0xfff;

/**
 * FNV-1a, 32 bits, of a block key: four bytes a row, and a tenth of the time of SHA-256. Keys that meet cost
 * a look at an item too many, and nothing else. Keys that differ after the last "|" alone, as a name's
 * months do, stand side by side: an article then writes to a third of the pages.
 */
export function keyHash(layer: LayerName, key: string): number {
  const cut = key.lastIndexOf('|');
  const head = fnv(FNV_OFFSET ^ LAYERS.indexOf(layer), key, 0, cut);
  const tail = fnv(FNV_OFFSET, key, cut + 1, key.length);
  return ((head ^ (head >>> 15)) & ~TAIL) | ((tail ^ (tail >>> 15)) & TAIL);
}

function fnv(offset: number, text: string, from: number, to: number): number {
  let hash = offset;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash;
}

/** The constants of the hash's authors (Fowler, Noll and Vo). */
const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
