// AssemblyScript, not TypeScript: `npm run kernel` compiles it to kernel.wasm, which is what runs.

/** A block of the index: 64 slots a bit each, and the rows before them. */
const BLOCK: usize = 12;

/** Lists made of a decision's slots, of up to 192 each. */
const ROWS: usize = 0;
const LONG_ROWS: usize = 1024;
const PAIRS: usize = 2048;

/**
 * Hashes `count` templates of atoms, four at once, into slots. Of each four there are sixteen places of atoms in bytes, two bytes each:
 * of the first atom of the four templates, of the second, and so on.
 */
export function hash(
  atoms: usize,
  places: usize,
  seeds: usize,
  slots: usize,
  count: i32,
  mask: i32,
): void {
  for (let at = 0; at < count; at += 4) {
    const one = mixed(v128.load(seeds), atoms, places, 0x85ebca6b);
    const two = mixed(one, atoms, places + 8, 0xc2b2ae35);
    const three = mixed(two, atoms, places + 16, 0x27d4eb2f);
    const four = mixed(three, atoms, places + 24, 0x9e3779b1);
    const folded = v128.xor(four, i32x4.shr_u(four, 13));
    v128.store(slots, v128.and(v128.xor(folded, i32x4.shr_u(folded, 15)), i32x4.splat(mask)));
    seeds += 16;
    places += 32;
    slots += 16;
  }
}

// @ts-ignore: decorator
@inline
function mixed(hashes: v128, atoms: usize, places: usize, factor: i32): v128 {
  let four = v128.load32_zero(atoms + <usize>load<u16>(places));
  four = v128.load_lane<i32>(atoms + <usize>load<u16>(places, 2), four, 1);
  four = v128.load_lane<i32>(atoms + <usize>load<u16>(places, 4), four, 2);
  four = v128.load_lane<i32>(atoms + <usize>load<u16>(places, 6), four, 3);
  return i32x4.mul(v128.xor(hashes, four), i32x4.splat(factor));
}

/** Classes of a short row, of which most rows are enough: common classes have the low numbers. */
const SHORT: i32 = 32;

/** What a record is, in its two highest bits. */
const SHORT_ROW: u32 = 1 << 30;
const PAIR: u32 = 2 << 30;
const LONG_ROW: u32 = 3 << 30;
const REST: u32 = (1 << 30) - 1;

/** Scores of up to four classes: those of `base` with the weights of the slots, a byte each. */
export function addNarrow(
  index: usize,
  weights: usize,
  base: usize,
  scores: usize,
  slots: usize,
  count: i32,
): void {
  const rows = find(index, slots, count);
  let sum = i16x8.splat(0);
  for (let at = 0; at < rows; at++) {
    const row = <usize>load<u32>(ROWS + ((<usize>at) << 2));
    sum = i16x8.add(sum, i16x8.extend_low_i8x16_s(v128.load32_zero(weights + (row << 2))));
  }
  v128.store(scores, i32x4.add(v128.load(base), i32x4.extend_low_i16x8_s(sum)));
}

/** The same for `classes` classes, a whole number of sixteens. */
export function addWide(
  index: usize,
  records: usize,
  weights: usize,
  base: usize,
  scores: usize,
  classes: i32,
  slots: usize,
  count: i32,
): void {
  const rows = find(index, slots, count);
  let full = 0;
  let long = 0;
  let pairs = 0;
  // Without a branch: what a record is can't be foreseen, and a wrong guess costs more than the arithmetic.
  for (let at = 0; at < rows; at++) {
    const row = <usize>load<u32>(ROWS + ((<usize>at) << 2));
    const record = load<u32>(records + (row << 2));
    const rest = record & REST;
    const low = (record >>> 30) & 1;
    const high = record >>> 31;
    store<u32>(ROWS + ((<usize>full) << 2), rest);
    store<u32>(LONG_ROWS + ((<usize>long) << 2), rest);
    store<u32>(PAIRS + ((<usize>pairs) << 2), rest);
    full += low;
    long += low & high;
    pairs += high & (low ^ 1);
  }
  addThirtyTwo(weights, ROWS, full, base, scores, 0);
  let kind = SHORT;
  for (; kind + 32 <= classes; kind += 32) addThirtyTwo(weights, LONG_ROWS, long, base, scores, kind);
  if (kind < classes) addSixteen(weights, LONG_ROWS, long, base, scores, kind);
  for (let at = 0; at < pairs; at++) {
    const pair = load<u32>(PAIRS + ((<usize>at) << 2));
    addOne(scores, (pair >>> 8) & 127, <i32>(<i8>pair));
    addOne(scores, pair >>> 23, <i32>(<i8>(pair >>> 15)));
  }
}

