import type { Span } from '../../model/index.ts';

/** Letters in a shingle: about five words. */
const SHINGLE = 28;
/** One shingle in this many is kept, chosen by its hash, so that both copies keep the same ones. */
const KEPT = 4;
/** Share of the shorter paragraph's kept shingles that the other must hold. */
const SAME = 0.7;
/** Letters below which a paragraph is too short to call a repeat: "Both sides declined to comment." */
const SHORTEST = 100;

/** A rolling hash in 32-bit arithmetic; the multiplier is FNV's prime. */
const BASE = 0x01000193;

/**
 * Paragraphs that stand twice, also when one copy is longer or has other quotation marks. Of two, the
 * fuller is kept, and of equals the first. Returns indices into `paragraphs`.
 */
export function findRepeats(text: string, paragraphs: readonly Span[]): Set<number> {
  const holders = new Map<number, number[]>();
  const kept = paragraphs.map((paragraph) => shinglesOf(text, paragraph));
  const repeats = new Set<number>();
  for (let i = 0; i < paragraphs.length; i++) {
    const shared = new Map<number, number>();
    for (const shingle of kept[i]!.shingles) {
      const earlier = holders.get(shingle);
      if (!earlier) holders.set(shingle, [i]);
      else {
        // A phrase that stands in very many paragraphs says nothing, and would cost quadratic time.
        if (earlier.length < 8) {
          for (const j of earlier) shared.set(j, (shared.get(j) ?? 0) + 1);
          earlier.push(i);
        }
      }
    }
    for (const [j, count] of shared) {
      if (repeats.has(j)) continue;
      if (count < SAME * Math.min(kept[i]!.shingles.size, kept[j]!.shingles.size)) continue;
      if (kept[i]!.letters > kept[j]!.letters) repeats.add(j);
      else {
        repeats.add(i);
        break;
      }
    }
  }
  return repeats;
}

interface Shingles {
  readonly letters: number;
  readonly shingles: Set<number>;
}

/** Hashes of runs of letters and digits, case, spaces and punctuation aside. */
function shinglesOf(text: string, { start, end }: Span): Shingles {
  const shingles = new Set<number>();
  const window = new Uint16Array(SHINGLE);
  let letters = 0;
  let hash = 0;
  for (let i = start; i < end; i++) {
    let code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) code += 32;
    const counts =
      (code >= 97 && code <= 122) ||
      (code >= 48 && code <= 57) ||
      (code >= 192 && code < 8192) ||
      code > 12352;
    if (!counts) continue;
    const slot = letters % SHINGLE;
    const leaving = letters >= SHINGLE ? window[slot]! : 0;
    hash = (Math.imul(hash, BASE) + code - Math.imul(leaving, LEAD)) | 0;
    window[slot] = code;
    letters++;
    if (letters >= SHINGLE && hash >>> 16 < 0x10000 / KEPT) shingles.add(hash);
  }
  return { letters, shingles: letters >= SHORTEST ? shingles : new Set() };
}

/** BASE to the power SHINGLE, to take the leaving letter out of the hash. */
const LEAD = Array.from({ length: SHINGLE }).reduce<number>((power) => Math.imul(power, BASE), 1);
