export const HASH_START = 0x811c9dc5;

/** FNV-1a over UTF-16 units; any two processes agree on it. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = HASH_START;
  for (let at = from; at < to; at++) hash = hashOn(hash, text.charCodeAt(at));
  return hashEnd(hash);
}

export function hashOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Folds the high bits in. */
export function hashEnd(hash: number): number {
  return (hash ^ (hash >>> 15)) | 0;
}
