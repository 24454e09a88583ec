import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { LABELS } from './labels.ts';
import { NameTagger } from './tagger.ts';
import { NameWeights } from './weights.ts';
import { WordKinds } from './word-kinds.ts';
import { NameWords } from './words.ts';

let loaded: NameTagger | undefined;

/** Reads the weights the first time it is called. */
export function nameTagger(): NameTagger {
  if (loaded) return loaded;
  const file = readFileSync(new URL('../weights/names.br', import.meta.url));
  return (loaded = taggerOf(brotliDecompressSync(file), new NameWords(readWordKinds())));
}

/**
 * A tagger from what training/names/pack.ts wrote: log2 of the slots (4 bytes, little endian); transitions, 2 bytes each;
 * weights, a byte each, slot by slot.
 */
export function taggerOf(bytes: Uint8Array, words: NameWords): NameTagger {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const bits = view.getUint32(0, true);
  const transitions = Int32Array.from({ length: LABELS * LABELS }, (_, at) =>
    view.getInt16(4 + 2 * at, true),
  );
  const from = bytes.byteOffset + 4 + 2 * transitions.length;
  const weights = new NameWeights(new Int8Array(bytes.buffer, from, LABELS << bits));
  return new NameTagger(bits, words, weights, transitions);
}

/**
 * The words of word-kinds.ts, brotli-compressed: how many there are (4 bytes, little endian), then their gaps (2 bytes each; where a gap
 * doesn't fit, 0xffff and 4 bytes), then their codes.
 */
export function readWordKinds(): WordKinds {
  const bytes = brotliDecompressSync(readFileSync(new URL('../weights/word-kinds.br', import.meta.url)));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const gaps = new Int32Array(view.getUint32(0, true));
  let at = 4;
  for (let word = 0; word < gaps.length; word++) {
    gaps[word] = bytes[at]! | (bytes[at + 1]! << 8);
    at += 2;
    if (gaps[word] !== 0xffff) continue;
    gaps[word] = view.getUint32(at, true);
    at += 4;
  }
  return new WordKinds(gaps, bytes.subarray(at));
}
