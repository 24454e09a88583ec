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

const PREFIX_DIGITS = 12;

/** 48 bits of an id that is written in hex. */
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

/**
 * 53 bits of a block key: the cyrb53 hash (public domain, by bryc), a tenth of the time of SHA-256. Keys
 * that meet cost a look at an item too many, and nothing else.
 */
export function keyHash(layer: LayerName, key: string): number {
  let high = 0xdeadbeef ^ LAYERS.indexOf(layer);
  let low = 0x41c6ce57 ^ LAYERS.indexOf(layer);
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return 2 ** 32 * (low & 0x1fffff) + (high >>> 0);
}
