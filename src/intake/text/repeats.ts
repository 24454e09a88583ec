import type { Span } from '../../model/index.ts';

/** Letters in a shingle: about five words. */
const SHINGLE = 28;
/** One shingle in this many is kept, chosen by its hash, so that both copies keep the same ones. */
const KEPT = 8;
/** Share of the shorter paragraph's kept shingles that the other must hold. */
const SAME = 0.7;
/** Letters below which a paragraph is too short to call a repeat: "Both sides declined to comment." */
const SHORTEST = 120;

/** A rolling hash in 32-bit arithmetic; the multiplier is FNV's prime. */
const BASE = 0x01000193;

/**
 * Paragraphs that stand twice, also when one copy is longer or has other quotation marks. Of two, the
 * fuller is kept, and of equals the first. Returns indices into `paragraphs`.
 */
export function findRepeats(text: string, paragraphs: readonly Span[]): Set<number> {
  const kept = paragraphs.map((paragraph) => shinglesOf(text, paragraph));
  /** The last paragraph that holds a shingle; only copies share many, so that one is enough. */
  const holder = new Map<number, number>();
  const repeats = new Set<number>();
  kept.forEach(({ shingles, letters }, i) => {
    const shared = new Map<number, number>();
    for (const shingle of shingles) {
      const earlier = holder.get(shingle);
      if (earlier !== undefined) shared.set(earlier, (shared.get(earlier) ?? 0) + 1);
    }
    for (const [j, count] of shared) {
      if (repeats.has(j) || count < SAME * Math.min(shingles.size, kept[j]!.shingles.size)) continue;
      repeats.add(letters > kept[j]!.letters ? j : i);
    }
    if (repeats.has(i)) return;
    for (const shingle of shingles) holder.set(shingle, i);
  });
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
