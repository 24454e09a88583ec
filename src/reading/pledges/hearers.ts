import { type English, type NounPhrase, nounPhraseAt } from '../../language/index.ts';
import { isSomebody, wordAt } from './words.ts';

/** "told [Mutua] that it would help", "would help, Lind told [him]": who it is said to, in the trigger's sentence. */
export function hearerIn(english: English, trigger: number): NounPhrase | null {
  const { tokens, sentences } = english;
  const sentence = tokens.sentence[trigger]!;
  const end = sentences.last[sentence]!;
  for (let at = sentences.first[sentence]!; at < end; at++) {
    if (!/^(?:told|tells|informed|informs|assured|assures)$/.test(tokens.lower(at))) continue;
    const phrase = nounPhraseAt(english, at + 1, end);
    if (phrase?.first === at + 1 && isSomebody(english, phrase) && !isPublic(english, phrase)) return phrase;
  }
  return null;
}

function isPublic(english: English, { first, last }: NounPhrase): boolean {
  for (let at = first; at < last; at++) if (PUBLIC.has(wordAt(english, at))) return true;
  return false;
}

/** Told for everybody to hear. */
const PUBLIC = new Set(
  'times courier post daily tv news herald gazette tribune sun star mail journal weekly telegraph observer standard reporter broadcaster channel programme podcast reporters journalists parliament lawmakers deputies mps legislators senators press media newspaper agency radio television audience crowd supporters viewers readers forum conference'.split(
    ' ',
  ),
);

/** "In a letter to [Niger], Benin offered to pave the road". */
export function writtenTo(english: English, trigger: number): NounPhrase | null {
  const first = english.sentences.first[english.tokens.sentence[trigger]!]!;
  if (!/^(?:in|by)$/.test(wordAt(english, first))) return null;
  for (let at = first + 1; at < Math.min(trigger, first + WRITTEN_WITHIN); at++) {
    if (!WRITTEN.test(wordAt(english, at)) || wordAt(english, at + 1) !== 'to') continue;
    const phrase = nounPhraseAt(english, at + 2, trigger);
    return phrase && isSomebody(english, phrase) ? phrase : null;
  }
  return null;
}

/** Tokens from a sentence's opening to "letter". */
const WRITTEN_WITHIN = 6;
const WRITTEN = /^(?:letter|note|message|cable|telegram|call|memo|email|e-mail|reply|answer)$/;
