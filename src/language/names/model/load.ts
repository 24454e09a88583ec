import { readCompressed } from '../../parsing/compressed.ts';
import { LABELS } from './labels.ts';
import { NameTagger } from './tagger.ts';
import { NameWeights } from './weights.ts';
import { WordKinds } from './word-kinds.ts';
import { NameWords } from './words.ts';

let loaded: NameTagger | undefined;

/** Reads the weights the first time it is called. */
export function nameTagger(): NameTagger {
  if (loaded) return loaded;
  const bytes = readCompressed(new URL('../weights/names.zst', import.meta.url));
  return (loaded = taggerOf(bytes, new NameWords(readWordKinds())));
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
  return new NameTagger(
    bits,
    words,
    new NameWeights(new Int8Array(bytes.buffer, from, LABELS << bits)),
    transitions,
  );
}

/**
 * The words of word-kinds.ts, compressed: how many there are (4 bytes, little endian), then the low bytes of the gaps between their
 * hashes, the high bytes, and their codes.
 */
export function readWordKinds(): WordKinds {
  const bytes = readCompressed(new URL('../weights/word-kinds.zst', import.meta.url));
  const count = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const hashes = new Int32Array(count);
  const high = 4 + count;
  let hash = -1;
  for (let word = 0; word < count; word++) {
    hash += 1 + bytes[4 + word]! + (bytes[high + word]! << 8);
    hashes[word] = hash;
  }
  return new WordKinds(hashes, bytes.subarray(high + count));
}