// @ts-ignore: decorator
@inline
function addOne(scores: usize, kind: u32, weight: i32): void {
  const place = scores + ((<usize>kind) << 2);
  store<i32>(place, load<i32>(place) + weight);
}

// @ts-ignore: decorator
@inline
function addThirtyTwo(
  weights: usize,
  list: usize,
  count: i32,
  base: usize,
  scores: usize,
  kind: i32,
): void {
  let one = i16x8.splat(0);
  let two = i16x8.splat(0);
  let three = i16x8.splat(0);
  let four = i16x8.splat(0);
  for (let at = 0; at < count; at++) {
    const place = weights + <usize>load<u32>(list + ((<usize>at) << 2)) + <usize>kind;
    const bytes = v128.load(place);
    const more = v128.load(place, 16);
    one = i16x8.add(one, i16x8.extend_low_i8x16_s(bytes));
    two = i16x8.add(two, i16x8.extend_high_i8x16_s(bytes));
    three = i16x8.add(three, i16x8.extend_low_i8x16_s(more));
    four = i16x8.add(four, i16x8.extend_high_i8x16_s(more));
  }
  const from = base + ((<usize>kind) << 2);
  const place = scores + ((<usize>kind) << 2);
  storeEight(place, from, one);
  storeEight(place + 32, from + 32, two);
  storeEight(place + 64, from + 64, three);
  storeEight(place + 96, from + 96, four);
}

// @ts-ignore: decorator
@inline
function storeEight(place: usize, base: usize, sums: v128): void {
  v128.store(place, i32x4.add(v128.load(base), i32x4.extend_low_i16x8_s(sums)));
  v128.store(place, i32x4.add(v128.load(base, 16), i32x4.extend_high_i16x8_s(sums)), 16);
}

// @ts-ignore: decorator
@inline
function addSixteen(
  weights: usize,
  list: usize,
  count: i32,
  base: usize,
  scores: usize,
  kind: i32,
): void {
  let low = i16x8.splat(0);
  let high = i16x8.splat(0);
  for (let at = 0; at < count; at++) {
    const bytes = v128.load(weights + <usize>load<u32>(list + ((<usize>at) << 2)) + <usize>kind);
    low = i16x8.add(low, i16x8.extend_low_i8x16_s(bytes));
    high = i16x8.add(high, i16x8.extend_high_i8x16_s(bytes));
  }
  const from = base + ((<usize>kind) << 2);
  const place = scores + ((<usize>kind) << 2);
  storeEight(place, from, low);
  storeEight(place + 32, from + 32, high);
}

/** Less than any score. */
const LOWEST: i32 = -1 << 30;

/**
 * The classes from 1 on with the highest scores, the lower number first where they are equal: the best in the low byte, the next above
 * it, and above that how far they are apart, at most 2^15 - 1. The scores end at a whole number of fours.
 */
