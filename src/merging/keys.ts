import type { LayerName } from '../model/index.ts';
import type { Grouping } from './group.ts';
import type { Item, MergedAnnotation } from './item.ts';

/** What an item is found under, and what it finds others under, as `keyHash` makes them: each once. */
interface KeyHashes {
  readonly keys: readonly number[];
  readonly seeks: readonly number[];
}

/** An item is of one grouping, and is held against others many times. */
const known = new WeakMap<Item, KeyHashes>();

export function keyHashesOf<A extends MergedAnnotation>(grouping: Grouping<A>, item: Item<A>): KeyHashes {
  let hashes = known.get(item);
  if (!hashes) {
    const { layer } = item.annotation;
    const hashed = (keys: readonly string[]) => [...new Set(keys.map((key) => keyHash(layer, key)))];
    hashes = { keys: hashed(grouping.keys(item)), seeks: hashed(grouping.seeks(item)) };
    known.set(item, hashes);
  }
  return hashes;
}

/** Bits of a hash that tell apart the keys with one beginning. */
const TAIL = 0xfff;

/**
 * FNV-1a, 32 bits, of a block key: four bytes a row, and a tenth of the time of SHA-256. Keys that meet cost
 * a look at an item too many, and nothing else. Keys that differ after the last "|" alone, as a name's
 * months do, stand side by side: an article then writes to a third of the pages.
 */
function keyHash(layer: LayerName, key: string): number {
  const cut = key.lastIndexOf('|');
  const head = fnv(fnv(FNV_OFFSET, layer, 0, layer.length), key, 0, cut);
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
