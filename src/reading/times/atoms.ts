import type { English } from '../../language/english.ts';

/**
 * Pieces finer than tokens, so that "four-day", "US$4.7", "12.5%" and "4pm" read the same however the
 * tokenizer cuts them: runs of letters, numbers with their separators, and single signs.
 */
export interface Atoms {
  readonly text: string;
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly kind: Uint8Array;
  /** Index of the atom's sentence. */
  readonly sentence: Uint32Array;
  /** Lower case, with curly apostrophes made straight and every dash made "-". */
  readonly lower: readonly string[];
}

export const LETTERS = 0;
export const NUMBER = 1;
const SIGN = 2;

const cut = new WeakMap<English, Atoms>();

/** The atoms of an article; cut once, for both layers that read them. */
export function atomsOf(english: English): Atoms {
  let atoms = cut.get(english);
  if (!atoms) cut.set(english, (atoms = cutAtoms(english)));
  return atoms;
}

function cutAtoms({ text, tokens, sentences }: English): Atoms {
  let size = 0;
  for (let s = 0; s < sentences.count; s++) {
    if (sentences.last[s]! > sentences.first[s]!) {
      size += tokens.end[sentences.last[s]! - 1]! - tokens.start[sentences.first[s]!]!;
    }
  }
  const start = new Uint32Array(size);
  const end = new Uint32Array(size);
  const kind = new Uint8Array(size);
  const sentence = new Uint32Array(size);
  const lower: string[] = [];
  let count = 0;
  for (let s = 0; s < sentences.count; s++) {
    if (sentences.last[s]! <= sentences.first[s]!) continue;
    let at = tokens.start[sentences.first[s]!]!;
    const opened = s;
    let last = tokens.end[sentences.last[s]! - 1]!;
    while (splitsNumber(text, last) && s + 1 < sentences.count) last = tokens.end[sentences.last[++s]! - 1]!;
    while (at < last) {
      const type = typeOf(text.charCodeAt(at));
      if (type === SPACE) {
        at++;
        continue;
      }
      const from = at++;
      if (type === LETTERS) while (at < last && typeOf(text.charCodeAt(at)) === LETTERS) at++;
      else if (type === NUMBER) at = endOfNumber(text, at, last);
      start[count] = from;
      end[count] = at;
      kind[count] = type;
      sentence[count] = opened;
      lower.push(type === NUMBER ? text.slice(from, at) : plain(text.slice(from, at)));
      count++;
    }
  }
  return { text, count, start, end, kind, sentence, lower };
}

/** No sentence ends within "PS8.1bn", "minus-1.4" or " .05". */
function splitsNumber(text: string, end: number): boolean {
  if (text.charCodeAt(end - 1) !== 46 || !isDigit(text.charCodeAt(end))) return false;
  const before = text.charCodeAt(end - 2);
  return isDigit(before) || before === 32;
}

const SPACE = 3;

function typeOf(code: number): number {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTERS;
    if (code >= 48 && code <= 57) return NUMBER;
    return code <= 32 ? SPACE : SIGN;
  }
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000) return SPACE;
  // Signs of Latin-1 and general punctuation, currency and arithmetic; other planes count as letters.
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba ? LETTERS : SIGN;
  if (code === 0xd7 || code === 0xf7 || (code >= 0x2010 && code <= 0x2bff)) return SIGN;
  return LETTERS;
}

/** Separators belong to a number when a digit follows. */
function endOfNumber(text: string, from: number, last: number): number {
  let at = from;
  while (at < last) {
    const code = text.charCodeAt(at);
    const separates = code === 44 || code === 46;
    if (separates ? at + 1 < last && isDigit(text.charCodeAt(at + 1)) : isDigit(code)) at++;
    else break;
  }
  return at;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};

function plain(piece: string): string {
  return piece.length === 1 ? (PLAIN[piece] ?? piece.toLowerCase()) : piece.toLowerCase();
}

/** True when nothing stands between an atom and the next. */
export function touches(atoms: Atoms, i: number): boolean {
  return i >= 0 && i + 1 < atoms.count && atoms.end[i] === atoms.start[i + 1];
}

/** Lower-cased word at `i` when it is in the same sentence as `of`; "" otherwise. */
export function wordAt(atoms: Atoms, i: number, of: number): string {
  return i >= 0 && i < atoms.count && atoms.sentence[i] === atoms.sentence[of] ? atoms.lower[i]! : '';
}

export function isCapitalised(atoms: Atoms, i: number): boolean {
  const code = atoms.text.charCodeAt(atoms.start[i]!);
  return code < 128 ? code >= 65 && code <= 90 : /\p{Lu}/u.test(atoms.text[atoms.start[i]!]!);
}

export function opensSentence(atoms: Atoms, i: number): boolean {
  return i === 0 || atoms.sentence[i - 1] !== atoms.sentence[i];
}