export function rank(scores: usize, classes: i32): i32 {
  let best = i32x4.splat(LOWEST);
  let bestAt = i32x4.splat(0);
  let next = best;
  let nextAt = bestAt;
  let at = i32x4(0, 1, 2, 3);
  // Class 0 is none.
  let some = v128.replace_lane<i32>(v128.load(scores), 0, LOWEST);
  const end = i32x4.splat(classes);
  for (let from = 0; ; some = v128.load(scores + ((<usize>from) << 2))) {
    some = v128.bitselect(some, i32x4.splat(LOWEST), i32x4.lt_s(at, end));
    const ahead = i32x4.gt_s(some, best);
    const behind = v128.bitselect(best, some, ahead);
    const behindAt = v128.bitselect(bestAt, at, ahead);
    best = v128.bitselect(some, best, ahead);
    bestAt = v128.bitselect(at, bestAt, ahead);
    const nearer = v128.or(
      i32x4.gt_s(behind, next),
      v128.and(i32x4.eq(behind, next), i32x4.lt_s(behindAt, nextAt)),
    );
    next = v128.bitselect(behind, next, nearer);
    nextAt = v128.bitselect(behindAt, nextAt, nearer);
    at = i32x4.add(at, i32x4.splat(4));
    from += 4;
    if (from >= classes) break;
  }
  v128.store(ROWS, best);
  v128.store(ROWS, bestAt, 16);
  v128.store(ROWS, next, 32);
  v128.store(ROWS, nextAt, 48);
  let first = LOWEST;
  let firstAt = 0;
  let second = LOWEST;
  let secondAt = 0;
  for (let lane: usize = 0; lane < 16; lane += 4) {
    // The best four at 0, the next at 32, each with its number behind.
    for (let list: usize = 0; list < 64; list += 32) {
      const score = load<i32>(ROWS + list + lane);
      const own = load<i32>(ROWS + list + lane, 16);
      if (score > first || (score === first && own < firstAt)) {
        second = first;
        secondAt = firstAt;
        first = score;
        firstAt = own;
      } else if (score > second || (score === second && own < secondAt)) {
        second = score;
        secondAt = own;
      }
    }
  }
  const apart = first - second;
  return firstAt | (secondAt << 8) | ((apart < 0x7fff ? apart : 0x7fff) << 16);
}

/** Lists the rows of the slots that have one; gives their number. Rank in a bit set finds the row (Jacobson 1989). */
// @ts-ignore: decorator
@inline
function find(index: usize, slots: usize, count: i32): i32 {
  let rows = 0;
  for (let at = 0; at < count; at++) {
    const slot = load<u32>(slots + ((<usize>at) << 2));
    const block = index + <usize>(slot >>> 6) * BLOCK;
    const bits = load<u64>(block);
    const bit = <u64>(slot & 63);
    store<u32>(ROWS + ((<usize>rows) << 2), load<u32>(block, 8) + <u32>popcnt(bits & ((<u64>1 << bit) - 1)));
    rows += <i32>((bits >>> bit) & 1);
  }
  return rows;
}

/** Makes the index of 2^bits slots from the empty slots before each row; 255 adds as many, and more follows. */
export function fillIndex(index: usize, bits: i32, gaps: usize, gapBytes: usize): void {
  let slot: u32 = -1;
  for (let at: usize = 0; at < gapBytes; at++) {
    const gap = <u32>load<u8>(gaps + at);
    slot += gap;
    if (gap === 255) continue;
    slot++;
    const block = index + <usize>(slot >>> 6) * BLOCK;
    store<u64>(block, load<u64>(block) | ((<u64>1) << <u64>(slot & 63)));
  }
  let rows: u32 = 0;
  const end = index + <usize>(1 << (bits - 6)) * BLOCK;
  for (let block = index; block < end; block += BLOCK) {
    store<u32>(block, rows, 8);
    rows += <u32>popcnt(load<u64>(block));
  }
}

