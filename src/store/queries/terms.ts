import { fold } from '../../model/index.ts';

/** What a person looks for: a word, or words that follow each other. */
export interface Term {
  readonly words: readonly string[];
  /** The last word may go on: "sanction*". */
  readonly open: boolean;
}

/** Every term must be found. "Words in quotation marks" follow each other; a word may end in *. Nothing else is syntax. */
export function termsOf(typed: string): Term[] {
  return [...typed.matchAll(TERM)].flatMap(([, phrase, word, star]) => {
    const words = (phrase ?? word ?? '').match(WORD) ?? [];
    return words.length > 0 ? [{ words, open: star === '*' }] : [];
  });
}

const TERM = /["“”]([^"“”]*)["“”]|([\p{L}\p{N}\p{M}'’]+)(\*?)/gu;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Whether a text holds every term, case and diacritics aside. */
export function holdsTerms(text: string, terms: readonly Term[]): boolean {
  const folded = `-${fold(text)}-`;
  return terms.every(({ words, open }) => folded.includes(`-${words.map(fold).join('-')}${open ? '' : '-'}`));
}
