/** What a UTF-16 unit is to the tokenizer. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
const MARK = 4;
export const CURRENCY = 5;
const SURROGATE = 6;

/** Filled as units are met: classifying all of the plane up front would cost more than a whole article. */
const classes = new Uint8Array(0x10000);

const LETTERS = /[\p{L}\p{M}]/u;

export function classOf(unit: number): number {
  return classes[unit] || (classes[unit] = classify(unit));
}

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  const character = String.fromCharCode(unit);
  if (LETTERS.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  if (/[\p{Z}\p{Cc}\p{Cf}\s]/u.test(character)) return SPACE;
  if (/\p{Sc}/u.test(character)) return CURRENCY;
  return MARK;
}

/** Class of the character at `at`, with pairs of surrogates looked at as one: a letter or a mark. */
export function classAt(text: string, at: number): number {
  const found = classOf(text.charCodeAt(at));
  if (found !== SURROGATE) return found;
  const point = text.codePointAt(at)!;
  return point > 0xffff && LETTERS.test(String.fromCodePoint(point)) ? LETTER : MARK;
}

/** UTF-16 units of the character at `at`. */
export function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

export function isLetterUnit(unit: number): boolean {
  return classOf(unit) === LETTER;
}

export function isAsciiUpper(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

export function isUpperUnit(unit: number): boolean {
  if (unit < 128) return unit >= 65 && unit <= 90;
  if (classOf(unit) !== LETTER) return false;
  const character = String.fromCharCode(unit);
  return character !== character.toLowerCase();
}

export function isLowerUnit(unit: number): boolean {
  if (unit < 128) return unit >= 97 && unit <= 122;
  if (classOf(unit) !== LETTER) return false;
  const character = String.fromCharCode(unit);
  return character !== character.toUpperCase();
}

/** ' ’ ʼ and the like: an apostrophe, or a single quotation mark that closes. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2bc || unit === 0xb4 || unit === 0x60;
}

/** Hyphen, non-breaking hyphen; not dashes. */
export function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}

export function isLetterOrDigit(text: string, at: number): boolean {
  const found = classAt(text, at);
  return found === LETTER || found === DIGIT;
}
