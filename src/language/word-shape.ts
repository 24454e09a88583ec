import { isLowerUnit, isUpperUnit } from './characters.ts';
import { isCommonWord } from './lexicon/words.ts';

/**
 * "Xxx" for "Kenya", "XXd" for "FY26": runs are cut at two after the first (Collins 2002).
 *
 * @param most of the shape's characters, where the word is long
 */
export function shapeOf(word: string, most: number): string {
  let shape = '';
  let before = '';
  let run = 0;
  for (const character of word) {
    const kind = kindOf(character);
    run = kind === before ? run + 1 : 1;
    before = kind;
    if (run <= 2) shape += kind;
    if (shape.length > most) break;
  }
  return shape;
}

function kindOf(character: string): string {
  if (character >= '0' && character <= '9') return 'd';
  if (character !== character.toLowerCase()) return 'X';
  return character !== character.toUpperCase() ? 'x' : character;
}

/** Begins with a capital, or with an Arabic article before one: "al-Noor". */
export function isCapitalised(word: string): boolean {
  if (isUpperUnit(word.charCodeAt(0))) return true;
  return (
    word.length >= 5 &&
    word.charCodeAt(2) === 0x2d &&
    isUpperUnit(word.charCodeAt(3)) &&
    ARTICLES.has(word.slice(0, 2))
  );
}

/** The Arabic article as it is written before names, with and without its l taken over by what follows. */
const ARTICLES = new Set(['al', 'el', 'ul', 'as', 'ad', 'an', 'ar', 'at', 'az', 'ed', 'es', 'ez']);

/** Two letters or more, none of them small. */
export function isAllCapitals(word: string): boolean {
  let letters = 0;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (isLowerUnit(unit)) return false;
    if (isUpperUnit(unit)) letters++;
  }
  return letters > 1;
}

/** "QX17", "G20" */
export function hasDigit(word: string): boolean {
  return /[0-9]/.test(word);
}

/** Openings of words made from names: "anti-Western", "Pro-Kenyan". */
const PREFIX = /^(?:anti|pro|non|pre|post|ex|mid|co|neo|un|self|inter|trans)-/i;

/** "Oslo-based", "English-language", "Anti-Western": made of a name, and none itself. */
export function isTailed(word: string): boolean {
  if (word.length < 5) return false;
  const hyphen = word.lastIndexOf('-');
  if (hyphen < 2) return false;
  const tail = word.slice(hyphen + 1);
  if (isLowerUnit(tail.charCodeAt(0)))
    return tail === 'led' || tail === 'era' || (tail.length > 3 && isCommonWord(tail));
  return PREFIX.test(word);
}

/** "Jae-min", "So-yeon": a given name after a family name that may be an English word, "Park". */
export function isSyllables(word: string): boolean {
  return word.length < 12 && /^[A-Z][a-z]+-[a-z]+$/.test(word) && !isTailed(word);
}