/** Four weights a row, of which the last isn't written: they come to nothing together. A bit of `kinds` says which classes a row weighs. */
export function fillNarrow(weights: usize, rows: i32, kinds: usize, written: usize): void {
  for (let row = 0; row < rows; row++) {
    let left = <u32>load<u8>(kinds + <usize>row);
    const place = weights + ((<usize>row) << 2);
    let sum = 0;
    for (; (left & (left - 1)) !== 0; left &= left - 1) {
      const weight = <i32>load<u8>(written++) - 128;
      sum -= weight;
      store<i8>(place + <usize>ctz(left), <i8>weight);
    }
    store<i8>(place + <usize>ctz(left), <i8>(sum > 127 ? 127 : sum < -127 ? -127 : sum));
  }
}

/** Bytes that the rows need which `fillWide` writes out. */
export function roomOfWide(rows: i32, classes: i32, counts: usize, kinds: usize): usize {
  let room: usize = 0;
  for (let row = 0; row < rows; row++) {
    const count = <usize>load<u8>(counts + <usize>row);
    kinds += count;
    if (count > 2) room += <usize>(<i32>load<u8>(kinds - 1) < SHORT ? SHORT : classes);
  }
  return room;
}

/** A record a row: two classes with their weights, 15 bits each, or where its bytes begin among the weights. */
export function fillWide(
  records: usize,
  weights: usize,
  classes: i32,
  rows: i32,
  counts: usize,
  kinds: usize,
  written: usize,
): void {
  let room: usize = 0;
  for (let row = 0; row < rows; row++) {
    const count = <usize>load<u8>(counts + <usize>row);
    let record: u32;
    if (count > 2) {
      const short = <i32>load<u8>(kinds + count - 1) < SHORT;
      record = (short ? SHORT_ROW : LONG_ROW) | <u32>room;
      for (let at: usize = 0; at < count; at++)
        store<i8>(weights + room + <usize>load<u8>(kinds + at), <i8>(<i32>load<u8>(written + at) - 128));
      room += <usize>(short ? SHORT : classes);
    } else {
      record = PAIR | half(kinds, written);
      if (count === 2) record |= half(kinds + 1, written + 1) << 15;
    }
    store<u32>(records + ((<usize>row) << 2), record);
    kinds += count;
    written += count;
  }
}

// @ts-ignore: decorator
@inline
function half(kind: usize, weight: usize): u32 {
  return ((<u32>load<u8>(kind)) << 8) | ((<u32>load<u8>(weight) - 128) & 255);
}

/**
 * Puts the words of a line of UTF-8, with spaces between, into a hash table of as many places as `last` and one, with their class. Gives
 * where the next line begins. Hashes are those of hash.ts, over UTF-16 units.
 */
export function addWords(line: usize, end: usize, hashes: usize, classes: usize, last: u32, own: u32): usize {
  let hash: u32 = 0x811c9dc5;
  for (let at = line; at <= end; ) {
    const byte = at < end ? <u32>load<u8>(at) : 10;
    at++;
    if (byte === 32 || byte === 10) {
      hash ^= hash >>> 15;
      let place = hash & last;
      while (load<u16>(classes + ((<usize>place) << 1)) !== 0 && load<u32>(hashes + ((<usize>place) << 2)) !== hash)
        place = (place + 1) & last;
      store<u32>(hashes + ((<usize>place) << 2), hash);
      store<u16>(classes + ((<usize>place) << 1), <u16>own);
      hash = 0x811c9dc5;
      if (byte === 10) return at;
    } else if (byte < 0x80) hash = hashOn(hash, byte);
    else if (byte < 0xe0) hash = hashOn(hash, ((byte & 31) << 6) | (<u32>load<u8>(at++) & 63));
    else {
      const two = (<u32>load<u8>(at) << 6) & 0xfc0;
      hash = hashOn(hash, ((byte & 15) << 12) | two | (<u32>load<u8>(at, 1) & 63));
      at += 2;
    }
  }
  return end;
}

// @ts-ignore: decorator
@inline
function hashOn(hash: u32, unit: u32): u32 {
  return (hash ^ unit) * 0x01000193;
}
